"""Runs the parts of the device lab in the guest. Arguments: names of parts; none means all."""

import importlib
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.labs.devices.record import Record

PARTS = ("network", "camera", "webcam", "sound", "headset")


def main(names: list[str]) -> int:
    """Run the parts; 0 if all is right."""
    application = QCoreApplication(["lab"])
    record = Record()
    for name in names or PARTS:
        with record.part(name):
            importlib.import_module(f"tests.labs.devices.guest.{name}_part").run(record)
    record.save(Path("/lab/checks.json"))
    del application
    return record.conclude()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
