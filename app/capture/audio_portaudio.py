"""The PortAudio library: loaded late, refreshed when devices change, and never trusted to exist."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from app.capture.audio_devices import DeviceList, from_portaudio
from app.capture.audio_errors import outcome

_SERVER_DEVICES = ("pulse", "pipewire", "default")
"""ALSA's doors to a sound server, best first; only the first can lead to every device of it."""


class SoundError(Exception):
    """Sound is not to be had; ``code`` is the reason code."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code
        self.detail = detail


class PortAudio:
    """The library, once for the process."""

    def __init__(self) -> None:
        self._module: ModuleType | None = None

    @property
    def loaded(self) -> bool:
        """Whether the library is in use."""
        return self._module is not None

    @property
    def module(self) -> ModuleType:
        """The sounddevice module.

        Raises:
            SoundError: there is no PortAudio on this computer, or it cannot start.
        """
        if self._module is None:
            self._module = _import()
        return self._module

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What calls into the library raise."""
        return (self.module.PortAudioError, ValueError, OSError)

    def restart(self, server: bool) -> None:
        """Make the library look for devices anew. Every stream must be closed before.

        Args:
            server: whether a sound server runs; without one, none may be started by looking.

        Raises:
            SoundError: as for ``module``; or it did not come back.
        """
        with _calm(server):
            if self._module is None:
                self._module = _import()
                return
            try:
                self._module._terminate()
                self._module._initialize()
            except self.errors as error:
                raise SoundError("audio.failed", str(error)) from error

    def devices(self) -> DeviceList:
        """Return the devices that the library knows.

        Raises:
            SoundError: as for ``module``.
        """
        module = self.module
        try:
            return from_portaudio(module.query_devices(), module.query_hostapis())
        except self.errors as error:
            raise SoundError("audio.failed", str(error)) from error

    def server_door(self) -> tuple[int, str]:
        """Return number and name of the device that leads to the sound server, -1 if none does.

        Raises:
            SoundError: as for ``module``.
        """
        known = {str(device["name"]): device for device in self.module.query_devices()}
        for name in _SERVER_DEVICES:
            if name in known:
                return int(known[name]["index"]), name
        return -1, ""

    def sound_error(self, kind: str, error: Exception) -> SoundError:
        """Translate an error of the library into a reason code that begins with ``kind``."""
        return SoundError(f"{kind}.{outcome(error)}", str(error.args[0] if error.args else error))


def _import() -> ModuleType:
    try:
        import sounddevice
    except (OSError, ImportError) as error:
        raise SoundError("audio.no_library", str(error)) from error
    except Exception as error:  # its own class has no name before it is imported
        raise SoundError("audio.failed", str(error)) from error
    module: ModuleType = sounddevice
    return module


@contextmanager
def _calm(server: bool) -> Iterator[None]:
    """Keep the look at ALSA's plug-ins from starting a sound server where none was running."""
    if server or "PULSE_SERVER" in os.environ:
        yield
        return
    os.environ["PULSE_SERVER"] = "unix:/nonexistent"
    try:
        yield
    finally:
        del os.environ["PULSE_SERVER"]
