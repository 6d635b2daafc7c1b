"""A window's side without a window: python window.py COMMAND... It watches the camera, and ends
when it is killed. It prints the child's process id whenever the child is up, and ``frame`` once.
"""

import os
import sys
from pathlib import Path

if getattr(sys, "frozen", False):
    sys.exit("fakes are for tests only")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication

from app.capture.camera import Camera


def main(command):
    application = QCoreApplication([])
    camera = Camera(command)
    said = []

    def say(line):
        if line not in said:
            said.append(line)
            os.write(1, f"{line}\n".encode())

    camera.process.ready.connect(lambda: say(f"child {camera.process.pid}"))
    camera.frame.connect(lambda: say("frame"))
    camera.watch()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
