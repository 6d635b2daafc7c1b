"""Judging the privacy switches and the lid."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.checks import lid, privacy
from app.readiness.readings_privacy import Cover, Lid, LidReading, PrivacyReading, Switch
from app.readiness.verdict import Verdict

OFF = [s for s in Switch if s not in (Switch.ON, Switch.UNKNOWN)]


def switches(camera=Switch.ON, microphone=Switch.ON, **more):
    return privacy.judge(PrivacyReading(camera=camera, microphone=microphone, **more))


def test_nothing_is_kept_back():
    assert switches().reason_code == "privacy.on"
    assert switches(microphone=Switch.UNKNOWN).reason_code == "privacy.on"


def test_a_system_without_switches_is_unknown_and_does_not_count():
    finding = switches(Switch.UNKNOWN, Switch.UNKNOWN)
    assert (finding.reason_code, finding.counts) == ("privacy.unknown", False)


@pytest.mark.parametrize("device", ["camera", "microphone"])
@pytest.mark.parametrize("switch", OFF)
def test_each_switch_has_its_own_outcome_and_a_button_where_one_helps(device, switch):
    finding = switches(**{device: switch, f"{device}_browser": "Google Chrome"})
    assert finding.reason_code == f"privacy.{device}_{switch}"
    opens = finding.reason.action.value
    if switch is Switch.ORGANISATION:
        assert opens == "none"
    elif switch is not Switch.HARDWARE:
        assert opens == f"open_{device}_privacy"
    assert finding.reason.text.format_map(finding.values)
    assert finding.reason.advice


def test_one_browser_alone_spoils_no_meeting():
    assert switches(Switch.BROWSER, camera_browser="Firefox").verdict is Verdict.CAN_BE_BETTER


def test_what_binds_every_program_comes_before_one_browser():
    finding = switches(Switch.BROWSER, Switch.USER, camera_browser="Firefox")
    assert finding.reason_code == "privacy.microphone_user"
    assert switches(Switch.USER, Switch.USER).reason_code == "privacy.camera_user"


@pytest.mark.parametrize("error", ["privacy.denied", "privacy.not_supported", "privacy.new", "x"])
def test_what_cannot_be_read_is_not_tested_and_does_not_count(error):
    finding = privacy.judge(PrivacyReading(error=error))
    assert (finding.verdict, finding.counts) == (Verdict.COULD_NOT_BE_TESTED, False)
    assert lid.judge(LidReading(error=error)).verdict is Verdict.COULD_NOT_BE_TESTED


@pytest.mark.parametrize(
    ("reading", "code", "verdict"),
    [
        (LidReading(lid=Lid.OPEN), "lid.open", Verdict.OK),
        (LidReading(lid=Lid.NONE), "lid.none", Verdict.OK),
        (LidReading(lid=Lid.CLOSED), "lid.closed", Verdict.OK),
        (LidReading(lid=Lid.CLOSED, cover=Cover.OPEN), "lid.closed", Verdict.OK),
        (LidReading(lid=Lid.OPEN, cover=Cover.CLOSED), "lid.cover_closed", Verdict.CAN_BE_BETTER),
        (LidReading(), "lid.unknown", Verdict.COULD_NOT_BE_TESTED),
    ],
)
def test_lid_and_cover(reading, code, verdict):
    finding = lid.judge(reading)
    assert (finding.reason_code, finding.verdict) == (code, verdict)


@given(st.text(), st.text(), st.text())
def test_words_of_a_later_version_are_survived(one, other, third):
    assert privacy.judge(PrivacyReading(camera=one, microphone=other)).reason_code
    assert lid.judge(LidReading(lid=one, cover=third)).reason_code
