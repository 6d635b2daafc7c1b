"""A watcher that stands still, and what shows it."""

import pytest
from PySide6.QtCore import QLocale

from app import language, paths
from app.ui.participants.presenter import Presenter
from tests.ui.participants.standing_watch import StandingWatch


@pytest.fixture
def english(qapp, catalogues, monkeypatch):
    monkeypatch.setattr(paths, "translations_dir", lambda: catalogues)
    before = QLocale()
    language.install(qapp, "en")
    yield
    QLocale.setDefault(before)


@pytest.fixture
def watch(english):
    watch = StandingWatch()
    yield watch
    watch.deleteLater()


@pytest.fixture
def presenter(watch):
    return Presenter(watch, watch)
