"""While names are hidden no sentence, no field and no screen reader says one; nor afterwards."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.script.wording import Values
from app.ui.script.begin_fields import BeginFields
from tests.ui.script.aid_world import said, settle
from tests.ui.script.small_script import clock, conductor, guideline, page, presses

__all__ = ["clock", "conductor", "guideline", "page", "presses", "said"]

NAME = "Quella Zorn"


def shown(root):
    """Everything that can be read of a widget and what is in it, seen or hidden."""
    for one in (root, *root.findChildren(QLabel), *root.findChildren(QLineEdit)):
        yield one.accessibleName()
        yield one.displayText() if isinstance(one, QLineEdit) else getattr(one, "text", str)()


def says(root):
    settle()
    return any("Quella" in words for words in shown(root))


@pytest.fixture
def begun(page, conductor):
    conductor.set_values(Values(NAME, NAME, NAME))
    conductor.begin()
    return page


def test_a_sentence_stands_there_with_brackets(begun, conductor):
    assert says(begun)
    conductor.hide_names(True)
    assert not says(begun)
    assert begun.stage.step.body.say.first_sentence().startswith("My name is [")
    conductor.hide_names(False)
    assert begun.stage.step.body.say.first_sentence() == f"My name is {NAME}."


def test_screen_readers_hear_no_name(begun, conductor, said):
    conductor.hide_names(True)
    said.clear()
    conductor.forward()
    conductor.back()
    heard = " ".join(words for words, _ in said)
    assert "My name is [" in heard
    assert "Quella" not in heard


@pytest.mark.parametrize("field", ["leader", "patient", "purpose"])
def test_what_is_typed_is_dots(page, conductor, field):
    for fields in page.findChildren(BeginFields):
        edit = getattr(fields, field).edit
        QTest.keyClicks(edit, NAME)
        conductor.hide_names(True)
        assert edit.echoMode() is QLineEdit.EchoMode.Password
        assert "Quella" not in edit.displayText()
        conductor.hide_names(False)
        assert edit.displayText() == NAME


def test_nothing_hidden_keeps_a_name(begun, conductor):
    conductor.forward()
    conductor.back()
    conductor.clear()
    assert not says(begun)


def test_what_was_typed_and_not_taken_goes_as_well(page, conductor):
    edit = page.stage.begin.fields.leader.edit
    edit.setFocus()
    QTest.keyClicks(edit, NAME)
    conductor.clear()
    assert edit.text() == ""
    edit.undo()
    assert edit.text() == ""
    assert QApplication.focusWidget() is edit
