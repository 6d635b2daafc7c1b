"""Takes the owner's name out of a device's name: telephones and their earphones bear it.

"Kari's AirPods" becomes "AirPods" and "Karis hodesett" becomes "hodesett". A maker's own name for
a headset or a camera stays as it is: a service desk needs the model.
"""

import re

_PERSONAL = re.compile(
    r"\b(airpods(?: pro| max)?|earpods|iphone|ipad|macbook(?: pro| air)?|imac|galaxy buds\w*|"
    r"galaxy \w+|pixel buds\w*|beats(?: \w+)?|buds\w*|earbuds|headset|hodesett|hodetelefoner|"
    r"hovedtelefoner|hörlurar|øretelefoner|ørepropper|øreplugger|telefon|mobil|phone|pc|dator|"
    r"computer|laptop)\b",
    re.IGNORECASE,
)
"""Things that systems name after whoever set them up."""

_POSSESSIVE = re.compile("^.{1,40}?(?:['\u2019\u00b4`]s?|s['\u2019\u00b4`])\\s+(?=\\S)")
"""Apostrophes, as in English and after s in Danish and Norwegian."""

_GENITIVE = re.compile(r"\b[^\W\d_]{2,}s\s+$")
"""A Nordic genitive just before the thing: *Karis*."""

_BELONGS_TO = re.compile(
    r"\s+(?:til|tilhører|tillhör|av|för|for|fra|från|von|de|di)\s+\S.*$", re.IGNORECASE
)
_MAKERS = re.compile(
    r"jabra|poly|plantronics|epos|sennheiser|logi|yealink|microsoft|hp|dell|lenovo|apple inc|usb"
    r"|realtek|intel|audio|bluetooth|wireless|array|built|integrated|internal|stereo|steelseries",
    re.IGNORECASE,
)


def impersonal(name: str) -> str:
    """Return the device's name without an owner in it; what is left is never empty."""
    rest = _POSSESSIVE.sub("", name, count=1)
    found = _PERSONAL.search(rest)
    if found is None:
        return rest
    before = rest[: found.start()]
    if _GENITIVE.search(before) and not _MAKERS.search(before):
        rest = rest[found.start() :]
    return _BELONGS_TO.sub("", rest) or rest
