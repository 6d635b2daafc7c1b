"""Which microphones and loudspeakers there are, and the moment when that changes."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.capture.audio_devices import Device, DeviceList
from app.capture.audio_portaudio import PortAudio, SoundError
from app.capture.audio_pulse import PulseServer
from app.capture.audio_sensor import Sensor, Snapshot
from app.capture.endpoint_watch import EndpointWatch

QUIET_MS = 400
"""Plugging in a headset makes a burst of changes; the list is read when it is over."""

OWN_STIR_S = 2.0
"""Opening a microphone stirs the system for so long: a Bluetooth headset changes its profile."""

CALL_AGAIN_MS = 1_000
"""A server that answered too late was busy, as after the computer slept; it is asked anew."""

HAS_SERVER = sys.platform == "linux"

_TURN_MS = 100
_LOOK_AGAIN_TURNS = 10
_CALL_AGAIN_TURNS = 50
_SERVER_LATENCY_MS = {"input": 20, "output": 100}
"""What a sound server is asked to hold.

With less than PortAudio hands out at once (80 ms) it ran dry 44 times in a sound of four seconds;
with this not once, on a machine four times as busy as it can be. A microphone has to be quick
instead, for the meter.
"""

_ALSA_CARDS = Path("/proc/asound/cards")


class SoundSystem(QObject):
    """The devices of this computer.

    Signals:
        stirred: something was plugged in or out, and it has been quiet for a while since.
        levels_stirred: the same devices, but one was muted, turned up or down, or preferred.
    """

    stirred = Signal()
    levels_stirred = Signal()

    def __init__(self, portaudio: PortAudio, parent: QObject | None = None) -> None:
        """Read devices through ``portaudio`` where no sound server knows better."""
        super().__init__(parent)
        self._portaudio = portaudio
        self._server = PulseServer(self.stir) if HAS_SERVER else None
        self._served = False
        self._landscape = _landscape()
        self._turns = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)
        self._turning = QTimer(self)
        self._turning.setInterval(_TURN_MS)
        self._turning.timeout.connect(self._turn)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(CALL_AGAIN_MS)
        self._later.timeout.connect(self.stir)
        self._watch = EndpointWatch(self)
        self._watch.changed.connect(self.levels_stirred)
        self._listing = DeviceList()
        self._sure = False
        self._opened_at = -OWN_STIR_S
        self._seen: Snapshot = ()
        self._sensor = None if self._server else Sensor(self)
        if self._sensor is not None:
            self._sensor.stirred.connect(self._on_sensed)

    @property
    def must_restart(self) -> bool:
        """Whether streams have to be closed before ``look`` can see what changed."""
        return not (self._served and self._server is not None and self._server.ready)

    def look(self) -> DeviceList:
        """Return the devices there are now. May block; streams are closed if ``must_restart``.

        Raises:
            SoundError: there is no sound on this computer.
        """
        if self._server is not None:
            self._turning.start()
            self._landscape = _landscape()
        if self._sensor is not None:
            self._seen = self._sensor.snapshot()
        self._later.stop()
        if self.must_restart:
            self._served = self._server is not None and self._server.connect()
            if self._server is not None and self._server.hung:
                raise SoundError("audio.failed", "the sound server does not answer")
            self._portaudio.restart(self._served)
        self._listing = self._served_devices() if self._served else self._portaudio.devices()
        return self._watch.describe(self._listing)

    def levels(self) -> DeviceList:
        """Return the devices of the last look with their levels of now. No stream is disturbed.

        Raises:
            SoundError: the sound server does not answer.
        """
        if self._served:
            return self._served_devices()
        return self._watch.describe(self._listing, anew=False)

    def set_level(
        self, direction: str, device: str, volume: float | None, muted: bool | None
    ) -> None:
        """Set volume (1 is 100 %) and muting of a device; ``levels`` tells what came of it."""
        if self._served and self._server is not None:
            self._server.set_level(direction, device, volume, muted)
        elif (setter := self._watch.setter(direction, device)) is not None:
            setter(volume, muted)

    @contextmanager
    def opening(self, device: Device, direction: str) -> Iterator[int]:
        """Prepare to open ``device`` as ``input`` or ``output``; yield PortAudio's number for it.

        Raises:
            SoundError: nothing leads to the device.
        """
        if device.number >= 0:
            try:
                yield device.number
            finally:
                self._opened_at = monotonic()
            return
        number, _ = self._portaudio.server_door()
        if number < 0 or "\0" in device.id:
            raise SoundError("audio.failed", "no way to the sound server")
        with _environment(
            {
                "PULSE_SOURCE" if direction == "input" else "PULSE_SINK": device.id,
                # Without it a server collects sound for up to two seconds.
                "PULSE_LATENCY_MSEC": str(_SERVER_LATENCY_MS[direction]),
            }
        ):
            yield number

    @Slot()
    def stir(self) -> None:
        """Note that something has changed; ``stirred`` follows when it is quiet."""
        self._sure = True
        self._quiet.start()

    def close(self) -> None:
        """Stop watching."""
        self._turning.stop()
        self._quiet.stop()
        self._later.stop()
        self._watch.close()
        if self._server is not None:
            self._server.close()

    def _served_devices(self) -> DeviceList:
        listing = self._server.devices() if self._server is not None else None
        if listing is None:
            self._hang_up()
            raise SoundError("audio.failed", "the sound server does not answer")
        _, door = self._portaudio.server_door()
        if door == "pulse":
            return listing
        return _only_defaults(listing) if door else DeviceList()

    def _hang_up(self) -> None:
        """Forget a server that answered too late, and soon look anew."""
        self._served = False
        self._later.start()
        if self._server is not None:
            self._server.close()

    @Slot()
    def _on_sensed(self) -> None:
        """Wait until it is quiet; news that came before, and are sure, stay so."""
        if not self._just_opened():
            self._sure = True
        self._quiet.start()

    def _just_opened(self) -> bool:
        return monotonic() - self._opened_at < OWN_STIR_S

    @Slot()
    def _on_quiet(self) -> None:
        """Pass the news on, unless it is but the echo of a device that this program opened.

        To read the list, streams are closed and opened anew: that would echo again, without end.
        """
        sure, self._sure = self._sure, False
        if sure or self._sensor is None or self._sensor.snapshot() != self._seen:
            self.stirred.emit()

    @Slot()
    def _turn(self) -> None:
        if self._server is not None and self._served:
            if not self._server.turn():
                self._served = False
                self.stir()
            return
        self._turns += 1
        news = self._turns % _LOOK_AGAIN_TURNS == 0 and self._something_new()
        if news or (self._turns % _CALL_AGAIN_TURNS == 0 and self._server_answers()):
            self.stir()

    def _something_new(self) -> bool:
        """Look, without a server, whether a card or a server has appeared; once a second."""
        before, self._landscape = self._landscape, _landscape()
        return self._landscape != before

    def _server_answers(self) -> bool:
        """Call a server that did not answer before; seldom, for it may take half a second."""
        return self._server is not None and bool(self._landscape[1]) and self._server.connect()


def _only_defaults(listing: DeviceList) -> DeviceList:
    return DeviceList(
        tuple(device for device in listing.inputs if device.default),
        tuple(device for device in listing.outputs if device.default),
    )


def _landscape() -> tuple[bytes, int]:
    """Return ALSA's sound cards, and which socket a sound server listens on, 0 for none."""
    folder = os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent"
    cards, socket = b"", 0
    with suppress(OSError):
        cards = _ALSA_CARDS.read_bytes()
    with suppress(OSError):
        socket = Path(folder, "pulse", "native").stat().st_ino
    return cards, socket


@contextmanager
def _environment(values: dict[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
