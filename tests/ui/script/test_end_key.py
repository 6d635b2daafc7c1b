"""The key for the end works on every page of the real window."""

import pytest
from PySide6.QtTest import QTest

from app.ui.places import END_KEY
from app.ui.script import keys


def test_both_places_name_the_same_key():
    assert keys.END_KEY == END_KEY


@pytest.mark.parametrize("page", ["meeting", "equipment", "participants", "script", "settings"])
def test_it_leads_to_the_end_from_every_page(start_program, page):
    program = start_program()
    window = program.window
    window.go(page)
    QTest.keySequence(window, END_KEY)

    assert window.pages.current == "script"
    assert program._places._script.conductor.is_closing_open
