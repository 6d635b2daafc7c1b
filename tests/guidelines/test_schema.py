"""The schema for editors and the loader agree, and the shipped files follow it."""

import json
import re
import tomllib
from datetime import date

import pytest
from jsonschema import Draft202012Validator

from app import paths
from app.guidelines import (
    checklists,
    decisions,
    entries,
    reading_reference,
    reading_rules,
    reading_scripts,
    scripts,
)
from app.guidelines.equipment import WANTS, Strength
from app.guidelines.loading import available, guidelines_dir, over
from app.guidelines.overlay import REPLACEABLE
from app.guidelines.part import Phase
from app.guidelines.reference import DAYS
from app.guidelines.rules import TOPICS, Actor, Carrier, RuleStrength
from app.toml_file import Table
from app.toml_values import MOST_TABLES, Section
from tests.guidelines.samples import WHOLE

SCHEMA = json.loads((paths.resources_dir() / "schemas" / "guideline-2.json").read_text("utf-8"))
DEFINITIONS = SCHEMA["$defs"]
VALIDATOR = Draft202012Validator(SCHEMA)

DYNAMIC = ("services", "audiences", "families")
"""Tables whose keys are names that the file itself gives."""


def content(path):
    return as_json(tomllib.loads(path.read_text(encoding="utf-8")))


def as_json(value):
    """Put days into text, as an editor sees them."""
    if isinstance(value, dict):
        return {key: as_json(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [as_json(entry) for entry in value]
    return value.isoformat() if isinstance(value, date) else value


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("identity", available())
def test_a_shipped_file_follows_the_schema(identity):
    VALIDATOR.validate(content(guidelines_dir() / f"{identity}.toml"))


def test_the_template_follows_the_schema():
    VALIDATOR.validate(content(paths.resources_dir() / "guideline_template.toml"))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("strength", "most"),
        ("wehn = ", "when = "),
        ('to = "nobody"', 'to = "patient"'),
        ('from = "8"', 'from = "08:00"'),
        ("text.fr", "text.en"),
    ],
)
def test_what_the_loader_refuses_the_schema_refuses(wrong, right):
    source = tomllib.loads(WHOLE)
    VALIDATOR.validate(as_json(source))
    broken = WHOLE.replace(right, wrong, 1)

    assert broken != WHOLE
    assert list(VALIDATOR.iter_errors(as_json(tomllib.loads(broken))))


@pytest.mark.parametrize(
    ("name", "is_fine"),
    [("meet.example.dk", True), (".example.dk", True), ("localhost", True), (".dk", False),
     (".", False), ("..dk", False), ("a..dk", False), ("https://a.dk", False)],
)  # fmt: skip
def test_the_schema_takes_the_servers_that_the_loader_takes(name, is_fine):
    schema = DEFINITIONS["host"]["properties"]["host"]
    assert (re.fullmatch(schema["pattern"], name) is not None) is is_fine


def resolved(schema):
    return DEFINITIONS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def full(schema):
    """Return a value with every key that the schema knows."""
    schema = resolved(schema)
    if "enum" in schema:
        return schema["enum"][-1]
    if schema["type"] == "object":
        return {key: full(value) for key, value in schema.get("properties", {}).items()}
    if schema["type"] == "array":
        return [full(schema["items"])]
    return {"string": "x", "boolean": False, "integer": 1, "number": 1.5}[schema["type"]]


def keys_of(schema, name=""):
    """Return every key that the schema knows, with the tables above it."""
    schema = resolved(schema)
    if schema.get("type") == "array":
        return keys_of(schema["items"], name)
    found = set()
    for key, value in schema.get("properties", {}).items():
        below = f"{name}.{key}" if name else key
        found |= {below, *keys_of(value, below)}
    return found


def test_the_schema_and_the_loader_know_the_same_keys(monkeypatch):
    asked = set()
    take = Section._take

    def noted(self, key):
        asked.add(f"{self._name}.{key}" if self._name else key)
        return take(self, key)

    monkeypatch.setattr(Section, "_take", noted)
    whole = full(SCHEMA)
    for variant in ("option", "options"):
        question = {key: value for key, value in whole["question"][0].items() if key != variant}
        over(None, "test", Table("test.toml", {**whole, "question": [question]}))

    known = {key for key in keys_of(SCHEMA) if key not in DYNAMIC}
    assert {key for key in asked if key.partition(".")[0] not in DYNAMIC} == known


def test_no_key_of_the_schema_is_unknown_to_the_loader():
    whole = full(SCHEMA)
    whole["question"][0].pop("option")
    _, problems = over(None, "test", Table("test.toml", whole))

    assert "file.unknown_key" not in {problem.code for problem in problems}


@pytest.mark.parametrize(
    ("table", "key", "words"),
    [
        ("rule", "strength", RuleStrength),
        ("rule", "topic", ["", *TOPICS]),
        ("choice", "strength", Strength),
        ("forbidden", "strength", ["must", "should"]),
        ("channel", "to", decisions.RECIPIENTS),
        ("channel", "channel", decisions.CHANNELS),
        ("identification", "kind", checklists.IDENTIFICATIONS),
        ("pause", "kind", checklists.PAUSE_KINDS),
        ("card", "phase", ["", *Phase]),
        ("equipment", "want", WANTS),
        ("script", "kind", scripts.SCRIPT_KINDS),
        ("step", "kind", checklists.PAUSE_KINDS),
        ("step", "strength", ["must", "should", "may"]),
        ("step", "moment", scripts.Moment),
        ("step", "aid", scripts.Aid),
        ("prompt", "kind", checklists.PAUSE_KINDS),
        ("prompt", "event", scripts.Event),
        ("ending", "command", ["", "end"]),
        ("afterwards", "does", ["", *scripts.AFTERWARDS]),
    ],
)
def test_the_words_are_the_same(table, key, words):
    assert DEFINITIONS[table]["properties"][key]["enum"] == list(words)


@pytest.mark.parametrize(
    ("words", "schema"),
    [
        (Phase, DEFINITIONS["rule"]["properties"]["phase"]),
        (Actor, DEFINITIONS["rule"]["properties"]["actor"]),
        (Carrier, DEFINITIONS["rule"]["properties"]["carried"]),
        (DAYS, DEFINITIONS["hours"]["properties"]["days"]),
        (Actor, DEFINITIONS["step"]["properties"]["who"]),
        (decisions.RECIPIENTS, DEFINITIONS["step"]["properties"]["first"]),
        (REPLACEABLE, SCHEMA["properties"]["replace"]),
    ],
)
def test_the_words_of_lists_are_the_same(words, schema):
    assert schema["items"]["enum"] == list(words)


def test_the_bounds_are_the_same():
    steps = DEFINITIONS["steps"]["properties"]["sv"]
    texts = DEFINITIONS["text"]["properties"]["sv"]["maxLength"]

    assert texts == entries.LONGEST_TEXT
    assert DEFINITIONS["title"]["properties"]["sv"]["maxLength"] == entries.LONGEST_TITLE
    assert DEFINITIONS["link"]["maxLength"] == entries.LONGEST_LINK
    assert steps["maxItems"] == reading_reference.MOST_STEPS
    assert DEFINITIONS["question"]["properties"]["options"]["maxItems"] == (
        reading_rules.MOST_OPTIONS
    )
    assert DEFINITIONS["lines"]["properties"]["sv"]["maxItems"] == reading_scripts.MOST_LINES
    assert DEFINITIONS["ending"]["properties"]["seconds"]["maximum"] == (
        reading_scripts.MOST_SECONDS
    )
    assert DEFINITIONS["afterwards"]["properties"]["days"]["maximum"] == reading_scripts.MOST_DAYS
    step = DEFINITIONS["step"]["properties"]
    assert step["branch"]["maxItems"] == reading_scripts.MOST_BRANCHES
    assert step["minutes"]["maximum"] == reading_scripts.MOST_MINUTES
    assert SCHEMA["properties"]["rule"]["maxItems"] == MOST_TABLES
    assert SCHEMA["properties"]["families"]["additionalProperties"]["enum"] == list(
        decisions.FAMILIES
    )
