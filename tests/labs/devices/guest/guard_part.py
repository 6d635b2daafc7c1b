"""Between the check and the meeting: charger, network and headset go, and the guard says so."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.equipment.check import EquipmentCheck
from app.equipment.guard import Guard
from app.readiness.readings import Reading
from tests.labs.devices.guest import hardware, network_part
from tests.labs.devices.guest.network_part import ip
from tests.labs.devices.guest.usb_cable import Cable
from tests.labs.devices.guest.usb_headset import Headset
from tests.labs.devices.guest.watch import PATIENCE, Watch
from tests.labs.devices.record import Record

NAME = "Vaktens hodesett 🎧"
BY_CABLE = "route replace default via 10.0.2.2 dev eth0 metric 100"
BY_WIFI = "route replace default via 192.168.77.1 dev wlan0 metric 200"


class Guarded:
    """A check that is over, the guard that goes on, and what both say."""

    def __init__(self) -> None:
        """Check what the computer tells of itself; no device is opened for it."""
        self.check = EquipmentCheck(("network", "power"), patience=PATIENCE)
        self.guard = Guard(self.check, parent=self.check)
        self.watch = Watch(self.check, "network")
        self.told: list[str] = []
        self.facts: dict[str, Reading] = {}
        self.guard.news.connect(lambda news: self.told.extend(change.code for change in news))
        self.check.computer.fact.connect(self._on_fact)
        self.check.computer.route.connect(lambda reading: self._on_fact("network", reading))
        self.check.begin(60.0)

    def _on_fact(self, kind: str, reading: Reading) -> None:
        self.facts[kind] = reading

    def complete(self) -> bool:
        """Whether the check is over with all that the guard rests on."""
        return self.check.verdict is not None and {"attached", "power", "network"} <= set(
            self.facts
        )


def run(record: Record) -> None:
    """Run this part."""
    set_up(record)
    with guarded(record) as guard:
        power(record, guard)
        network(record, guard)
        camera(record, guard)
    hardware.modprobe("vhci-hcd")
    hardware.modprobe("snd-usb-audio")
    headset = ServedHeadset()
    headset.plug()
    with guarded(record) as guard:
        plugged(record, guard, headset)
    headset.end()


@contextmanager
def guarded(record: Record) -> Iterator[Guarded]:
    """The guard after a check."""
    guard = Guarded()
    record.expect("checked", guard.watch.until(guard.complete, 90), sorted(guard.facts))
    guard.check.end()
    record.expect("the guard keeps watch afterwards", guard.guard.validity.holds)
    try:
        yield guard
    finally:
        guard.guard.stop()
        guard.check.end_and_wait()


class ServedHeadset:
    """A USB headset at a sound server. No `udev` runs in the guest: the lab tells the server."""

    def __init__(self) -> None:
        """Start the server, with nothing attached to it."""
        self._cable = Cable(Headset(NAME))
        self._module = ""
        words = ["pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", "--use-pid-file=no"]
        self._server = subprocess.Popen(
            [*words, "-L", "module-native-protocol-unix"], stderr=subprocess.DEVNULL
        )
        hardware.wait_for(lambda: _pactl("info"), 30)

    def plug(self) -> None:
        self._cable.plug()
        cards = Path("/proc/asound")
        hardware.wait_for(lambda: any(cards.glob("card[0-9]*/usbid")), 20)
        number = next(cards.glob("card[0-9]*/usbid")).parent.name.removeprefix("card")
        hardware.wait_for(lambda: Path(f"/dev/snd/controlC{number}").exists(), 10)
        self._module = _pactl("load-module", "module-alsa-card", f"device_id={number}")

    def pull(self) -> None:
        self._cable.pull()
        # Where the server has noticed by itself, there is nothing left to unload.
        _pactl("unload-module", self._module)

    def end(self) -> None:
        """Pull it out and end the server."""
        self.pull()
        self._server.terminate()
        self._server.wait(10)


def _pactl(*words: str) -> str:
    done = subprocess.run(["pactl", *words], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def set_up(record: Record) -> None:
    """A laptop on its charger, with a camera, a cable and Wi-Fi; some may be there already."""
    hardware.new_laptop()
    hardware.new_camera()
    if not Path("/sys/class/net/eth0").exists():
        network_part.plug_in()
    if Path("/sys/class/net/wlan0").exists():
        ip("link set wlan0 up")
        hardware.wait_for(_associated, 20)
    else:
        network_part.associate(record)
    ip("addr replace 192.168.77.2/24 dev wlan0")
    ip("link set eth0 up")
    ip(BY_CABLE)
    ip(BY_WIFI)


def _associated() -> bool:
    words = ["iw", "dev", "wlan0", "connect", network_part.SSID]
    subprocess.run(words, capture_output=True, check=False)
    state = Path("/sys/class/net/wlan0/operstate")
    return hardware.wait_for(lambda: state.read_text().strip() == "up", 3)


def power(record: Record, guarded: Guarded) -> None:
    """The charger is pulled out and put back."""
    _told(record, guarded, "mains_lost", lambda: hardware.set_mains(False))
    _told(record, guarded, "mains_back", lambda: hardware.set_mains(True))


def network(record: Record, guarded: Guarded) -> None:
    """The cable is pulled, Wi-Fi takes over, and the cable comes back."""
    _told(record, guarded, "network_wifi", lambda: ip("link set eth0 down"))
    _told(record, guarded, "network_gone", lambda: ip("link set wlan0 down"))

    def cable() -> None:
        ip("link set eth0 up")
        ip(BY_CABLE)

    _told(record, guarded, "network_cable", cable)


def camera(record: Record, guarded: Guarded) -> None:
    """The camera is pulled out and put back; no program has it open."""
    _told(record, guarded, "camera_gone", hardware.pull_camera)
    _told(record, guarded, "camera_back", hardware.plug_camera)


def plugged(record: Record, guarded: Guarded, headset: ServedHeadset) -> None:
    """The headset is pulled out and plugged in again; no program has it open."""
    attached = guarded.facts.get("attached")
    names = (getattr(attached, "microphones", ()), getattr(attached, "loudspeakers", ()))
    seen = all(any(NAME in name for name in side) for side in names)
    record.expect("the headset is seen without being opened", seen, names)
    _told(record, guarded, "microphone_gone", headset.pull)
    _told(record, guarded, "microphone_back", headset.plug)


def _told(record: Record, guarded: Guarded, code: str, change: Callable[[], object]) -> None:
    """Change something, and expect the guard to say it once, and nothing else that is worse."""
    guarded.told.clear()
    begin = time.monotonic()
    change()
    good = guarded.watch.until(lambda: f"changed.{code}" in guarded.told, 60)
    after = f"after {time.monotonic() - begin:.1f} s"
    record.expect(f"changed.{code}", good, f"{guarded.told} {after}")
    guarded.watch.run_for(4)
    record.expect("and once", guarded.told.count(f"changed.{code}") == 1, guarded.told)
