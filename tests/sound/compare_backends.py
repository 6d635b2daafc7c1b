"""Measures two ways to hear a microphone, side by side in the sound lab.

``python -m tests.sound.compare_backends`` prints the table of docs/decisions/0003-audio-backend.md.
"""

import json
import statistics
import subprocess
import sys
import time
import wave

import numpy as np

from tests.sound.lab import MICROPHONE, RATE, SoundLab

BURSTS = 20
IDLE_S = 8.0
_LOUD = 0.05


def main() -> None:
    lab = SoundLab()
    try:
        _upload(lab)
        for backend in ("portaudio", "qt") * 2:
            print(backend, _measure(lab, backend), flush=True)
        print("after a microphone left:", _who_notices(lab), flush=True)
    finally:
        lab.close()


def _measure(lab: SoundLab, backend: str) -> dict:
    command = [sys.executable, "-m", "tests.sound.compare_backends", backend]
    with subprocess.Popen(
        command, env=lab.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as listener:
        time.sleep(IDLE_S + 3)
        sent = [_burst(lab) for _ in range(BURSTS)]
        assert listener.stdout is not None
        told = json.loads(listener.stdout.readline())
    delays = [1000 * (heard - at) for at, heard in zip(sent, told.pop("heard"), strict=True)]
    told["latency_ms"] = (round(statistics.median(delays), 1), round(max(delays), 1))
    return told


def _who_notices(lab: SoundLab) -> dict[str, object]:
    """Plug a microphone in, let three lists see it, pull it out, and look whether they do."""
    command = [sys.executable, "-m", "tests.sound.compare_backends", "list"]
    with (
        subprocess.Popen(
            command,
            env=lab.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as lister,
        lab.module("module-null-sink", "sink_name=other"),
    ):
        told = []
        assert lister.stdin is not None
        assert lister.stdout is not None
        with lab.module("module-remap-source", "source_name=usb_mic", "master=other.monitor"):
            told.append(_asked(lister))
        told.append(_asked(lister))
        lister.stdin.close()
    return {name: f"{told[0][name]} then {told[1][name]}" for name in told[0]}


def _asked(lister: "subprocess.Popen[str]") -> dict:
    assert lister.stdin is not None
    assert lister.stdout is not None
    time.sleep(1.0)
    lister.stdin.write("\n")
    lister.stdin.flush()
    return json.loads(lister.stdout.readline())


def _list() -> None:
    """Print, at each line of input, how many microphones each library knows."""
    import sounddevice
    from PySide6.QtCore import QCoreApplication, QTimer
    from PySide6.QtMultimedia import QMediaDevices

    from app.capture.audio_pulse import PulseServer

    application = QCoreApplication([])
    sensor = QMediaDevices()
    server = PulseServer(lambda: None)
    server.connect()
    while sys.stdin.readline():
        QTimer.singleShot(500, application.quit)
        application.exec()
        server.turn()
        listing = server.devices()
        names = {str(device["name"]) for device in sounddevice.query_devices()}
        told = {
            "Qt": len(sensor.audioInputs()),
            "the server": len(listing.inputs) if listing else -1,
            "PortAudio": sorted(names),
        }
        print(json.dumps(told), flush=True)


def _burst(lab: SoundLab) -> float:
    """Let the sound server play a burst that it holds already; return when it was told to."""
    time.sleep(0.4)
    now = time.monotonic()
    lab.run("pactl", "play-sample", "burst", "voice")
    return now


def _upload(lab: SoundLab) -> None:
    burst = np.tile([0.5, -0.5], RATE // 50).astype("<f4")
    path = lab.folder / "burst.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((burst * 32767).astype("<i2").tobytes())
    lab.run("pactl", "upload-sample", str(path), "burst")


class _Ear:
    """Notes when a burst begins."""

    def __init__(self) -> None:
        self.first = 0.0
        self.heard: list[float] = []

    def take(self, peak: float) -> None:
        now = time.monotonic()
        self.first = self.first or now
        if peak > _LOUD and (not self.heard or now - self.heard[-1] > 0.1):
            self.heard.append(now)


def _listen(backend: str) -> None:
    import psutil
    from PySide6.QtCore import QCoreApplication, QTimer

    begun = time.monotonic()
    application = QCoreApplication([])
    ear = _Ear()
    keep = _PORTS[backend](ear)
    process = psutil.Process()
    marks: dict[str, float] = {}

    def mark(name: str) -> None:
        marks[name] = process.cpu_times().user + process.cpu_times().system

    QTimer.singleShot(2000, lambda: mark("from"))
    QTimer.singleShot(int(2000 + IDLE_S * 1000), lambda: mark("to"))
    watch = QTimer()
    watch.timeout.connect(lambda: len(ear.heard) >= BURSTS and application.quit())
    watch.start(50)
    QTimer.singleShot(40_000, application.quit)
    application.exec()
    told = {
        "first_sample_s": round(ear.first - begun, 2),
        "cpu_percent": round(100 * (marks["to"] - marks["from"]) / IDLE_S, 2),
        "pss_mb": round(process.memory_full_info().pss / 1e6),
        "heard": ear.heard,
    }
    print(json.dumps(told), flush=True)
    del keep
    import os

    os._exit(0)


def _portaudio(ear: _Ear):
    import os

    import sounddevice

    os.environ["PULSE_SOURCE"] = MICROPHONE
    os.environ["PULSE_LATENCY_MSEC"] = "20"
    number = next(d["index"] for d in sounddevice.query_devices() if d["name"] == "pulse")
    stream = sounddevice.InputStream(
        device=number,
        samplerate=RATE,
        channels=2,
        latency=0.03,
        dtype="float32",
        callback=lambda block, _frames, _time, _flags: ear.take(float(np.abs(block).max())),
    )
    stream.start()
    return stream


def _qt(ear: _Ear):
    from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices

    device = next(d for d in QMediaDevices.audioInputs() if bytes(d.id()) == MICROPHONE.encode())
    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(2)
    form.setSampleFormat(QAudioFormat.SampleFormat.Float)
    source = QAudioSource(device, form)
    source.setBufferFrameCount(RATE * 20 // 1000)
    pipe = source.start()

    def ready() -> None:
        block = np.frombuffer(pipe.readAll().data(), np.float32)
        if len(block):
            ear.take(float(np.abs(block).max()))

    pipe.readyRead.connect(ready)
    return source, pipe


_PORTS = {"portaudio": _portaudio, "qt": _qt}

if __name__ == "__main__":
    if sys.argv[1:] == ["list"]:
        _list()
    elif sys.argv[1:]:
        _listen(sys.argv[1])
    else:
        main()
