"""People, a clock, and what the rows of the list by hand say."""

from PySide6.QtGui import QGuiApplication

from app.meetings.expected import person

ANNA, BO = person("Anna Berg", "nurse"), person("Bo Ek", "son")
FIRST = "In this meeting (2)\nAnna Berg\nOrganizer\nBo Ek"
SECOND = "In this meeting (3)\nAnna Berg\nOlle\nIda Lund"


class Clock:
    """Goes on by a second at each look."""

    def __init__(self):
        self.now = 1_795_426_262.0

    def __call__(self):
        self.now += 1.0
        return self.now


def rows(panel):
    """Each row as "[x] name"."""
    return [f"[{'x' if row.is_ticked else ' '}] {row.name}" for row in panel._model.rows]


def copy(text):
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def said(panel):
    lines = (*panel._problem.lines, *panel.summary.lines.lines)
    return " ".join(line.text for line in lines)
