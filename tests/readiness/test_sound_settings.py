"""What is said of the system's sound settings."""

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.checks.sound_settings import OUTCOMES, judge
from app.readiness.desk_report import desk_data
from app.readiness.finding import Action
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.readings_endpoint import SoundSettingsReading
from app.readiness.report import Checked, Occasion, Ticked
from app.readiness.verdict import Verdict

LIMITS = DEFAULT_LIMITS.sound_settings
GOOD = SoundSettingsReading(
    microphone="Mikrofon på headset (Poly BT600)",
    loudspeaker="Hörlurar på headset (Poly BT600)",
    microphone_muted=False,
    loudspeaker_muted=False,
    microphone_volume=0.8,
    loudspeaker_volume=0.5,
    microphone_gain_db=0.0,
)


@pytest.mark.parametrize(
    ("changes", "code", "action"),
    [
        ({}, "good", Action.NONE),
        ({"microphone_muted": True}, "microphone_muted", Action.UNMUTE_MICROPHONE),
        ({"loudspeaker_muted": True}, "loudspeaker_muted", Action.UNMUTE_LOUDSPEAKER),
        ({"microphone_volume": 0.0}, "microphone_off", Action.RAISE_MICROPHONE),
        ({"loudspeaker_volume": 0.0}, "loudspeaker_off", Action.RAISE_LOUDSPEAKER),
        ({"microphone_volume": 0.19}, "microphone_low", Action.RAISE_MICROPHONE),
        ({"microphone_volume": 0.2}, "good", Action.NONE),
        ({"loudspeaker_volume": 0.19}, "loudspeaker_low", Action.RAISE_LOUDSPEAKER),
        (
            {"microphone_volume": 0.95, "microphone_gain_db": 20.0},
            "microphone_high",
            Action.LOWER_MICROPHONE,
        ),
        ({"microphone_volume": 1.3}, "microphone_high", Action.LOWER_MICROPHONE),
        ({"microphone_volume": 1.0, "microphone_gain_db": 0.0}, "good", Action.NONE),
        ({"microphone_volume": 1.0, "microphone_gain_db": None}, "good", Action.NONE),
        ({"remote": True}, "remote", Action.NONE),
        ({"usual_microphone": "A"}, "other_microphone", Action.OPEN_SOUND_SETTINGS),
        ({"usual_loudspeaker": "A"}, "other_loudspeaker", Action.OPEN_SOUND_SETTINGS),
        ({"usual_microphone": "A", "usual_loudspeaker": "B"}, "other_devices", None),
        ({"calls_microphone": "A"}, "calls_microphone", None),
        ({"calls_loudspeaker": "A"}, "calls_loudspeaker", None),
        ({"calls_microphone": "A", "calls_loudspeaker": "B"}, "calls_devices", None),
        ({"calls_microphone": "A", "usual_loudspeaker": "B"}, "other_loudspeaker", None),
    ],
)
def test_each_setting_has_its_outcome(changes, code, action):
    finding = judge(replace(GOOD, **changes), LIMITS)
    assert finding.reason_code == f"sound_settings.{code}"
    assert action in (None, finding.reason.action)


def test_the_most_urgent_comes_first():
    everything = replace(
        GOOD,
        microphone_muted=True,
        loudspeaker_volume=0.0,
        usual_microphone="A",
        remote=True,
    )
    assert judge(everything, LIMITS).reason_code == "sound_settings.microphone_muted"
    unmuted = replace(everything, microphone_muted=False)
    assert judge(unmuted, LIMITS).reason_code == "sound_settings.loudspeaker_off"


def test_what_the_system_does_not_say_is_no_fault():
    unknown = SoundSettingsReading(microphone="Headset", loudspeaker="Headset")
    finding = judge(unknown, LIMITS)
    assert finding.reason_code == "sound_settings.not_told"
    assert not finding.counts
    assert judge(SoundSettingsReading(), LIMITS).reason_code == "sound_settings.no_device"


def test_the_exact_names_to_choose_are_told():
    other = replace(GOOD, calls_microphone="Mikrofonarray (Realtek)", calls_loudspeaker="Högtalare")
    finding = judge(other, LIMITS)
    advice = finding.reason.advice.format_map(finding.values)
    assert f"“{GOOD.microphone}”" in advice
    assert f"“{GOOD.loudspeaker}”" in advice
    assert "“Mikrofonarray (Realtek)”" in finding.reason.text.format_map(finding.values)


def test_a_volume_is_told_in_percent():
    finding = judge(replace(GOOD, microphone_volume=0.123), LIMITS)
    assert finding.reason.text.format_map(finding.values).endswith("12 %.")
    assert (finding.measured, finding.threshold) == (0.123, LIMITS.low_volume)


def test_every_text_can_be_filled():
    values = judge(GOOD, LIMITS).values
    for reason in OUTCOMES.values():
        fields = {
            f
            for text in (reason.text, reason.advice)
            for _, f, _, _ in string.Formatter().parse(text)
        }
        assert {field for field in fields if field} <= set(values)


_NAMES = st.sampled_from(["", "A", "B"])
_SHARE = st.none() | st.floats(0, 2)
_SWITCH = st.none() | st.booleans()


@given(
    st.builds(
        SoundSettingsReading,
        error=st.sampled_from(["", "sound_settings.timed_out", "x"]),
        microphone=_NAMES,
        loudspeaker=_NAMES,
        microphone_muted=_SWITCH,
        loudspeaker_muted=_SWITCH,
        microphone_volume=_SHARE,
        loudspeaker_volume=_SHARE,
        microphone_gain_db=st.none() | st.floats(-90, 90),
        usual_microphone=_NAMES,
        calls_loudspeaker=_NAMES,
        remote=st.booleans(),
    )
)
def test_whatever_is_known_there_is_an_answer(reading):
    finding = judge(reading, LIMITS)
    assert finding.reason_code in OUTCOMES
    if finding.verdict is Verdict.MUST_FIX:
        assert finding.reason.action.value.startswith(("unmute", "raise"))


def test_the_report_leaves_every_owner_out():
    named = replace(
        GOOD, device="Annas headset", microphone="Annas headset", usual_microphone="Anna's other"
    )
    entry = Checked(judge(named, LIMITS), named)
    occasion = Occasion("1.0", "2026-01-01T00:00:00+01:00", 1.0, "test", "en")
    told = str(desk_data([entry], occasion, Ticked(), lambda _context, text: text))
    assert "Anna" not in told
    assert "sound_settings.other_microphone" in told
