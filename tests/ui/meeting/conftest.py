"""The window's language and a small guideline that no organisation has."""

from datetime import date

import pytest

from app.guidelines.guideline import Source
from app.guidelines.loading import load

SMALL = """
id = "small"
name = "Small hospital"
country = "SE"
language = "sv"

[source]
title = "How we meet"
version = "2"
valid_from = 2024-01-01
valid_until = 2026-07-01

[services]
video = "Video"
teams = "Teams"

[families]
video = "pexip"
teams = "teams"

[[host]]
host = "video.example.org"
service = "video"

[[rule]]
id = "X-1"
strength = "must"
phase = ["before"]
actor = ["clinician"]
carried = ["decision"]
text.en = "Patients are seen in Video."
text.sv = "Patienter tas emot i Video."

[[rule]]
id = "X-2"
strength = "should"
phase = ["before"]
actor = ["clinician"]
carried = ["decision", "checklist"]
text.en = "Staff meet in Teams."

[[question]]
id = "patient"
options = [ { id = "yes" }, { id = "no" } ]

[[question]]
id = "connected"
options = [ { id = "two", most = 2 }, { id = "more", least = 3 } ]

[[choice]]
id = "video"
when = { patient = ["yes"], connected = ["two"] }
service = "video"
strength = "must"
limit = { most = 2 }
rules = ["X-1"]
text.en = "A patient takes part."
text.sv = "En patient deltar."

[[choice]]
id = "gap"
when = { patient = ["yes"] }
also = ["video"]
strength = "not_stated"
text.en = "The guideline names no service for so many. Ask your manager."

[[choice]]
id = "staff"
when = {}
service = "teams"
strength = "should"
rules = ["X-2"]
text.en = "Only staff take part."

[[forbidden]]
when = { patient = ["yes"] }
service = "teams"
instead = ["video"]
strength = "must"
rules = ["X-1"]
text.en = "Patients take part."

[[channel]]
to = "patient"
service = "video"
channel = "letter"
strength = "must"
rules = ["X-1"]
text.en = "Send the link by letter."

[[template]]
service = "video"
name = "Kallelse & länk"
rules = ["X-1"]

[[warning]]
id = "chat"
service = "video"
rules = ["X-1"]
text.en = "Nothing private in the chat."

[[remark]]
id = "D-1"
rules = ["X-2"]
text.en = "Nobody knows who wrote this."

[[pause]]
id = "book"
kind = "read_do"
title.en = "Book"

[[pause]]
id = "room"
kind = "do_confirm"
title.en = "Room"

[[item]]
id = "pair"
pause = "book"
service = "video"
strength = "must"
rules = ["X-2"]
text.en = "Book with these words"
copy = ["Besök & video"]

[[item]]
id = "suits"
pause = "book"
strength = "must"
rules = ["X-1"]
reflect = true
text.en = "Does video suit this person?"

[[item]]
id = "door"
pause = "room"
strength = "may"
borrowed = "Somebody else"
text.en = "Close the door"
about.en = "So that nobody hears."

[[item]]
id = "training"
pause = "room"
strength = "must"
rules = ["X-1"]
once = true
text.en = "You have been trained"

[[identification]]
to = "patient"
kind = "bankid"
rules = ["X-1"]
text.en = "Logs in with BankID."
"""


@pytest.fixture
def small(tmp_path):
    (tmp_path / "small.toml").write_text(SMALL, encoding="utf-8")
    guideline, problems = load("small", tmp_path)
    assert problems == ()
    assert guideline.source == Source("How we meet", "", "2", date(2024, 1, 1), date(2026, 7, 1))
    return guideline
