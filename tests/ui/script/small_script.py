"""A small guideline with a script, and a conductor that leads through it by a clock of the test."""

import pytest

from app.conducting.conductor import Conductor
from app.guidelines.loading import load
from app.guidelines.scripting import Case
from app.ui.participants.presenter import Presenter
from app.ui.script import stage
from app.ui.script.aids import make_aid
from app.ui.script.keys import ScriptKeys
from app.ui.script.page import ScriptPage
from tests.ui.participants.standing_watch import AT, StandingWatch

GUIDELINE = """
id = "small"
name = "Small hospital"
country = "SE"
language = "sv"

[services]
video = "Video"

[[rule]]
id = "X-1"
strength = "must"
phase = ["start"]
actor = ["coordinator"]
carried = ["script"]
text.en = "Everybody says who they are."
text.sv = "Alla presenterar sig."

[[contact]]
id = "desk"
name = "Service desk"
phone = "555 0100"
title.en = "IT support"
hours = [{ days = ["mon", "tue", "wed"], from = "00:00", until = "23:59" }]

[[script]]
id = "sip"
kind = "sip"
title.en = "Planning & meeting"
title.sv = "Planeringsmöte"

[[script]]
id = "staff"
kind = "conference"
title.en = "Staff conference"
title.sv = "Personalkonferens"

[[step]]
id = "welcome"
scripts = ["sip", "staff"]
moment = "opening"
kind = "read_do"
strength = "must"
rules = ["X-1"]
who = ["coordinator", "clinician"]
minutes = 2
title.en = "Welcome"
title.sv = "Välkommen"
say.en = ["My name is {leader}.", "Welcome, all of you."]
say.sv = ["Jag heter {leader}.", "Välkomna allihop."]
say.da = ["Jeg hedder {leader}.", "Velkommen til præsentationsrunden."]
do.en = ["Close the door"]
do.sv = ["Stäng dörren"]

[[step]]
id = "told"
scripts = ["sip"]
moment = "middle"
kind = "do_confirm"
strength = "may"
borrowed = "Somebody else"
who = ["everyone"]
minutes = 10
aid = "people"
title.en = "Why we meet"
title.sv = "Varför vi träffas"
say.en = ["Would you like to tell?"]
say.sv = ["Vill du berätta?"]

[[step.branch]]
id = "tells"
label.en = "The person tells"
label.sv = "Personen berättar"
say.en = ["Thank you, we are listening."]
say.sv = ["Tack, vi lyssnar."]

[[step.branch]]
id = "last"
to = "goodbye"
label.en = "Nothing to tell"
label.sv = "Inget att berätta"

[[step.branch]]
id = "overheard"
to = "stop"
label.en = "Somebody sits in a public room"
label.sv = "Någon sitter i ett offentligt rum"
say.en = ["Please find a room where nobody hears us."]
say.sv = ["Hitta ett rum där ingen hör oss."]
do.en = ["Wait until they are back"]
do.sv = ["Vänta tills de är tillbaka"]

[[step]]
id = "plan"
scripts = ["sip", "staff"]
moment = "middle"
kind = "do_confirm"
strength = "may"
borrowed = "Samråd"
minutes = 20
title.en = "What we do"
title.sv = "Vad vi gör"
do.en = ["Ask everybody once"]
do.sv = ["Fråga alla en gång"]

[[step]]
id = "goodbye"
scripts = ["sip", "staff"]
moment = "closing"
kind = "read_do"
strength = "must"
rules = ["X-1"]
minutes = 3
title.en = "Goodbye"
title.sv = "Hej då"
say.en = ["Thank you for today."]
say.sv = ["Tack för i dag."]

[[prompt]]
id = "quiet"
event = "sound_lost"
kind = "do_confirm"
strength = "may"
borrowed = "Samråd"
contact = "desk"
title.en = "Sound is lost"
title.sv = "Ljudet är borta"
say.en = ["I will call you."]
say.sv = ["Jag ringer upp."]
do.en = ["Call by telephone"]
do.sv = ["Ring på telefon"]

[[prompt]]
id = "outsider"
event = "overheard"
kind = "do_confirm"
strength = "must"
rules = ["X-1"]
title.en = "Somebody came in"
title.sv = "Någon kom in"
say.en = ["We wait a moment."]
say.sv = ["Vi väntar ett ögonblick."]
do.en = ["Say no names"]
do.sv = ["Säg inga namn"]

[[ending]]
id = "leave"
rules = ["X-1"]
where.en = "In the meeting"
where.sv = "I mötet"
text.en = "Press Leave"
text.sv = "Tryck på Lämna"
"""


class Clock:
    """Unix seconds that stand still until a test moves them."""

    def __init__(self, at=AT):
        self.at = at

    def __call__(self):
        return self.at

    def go_on(self, seconds):
        self.at += seconds


@pytest.fixture
def guideline(tmp_path):
    (tmp_path / "small.toml").write_text(GUIDELINE, encoding="utf-8")
    found, problems = load("small", tmp_path)
    assert problems == ()
    return found


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def conductor(english, guideline, clock):
    """A real one, for a room in which nothing happens by itself."""
    watch = StandingWatch()
    made = Conductor(watch, watch, clock=clock)
    made.set_case(guideline, Case())
    made.set_languages("en")
    yield made
    made.clear()
    watch.deleteLater()


@pytest.fixture
def presses(monkeypatch):
    """The clock of the keys on the page: a test lets time go by between two presses."""
    clock = Clock(0.0)
    monkeypatch.setattr(stage, "ScriptKeys", lambda conductor: ScriptKeys(conductor, clock))
    return clock


@pytest.fixture
def page(qtbot, conductor, presses):
    """The page with the keyboard on it, as wide as a window."""
    presenter = Presenter(conductor.watch, conductor.watch)
    page = ScriptPage(conductor, presenter, make_aid, lambda: "en")
    qtbot.addWidget(page)
    page.refresh_texts()
    page.resize(1200, 900)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.stage.take_keyboard()
    return page
