"""What macOS says about its sound devices, in the program's own words."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress

from app.capture.endpoint import INPUT, OUTPUT, Endpoint
from app.capture.endpoint_macos_calls import SYSTEM, AudioObjects, CoreAudioObjects, letters
from app.capture.endpoint_token import token
from app.readiness.endpoint import Bus, EndpointFacts, Form

_SCOPES = {INPUT: "inpt", OUTPUT: "outp"}
_BUSES: Mapping[str, Bus] = {
    "bltn": Bus.BUILT_IN,
    "usb ": Bus.USB,
    "blue": Bus.BLUETOOTH,
    "blea": Bus.BLUETOOTH,
    "pci ": Bus.PCI,
    "virt": Bus.VIRTUAL,
    "grup": Bus.VIRTUAL,
}
_SCREENS = ("hdmi", "dprt", "airp")
_PLUGS: Mapping[str, Form] = {
    "ispk": Form.SPEAKERS,
    "espk": Form.LINE,
    "hdpn": Form.HEADPHONES,
    "imic": Form.MICROPHONE,
    "emic": Form.MICROPHONE,
    "line": Form.LINE,
    "spdf": Form.DIGITAL,
}
_SOCKETS = ("hdpn", "emic", "espk", "line", "spdf")
_MODEL = re.compile(r":([0-9a-f]{4}):([0-9a-f]{4})$", re.IGNORECASE)
_STREAMS = re.compile(r":(input|output|[\d,]+)$")
_CHANNELS = (1, 2)


class MacEndpoints:
    """CoreAudio's devices."""

    def __init__(self, opens: Callable[[], AudioObjects] = CoreAudioObjects) -> None:
        """Prepare; nothing is asked yet."""
        self._opens = opens
        self._audio: AudioObjects | None = None

    def read(self, anew: bool) -> tuple[Endpoint, ...]:
        """Return all devices. CoreAudio answers at once, so nothing is held."""
        try:
            audio = self._audio = self._audio or self._opens()
        except OSError:
            return ()
        return tuple(
            Endpoint(
                direction, audio.text(thing, "lnam"), str(thing), facts_of(audio, thing, scope)
            )
            for thing in audio.numbers(SYSTEM, "dev#")
            for direction, scope in _SCOPES.items()
            if audio.numbers(thing, "stm#", scope)
        )

    def set_level(self, endpoint: Endpoint, volume: float | None, muted: bool | None) -> None:
        """Set volume (0 to 1) and muting; None leaves either as it is."""
        audio = self._audio
        with suppress(ValueError):
            thing, scope = int(endpoint.key), _SCOPES[endpoint.direction]
            if audio is None:
                return
            if volume is not None and not audio.set_level(thing, "volm", scope, 0, volume):
                for channel in _CHANNELS:
                    audio.set_level(thing, "volm", scope, channel, volume)
            if muted is not None:
                audio.set_number(thing, "mute", scope, int(muted))

    def close(self) -> None:
        """Nothing is held."""


def facts_of(audio: AudioObjects, thing: int, scope: str) -> EndpointFacts:
    """Ask for everything about one device in one direction, and translate it."""
    transport = letters(audio.number(thing, "tran"))
    plug = letters(audio.number(thing, "ssrc", scope))
    bus = _BUSES.get(transport, Bus.UNKNOWN)
    muted = audio.number(thing, "mute", scope)
    return EndpointFacts(
        muted=None if muted is None else bool(muted),
        volume=_volume(audio, thing, scope),
        form=Form.SCREEN if transport in _SCREENS else _PLUGS.get(plug, Form.UNKNOWN),
        sensed=bus.inside and plug in _PLUGS,
        jack=bus.inside and plug in _SOCKETS,
        bus=bus,
        model=_model(audio.text(thing, "muid"), bus),
        container=token(_STREAMS.sub("", audio.text(thing, "uid "))),
    )


def _volume(audio: AudioObjects, thing: int, scope: str) -> float | None:
    """The volume of the whole device, else of its loudest channel: few devices have both."""
    found = max(_volumes(audio, thing, scope), default=None)
    return None if found is None else round(found, 3)


def _volumes(audio: AudioObjects, thing: int, scope: str) -> Iterator[float]:
    whole = audio.level(thing, "volm", scope)
    if whole is not None:
        yield whole
        return
    for channel in _CHANNELS:
        value = audio.level(thing, "volm", scope, channel)
        if value is not None:
            yield value


def _model(identity: str, bus: Bus) -> str:
    found = _MODEL.search(identity)
    return f"{bus}:{found[1]}:{found[2]}".lower() if found and bus is Bus.USB else ""
