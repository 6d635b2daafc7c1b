"""The list by hand in every width and text size, in English and in a language 40 % longer."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea

from app.meetings.expected import person
from app.services.list.service import ListService
from app.ui.participants.board_panel import BoardPanel
from tests.accessibility import pseudo, walker
from tests.ui.participants.board_people import ANNA, BO, FIRST, SECOND, Clock, copy

SIZES = ((1120, 100), (640, 100), (360, 100), (1120, 200), (640, 200), (360, 200))


@pytest.fixture
def shown(english, looks, qtbot):
    """A function that shows the panel in a window of a width, px, and a text size, %."""
    made = []

    def show(width, text_size):
        looks.apply("light", text_size)
        looks.dress()
        service = ListService(clock=Clock())
        panel = BoardPanel(service)
        service.setParent(panel)
        service.start()
        panel.retranslate()
        panel.set_people([ANNA, BO, person("Lise Holst-Jensen", "social worker")])
        window = QScrollArea()
        window.setFrameShape(QFrame.Shape.NoFrame)
        window.setWidgetResizable(True)
        window.setWidget(panel)
        window.resize(width, 900)
        made.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        settle()
        return window, panel

    yield show
    for window in made:
        window.close()
        window.deleteLater()


def settle():
    for _ in range(20):
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def complaints_of(window):
    checks = (
        walker.nameless, walker.without_buddy, walker.too_small, walker.clashing, walker.clipped,
        walker.unreachable,
    )  # fmt: skip
    return [complaint for check in checks for complaint in check(window)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}px-{size[1]}%")
@pytest.mark.parametrize("is_long", [False, True], ids=["english", "pseudo"])
def test_nothing_is_cut_nameless_or_too_small(shown, qapp, size, is_long):
    translator = pseudo.install(qapp) if is_long else None
    try:
        window, panel = shown(*size)
        assert complaints_of(window) == []
        for text in (FIRST, SECOND):
            copy(text)
            panel.paste.click()
        panel._service.set_head_count(9)
        panel.list.choose(0)
        panel.summary.left_out.set_open(True)
        settle()
        assert complaints_of(window) == []
    finally:
        if translator is not None:
            qapp.removeTranslator(translator)
            translator.deleteLater()
