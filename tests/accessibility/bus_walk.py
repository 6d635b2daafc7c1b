"""Walks a program through the accessibility bus, as a screen reader does.

For the system's python3, which has the bindings: python3 bus_walk.py PAGES FILE presses the first
PAGES buttons, which are those of the rail, and writes into FILE as JSON what each page shows.
"""

import itertools
import json
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version has to be named first

DEADLINE_S = 30
STATES = ("FOCUSABLE", "SHOWING", "VISIBLE", "ENABLED")


def main(count, file):
    program = wait_for(find_program)
    pages = []
    for number in range(count):
        button = wait_for(lambda number=number: rail_button(program, number))
        Atspi.Action.do_action(button, 0)
        wait_for(lambda number=number: rail_button(program, number).get_description())
        pages.append(wait_for(lambda: seen_at_rest(program)))
    Path(file).write_text(json.dumps(pages), encoding="utf-8")


def wait_for(question):
    end = time.monotonic() + DEADLINE_S
    while time.monotonic() < end:
        try:
            answer = question()
        except gi.repository.GLib.Error:
            answer = None  # it went away while it was looked at
        if answer:
            return answer
        time.sleep(0.05)
    sys.exit("the bus did not answer in time")


def find_program():
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(place)
        if child is not None and child.get_child_count() > 0:
            return child
    return None


def rail_button(program, number):
    program.clear_cache()
    buttons = (n for n in everything(program) if n.get_role() == Atspi.Role.PUSH_BUTTON)
    return next(itertools.islice(buttons, number, None), None)


def seen_at_rest(program):
    first = seen(program)
    time.sleep(0.1)
    return first if first == seen(program) else None


def everything(node):
    yield node
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from everything(child)


def seen(program):
    program.clear_cache()
    return [described(node) for node in everything(program)]


def described(node):
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [s for s in STATES if states.contains(getattr(Atspi.StateType, s))],
        "labelled": labels_of(node),
    }


def labels_of(node):
    return [
        relation.get_target(0).get_name()
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
    ]


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
