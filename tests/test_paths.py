import subprocess
import sys
from pathlib import Path

import pytest

from app import paths


def test_the_source_tree_has_what_is_looked_for() -> None:
    assert paths.resources_dir() == Path(__file__).resolve().parent.parent / "resources"
    assert paths.translations_dir().parts[-2:] == ("build", "i18n")


def test_a_bundle_brings_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert paths.is_frozen()
    assert paths.resources_dir() == tmp_path / "resources"
    assert paths.translations_dir() == tmp_path / "i18n"
    assert paths.program_command() == [sys.executable]


def test_folders_can_be_put_elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SAMRAD_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("SAMRAD_LOG_DIR", str(tmp_path / "log"))

    assert paths.config_dir() == tmp_path / "config"
    assert paths.log_dir() == tmp_path / "log"
    assert not (tmp_path / "config").exists()


def test_the_users_folders_carry_our_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAMRAD_CONFIG_DIR")
    monkeypatch.delenv("SAMRAD_LOG_DIR")

    assert paths.config_dir().name == "samrad"
    assert "samrad" in paths.log_dir().parts


@pytest.mark.parametrize("flags", [[], ["-P"]])
def test_the_program_starts_itself_again(flags: list[str]) -> None:
    root = Path(__file__).resolve().parent.parent
    ask = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from app.paths import program_command; print(program_command())"
    )

    told = subprocess.check_output([sys.executable, *flags, "-c", ask, str(root)], text=True)

    assert told.strip() == str([sys.executable, *flags, "-m", "app"])


def test_the_administrators_folder_can_be_put_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SAMRAD_MACHINE_CONFIG_DIR", str(tmp_path))

    assert paths.machine_config_dir() == tmp_path


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_the_administrators_folder_is_the_systems_own(
    monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.delenv("SAMRAD_MACHINE_CONFIG_DIR")
    monkeypatch.setattr(paths, "_SYSTEM", system)

    assert paths.machine_config_dir().name == "Samrad"


def test_on_linux_the_first_folder_that_exists_is_the_administrators(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("SAMRAD_MACHINE_CONFIG_DIR")
    monkeypatch.setattr(paths, "_SYSTEM", "linux")
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"relative:{tmp_path}/none:{tmp_path}")
    assert paths.machine_config_dir() == Path("/etc/samrad")

    (tmp_path / "samrad").mkdir()
    assert paths.machine_config_dir() == tmp_path / "samrad"

    monkeypatch.delenv("XDG_CONFIG_DIRS")
    assert paths.machine_config_dir() == Path("/etc/samrad")
