"""What the system knows, laid beside PortAudio's list, kept up to date, and set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture import endpoint_watch
from app.capture.audio_devices import Device, DeviceList, tidy
from app.capture.devices import devices_from, in_use
from app.capture.endpoint import INPUT, OUTPUT, Endpoint, described, find, open_endpoints
from app.capture.endpoint_setting import LevelWish, level_set
from app.capture.endpoint_watch import EndpointWatch
from app.capture.levels import Level, LevelChange
from app.readiness.endpoint import Bus, EndpointFacts

HALF = EndpointFacts(volume=0.5, muted=False)
FULL = EndpointFacts(volume=1.0, muted=True, bus=Bus.USB)
HEADSET = "Headset (Jabra)"
LONG = "Hörlurar (" + "mycket långt namn " * 10 + ")"


def listing(*names: str) -> DeviceList:
    return DeviceList(tidy(Device(name, name) for name in names), tidy([Device(HEADSET, HEADSET)]))


def test_facts_are_found_by_name_and_direction():
    known = [Endpoint(OUTPUT, HEADSET, "o", FULL), Endpoint(INPUT, HEADSET, "i", HALF)]
    found = described(listing(HEADSET, "Other"), known)
    assert [device.facts for device in found.inputs] == [HALF, EndpointFacts()]
    assert found.outputs[0].facts == FULL


def test_two_of_a_kind_are_told_apart_by_their_order():
    known = [Endpoint(INPUT, HEADSET, "first", HALF), Endpoint(INPUT, HEADSET, "second", FULL)]
    found = described(listing(HEADSET, HEADSET), known)
    assert [device.facts for device in found.inputs] == [HALF, FULL]
    assert find(known, INPUT, found.inputs[1].id).key == "second"


def test_a_name_that_was_cut_is_recognised():
    cut = LONG.encode()[:126].decode("utf-8", "ignore")
    found = described(listing(cut), [Endpoint(INPUT, LONG, "i", HALF)])
    assert found.inputs[0].facts == HALF
    assert find([Endpoint(INPUT, LONG)], INPUT, cut)
    assert find([Endpoint(INPUT, "Headset (Jabra) II")], INPUT, HEADSET) is None


def test_facts_reach_the_window():
    message = described(listing(HEADSET), [Endpoint(INPUT, HEADSET, "i", HALF)]).as_message()
    (device,) = devices_from(message["inputs"])
    assert device.facts == HALF
    assert "i" not in {key for entry in message["inputs"] for key in entry["facts"]}


def test_the_systems_own_id_is_never_shown():
    assert "00-11" not in repr(Endpoint(INPUT, HEADSET, "00-11-22"))


def test_linux_is_asked_by_the_sound_server_alone(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert open_endpoints() is None


class FakeEndpoints:
    def __init__(self) -> None:
        self.known = (Endpoint(INPUT, HEADSET, "i", HALF),)
        self.set: list[tuple] = []
        self.closed = 0

    def read(self, anew: bool) -> tuple[Endpoint, ...]:
        return self.known

    def set_level(self, endpoint, volume, muted) -> None:
        self.set.append((endpoint.key, volume, muted))

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def watch(qapp, monkeypatch):
    monkeypatch.setattr(endpoint_watch, "LOOK_EVERY_MS", 5)
    fake = FakeEndpoints()
    watch = EndpointWatch(opens=lambda: fake)
    watch.fake = fake
    yield watch
    watch.close()
    watch.deleteLater()


def test_a_change_is_noticed_and_silence_is_none(qtbot, watch):
    watch.describe(listing(HEADSET))
    with qtbot.assertNotEmitted(watch.changed, wait=50):
        pass
    with qtbot.waitSignal(watch.changed, timeout=5000):
        watch.fake.known = (Endpoint(INPUT, HEADSET, "i", FULL),)
    assert watch.describe(listing(HEADSET), anew=False).inputs[0].facts == FULL


def test_a_level_is_set_on_the_device_that_was_meant(watch):
    watch.describe(listing(HEADSET))
    watch.setter(INPUT, HEADSET)(0.8, None)
    assert watch.fake.set == [("i", 0.8, None)]
    assert watch.setter(OUTPUT, HEADSET) is None


def test_where_the_system_cannot_be_asked_the_list_stays_as_it_is(qapp):
    watch = EndpointWatch(opens=lambda: None)
    assert watch.describe(listing(HEADSET)) == listing(HEADSET)
    assert watch.setter(INPUT, HEADSET) is None
    watch.close()
    watch.deleteLater()


def devices(facts: EndpointFacts) -> DeviceList:
    return DeviceList((Device("mic", "Mic", facts=facts),))


@pytest.mark.parametrize(
    ("wish", "after", "done"),
    [
        (LevelWish(INPUT, "mic", muted=False), HALF, True),
        (LevelWish(INPUT, "mic", muted=True), HALF, False),
        (LevelWish(INPUT, "mic", volume=0.52), HALF, True),
        (LevelWish(INPUT, "mic", volume=0.8), HALF, False),
        (LevelWish(INPUT, "gone", volume=0.8), HALF, False),
        (LevelWish(INPUT, "mic", volume=0.8), EndpointFacts(), False),
    ],
)
def test_the_answer_says_whether_it_was_done(wish, after, done):
    answer = level_set(wish, devices(FULL), devices(after))
    assert answer["done"] is done
    change = LevelChange.from_message({"type": "level_set", **answer})
    assert change.done is done
    if wish.device == "mic":
        assert change.before == Level(1.0, True)


_JSON = st.none() | st.booleans() | st.floats() | st.integers() | st.text() | st.lists(st.none())
_WISH = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("direction", "device", "volume", "muted", "run"), _JSON)
)
_ANSWER = st.fixed_dictionaries(
    {}, optional=dict.fromkeys(("direction", "device", "done", "before", "after"), _JSON)
)


@given(_WISH)
def test_no_wish_is_ever_louder_than_a_slider_goes(message):
    wish = LevelWish.from_message(message)
    assert wish.volume is None or 0 <= wish.volume <= 1.5
    assert wish.direction in (INPUT, OUTPUT)


@given(_ANSWER)
def test_any_answer_can_be_read(message):
    assert LevelChange.from_message(message).direction in (INPUT, OUTPUT)


def test_the_chosen_device_is_in_use_or_else_the_systems():
    listed = devices_from(
        [
            {"id": "cable", "name": "CABLE", "default": True, "virtual": True},
            {"id": "a", "name": "A"},
            {"id": "b", "name": "B", "default": True},
        ]
    )
    assert in_use(listed, "a").name == "A"
    assert in_use(listed, "").name == "B"
    assert in_use(listed[:2], "").name == "A"
    assert in_use(listed, "gone") is None
    assert in_use((), "") is None
