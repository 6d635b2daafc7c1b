"""The wish to set a level, and the answer to it: how it was before, so that it can be undone."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from app.capture.audio_devices import DeviceList
from app.capture.endpoint import INPUT, OUTPUT
from app.capture.protocol import Message
from app.readiness.endpoint import NOTHING_KNOWN, EndpointFacts

_LOUDEST = 1.5
"""As far as the sliders of a sound server go."""


@dataclass(frozen=True, slots=True)
class LevelWish:
    """What the window asked for; None leaves volume or muting as it is.

    Args:
        direction: ``input`` or ``output``.
        device: id of the device.
        volume: 0 to 1; above only to put back what stood above.
        muted: whether the device is to be silent.
        run: the window's number of this wish.
    """

    direction: str = OUTPUT
    device: str = ""
    volume: float | None = None
    muted: bool | None = None
    run: int = 0

    @classmethod
    def from_message(cls, message: Message) -> Self:
        """Read a command; what is not what it should be counts as not wished for."""
        device, muted, run = message.get("device"), message.get("muted"), message.get("run")
        return cls(
            INPUT if message.get("direction") == INPUT else OUTPUT,
            device if isinstance(device, str) else "",
            _share(message.get("volume")),
            muted if isinstance(muted, bool) else None,
            run if isinstance(run, int) and not isinstance(run, bool) else 0,
        )


def level_set(wish: LevelWish, before: DeviceList, after: DeviceList) -> dict[str, object]:
    """Return the answer: what was, what is now, and whether that is what was wished for."""
    now = _facts(after, wish)
    return {
        "direction": wish.direction,
        "device": wish.device,
        "run": wish.run,
        "done": _fits(now.volume, wish.volume) and wish.muted in (None, now.muted),
        "before": _level(_facts(before, wish)),
        "after": _level(now),
    }


def _facts(devices: DeviceList, wish: LevelWish) -> EndpointFacts:
    listed = devices.inputs if wish.direction == INPUT else devices.outputs
    found = next((device for device in listed if device.id == wish.device), None)
    return found.facts if found else NOTHING_KNOWN


def _level(facts: EndpointFacts) -> Mapping[str, float | bool | None]:
    return {"volume": facts.volume, "muted": facts.muted}


def _fits(volume: float | None, wanted: float | None) -> bool:
    """A device has steps of its own: it may come to stand a little beside what was asked for."""
    return wanted is None or (volume is not None and math.isclose(volume, wanted, abs_tol=0.08))


def _share(value: object) -> float | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return min(max(0.0, float(value)), _LOUDEST)
