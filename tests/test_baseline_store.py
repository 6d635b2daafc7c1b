"""The file with the numbers of the last good check."""

import json
import logging
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.baseline_store import MOST_KEPT, BaselineStore
from app.readiness.baseline import Kept, Kind, LastGood, Measure, Snapshot

DAY = date(2026, 11, 22)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "samrad" / "baseline.json"


def sound(*devices, good=True, **numbers):
    measures = {Measure[name.upper()]: value for name, value in numbers.items()}
    return Snapshot(
        Kind.SOUND, devices or ("Jabra",), measures, frozenset(measures if good else ())
    )


def test_nothing_is_kept_at_first_and_nothing_written(path):
    store = BaselineStore(path)

    assert store.last(sound(speech=-24.0)) == LastGood()
    assert store.is_empty
    assert not path.exists()


def test_a_good_check_is_there_next_time(path):
    BaselineStore(path).keep([sound(speech=-24.123)], DAY)

    kept = BaselineStore(path).last(sound())

    assert dict(kept.numbers) == {Measure.SPEECH: Kept(-24.12, DAY)}


def test_other_devices_have_numbers_of_their_own(path):
    store = BaselineStore(path)
    store.keep([sound("Jabra", "Jabra", speech=-24.0)], DAY)

    assert store.last(sound("Poly", "Jabra")) == LastGood()
    assert store.last(Snapshot(Kind.PICTURE, ("Jabra", "Jabra"), {})) == LastGood()


def test_what_was_not_good_is_not_written(path):
    store = BaselineStore(path)
    store.keep([sound(speech=-50.0, good=False)], DAY)

    assert store.is_empty
    assert not path.exists()


def test_no_name_reaches_the_disk(path):
    store = BaselineStore(path)
    store.keep([sound("Annas AirPods", "Karin's headset", speech=-24.0)], DAY)

    text = path.read_text()

    assert "Anna" not in text
    assert "Karin" not in text
    assert sorted(json.loads(text)) == ["kept", "key", "version"]


def test_two_files_call_the_same_device_differently(tmp_path):
    texts = []
    for name in ("one", "two"):
        BaselineStore(tmp_path / name).keep([sound(speech=-24.0)], DAY)
        texts.append(json.loads((tmp_path / name).read_text())["kept"][0]["of"])

    assert texts[0] != texts[1]


def test_the_oldest_devices_make_room(path):
    store = BaselineStore(path)
    for number in range(MOST_KEPT + 5):
        store.keep([sound("always", speech=-24.0), sound(f"{number}", speech=-24.0)], DAY)

    assert len(json.loads(path.read_text())["kept"]) == MOST_KEPT
    assert store.last(sound("always")).numbers
    assert store.last(sound(f"{MOST_KEPT + 4}")).numbers
    assert not store.last(sound("0")).numbers


def test_forgetting_deletes_the_file(path):
    store = BaselineStore(path)
    store.keep([sound(speech=-24.0)], DAY)

    assert store.forget()

    assert not path.exists()
    assert store.is_empty
    assert store.forget()


def test_after_forgetting_a_new_key_is_made(path):
    store = BaselineStore(path)
    store.keep([sound(speech=-24.0)], DAY)
    before = json.loads(path.read_text())["key"]
    store.forget()
    store.keep([sound(speech=-24.0)], DAY)

    assert json.loads(path.read_text())["key"] != before


@pytest.mark.parametrize("text", ["", "[]", "{", '{"key": 1}', "\0", "9" * 2_000_000])
def test_a_broken_file_is_none(path, text, caplog):
    path.parent.mkdir()
    path.write_text(text)

    with caplog.at_level(logging.INFO, logger="app"):
        assert BaselineStore(path).is_empty

    assert "Jabra" not in caplog.text


def test_a_folder_that_cannot_be_written_costs_the_comparison_only(tmp_path, caplog):
    (tmp_path / "file").write_text("in the way")
    store = BaselineStore(tmp_path / "file" / "baseline.json")

    with caplog.at_level(logging.INFO, logger="app"):
        store.keep([sound(speech=-24.0)], DAY)

    assert store.last(sound()).numbers
    assert "cannot be saved" in caplog.text


RUBBISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(
    st.lists(
        RUBBISH
        | st.fixed_dictionaries(
            {
                "of": st.just("sound:0123456789abcdef") | RUBBISH,
                "numbers": RUBBISH
                | st.dictionaries(
                    st.sampled_from([str(one) for one in Measure]),
                    RUBBISH | st.tuples(RUBBISH, st.just("2026-11-22") | st.text()),
                ),
            }
        ),
        max_size=30,
    )
)
def test_any_content_is_survived(tmp_path_factory, entries):
    path = tmp_path_factory.mktemp("any") / "baseline.json"
    path.write_text(json.dumps({"key": "0" * 32, "kept": entries}))

    store = BaselineStore(path)
    store.keep([sound(speech=-24.0)], DAY + timedelta(days=1))

    assert BaselineStore(path).last(sound()).numbers[Measure.SPEECH].value == -24.0
