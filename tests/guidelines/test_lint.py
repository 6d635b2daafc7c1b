"""What a check of a guideline file finds, each by a file that has just that."""

import re

import pytest

from app.guidelines.lint import Weight, lint
from tests.guidelines.samples import HEAD, REST, RULES, read

LANGUAGES = ("da", "sv", "nb", "en")


def say(context, text):
    return text


def translated(source):
    """Give every text in all four languages, as a shipped file has it."""
    source = re.sub(r"^text\.sv = .*\n", "", source, flags=re.MULTILINE)
    source = re.sub(r"^steps\.sv = .*\n", "", source, flags=re.MULTILINE)
    return re.sub(
        r"^(text|title|about|steps)\.en = (.*)$",
        lambda found: "\n".join(f"{found[1]}.{one} = {found[2]}" for one in LANGUAGES),
        source,
        flags=re.MULTILINE,
    )


# So that every answer makes a difference.
SOUND = translated(HEAD + REST + RULES).replace(
    'audience = "town"\n', 'audience = "town"\nwhen = { connected = ["few"] }\n', 1
)


def flaws(tmp_path, source):
    guideline, problems = read(tmp_path, source)
    assert [problem.words(say) for problem in problems] == []
    return lint(guideline, "test.toml")


def test_a_sound_file_has_no_flaw(tmp_path):
    assert [flaw.words(say) for flaw in flaws(tmp_path, SOUND)] == []


def changed(old, new):
    assert old in SOUND
    return SOUND.replace(old, new, 1)


ITEM = """
[[item]]
id = "{}"
pause = "booking"
when = {{ patient = ["yes"] }}
strength = "must"
rules = ["T-07"]
text.da = "I"
text.sv = "I"
text.nb = "I"
text.en = "I"
"""


def many_items(count):
    return SOUND + "".join(ITEM.format(f"more-{nth}") for nth in range(count))


LONG = "Such a long text is hardly the same in two languages."


OPTIONS = '[ { id = "yes" }, { id = "no" } ]'
MORE_OPTIONS = '[ { id = "yes" }, { id = "no" }, { id = "x", text.en = "X" } ]'
LATER = """[[pause]]
id = "later"
kind = "read_do"
title.da = "L"
title.sv = "L"
title.nb = "L"
title.en = "L"
[[item]]
"""


@pytest.mark.parametrize(
    ("source", "code", "weight", "words"),
    [
        (changed('text.nb = "Never."\n', ""), "language", "warning",
            "forbidden: text is missing in nb"),
        (changed('text.nb = "Never."\n', 'text.nb = ""\n'), "language", "warning",
            "missing in nb"),
        (changed('steps.da = ["Press the arrow.", ', "steps.da = ["), "language", "warning",
            "steps 2"),
        (SOUND.replace('= "Never."', f'= "{LONG}"'), "alike", "warning", "the same in nb, en"),
        (changed('text.en = "Book with exactly this pair."', f'text.en = "{LONG * 3}"'),
            "long_item", "warning", "item pair is longer than 120 characters in en"),
        (changed('rules = ["T-03"]\n', 'rules = ["T-33"]\n'), "undeclared", "fault", "cites T-33"),
        (changed('rules = ["T-04"]\n', 'rules = ["T-03"]\n'), "uncited", "fault",
            "T-04 is carried as “decision”"),
        (changed('rules = ["T-03"]\n', "rules = []\n"), "no_rule", "fault",
            "forbidden cites no rule"),
        (changed("reflect = true", 'borrowed = "Somebody"'), "borrowed_rule", "fault",
            "item card"),
        (changed('text.en = "These contradict."', 'borrowed = "Somebody"\ntext.en = "Odd."'),
            "borrowed_rule", "fault", "remark D-01"),
        (changed('rules = ["T-08"]', 'rules = ["T-08", "T-08"]'), "left_out_twice", "fault",
            "T-08"),
        (changed('rules = ["T-08"]', 'rules = ["T-07"]'), "left_out_and_kept", "fault", "T-07"),
        (changed('id = "else"\nwhen = {}', 'id = "else"\nwhen = { mood = ["bad"] }'),
            "no_answer", "fault", "patient = no, mood = good"),
        (changed('id = "else"\nwhen = {}', 'id = "else"\nwhen = { patient = ["yes"] }'),
            "unreached", "warning", "choice else is never the answer"),
        (changed('when = { mood = ["bad"] }\n', ""), "unasked", "warning",
            "question mood is never"),
        (changed(OPTIONS, MORE_OPTIONS), "options_alike", "warning", "no, x"),
        (changed("least = 3", "least = 4"), "bands", "warning", "two and few"),
        (many_items(6), "many_items", "warning", "has 8 items in this case: patient = yes"),
        (many_items(8), "many_items", "fault", "has 10 items"),
        (changed('service = "phone"\ninstead = ["video"]', 'service = "video"\ninstead = []'),
            "contradiction", "fault", "choice video leads to Video, which is forbidden"),
        (changed('connected = ["two"] }', 'connected = ["two", "few"] }'), "over_limit", "fault",
            "connected = few"),
        (changed("[[item]]\n", LATER).replace('pause = "booking"', 'pause = "later"'),
            "empty_pause", "warning", "pause booking never has an item"),
    ],
)  # fmt: skip
def test_each_flaw_is_found_and_told(tmp_path, source, code, weight, words):
    told = {flaw.code: flaw for flaw in flaws(tmp_path, source)}

    flaw = told[f"lint.{code}"]
    assert (flaw.weight, flaw.file) == (weight, "test.toml")
    assert words in flaw.words(say)
    assert flaw.words(say).startswith(f"test.toml, line {flaw.line}: ")
    assert source.split("\n")[flaw.line - 1].startswith("[[")


def test_what_gives_no_number_needs_no_rule(tmp_path):
    source = changed('phone = "010-000 00 00"\nrules = ["T-07"]', 'phone = ""')

    assert flaws(tmp_path, source) == ()


def test_a_long_way_through_the_questions_is_told(tmp_path):
    questions = "".join(
        f'[[question]]\nid="q{nth}"\noptions=[{{id="a",text.en="A"}},{{id="b",text.en="B"}}]\n'
        f'text.en="Q"\n'
        for nth in range(7)
    )
    when = ",".join(f'q{nth}=["a"]' for nth in range(7))
    choices = f'[[choice]]\nid="c"\nwhen={{{when}}}\nstrength="not_stated"\ntext.en="C"\n'
    choices += '[[choice]]\nid="e"\nwhen={}\nstrength="not_stated"\ntext.en="E"\n'

    codes = {flaw.code: flaw for flaw in flaws(tmp_path, questions + choices)}

    assert codes["lint.many_questions"].weight is Weight.WARNING


def test_more_ways_than_can_be_looked_at_are_told(tmp_path):
    questions = "".join(
        f'[[question]]\nid="q{nth}"\noptions=[{{id="a",text.en="A"}},{{id="b",text.en="B"}}]\n'
        f'text.en="Q"\n[[warning]]\nid="w{nth}"\nwhen={{q{nth}=["a"]}}\ntext.en="W"\n'
        for nth in range(20)
    )
    found = flaws(tmp_path, questions)

    assert "lint.too_many_paths" in {flaw.code for flaw in found}
    # What was not looked at is not blamed.
    assert not {"lint.unasked", "lint.unreached"} & {flaw.code for flaw in found}
