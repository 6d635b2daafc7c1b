"""What the results of a check rest on: devices, network, power, screens, session."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from app.readiness.readings import Medium, Reading, RouteReading
from app.readiness.readings_computer import (
    AttachedReading,
    PowerReading,
    Remote,
    ScreensReading,
    SessionReading,
    Source,
)

R = TypeVar("R", bound=Reading)

_NUMBER = re.compile(r" \([0-9]{1,2}\)$")
"""Tells the second device of a name from the first; the system itself calls both alike."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the check was made with. Empty and None are *unknown*, and never count as a change.

    Names of devices stay in memory.

    Args:
        cameras, microphones, loudspeakers: all that are attached, sorted; None if unknown.
        camera, microphone, loudspeaker: the ones in use, by name.
        headset: microphone and loudspeaker in use are a headset.
        medium: what carries the call, below a VPN; a ``Medium``.
        interface: the adapter in use.
        docked: the network comes through a dock.
        source: what feeds the computer, a ``Source``.
        screens: how many screens show something; 0 if unknown.
        remote: how the session is reached, a ``Remote``.
    """

    cameras: tuple[str, ...] | None = None
    microphones: tuple[str, ...] | None = None
    loudspeakers: tuple[str, ...] | None = None
    camera: str = ""
    microphone: str = ""
    loudspeaker: str = ""
    headset: bool = False
    medium: str = ""
    interface: str = ""
    docked: bool | None = None
    source: str = ""
    screens: int = 0
    remote: str = ""


def surroundings(
    readings: Mapping[str, Reading],
    chosen: tuple[str, str, str] = ("", "", ""),
    headset: bool = False,
) -> Surroundings:
    """Return what these readings tell.

    Args:
        readings: the newest of each kind, by the name of its fact or check.
        chosen: names of camera, microphone and loudspeaker in use; empty where nobody knows, and
            then the system's usual one counts.
        headset: whether the headset check takes the two for a headset.
    """
    attached = _of(readings, "attached", AttachedReading)
    route = _of(readings, "network", RouteReading)
    power = _of(readings, "power", PowerReading)
    screens = _of(readings, "screens", ScreensReading)
    session = _of(readings, "session", SessionReading)
    camera, microphone, loudspeaker = chosen
    return Surroundings(
        cameras=attached.cameras if attached else None,
        microphones=attached.microphones if attached else None,
        loudspeakers=attached.loudspeakers if attached else None,
        camera=camera,
        microphone=microphone or (attached.usual_microphone if attached else ""),
        loudspeaker=loudspeaker or (attached.usual_loudspeaker if attached else ""),
        headset=headset,
        medium=_known(route.carrier if route else "", Medium.UNKNOWN),
        interface=route.interface if route else "",
        docked=route.dock if route else None,
        source=_known(power.source if power else "", Source.UNKNOWN),
        screens=screens.screens if screens else 0,
        remote=_known(session.remote if session else "", Remote.UNKNOWN),
    )


def listed(names: Iterable[str], attached: tuple[str, ...]) -> str:
    """Return the first of a device's ``names`` that is attached, as the system lists it, or ""."""
    alike = (one for name in names for one in (name, _NUMBER.sub("", name)))
    return next((name for name in alike if name in attached), "")


def _of(readings: Mapping[str, Reading], name: str, kind: type[R]) -> R | None:
    reading = readings.get(name)
    return reading if isinstance(reading, kind) and not reading.error else None


def _known(value: str, unknown: str) -> str:
    return "" if value == unknown else value
