"""The page on a real conductor, with a clock that tests turn."""

from datetime import UTC, datetime

import pytest

from app.conducting.conductor import Conductor
from app.guidelines.loading import over
from app.guidelines.scripting import Case
from app.readiness.plan_b import ServiceDesk
from app.toml_file import read_table
from app.ui.afterwards.page import AfterwardsPage, Around
from tests.ui.afterwards.after_world import GUIDELINE, SILENT
from tests.watching.conftest import clock, consultation, service, settled, watch

__all__ = ["clock", "consultation", "service", "settled", "watch"]

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def read(folder, identity, text):
    file = folder / f"{identity}.toml"
    file.write_text(text, encoding="utf-8")
    found, problems = over(None, identity, read_table(file, 100_000))
    assert problems == []
    return found


@pytest.fixture
def guideline(tmp_path):
    return read(tmp_path, "county", GUIDELINE)


@pytest.fixture
def silent(tmp_path):
    return read(tmp_path, "silent", SILENT)


@pytest.fixture
def conductor(watch, clock, guideline, english):
    conductor = Conductor(watch, clock=clock)
    conductor.set_case(guideline, Case())
    conductor.set_languages("en")
    yield conductor
    conductor.clear()
    conductor.let_go()
    conductor.deleteLater()


@pytest.fixture
def asked():
    """What the page asked of the rest of the program, in order."""
    return []


@pytest.fixture
def page(qtbot, conductor, consultation, asked):
    page = AfterwardsPage(
        conductor,
        consultation,
        lambda: "en",
        lambda: asked.append("report"),
        asked.append,
        Around(desk=lambda: ServiceDesk("Our own", "010-99"), now=lambda: NOW),
    )
    qtbot.addWidget(page)
    page.refresh_texts()
    page.resize(700, 900)
    page.show()
    page.entered()
    yield page
    page.left()
