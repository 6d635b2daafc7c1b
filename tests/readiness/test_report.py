"""The report: stable for machines, plain for people, silent about persons and addresses."""

import json
from dataclasses import dataclass, field
from string import Formatter

import pytest
from jsonschema import Draft202012Validator

from app import paths
from app.readiness.catalogue import CHECKS, OUTCOMES, WORDS
from app.readiness.checks import camera
from app.readiness.finding import Finding, Reason
from app.readiness.readings import PRIVATE, CameraReading, Reading
from app.readiness.report import Checked, Occasion, Ticked, as_json, as_lines
from app.readiness.verdict import Verdict

OCCASION = Occasion("1.2.3", "2026-11-23T09:30:00+01:00", 3.2, "linux", "en")
REASONS = [(name, reason) for name, table in OUTCOMES.items() for reason in table.values()]


def say(context, text):
    return text


def fields_of(reason):
    parts = [*Formatter().parse(reason.text), *Formatter().parse(reason.advice)]
    return {name: "?" for _, name, _, _ in parts if name}


@pytest.fixture(scope="module")
def schema():
    text = (paths.resources_dir() / "schemas" / "check-report-1.json").read_text(encoding="utf-8")
    parsed = json.loads(text)
    Draft202012Validator.check_schema(parsed)
    return Draft202012Validator(parsed)


@pytest.mark.parametrize(("name", "reason"), REASONS, ids=[reason.code for _, reason in REASONS])
def test_every_outcome_makes_a_valid_report(schema, name, reason):
    finding = Finding(name, reason, {**fields_of(reason), "device": "Camera"}, 1.0, 2.0, 3.0)
    report = as_json([Checked(finding, Reading())], OCCASION, say)
    schema.validate(json.loads(json.dumps(report)))
    expected = reason.verdict if reason.counts else Verdict.COULD_NOT_BE_TESTED
    assert report["exit_code"] == expected.exit_code


def test_a_report_of_nothing_is_valid_and_not_ready(schema):
    report = as_json([], OCCASION, say)
    schema.validate(report)
    assert (report["verdict"], report["exit_code"]) == ("could_not_be_tested", 3)


def test_the_schema_refuses_what_is_not_a_report(schema):
    report = as_json([], OCCASION, say)
    assert not schema.is_valid({**report, "verdict": "fine"})
    assert not schema.is_valid({**report, "schema_version": 2})
    assert not schema.is_valid({key: value for key, value in report.items() if key != "checks"})


def test_every_check_has_a_word():
    assert all(WORDS[name] for name in CHECKS)


def test_the_numbers_behind_a_finding_are_in_the_report():
    reading = CameraReading(device="Camera", width=640, height=480, fps=12.5)
    finding = Finding("camera", camera.OUTCOMES["camera.slow"], {"fps": 12}, 12.5, 40, 24.0)
    entry = as_json([Checked(finding, reading)], OCCASION, say)["checks"][0]
    assert (entry["measured"], entry["sample_size"], entry["threshold"]) == (12.5, 40, 24.0)
    assert (entry["reading"]["width"], entry["reading"]["fps"]) == (640, 12.5)
    assert entry["device"] == "Camera"


def test_a_field_in_a_device_name_is_not_filled_in():
    reason = camera.OUTCOMES["camera.low_resolution"]
    values = {"width": "{device}", "height": 480, "device": "secret"}
    report = as_json([Checked(Finding("camera", reason, values), Reading())], OCCASION, say)
    assert "{device}" in report["checks"][0]["text"]
    assert "secret" not in report["checks"][0]["text"]


def test_lines_say_verdict_reason_and_advice():
    finding = Finding("camera", camera.OUTCOMES["camera.black"])
    lines = as_lines([Checked(finding, Reading())], OCCASION, say)
    text = "\n".join(lines)
    assert "Camera – Must be fixed" in text
    assert "[camera.black]" in text
    assert camera.OUTCOMES["camera.black"].advice in text
    assert lines[-1].startswith("Not ready")


def test_a_finding_without_advice_has_no_empty_line():
    ready = [reason for _, reason in REASONS if reason.verdict is Verdict.OK and not reason.advice]
    lines = as_lines([Checked(Finding("camera", ready[0]), Reading())], OCCASION, say)
    assert not any(line.strip() == "→" for line in lines)


@dataclass(frozen=True)
class _Probing(Reading):
    host: str = field(default="", metadata=PRIVATE)
    lost: int = 0


def test_what_is_private_is_left_out_unless_the_person_agrees():
    reason = Reason("connection.x", Verdict.OK, "Reached {host} in {ms} ms.")
    finding = Finding("network", reason, {"host": "video.example", "ms": 12})
    checked = [Checked(finding, _Probing(host="video.example", lost=3))]
    told = json.dumps(as_json(checked, OCCASION, say)) + "\n".join(as_lines(checked, OCCASION, say))
    assert "video.example" not in told
    assert "Reached … in 12 ms." in told
    assert '"lost": 3' in told
    assert "video.example" in json.dumps(as_json(checked, OCCASION, say, Ticked(private=True)))
