"""One step on the page: its words, two languages, what it rests on, and where the keyboard is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.guidelines.texts import LANGUAGES
from app.script.wording import Values
from app.ui.script import seen
from app.ui.script.spoken import SpokenText
from app.ui.script.stage import Stage
from app.ui.theme.tokens import TextRole
from tests.ui.hand import double_click
from tests.ui.script.small_script import (
    clock,
    conductor,
    guideline,
    page,
    presses,
)

__all__ = ["clock", "conductor", "guideline", "page", "presses"]


@pytest.fixture
def card(page, conductor):
    conductor.begin()
    return page.stage.step


def texts_in(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def spoken(card):
    return [one for one in card.body.findChildren(SpokenText) if one.isVisible()]


def test_it_says_where_one_is_and_what_to_say_and_do(card, conductor):
    conductor.set_values(Values(leader="Quella <b>Zorn</b>"))
    assert card.where.text() == "Step 1 of 4 · Opening · Read aloud, one by one"
    assert card.body.title.text() == "Welcome"
    assert card.body.who.text() == "Speaks: Coordinator, clinician"
    assert [one.text() for one in spoken(card)] == [
        "My name is Quella <b>Zorn</b>.", "Welcome, all of you.",
    ]  # fmt: skip
    assert spoken(card)[0].textFormat() is Qt.TextFormat.PlainText
    assert [line.text for line in card.body.do.lines] == ["Close the door"]
    assert card.following.text() == "Next: Why we meet"
    assert card.accessibleName() == "Step 1 of 4: Welcome"


def test_what_is_said_is_larger_than_everything_else(card, qapp):
    assert spoken(card)[0].font().pointSizeF() >= 2 * qapp.font().pointSizeF()


def test_a_word_that_is_too_long_is_set_smaller_and_never_below_body(qtbot, english, qapp):
    text = SpokenText("Præsentationsrundernes", TextRole.SPOKEN)
    qtbot.addWidget(text)
    text.resize(150, 100)
    text.show()
    assert text.font().pointSizeF() < 2 * qapp.font().pointSizeF()
    text.resize(20, 100)
    assert text.font().pointSizeF() == qapp.font().pointSizeF()
    text.resize(900, 100)
    assert text.font().pointSizeF() > 2 * qapp.font().pointSizeF()


def test_two_languages_stand_beside_each_other_and_are_named(card, conductor):
    conductor.set_languages("sv", "da")
    assert [one.locale().name()[:2] for one in spoken(card)] == ["sv", "sv", "da", "da"]
    assert {"Svenska", "Dansk"} <= set(texts_in(card.body))
    assert card.body.say.beside
    conductor.set_languages("sv")
    assert "Svenska" not in texts_in(card.body)
    assert [one.locale().name()[:2] for one in spoken(card)] == ["sv", "sv"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_meeting_language_is_without_words(card, conductor, language):
    conductor.set_languages(language)
    assert len(spoken(card)) == 2


def test_rules_are_one_press_away(card):
    assert card.basis.fold.button.text() == "X-1, must"
    card.basis.fold.button.click()
    assert "X-1: Everybody says who they are." in texts_in(card.basis)


def test_what_is_borrowed_says_from_where(card, conductor):
    conductor.forward()
    assert texts_in(card.basis) == ["Not in the guideline. From: Somebody else"]


def test_the_last_step_says_what_comes(card, conductor):
    conductor.jump("goodbye")
    assert card.following.text() == "This is the last step. Then the meeting is ended."


def test_what_comes_next_follows_the_branch(card, conductor):
    conductor.forward()
    assert card.following.text() == "Next: What we do"
    conductor.choose_branch("last")
    assert card.following.text() == "Next: Goodbye"


def test_a_branch_brings_its_words(card, conductor, presses):
    conductor.forward()
    presses.go_on(1)
    card.body.branches.buttons[0].click()
    assert conductor.run.chosen("told") == "tells"
    assert spoken(card)[-1].text() == "Thank you, we are listening."
    assert card.body.branches.buttons[0].isChecked()


def test_a_pause_is_calm_and_says_how_to_go_on(card, conductor, presses):
    card.buttons.pause.click()
    texts = texts_in(card.paused)
    assert "Stop talking until nobody else can hear." in texts
    assert "We wait a moment." in texts, "the card for an outsider has its words here"
    assert not card.body.isVisible()
    assert not card.buttons.isVisible()
    presses.go_on(1)
    card.paused.onward.click()
    assert card.body.isVisible()
    assert not conductor.run.is_paused


@pytest.mark.parametrize("step", ["welcome", "told"])
def test_nothing_below_moves_when_somebody_comes_in(card, conductor, page, presses, step):
    conductor.jump(step)
    presses.go_on(1)
    QApplication.processEvents()
    below = [page.cards, page.details]
    before = [one.mapTo(page, one.rect().topLeft()) for one in below]
    double_click(card.buttons.pause)
    QApplication.processEvents()
    assert conductor.run.is_paused
    assert [one.mapTo(page, one.rect().topLeft()) for one in below] == before
    assert page.print.isHidden()
    high = card.minimumHeight()
    presses.go_on(1)
    card.paused.onward.click()
    assert card.minimumHeight() < high


def test_a_branch_that_stops_shows_its_own_words(card, conductor):
    conductor.forward()
    conductor.choose_branch("overheard")
    assert card.paused.title.text() == "Somebody sits in a public room"
    assert "Please find a room where nobody hears us." in texts_in(card.paused)


def test_the_time_is_told_gently(card, conductor, clock):
    clock.go_on(12 * 60)
    conductor.time_changed.emit()
    assert card.used.text() == "12 min used, 35 min planned"
    assert card.end.text().startswith("Ends at about ")
    conductor.set_values(Values(), clock.at + 33 * 60)
    assert card.end.text().endswith(", as planned")
    conductor.set_values(Values(), clock.at + 10 * 60)
    assert ", planned " in card.end.text()


def test_a_new_step_is_announced_once_and_the_time_never(card, conductor, monkeypatch, clock):
    told = []
    monkeypatch.setattr(seen, "announce", lambda widget, text: told.append(text))
    conductor.jump("goodbye")
    assert told == ["Goodbye. Thank you for today."]
    clock.go_on(60)
    conductor.time_changed.emit()
    conductor.pause()
    conductor.resume()
    assert len(told) == 1


def test_a_window_that_is_put_away_tells_nothing(card, conductor, page, monkeypatch):
    told = []
    monkeypatch.setattr(seen, "announce", lambda widget, text: told.append(text))
    page.showMinimized()
    conductor.jump("goodbye")
    conductor.open_prompt("quiet")
    conductor.open_closing()
    assert told == []


@pytest.mark.parametrize("held", ["branch", "aid", "back", "card"])
def test_the_keyboard_is_never_lost(card, conductor, page, held):
    conductor.forward()
    {
        "branch": lambda: card.body.branches.buttons[1],
        "aid": lambda: card.aid.go,
        "back": lambda: card.buttons.back,
        "card": lambda: card,
    }[held]().setFocus()
    conductor.back()
    QApplication.processEvents()
    assert QApplication.focusWidget() is card
    conductor.pause()
    assert QApplication.focusWidget() is card


def test_the_keyboard_stays_on_the_button_that_leads_on(card, conductor, presses):
    presses.go_on(1)
    card.buttons.onward.setFocus()
    QTest.keyClick(card.buttons.onward, Qt.Key.Key_Space)
    assert conductor.run.current.id == "told"
    assert QApplication.focusWidget() is card.buttons.onward


def test_whoever_is_elsewhere_is_not_dragged_here(card, conductor, page):
    page.cards.button.setFocus()
    conductor.forward()
    assert QApplication.focusWidget() is page.cards.button


def test_the_aid_of_a_step_comes_and_goes_with_it(card, conductor, qtbot):
    assert card.aid is None
    conductor.forward()
    aid = card.aid
    QApplication.processEvents()
    assert aid.isVisible()
    conductor.time_changed.emit()
    conductor.choose_branch("tells")
    assert card.aid is aid
    with qtbot.waitSignal(aid.destroyed):
        conductor.forward()
    assert card.aid is None


def test_the_aid_leads_to_the_participants(card, conductor, page, qtbot):
    conductor.forward()
    with qtbot.waitSignal(page.participants_wanted):
        card.aid.go.click()


def test_titles_are_in_the_language_of_the_window(qtbot, conductor):
    stage = Stage(conductor, lambda aid: None, compact=True, language=lambda: "sv")
    qtbot.addWidget(stage)
    stage.show()
    conductor.begin()
    assert stage.step.body.title.text() == "Välkommen"
    assert [one.text() for one in spoken(stage.step)][1] == "Welcome, all of you."
    assert "Read aloud" not in stage.step.where.text()


def test_after_the_last_step_comes_the_end(card, conductor, page, qtbot, presses):
    page.stage.take_keyboard()
    conductor.jump("goodbye")
    conductor.forward()
    finished = page.stage.finished
    assert page.stage.card is finished
    assert QApplication.focusWidget() is finished
    with qtbot.waitSignal(page.afterwards):
        finished.onward.click()
    finished.end.click()
    assert page.stage.card is page.stage.closing
    page.stage.closing.back.click()
    assert page.stage.card is finished
    presses.go_on(1)
    finished.back.click()
    assert conductor.run.current.id == "goodbye"


def test_the_end_is_made_when_it_is_first_wanted(card, conductor, page):
    closing = page.stage.closing
    assert closing.panel is None
    conductor.open_closing()
    assert closing.panel is not None
    conductor.mark_ending("leave")
    assert closing.onward.isDefault()
