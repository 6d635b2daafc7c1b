"""The page: what is on it, what a search leaves, and that it follows the clock."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.guidelines.equipment import Situation
from app.readiness.arrangements import load
from app.toml_file import FileProblem
from tests.ui.reference.conftest import DESK, GUIDELINE, MONDAY, rule


def seen(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def contacts(page):
    rows = page.contacts.contacts
    return [row.reachable.contact.id for row in rows if row.isVisible()]


def fold(page, key):
    return next(fold for fold in page.cards.folds if fold.entry.key == key)


def test_who_is_there_stands_first_and_others_readers_contacts_not_at_all(page):
    assert contacts(page) == ["day", "any", "mail", "night"]


def test_it_says_until_when_and_when_again(page):
    states = {row.reachable.contact.id: row.state.text() for row in page.contacts.contacts}
    assert states["day"].startswith("Open until 17:00")
    assert states["night"] == "Closed, opens today at 20:00"
    assert states["any"] == "No opening hours stated"


def test_the_clock_is_followed_and_nothing_moves_under_the_hand(page, clock):
    page.contacts.contacts[0].copies[0].setFocus()
    clock[0] = MONDAY.replace(hour=21)
    page.contacts._on_minute()
    assert contacts(page)[0] == "day"
    assert page.contacts.contacts[0].state.text() == "Closed, opens tomorrow at 08:00"
    page.search.field.setFocus()
    page.contacts._on_minute()
    assert contacts(page) == ["night", "any", "mail", "day"]


def test_the_clock_is_waited_for_to_the_minute_and_only_while_seen(page, clock):
    clock[0] = MONDAY + timedelta(seconds=45)
    page.contacts._on_minute()
    assert page.contacts._clock.remainingTime() <= 16_000
    page.left()
    assert not page.contacts._clock.isActive()


def test_a_holiday_is_named(page, clock):
    clock[0] = MONDAY.replace(month=12, day=24)
    page.contacts._on_minute()
    day = next(row for row in page.contacts.contacts if row.reachable.contact.id == "day")
    assert day.state.text() == (
        "Closed, opens Monday at 08:00. Public holidays: Christmas Eve, Christmas Day"
    )


def test_the_number_is_copied_and_named(page):
    button = page.contacts.contacts[0].copies[0]
    assert button.accessibleName() == "Copy: 010-11"
    assert "Day desk" in button.accessibleDescription()
    button.click()
    assert QGuiApplication.clipboard().text() == "010-11"


def test_the_organisations_own_service_desk_stands_with_the_contacts(page, arranged):
    arranged.arrange(guideline=GUIDELINE, desk=DESK)
    desk = next(row for row in page.contacts.contacts if row.reachable.contact.id == "desk")
    assert desk.state.text() == "always"
    assert desk.reachable.contact.phone == "555 0100"


def test_everybodys_contacts_are_shown_while_nobody_said_who_reads(page, arranged):
    arranged.arrange(guideline=GUIDELINE, situation=Situation())
    assert "town" in contacts(page)


def test_nobody_to_call_is_said(page, arranged):
    arranged.arrange(guideline=replace(GUIDELINE, contacts=()))
    assert "The guideline names nobody to call. Ask your unit." in seen(page)


def test_only_titles_of_cards_are_seen_until_one_is_opened(page):
    assert "Press the lock." not in seen(page)
    fold(page, "lock").button.click()
    assert {"1.", "Press the lock.", "2.", "Look at it.", "N-2"} <= set(seen(page))


def test_a_borrowed_card_says_so(page):
    fold(page, "phone").set_open(True)
    assert "Not in the guideline. From: A neighbour" in seen(page)
    assert "Dial <b>it</b>." in seen(page)


def test_cards_of_another_service_come_last_under_its_name(page):
    assert [fold.entry.key for fold in page.cards.folds] == ["lock", "phone", "share"]
    assert "Beta Rooms" in seen(page)
    assert "Alpha Rooms" not in seen(page)


def test_rules_stand_by_phase_with_strength_and_id(page):
    first, second, silent, doubtful = page.rules.folds
    assert first.button.text() == "Before the meeting (1)"
    assert second.button.text() == "At the start (2)"
    first.set_open(True)
    assert {"Book early.", "N-1 · must · Booking"} <= set(seen(page))
    second.set_open(True)
    assert "N-3 · must · In the municipality" in seen(page)
    assert silent.button.text() == "Not stated by County of Nowhere && Sons (40)"
    doubtful.set_open(True)
    assert "NemID is closed." in seen(page)
    assert "Not in the guideline. From: A newspaper" in seen(page)


def test_a_guideline_that_has_run_out_says_for_how_long(page):
    assert "ran out 3 day" in page.expired.sentence()
    assert "on 20 November 2026" in page.expired.sentence()
    assert page.expired.isVisible()


def test_one_that_holds_says_nothing(page, arranged):
    source = replace(GUIDELINE.source, valid_until=MONDAY.date())
    arranged.arrange(guideline=replace(GUIDELINE, source=source))
    assert not page.expired.isVisible()


def test_a_search_finds_as_one_types_and_opens_what_it_finds(page):
    QTest.keyClicks(page.search.field, "laas")
    assert contacts(page) == []
    assert [fold.entry.key for fold in page.cards.folds if fold.isVisible()] == ["lock"]
    assert "Press the lock." in seen(page)
    assert page.search.result.text() == "1 found"


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("n3", "Town only."),
        ("training", "Book early."),
        ("nemid", "NemID is closed."),
        ("summing", "Summing up at the end"),
    ],
)
def test_a_search_finds_rules_by_id_topic_and_word(page, typed, text):
    page.search.field.setText(typed)
    assert text in seen(page)


def test_esc_clears_the_search_and_everything_is_as_before(page):
    fold(page, "share").set_open(True)
    QTest.keyClicks(page.search.field, "lock")
    assert not fold(page, "share").isVisible()
    QTest.keyClick(page.search.field, Qt.Key.Key_Escape)
    assert page.search.field.text() == ""
    assert fold(page, "share").is_open
    assert fold(page, "share").isVisible()
    assert not fold(page, "lock").is_open
    assert not any(fold.is_open for fold in page.rules.folds)
    assert not page.search.result.isVisible()


def test_the_search_can_be_cleared_by_mouse(page):
    page.search.field.setText("lock")
    page.search.clear.click()
    assert page.search.field.text() == ""
    assert not page.search.clear.isVisible()


def test_nothing_found_is_said_and_cannot_be_printed(page):
    page.search.field.setText("xylophone")
    assert page.search.result.text().startswith("Nothing found.")
    assert not page.print.isEnabled()
    assert not page.contacts.isVisible()


def test_a_search_outlives_another_guideline(page, arranged):
    page.search.field.setText("lock")
    arranged.arrange(guideline=GUIDELINE, situation=Situation("beta", "ward"))
    shown = [fold.entry.key for fold in page.cards.folds if fold.isVisible()]
    assert shown == ["lock"]


def test_what_was_open_stays_open_in_another_language(page):
    fold(page, "lock").set_open(True)
    page.rules.folds[0].set_open(True)
    page.refresh_texts()
    assert fold(page, "lock").is_open
    assert page.rules.folds[0].is_open


def test_arrow_keys_go_through_the_rules_and_tab_past_them(page, qtbot):
    start = page.rules.folds[1]
    start.set_open(True)
    page.activateWindow()
    start.button.setFocus()
    QTest.keyClick(start.button, Qt.Key.Key_Tab)
    first, second = start.entries.rows
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    assert second.accessibleName() == "Town only. (N-3 · must · In the municipality)"
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.rules.folds[2].button
    QTest.keyClick(page.rules.folds[2].button, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is second


def test_the_find_key_leads_to_the_search(page):
    page.activateWindow()
    page.cards.folds[0].button.setFocus()
    QTest.keyClick(page.cards.folds[0].button, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.search.field


def test_another_page_can_look_something_up(page):
    page.look_for("N-2")
    assert "Lock the room." in seen(page)


def test_without_an_organisation_there_is_a_way_to_one(page, arranged, qtbot):
    arranged.arrange()
    assert not page.search.isVisible()
    assert page.nothing.isVisible()
    with qtbot.waitSignal(page.settings):
        page.nothing.choose.click()


def test_a_guideline_that_cannot_be_read_says_why(page, arranged):
    problem = FileProblem("file.not_toml", "{place}: broken.", "x.toml", 3)
    arranged.arrange(problems=(problem,))
    assert "x.toml, line 3: broken." in seen(page)


def test_very_many_and_very_long_ones_are_shown(page, arranged):
    many = tuple(rule(f"N-{number}", "word " * 60) for number in range(200))
    arranged.arrange(guideline=replace(GUIDELINE, rules=many))
    assert page.rules.folds[0].button.text() == "Before the meeting (200)"
    page.search.field.setText("n199")
    assert page.search.result.text() == "1 found"


@pytest.mark.parametrize(
    "organisation",
    ["region-hovedstaden", "region-jonkoping", "region-vastmanland", "regionhalsan-vgr",
     "sykehuset-ostfold"],
)  # fmt: skip
def test_every_shipped_guideline_is_shown_whole(page, arranged, organisation):
    arranged.given = load(organisation)
    arranged.changed.emit()
    entries = sum(len(found) for _, found in page.content.rules)
    assert entries == len(arranged.now.guideline.rules) > 0
    assert len(page.cards.folds) == len(page.content.all_cards) > 0
    assert all(fold.button.text() for fold in page.cards.folds)


def test_the_button_leads_to_the_settings(start_program):
    window = start_program(language="en").window
    window.go("reference")
    window.page("reference").nothing.choose.click()
    assert window.pages.current == "settings"
