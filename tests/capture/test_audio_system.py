"""Which devices there are where there is no sound server, no library, or a strange one."""

import os
import socket
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray, QObject, Signal

from app.capture import audio_pulse_abi, audio_system
from app.capture.audio_devices import Device, DeviceList
from app.capture.audio_portaudio import PortAudio, SoundError
from app.capture.audio_pulse import PulseServer
from app.capture.audio_sensor import Sensor
from app.capture.audio_system import SoundSystem
from tests.capture.stand_in_sound import StandInSound

linux = pytest.mark.skipif(sys.platform != "linux", reason="ALSA and PulseAudio are Linux's")


@pytest.fixture
def sound(monkeypatch) -> StandInSound:
    stand_in = StandInSound(("ALSA",))
    stand_in.plug("USB Headset: Audio (hw:1,0)", inputs=1, outputs=2)
    stand_in._initialize()
    monkeypatch.setitem(sys.modules, "sounddevice", stand_in)
    return stand_in


@pytest.fixture
def system(qapp, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(audio_system, "QUIET_MS", 10)
    system = SoundSystem(PortAudio())
    yield system
    system.close()
    system.deleteLater()


@linux
def test_no_server_is_started_by_looking(system, sound, monkeypatch):
    seen = []
    monkeypatch.setattr(sound, "_terminate", lambda: seen.append(os.environ.get("PULSE_SERVER")))
    system.look()
    system.look()
    assert seen == ["unix:/nonexistent"]
    assert "PULSE_SERVER" not in os.environ


@linux
def test_a_new_card_is_noticed_without_a_server(qtbot, system, sound, monkeypatch, tmp_path):
    cards = tmp_path / "cards"
    cards.write_text(" 0 [PCH ]: HDA-Intel\n")
    monkeypatch.setattr(audio_system, "_ALSA_CARDS", cards)
    system.look()
    with qtbot.waitSignal(system.stirred, timeout=5000):
        cards.write_text(" 0 [PCH ]: HDA-Intel\n 1 [Headset ]: USB-Audio\n")


@linux
def test_a_server_that_appears_is_noticed(qtbot, system, sound, tmp_path):
    system.look()
    with qtbot.waitSignal(system.stirred, timeout=5000):
        (tmp_path / "pulse").mkdir(exist_ok=True)
        (tmp_path / "pulse" / "native").touch()


@linux
def test_a_socket_behind_which_nobody_answers_is_no_server(system, sound, tmp_path):
    (tmp_path / "pulse").mkdir(exist_ok=True)
    (tmp_path / "pulse" / "native").touch()
    assert [device.name for device in system.look().inputs] == ["USB Headset: Audio"]


@linux
def test_a_server_that_hangs_is_not_mistaken_for_no_devices(system, sound, tmp_path):
    (tmp_path / "pulse").mkdir(exist_ok=True)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "pulse" / "native"))
        server.listen()
        with pytest.raises(SoundError) as caught:
            system.look()
        assert caught.value.code == "audio.failed"
    # Now nobody listens there any more: an honest look at ALSA's cards.
    assert [device.name for device in system.look().inputs] == ["USB Headset: Audio"]


class SlowServer:
    """A sound server that is there, and for a while answers too late."""

    hung = False

    def __init__(self, on_change) -> None:
        self.slow = True
        self.ready = False

    def connect(self) -> bool:
        self.ready = True
        return True

    def close(self) -> None:
        self.ready = False

    def turn(self) -> bool:
        return self.ready

    def devices(self) -> DeviceList | None:
        return None if self.slow else DeviceList((Device("alsa_input.usb", "Headset"),))


def test_a_server_that_answers_too_late_is_asked_again(qtbot, qapp, sound, monkeypatch):
    monkeypatch.setattr(audio_system, "PulseServer", SlowServer)
    monkeypatch.setattr(audio_system, "HAS_SERVER", True)
    monkeypatch.setattr(audio_system, "QUIET_MS", 10)
    monkeypatch.setattr(audio_system, "CALL_AGAIN_MS", 10)
    sound.plug("pulse", inputs=32, outputs=32)
    system = SoundSystem(PortAudio())
    with qtbot.waitSignal(system.stirred, timeout=5000), pytest.raises(SoundError):
        system.look()
    assert system.must_restart, "a connection that does not answer is kept"
    system._server.slow = False
    assert [device.id for device in system.look().inputs] == ["alsa_input.usb"]
    system.close()
    system.deleteLater()


class FakeSensor(QObject):
    """What the system says of its devices."""

    stirred = Signal()
    devices: tuple = ()

    def snapshot(self) -> tuple:
        return self.devices


@pytest.fixture
def sensed(qapp, sound, monkeypatch):
    """A sound system as on Windows and macOS, just looked at."""
    monkeypatch.setattr(audio_system, "HAS_SERVER", False)
    monkeypatch.setattr(audio_system, "Sensor", FakeSensor)
    monkeypatch.setattr(audio_system, "QUIET_MS", 10)
    monkeypatch.setattr(audio_system, "OWN_STIR_S", 3600.0)
    system = SoundSystem(PortAudio())
    system.look()
    yield system
    system.close()
    system.deleteLater()


def test_the_stir_of_opening_a_device_is_no_news(qtbot, sensed):
    with sensed.opening(sensed.look().inputs[0], "input"):
        pass
    with qtbot.assertNotEmitted(sensed.stirred, wait=100):
        sensed._sensor.stirred.emit()
        sensed._sensor.stirred.emit()
    with qtbot.waitSignal(sensed.stirred, timeout=5000):
        sensed._sensor.devices = ((b"1", "Headset", True),)
        sensed._sensor.stirred.emit()


def test_any_other_stir_is_news_and_so_is_a_stream_that_died(qtbot, sensed, monkeypatch):
    with sensed.opening(sensed.look().inputs[0], "input"):
        pass
    with qtbot.waitSignal(sensed.stirred, timeout=5000):
        sensed.stir()
        sensed._sensor.stirred.emit()
    monkeypatch.setattr(audio_system, "OWN_STIR_S", 0.0)
    with qtbot.waitSignal(sensed.stirred, timeout=5000):
        sensed._sensor.stirred.emit()


class FakeMediaDevices(QObject):
    """Qt's own class, which would look for this computer's sound server."""

    audioInputsChanged = Signal()
    audioOutputsChanged = Signal()

    @staticmethod
    def audioInputs() -> list:
        return [
            SimpleNamespace(
                id=lambda: QByteArray(b"{1}"), description=lambda: "Headset", isDefault=lambda: True
            )
        ]

    @staticmethod
    def audioOutputs() -> list:
        return []


def test_qt_is_asked_for_its_devices(qtbot, monkeypatch):
    monkeypatch.setitem(
        sys.modules, "PySide6.QtMultimedia", SimpleNamespace(QMediaDevices=FakeMediaDevices)
    )
    sensor = Sensor()
    assert sensor.snapshot() == ((b"{1}", "Headset", True),)
    with qtbot.waitSignal(sensor.stirred, timeout=5000):
        sensor.findChild(FakeMediaDevices).audioOutputsChanged.emit()
    sensor.deleteLater()


def test_a_qt_without_its_multimedia_part_hears_nothing(qapp, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sensor = Sensor()
    assert sensor.snapshot() == ()
    sensor.deleteLater()


def test_without_the_servers_library_there_is_no_server(monkeypatch):
    monkeypatch.setattr(audio_pulse_abi, "LIBRARY", "libnothing.so.0")
    server = PulseServer(lambda: None)
    assert not server.connect()
    assert not server.turn()
    assert server.devices() is None


def test_the_way_to_a_device_is_prepared_and_cleared_away(system, sound, monkeypatch):
    sound.plug("pulse", inputs=32, outputs=32)
    sound._initialize()
    monkeypatch.setenv("PULSE_SINK", "somebody's")
    with system.opening(Device("alsa_input.usb", "Headset"), "input") as number:
        assert os.environ["PULSE_SOURCE"] == "alsa_input.usb"
        assert sound.query_devices()[number]["name"] == "pulse"
    with system.opening(Device("alsa_output.usb", "Headset"), "output"):
        assert os.environ["PULSE_SINK"] == "alsa_output.usb"
    assert "PULSE_SOURCE" not in os.environ
    assert os.environ["PULSE_SINK"] == "somebody's"


@pytest.mark.parametrize("identity", ["bad\0id", "alsa_input.usb"])
def test_where_nothing_leads_to_the_server_it_is_said(system, sound, identity):
    if "\0" in identity:
        sound.plug("pulse", inputs=32, outputs=32)
        sound._initialize()
    with (
        pytest.raises(SoundError, match=r"audio\.failed"),
        system.opening(Device(identity, "Headset"), "input"),
    ):
        pass


def test_no_library(monkeypatch):
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(SoundError) as caught:
        PortAudio().restart(server=False)
    assert caught.value.code == "audio.no_library"
    assert not PortAudio().loaded
