"""The names of what is attached, as Qt tells them."""

from PySide6 import QtMultimedia

from app.computer.attached import MOST, read_attached
from app.readiness.readings_computer import AttachedReading


class Device:
    def __init__(self, name, default=False):
        self._name, self._default = name, default

    def description(self):
        return self._name

    def isDefault(self):
        return self._default


def attach(monkeypatch, cameras=(), microphones=(), loudspeakers=()):
    class Devices:
        videoInputs = staticmethod(lambda: list(cameras))
        audioInputs = staticmethod(lambda: list(microphones))
        audioOutputs = staticmethod(lambda: list(loudspeakers))

    monkeypatch.setattr(QtMultimedia, "QMediaDevices", Devices)


def test_names_are_sorted_plain_and_twins_stay_two(monkeypatch):
    attach(
        monkeypatch,
        cameras=[Device("Webcam"), Device("Front\u202e"), Device("Webcam")],
        microphones=[Device("Headset", default=True), Device("Array")],
    )
    reading = read_attached()
    assert reading.cameras == ("Front", "Webcam", "Webcam")
    assert (reading.usual_microphone, reading.usual_loudspeaker) == ("Headset", "")


def test_a_computer_without_devices_is_no_fault(monkeypatch):
    attach(monkeypatch)
    assert read_attached() == AttachedReading()


def test_a_thousand_devices_are_cut_off(monkeypatch):
    attach(monkeypatch, cameras=[Device(f"Camera {number}") for number in range(1000)])
    assert len(read_attached().cameras) == MOST


def test_it_comes_over_the_wire_as_it_was():
    reading = AttachedReading(cameras=("a",), usual_microphone="m")
    message = {"type": "fact", "kind": "attached", "cameras": ["a"], "usual_microphone": "m"}
    assert AttachedReading.from_message(message) == reading
    assert AttachedReading.from_message({**message, "cameras": "a"}) is None
