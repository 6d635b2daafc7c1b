"""A guideline that asks for a little of everything after a meeting."""

GUIDELINE = """
id = "county"
name = "County of Nowhere"
country = "SE"
language = "sv"
[source]
title = "How we meet"
version = "3.1"
valid_from = 2024-01-01
[services]
room = "The room"
[[rule]]
id = "N-1"
strength = "must"
phase = ["after"]
actor = ["everyone"]
carried = ["afterwards"]
text.en = "Every fault is reported."
text.sv = "Alla fel anmäls."
[[contact]]
id = "desk"
name = "The desk"
phone = "010-11"
title.en = "When it does not work"
hours = [{ days = ["mon", "tue", "wed", "thu", "fri"], from = "08:00", until = "17:00" }]
[[contact]]
id = "more"
name = "The desk"
phone = "010-11"
title.en = "Forgotten passwords"
[[script]]
id = "sip"
kind = "sip"
title.en = "A meeting & more"
[[step]]
id = "hear"
scripts = ["sip"]
moment = "opening"
kind = "read_do"
strength = "must"
rules = ["N-1"]
who = ["coordinator"]
minutes = 2.5
title.en = "Hear each other"
say.en = ["Hello, I am {leader}. Can you hear me?"]
say.sv = ["Hej, {leader} heter jag. Hör ni mig?"]
do.en = ["Wave."]
[[step.branch]]
id = "no"
to = "stop"
label.en = "Nobody hears"
do.en = ["Call them."]
[[step.branch]]
id = "late"
to = "end"
label.en = "It is late"
[[step]]
id = "talk"
scripts = ["sip"]
moment = "middle"
kind = "read_do"
strength = "may"
borrowed = "A neighbour"
title.en = "Talk"
say.en = ["Why do we meet, {patient}? It is about {purpose}, until {end}."]
[[step]]
id = "end"
scripts = ["sip"]
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
say.en = ["Who are you?"]
[[prompt]]
id = "share"
event = "sharing"
kind = "do_confirm"
strength = "must"
title.en = "Before you share"
[[ending]]
id = "leave"
where.en = "In the room"
text.en = "Leave it"
[[ending]]
id = "portal"
where.en = "In the portal"
text.en = "End it"
undo.en = "Press stop."
seconds = 60
closes = true
[[afterwards]]
id = "sign"
does = "sign"
strength = "may"
borrowed = "A neighbour"
text.en = "Take the sign down"
[[afterwards]]
id = "attachments"
does = "attachments"
strength = "should"
rules = ["N-1"]
days = 14
text.en = "Save the attachments"
about.en = "Those of the patient; all of them"
text.sv = "Spara bilagorna"
[[afterwards]]
id = "fault"
does = "fault"
strength = "must"
rules = ["N-1"]
text.en = "Report what went wrong"
copy = ["Fault & more"]
link = "https://example.org/fault"
"""

SILENT = """
id = "silent"
name = "A silent county"
country = "SE"
language = "sv"
[services]
room = "The room"
"""
