"""Scenario files: what they may hold, and what is said of one that is broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.practice import scenario_file
from app.practice.connection import By, Rank, Where
from app.practice.door import Login
from app.practice.faults import Fault
from app.practice.scenario import Deed, Do, Moment
from app.practice.scenario_file import load, offers, shipped
from app.toml_file import Table
from app.toml_values import Problems, Section

WHOLE = """
format = 1
language = "da"
title.da = "Prøve"

[room]
alias = "prove"
host_pin = "12"
guest_pin = "34"
login = "choose"
extension = "5"
locked = true
started = false
token_s = 60
host_after_s = 2.5
limit = 7

[[person]]
id = "ole"
name.da = "Ole Søgaard"
name.sv = "Olle Sjögren"
kind = "patient"

[[step]]
at = 3
do = "join"
who = "ole"
by = "phone"
as = "host"
where = "pin"

[[step]]
after = "removed"
whom = "ole"
wait = 10
do = "misbehave"
fault = "cut"
seconds = 25
tell.da = "Nu er nettet væk."
"""


def say(_, text):
    return text


@pytest.fixture(name="read")
def _read(tmp_path):
    def read(source):
        path = tmp_path / "test.toml"
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
        return load(str(path))

    return read


def said(loaded):
    return [problem.words(say) for problem in loaded.problems]


def test_a_whole_file(read):
    one = read(WHOLE).scenario

    assert (one.id, one.title["da"], one.names_in("en")) == ("test", "Prøve", "da")
    room = one.room
    assert (room.alias, room.host_pin, room.guest_pin, room.login) == (
        "prove",
        "12",
        "34",
        Login.CHOOSE,
    )
    assert (room.extension, room.is_locked, room.is_started) == ("5", True, False)
    assert (room.token_s, room.host_after_s, room.limit) == (60, 2.5, 7)
    join, cut = one.steps
    assert (join.moment, join.do, join.who) == (Moment(3), Do.JOIN, "ole")
    assert (join.by, join.rank, join.where) == (By.PHONE, Rank.HOST, Where.AT_PIN)
    assert cut.moment == Moment(10, Deed.REMOVED, "ole")
    assert (cut.do, cut.fault, cut.seconds) == (Do.MISBEHAVE, Fault.CUT, 25)
    assert one.figure("ole").name["sv"] == "Olle Sjögren"


LINE = {line: number for number, line in enumerate(WHOLE.splitlines(), 1)}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("format = 1", "", "test.toml: format is missing here."),
        ("format = 1", "format = 2", "line 2: the file's format is not 1"),
        ('title.da = "Prøve"', "", "title needs a text in at least one language"),
        ('title.da = "Prøve"', "title.da = 7", "title.da takes a text"),
        ('login = "choose"', 'login = "maybe"', "room.login takes one of these words: none"),
        ("token_s = 60", "token_s = 0", "room.token_s takes a whole number from 2 to 3600"),
        ('guest_pin = "34"', 'guest_pin = "12"', "guest_pin is the same as room.host_pin"),
        ('kind = "patient"', 'kind = "king"', "person.kind takes one of these words"),
        ('id = "ole"', 'id = "eva"', "step.who names “ole”, and there is no person with that id"),
        ('whom = "ole"', 'whom = "eva"', "step.whom names “eva”"),
        ('whom = "ole"', "", "step.whom is missing here"),
        ('who = "ole"\nby', "by", "step.who is missing here"),
        ('do = "join"', 'do = "dance"', "step.do takes one of these words: join, leave"),
        ("at = 3", "", "step.at is missing here"),
        ("at = 3", "at = nan", "step.at takes a number from 0 to 86400"),
        ('fault = "cut"', "", "step.fault is missing here"),
        ('where = "pin"', 'where = "moon"', "step.where takes one of these words: pin"),
        ("wait = 10", "wait = 10\ncolour = 3", "there is no setting step.colour"),
        ("[room]", "[rooms]", "there is no setting rooms"),
        ("[room]", "[[room]]", "room is the name of a section"),
    ],
)
def test_a_fault_is_said_with_its_line(read, old, new, words):
    assert old in WHOLE

    loaded = read(WHOLE.replace(old, new, 1))

    assert loaded.scenario is None
    assert [line for line in said(loaded) if words in line]


def test_the_line_is_that_of_the_fault(read):
    loaded = read(WHOLE.replace("seconds = 25", 'seconds = "long"'))

    place = f"test.toml, line {LINE['seconds = 25']}"
    assert said(loaded) == [
        f"{place}: step.seconds takes a number from 0 to 86400. 10 is used.",
        "test.toml: the scenario is not played.",
    ]


def test_nobody_is_there_twice(read):
    source = WHOLE + '[[person]]\nid = "ole"\nname.da = "Anden"\n'

    assert "person.id is “ole” a second time." in said(read(source))[0]


def test_there_is_no_such_scenario(tmp_path):
    assert said(load("never-heard-of")) == [
        "never-heard-of: there is no practice scenario of this name."
    ]
    assert [one.code for one in load(str(tmp_path / "not-there.toml")).problems] == [
        "scenario.missing"
    ]
    assert load("").scenario is None


@pytest.mark.parametrize(
    "name", ["../practice/sip", "/etc/passwd", "sip.toml/", "SIP", "\0", "a\nb"]
)
def test_a_name_is_no_path(name):
    assert load(name).scenario is None


@pytest.mark.parametrize(
    "source",
    [
        b"\xff\xfe",
        b"format = 1\n[[[",
        b"a" * 300_000,
        b"x = " + b"[" * 900,
        b"step = 1\nperson = 2\nroom = 3\ntitle = 4\nformat = 1",
        b"step = [1]\nperson = [[]]",
        b"",
    ],
)
def test_a_hostile_file_is_refused_in_words(read, source):
    loaded = read(source)

    assert loaded.scenario is None
    assert all(line.startswith("test.toml") for line in said(loaded))
    assert said(loaded)


def test_a_file_with_a_thousand_faults_says_some(read):
    loaded = read(WHOLE + "[[step]]\ndo = 1\n" * 2000)

    assert 1 < len(loaded.problems) <= 21


def test_a_directory_is_no_scenario(tmp_path):
    folder = tmp_path / "folder.toml"
    folder.mkdir()

    codes = [one.code for one in load(str(folder)).problems]
    assert codes == ["file.not_ours", "scenario.not_played"]


@given(st.binary(max_size=300))
def test_whatever_is_appended_nothing_is_raised(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(WHOLE.encode() + data)

    loaded = load(str(path))

    assert (loaded.scenario is None) == bool(loaded.problems)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "do", "who", "at", "name", "sv"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["format", "title", "room", "person", "step"]), VALUES))
def test_whatever_the_tables_hold_nothing_is_raised(content):
    problems = Problems(Table("any.toml", content, ""))

    scenario_file._scenario("any", Section(problems, "", content), problems)


def test_the_shipped_ones_come_in_the_order_to_practise():
    assert shipped()[:2] == ("sip", "guardian")


@pytest.mark.parametrize("language", ["da", "sv", "nb", "en"])
def test_each_is_offered_in_each_language(language):
    found = offers(language)

    assert [one.id for one in found] == list(shipped())
    assert len({one.title for one in found} | {one.about for one in found}) == 2 * len(found)
