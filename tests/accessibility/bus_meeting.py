"""Types digits on the Meeting page, and writes down where the keyboard is and what is announced.

For the system's python3: python3 bus_meeting.py DIGITS FILE.
"""

import json
import sys
from pathlib import Path

from bus_guided import MOST_STOPS, TAB, Reader
from bus_walk import find_program, wait_for

DIGIT_1 = 10
"""The key of 1 by its place on the keyboard, as the X server counts; the others follow."""

FIRST_QUESTION = "Who sends the invitation?"


def main(digits, file):
    reader = Reader(wait_for(find_program))
    for _ in range(MOST_STOPS):
        # The keyboard was put on the first answer before anybody listened.
        reader.press(TAB)
        reader.rest(0.2)
        if reader.here is not None and reader.here.get_description() == FIRST_QUESTION:
            break
    told = [step(reader)]
    for digit in digits:
        reader.said = []
        reader.press(DIGIT_1 + int(digit) - 1)
        reader.rest()
        told.append(step(reader))
    Path(file).write_text(json.dumps(told), encoding="utf-8")


def step(reader):
    here = reader.here
    here.clear_cache()
    where = {"name": here.get_name() or "", "description": here.get_description() or ""}
    return {"here": where, "said": reader.said}


if __name__ == "__main__":
    main(*sys.argv[1:])
