"""Places on screens: kept small, and read with suspicion."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import screen_places
from app.screen_places import MOST_SCREENS, ScreenPlaces, load, save


def test_each_screen_has_its_own_place(tmp_path):
    file, places = tmp_path / "places.json", ScreenPlaces()
    places.note("one", (10, 20, 360, 700))
    places.note("two", (0, 0, 400, 500))
    assert save(file, places)

    assert load(file) == places
    assert load(file).last == "two"


def test_old_screens_are_forgotten():
    places = ScreenPlaces()
    for nth in range(MOST_SCREENS + 5):
        places.note(f"{nth}", (0, 0, 1, 1))

    assert len(places.spots) == MOST_SCREENS
    assert "0" not in places.spots


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "{}", '{"spots": []}', '{"spots": {"a": [1, 2, 3]}}',
        '{"spots": {"a": [1, 2, 0, 4]}}', '{"spots": {"a": [1, 2, true, 4]}}',
        '{"spots": {"a": [1, 2, 9999999999, 4]}}', '{"last": "b", "spots": {}}',
    ],
)  # fmt: skip
def test_rubbish_is_no_place(tmp_path, content, caplog):
    file = tmp_path / "places.json"
    file.write_text(content, encoding="utf-8")

    assert load(file) == ScreenPlaces()
    caplog.clear()


@given(st.recursive(st.none() | st.integers() | st.text(), lambda x: st.lists(x, max_size=5)))
def test_whatever_a_spot_is_nothing_is_raised(value):
    found = screen_places._spot(value)

    assert found is None or len(found) == 4


def test_what_cannot_be_written_is_no_fault(tmp_path, caplog):
    folder = tmp_path / "places.json"
    folder.mkdir()

    assert not save(folder, ScreenPlaces())
    caplog.clear()


def test_nothing_but_marks_and_numbers_is_kept(tmp_path):
    file, places = tmp_path / "places.json", ScreenPlaces()
    places.note("ab12", (1, 2, 3, 4))
    save(file, places)

    assert json.loads(file.read_text("utf-8")) == {"last": "ab12", "spots": {"ab12": [1, 2, 3, 4]}}
