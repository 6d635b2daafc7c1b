"""A guideline of an organisation that does not exist, and the page that shows it."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from app.guidelines.decisions import Remark
from app.guidelines.equipment import Situation
from app.guidelines.guideline import Guideline, Source
from app.guidelines.part import Phase
from app.guidelines.reference import Card, Contact, Hours
from app.guidelines.rules import Rule, RuleStrength
from app.guidelines.texts import Texts
from app.readiness.arrangements import Arrangements
from app.readiness.plan_b import ServiceDesk
from app.ui.arranged import Arranged
from app.ui.preferences import Preferences
from app.ui.reference.page import ReferencePage
from tests.ui.conftest import *  # noqa: F403

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
OFFICE = Hours((0, 1, 2, 3, 4), time(8), time(17))
NIGHT = Hours((0, 1, 2, 3, 4, 5, 6), time(20), time(22))


def said(english, swedish=""):
    return Texts({"en": english, "sv": swedish or english})


def rule(identity, text, phase=Phase.BEFORE, **more):
    return Rule(
        id=identity, rules=(identity,), strength=RuleStrength.MUST, phase=(phase,), text=said(text),
        **more,
    )  # fmt: skip


def card(identity, title, *steps, **more):
    return Card(id=identity, title=said(title), steps=tuple(map(said, steps)), **more)


GUIDELINE = Guideline(
    id="county-of-nowhere",
    name="County of Nowhere & Sons",
    country="SE",
    language="sv",
    source=Source("Meetings by video", "N-1", "2.0", date(2024, 1, 1), date(2026, 11, 20)),
    services={"alpha": "Alpha Rooms", "beta": "Beta Rooms"},
    audiences={"ward": "On a ward", "town": "In the municipality"},
    contacts=(
        Contact(id="night", name="Night desk", title=said("Late"), phone="010-22", hours=(NIGHT,)),
        Contact(id="day", name="Day desk", title=said("By day"), phone="010-11", hours=(OFFICE,)),
        Contact(id="any", name="No hours", phone="010-33", choose="2 (Video)", rules=("N-1",)),
        Contact(id="mail", name="By mail", email="desk@example.org"),
        Contact(id="town", name="Town desk", phone="010-44", audience="town"),
    ),
    cards=(
        card("lock", "Lås rummet", "Press the lock.", "Look at it.", rules=("N-2",)),
        card("phone", "Phone in", "Dial <b>it</b>.", service="alpha", borrowed="A neighbour"),
        card("share", "Share a window", "Choose it.", service="beta", link="https://example.org/x"),
    ),
    rules=(
        rule("N-1", "Book early.", topic="training", heading="Booking"),
        rule("N-2", "Lock the room.", Phase.START, topic="lock_room"),
        rule("N-3", "Town only.", Phase.START, audience="town"),
    ),
    remarks=(
        Remark(id="D-1", rules=("N-1",), text=said("NemID is named.")),
        Remark(id="D-2", borrowed="A newspaper", text=said("NemID is closed.")),
    ),
)  # fmt: skip

DESK = ServiceDesk("IT", "555 0100", "always", "")


class StandIn(Arranged):
    """Arranges what a test says."""

    def __init__(self, preferences, guideline):
        super().__init__(preferences)
        self.given = Arrangements(guideline=guideline, situation=Situation("alpha", "ward"))

    @property
    def now(self):
        return self.given

    def arrange(self, **what):
        self.given = Arrangements(**what)
        self.changed.emit()


@pytest.fixture
def arranged(qapp):
    from app.settings import LANGUAGE, Settings

    settings = Settings.load()
    settings.set(LANGUAGE, "en")
    preferences = Preferences(settings)
    stand_in = StandIn(preferences, GUIDELINE)
    yield stand_in
    stand_in.deleteLater()
    preferences.deleteLater()


@pytest.fixture
def clock():
    """What the page takes for the moment of now; a test may change it."""
    return [MONDAY]


@pytest.fixture
def page(qtbot, arranged, clock):
    page = ReferencePage(arranged, lambda: clock[0])
    qtbot.addWidget(page)
    page.refresh_texts()
    page.resize(900, 900)
    page.show()
    page.entered()
    yield page
    page.left()
