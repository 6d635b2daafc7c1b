"""A conductor on a scripted meeting, with a guideline of its own and a clock that tests turn."""

import pytest

from app import paths
from app.conducting.conductor import Conductor
from app.guidelines.guideline import Guideline
from app.guidelines.loading import over
from app.toml_file import read_table
from tests.watching.conftest import clock, consultation, service, settled, watch

__all__ = ["clock", "consultation", "service", "settled", "watch"]

GUIDELINE = """
id = "unit"
name = "The unit"
country = "SE"
language = "sv"
[services]
room = "The room"
[[question]]
id = "kind"
text.en = "Which?"
options = [{ id = "sip", text.en = "SIP" }, { id = "other", text.en = "Other" }]
[[question]]
id = "age"
text.en = "How old?"
options = [{ id = "adult", text.en = "Adult" }, { id = "minor", text.en = "Minor" }]
[[script]]
id = "sip"
kind = "sip"
when = { kind = ["sip"] }
title.en = "SIP"
[[script]]
id = "other"
kind = "conference"
when = { kind = ["other"] }
title.en = "Other"
[[step]]
id = "hear"
scripts = ["sip", "other"]
moment = "opening"
kind = "read_do"
strength = "must"
minutes = 2
title.en = "Hear"
say.sv = ["Hej, {leader} heter jag."]
say.en = ["Hello, I am {leader}."]
[[step]]
id = "child"
scripts = ["sip"]
moment = "opening"
kind = "read_do"
strength = "must"
when = { age = ["minor"] }
title.en = "Child"
[[step]]
id = "round"
scripts = ["sip"]
moment = "opening"
kind = "read_do"
strength = "must"
aid = "introductions"
first = ["patient"]
minutes = 5
title.en = "Round"
[[step.branch]]
id = "public"
to = "stop"
label.en = "A public place"
[[step]]
id = "end"
scripts = ["sip", "other"]
moment = "closing"
kind = "read_do"
strength = "must"
aid = "ending"
title.en = "End"
[[prompt]]
id = "who"
event = "unknown_joins"
kind = "read_do"
strength = "must"
title.en = "Who is it?"
[[prompt]]
id = "share"
event = "sharing"
kind = "do_confirm"
strength = "must"
title.en = "Share"
[[prompt]]
id = "sound"
event = "sound_lost"
kind = "read_do"
strength = "may"
title.en = "Sound"
[[ending]]
id = "leave"
where.en = "In the room"
text.en = "Leave"
[[ending]]
id = "portal"
where.en = "In the portal"
text.en = "End it"
closes = true
[[afterwards]]
id = "record"
does = "record"
strength = "must"
text.en = "Record it"
"""


@pytest.fixture
def guideline(tmp_path) -> Guideline:
    file = tmp_path / "unit.toml"
    file.write_text(GUIDELINE, encoding="utf-8")
    found, problems = over(None, "unit", read_table(file, 100_000))
    assert problems == []
    return found


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Folders of the user's own, so that what is kept is kept there."""
    monkeypatch.setattr(paths, "config_dir", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def conductor(watch, clock, home):
    conductor = Conductor(watch, clock=clock)
    yield conductor
    conductor.let_go()
    conductor.deleteLater()
