"""The documents name what exists: files, commands, links, keys, variables and reason codes."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

import dev
from app.readiness.checks import camera, loudspeaker, network
from app.readiness.checks.microphone_outcomes import OUTCOMES as MICROPHONE
from app.ui.help_page import KEYS

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
GUIDE = ROOT / "docs" / "user-guide.md"
ADMINISTRATORS = ROOT / "docs" / "administrator-guide.md"
SCREENSHOT = ROOT / "docs" / "images" / "equipment.png"
OUTCOMES = {
    code: reason
    for table in (camera.OUTCOMES, MICROPHONE, loudspeaker.OUTCOMES, network.OUTCOMES)
    for code, reason in table.items()
}

TOP = "app|tests|resources|i18n|docs|packaging"
PATH = re.compile(rf"(?<![\w/.%])(?:{TOP})/[\w./*-]*\w|\b(?:requirements[\w.-]*\.(?:lock|txt))")
COMMAND = re.compile(r"\bdev\.py ([a-z]+)\b")
LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")
CODE = re.compile(r"`((?:camera|microphone|loudspeaker|network)\.[a-z_]+)`")
NOT_THERE_ALWAYS = ("XX", "NAME")
"""What stands for a name of the reader's own."""


def text(path):
    return path.read_text(encoding="utf-8")


def name(path):
    return path.relative_to(ROOT).as_posix()


each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=name)


@each_document
def test_every_path_exists(document):
    named = {path for path in PATH.findall(text(document)) if not said_of_anybody(path)}
    assert [path for path in sorted(named) if not any(ROOT.glob(path))] == []


def said_of_anybody(path):
    return any(word in path for word in NOT_THERE_ALWAYS)


@each_document
def test_every_command_exists(document):
    assert set(COMMAND.findall(text(document))) <= set(dev.MODULES)


@each_document
def test_every_link_leads_somewhere(document):
    for target, anchor in LINK.findall(text(document)):
        if target.startswith("https://"):
            continue
        there = (document.parent / target).resolve() if target else document
        assert there.exists(), target
        if anchor:
            assert anchor in anchors(there)


def anchors(document):
    heads = re.findall(r"^#+ (.*)$", text(document), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}


@each_document
def test_variables_are_read_by_the_program(document):
    sources = "".join(text(path) for path in (ROOT / "app").rglob("*.py"))
    named = set(re.findall(r"SAMRAD_[A-Z_]+", text(document)))
    assert [variable for variable in named if variable not in sources] == []


def test_the_readme_leads_to_every_document():
    reached = {(ROOT / target).resolve() for target, _ in LINK.findall(text(ROOT / "README.md"))}
    own = {path for path in DOCUMENTS if path.parent != ROOT / "docs" / "decisions"}
    assert {name(path) for path in own - reached} <= {"README.md"}


def test_the_index_of_decisions_is_complete():
    folder = ROOT / "docs" / "decisions"
    listed = {target for target, _ in LINK.findall(text(folder / "README.md"))}
    assert listed == {path.name for path in folder.glob("[0-9]*.md")}


@pytest.mark.parametrize("code", OUTCOMES)
def test_the_user_guide_tells_of_every_outcome(code):
    rows = [row for row in text(GUIDE).splitlines() if f"| `{code}` |" in row]
    assert len(rows) == 1, f"docs/user-guide.md needs one row for {code}"
    assert rows[0].startswith(f"| {OUTCOMES[code].text} | "), "it says something else on screen"


def test_the_user_guide_puts_each_outcome_under_its_verdict():
    verdict = ""
    for row in text(GUIDE).splitlines():
        if found := re.match(r"\| \*\*([^*]+)\*\* \|", row):
            verdict = found[1]
        for code in re.findall(r"\| `([a-z]+\.[a-z_]+)` \|$", row):
            assert OUTCOMES[code].verdict.value.replace("_", " ").replace("fix", "be fixed") == (
                verdict.lower()
            ), code


@each_document
def test_no_document_tells_of_an_outcome_that_is_none(document):
    assert set(CODE.findall(text(document))) <= set(OUTCOMES)


def test_the_table_of_keys_has_every_key_of_the_help():
    table = text(ROOT / "docs" / "accessibility.md")
    assert [key.toString() for key in KEYS if key.toString() not in table] == []


def test_the_sample_report_follows_the_schema():
    sample = re.search(r"```json\n(.*?)```", text(ADMINISTRATORS), re.DOTALL)
    assert sample is not None
    schema = json.loads(text(ROOT / "resources" / "schemas" / "check-report-1.json"))
    jsonschema.validate(json.loads(sample[1]), schema)


def test_the_picture_in_the_readme_is_small():
    assert 10_000 < SCREENSHOT.stat().st_size < 150_000
