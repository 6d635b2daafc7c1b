"""Linux: the keys and switches by which some makers turn camera and microphone off.

The desktops' own privacy settings bind sandboxed programs only, and say nothing of a browser that
was installed in the usual way; so they are not read.
"""

import re
from pathlib import Path

from app.computer.linux_files import number_of, text_of
from app.readiness.readings_privacy import Cover, PrivacyReading, Switch

_DELL = "bus/wmi/devices"
_DELL_GUID = "6932965F-1671-4CEB-B988-D3AB0A901919"
_DELL_LINE = re.compile(r"\[(microphone|camera ?shutter)\]\s*\[(muted|unmuted)\]", re.IGNORECASE)
_LENOVO = "bus/platform/devices"


def read_privacy(sys_folder: Path = Path("/sys")) -> PrivacyReading:
    """Read the switches of the makers that tell; everything else is unknown.

    Raises:
        NotImplementedError: this computer has none of them.
    """
    camera, microphone = _camera_power(sys_folder), _dell(sys_folder).get("microphone")
    if camera is None and microphone is None:
        raise NotImplementedError
    return PrivacyReading(camera=_switch(camera), microphone=_switch(microphone))


def cover_of(sys_folder: Path = Path("/sys")) -> Cover:
    """Return how the cover stands that some Dells move or watch themselves."""
    opened = _dell(sys_folder).get("camerashutter")
    if opened is None:
        return Cover.UNKNOWN
    return Cover.OPEN if opened else Cover.CLOSED


def _switch(on: bool | None) -> Switch:
    if on is None:
        return Switch.UNKNOWN
    return Switch.ON if on else Switch.HARDWARE


def _camera_power(sys_folder: Path) -> bool | None:
    """Return whether a Lenovo or Asus gives its camera power; None if it does not tell."""
    files = _below(sys_folder / _LENOVO, ("camera_power", "camera"))
    numbers = [number for number in map(number_of, files) if number in (0, 1)]
    return bool(numbers[0]) if numbers else None


def _dell(sys_folder: Path) -> dict[str, bool]:
    """Return by device whether it may be used: ``microphone`` and ``camerashutter``."""
    found: dict[str, bool] = {}
    for file in _below(sys_folder / _DELL, ("dell_privacy_current_state",)):
        if file.parent.name.upper().startswith(_DELL_GUID):
            for device, state in _DELL_LINE.findall(text_of(file)):
                found[device.casefold().replace(" ", "")] = state.casefold() == "unmuted"
    return found


def _below(folder: Path, names: tuple[str, ...]) -> list[Path]:
    try:
        devices = sorted(folder.iterdir())
    except OSError:
        return []
    return [device / name for device in devices for name in names if (device / name).is_file()]
