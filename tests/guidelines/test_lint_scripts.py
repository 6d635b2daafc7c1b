"""What a check finds in scripts, each by a file that has just that."""

import pytest

from app.guidelines.courses import courses, script_readings
from app.guidelines.flaws import Weight
from app.guidelines.lint import lint
from app.guidelines.reading_time import WORDS_PER_MINUTE
from tests.guidelines.samples import HEAD, read
from tests.guidelines.script_samples import step

LANGUAGES = ("da", "sv", "nb", "en")
CODES = {
    "no_script", "bare_script", "no_moment", "after_nowhere", "after_ring", "moment_order",
    "branch_nowhere", "branch_twice", "no_way_out", "no_contact", "unknown_variable", "brace",
    "long_line", "many_lines", "many_steps", "aid_twice", "no_ending", "long_speech", "uncited",
    "no_rule", "language", "not_kept",
}  # fmt: skip
"""Those that this is about; the head of the samples has flaws of its own."""

SCRIPT = '[[script]]\nid = "plan"\nkind = "sip"\ntitle.en = "Plan"\n'
END = step("end", moment="closing", more='aid = "ending"')
START = step("start")


def say(context, text):
    return text


def told(folder, source):
    guideline, problems = read(folder, HEAD + source)
    assert [problem.words(say) for problem in problems] == []
    ours = (flaw for flaw in lint(guideline, "test.toml") if flaw.code.startswith("lint."))
    return [flaw for flaw in ours if flaw.code[5:] in CODES - {"language"}]


def test_a_sound_script_has_no_flaw(tmp_path):
    assert told(tmp_path, SCRIPT + START + step("m", moment="middle") + END) == []


def lines(key, count, words="One."):
    return f"{key}.en = [" + ", ".join(f'"{words}"' for _ in range(count)) + "]\n"


def branch(identity, to="", more=""):
    return f'[[step.branch]]\nid = "{identity}"\nto = "{to}"\nlabel.en = "Way {identity}"\n{more}\n'


def numbered(count, more=""):
    return "".join(step(f"s{nth}", more=more) for nth in range(count))


PROMPT = (
    '[[prompt]]\nid = "p"\nevent = "outage"\nkind = "read_do"\nstrength = "may"\nborrowed="N"\n'
)
RULE = '[[rule]]\nid = "R-1"\nstrength = "must"\ncarried = ["{}"]\ntext.en = "R"\n'
SPEECH = lines("say", 2, "word " * 30)


@pytest.mark.parametrize(
    ("source", "code", "weight", "words"),
    [
        (SCRIPT + START + END + step("x", ["other"]), "no_script", "fault", "belongs to other"),
        (SCRIPT, "bare_script", "fault", "script plan has no steps"),
        (SCRIPT + START, "no_moment", "fault", "“closing”"),
        (SCRIPT + END, "no_moment", "fault", "“opening”"),
        (SCRIPT + START + END + step("x", more='after = "nowhere"'), "after_nowhere", "fault",
            "behind nowhere"),
        (SCRIPT + START + END + step("x", more='after = "x"'), "after_nowhere", "fault", "step x"),
        (SCRIPT + SCRIPT.replace("plan", "talk") + step("o", ["talk"], more='aid = "lock"')
            + step("oe", ["talk"], "closing", more='aid = "ending"')
            + START + END + step("x", more='after = "o"'), "after_nowhere", "fault", "behind o"),
        (SCRIPT + START + END + step("x", more='after = "end"'), "moment_order", "warning",
            "step x"),
        (SCRIPT + START + END.replace('"end"', '"end"\nafter = "y"', 1)
            + step("y", moment="closing", more='after = "end"'), "after_ring", "fault", "step"),
        (SCRIPT + START + branch("b", "nowhere") + END, "branch_nowhere", "fault",
            "b leads to nowhere"),
        (SCRIPT + START + branch("b") + branch("b", "stop") + END, "branch_twice", "fault",
            "called b"),
        (SCRIPT + START + step("x") + branch("b", "start") + branch("c", "x") + END,
            "no_way_out", "fault", "leads back"),
        (SCRIPT + START + END + PROMPT + 'title.en = "P"\ncontact = "nobody"\n', "no_contact",
            "fault", "names nobody"),
        (SCRIPT + step("s", more='say.en = ["I am {leader}, {name}."]') + END, "unknown_variable",
            "fault", "{name}"),
        (SCRIPT + step("s", more='say.en = ["I am {leader"]') + END, "unknown_variable", "fault",
            "say 1 names {."),
        (SCRIPT + START + branch("b", more='say.en = ["{x}"]') + END, "unknown_variable", "fault",
            "branch b say 1"),
        (SCRIPT + step("s", more='do.en = ["Call {patient}."]') + END, "brace", "fault", "do 1"),
        (SCRIPT.replace("Plan", "Plan {end}") + START + END, "brace", "fault", "title"),
        (SCRIPT + START + branch("b").replace("Way", "{end}") + END, "brace", "fault", "label"),
        (SCRIPT + step("s", more=lines("say", 1, "x" * 161)) + END, "long_line", "warning",
            "say 1 is longer than 160"),
        (SCRIPT + step("s", more=lines("do", 1, "x" * 121)) + END, "long_line", "warning", "120"),
        (SCRIPT.replace("Plan", "P" * 41) + START + END, "long_line", "warning", "40"),
        (SCRIPT + START + branch("b" * 40) + END, "long_line", "warning", "label"),
        (SCRIPT + step("s", more=lines("say", 4) + lines("do", 4)) + END, "many_lines", "warning",
            "step s has 8 lines"),
        (SCRIPT + step("s", more=lines("say", 5) + lines("do", 5)) + END, "many_lines", "fault",
            "10 lines"),
        (SCRIPT + START + branch("b", more=lines("do", 8)) + END, "many_lines", "warning",
            "branch b has 8"),
        (SCRIPT + START + END + PROMPT + 'title.en = "P"\n' + lines("do", 8), "many_lines",
            "warning", "prompt p"),
        (SCRIPT + numbered(8) + END, "many_steps", "warning", "8 steps with moment = “opening”"),
        (SCRIPT + numbered(10) + END, "many_steps", "fault", "10 steps"),
        (SCRIPT + numbered(2, 'aid = "lock"') + END, "aid_twice", "fault", "“lock”"),
        (SCRIPT + START + step("e", moment="closing"), "no_ending", "warning", "script plan"),
        (SCRIPT + numbered(4, SPEECH) + END, "long_speech", "warning", "111 s in da, sv, nb, en"),
        (RULE.format("script") + SCRIPT + START + END, "uncited", "fault", "step, prompt, script"),
        (RULE.format("afterwards") + SCRIPT + START + END, "uncited", "fault",
            "ending, afterwards, step"),
        (SCRIPT + START.replace('borrowed = "Nobody"', "") + END, "no_rule", "fault",
            "step start"),
        ('[[ending]]\nid = "e"\nwhere.en = "W"\ntext.en = "T"\n', "no_rule", "fault", "ending e"),
        ('[[afterwards]]\nid = "a"\nstrength = "may"\ntext.en = "T"\n', "no_rule", "fault",
            "afterwards a"),
    ],
)  # fmt: skip
def test_each_flaw_is_found_and_told(tmp_path, source, code, weight, words):
    found = told(tmp_path, source)

    assert {flaw.code for flaw in found} == {f"lint.{code}"}
    flaw = found[0]
    assert (flaw.weight, flaw.file) == (weight, "test.toml")
    assert words in flaw.words(say)
    assert (HEAD + source).split("\n")[flaw.line - 1].startswith("[[")


@pytest.mark.parametrize("identity", ["20261124", "Anna", "å", "0101-1234"])
@pytest.mark.parametrize("where", ["step", "branch", "ending"])
def test_an_id_that_could_be_somebodys_is_told(tmp_path, where, identity):
    pieces = {
        "step": SCRIPT + START + step(identity) + END,
        "branch": SCRIPT + step("start", more=branch(identity)) + END,
        "ending": f'{SCRIPT}{START}{END}[[ending]]\nid = "{identity}"\nborrowed = "N"\n'
        'where.en = "W"\ntext.en = "T"\n',
    }
    found = [one for one in told(tmp_path, pieces[where]) if one.code == "lint.not_kept"]

    assert [one.values["id"] for one in found] == [identity]
    assert found[0].weight is Weight.WARNING


def test_texts_of_branches_are_looked_at_in_every_language(tmp_path):
    guideline, _ = read(
        tmp_path, HEAD + SCRIPT + START + branch("b", more='say.sv = ["Hej."]') + END
    )
    words = [flaw.words(say) for flaw in lint(guideline, "test.toml")]

    assert any("step start: branch b label is missing in da, sv, nb" in line for line in words)
    assert any("step start: branch b say 1 is missing in da, nb, en" in line for line in words)


QUESTIONED = (
    '[[choice]]\nid="c"\nwhen={ patient=["yes"] }\nstrength="not_stated"\ntext.en="C"\n'
    '[[choice]]\nid="d"\nwhen={}\nstrength="not_stated"\ntext.en="D"\n'
)


def test_steps_that_exclude_each_other_are_not_counted_together(tmp_path):
    halves = "".join(
        step(f"{answer}{nth}", more=f'when = {{ patient = ["{answer}"] }}')
        for answer in ("yes", "no")
        for nth in range(7)
    )

    assert told(tmp_path, QUESTIONED + SCRIPT + halves + END) == []
    more = told(tmp_path, QUESTIONED + SCRIPT + halves + START + END)
    assert [flaw.code for flaw in more] == ["lint.many_steps"]
    assert "patient = yes" in more[0].words(say)


def test_a_script_that_does_not_open_in_one_case_is_told(tmp_path):
    only = step("s", more='when = { patient = ["no"] }')
    (flaw,) = told(tmp_path, QUESTIONED + SCRIPT + only + END)

    assert flaw.code == "lint.no_moment"
    assert "“opening” in this case: patient = yes" in flaw.words(say)


def test_a_way_back_is_fine_while_there_is_another_on(tmp_path):
    again = step("again", more=branch("back", "start") + branch("on") + branch("stop", "stop"))

    assert told(tmp_path, SCRIPT + START + again + END) == []


def test_how_much_each_pause_point_asks_for(tmp_path):
    spoken = step("s", more="minutes = 2.5\n" + SPEECH + branch("b", more=SPEECH) + branch("c"))
    guideline, _ = read(
        tmp_path,
        HEAD + QUESTIONED + SCRIPT + spoken
        + step("n", more='minutes = 1\nwhen = { patient = ["no"] }') + END,
    )  # fmt: skip
    opening, closing = script_readings(guideline, "en")

    assert len(courses(guideline)) == 2
    assert (opening.id, opening.moment, opening.steps, opening.minutes) == (
        "plan", "opening", 2, 3.5,
    )  # fmt: skip
    assert opening.seconds == pytest.approx(120 * 60 / WORDS_PER_MINUTE)
    assert (closing.moment, closing.steps, closing.seconds) == ("closing", 1, 0)
