"""The ticks of the panel: built anew without leaving anything of the old ones behind."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.meetings.expected import person
from app.meetings.identified import IdentifiedState
from app.meetings.matching.model import NOBODY
from app.meetings.roster.participant import Participant
from app.ui.participants.covering import NameCover
from app.ui.participants.rows import Facts
from app.ui.participants.who_panel import WhoPanel


def facts(participant: str) -> Facts:
    return Facts(Participant(participant), NOBODY, IdentifiedState.NOT_YET, participant)


def test_no_place_of_an_old_tick_outlives_it(qapp: QApplication, qtbot: QtBot) -> None:
    panel = WhoPanel(NameCover())
    qtbot.addWidget(panel)
    people = [person(f"Anna {letter}") for letter in "ABCDEFGH"]
    panel.show_facts(facts("one"), people)
    # As whoever puts the tabs into order asks for them.
    rows = panel._far.rows
    places = [rows.itemAt(place) for place in range(rows.count())]
    assert len(places) == len(people)
    panel.show_facts(facts("two"), people)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(isValid(place) for place in places)
    assert rows.count() == len(people)
