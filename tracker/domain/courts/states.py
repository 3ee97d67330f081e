"""The states and territories with federal courts: how people write them, their zones, their federal districts.

Zones: the earliest midnight first. Where a state lies in two, the odd counties are named, as are the seats of a
federal district (49 C.F.R. 71; 28 U.S.C. 81-131).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Final

ATLANTIC, EAST, INDIANA, CENTRAL, MOUNTAIN, PACIFIC = (
    "America/Puerto_Rico",
    "America/New_York",
    "America/Indiana/Indianapolis",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)
BOISE = "America/Boise"


@dataclass(frozen=True, slots=True)
class State:
    """`names`: Bluebook, older and full forms beside the two letters. `districts`: their first letters, "" for one."""

    code: str
    names: tuple[str, ...]
    zones: tuple[str, ...]
    districts: tuple[str, ...] = ("",)


def _state(line: str, *zones: str) -> State:
    code, names, districts = (part.strip() for part in line.split("|"))
    return State(code, tuple(names.split(", ")), zones, tuple(districts.split()) or ("",))


STATES: Final[tuple[State, ...]] = (
    _state("AL | Ala., Alabama | N M S", CENTRAL),
    _state("AK | Alaska | ", "America/Anchorage"),
    _state("AZ | Ariz., Arizona | ", "America/Phoenix"),
    _state("AR | Ark., Arkansas | E W", CENTRAL),
    _state("CA | Cal., Calif., California | N E C S", PACIFIC),
    _state("CO | Colo., Colorado | ", MOUNTAIN),
    _state("CT | Conn., Connecticut | ", EAST),
    _state("DE | Del., Delaware | ", EAST),
    _state("DC | D.C., District of Columbia, Columbia | ", EAST),
    _state("FL | Fla., Florida | N M S", EAST, CENTRAL),
    _state("GA | Ga., Georgia | N M S", EAST),
    _state("GU | Guam | ", "Pacific/Guam"),
    _state("HI | Haw., Hawaii, Hawai'i | ", "Pacific/Honolulu"),
    _state("ID | Idaho | ", BOISE, PACIFIC),
    _state("IL | Ill., Illinois | N C S", CENTRAL),
    _state("IN | Ind., Indiana | N S", INDIANA, CENTRAL),
    _state("IA | Iowa | N S", CENTRAL),
    _state("KS | Kan., Kans., Kansas | ", CENTRAL, MOUNTAIN),
    _state("KY | Ky., Kentucky | E W", EAST, CENTRAL),
    _state("LA | La., Louisiana | E M W", CENTRAL),
    _state("ME | Me., Maine | ", EAST),
    _state("MD | Md., Maryland | ", EAST),
    _state("MA | Mass., Massachusetts | ", EAST),
    _state("MI | Mich., Michigan | E W", EAST, CENTRAL),
    _state("MN | Minn., Minnesota | ", CENTRAL),
    _state("MS | Miss., Mississippi | N S", CENTRAL),
    _state("MO | Mo., Missouri | E W", CENTRAL),
    _state("MT | Mont., Montana | ", MOUNTAIN),
    _state("NE | Neb., Nebr., Nebraska | ", CENTRAL, MOUNTAIN),
    _state("NV | Nev., Nevada | ", PACIFIC),
    _state("NH | N.H., New Hampshire | ", EAST),
    _state("NJ | N.J., New Jersey | ", EAST),
    _state("NM | N.M., N. Mex., New Mexico | ", MOUNTAIN),
    _state("NY | N.Y., New York | N S E W", EAST),
    _state("NC | N.C., North Carolina | E M W", EAST),
    _state("ND | N.D., N. Dak., North Dakota | ", CENTRAL, MOUNTAIN),
    _state("MP | N. Mar. I., N.M.I., CNMI, Northern Mariana Islands | ", "Pacific/Saipan"),
    _state("OH | Ohio | N S", EAST),
    _state("OK | Okla., Oklahoma | N E W", CENTRAL),
    _state("OR | Or., Ore., Oregon | ", PACIFIC),
    _state("PA | Pa., Penn., Pennsylvania | E M W", EAST),
    _state("PR | P.R., Puerto Rico | ", ATLANTIC),
    _state("RI | R.I., Rhode Island | ", EAST),
    _state("SC | S.C., South Carolina | ", EAST),
    _state("SD | S.D., S. Dak., South Dakota | ", CENTRAL, MOUNTAIN),
    _state("TN | Tenn., Tennessee | E M W", EAST, CENTRAL),
    _state("TX | Tex., Texas | N S E W", CENTRAL, MOUNTAIN),
    _state("UT | Utah | ", MOUNTAIN),
    _state("VT | Vt., Vermont | ", EAST),
    _state("VA | Va., Virginia | E W", EAST),
    _state("VI | V.I., Virgin Islands, U.S. Virgin Islands | ", ATLANTIC),
    _state("WA | Wash., Washington | E W", PACIFIC),
    _state("WV | W. Va., W.V., West Virginia | N S", EAST),
    _state("WI | Wis., Wisc., Wisconsin | E W", CENTRAL),
    _state("WY | Wyo., Wyoming | ", MOUNTAIN),
)
BY_CODE: Final[Mapping[str, State]] = {state.code: state for state in STATES}

# federal districts whose seats are not all in the state's first zone: seat by seat, the first zone where none is named
SEATS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "N.D. Fla.": {EAST: ("tallahassee", "gainesville"), CENTRAL: ("pensacola", "panama city")},
    "N.D. Ind.": {INDIANA: ("south bend", "fort wayne", "lafayette"), CENTRAL: ("hammond",)},
    "S.D. Ind.": {INDIANA: ("indianapolis", "terre haute", "new albany"), CENTRAL: ("evansville",)},
    "W.D. Ky.": {EAST: ("louisville",), CENTRAL: ("bowling green", "owensboro", "paducah")},
    "E.D. Tenn.": {EAST: ("knoxville", "chattanooga", "greeneville"), CENTRAL: ("winchester",)},
    "W.D. Tex.": {
        CENTRAL: ("austin", "san antonio", "waco", "del rio", "midland", "odessa", "pecos"),
        MOUNTAIN: ("el paso",),
    },
    "D.S.D.": {CENTRAL: ("sioux falls", "pierre", "aberdeen"), MOUNTAIN: ("rapid city",)},
    "D. Idaho": {BOISE: ("boise", "pocatello"), PACIFIC: ("coeur d'alene", "moscow")},
}
# federal districts that sit in one zone of a state that has two
ONE_ZONE: Final[Mapping[str, str]] = {
    "M.D. Fla.": EAST,
    "S.D. Fla.": EAST,
    "E.D. Ky.": EAST,
    "M.D. Tenn.": CENTRAL,
    "W.D. Tenn.": CENTRAL,
    "N.D. Tex.": CENTRAL,
    "S.D. Tex.": CENTRAL,
    "E.D. Tex.": CENTRAL,
    "E.D. Mich.": EAST,
    "W.D. Mich.": EAST,
    "D. Kan.": CENTRAL,
    "D. Neb.": CENTRAL,
    "D.N.D.": CENTRAL,
}
# courts whose own rule ends the day of electronic filing before midnight (FRCP 6(a)(4), "unless ... local rule"):
# 3d Cir. L.A.R. 26.1 (2023), D. Del. (6 p.m. in 2014, now 5 p.m.), and the state courts of Delaware (order of 2018)
EARLY: Final[Mapping[str, time]] = {"D. Del.": time(17), "3d Cir.": time(17), "DE": time(17)}

# counties that do not keep the state's first zone
COUNTIES: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "TX": {MOUNTAIN: ("el paso", "hudspeth")},
    "FL": {
        CENTRAL: (
            "escambia", "santa rosa", "okaloosa", "walton", "holmes", "washington", "bay", "jackson", "calhoun", "gulf",
        )
    },
    "IN": {
        CENTRAL: (
            "lake", "porter", "laporte", "newton", "jasper", "starke", "gibson", "perry", "posey", "spencer",
            "vanderburgh", "warrick",
        )
    },
    "MI": {CENTRAL: ("gogebic", "iron", "dickinson", "menominee")},
    "KS": {MOUNTAIN: ("sherman", "wallace", "greeley", "hamilton")},
    "ID": {
        PACIFIC: (
            "kootenai", "bonner", "boundary", "shoshone", "benewah", "latah", "nez perce", "lewis", "clearwater",
        )
    },
}  # fmt: skip
# states of two zones whose counties are not in the table: the first zone is taken, and said so
UNLISTED: Final = frozenset({"KY", "TN", "ND", "SD", "NE"})
