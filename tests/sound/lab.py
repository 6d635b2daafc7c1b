"""A sound lab: a PulseAudio server of its own, with a loudspeaker, a microphone and a speaker.

What is played into the sink ``voice`` arrives at the microphone ``headset_mic``; what the program
plays into the sink ``speaker`` can be recorded from its monitor. Nothing is audible.
"""

import math
import os
import re
import shutil
import subprocess
import tempfile
import time
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

RATE = 44_100
MICROPHONE = "headset_mic"
MICROPHONE_NAME = "Hørlurar 🎧 på Åses skrivbord"
LOUDSPEAKER_NAME = "Högtalare (Jabra)"
SENTENCE = (
    "Hej, jag heter Anna och jag är läkare. Hör du mig bra? Vi ska prata om dina mediciner i dag, "
    "och sedan bestämmer vi tillsammans vad nästa steg blir."
)
_PACKAGES = {
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "pacat": "pulseaudio-utils",
    "parec": "pulseaudio-utils",
    "espeak-ng": "espeak-ng",
}
_ALSA_PLUGIN = "libasound_module_pcm_pulse.so"


def missing_packages() -> list[str]:
    """Debian's names of what the lab needs and this machine does not have."""
    missing = {package for tool, package in _PACKAGES.items() if shutil.which(tool) is None}
    libraries = Path("/usr/lib")
    if not any(libraries.glob(f"**/alsa-lib/{_ALSA_PLUGIN}")):
        missing.add("libasound2-plugins")
    if not any(libraries.glob("**/libportaudio.so.2")):
        missing.add("libportaudio2")
    return sorted(missing)


class SoundLab:
    """The running lab; ``folder`` is the XDG_RUNTIME_DIR that leads to it."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="samrad-lab-"))
        self.environment = {**os.environ, "XDG_RUNTIME_DIR": str(self.folder)}
        self._speech: np.ndarray | None = None
        self.start()

    def start(self) -> None:
        modules = [
            "module-native-protocol-unix",
            f"module-null-sink sink_name=speaker {_named('sink', LOUDSPEAKER_NAME)}",
            "module-null-sink sink_name=voice",
            f"module-remap-source source_name={MICROPHONE} master=voice.monitor "
            + _named("source", MICROPHONE_NAME),
        ]
        loading = [word for module in modules for word in ("-L", module)]
        self.server = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--use-pid-file=no",
                *loading,
            ],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait_for(self._has_microphone)
        # A null sink that nobody listens to works in steps of two seconds, unlike any real device.
        self._keepers = [self._keep_awake("speaker.monitor"), self._keep_awake("voice.monitor")]
        self._wait_for(self._awake)

    def _wait_for(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 15
        while not condition():
            assert self.server.poll() is None, "PulseAudio ended at once"
            assert time.monotonic() < deadline, "PulseAudio was not ready within 15 s"

    def _awake(self) -> bool:
        listing = self.run("pactl", "list", "sinks")
        latencies = re.findall(r"Latency: (\d+) usec, configured (\d+) usec", listing)
        numbers = [int(number) for latency in latencies for number in latency]
        return len(numbers) == 4 and all(0 < number < 50_000 for number in numbers)

    def _keep_awake(self, source: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            ["parec", "--raw", f"--device={source}", "--latency-msec=20"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _has_microphone(self) -> bool:
        listing = self.run("pactl", "list", "short", "sources", check=False)
        return MICROPHONE in listing

    def stop(self) -> None:
        for process in (*self._keepers, self.server):
            process.terminate()
            process.wait(10)

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *command: str, check: bool = True) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=check, timeout=10
        )
        return done.stdout

    def users(self, kind: str) -> int:
        """How many programs record (``source-outputs``) or play (``sink-inputs``)."""
        return len(self.run("pactl", "list", "short", kind).splitlines())

    @contextmanager
    def module(self, *words: str) -> Iterator[str]:
        """Plug something in, and out again."""
        number = self.run("pactl", "load-module", *words).strip()
        try:
            yield number
        finally:
            self.run("pactl", "unload-module", number, check=False)

    def set_volume_of(self, module: str, gain_db: float) -> None:
        """Set how loud a loopback, named by its module's number, plays on."""
        listing = self.run("pactl", "list", "sink-inputs")
        for entry in listing.split("Sink Input #")[1:]:
            if f"Owner Module: {module}\n" in entry:
                number = entry.split("\n", 1)[0]
                self.run("pactl", "set-sink-input-volume", number, f"{gain_db}dB")
                return
        raise AssertionError(f"module {module} plays nothing")

    @contextmanager
    def playing(self, sound: np.ndarray) -> Iterator[None]:
        """Say ``sound`` (mono, -1 to 1, RATE) into the microphone, over and over."""
        data = np.clip(sound, -1, 1).astype("<f4").tobytes()
        with tempfile.TemporaryFile() as file:
            for _ in range(math.ceil(30 * RATE / len(sound))):
                file.write(data)
            file.seek(0)
            with subprocess.Popen(
                ["pacat", "--playback", "--device=voice", "--latency-msec=30", *_format(1)],
                env=self.environment,
                stdin=file,
                stderr=subprocess.DEVNULL,
            ) as player:
                try:
                    yield
                finally:
                    player.terminate()

    @contextmanager
    def recording(self, source: str, channels: int = 1) -> Iterator[list[np.ndarray]]:
        """Record ``source``, at RATE; the sound is in the list afterwards.

        It is mono, or with more channels samples x channels.
        """
        sound: list[np.ndarray] = []
        with (
            tempfile.TemporaryFile() as file,
            subprocess.Popen(
                ["parec", f"--device={source}", "--latency-msec=20", *_format(channels)],
                env=self.environment,
                stdout=file,
                stderr=subprocess.DEVNULL,
            ) as recorder,
        ):
            try:
                self._wait_for(lambda: os.fstat(file.fileno()).st_size > 0)
                yield sound
            finally:
                recorder.terminate()
                recorder.wait(10)
            file.seek(0)
            data = file.read()
            frame = 4 * channels
            samples = np.frombuffer(data[: len(data) // frame * frame], "<f4")
            sound.append(samples if channels == 1 else samples.reshape(-1, channels))

    def speech(self, dbfs: float) -> np.ndarray:
        """A Swedish sentence whose active level is ``dbfs``; a loud one is squeezed, not cut."""
        voice = self._voice()
        for _ in range(20):
            sound = 0.95 * np.tanh(voice / 0.95)
            voice = voice * 10 ** ((dbfs - active_dbfs(sound)) / 20)
        return sound

    def _voice(self) -> np.ndarray:
        if self._speech is None:
            path = self.folder / "voice.wav"
            self.run("espeak-ng", "-v", "sv", "-s", "150", "-w", str(path), SENTENCE)
            with wave.open(str(path)) as file:
                rate = file.getframerate()
                samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
            places = np.arange(int(len(samples) * RATE / rate)) * rate / RATE
            self._speech = np.interp(places, np.arange(len(samples)), samples)
        return self._speech


def _format(channels: int) -> tuple[str, ...]:
    return ("--raw", "--format=float32le", f"--rate={RATE}", f"--channels={channels}")


def _named(kind: str, name: str) -> str:
    escaped = name.replace(" ", "\\ ")
    return f"{kind}_properties=device.description='{escaped}'"


def active_dbfs(sound: np.ndarray) -> float:
    """The level of the frames (20 ms) that are less than 25 dB below the loudest, dBFS.

    A plain relative of ITU-T P.56, made without the program's own analysis.
    """
    length = RATE // 50
    power = (sound[: len(sound) // length * length].reshape(-1, length) ** 2).mean(axis=1)
    return 10 * math.log10(power[power > power.max() * 10**-2.5].mean())


def noise(dbfs: float, seconds: float = 5.0) -> np.ndarray:
    """White noise of that level."""
    generator = np.random.default_rng(7)
    return generator.normal(0.0, 10 ** (dbfs / 20), int(seconds * RATE))


def in_a_room(sound: np.ndarray) -> np.ndarray:
    """The sound with the faint noise of a quiet room, without which its pauses are zeros."""
    return sound + np.resize(noise(-70), len(sound))


def hum(dbfs: float, seconds: float = 5.0) -> np.ndarray:
    """Mains hum with harmonics, and a little noise as everything real has."""
    time_s = np.arange(int(seconds * RATE)) / RATE
    waves = sum(np.sin(2 * np.pi * 50 * k * time_s) / k for k in (1, 2, 3, 4))
    scale = 10 ** (dbfs / 20) / np.sqrt(np.mean(waves**2))
    return waves * scale + noise(-80, seconds)
