"""A watcher that stands still, and what shows it."""

import pytest
from PySide6.QtGui import QGuiApplication

from app.services.list.service import ListService
from app.ui.participants.board_panel import BoardPanel
from app.ui.participants.presenter import Presenter
from tests.ui.participants.board_people import Clock
from tests.ui.participants.practised import here, policy, seated, sit
from tests.ui.participants.standing_watch import StandingWatch

__all__ = ["here", "policy", "seated", "sit"]


@pytest.fixture
def watch(english):
    watch = StandingWatch()
    yield watch
    watch.deleteLater()


@pytest.fixture
def presenter(watch):
    return Presenter(watch, watch)


@pytest.fixture
def panel(qtbot, english):
    """The list by hand, open, with nothing copied."""
    QGuiApplication.clipboard().clear()
    service = ListService(clock=Clock())
    panel = BoardPanel(service)
    service.setParent(panel)
    qtbot.addWidget(panel)
    service.start()
    panel.retranslate()
    panel.resize(600, 900)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    yield panel
    QGuiApplication.clipboard().clear()
