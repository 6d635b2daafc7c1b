"""The facts of a device on their way from the child to the window."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.readiness.endpoint import NOTHING_KNOWN, Bus, EndpointFacts, Form, Profile

FULL = EndpointFacts(
    muted=True, volume=0.42, gain_db=12.0, form=Form.HEADSET, sensed=True, jack=True, bus=Bus.USB,
    profile=Profile.STEREO, model="usb:0b0e:0305", container="a1", communications=False,
)  # fmt: skip


@pytest.mark.parametrize("facts", [FULL, NOTHING_KNOWN])
def test_facts_survive_the_way(facts):
    assert EndpointFacts.from_message(json.loads(json.dumps(facts.as_message()))) == facts


def test_what_is_not_known_is_not_sent():
    assert NOTHING_KNOWN.as_message() == {}
    assert EndpointFacts(volume=0.0, muted=False).as_message() == {"volume": 0.0, "muted": False}


@pytest.mark.parametrize(
    "rubbish",
    [
        {"volume": "loud"}, {"volume": True}, {"volume": math.inf}, {"gain_db": math.nan},
        {"muted": 1}, {"form": "hat"}, {"form": 3}, {"bus": None}, {"model": 7}, {"container": []},
    ],
)  # fmt: skip
def test_nonsense_counts_as_unknown(rubbish):
    assert EndpointFacts.from_message(rubbish) == NOTHING_KNOWN


def test_a_volume_is_never_below_nothing():
    assert EndpointFacts.from_message({"volume": -3}).volume == 0.0


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
_NAMES = st.sampled_from(sorted(EndpointFacts.__dataclass_fields__))


@given(_JSON | st.dictionaries(_NAMES, _JSON))
def test_anything_can_be_read(message):
    facts = EndpointFacts.from_message(message)
    assert EndpointFacts.from_message(facts.as_message()) == facts
