"""The network: cable, Wi-Fi and none on the default route, and not one packet of our own."""

import subprocess
import time
from pathlib import Path

from tests.labs.devices.guest.hardware import modprobe, wait_for
from tests.labs.devices.guest.watch import Watch, check_json, entry, watching
from tests.labs.devices.record import Record

SSID = "samrad-lab"


BY_CABLE = "route add default via 10.0.2.2 dev eth0 metric 100"

ENDINGS = (
    ("no default route", "network.no_way_out", "route flush default", "route flush default"),
    ("every link down", "network.none", "link set wlan0 down", "link set eth0 down"),
    ("the cable again", "network.cable", "link set eth0 up", BY_CABLE),
)
"""What is changed one after the other at the end: what, the code to expect, and the commands."""


def run(record: Record) -> None:
    """Run this part."""
    plug_in()
    wifi = associate(record)
    with watching("network") as watch:
        record.expect("an address, but no route", watch.until(lambda: watch.code), watch.code)
        change(record, watch, "default route by cable", "network.cable", BY_CABLE)
        if wifi:
            over_wifi(record, watch)
        virtual_card(record, watch)
        for ending in ENDINGS:
            change(record, watch, *ending)
    report(record)


def plug_in() -> None:
    """Put the cards in, and the cable."""
    for name in ("all", "default"):
        Path(f"/proc/sys/net/ipv6/conf/{name}/disable_ipv6").write_text("1")
    for driver in ("e1000e", "virtio_net"):  # in this order: eth0, eth1
        modprobe(driver)
    ip("addr add 10.0.2.15/24 dev eth0")
    ip("link set eth0 up")


def over_wifi(record: Record, watch: Watch) -> None:
    """Wi-Fi takes the route over from the cable, and then has it alone."""
    change(
        record,
        watch,
        "Wi-Fi has the lower metric, the cable is in too",
        "network.wifi_beside_cable",
        "addr add 192.168.77.2/24 dev wlan0",
        "route add default via 192.168.77.1 dev wlan0 metric 50",
    )
    code, told, _ = check_json("--only", "network")
    seen = entry(told, "network")["reason"]
    record.expect(
        "the report says so too, exit code 1",
        (seen, code) == ("network.wifi_beside_cable", 1),
        (seen, code),
    )
    change(record, watch, "the cable is pulled", "network.wifi_good", "link set eth0 down")
    _, told, _ = check_json("--only", "network")
    seen = entry(told, "network")["reading"]
    strong = -60 < (seen["signal_dbm"] or -999) < 0
    record.expect(
        "the strength is read from the kernel", strong and seen["signal_clue"] == "kernel", seen
    )
    fade(record, watch)
    change(
        record,
        watch,
        "the cable is back and wins",
        "network.cable",
        "link set eth0 up",
        "route add default via 10.0.2.2 dev eth0 metric 10",
    )
    ip("route del default via 192.168.77.1 dev wlan0 metric 50")


def fade(record: Record, watch: Watch) -> None:
    """The signal falls and comes back, as for somebody who walks away and returns."""
    subprocess.run(["mount", "-t", "debugfs", "none", "/sys/kernel/debug"], check=False)
    strengths = sorted(Path("/sys/kernel/debug/ieee80211").glob("*/hwsim/rx_rssi"))
    record.note("strengths that can be set", f"{len(strengths)}")
    for dbm, code in ((-80, "network.wifi_bad"), (-30, "network.wifi_good")):
        for strength in strengths:
            # What is set is added to the sender's 20 dBm. Linux before 6.2 takes no minus sign
            # here, but the same bits.
            strength.write_text(f"{(dbm - 20) % 2**64}\n")
        before = len(watch.codes)
        good = watch.until_code(code, seconds=60)
        steps = len(watch.codes) - before
        told = Path("/proc/net/wireless").read_text().split("\n")[2:]
        record.note("the kernel says", f"{told}, shown as {watch.reading.signal_dbm} dBm")
        record.expect(f"{dbm} dBm: {code}, in two steps at most", good and steps <= 2, watch.codes)


def virtual_card(record: Record, watch: Watch) -> None:
    """The card of a virtual computer is not called a cable."""
    steps = ("addr add 10.0.3.15/24 dev eth1", "link set eth1 up")
    route = "route add default via 10.0.3.2 dev eth1 metric 1"
    change(record, watch, "a virtual computer's card", "network.virtual", *steps, route)
    ip("link set eth1 down")


def report(record: Record) -> None:
    """The report, and that making it sends nothing."""
    before = sent()
    code, told, _ = check_json("--only", "network")
    network = entry(told, "network")
    good = network["reason"] == "network.cable" and code == 0
    record.expect(
        "the report by cable: network.cable, exit code 0",
        good,
        (network["reason"], network["reading"].get("interface"), code),
    )
    record.expect("the check sends no packet", sent() == before, f"{before} before, {sent()} after")


def sent() -> dict[str, int]:
    """Packets sent so far, by interface."""
    found = Path("/sys/class/net").glob("[ew]*/statistics/tx_packets")
    return {path.parents[1].name: int(path.read_text()) for path in found}


def change(record: Record, watch: Watch, what: str, code: str, *steps: str) -> None:
    """Change the network, and expect the finding to follow."""
    begin = time.monotonic()
    for step in steps:
        ip(step)
    good = watch.until_code(code)
    after = f"after {time.monotonic() - begin:.1f} s"
    seen = f"{watch.code} over {watch.reading.interface or 'nothing'} {after}"
    record.expect(f"{what}: {code}", good, seen)


def associate(record: Record) -> bool:
    """Give the guest a real Wi-Fi link: its own access point, in a network of its own."""
    modprobe("mac80211_hwsim", "radios=2")
    wait_for(lambda: Path("/sys/class/net/wlan1").exists(), 10)
    ip("netns add ap")
    phy = (Path("/sys/class/net/wlan1/phy80211/name")).read_text().strip()
    subprocess.run(["iw", "phy", phy, "set", "netns", "name", "ap"], check=True)
    inside = ["ip", "netns", "exec", "ap"]
    settings = Path("/run/ap.conf")
    settings.write_text(f'network={{\nssid="{SSID}"\nmode=2\nkey_mgmt=NONE\nfrequency=2412\n}}\n')
    subprocess.run(
        [*inside, "wpa_supplicant", "-B", "-D", "nl80211", "-i", "wlan1", "-c", str(settings)],
        check=True,
        capture_output=True,
    )
    ip("link set wlan0 up")

    def linked() -> bool:
        subprocess.run(["iw", "dev", "wlan0", "connect", SSID], capture_output=True, check=False)
        return wait_for(
            lambda: Path("/sys/class/net/wlan0/operstate").read_text().strip() == "up", 3
        )

    good = wait_for(linked, 20)
    link = subprocess.run(
        ["iw", "dev", "wlan0", "link"], capture_output=True, text=True, check=False
    )
    record.note("the guest's Wi-Fi", link.stdout)
    return record.expect("the lab's Wi-Fi is associated with an access point", good, "wlan0")


def ip(words: str) -> None:
    """Run `ip`; complain when it does not work."""
    subprocess.run(["ip", *words.split()], check=True, capture_output=True)
