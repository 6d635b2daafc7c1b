"""A small guideline with scripts, cards, endings and duties, and builders for pieces of one."""

from tests.guidelines.samples import HEAD

SCRIPTS = """
[[rule]]
id = "T-01"
strength = "must"
phase = ["start"]
actor = ["coordinator"]
carried = ["script"]
text.en = "Greet."

[[script]]
id = "plan"
kind = "sip"
when = { patient = ["yes"] }
title.en = "Plan"

[[script]]
id = "talk"
kind = "conference"
when = { patient = ["no"] }
title.en = "Talk"

[[script]]
id = "any"
kind = "group"
title.en = "Any"
"""


def step(identity, scripts=("plan",), moment="opening", strength="may", more=""):
    """Return the table of one step; one that rests on no rule unless ``more`` names one."""
    source = "" if "rules" in more else 'borrowed = "Nobody"\n'
    named = ", ".join(f'"{one}"' for one in scripts)
    return f"""
[[step]]
id = "{identity}"
scripts = [{named}]
moment = "{moment}"
kind = "read_do"
strength = "{strength}"
{source}title.en = "Title of {identity}"
{more}
"""


def script_file(*pieces):
    """Return a file with two scripts that exclude each other, one for all, and ``pieces``."""
    return HEAD + SCRIPTS + "".join(pieces)
