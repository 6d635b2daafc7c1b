"""Which cameras, microphones and loudspeakers are attached, without opening any of them.

The guard between the check and the meeting rests on this: nothing lights up and nothing is heard.
"""

from collections.abc import Iterable
from typing import Protocol

from app.capture.audio_devices import Device, DeviceList
from app.computer.attached_sound import ServedSound
from app.plain_text import plain
from app.readiness.readings import LONGEST_NAME
from app.readiness.readings_computer import AttachedReading

KIND = "attached"

MOST = 32
"""More devices of a kind than this are not told apart."""


_SERVED = ServedSound()


class _Device(Protocol):
    def description(self) -> str: ...

    def isDefault(self) -> bool: ...


def read_attached() -> AttachedReading:
    """Read the names of what is attached.

    Raises:
        ImportError: this Qt has no multimedia part.
    """
    # Here, not above: it takes a tenth of a second, and other facts should not wait for it.
    from PySide6.QtMultimedia import QMediaDevices

    cameras = _names(QMediaDevices.videoInputs())
    if (served := _SERVED.read()) is not None:
        return _with_sound(cameras, served)
    inputs, outputs = QMediaDevices.audioInputs(), QMediaDevices.audioOutputs()
    return AttachedReading(
        cameras=cameras,
        microphones=_names(inputs),
        loudspeakers=_names(outputs),
        usual_microphone=_usual(inputs),
        usual_loudspeaker=_usual(outputs),
    )


def _with_sound(cameras: tuple[str, ...], sound: DeviceList) -> AttachedReading:
    return AttachedReading(
        cameras=cameras,
        microphones=_called(sound.inputs),
        loudspeakers=_called(sound.outputs),
        usual_microphone=next((d.name for d in sound.inputs if d.default), ""),
        usual_loudspeaker=next((d.name for d in sound.outputs if d.default), ""),
    )


def _called(devices: Iterable[Device]) -> tuple[str, ...]:
    return tuple(sorted(device.name for device in devices)[:MOST])


def _names(devices: Iterable[_Device]) -> tuple[str, ...]:
    return tuple(sorted(plain(device.description(), LONGEST_NAME) for device in devices)[:MOST])


def _usual(devices: Iterable[_Device]) -> str:
    names = (plain(d.description(), LONGEST_NAME) for d in devices if d.isDefault())
    return next(names, "")
