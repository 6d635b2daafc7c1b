"""A laptop: its charger is pulled out, its battery runs down, its lid is closed."""

import time

from tests.labs.devices.guest import hardware
from tests.labs.devices.guest.watch import Watch, check_json, entry, watching
from tests.labs.devices.record import Record


def run(record: Record) -> None:
    """Run this part."""
    hardware.new_laptop()
    report(record)
    with watching("power") as watch:
        power(record, watch)
    with watching("lid") as watch:
        lid(record, watch)


def report(record: Record) -> None:
    """What `samrad check --json` says of a laptop on its charger."""
    code, told, _ = check_json("--only", "power,lid")
    seen = (entry(told, "power")["reason"], entry(told, "lid")["reason"], code)
    record.expect("on its charger, lid open", seen == ("power.mains", "lid.open", 0), seen)


def power(record: Record, watch: Watch) -> None:
    """The charger is pulled out, and the battery runs down."""
    _see(record, watch, "power.mains", "the charger is in")
    hardware.set_mains(False)
    _see(record, watch, "power.battery", "the charger is pulled out")
    hardware.set_battery(35)
    _see(record, watch, "power.battery_half", "the battery runs down")
    hardware.set_battery(12)
    _see(record, watch, "power.battery_low", "the battery is nearly empty")
    right = watch.reading.percent == 12 and watch.reading.source == "battery"
    seen = f"{watch.reading.percent:.0f} % of the {watch.reading.source}"
    record.expect("what is left is read rightly", right, seen)
    hardware.set_mains(True)
    _see(record, watch, "power.mains", "the charger is put back")
    hardware.set_battery(80)


def lid(record: Record, watch: Watch) -> None:
    """The lid is closed and opened."""
    _see(record, watch, "lid.open", "the lid is open")
    hardware.set_lid(False)
    _see(record, watch, "lid.closed", "the lid is closed")
    hardware.set_lid(True)
    _see(record, watch, "lid.open", "the lid is opened again")


def _see(record: Record, watch: Watch, code: str, what: str) -> None:
    begin = time.monotonic()
    good = watch.until_code(code)
    record.expect(f"{what}: {code}", good, f"{watch.code} after {time.monotonic() - begin:.1f} s")
