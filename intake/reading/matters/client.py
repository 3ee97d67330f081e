# ruff: noqa: E501  a pattern reads best on one line
"""The name of somebody new."""

from intake import patterns as re

_NEW = re.compile(
    r"\b[Nn]ew (?:\w+ ){0,2}?(?:client|matter|case)s?[:,-]?[ \t]+(?:is |- |named |called |for )?(?P<name>(?:[A-Z][\w'.-]+\s?(?:v\.?\s)?){1,5})"
)


_NAME = r"(?:[A-Z][\w'-]+|[A-Z]\.)(?: (?:[A-Z][\w'-]+|[A-Z]\.|de|la|van|von)){1,3}"
# "Elena Brannigan retained us", "about to be hired by Delphine Marchand", "we signed up Ruth Ellison", "Paula Renfro wants to hire us"
_HIRES_US = re.compile(
    rf"(?P<name>{_NAME})(?:, [^,.\n]{{1,40}},)? (?:(?i:just|has|have|had|will|is|finally|formally|going|about|ready|wants?|would like|wishes|plans|decided|to|be) ){{0,4}}(?i:(?:retain|hir|engag|sign)\w* (?:with |up with |on with )?(?:us|the firm|me))\b"
    rf"|\b(?i:(?:retained|hired|engaged) (?:this (?:morning|week)|today|yesterday)? ?by) (?P<by>{_NAME})"
    rf"|\b(?i:signed(?: up)?|taking on|took on|picked up|brought in|landed) (?P<up>{_NAME})"
)


_SAID = r"(?:(?:a |an |one |the )?(?:Mr|Mrs|Ms|Dr|Prof)\.? )?"
_FULL = r"(?:[A-Z][\w'-]+|[A-Z]\.)(?:(?: &| of| de| la| van| von)? (?:[A-Z][\w'-]+|[A-Z]\.)){0,3}(?:,? (?:Inc|LLC|LLP|Co|Corp|Ltd|Jr|Sr)\b\.?)?"
# who asks whether the firm would act: "a potential client, Mrs. Quint,", "A Mr. Larkspur called", "run conflicts on Harold Finch"
_MAY_HIRE_US = re.compile(
    rf"\b(?i:(?:potential|prospective|possible|would-be|likely) (?:new )?(?:\w+ )?(?:client|matter|case|plaintiff|engagement)|(?:new |web )?(?:inquiry|enquiry|lead|referral|caller))(?i:,| is| named| called| from| -| –|:)*\s+{_SAID}(?P<prospect>{_FULL})"
    rf"|\b(?i:(?:call|inquiry|email|visit|message|voicemail|referral|word) from|(?:someone|somebody|a (?:man|woman|gentleman|lady|person|guy|company|business)|person) (?:named|called|by the name of)|retained by|hired by|meeting with|consult(?:ation)? with) {_SAID}(?P<caller>{_FULL})"
    rf"|\b(?i:a) (?:Mr|Mrs|Ms|Dr)\. (?P<title>{_FULL})"
    rf"|\b(?i:referred|sent(?: over)?|introduced) {_SAID}(?P<sent>{_FULL}) (?i:to us|our way|over)"
    rf"|\b(?i:conflicts?(?: check| search)?|intake(?: form| packet| file)?|check) (?i:on|for|regarding|re) {_SAID}(?P<run>{_FULL})"
    rf"|(?P<sues>(?!(?:We|I|He|She|They|You|It|This|That|Who|What|Could|Can|Please|Judge|Counsel|Opposing|My|Our|The|An?)\b){_FULL}) (?:(?i:called|phoned|emailed|wrote|wants?|would like|is looking|is thinking|came in|walked in|contacted us|reached out|is coming in|may|might)\b)"
)


def may_hire_us(text: str) -> str:
    """The name of who may become a client; "" where none is named."""
    found = _MAY_HIRE_US.search(text)
    return next((one for one in found.groups() if one), "").strip(" .,") if found else ""


_MIDST = re.compile(r"[a-z,] (?!I\b|I')[A-Z]")
_NO_NAMES = frozenset("a an the for our my your his her their new this that these with to and of on in by at as it us we you i is was last next today yesterday tomorrow one two three another some more client clients matter matters case cases couple people someone somebody early late monday tuesday wednesday thursday friday".split())  # noqa: SIM905  # fmt: skip


def hires_us(text: str) -> str:
    """The name of who retains the firm, in other words than "new client"; "" where none does."""
    small = not _MIDST.search(text)  # names are written small too
    found = _HIRES_US.search(text.title() if small else text)
    name = next((one for one in found.groups() if one), "") if found else ""
    return "" if small and _NO_NAMES & set(name.lower().split()) else name


def named_client(text: str) -> str:
    """The name of somebody new: "New client Harlan Voss", "new matter: Voss v. Bayview"."""
    found = _NEW.search(text)
    return found["name"].strip(" .,") if found else hires_us(text)
