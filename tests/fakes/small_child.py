"""The smallest real child: python small_child.py. It does what it is told, however foolish."""

import os
import sys
import time
from pathlib import Path

if getattr(sys, "frozen", False):
    sys.exit("fake children are for tests only")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.capture.child import Child, run_child


class SmallChild(Child):
    kind = "small"

    def handle(self, do, message):
        getattr(self, do)()

    def hang(self):
        self.send("hanging")
        time.sleep(1000)

    def hang_and_let_nobody_else_run(self):
        import ctypes

        self.send("hanging")
        # Unlike CDLL this keeps Python's lock: no other thread can run.
        ctypes.PyDLL(None).sleep(1000)

    def stumble(self):
        raise RuntimeError("something nobody thought of")

    def chatter(self):
        print("printed", flush=True)
        os.write(1, b'{"type":"forged"}\n')
        self.send("chattered")

    def ask_input(self):
        self.send("input", text=sys.stdin.readline(), low=os.read(0, 10).decode())

    def echo(self):
        self.send("echoed")


if __name__ == "__main__":
    run_child(SmallChild)
