"""The narrow window: the same list, on top, by keyboard, and it never ends anything."""

import json
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from app import paths
from app.meetings.roster.commands import Command, CommandKind
from app.ui.capture_shield import Shielding
from app.ui.compact.compact_window import PLACE_FILE, STEADY, WIDE
from app.ui.page import Place
from app.ui.participants.alerts_box import AlertsBox
from app.ui.participants.participants_page import ParticipantsPage
from app.ui.participants.presenter import Presenter
from app.ui.theme import appearance
from app.ui.theme.appearance import Appearance
from app.ui.widgets.fold import Fold
from app.ui.window import Window
from tests.accessibility import pseudo, walker
from tests.ui.participants.crowd import NAMES, fill, named
from tests.ui.participants.standing_watch import StandingWatch, lobby


@pytest.fixture
def opened(english, qapp, monkeypatch, qtbot):
    """A function that opens the page in its window, and the narrow window from there."""
    monkeypatch.setattr(appearance, "system_points", lambda: 9.0)
    font, style, palette = qapp.font(), qapp.style().objectName(), qapp.palette()
    looks, windows = Appearance(qapp), []

    def show(text_size=100):
        looks.apply("light", text_size)
        looks.dress()
        watch, window = StandingWatch(), Window()
        watch.setParent(window)
        presenter = Presenter(watch, window)
        make = partial(
            ParticipantsPage,
            presenter,
            watch.consultation,
            QLabel("The way in"),
            partial(AlertsBox, presenter),
        )
        window.add_place(Place("participants", "people", lambda: "Participants", make))
        windows.append(window)
        window.show()
        window.go("participants")
        fill(watch)
        page = window.page("participants")
        page.open_compact()
        compact = page.compact
        compact.activateWindow()
        qtbot.waitUntil(compact.isActiveWindow)
        settle()
        return compact, page, watch

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    looks.deleteLater()
    qapp.setStyle(style or "fusion")
    qapp.setPalette(palette)
    qapp.setFont(font)


def settle():
    for _ in range(30):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def none(complaints):
    found = list(complaints)
    assert not found, "\n" + "\n".join(found)


def rows(compact):
    model = compact.list.view.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_it_stays_on_top_and_is_narrow(opened):
    compact, page, _ = opened()

    assert compact.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert compact.width() <= STEADY + compact.fontMetrics().averageCharWidth() * WIDE + 2
    assert page.window().isMinimized()


def test_both_windows_show_one_list(opened):
    compact, page, watch = opened()
    watch.gone("4")

    assert compact.list.view.model() is page.list.view.model()
    assert not any("+46" in words for words in rows(compact))


def test_escape_ends_nothing_and_closes_nothing(opened):
    compact, _, watch = opened()
    for widget in (compact, compact.list.view, compact.room):
        QTest.keyClick(widget, Qt.Key.Key_Escape)

    assert compact.isVisible()
    assert watch.asked == []


def test_it_goes_back_by_key_and_button_and_ends_nothing(opened):
    compact, page, watch = opened()
    QTest.keyClick(compact, Qt.Key.Key_F9)
    assert not compact.isVisible()
    assert not page.window().isMinimized()
    page.head.compact.click()
    assert compact.isVisible()
    compact.to_large.click()

    assert not compact.isVisible()
    assert watch.asked == []


def test_commands_work_by_keyboard(opened):
    compact, _, watch = opened()
    compact.list.view.choose("3")
    compact.list.view.setFocus()
    QTest.keyClick(compact.list.view, Qt.Key.Key_A)

    assert watch.asked == [Command(CommandKind.ADMIT, "3")]


@pytest.mark.parametrize("way", ["key", "press"])
@pytest.mark.parametrize("place", ["page", "compact"])
def test_who_is_next_in_the_lobby_is_not_let_in_when_the_chosen_one_leaves(
    opened, qtbot, place, way
):
    compact, page, watch = opened()
    part = compact if place == "compact" else page
    watch.join(lobby(named(8, "Next")))
    part.list.view.choose("3")
    part.list.view.setFocus()
    qtbot.waitUntil(lambda: part.panel.is_steady)
    watch.gone("3")
    if way == "key":
        QTest.keyClick(part.list.view, Qt.Key.Key_A)
    else:
        part.panel.commands[CommandKind.ADMIT].click()

    assert watch.asked == []
    assert part.panel.participant == "3"
    assert part.list.view.current == ""


def test_f8_hides_the_names_in_both_windows(opened):
    compact, page, _ = opened()
    QTest.keyClick(compact, Qt.Key.Key_F8)
    said = " ".join(rows(compact))

    assert not any(name in said for name in NAMES)
    assert page.note._hidden.isVisibleTo(page)
    assert compact.hide_names.accessibleName() == "Show names"


def test_it_says_whether_others_can_see_it(opened):
    compact, _, _ = opened()
    assert compact._shield.shielding is not Shielding.OFF
    assert compact.note.sentence


def test_it_comes_back_where_it_stood_and_keeps_no_name(opened):
    compact, _, _ = opened()
    compact.setGeometry(40, 60, 400, 500)
    compact.close()
    file = paths.config_dir() / PLACE_FILE

    (spot,) = json.loads(file.read_text(encoding="utf-8"))["spots"].values()
    assert spot == [40, 60, 400, 500]
    assert not any(name in file.read_text(encoding="utf-8") for name in NAMES)


def test_it_goes_with_the_large_window(opened):
    compact, page, _ = opened()
    page.window().close()

    assert page.compact is None
    assert not compact.isVisible()


@pytest.mark.parametrize("text_size", [100, 200])
@pytest.mark.parametrize("is_long", [False, True], ids=["english", "pseudo"])
def test_nothing_is_cut_and_everything_can_be_reached(opened, qapp, text_size, is_long):
    translator = pseudo.install(qapp) if is_long else None
    try:
        compact, _, watch = opened(text_size)
        for participant in ("2", "3", "1"):
            compact.list.view.choose(participant)
            for fold in compact.findChildren(Fold):
                fold.set_open(True)
            settle()
            none(walker.clipped(compact))
            none(walker.too_small(compact))
        none(walker.nameless(compact))
        none(walker.without_buddy(compact))
        none(walker.unreachable(compact))
        none(walker.clashing(compact))
        watch.lose()
        settle()
        none(walker.clipped(compact))
        assert compact.findChild(QScrollArea) is not None
    finally:
        if translator:
            qapp.removeTranslator(translator)
            translator.setParent(None)


def test_rows_are_read_as_whole_sentences(opened):
    compact, _, _ = opened()
    interface = QAccessible.queryAccessibleInterface(compact.list.view)
    said = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]

    assert any("waiting in the lobby" in words and "Vintersol" in words for words in said)
