"""The documents name what exists: files, commands, links, keys, variables, codes and numbers."""

import ast
import json
import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import jsonschema
import pytest

import dev
from app.guidelines import loading
from app.guidelines.equipment import WANTS
from app.readiness import baseline_remarks, catalogue, changes
from app.readiness.finding import Reason
from app.readiness.limits import Limits
from app.readiness.plan_b import PlanB
from app.readiness.verdict import Verdict
from app.ui.help_page import KEYS

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
GUIDE = ROOT / "docs" / "user-guide.md"
ADMINISTRATORS = ROOT / "docs" / "administrator-guide.md"
DESK = ROOT / "docs" / "equipment-check.md"
PEERS = ROOT / "docs" / "equipment-check-peers.md"
SCREENSHOT = ROOT / "docs" / "images" / "equipment.png"
OUTCOMES = {c: reason for table in catalogue.OUTCOMES.values() for c, reason in table.items()}
LIMITS = {
    f"{section}.{one.name}": getattr(part, one.name)
    for section, part in [
        *((field.name, getattr(Limits(), field.name)) for field in fields(Limits)),
        ("plan_b", PlanB()),
    ]
    if is_dataclass(part)
    for one in fields(part)
    if isinstance(getattr(part, one.name), int | float)
}
"""Every number that an administrator may set, by its name in equipment.toml."""
LISTS = {"browser.allowed", "client.names"}
"""What an administrator may list."""

TOP = "app|tests|resources|i18n|docs|packaging"
PATH = re.compile(rf"(?<![\w/.%])(?:{TOP})/[\w./*-]*\w|\b(?:requirements[\w.-]*\.(?:lock|txt))")
COMMAND = re.compile(r"\bdev\.py ([a-z]+)\b")
LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")
CODE = re.compile(rf"`((?:{'|'.join(catalogue.CHECKS)})\.(?!py`|toml`)[a-z0-9_]+)`")
NUMBER = re.compile(r"`([a-z_]+\.[a-z_]+) = ([^`]*)`")
SHOWN_BY = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
VERDICTS = {
    Verdict.OK: "OK",
    Verdict.CAN_BE_BETTER: "can be better",
    Verdict.MUST_FIX: "must be fixed",
    Verdict.COULD_NOT_BE_TESTED: "could not be tested",
}
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


def rows_of_codes():
    """The rows that tell of outcomes: codes, verdict, text, what was measured, what to do."""
    rows = [
        [cell.strip() for cell in row.strip("|").split("|")]
        for row in text(DESK).splitlines()
        if row.startswith("| `") and row.count("|") == 6
    ]
    return [(CODE.findall(row[0]), row) for row in rows if CODE.search(row[0])]


ROWS = rows_of_codes()


def verdict_in_words(reason: Reason) -> str:
    words = [VERDICTS[reason.verdict]]
    words += [f"by guideline: `{reason.want}`"] if reason.want else []
    return ", ".join([*words, *([] if reason.counts else ["does not count"])])


@pytest.mark.parametrize("code", OUTCOMES)
def test_the_service_desk_reads_of_every_outcome(code):
    rows = [row for codes, row in ROWS if code in codes]
    assert len(rows) == 1, f"docs/equipment-check.md needs one row for {code}"
    _, verdict, shown, measured, to_do = rows[0]
    assert verdict == verdict_in_words(OUTCOMES[code])
    assert shown == OUTCOMES[code].text, "it says something else on screen"
    assert measured
    assert to_do


def test_the_service_desk_reads_of_no_other_outcome():
    listed = [code for codes, _ in ROWS for code in codes]
    assert sorted(listed) == sorted(OUTCOMES)


@each_document
def test_no_document_tells_of_an_outcome_that_is_none(document):
    assert set(CODE.findall(text(document))) <= set(OUTCOMES) | set(LIMITS) | LISTS


@each_document
def test_every_quoted_number_is_the_usual_one(document):
    for key, number in NUMBER.findall(text(document)):
        assert key in LIMITS, key
        assert float(number) == LIMITS[key], key


def test_the_user_guide_speaks_in_plain_words_and_leads_to_the_codes():
    assert CODE.findall(text(GUIDE)) == []
    assert DESK.name in {target for target, _ in LINK.findall(text(GUIDE))}


def test_every_limit_is_explained_to_the_service_desk():
    quoted = {key for key, _ in NUMBER.findall(text(DESK))}
    assert sorted(set(LIMITS) - quoted) == []


def test_every_remark_change_and_notice_is_explained_to_the_service_desk():
    told = [rule.code for rule in baseline_remarks._RULES]
    told += [one.code for one in vars(changes).values() if isinstance(one, changes.Change)]
    sources = "".join(text(path) for path in (ROOT / "app").rglob("*.py"))
    told += set(re.findall(r'"((?:file|guideline)\.[a-z_]+)"', sources))
    assert [code for code in told if text(DESK).count(f"`{code}`") != 1] == []


def asked(guideline, want):
    """What a guideline asks, as the table says it."""
    parts = []
    for ask in guideline.equipment:
        part = guideline.services.get(ask.service) or guideline.audiences.get(ask.audience)
        only = f" ({part} only)" if part else ""
        parts += [f"{ask.strength} {', '.join(ask.rules)}{only}"] if ask.want == want else []
    return "; ".join(parts) or "not stated"


@pytest.mark.parametrize("want", WANTS)
def test_the_service_desk_reads_which_guideline_asks_for_what(want):
    guidelines = [loading.load(identity)[0] for identity in loading.available()]
    cells = [f"`{want}`: {WANTS[want]}", *(asked(guideline, want) for guideline in guidelines)]
    assert f"| {' | '.join(cells)} |" in text(DESK)
    assert f"| what is asked for | {' | '.join(g.name for g in guidelines)} |" in text(DESK)


def test_what_shows_a_feature_exists():
    shown = set(SHOWN_BY.findall(text(PEERS)))
    assert len(shown) > 60
    assert sorted(f"{path}::{test}" for path, test in shown if test not in functions_of(path)) == []


def test_every_part_of_a_lab_that_is_named_exists():
    named = re.findall(r"`python3 dev\.py lab devices ([a-z ]+)`", text(PEERS))
    parts = ROOT / "tests" / "labs" / "devices" / "guest"
    assert named
    for part in " ".join(named).split():
        assert (parts / f"{part}_part.py").exists(), part


def functions_of(path):
    tree = ast.parse(text(ROOT / path))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_row_of_the_comparison_says_what_shows_it():
    rows = [row for row in text(PEERS).splitlines() if re.match(r"\| (?:\d+ |[●◐–] )", row)]
    assert len(rows) == 28 + 10 + 20
    assert [row for row in rows if "`tests/" not in row and "not shown" not in row] == []


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
