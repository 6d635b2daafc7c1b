"""The aids over the real watcher, with a list that the user keeps."""

import pytest

from app.conducting.conductor import Conductor
from app.consultation import Consultation
from app.guidelines.scripts import Aid
from app.meetings.board.reading import read
from app.meetings.expected import person
from app.services.list.service import ListService
from app.ui.participants.presenter import Presenter
from app.ui.script.aids import make_aid
from app.watching.watch import Watch
from tests.ui.script.aid_world import settle


class Kept:
    """A meeting that is led while somebody ticks who is seen."""

    def __init__(self, qtbot):
        self.qtbot = qtbot
        self.consultation = Consultation()
        self.watch = Watch(self.consultation, self.consultation)
        self.conductor = Conductor(self.watch, self.watch)
        self.presenter = Presenter(self.watch, self.watch)
        self.service = ListService(self.consultation)

    def keep(self):
        self.watch.start(self.service)

    def see(self, *names):
        self.service.paste(read("\n".join(names)))
        self.service.look()
        self.qtbot.waitUntil(lambda: len(self.watch.roster.present()) == len(names))

    def show(self, aid):
        panel = make_aid(aid, self.conductor, self.presenter)
        self.qtbot.addWidget(panel)
        panel.show()
        return panel


@pytest.fixture
def kept(english, qtbot):
    kept = Kept(qtbot)
    kept.consultation.expect([person("Olle Quixley"), person("Anna Zorbert")])
    yield kept
    kept.watch.forget()
    kept.consultation.deleteLater()
    settle()


def rows_of(panel):
    return [(row.name, row.has_spoken) for row in panel.list.speakers.rows]


def test_the_round_goes_from_the_expected_to_the_list(kept):
    panel = kept.show(Aid.INTRODUCTIONS)
    names = [row.name for row in panel.list.speakers.rows]
    assert names == ["Olle Quixley", "Anna Zorbert"]
    kept.conductor.introduce(panel.list.speakers.rows[0].key, True)
    kept.keep()
    kept.see("Olle Quixley", "Somebody Else")
    seen = [("Olle Quixley", True), ("Somebody Else", False)]
    kept.qtbot.waitUntil(lambda: rows_of(panel) == seen)
    assert panel.source == "From the list you keep yourself"


def test_nobody_claims_that_a_list_by_hand_is_live(kept):
    people, lock = kept.show(Aid.PEOPLE), kept.show(Aid.LOCK)
    questions = kept.show(Aid.QUESTIONS)
    kept.keep()
    kept.see("Olle Quixley", "Somebody Else")
    kept.qtbot.waitUntil(lambda: "1 of 2 are here." in [line.text for line in people.lines])
    assert "Kept by hand" in people.lines[0].text
    assert "You keep the list yourself" in lock.lines[0].text
    assert lock.lock.isHidden()
    kept.service.set_locked(True)
    kept.qtbot.waitUntil(lambda: lock.lines[0].text == "You noted: locked.")
    assert "not seen from here" in questions._note.text()


def test_the_end_asks_nothing_of_a_list_by_hand(kept):
    panel = kept.show(Aid.ENDING)
    kept.keep()
    kept.see("Olle Quixley")
    assert not panel.end.isVisibleTo(panel)
