"""What the name of a sound device tells about it, in the languages of its users.

Windows puts the kind of a device, in the user's language, before the product's own name: *Mikrofon
på headset (Poly BT600)*; Linux puts its profile behind it; macOS shows the product alone. A name is
weaker evidence than what a driver says, save where a model is known to lie about itself.
"""

import re

_MARK = re.compile(r" \(\d+\)$")
_PRODUCT = re.compile(r"^[^(]* \((?:\d+- ?)?(.+)\)$")


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


REMOTE = _any(
    r"\bremote audio\b", r"fjernlyd", r"fjärrljud", r"ekstern lyd", r"\bcitrix\b", r"\bhdx\b",
    r"vmware virtual", r"teradici", r"\bpcoip\b", r"^xrdp\b", r"^rdp(sink|source)\b", r"remotefx",
)  # fmt: skip
"""Sound that a remote desktop brings from another computer."""

PASSES_ON = _any(
    r"\bkrisp\b", r"nvidia broadcast", r"voicemod", r"steam streaming", r"virtual (audio|desktop)",
    r"elgato wave link", r"vb-audio", r"voicemeeter", r"blackhole", r"soundflower",
)  # fmt: skip
"""Programs that pass sound on: what stands behind them cannot be seen."""

HEARING_DEVICE = _any(
    r"phonak", r"\boticon\b", r"\bresound\b", r"\bsignia\b", r"\bwidex\b", r"\bstarkey\b",
    r"bernafon", r"\bunitron\b", r"\bbeltone\b", r"\brexton\b", r"\bcochlear\b", r"\bnucleus\b",
    r"\bmed-el\b", r"advanced bionics", r"\broger (select|on|pen|focus|base)", r"connectclip",
    r"compilot", r"hearlink", r"hearing aid", r"høreapparat", r"hörapparat",
)  # fmt: skip

SPEAKERPHONE = _any(
    r"\bspeak ?2? ?\d{2,3}\b", r"jabra speak", r"\b(poly|plantronics) sync\b", r"\bsync (20|40|60)",
    r"calisto", r"\bexpand \d", r"\bexpand (sp|vision|capture)", r"\bsp ?(10|20|30)t?\b",
    r"\bmeetup\b", r"\brally\b", r"conferencecam", r"logitech group", r"powerconf", r"panacast",
    r"poly studio", r"videobar", r"officecore", r"\bemeet (m|luna)", r"konftel", r"\byvc-",
    r"\b(cp|sp)9\d{1,2}\b", r"\bcp700\b", r"\bphonum\b", r"meeting owl", r"thinksmart",
    r"speaker ?phone", r"echo.?cancel+ing", r"højttalertelefon", r"högtalartelefon",
    r"høyttalertelefon", r"konferen(s|ce)telefon", r"mikrofonpuck",
    r"\bjbl (flip|charge|go|clip|xtreme)", r"\bue boom", r"soundlink (mini|micro|flex|revolve)",
    r"\bsrs-", r"homepod", r"\bsonos\b", r"\bbt.?speaker\b", r"bluetooth.?speaker",
)  # fmt: skip
"""One thing on the table that everybody in the room hears."""

WEBCAM = _any(
    r"webcam", r"webb?kamera", r"\bkamera\b", r"\bcamera\b", r"\bc(270|310|5\d\d|6\d\d|9\d\d)e?\b",
    r"\bbrio\b", r"streamcam", r"lifecam", r"facecam", r"\bkiyo\b", r"insta360", r"obsbot",
    r"facetime", r"\bwb[57]\d{3}\b",
)  # fmt: skip

AT_WORK = _any(r"evolve\d? buds", r"zone true wireless", r"voyager free", r"airpods max")
"""Looks like the earphones of a mobile phone by its name, and is a headset for work."""

PHONE_MODEL = _any(
    r"\bair ?pods\b", r"\bear ?pods\b", r"(galaxy|pixel|redmi|oneplus|studio|nothing) ?buds",
    r"freebuds", r"\bwf-\d", r"linkbuds", r"powerbeats", r"beats (flex|x\b|fit)", r"jabra elite",
    r"true wireless", r"\btws\b", r"enco (air|buds|free|x)", r"nothing ear", r"\bliberty \d",
)  # fmt: skip
PHONE_WORD = _any(
    r"\bear ?buds?\b", r"\bbuds\b", r"øreprop", r"ørepropp", r"hörsnäck", r"in-ear", r"mobilhör"
)

ADAPTER = _any(
    r"usb-?c to 3\.5", r"usb-?c (audio )?adapter", r"lightning", r"3\.5 ?mm",
    r"headphone (jack )?adapter",
)  # fmt: skip
"""A short cable with a socket: nobody can see what is plugged into it."""

HEADSET = _any(
    r"head-?set", r"hodesett", r"hovedsæt", r"\bevolve", r"\bengage\b", r"jabra", r"blackwire",
    r"voyager", r"\bsavi\b", r"encore ?pro", r"\bbt ?[67]00\b", r"\blink ?(3[6789]0|400)\b",
    r"plantronics", r"\bpoly\b", r"\bepos\b", r"\badapt \d", r"\bimpact \d", r"\bbtd ?\d{3}",
    r"sennheiser (sc|mb|dw|sd|usb|presence)", r"\bsc ?\d{2,3}\b", r"\bzone (wired|wireless|vibe|l)",
    r"\bzone (300|305|750|900|950)\b", r"\bh(340|390|540|570e?|600|650e?|800|820e?)\b",
    r"\b(uh3|wh6|bh7)\d\b", r"\blync\b", r"lifechat", r"\bwh-(1000|ch|xb)", r"\bmdr-",
    r"quietcomfort", r"\bqc ?(35|45|ultra)", r"bose nc 700", r"arctis", r"hyperx", r"\bcloud ii",
    r"kraken", r"blackshark", r"\bg(435|522|733|935)\b", r"\bhs(50|60|70|80)\b", r"turtle beach",
    r"dell w[lh]\d{4}", r"\blife q\d", r"space (q45|one)", r"\bsnom a\d{3}", r"axtel",
    r"momentum [34]\b", r"airpods max", r"hands-?free", r"handsfri", r"håndfri",
    r"surface headphones", r"evolve\d? buds", r"zone true wireless",
)  # fmt: skip
"""A thing for the ears with a microphone."""

HEADPHONES = _any(
    r"headphone", r"earphone", r"hörlur", r"hovedtelefon", r"høretelefon", r"øretelefon",
    r"hodetelefon", r"høreklokke",
)  # fmt: skip

LOUDSPEAKERS = _any(
    r"\bspeakers?\b", r"högtalare", r"høj?t+aler", r"høyttaler", r"\bhdmi\b", r"displayport",
    r"\bdisplay\b", r"\bmonitor\b", r"soundbar", r"nvidia high definition", r"\bskærm", r"\bskärm",
    r"\bskjerm", r"\bline out\b", r"\bz\d{3}\b",
)  # fmt: skip

INSIDE = _any(
    r"realtek", r"high definition audio", r"hd audio", r"\bhda\b", r"conexant", r"synaptics",
    r"cirrus", r"soundmax", r"\bidt\b", r"smart sound", r"macbook", r"\bimac\b", r"mac ?mini",
    r"built-?in", r"inbygg", r"indbygg", r"innebygd", r"\barray\b", r"mikrofonmatri", r"\bsof-",
    r"\balc\d{3}", r"internal", r"\bintern[at]?\b", r"family 1\dh", r"maxxaudio",
)  # fmt: skip
"""Part of the computer."""

HANDS_FREE = _any(r"hands-?free", r"handsfri", r"håndfri", r"\bag audio\b")
DONGLE = _any(r"\bbt ?[67]00\b", r"\blink ?(3[6789]0|400)\b", r"\bbtd ?\d{3}", r"\bd200\b")
"""Talks Bluetooth by itself and is a USB device to the computer: no poor sound of telephony."""


def product(name: str) -> str:
    """Return the product's own name out of what the system shows, lower case.

    *Headset Microphone (2- Jabra Evolve2 65)* and *Headset Earphone (Jabra Evolve2 65)* are the
    same product.
    """
    bare = _MARK.sub("", name.strip())
    found = _PRODUCT.match(bare)
    return " ".join((found[1] if found else bare).casefold().split())
