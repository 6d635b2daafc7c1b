"""Words behind which a date is one of birth."""

import re

_LINK = (
    r"[\s\0:,=(.]{0,4}(?:(?:den|d\.|på|on|the|i|in|år|er|är|is|dato|datum|av|of)[\s\0:]{1,3}){0,3}"
)
_BORN = (
    r"(?:født|fødsels?(?:dato|dag|år)|fødselsdag|fødd|född|foedt|fodt|fodd|födelse(?:datum|dag|år)"
    r"|födelseda|born|birth ?da(?:te|y)|date of birth|dob|d\.o\.b\.|f\.?dato|b-?day)"
)
SHORT = r"(?<![\w.])(?:f\.|f:|f|f\.d\.|fd\.?|g\.b\.)"
_NUMBER = r"(?:cpr|pnr|fnr|person-?(?:nr|nummer(?:et)?)|fødselsn(?:r|ummer(?:et)?)|f\.?nr)\.?"
BORN_AND_LINK = f"{_BORN}{_LINK}"
_AFTER_BORN = re.compile(rf"(?:{BORN_AND_LINK})['’\-]?$")
_AFTER_SHORT = re.compile(rf"(?:{SHORT}|{_NUMBER})[\s\0:]{{0,3}}(?:den |i )?['’\-]?$")
_LOOK_BACK = 44


def is_told(lower: str, start: int) -> bool:
    """Whether a word such as born, or one for an identity number, stands right before."""
    before = lower[max(0, start - _LOOK_BACK) : start]
    return bool(_AFTER_BORN.search(before) or _AFTER_SHORT.search(before))
