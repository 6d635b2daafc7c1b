"""Why a device gives nothing: only what a fact can explain is exchanged."""

from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.causes import Facts, built_in, explain, works
from app.readiness.checks import camera, lid, microphone, privacy
from app.readiness.checks.camera_causes import CAUSES as CAMERA_CAUSES
from app.readiness.checks.microphone_causes import CAUSES as MICROPHONE_CAUSES
from app.readiness.finding import Finding
from app.readiness.limits import DEFAULT_LIMITS as LIMITS
from app.readiness.readings import NOTHING_DBFS, CameraReading, MicrophoneReading
from app.readiness.readings_privacy import (
    Cover,
    Lid,
    LidReading,
    PrivacyReading,
    Switch,
    UseReading,
)
from app.readiness.report import Checked, without_private
from app.readiness.verdict import Verdict

TABLES = {"camera": camera.OUTCOMES, "microphone": microphone.OUTCOMES}
WORKING = [
    reason for table in TABLES.values() for reason in table.values()
    if reason.verdict in (Verdict.OK, Verdict.CAN_BE_BETTER) and reason.code != "microphone.silent"
]  # fmt: skip


def found(code, device="Integrated Camera"):
    check = code.partition(".")[0]
    return Finding(check, TABLES[check][code], {"device": device})


def facts(camera=Switch.UNKNOWN, microphone=Switch.UNKNOWN, **more):
    return Facts(privacy=PrivacyReading(camera=camera, microphone=microphone), **more)


def told(code, known, device="Integrated Camera"):
    return explain(found(code, device), known).reason_code


SWITCHES = [
    (Switch.ORGANISATION, "privacy_organisation"),
    (Switch.COMPUTER, "privacy_computer"),
    (Switch.USER, "privacy"),
    (Switch.DESKTOP, "privacy"),
    (Switch.HARDWARE, "switched_off"),
]


@pytest.mark.parametrize(("switch", "name"), SWITCHES)
def test_silence_of_a_microphone_that_is_kept_back_is_not_muting(switch, name):
    known = facts(microphone=switch)
    for code in ("muted", "silent", "denied", "no_samples", "failed"):
        assert told(f"microphone.{code}", known) == f"microphone.{name}"


@pytest.mark.parametrize(("switch", "name"), SWITCHES)
def test_a_camera_that_is_kept_back(switch, name):
    known = facts(camera=switch)
    for code in ("denied", "none", "failed", "black", "frozen"):
        assert told(f"camera.{code}", known) == f"camera.{name}"


@pytest.mark.parametrize("reason", WORKING, ids=lambda reason: reason.code)
@pytest.mark.parametrize("switch", Switch)
def test_a_device_that_works_is_never_said_to_be_off(reason, switch):
    known = facts(
        switch, switch, use=UseReading(camera=("Zoom",), microphone=("Zoom",)),
        lid=LidReading(lid=Lid.CLOSED, cover=Cover.CLOSED),
    )  # fmt: skip
    finding = Finding(reason.code.partition(".")[0], reason, {"device": "Integrated Camera"})
    assert explain(finding, known) is finding


@pytest.mark.parametrize("switch", [Switch.ON, Switch.UNKNOWN, Switch.BROWSER, "later"])
def test_switches_that_bind_nobody_here_explain_nothing(switch):
    assert told("microphone.muted", facts(microphone=switch)) == "microphone.muted"
    assert told("camera.denied", facts(camera=switch)) == "camera.denied"


def test_one_devices_switch_says_nothing_of_the_other():
    assert told("microphone.muted", facts(camera=Switch.USER)) == "microphone.muted"
    assert told("camera.denied", facts(microphone=Switch.USER)) == "camera.denied"


def test_the_program_that_holds_a_device_is_named():
    use = UseReading(camera=("Zoom",), local_camera=("Zoom", "acmecam"))
    finding = explain(found("camera.busy"), Facts(use=use))
    assert finding.reason_code == "camera.held"
    assert finding.reason.text.format_map(finding.values) == "Zoom is using the camera."
    assert told("microphone.busy", Facts(use=use)) == "microphone.busy"


def test_a_program_of_no_list_is_named_in_the_window_only():
    use = UseReading(local_microphone=("acmecam",), local_camera=("acmecam",))
    for check in TABLES:
        finding = explain(found(f"{check}.busy"), Facts(use=use))
        assert finding.reason_code == f"{check}.held_other"
        assert "acmecam" in finding.reason.text.format_map(finding.values)
        shown = without_private(Checked(finding, use))
        assert "acmecam" not in str(shown)


def test_the_name_of_a_known_program_may_be_in_a_report():
    use = UseReading(camera=("Zoom",), local_camera=("Zoom",))
    finding = explain(found("camera.busy"), Facts(use=use))
    assert without_private(Checked(finding, use)).finding.values["holder"] == "Zoom"


def test_a_program_beside_a_camera_that_works_is_no_reason():
    known = Facts(use=UseReading(camera=("Zoom",)))
    assert told("camera.black", known) == "camera.black"


CLOSED = LidReading(lid=Lid.CLOSED)


@pytest.mark.parametrize("code", ["camera.black", "camera.covered"])
def test_open_the_lid_or_slide_the_cover(code):
    assert told(code, Facts(lid=CLOSED)) == "camera.lid_closed"
    assert told(code, Facts(lid=LidReading(cover=Cover.CLOSED))) == "camera.cover_closed"
    assert told(code, Facts(lid=LidReading(lid=Lid.OPEN, cover=Cover.OPEN))) == code


def test_a_camera_on_the_desk_does_not_mind_a_closed_lid():
    assert told("camera.black", Facts(lid=CLOSED), "Logitech BRIO") == "camera.black"
    assert told("camera.black", Facts(lid=CLOSED), "") == "camera.lid_closed"


@pytest.mark.parametrize(
    ("device", "inside"),
    [
        ("Integrated Camera", True), ("FaceTime HD Camera (Built-in)", True),
        ("Indbygget kamera", True), ("Surface Camera Front", True), ("HP HD Camera", True),
        ("HP TrueVision HD Camera", True), ("EasyCamera", True),
        ("Logitech Webcam C930e", False), ("Jabra PanaCast 20", False), ("Poly Studio P5", False),
        ("HD Pro Webcam C920", False), ("OBS Virtual Camera", False),
        ("USB2.0 HD UVC WebCam", None), ("Camera", None), ("", None),
    ],
)  # fmt: skip
def test_names_of_cameras(device, inside):
    assert built_in(device) is inside


@given(st.text(), st.sampled_from(sorted(TABLES["camera"]) + sorted(TABLES["microphone"])),
       st.sampled_from(Switch), st.sampled_from(Lid), st.sampled_from(Cover),
       st.lists(st.text(max_size=5), max_size=2))  # fmt: skip
def test_every_text_can_be_filled_whatever_is_known(device, code, switch, lid, cover, programs):
    finding = found(code, device)
    if code in CAMERA_CAUSES or code in MICROPHONE_CAUSES:
        return
    use = UseReading(local_camera=tuple(programs), local_microphone=tuple(programs))
    explained = explain(
        finding, facts(switch, switch, use=use, lid=LidReading(lid=lid, cover=cover))
    )
    if explained is finding:
        return
    assert explained.verdict is Verdict.MUST_FIX
    fields = {f for text in (explained.reason.text, explained.reason.advice)
              for _, f, _, _ in Formatter().parse(text) if f}  # fmt: skip
    assert fields <= set(explained.values)
    assert explain(explained, Facts()) is explained


def test_zeros_from_windows_end_as_the_privacy_switch():
    reading = MicrophoneReading(
        device="Headset", waited_s=3, seconds=3, zero_share=1.0, zero_run_s=3,
        peak_dbfs=NOTHING_DBFS,
    )  # fmt: skip
    finding = microphone.judge(reading, LIMITS.microphone)
    explained = explain(finding, facts(microphone=Switch.DESKTOP))
    assert explained.reason_code == "microphone.privacy"
    assert (explained.measured, explained.values["device"]) == (1.0, "Headset")


def test_a_black_picture_ends_as_the_closed_lid():
    reading = CameraReading(
        device="Integrated Camera", frames=90, seconds=3, fps=30, luma=1.0, height=720, width=1280
    )
    finding = explain(camera.judge(reading, LIMITS.camera), Facts(lid=CLOSED))
    assert finding.reason_code == "camera.lid_closed"


@pytest.mark.parametrize("device", ["camera", "microphone"])
@pytest.mark.parametrize("switch", [s for s, _ in SWITCHES])
def test_a_device_that_works_is_believed_rather_than_its_switch(device, switch):
    finding = privacy.judge(PrivacyReading(**{device: switch}))
    assert explain(finding, Facts(working=frozenset({device}))).reason_code == "privacy.works"
    other = {"camera": "microphone", "microphone": "camera"}[device]
    assert explain(finding, Facts(working=frozenset({other}))) is finding


def test_our_own_camera_proves_nothing_for_a_browser():
    finding = privacy.judge(PrivacyReading(camera=Switch.BROWSER, camera_browser="Firefox"))
    assert explain(finding, Facts(working=frozenset({"camera"}))) is finding


@pytest.mark.parametrize("stands", [Lid.OPEN, Lid.NONE, Lid.UNKNOWN])
def test_a_camera_with_a_picture_is_believed_rather_than_its_cover(stands):
    reading = LidReading(lid=stands, cover=Cover.CLOSED)
    finding = lid.judge(reading)
    assert explain(finding, Facts(lid=reading)).reason_code == "lid.cover_closed"
    known = Facts(lid=reading, working=frozenset({"camera"}))
    assert explain(finding, known).reason_code == f"lid.{stands}"


@pytest.mark.parametrize("reason", WORKING, ids=lambda reason: reason.code)
def test_what_proves_that_a_device_works(reason):
    assert works(Finding(reason.code.partition(".")[0], reason))


@pytest.mark.parametrize(
    "code", ["camera.black", "camera.timed_out", "microphone.silent", "microphone.muted"]
)
def test_what_proves_nothing(code):
    assert not works(found(code))


def test_other_checks_are_left_alone():
    finding = Finding("network", TABLES["camera"]["camera.black"])
    assert explain(finding, facts(Switch.USER)) is finding
