"""A USB headset with a name of our choice, plugged in and pulled out while the meter runs."""

import time

from app.capture.devices import Device
from app.settings import DeviceChoice
from tests.labs.devices.guest.hardware import modprobe
from tests.labs.devices.guest.usb_cable import Cable
from tests.labs.devices.guest.usb_headset import Headset
from tests.labs.devices.guest.watch import Watch, watching
from tests.labs.devices.record import Record

NAME = "Høretelefon på øret 🎧"
HOSTILE = "\u202e<b>å</b>\u0007\tnasty" + "😀" * 100

Lists = list[tuple[Device, ...]]


def run(record: Record) -> None:
    """Run this part."""
    modprobe("vhci-hcd")
    modprobe("snd-usb-audio")
    headset = Cable(Headset(NAME))
    with watching("microphone") as watch:
        lists: Lists = []
        watch.check.audio.inputs.connect(lists.append)
        watch.until(lambda: lists)
        plugged(record, watch, lists, headset)
        metered(record, watch)
        played(record, watch, headset)
        pulled(record, watch, lists, headset)
        hostile(record, watch, lists)


def plugged(record: Record, watch: Watch, lists: Lists, headset: Cable) -> None:
    """The headset appears in the list of the running check, and is chosen."""
    begin = time.monotonic()
    headset.plug()
    good = watch.until(lambda: named(lists[-1], NAME))
    seen = f"{names(lists)} after {time.monotonic() - begin:.1f} s"
    record.expect("plugged in: listed by its name", good, seen)
    if found := named(lists[-1], NAME):
        watch.one.choose(DeviceChoice(found.id, found.name))
        watch.check.again("microphone")
    heard = watch.until(lambda: NAME in watch.reading.device and watch.reading.seconds > 1)
    seen = f"{watch.reading.device}, {watch.reading.rate} Hz, {watch.reading.channels} channel"
    record.expect("sound arrives from it", heard, seen)


def metered(record: Record, watch: Watch) -> None:
    """The meter shows what the headset says."""
    levels: list[float] = []
    watch.check.audio.level.connect(lambda rms, _peak: levels.append(rms))
    watch.run_for(3)
    middle = sorted(levels)[len(levels) // 2] if levels else -120.0
    seen = f"{middle:.1f} dBFS, {len(levels) / 3:.0f} levels a second"
    record.expect("its tone of -26 dBFS on the meter", abs(middle + 26) < 1, seen)


def played(record: Record, watch: Watch, headset: Cable) -> None:
    """The test sound reaches the headset while its microphone is open."""
    device = headset.device
    assert isinstance(device, Headset)
    done: list[bool] = []
    failed: list[str] = []
    watch.check.audio.played.connect(lambda: done.append(True))
    watch.check.audio.play_failed.connect(failed.append)
    watch.check.audio.play(watch.one.device.id)
    watch.until(lambda: done or failed)
    loudest = f"largest sample {device.loudest} of 32768 {failed}"
    record.expect("the test sound reaches it", done and device.loudest > 300, loudest)


def pulled(record: Record, watch: Watch, lists: Lists, headset: Cable) -> None:
    """The headset is pulled out while the meter runs, and plugged in again."""
    begin = time.monotonic()
    headset.pull()
    good = watch.until_code("microphone.vanished")
    seen = f"{watch.code} after {time.monotonic() - begin:.1f} s"
    record.expect("pulled out while the meter runs: microphone.vanished", good, seen)
    gone = watch.until(lambda: not named(lists[-1], NAME))
    record.expect("it leaves the list", gone, names(lists))
    begin, before = time.monotonic(), watch.reading
    headset.plug()
    good = watch.until(lambda: watch.reading is not before and watch.reading.seconds > 0)
    seen = f"{watch.reading.device} after {time.monotonic() - begin:.1f} s"
    record.expect("plugged in again: heard again by itself", good and NAME in seen, seen)
    headset.pull()
    watch.until(lambda: not named(lists[-1], NAME))


def hostile(record: Record, watch: Watch, lists: Lists) -> None:
    """A headset with a name that wants to do harm, and is longer than any line."""
    headset = Cable(Headset(HOSTILE))
    headset.plug()
    good = watch.until(lambda: named(lists[-1], "nasty"))
    clean = good and all(device.name.isprintable() for device in lists[-1])
    record.expect("a hostile name, as far as the kernel keeps it: plain text", clean, names(lists))
    headset.pull()


def named(devices: tuple[Device, ...], name: str) -> Device | None:
    """The device whose name holds `name`."""
    return next((device for device in devices if name in device.name), None)


def names(lists: Lists) -> list[str]:
    """The names in the newest list."""
    return [device.name for device in lists[-1]]
