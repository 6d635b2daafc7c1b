"""Runs parts of the device lab in the guest. Arguments: their names."""

import importlib
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.labs.devices.record import Record

RESULT = Path("/lab/checks.json")


def main(names: list[str]) -> int:
    """Run the parts and save what was seen, after each of them."""
    application = QCoreApplication(["lab"])
    record = Record()
    for name in names:
        with record.part(name):
            importlib.import_module(f"tests.labs.devices.guest.{name}_part").run(record)
        record.save(RESULT)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
