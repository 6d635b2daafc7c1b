"""A small guideline with something of everything, and a reader for pieces of one."""

from app.guidelines.loading import load

HEAD = """\
id = "test"
name = "Test"
country = "SE"
language = "sv"

[services]
video = "Video"
room = "Rum"
phone = "Telefon"

[families]
video = "pexip"

[audiences]
region = "Regionen"
town = "Kommunen"

[[question]]
id = "patient"
options = [ { id = "yes" }, { id = "no" } ]

[[question]]
id = "connected"
options = [ { id = "two", most = 2 }, { id = "few", least = 3, most = 15 }, { id = "many", least = 16 } ]

[[question]]
id = "mood"
text.en = "How is the mood?"
text.sv = "Hur är stämningen?"
[[question.option]]
id = "good"
text.en = "Good"
[[question.option]]
id = "bad"
text.en = "Bad"
"""  # noqa: E501

REST = """\
[[choice]]
id = "video"
when = { patient = ["yes"], connected = ["two"] }
service = "video"
also = ["room"]
strength = "must"
limit = { most = 2 }
rules = ["T-01"]
text.en = "For two."

[[choice]]
id = "open"
when = { patient = ["yes"] }
strength = "not_stated"
also = ["room"]
text.en = "Ask the owner."

[[choice]]
id = "else"
when = {}
service = "phone"
strength = "may"
rules = ["T-02"]
text.en = "No need to see each other."

[[forbidden]]
when = { patient = ["yes"] }
service = "phone"
instead = ["video"]
strength = "must"
rules = ["T-03"]
text.en = "Never."

[[room]]
id = "locked"
service = "video"
when = { mood = ["bad"] }
strength = "should"
rules = ["T-04"]
title.en = "Locked"
text.en = "Locked from the start."

[[channel]]
to = "patient"
channel = "inbox_1177"
strength = "must"
rules = ["T-05"]
text.en = "By the inbox."

[[template]]
service = "video"
name = "Skyddat digitalt vårdmöte"
rules = ["T-05"]

[[warning]]
id = "chat"
service = "video"
rules = ["T-06"]
text.en = "No secrets in the chat."

[[remark]]
id = "D-01"
rules = ["T-01", "T-02"]
text.en = "These contradict."

[[pause]]
id = "booking"
kind = "do_confirm"
title.en = "Booking"

[[item]]
id = "pair"
pause = "booking"
strength = "must"
rules = ["T-07"]
text.en = "Book with exactly this pair."
copy = ["Samordnad individuell plan besök", "Distanskontakt video team"]

[[item]]
id = "card"
pause = "booking"
audience = "town"
strength = "must"
rules = ["T-07"]
text.en = "Is your card in the computer?"
reflect = true

[[identification]]
to = "staff"
kind = "hsa_id"
rules = ["T-07"]
text.en = "By HSA-id."

[[card]]
id = "lock"
phase = "start"
rules = ["T-06"]
title.en = "Lock the room"
steps.en = ["Press the arrow.", "Press Lock."]
steps.sv = ["Tryck på pilen.", "Tryck på Lock."]

[[contact]]
id = "desk"
name = "Servicecenter"
phone = "010-000 00 00"
rules = ["T-07"]
title.en = "Technical trouble"
hours = [ { days = ["mon", "fri"], from = "08:00", until = "17:00" } ]

[[host]]
host = ".example.org"
service = "video"
rules = ["T-01"]

[[left_out]]
rules = ["T-08"]
reason = "Past."
"""

RULES = "".join(
    f"""
[[rule]]
id = "T-{number:02}"
strength = "must"
phase = ["before"]
actor = ["clinician"]
carried = ["decision"]
topic = "chat"
heading = "Rubrik"
text.en = "Rule {number}."
"""
    for number in range(1, 8)
)

WHOLE = HEAD + REST + RULES


def read(folder, source, name="test"):
    """Return the guideline that a file with this content gives, and its problems."""
    (folder / f"{name}.toml").write_text(source, encoding="utf-8")
    return load(name, folder)
