"""What is said of a headset, and what falls short of a guideline's wish."""

import pytest

from app.guidelines.equipment import WANTS
from app.readiness.checks.headset import OUTCOMES, judge
from app.readiness.checks.headset_outcomes import ANSWER_WORDS
from app.readiness.finding import Action
from app.readiness.headset_kinds import ANSWERS, Kind
from app.readiness.readings_endpoint import HeadsetReading
from app.readiness.verdict import Verdict


def reading(kind: str, confidence: str = "certain", clue: str = "name") -> HeadsetReading:
    return HeadsetReading("", "Jabra", kind, confidence, clue, microphone="C920")


@pytest.mark.parametrize(
    ("kind", "confidence", "clue", "code", "want"),
    [
        ("headset", "certain", "form_factor", "worn", ""),
        ("headset", "likely", "name", "probably_worn", ""),
        ("headset", "certain", "person", "worn", ""),
        ("hearing_device", "likely", "name", "hearing_device", ""),
        ("headphones", "certain", "form_factor", "headphones", "headset"),
        ("headphones", "certain", "microphone_elsewhere", "other_microphone", "headset"),
        ("loudspeakers", "likely", "sound_elsewhere", "other_loudspeaker", "headset"),
        ("loudspeakers", "certain", "form_factor", "loudspeakers", "headset"),
        ("phone_earphones", "certain", "name", "phone_earphones", "no_phone_earphones"),
        ("speakerphone", "certain", "name", "speakerphone", "headset"),
        ("built_in", "likely", "form_factor", "built_in", "headset"),
        ("webcam_microphone", "likely", "name", "webcam_microphone", "headset"),
        ("remote", "certain", "name", "remote", ""),
        ("unknown", "unknown", "jack", "ask", "headset"),
        ("unknown", "unknown", "adapter", "ask", "headset"),
        ("unknown", "unknown", "virtual", "passed_on", ""),
        ("unknown", "unknown", "no_device", "no_device", ""),
    ],
)
def test_every_sight_has_its_outcome(kind, confidence, clue, code, want):
    finding = judge(reading(kind, confidence, clue))
    assert finding.reason_code == f"headset.{code}"
    assert finding.reason.want == want
    assert (finding.values["confidence"], finding.values["clue"]) == (confidence, clue)


def test_every_kind_is_judged():
    for kind in Kind:
        assert judge(reading(kind)).reason_code in OUTCOMES


def test_a_headset_never_stops_a_meeting():
    assert all(reason.verdict is not Verdict.MUST_FIX for reason in OUTCOMES.values())


def test_every_wish_is_one_that_a_guideline_can_have():
    assert {reason.want for reason in OUTCOMES.values()} - {""} <= set(WANTS)


def test_only_what_a_person_can_answer_is_asked():
    asking = [code for code, r in OUTCOMES.items() if r.action is Action.SAY_WHAT_IT_IS]
    assert asking == ["headset.ask"]
    assert set(ANSWER_WORDS) == set(ANSWERS)


def test_what_could_not_be_looked_at_does_not_count():
    finding = judge(HeadsetReading(error="headset.timed_out"))
    assert finding.verdict is Verdict.COULD_NOT_BE_TESTED
    assert not finding.counts
    assert judge(HeadsetReading(error="anything")).reason_code == "headset.failed"
