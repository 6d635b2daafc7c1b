"""The page in every state, with hostile names, with hidden names, by keyboard and by ruler."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.events import Present, SnapshotBegins, SnapshotEnds
from app.ui.page import Place
from app.ui.participants.alerts_box import AlertsBox
from app.ui.participants.participants_page import ParticipantsPage
from app.ui.participants.presenter import Presenter
from app.ui.widgets.fold import Fold
from app.ui.window import Window
from tests.accessibility import pseudo, walker
from tests.ui.participants.crowd import HOSTILE, NAMES, fill, named
from tests.ui.participants.standing_watch import AT, StandingWatch

SIZES = ((1120, 760, 100), (640, 720, 100), (1120, 760, 200), (640, 720, 200))


@pytest.fixture
def opened(english, looks, qtbot):
    """A function that opens the window with the page, at a size and text size."""
    windows = []

    def show(width=1120, height=760, text_size=100):
        looks.apply("light", text_size)
        looks.dress()
        watch = StandingWatch()
        window = Window()
        watch.setParent(window)
        presenter = Presenter(watch, window)

        def make():
            way_in = QLabel("The way in")
            alerts = partial(AlertsBox, presenter)
            return ParticipantsPage(presenter, watch.consultation, way_in, alerts)

        window.add_place(Place("participants", "people", lambda: "Participants", make))
        windows.append(window)
        window.resize(width, height)
        window.show()
        window.go("participants")
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window, window.page("participants"), watch

    yield show
    for window in windows:
        window.close()
        window.deleteLater()


def settle():
    for _ in range(40):
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def unfold(page):
    for fold in page.findChildren(Fold):
        fold.set_open(True)


def none(complaints):
    found = list(complaints)
    assert not found, "\n" + "\n".join(found)


def spoken(root):
    """Every text that eyes or a screen reader can come to, rows of the list included."""
    for widget in (root, *root.findChildren(QWidget)):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None:
            continue
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            yield interface.text(kind)
        for place in range(interface.childCount()):
            child = interface.child(place)
            if child is not None:
                yield child.text(QAccessible.Text.Name)
                yield child.text(QAccessible.Text.Description)
        tip = getattr(widget, "tip", None)
        yield tip() if callable(tip) else widget.toolTip()


def test_before_anything_is_watched_the_way_in_stands_alone(opened):
    _, page, _ = opened()

    assert page.connect_panel.isVisible()
    assert page.expected.isVisible()
    assert not page.room.isVisible()
    assert not page.list.isVisible()
    assert not page.panel.isVisible()


def test_while_the_list_is_live_the_way_in_stands_last(opened):
    _, page, watch = opened()
    fill(watch)
    settle()
    below = page.expected.mapTo(page, page.expected.rect().bottomLeft()).y()

    assert page.connect_panel.mapTo(page, page.connect_panel.rect().topLeft()).y() >= below
    watch.lose()
    settle()
    above = page.list.mapTo(page, page.list.rect().topLeft()).y()
    assert page.connect_panel.mapTo(page, page.connect_panel.rect().topLeft()).y() < above


def test_a_lost_list_is_not_to_be_overlooked_and_the_gap_stays_said(opened):
    _, page, watch = opened()
    fill(watch)
    people = list(watch.roster.participants.values())
    watch.lose()
    assert page.room.warning.isVisible()
    assert "NOT live since" in page.room.warning.sentence
    assert page.room.numbers.startswith("When last seen: 5")
    back = AT + 125
    watch.tell(SnapshotBegins(back), *(Present(one, back) for one in people), SnapshotEnds(back))

    assert not page.room.warning.isVisible()
    assert page.room.sentence.startswith("Live since")
    assert page.room._gaps.text().startswith("Not watched from")
    begin, end = page.room._gaps.text().rstrip(".").split(" from ")[1].split(" to ")
    assert begin.count(":") == end.split(" ")[0].count(":") == 2


def test_a_meeting_that_is_over_says_so(opened):
    _, page, watch = opened()
    fill(watch)
    watch.end()

    assert "is over" in page.room.warning.sentence
    assert not any(button.isVisible() for button in page.room.buttons.values())


def test_a_list_kept_by_hand_is_never_called_live(opened):
    _, page, watch = opened()
    watch.by_hand()
    fill(watch)

    assert page.room.sentence.startswith("Kept by hand. Last change at")


def test_the_room_is_locked_by_one_press_and_ended_by_two(opened, later):
    _, page, watch = opened()
    fill(watch)
    page.room.buttons[CommandKind.LOCK].click()
    page.room.end.click()
    assert watch.asked == [Command(CommandKind.LOCK)]
    assert "Press again" in page.room.end.text()
    later()
    page.room.end.click()

    assert watch.asked[-1] == Command(CommandKind.END)
    assert "End for everybody: Asked the service" in page.room._progress.text()


def test_escape_ends_nothing(opened):
    window, page, watch = opened()
    fill(watch)
    page.list.view.setFocus()
    for _ in range(3):
        QTest.keyClick(page.list.view, Qt.Key.Key_Escape)

    assert watch.asked == []
    assert window.isVisible()


def test_practice_is_written_over_the_room(opened):
    _, page, watch = opened()
    fill(watch)
    assert not page.room._practice.isVisible()
    page._presenter.set_practice(True)

    assert page.room._practice.isVisible()
    assert page.room._practice.text().startswith("PRACTICE")


def test_those_who_are_missing_stand_first(opened):
    _, page, watch = opened()
    fill(watch)

    assert page.expected.numbers == "3 of 6 here, 1 waiting, 2 unknown"
    assert "not here" in page.expected.lines[0].text
    assert page.expected.lines[2].text.endswith("not here")
    assert page.expected.lines[-1].text == "Mjölnerud Testson: here, as Zorbert Testson"
    said = [line.text for line in page.expected.lines]
    assert "Quixley Testson: probably here, as Quixley T" in said
    watch.lose()
    assert page.expected.numbers.startswith("When last seen: 3 of 6 here")
    assert page.expected.lines[0].text.endswith("was not here")
    assert page.expected.lines[-1].text.startswith("Mjölnerud Testson: was here")


def test_one_more_is_expected_and_a_number_is_refused(opened):
    _, page, watch = opened()
    page.expected.field.setText("Bo Ek, nurse")
    page.expected.take()
    assert [one.name for one in watch.people] == ["Bo Ek"]
    page.expected.field.setText("Bo 811228-9874")
    page.expected.take()

    assert len(watch.people) == 1
    assert "9874" not in page.expected.field.text()


def test_without_an_organisation_the_page_says_what_it_does_not_know(opened, qtbot):
    _, page, _ = opened()
    assert not page._unruled.isVisible()
    page.show_guideline(is_there=False)

    assert page._unruled.isVisible()
    with qtbot.waitSignal(page.settings):
        page._choose.click()


def test_an_alert_leads_to_who_it_concerns(opened):
    window, page, watch = opened()
    fill(watch)
    alert = Alert(
        AlertKind.UNKNOWN_PARTICIPANT, ("4",), AT, actions=(Action.IDENTIFY,), names=("x",)
    )
    watch.alerts = (alert,)
    watch.alerts_changed.emit()
    page.alerts.strip.acted.emit(alert, Action.IDENTIFY)
    assert page.list.view.current == "4"
    assert page.panel.isAncestorOf(QApplication.focusWidget())
    watch.alerts = ()
    watch.alerts_changed.emit()

    assert not page.alerts.strip.isVisible()
    assert window.isVisible()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_text(opened, name):
    _, page, watch = opened(640, 720, 200)
    watch.begin(named(1, name))
    page.list.view.choose("1")
    settle()
    one = watch.roster.participants["1"]

    assert page.panel._heading.text() == (one.name or "Somebody without a name")
    assert page.panel._heading.textFormat() == Qt.TextFormat.PlainText
    assert page.list.view.model().index(1).data().startswith(one.name)
    none(walker.clipped(page.panel))


def test_f8_leaves_no_name_anywhere(opened):
    window, page, watch = opened()
    fill(watch)
    names = (NAMES[2], NAMES[3])
    watch.alerts = (Alert(AlertKind.IN_LOBBY, ("3", "4"), AT, names=names),)
    watch.alerts_changed.emit()
    page.list.view.choose("5")
    unfold(page)
    settle()
    before = " ".join(spoken(window))
    assert all(name in before for name in NAMES)
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_F8)
    assert page._presenter.cover.is_on
    for participant in ("1", "2", "3", "4", "5", "7"):
        page.list.view.choose(participant)
        settle()
        said = " ".join(spoken(window))
        assert [name for name in NAMES if name.lower() in said.lower()] == []
    assert "Names are hidden" in said
    QTest.keyClick(page.list.view, Qt.Key.Key_F8)
    assert NAMES[0] in " ".join(spoken(window))


def test_the_keyboard_and_a_screen_reader_get_everywhere(opened):
    window, page, watch = opened()
    fill(watch)
    page.list.view.choose("2")
    settle()
    none(walker.nameless(window))
    none(walker.unreachable(window))
    none(walker.without_buddy(window))
    none(walker.clashing(window))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}px-{size[2]}%")
@pytest.mark.parametrize("is_long", [False, True], ids=["english", "pseudo"])
def test_nothing_is_cut_or_too_small_to_hit(opened, qapp, size, is_long):
    translator = pseudo.install(qapp) if is_long else None
    try:
        window, page, watch = opened(2 * size[0], size[1], size[2])
        fill(watch)
        for participant in ("2", "3", "1"):
            page.list.view.choose(participant)
            unfold(page)
            window.resize(size[0], size[1])
            settle()
            none(walker.clipped(window))
            none(walker.too_small(window))
        watch.lose()
        page._presenter.cover.toggle()
        settle()
        none(walker.clipped(window))
    finally:
        if translator:
            qapp.removeTranslator(translator)
            translator.setParent(None)
