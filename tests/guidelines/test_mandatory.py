"""What a guideline demands stays, whatever an own file that is laid over it says."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.guidelines.equipment import Strength
from app.guidelines.loading import load, over
from app.guidelines.overlay import REPLACEABLE
from app.guidelines.scripting import Case, steps_of
from app.guidelines.scripts import Aid, Moment
from app.toml_file import Table
from tests.guidelines.script_samples import script_file, step

BRANCHES = """
[[step.branch]]
id = "tells"
to = "thank"
label.en = "She tells"
[[step.branch]]
id = "public"
to = "stop"
label.en = "In public"
"""

MUST = step(
    "greet",
    ("plan", "any"),
    strength="must",
    more='rules = ["T-01"]\naid = "people"\nwho = ["coordinator"]\nminutes = 1.5\n'
    'when = { mood = ["good"] }\n'
    'title.sv = "Hälsa"\nsay.en = ["Hello.", "Welcome."]\nsay.sv = ["Hej.", "Välkomna."]\n'
    'do.en = ["Look."]\n' + BRANCHES,
)

REST = """
[[ending]]
id = "leave"
rules = ["T-01"]
where.en = "Meeting"
text.en = "Leave"
seconds = 60
closes = true
command = "end"

[[prompt]]
id = "stranger"
event = "unknown_joins"
kind = "read_do"
strength = "must"
rules = ["T-01"]
title.en = "Who"

[[afterwards]]
id = "note"
does = "record"
strength = "must"
rules = ["T-01"]
text.en = "Note"
days = 14

[[afterwards]]
id = "sign"
strength = "may"
borrowed = "Nobody"
text.en = "Sign"
"""

BELOW = script_file(MUST, step("small"), step("thank", moment="closing"), REST)


@pytest.fixture(name="lay")
def _lay(tmp_path):
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    for folder in (shipped, own):
        folder.mkdir()
    (shipped / "test.toml").write_text(BELOW, encoding="utf-8")

    def lay(source):
        (own / "test.toml").write_text(f"extends = true\n{source}", encoding="utf-8")
        return load("test", shipped, [own])

    return lay


def below():
    return over(None, "test", Table("test.toml", tomllib.loads(BELOW), BELOW))[0]


def part(guideline, field, identity):
    return next(one for one in getattr(guideline, field) if one.id == identity)


def course(guideline, script="plan"):
    return [one.id for one in steps_of(guideline, part(guideline, "scripts", script), Case())]


def codes(problems):
    return [problem.code for problem in problems]


def test_one_sentence_can_be_said_in_other_words(lay):
    guideline, problems = lay('[[step]]\nid = "greet"\nsay.sv = ["God dag.", "Slå er ner."]\n')
    was, now = part(below(), "steps", "greet"), part(guideline, "steps", "greet")

    assert problems == ()
    assert [line["sv"] for line in now.say] == ["God dag.", "Slå er ner."]
    assert [line["en"] for line in now.say] == [line["en"] for line in was.say]
    for key in ("title", "do", "scripts", "rules", "strength", "when", "minutes", "aid",
                "branches", "who", "moment", "kind"):  # fmt: skip
        assert getattr(now, key) == getattr(was, key), key
    assert now.place == ("own/test.toml", 2)
    assert course(guideline) == ["greet", "small", "thank"]


@pytest.mark.parametrize("nothing", ['[""]', '["  ", "\\u200b"]', "[]"])
def test_a_sentence_cannot_be_reworded_into_nothing(lay, nothing):
    guideline, problems = lay(
        f'[[step]]\nid = "greet"\ntitle.sv = " "\nsay.sv = {nothing}\nsay.en = {nothing}\n'
    )

    assert problems == ()
    for key in ("title", "say"):
        assert getattr(part(guideline, "steps", "greet"), key) == getattr(
            part(below(), "steps", "greet"), key
        )


@pytest.mark.parametrize(
    ("source", "key"),
    [
        ('strength = "may"', "strength"),
        ("rules = []", "rules"),
        ('rules = ["X-9"]', "rules"),
        ('scripts = ["talk"]', "scripts"),
        ("scripts = []", "scripts"),
        ('when = { mood = ["bad"] }', "when"),
        ('when = { mood = ["good"], patient = ["no"] }', "when"),
        ('service = "phone"', "service"),
        ('audience = "town"', "audience"),
        ('moment = "closing"', "moment"),
        ('aid = ""', "aid"),
        ('borrowed = "The ward"', "borrowed"),
        ('branch = [ { id = "public", to = "thank" } ]', "branch"),
    ],
)
def test_a_mandatory_step_is_not_weakened(lay, source, key):
    guideline, problems = lay(f'[[step]]\nid = "greet"\ntitle.en = "Ours"\n{source}\n')
    was, now = part(below(), "steps", "greet"), part(guideline, "steps", "greet")

    (problem,) = problems
    assert (problem.code, problem.line, problem.file) == (
        "guideline.mandatory", 2, "own/test.toml",
    )  # fmt: skip
    assert problem.values["key"] == key
    assert problem.values["name"] == "step greet"
    assert now.title["en"] == "Ours"
    assert now.strength is Strength.MUST
    assert set(was.rules) <= set(now.rules)
    assert set(was.scripts) <= set(now.scripts)
    assert (now.when, now.service, now.audience) == (was.when, "", "")
    assert (now.moment, now.aid, now.borrowed) == (Moment.OPENING, Aid.PEOPLE, "")
    assert [(one.id, one.to) for one in now.branches] == [(one.id, one.to) for one in was.branches]


def test_a_mandatory_step_can_be_asked_for_more(lay):
    guideline, problems = lay(
        '[[step]]\nid = "greet"\nscripts = ["talk", "any", "plan"]\nrules = ["W-1", "T-01"]\n'
        'when = {}\nafter = "small"\nminutes = 3\nbranch = [ { id = "later", label.en = "L" } ]\n'
    )
    now = part(guideline, "steps", "greet")

    assert problems == ()
    assert set(now.scripts) == {"plan", "any", "talk"}
    assert (now.rules, now.when, now.minutes) == (("T-01", "W-1"), (), 3)
    assert [branch.id for branch in now.branches] == ["tells", "public", "later"]
    assert course(guideline) == ["small", "greet", "thank"]


def test_a_branch_is_reworded_by_its_name(lay):
    guideline, problems = lay(
        '[[step]]\nid = "greet"\n[[step.branch]]\nid = "public"\nlabel.sv = "Ute"\n'
    )
    tells, public = part(guideline, "steps", "greet").branches

    assert problems == ()
    assert tells.label["en"] == "She tells"
    assert (public.to, public.label["sv"], public.label["en"]) == ("stop", "Ute", "In public")


@pytest.mark.parametrize(
    ("table", "identity", "field"),
    [
        ("step", "greet", "steps"),
        ("prompt", "stranger", "prompts"),
        ("ending", "leave", "endings"),
        ("afterwards", "note", "duties"),
        ("script", "plan", "scripts"),
    ],
)
def test_what_is_mandatory_is_not_dropped(lay, table, identity, field):
    one, told = lay(f'[[{table}]]\nid = "{identity}"\ndrop = true\n')
    other, also_told = lay(f'replace = ["{table}"]\n')

    assert [(problem.code, problem.line) for problem in (*told, *also_told)] == [
        ("guideline.mandatory", 2),
        ("guideline.mandatory", 2),
    ]
    for guideline in (one, other):
        assert part(guideline, field, identity) == part(below(), field, identity)


@pytest.mark.parametrize(
    ("table", "identity", "field"),
    [("step", "small", "steps"), ("afterwards", "sign", "duties"), ("script", "talk", "scripts")],
)
def test_what_is_not_mandatory_can_be_dropped(lay, table, identity, field):
    guideline, problems = lay(f'[[{table}]]\nid = "{identity}"\ndrop = true\n')

    assert problems == ()
    assert identity not in [one.id for one in getattr(guideline, field)]
    assert guideline.dropped == ()
    assert len(getattr(guideline, field)) == len(getattr(below(), field)) - 1


@pytest.mark.parametrize("identity", ["greet", "small"])
def test_an_entry_that_cannot_be_read_drops_nothing(lay, identity):
    guideline, problems = lay(f'[[step]]\nid = "{identity}"\nminutes = -1\ndrop = true\n')

    assert codes(problems) == ["file.out_of_bounds"]
    assert part(guideline, "steps", identity) == part(below(), "steps", identity)


def test_to_drop_what_there_is_not_is_told(lay):
    guideline, problems = lay(step("new", more="drop = true"))

    assert codes(problems) == ["guideline.nothing_to_drop"]
    assert course(guideline) == ["greet", "small", "thank"]


@pytest.mark.parametrize(
    ("table", "field", "source"),
    [
        ("prompt", "prompts", 'id = "stranger"\nevent = "outage"\n'),
        ("ending", "endings", 'id = "leave"\nseconds = 0\n'),
        ("ending", "endings", 'id = "leave"\ncloses = false\n'),
        ("ending", "endings", 'id = "leave"\nwhen = { patient = ["no"] }\n'),
        ("afterwards", "duties", 'id = "note"\ndoes = ""\n'),
        ("afterwards", "duties", 'id = "note"\ndays = 90\n'),
        ("script", "scripts", 'id = "plan"\nkind = "group"\n'),
        ("script", "scripts", 'id = "plan"\naudience = "town"\n'),
    ],
)
def test_cards_endings_duties_and_scripts_are_guarded_too(lay, table, field, source):
    guideline, problems = lay(f"[[{table}]]\n{source}")

    assert codes(problems) == ["guideline.mandatory"]
    assert getattr(guideline, field) == getattr(below(), field)


def test_a_duty_can_be_due_sooner(lay):
    guideline, problems = lay('[[afterwards]]\nid = "note"\ndays = 3\n')

    assert problems == ()
    assert part(guideline, "duties", "note").days == 3


def test_a_question_with_other_answers_hides_nothing(lay):
    guideline, problems = lay(
        '[[question]]\nid = "mood"\ntext.en = "Q"\n'
        'options = [ { id = "so", text.en = "S" }, { id = "la", text.en = "L" } ]\n'
    )

    assert [(one.code, one.line) for one in problems] == [("guideline.mandatory", 2)]
    assert part(guideline, "steps", "greet").when == ()
    case = Case({"mood": "so", "patient": "yes"})
    plan = part(guideline, "scripts", "plan")
    assert "greet" in [one.id for one in steps_of(guideline, plan, case)]


def test_the_rules_behind_it_stay_with_it(lay):
    guideline, problems = lay('replace = ["rule"]\n')

    assert codes(problems) == ["guideline.mandatory"]
    assert [rule.id for rule in guideline.rules] == ["T-01"]


def test_steps_can_be_put_in_and_moved(lay):
    guideline, problems = lay(
        step("inserted", more='after = "greet"') + '[[step]]\nid = "small"\nafter = "thank"\n'
    )

    assert problems == ()
    assert course(guideline) == ["greet", "inserted", "thank", "small"]


def test_a_later_layer_cannot_take_away_what_an_earlier_one_demands(lay, tmp_path):
    lay(step("ours", strength="must"))
    later = tmp_path / "later"
    later.mkdir()
    (later / "test.toml").write_text(
        'extends = true\nreplace = ["step"]\n[[step]]\nid = "ours"\nstrength = "may"\n'
    )
    guideline, problems = load("test", tmp_path / "shipped", [tmp_path / "own", later])

    assert codes(problems) == ["guideline.mandatory"] * 2
    assert course(guideline) == ["greet", "ours"]
    assert part(guideline, "steps", "ours").strength is Strength.MUST


WORDS = st.sampled_from(
    ["plan", "any", "talk", "greet", "small", "thank", "tells", "stop", "", "x"]
)
VALUE = st.one_of(
    st.none(), st.booleans(), st.integers(-1, 400), WORDS, st.lists(WORDS, max_size=3),
    st.dictionaries(st.sampled_from(["sv", "en", "id", "to", "mood", "patient"]),
                    st.one_of(WORDS, st.lists(WORDS, max_size=2)), max_size=3),
    st.sampled_from(["must", "may", "opening", "closing", "town", "phone", "sharing", "good"]),
)  # fmt: skip
KEYS = st.sampled_from(
    ["rules", "service", "audience", "when", "kind", "strength", "title", "say", "do", "borrowed",
     "scripts", "moment", "who", "minutes", "aid", "first", "branch", "after", "event", "contact",
     "where", "text", "undo", "seconds", "closes", "command", "does", "days", "drop"]
)  # fmt: skip
ENTRY = st.tuples(
    st.sampled_from(["plan", "any", "greet", "leave", "stranger", "note", "other"]),
    st.dictionaries(KEYS, VALUE, max_size=5),
).map(lambda pair: {**pair[1], "id": pair[0]})
ENTRIES = st.lists(ENTRY, max_size=3)
QUESTION = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["mood", "patient"]),
        "options": st.lists(
            st.fixed_dictionaries({"id": WORDS, "text": st.just({"en": "T"})}), max_size=3
        ),
    }
)
OWN = st.fixed_dictionaries(
    {"extends": st.just(True)},
    optional={
        "replace": st.lists(st.sampled_from(list(REPLACEABLE)), max_size=4),
        "question": st.lists(QUESTION, max_size=2),
        **dict.fromkeys(("script", "step", "prompt", "ending", "afterwards"), ENTRIES),
    },
)


@settings(deadline=None, max_examples=300)
@given(OWN)
def test_whatever_an_own_file_says_what_is_mandatory_stays(own):
    shipped = below()
    guideline, _ = over(shipped, "test", Table("own.toml", own))

    step_, was = part(guideline, "steps", "greet"), part(shipped, "steps", "greet")
    assert set(was.scripts) <= set(step_.scripts)
    assert set(was.rules) <= set(step_.rules)
    assert step_.strength is Strength.MUST
    assert all((step_.title, step_.say, step_.do))
    good = {"mood": "good", "patient": "yes"}
    for script in ("plan", "any"):
        for case in (Case(), Case(good), Case(good, "video", "town")):
            steps = steps_of(guideline, part(guideline, "scripts", script), case)
            assert "greet" in [one.id for one in steps]
    assert part(guideline, "endings", "leave").closes
    assert part(guideline, "prompts", "stranger").event == "unknown_joins"
    assert part(guideline, "duties", "note").strength is Strength.MUST
    assert guideline.dropped == ()
