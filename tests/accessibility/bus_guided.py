"""Goes through the guided check by keyboard, and writes down what a screen reader is told.

For the system's python3: python3 bus_guided.py NAMES FILE. NAMES are those of the buttons to press,
a JSON list.
"""

import json
import sys
import time
from pathlib import Path

import gi
from bus_walk import find_program, wait_for

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be named first

TAB, SPACE = 23, 65
"""Keys by their place on the keyboard, as the X server counts them."""

REST_S = 1.0
MOST_STOPS = 60


class Reader:
    """Hears what is announced, and presses keys."""

    def __init__(self, program):
        self.program = program
        self.told = []
        self.said = []
        self.here = None
        self._listener = Atspi.EventListener.new(self._on_event)
        self._listener.register("object:announcement")
        self._listener.register("object:state-changed:focused")

    def press(self, key):
        Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.PRESSRELEASE)

    def rest(self, seconds=REST_S):
        """Take in what is announced, until that has been long enough ago."""
        end, heard = time.monotonic() + seconds, len(self.said)
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            if len(self.said) != heard:
                end, heard = time.monotonic() + seconds, len(self.said)
            time.sleep(0.02)

    def press_on(self, name):
        """Tab to what is called ``name`` and press it; write down what is heard of that."""
        tabs = 0
        while not self.named(name):
            self.press(TAB)
            self.rest(0.1)
            tabs += 1
            if tabs > MOST_STOPS:
                sys.exit(f"Tab does not reach {name}")
        self.here.clear_cache()
        description, self.said = self.here.get_description() or "", []
        self.press(SPACE)
        self.rest()
        self.told.append(
            {"name": name, "tabs": tabs, "description": description, "said": self.said}
        )

    def named(self, name):
        """Whether the keyboard is on something of this name."""
        return self.here is not None and self.here.get_name() == name

    def _on_event(self, event):
        if event.type == "object:announcement":
            self.said.append(event.any_data)
        elif event.detail1:
            self.here = event.source


def main(names, file):
    reader = Reader(wait_for(find_program))
    for name in json.loads(names):
        reader.press_on(name)
    left = reader.here.get_name()
    Path(file).write_text(json.dumps({"told": reader.told, "left": left}), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
