"""Proves that the lab can fail: run it with `dev.py lab devices honesty`; it must exit with 1."""

from tests.labs.devices.record import Record


def run(record: Record) -> None:
    """Claim something true and something false."""
    record.expect("one and one is two", 1 + 1 == 2, 1 + 1)
    record.expect("one and one is three, which must fail", 1 + 1 == 3, 1 + 1)
