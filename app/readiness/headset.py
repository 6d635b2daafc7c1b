"""Headset, loudspeakers or something else: told from facts and names, with how sure that is.

The strongest sign is what the driver says on both sides; then that microphone and loudspeaker are
one thing; then names. Nobody can see what hangs on a plain plug, so there the answer is *unknown*
and a person is asked. So it is with a thing on Bluetooth that can telephone: Windows calls every
one of them a headset, the loudspeaker in the kitchen and the car too. There only names tell.
"""

from collections.abc import Callable
from hashlib import blake2s
from typing import TypeAlias

from app.readiness import headset_names as names
from app.readiness.endpoint import Bus, EndpointFacts, Form, Profile
from app.readiness.headset_kinds import ANSWERS, Bluetooth, Confidence, HeadsetSight, Kind
from app.readiness.headset_pair import ALOUD, ON_EARS, Pair, is_inside, without_claims

_Said: TypeAlias = tuple[Kind, Confidence, str]

_ASK: _Said = (Kind.UNKNOWN, Confidence.UNKNOWN, "bluetooth")


def classify(
    input_facts: EndpointFacts | None,
    output_facts: EndpointFacts | None,
    device_names: tuple[str, str],
    remembered: str = "",
) -> HeadsetSight:
    """Say what a microphone and a loudspeaker are together. Never raises.

    Args:
        input_facts, output_facts: what the system says; None if there is no such device.
        device_names: of the microphone and of the loudspeaker, as the system shows them.
        remembered: the ``Kind`` that a person once answered for this model; empty if none did.
    """
    if input_facts is None or output_facts is None:
        return HeadsetSight(clue="no_device")
    pair = Pair(input_facts, output_facts, *device_names, remembered)
    bluetooth = _bluetooth(pair)
    pair = without_claims(pair)
    for rule in _RULES:
        if said := rule(pair):
            return HeadsetSight(*said, bluetooth=bluetooth)
    return HeadsetSight(bluetooth=bluetooth)


def model_key(
    input_facts: EndpointFacts, output_facts: EndpointFacts, device_names: tuple[str, str]
) -> str:
    """Return what an answer is remembered under: the model, the same for every copy of it.

    A name stands there as a fingerprint, for many a device bears its owner's. What hangs on a
    socket of the computer's own is remembered with the kind of plug that the computer senses.
    """
    pairs = zip((input_facts, output_facts), device_names, strict=True)
    return "+".join(dict.fromkeys(_key(facts, name) for facts, name in pairs))


def may_be_remembered(output_facts: EndpointFacts, name: str) -> bool:
    """Tell whether a remembered answer will be known to be out of date.

    A socket that does not tell what is plugged in would keep the answer when the plug is pulled.
    """
    return not is_inside(output_facts, name) or output_facts.form in ON_EARS


def _key(facts: EndpointFacts, name: str) -> str:
    product = names.product(name).encode("utf-8", "replace")
    key = facts.model or f"name:{blake2s(product, digest_size=6).hexdigest()}"
    return f"{key}:{facts.form}" if is_inside(facts, name) else key


def _bluetooth(pair: Pair) -> Bluetooth:
    sides = (pair.heard_by, pair.played_by)
    by_air = any(side.bus is Bus.BLUETOOTH for side in sides)
    if not by_air and names.DONGLE.search(pair.both):
        return Bluetooth.DONGLE
    free = any(side.profile is Profile.HANDS_FREE for side in sides)
    if free or names.HANDS_FREE.search(pair.both):
        return Bluetooth.HANDS_FREE
    if any(side.profile is Profile.STEREO for side in sides):
        return Bluetooth.STEREO
    return Bluetooth.YES if by_air else Bluetooth.NONE


def _remote(pair: Pair) -> _Said | None:
    sides = (pair.heard_by, pair.played_by)
    if any(side.form is Form.REMOTE or side.bus is Bus.REMOTE for side in sides):
        return Kind.REMOTE, Confidence.CERTAIN, "form_factor"
    if names.REMOTE.search(pair.both):
        return Kind.REMOTE, Confidence.CERTAIN, "name"
    return None


def _person(pair: Pair) -> _Said | None:
    known = next((kind for kind in ANSWERS if kind == pair.remembered), None)
    return (known, Confidence.CERTAIN, "person") if known else None


def _cannot_be_seen(pair: Pair) -> _Said | None:
    virtual = Bus.VIRTUAL in (pair.heard_by.bus, pair.played_by.bus)
    if virtual or names.PASSES_ON.search(pair.both):
        return Kind.UNKNOWN, Confidence.UNKNOWN, "virtual"
    if names.ADAPTER.search(pair.loudspeaker):
        return Kind.UNKNOWN, Confidence.UNKNOWN, "adapter"
    return None


def _hearing_device(pair: Pair) -> _Said | None:
    if not names.HEARING_DEVICE.search(pair.loudspeaker):
        return None
    return Kind.HEARING_DEVICE, _sure(pair.together), "name"


def _speakerphone(pair: Pair) -> _Said | None:
    if names.SPEAKERPHONE.search(pair.loudspeaker):
        return Kind.SPEAKERPHONE, _sure(pair.together), "name"
    if names.SPEAKERPHONE.search(pair.microphone) and not pair.on_ears:
        return Kind.SPEAKERPHONE, Confidence.LIKELY, "name"
    if pair.played_by.form is Form.HANDS_FREE:
        return Kind.SPEAKERPHONE, Confidence.LIKELY, "form_factor"
    return None


def _phone_earphones(pair: Pair) -> _Said | None:
    if names.AT_WORK.search(pair.loudspeaker):
        return None
    if names.PHONE_MODEL.search(pair.loudspeaker):
        return Kind.PHONE_EARPHONES, Confidence.CERTAIN, "name"
    if names.PHONE_WORD.search(pair.loudspeaker):
        return Kind.PHONE_EARPHONES, Confidence.LIKELY, "name"
    return None


def _headset_on_both_sides(pair: Pair) -> _Said | None:
    forms = (pair.heard_by.form, pair.played_by.form)
    if any(form not in (Form.HEADSET, Form.HANDSET) for form in forms) or all(pair.inside):
        return None
    return Kind.HEADSET, _sure(not pair.apart), "form_factor"


def _one_thing(pair: Pair) -> _Said | None:
    if not pair.together:
        return None
    forms = {pair.heard_by.form, pair.played_by.form}
    if names.HEADSET.search(pair.both) or forms & {Form.HEADSET, Form.HANDSET}:
        return Kind.HEADSET, Confidence.CERTAIN, "same_device"
    if names.WEBCAM.search(pair.both) or Form.WEBCAM in forms:
        return Kind.WEBCAM_MICROPHONE, Confidence.LIKELY, "same_device"
    if pair.telephones:
        # Headphones say that they are, and so do many a loudspeaker and car.
        aloud = pair.played_by.form in ALOUD
        return (Kind.LOUDSPEAKERS, Confidence.LIKELY, "same_device") if aloud else _ASK
    if pair.on_ears:
        return Kind.HEADSET, Confidence.LIKELY, "same_device"
    return _one_thing_without_a_sign(pair)


def _one_thing_without_a_sign(pair: Pair) -> _Said:
    by_air = pair.played_by.bus is Bus.BLUETOOTH
    if by_air and pair.played_by.form is Form.UNKNOWN:
        return Kind.HEADSET, Confidence.LIKELY, "bluetooth"
    if by_air or names.LOUDSPEAKERS.search(names.product(pair.loudspeaker)):
        return Kind.LOUDSPEAKERS, Confidence.LIKELY, "same_device"
    return Kind.UNKNOWN, Confidence.UNKNOWN, "same_device"


def _plug(pair: Pair) -> _Said | None:
    """A plug in the computer's socket: a headset and the earphones of a phone look alike."""
    if not all(pair.inside) or not pair.on_ears:
        return None
    if pair.heard_by.jack or pair.worn_microphone:
        return Kind.UNKNOWN, Confidence.UNKNOWN, "jack"
    return None


def _only_the_ears(pair: Pair) -> _Said | None:
    if not pair.on_ears:
        return None
    if pair.worn_microphone and not pair.apart:
        return Kind.HEADSET, Confidence.LIKELY, "name"
    sure = _sure(pair.played_by.form in ON_EARS)
    has_own = pair.played_by.form is Form.HEADSET or names.HEADSET.search(pair.loudspeaker)
    if has_own:
        return Kind.HEADPHONES, sure, "microphone_elsewhere"
    return Kind.HEADPHONES, sure, "form_factor" if sure is Confidence.CERTAIN else "name"


def _only_the_mouth(pair: Pair) -> _Said | None:
    if not pair.worn_microphone or not pair.plays_aloud:
        return None
    return Kind.LOUDSPEAKERS, _sure(pair.played_by.sensed), "sound_elsewhere"


def _aloud(pair: Pair) -> _Said | None:
    if not pair.plays_aloud:
        return None
    claimed = pair.played_by.form in ALOUD
    clue = "form_factor" if claimed else "name"
    sure = _sure(pair.played_by.sensed or pair.played_by.form is Form.SCREEN)
    if pair.heard_by.form is Form.WEBCAM or names.WEBCAM.search(pair.microphone):
        return Kind.WEBCAM_MICROPHONE, sure, clue
    if all(pair.inside) and pair.played_by.form is not Form.LINE:
        return Kind.BUILT_IN, sure, clue
    return Kind.LOUDSPEAKERS, sure, clue


def _sure(certain: bool) -> Confidence:
    return Confidence.CERTAIN if certain else Confidence.LIKELY


_RULES: tuple[Callable[[Pair], _Said | None], ...] = (
    _remote,
    _person,
    _cannot_be_seen,
    _hearing_device,
    _speakerphone,
    _phone_earphones,
    _headset_on_both_sides,
    _one_thing,
    _plug,
    _only_the_ears,
    _only_the_mouth,
    _aloud,
)
