# ruff: noqa: E501  a pattern reads best on one line
"""The vocabulary of time: names of days and months, numbers in words, parts of a day, zones and cities."""

from datetime import time

WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1
    )
}
# As people mistype them, and what they mean.
MISSPELT = {
    **dict.fromkeys(("mondy", "munday", "moday"), "monday"),
    **dict.fromkeys(("tuseday", "teusday", "tusday", "tueday", "tuesdy", "tuesay"), "tuesday"),
    **dict.fromkeys(("wendsday", "wensday", "wednsday", "wendesday", "wedesday", "wednesdy", "wednesay", "wedensday"), "wednesday"),
    **dict.fromkeys(("thrusday", "thursdy", "thurday", "thusday", "thirsday", "thurdsay", "thursay"), "thursday"),
    **dict.fromkeys(("firday", "friady", "fridy", "frday"), "friday"),
    **dict.fromkeys(("saterday", "satuday", "satruday"), "saturday"),
    **dict.fromkeys(("janurary", "janaury", "januray"), "january"),
    **dict.fromkeys(("febuary", "feburary", "febrary", "februrary"), "february"),
    **dict.fromkeys(("agust", "augst"), "august"),
    **dict.fromkeys(("septemeber", "setpember", "septmber"), "september"),
    **dict.fromkeys(("ocotber", "octber"), "october"),
    **dict.fromkeys(("novemeber", "novmber", "novemebr"), "november"),
    **dict.fromkeys(("decemeber", "decmber", "desember", "decembr"), "december"),
}  # fmt: skip
NUMBERS: dict[str, float] = {
    "a": 1, "the": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20,
    "twenty-one": 21, "twenty-four": 24, "thirty": 30, "thirty-six": 36, "forty-five": 45, "forty-eight": 48, "sixty": 60,
    "seventy-two": 72, "ninety": 90, "half an": 0.5, "couple": 2,
    "a couple": 2, "a couple of": 2, "couple of": 2,
}  # fmt: skip
# Hours, minutes and days of the month in words: "half past two", "nine thirty a m", "the fourth of March".
HOURS_IN_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ONES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = (
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
)
DAYS_IN_WORDS = (*_ONES, *_TEENS, "twentieth", *(f"twenty-{one}" for one in _ONES), "thirtieth", "thirty-first")
_TO_NINE = HOURS_IN_WORDS[:9]
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_TO_NINETEEN = (
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
MINUTES_IN_WORDS = {
    **{
        f"{nought}{sign}{one}": place
        for nought in ("oh", "o")
        for sign in " -"
        for place, one in enumerate(_TO_NINE, 1)
    },
    **{word: place for place, word in enumerate(_TO_NINETEEN, 10)},
    **_TENS,
    **{
        f"{tens}{sign}{one}": ten + n
        for tens, ten in _TENS.items()
        for sign in " -"
        for n, one in enumerate(_TO_NINE, 1)
    },
}
DIGITS = {
    **{word: f"{minute:02}" for word, minute in MINUTES_IN_WORDS.items()},
    **{word: str(place) for place, word in enumerate(HOURS_IN_WORDS, 1)},
    **{word: str(place) for place, word in enumerate(DAYS_IN_WORDS, 1)},
}
VAGUE_NUMBERS = frozenset({"few", "a few", "several", "some"})

# A part of the day and the wall-clock time that the house rules give it (domain.md, "House rules for the words of time").
PARTS: dict[str, time] = {
    "noon": time(12),
    "lunch": time(12),
    "morning": time(12),
    "am": time(12),
    "first thing": time(9),
    "start of business": time(9),
    "mid-morning": time(10, 30),
    "midmorning": time(10, 30),
    "mid-afternoon": time(15),
    "midafternoon": time(15),
    "mid morning": time(10, 30),
    "middle of the morning": time(10, 30),
    "middle of morning": time(10, 30),
    "mid afternoon": time(15),
    "middle of the afternoon": time(15),
    "middle of afternoon": time(15),
    "afternoon": time(17),
    "pm": time(17),
    "close": time(17),
    "midnight": time(23, 59),
    "tonight": time(23, 59),
    "night": time(23, 59),
}
# Parts of the day that two careful readers take differently: the earlier counts meanwhile, and the desk asks.
VAGUE_PARTS: dict[str, tuple[time, time]] = {
    "evening": (time(18), time(23, 59)),
    "after lunch": (time(13), time(17)),
    "overnight": (time(9), time(17)),
    "early": (time(9), time(12)),
    "late": (time(17), time(23, 59)),
}

# Written zones. Region names and both of their abbreviations mean the wall clock of the region, summer or winter.
ZONES = {
    "America/New_York": r"e[sd]?t|eastern",
    "America/Chicago": r"c[sd]?t|central",
    "America/Denver": r"m[sd]?t|mountain",
    "America/Los_Angeles": r"p[sd]?t|pacific",
    "America/Anchorage": r"ak[sd]?t|alaska",
    "Pacific/Honolulu": r"hst|hawaii",
    "America/Phoenix": r"arizona|az",
    "UTC": r"utc|gmt|zulu",
    "Europe/London": r"bst",
    "Europe/Paris": r"ces?t",
    "Asia/Kolkata": r"ist",
    "Asia/Manila": r"pht|phst",
    "Asia/Tokyo": r"jst",
}
# Cities and states by which people say where they are or whose clock they mean.
CITIES = {
    "America/New_York": "new york|ny|nyc|manhattan|brooklyn|queens|newark|new jersey|boston|atlanta|miami|philadelphia|philly|washington|dc|d.c.|detroit|"
    "charlotte|orlando|tampa|toronto|montreal|pittsburgh|cleveland|raleigh|florida|georgia|east coast",
    "America/Chicago": "chicago|dallas|houston|austin|san antonio|texas|minneapolis|st. louis|kansas city|new orleans|"
    "milwaukee|nashville|memphis|omaha",
    "America/Denver": "denver|colorado|salt lake|salt lake city|albuquerque|santa fe|boise|boulder",
    "America/Phoenix": "phoenix|tucson|scottsdale",
    "America/Los_Angeles": "los angeles|la|l.a.|san francisco|sf|san diego|sacramento|oakland|san jose|seattle|portland|"
    "las vegas|vegas|california|west coast",
    "Pacific/Honolulu": "honolulu|maui|oahu",
    "America/Anchorage": "anchorage",
    "America/Mexico_City": "mexico city",
    "America/Sao_Paulo": "sao paulo|rio",
    "Europe/London": "london|england|uk|the uk|edinburgh|manchester",
    "Europe/Dublin": "dublin|ireland",
    "Europe/Paris": "paris|france",
    "Europe/Berlin": "berlin|munich|frankfurt|germany",
    "Europe/Zurich": "zurich|geneva",
    "Europe/Rome": "rome|milan|italy|florence",
    "Europe/Madrid": "madrid|barcelona|spain",
    "Europe/Lisbon": "lisbon|portugal",
    "Europe/Amsterdam": "amsterdam",
    "Europe/Athens": "athens|greece",
    "Asia/Dubai": "dubai|abu dhabi",
    "Asia/Kolkata": "mumbai|delhi|new delhi|bangalore|india",
    "Asia/Singapore": "singapore",
    "Asia/Hong_Kong": "hong kong",
    "Asia/Shanghai": "shanghai|beijing",
    "Asia/Seoul": "seoul|korea",
    "Asia/Tokyo": "tokyo|japan|osaka",
    "Asia/Manila": "manila|the philippines|cebu",
    "Asia/Jerusalem": "tel aviv|jerusalem|israel",
    "Australia/Sydney": "sydney",
    "Australia/Melbourne": "melbourne",
}
CITY_ZONE = {city: zone for zone, cities in CITIES.items() for city in cities.split("|")}


def count_of(word: str) -> float | None:
    """The number that a word stands for; None for "a few"."""
    if word in VAGUE_NUMBERS:
        return None
    return float(NUMBERS[word]) if word in NUMBERS else float(word)
