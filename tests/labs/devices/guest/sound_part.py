"""The sound card: ALSA's loopback, whose other side speaks and listens."""

import subprocess
import threading
import time
from pathlib import Path

from tests.labs.devices.guest import sound_files
from tests.labs.devices.guest.hardware import SOUND_CARD, modprobe
from tests.labs.devices.guest.watch import Watch, check_json, entry, watching, who_has
from tests.labs.devices.record import Record

OTHER_SIDE = "plughw:Loopback,1"
FORMAT = ("-t", "raw", "-f", "S16_LE", "-r", "48000", "-c", "1")
RECORDING = Path("/run/heard.raw")


def run(record: Record) -> None:
    """Run this part."""
    code, told, _ = check_json("--only", "microphone,loudspeaker")
    seen = (entry(told, "microphone")["reason"], entry(told, "loudspeaker")["reason"], code)
    good = seen == ("microphone.none", "loudspeaker.none", 2)
    record.expect("no sound card at all: none of both, exit code 2", good, seen)
    modprobe("snd-aloop", "pcm_substreams=1")
    with watching("microphone") as watch:
        heard(record, watch)
        pulled(record, watch)
    holders = who_has(Path("/dev/snd/pcmC0D0c"))
    record.expect("the microphone is free when the check has ended", not holders, holders)
    loudspeaker(record)


def heard(record: Record, watch: Watch) -> None:
    """Zeros, a tone and speech come through the card."""
    good = watch.until(lambda: watch.reading.seconds > 0)
    record.expect("the card is named", "Loopback" in watch.reading.device, watch.reading.device)
    rate = f"{watch.reading.rate} Hz, {watch.reading.channels} channels"
    record.expect("sound arrives", good, rate)
    record.expect("zeros: microphone.muted", watch.until_code("microphone.muted"), watch.code)
    tone(record, watch)
    spoken(record, watch, -22, "microphone.good")
    spoken(record, watch, -45, "microphone.too_quiet")


def tone(record: Record, watch: Watch) -> None:
    """The meter shows a tone at its true level."""
    levels: list[float] = []
    watch.check.audio.level.connect(lambda rms, _peak: levels.append(rms))
    player = play(sound_files.tone(-20.0, 4))
    watch.until(lambda: player.poll() is not None)
    steady = sorted(levels)[len(levels) // 2 :]
    middle = steady[len(steady) // 2] if steady else -120.0
    record.expect("a tone of -20 dBFS on the meter", abs(middle + 20) < 1, f"{middle:.1f} dBFS")


def spoken(record: Record, watch: Watch, dbfs: float, code: str) -> None:
    """Somebody speaks at this level."""
    player = play(sound_files.speech(dbfs))
    good = watch.until_code(code)
    measured = f"{watch.codes[-4:]}, {watch.reading.speech_dbfs:.1f} dBFS"
    record.expect(f"speech at {dbfs} dBFS: {code}", good, measured)
    player.terminate()
    player.wait()
    watch.run_for(3)


def pulled(record: Record, watch: Watch) -> None:
    """The card goes away while the meter runs, and comes back."""
    # The kernel waits here until the last program has let go of the card.
    puller = threading.Thread(target=lambda: (SOUND_CARD / "unbind").write_text("snd_aloop.0"))
    begin = time.monotonic()
    puller.start()
    good = watch.until_code("microphone.vanished")
    seen = f"{watch.code} after {time.monotonic() - begin:.1f} s"
    record.expect("pulled out while the meter runs: microphone.vanished", good, seen)
    gone = watch.until(lambda: not puller.is_alive())
    record.expect("the app lets go of the card that was pulled", gone)
    begin = time.monotonic()
    (SOUND_CARD / "bind").write_text("snd_aloop.0")
    before = watch.reading
    good = watch.until(lambda: watch.reading is not before and watch.reading.seconds > 0)
    seen = f"{watch.reading.device} after {time.monotonic() - begin:.1f} s"
    record.expect("put back: heard again by itself", good, seen)


def loudspeaker(record: Record) -> None:
    """The test sound comes out of the card."""
    with watching("loudspeaker") as watch:
        check = watch.check.loudspeaker_check
        watch.until(lambda: watch.finding)
        record.note("before it is played", watch.code)
        recorder = subprocess.Popen(["arecord", "-q", "-D", OTHER_SIDE, *FORMAT, str(RECORDING)])
        played: list[bool] = []
        watch.check.audio.played.connect(lambda: played.append(True))
        check.play()
        watch.until(lambda: played)
        watch.run_for(1)
        recorder.terminate()
        recorder.wait()
        level = sound_files.level(RECORDING)
        record.expect("the test sound comes out of the card", level > -40, f"{level} dBFS")
        check.answer(True)
        seen = watch.until_code("loudspeaker.heard", seconds=2)
        record.expect("heard it, says the person: loudspeaker.heard", seen, watch.code)


def play(path: Path) -> subprocess.Popen[bytes]:
    """Let the card's other side say this."""
    return subprocess.Popen(["aplay", "-q", "-D", OTHER_SIDE, str(path)])
