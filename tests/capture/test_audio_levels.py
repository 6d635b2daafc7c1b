"""The audio child and the system's levels, where no sound server tells of them."""

from functools import partial

import pytest

from app.capture import audio_system, endpoint_watch
from app.capture.endpoint import INPUT, Endpoint
from app.capture.endpoint_watch import EndpointWatch
from app.readiness.endpoint import EndpointFacts
from tests.capture.audio_parent import HEADSET


class Levels:
    """A system whose microphone is muted."""

    def __init__(self) -> None:
        self.now = EndpointFacts(volume=0.1, muted=True)
        self.deaf = False

    def read(self, anew: bool) -> tuple[Endpoint, ...]:
        return (Endpoint(INPUT, HEADSET, "key", self.now),)

    def set_level(self, endpoint, volume, muted) -> None:
        if not self.deaf:
            self.now = EndpointFacts(
                volume=self.now.volume if volume is None else volume,
                muted=self.now.muted if muted is None else muted,
            )

    def close(self) -> None:
        pass


@pytest.fixture
def levels(monkeypatch) -> Levels:
    levels = Levels()
    watch = partial(EndpointWatch, opens=lambda: levels)
    monkeypatch.setattr(audio_system, "EndpointWatch", watch)
    monkeypatch.setattr(endpoint_watch, "LOOK_EVERY_MS", 20)
    return levels


def facts(message: dict) -> dict:
    return message["inputs"][0]["facts"]


def test_levels_stand_in_the_list_of_devices(levels, parent):
    assert facts(parent.of("devices")[-1]) == {"volume": 0.1, "muted": True}


def test_a_change_is_told_and_disturbs_no_stream(levels, parent, sound):
    parent.tell("listen", device=None)
    parent.wait_for("listening")
    restarts = sound.restarts
    parent.messages.clear()
    levels.now = EndpointFacts(volume=0.9, muted=False)
    assert facts(parent.wait_for("devices")) == {"volume": 0.9, "muted": False}
    assert sound.restarts == restarts
    assert len(sound.open) == 1


def test_a_level_is_set_and_both_ends_of_the_way_are_told(levels, parent):
    parent.tell("set_level", direction="input", device=HEADSET, muted=False, volume=None, run=3)
    answer = parent.wait_for("level_set", run=3)
    assert answer["done"]
    assert answer["before"] == {"volume": 0.1, "muted": True}
    assert answer["after"] == {"volume": 0.1, "muted": False}
    assert facts(parent.of("devices")[-1])["muted"] is False


def test_a_system_that_does_not_obey_is_not_taken_at_its_word(levels, parent):
    levels.deaf = True
    parent.tell("set_level", direction="input", device=HEADSET, volume=0.8, run=1)
    assert not parent.wait_for("level_set")["done"]


@pytest.mark.parametrize(
    "nonsense",
    [{}, {"device": 7, "volume": "loud"}, {"device": "nobody's", "direction": [], "muted": 1}],
)
def test_nonsense_changes_nothing(levels, parent, nonsense):
    before = levels.now
    parent.tell("set_level", **nonsense)
    parent.wait_for("level_set")
    assert levels.now == before
