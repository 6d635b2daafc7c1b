"""A microphone and a loudspeaker looked at together."""

from dataclasses import dataclass, replace

from app.readiness import headset_names as names
from app.readiness.endpoint import NOTHING_KNOWN, Bus, EndpointFacts, Form, Profile

ON_EARS = (Form.HEADSET, Form.HEADPHONES, Form.HANDSET)
ALOUD = (Form.SPEAKERS, Form.SCREEN, Form.DIGITAL, Form.LINE)
_NO_PRODUCT = frozenset({"", "iec958", "hdmi", "usb audio", "default", "a52", "dts"})


@dataclass(frozen=True, slots=True)
class Pair:
    """A microphone and a loudspeaker that are used together, and what is known of both."""

    heard_by: EndpointFacts = NOTHING_KNOWN
    played_by: EndpointFacts = NOTHING_KNOWN
    microphone: str = ""
    loudspeaker: str = ""
    remembered: str = ""

    @property
    def both(self) -> str:
        """Both names, to look for a word in either."""
        return f"{self.microphone}\n{self.loudspeaker}"

    @property
    def inside(self) -> tuple[bool, bool]:
        """Whether microphone and loudspeaker are part of the computer."""
        return (
            is_inside(self.heard_by, self.microphone),
            is_inside(self.played_by, self.loudspeaker),
        )

    @property
    def together(self) -> bool:
        """Whether they are one thing outside the computer."""
        if any(self.inside):
            return False
        ours, theirs = self.heard_by.container, self.played_by.container
        if ours and theirs:
            return ours == theirs
        product = names.product(self.microphone)
        return product not in _NO_PRODUCT and product == names.product(self.loudspeaker)

    @property
    def telephones(self) -> bool:
        """Whether it is a thing on Bluetooth that the system can telephone through."""
        return any(is_hands_free(side) for side in (self.heard_by, self.played_by))

    @property
    def on_ears(self) -> bool:
        """Whether the sound is for one person's ears, as far as the loudspeaker itself tells."""
        if self.played_by.form in ON_EARS:
            return True
        aloud = self.played_by.sensed and self.played_by.form in ALOUD
        return not aloud and bool(
            names.HEADSET.search(self.loudspeaker) or names.HEADPHONES.search(self.loudspeaker)
        )

    @property
    def worn_microphone(self) -> bool:
        """Whether the microphone is that of a headset, as far as it tells itself."""
        return self.heard_by.form in (Form.HEADSET, Form.HANDSET) or bool(
            names.HEADSET.search(self.microphone)
        )

    @property
    def apart(self) -> bool:
        """Whether they are known to be two things."""
        ours, theirs = self.heard_by.container, self.played_by.container
        return bool(ours and theirs) and ours != theirs

    @property
    def plays_aloud(self) -> bool:
        """Whether the room hears it, as far as the loudspeaker itself tells."""
        if self.played_by.form in ALOUD:
            return True
        said = names.LOUDSPEAKERS.search(self.loudspeaker) or self.inside[1]
        return self.played_by.form is Form.UNKNOWN and bool(said)


def is_hands_free(facts: EndpointFacts) -> bool:
    """Whether this is the telephone's side of a thing on Bluetooth."""
    return facts.bus is Bus.BLUETOOTH and facts.profile is Profile.HANDS_FREE


def without_claims(pair: Pair) -> Pair:
    """Leave out what the system says of every thing that it can telephone through.

    Windows gives its form as headset and puts that word before, and *Hands-Free* behind, the name
    that the thing bears itself.
    """
    heard_by, microphone = _without_claim(pair.heard_by, pair.microphone)
    played_by, loudspeaker = _without_claim(pair.played_by, pair.loudspeaker)
    return replace(
        pair,
        heard_by=heard_by,
        played_by=played_by,
        microphone=microphone,
        loudspeaker=loudspeaker,
    )


def _without_claim(facts: EndpointFacts, name: str) -> tuple[EndpointFacts, str]:
    if not is_hands_free(facts):
        return facts, name
    form = Form.UNKNOWN if facts.form in (Form.HEADSET, Form.HANDSET) else facts.form
    return replace(facts, form=form), names.HANDS_FREE.sub("", names.product(name)).strip()


def is_inside(facts: EndpointFacts, name: str) -> bool:
    """Whether a device is part of the computer, its sockets included."""
    if facts.bus is not Bus.UNKNOWN:
        return facts.bus.inside
    return bool(names.INSIDE.search(name))
