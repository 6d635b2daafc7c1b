import json
import logging
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import settings as module
from app import stored, window_place
from app.settings import (
    ALL,
    BROKEN,
    CAMERA,
    HEADSETS,
    LANGUAGE,
    MIGRATIONS,
    NOT_SAVED,
    TEXT_SIZE,
    THEME,
    UNREADABLE,
    VERSION,
    DeviceChoice,
    Settings,
    migrated,
)
from app.window_place import WindowPlace

HEADSET = DeviceChoice("usb-0b0e-24f0", "Hörlurar (Jabra) 🎧")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "samrad" / "settings.json"


def held(path: Path) -> dict[str, object]:
    return json.loads(path.read_text(encoding="utf-8"))


def test_without_a_file_everything_is_usual(path: Path) -> None:
    settings = Settings.load(path)

    assert [settings.get(setting) for setting in ALL] == [setting.default for setting in ALL]
    assert settings.problem is None
    assert not path.exists()


def test_the_file_is_in_the_users_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SAMRAD_CONFIG_DIR", str(tmp_path))

    Settings.load().set(THEME, "dark")

    assert held(tmp_path / "settings.json")["theme"] == "dark"


def test_choices_are_there_next_time_and_nothing_else_is_stored(path: Path) -> None:
    settings = Settings.load(path)
    settings.set(LANGUAGE, "nb")
    settings.set(TEXT_SIZE, 150)
    settings.set(CAMERA, HEADSET)
    settings.set(TEXT_SIZE, 100)

    again = Settings.load(path)

    assert (again.get(LANGUAGE), again.get(TEXT_SIZE), again.get(CAMERA)) == ("nb", 100, HEADSET)
    assert set(held(path)) == {"version", "language", "camera"}
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_watchers_hear_of_changes_only(path: Path) -> None:
    settings, heard = Settings.load(path), []
    settings.watch(heard.append)
    settings.set(THEME, "dark")
    settings.set(THEME, "dark")
    settings.unwatch(heard.append)
    settings.unwatch(print)
    settings.set(THEME, "light")

    assert heard == ["theme"]


@pytest.mark.parametrize(
    ("setting", "value"), [(LANGUAGE, "fi"), (TEXT_SIZE, 99), (TEXT_SIZE, 201), (TEXT_SIZE, True)]
)
def test_a_value_out_of_range_is_a_mistake_of_ours(path, setting, value) -> None:
    with pytest.raises(ValueError, match=setting.key):
        Settings.load(path).set(setting, value)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b'{"language": "da"',
        b"[" * 100_000,
        b" " * (stored.BIGGEST + 1),
        b'{"version": ' + b"1" * 5000 + b"}",
    ],
)
def test_a_broken_file_is_kept_aside(path: Path, content: bytes, caplog) -> None:
    path.parent.mkdir()
    path.write_bytes(content)

    with caplog.at_level(logging.INFO, logger="app"):
        settings = Settings.load(path)

    assert settings.problem is BROKEN
    assert settings.get(LANGUAGE) == "auto"
    assert path.with_name("settings.json.broken").read_bytes() == content
    assert len(caplog.records) == 1
    settings.set(LANGUAGE, "da")
    assert Settings.load(path).get(LANGUAGE) == "da"


def test_a_file_that_is_not_handed_out_just_now_is_left_as_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Settings.load(path).set(LANGUAGE, "nb")
    opened = Path.open

    def denied(self: Path, mode: str = "r", *more: object) -> object:
        if self == path and mode == "rb":
            raise PermissionError(13, "used by another process")
        return opened(self, mode, *more)

    monkeypatch.setattr(Path, "open", denied)
    settings = Settings.load(path)
    settings.set(THEME, "dark")
    monkeypatch.undo()

    assert settings.problem is UNREADABLE
    assert (settings.get(LANGUAGE), settings.get(THEME)) == ("auto", "dark")
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]
    assert Settings.load(path).get(LANGUAGE) == "nb"
    assert Settings.load(path).get(THEME) == "follow"


def test_a_broken_file_stays_where_nobody_would_be_told(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{")

    assert Settings.load(path, keep_aside=False).problem is BROKEN
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_a_byte_order_mark_is_no_damage(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b'\xef\xbb\xbf{"language": "sv"}')

    assert Settings.load(path).get(LANGUAGE) == "sv"


@pytest.mark.parametrize(
    "wrong",
    [
        {"language": 1},
        {"language": "fi"},
        {"text_size": "150"},
        {"text_size": 1e9},
        {"camera": "x"},
        {"camera": {"id": 3}},
        {"camera": {"id": "x" * 1001}},
        {"camera": None},
        {"organisation": "../secret"},
        {"organisation": "x" * 41},
        {"organisation": ["region-jonkoping"]},
        {"service": "Meet!"},
        {"audience": ["municipality"]},
        {"baseline": 1},
        {"baseline": "on"},
    ],
)
def test_a_wrong_value_spoils_only_itself(path: Path, wrong: dict[str, object]) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"theme": "dark", **wrong}))

    settings = Settings.load(path)

    assert settings.get(THEME) == "dark"
    assert settings.problem is None
    for setting in ALL:
        if setting.key in wrong:
            assert settings.get(setting) == setting.default


def test_a_hostile_device_name_is_tamed(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"camera": {"id": "1", "name": "\u202ea\n" + "b" * 400}}))

    name = Settings.load(path).get(CAMERA).name

    assert "\n" not in name
    assert "\u202e" not in name
    assert len(name) == 200


def test_unknown_keys_of_a_newer_program_are_kept(path: Path) -> None:
    path.parent.mkdir()
    newer = {"version": VERSION + 5, "hologram": {"on": True}, "odd": "\ud800", "theme": "dark"}
    path.write_text(json.dumps(newer))

    settings = Settings.load(path)
    settings.set(LANGUAGE, "da")

    assert settings.problem is None
    assert held(path) == {**newer, "language": "da"}


def test_an_unwritable_folder_costs_the_memory_only(tmp_path: Path, caplog) -> None:
    (tmp_path / "file").write_text("in the way")
    settings = Settings.load(tmp_path / "file" / "samrad" / "settings.json")

    with caplog.at_level(logging.INFO, logger="app"):
        settings.set(LANGUAGE, "da")
        settings.set(LANGUAGE, "sv")

    assert settings.get(LANGUAGE) == "sv"
    assert settings.problem is NOT_SAVED
    assert len([record for record in caplog.records if "saved" in record.message]) == 1


def test_the_problem_goes_when_saving_works_again(tmp_path: Path) -> None:
    obstacle = tmp_path / "samrad"
    settings = Settings.load(obstacle / "settings.json")
    obstacle.write_text("in the way")
    settings.set(LANGUAGE, "da")
    assert settings.problem is NOT_SAVED

    obstacle.unlink()
    settings.set(LANGUAGE, "sv")

    assert settings.problem is None


def test_a_failed_write_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings.load(path)
    settings.set(LANGUAGE, "da")

    def full(descriptor: int) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    settings.set(LANGUAGE, "sv")

    assert held(path)["language"] == "da"
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_linked_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles.json"
    target.write_text("{}")
    path.parent.mkdir()
    path.symlink_to(target)

    Settings.load(path).set(LANGUAGE, "da")

    assert path.is_symlink()
    assert held(target)["language"] == "da"


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_content_gives_settings(tmp_path_factory: pytest.TempPathFactory, content) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps({setting.key: content for setting in ALL}))

    settings = Settings.load(path)
    settings.set(LANGUAGE, "da")

    assert Settings.load(path).get(LANGUAGE) == "da"


def test_keys_are_declared_once_and_defaults_are_allowed() -> None:
    assert len({setting.key for setting in ALL}) == len(ALL)
    for setting in ALL:
        assert setting.read(setting.write(setting.default)) == setting.default
        assert setting.title


def test_every_migration_has_a_test() -> None:
    assert sorted(MIGRATIONS) == list(range(1, VERSION))
    for version in MIGRATIONS:
        assert f"test_migration_from_{version}" in globals()


def test_migrations_run_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        module,
        "MIGRATIONS",
        {
            1: lambda found: found.update(scale=found.pop("zoom")),
            2: lambda found: found.update(text_size=int(found.pop("scale") * 100)),
        },
    )

    assert migrated({"version": 1, "zoom": 1.5}, to=3) == {"version": 3, "text_size": 150}
    assert migrated({"version": 2, "scale": 1.2}, to=3) == {"version": 3, "text_size": 120}
    assert migrated({"version": 4, "new": 1}, to=3) == {"version": 4, "new": 1}
    assert migrated({"version": "x", "zoom": 2}, to=3) == {"version": 3, "text_size": 200}


PLACE = WindowPlace(-1920, 40, 1200, 800, maximized=True)


def test_the_window_comes_back(tmp_path: Path) -> None:
    assert window_place.load() is None
    assert window_place.save(PLACE)
    assert window_place.load() == PLACE


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"x": 1, "y": 2, "width": 0, "height": 5}',
        '{"x": 1, "y": 2, "width": true}',
        '{"x": 1e9, "y": 2, "width": 10, "height": 5}',
        '{"x": 9999999, "y": 2, "width": 10, "height": 5}',
    ],
)
def test_a_senseless_place_is_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "window.json").write_text(content)

    assert window_place.load(tmp_path / "window.json") is None


def test_a_place_that_cannot_be_saved_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    assert not window_place.save(PLACE, tmp_path / "file" / "window.json")
    assert window_place.load(tmp_path / "file" / "window.json") is None


@pytest.mark.parametrize(
    "wrong",
    [
        ["headset"],
        {"usb:1:2": "hat"},
        {"usb:1:2": 3},
        {"x" * 201: "headset"},
        {f"usb:{n}": "headset" for n in range(HEADSETS.most + 1)},
    ],
)
def test_answers_that_nobody_gave_are_none(path: Path, wrong: object) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"headsets": wrong}))

    assert Settings.load(path).get(HEADSETS) == {}


def test_answers_are_kept_and_cannot_be_changed_behind_the_back(path: Path) -> None:
    Settings.load(path).set(HEADSETS, {"usb:0d8c:0014": "headset"})

    answers = Settings.load(path).get(HEADSETS)

    assert answers == {"usb:0d8c:0014": "headset"}
    with pytest.raises(TypeError):
        answers["usb:0d8c:0014"] = "loudspeakers"  # type: ignore[index]
