"""The servers that the words in place of a link name, wherever in them."""

import re
import unicodedata
from collections.abc import Iterator

from app.meetings.linking.target import INVISIBLE, target

LONGEST_LABEL = 300

_COUNTRIES = frozenset(
    re.findall(
        r"[a-z]+",
        "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn "
        "bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj "
        "dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn "
        "gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp "
        "ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh "
        "mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz "
        "om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh "
        "si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt "
        "tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ",
    )
)
"""Countries' endings (IANA). Two other letters after a full stop are an abbreviation."""

_ENDINGS = _COUNTRIES | {
    "com", "org", "net", "info", "edu", "gov", "int", "app", "dev", "cloud", "online", "site",
    "health", "care", "help", "live", "link", "video", "microsoft", "example", "xyz", "top",
}  # fmt: skip

_HOST = re.compile(r"(?<![\w@.-])((?:[\w-]{1,63}\.){1,8}([^\W\d_]{2,20}))(?![\w@-])(?!\.[\w-])")
_DOTS = str.maketrans(dict.fromkeys("\u3002\uff0e\uff61", "."))
_SPACED_DOT = re.compile(r"(?<=\S) {1,3}\. {1,3}(?=\S)")
_ADDRESS = re.compile(r"\b[a-z]{3,8} ?: ?[/\\]{2} ?([^\s<>\"]{1,300})", re.IGNORECASE)
_NOT_PART = "()[]«»“”\"'’,;!"


def shown_hosts(text: str) -> Iterator[str]:
    """Yield the names of servers that a text shows, in small letters."""
    cut = unicodedata.normalize("NFKC", INVISIBLE.sub("", text[:LONGEST_LABEL])).translate(_DOTS)
    cut = _SPACED_DOT.sub(".", cut)
    for found in _ADDRESS.finditer(cut):
        whole = target("https://" + found[1].strip(_NOT_PART))
        if whole is not None and whole.host:
            yield whole.host
    for found in _HOST.finditer(_ADDRESS.sub(" ", cut)):
        if found[2].casefold() in _ENDINGS and not _is_sentence(found[1], found[2]):
            yield found[1].casefold()


def _is_sentence(name: str, ending: str) -> bool:
    """Tell whether a full stop without a blank made a name of two sentences: "mødet.Se"."""
    return name.count(".") == 1 and ending.istitle() and not ending.startswith(("Dk", "Com"))
