"""dev.py's decisions. It is not let loose on this machine: what it would run is written down."""

import ast
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """dev.py over an empty project of its own."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("ROOT", "BUILD", "VENV", "VENV_PYTHON", "STAMP", "RUNTIME_LOCK", "DEV_LOCK"):
        path = getattr(module, name).relative_to(ROOT)
        monkeypatch.setattr(module, name, tmp_path / path)
    module.RUNTIME_LOCK.write_text("runtime")
    module.DEV_LOCK.write_text("dev")
    return module


@pytest.fixture
def made(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that dev.py runs; making an environment makes the folders of one."""
    commands: list[list[str]] = []

    def quietly(command: list[str]) -> None:
        commands.append(command)
        if "venv" in command:
            dev.site_packages().mkdir(parents=True)
            dev.VENV_PYTHON.parent.mkdir(parents=True, exist_ok=True)
            dev.VENV_PYTHON.touch()
        if "pip" in command:
            (dev.site_packages() / Path(command[-1]).name).touch()
        if "-qm" in command:
            Path(command[-1]).write_text("compiled")

    monkeypatch.setattr(dev, "quietly", quietly)
    monkeypatch.setattr(dev, "missing_packages", lambda *_: [])
    return commands


def test_an_old_python_can_read_it() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_the_second_start_sets_up_nothing(dev, made) -> None:
    dev.prepare(for_tests=False)
    assert [command[-1] for command in made] == [str(dev.VENV), str(dev.RUNTIME_LOCK)]
    made.clear()

    dev.prepare(for_tests=False)

    assert made == []


def test_the_test_tools_are_added_when_they_are_wanted(dev, made) -> None:
    dev.prepare(for_tests=False)
    made.clear()

    dev.prepare(for_tests=True)
    dev.prepare(for_tests=True)
    dev.prepare(for_tests=False)

    assert [command[-1] for command in made] == [str(dev.DEV_LOCK)]


@pytest.mark.parametrize("hurt", ["lock", "stamp", "python", "package", "half", "place"])
def test_what_is_broken_or_old_is_made_anew(dev, made, monkeypatch, hurt: str) -> None:
    dev.prepare(for_tests=False)
    made.clear()
    if hurt == "lock":
        dev.RUNTIME_LOCK.write_text("newer")
    if hurt == "stamp":
        dev.STAMP.write_text("[1")
    if hurt == "python":
        dev.VENV_PYTHON.unlink()
    if hurt == "package":
        (dev.site_packages() / "requirements.lock").unlink()
    if hurt == "half":
        dev.STAMP.unlink()
    if hurt == "place":
        stamp = json.loads(dev.STAMP.read_text())
        dev.STAMP.write_text(json.dumps({**stamp, "root": "/elsewhere"}))

    dev.prepare(for_tests=False)

    assert [command[-1] for command in made] == [str(dev.VENV), str(dev.RUNTIME_LOCK)]


def test_a_start_that_fails_half_way_is_no_good_environment(dev, made, monkeypatch) -> None:
    dev.prepare(for_tests=False)

    def fail(command: list[str]) -> None:
        raise dev.Failure("no network")

    dev.DEV_LOCK.write_text("newer")
    monkeypatch.setattr(dev, "quietly", fail)
    with pytest.raises(dev.Failure):
        dev.prepare(for_tests=True)

    assert not dev.environment_is_current(for_tests=False)


def test_catalogues_are_compiled_when_their_words_change(dev, made) -> None:
    dev.prepare(for_tests=False)
    made.clear()
    source = dev.ROOT / "i18n" / "samrad_da.ts"
    source.parent.mkdir()
    for words in ("one", "two", "two"):
        source.write_text(words)
        dev.prepare(for_tests=False)

    assert len(made) == 2
    assert (dev.BUILD / "i18n" / "samrad_da.qm").read_text() == "compiled"
    (dev.BUILD / "i18n" / "samrad_da.qm").unlink()
    assert dev.stale_catalogues() == [source]


def test_a_second_start_waits_for_the_first(dev, tmp_path: Path) -> None:
    holder = (
        "import sys, importlib.util as u\n"
        f"s = u.spec_from_file_location('dev', {str(ROOT / 'dev.py')!r})\n"
        "m = u.module_from_spec(s); s.loader.exec_module(m)\n"
        f"m.BUILD = m.Path({str(dev.BUILD)!r})\n"
        "with m.alone():\n    print('in', flush=True); sys.stdin.readline()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        assert first.stdout.readline() == "in\n"
        with (dev.BUILD / "dev.lock").open("a") as file:
            assert not dev.locked(file)
        first.kill()
        first.wait()
        with dev.alone():
            pass


@pytest.mark.parametrize("name", ["Łukasz", "dansk ærø", 'it\'s \\ "x"', "日本"])
def test_the_sources_are_found_in_whatever_folder_they_are(dev, made, monkeypatch, name) -> None:
    monkeypatch.setattr("locale.getpreferredencoding", lambda *_: "cp1252")
    root = dev.ROOT / name
    root.mkdir()
    monkeypatch.setattr(dev, "ROOT", root)

    dev.start_environment()

    code = "import site, sys; site.addsitedir(sys.argv[1]); print(ascii(sys.path[-1]))"
    done = subprocess.run(
        [sys.executable, "-IX", "utf8=0", "-c", code, str(dev.site_packages())],
        env={**os.environ, "LC_ALL": "C"}, stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    assert ast.literal_eval(done.stdout.decode("ascii")) == str(root)


def test_without_ensurepip_an_environment_that_is_there_will_do(dev, monkeypatch) -> None:
    monkeypatch.setattr(dev, "is_there", lambda what: True)
    monkeypatch.setattr(dev, "find_spec", lambda name: None)
    monkeypatch.setattr(dev, "environment_is_current", lambda for_tests: not for_tests)
    assert dev.missing_packages(True, "apt-get") == []
    monkeypatch.setattr(dev, "environment_is_current", lambda for_tests: False)
    assert dev.missing_packages(True, "apt-get") != []


NOTHING_IS_THERE = {"is_there": lambda what: False, "find_spec": lambda name: None}


@pytest.mark.parametrize(
    ("manager", "some"),
    [
        ("apt-get", {"libxcb-cursor0", "libportaudio2", "libasound2-plugins", "fonts-dejavu-core"}),
        ("dnf", {"libxcb-cursor.so.0()(64bit)", "alsa-plugins-pulseaudio"}),
        ("zypper", {"libEGL.so.1()(64bit)", "alsa-plugins-pulse"}),
        ("pacman", {"xcb-util-cursor", "portaudio", "alsa-plugins"}),
        (None, {"libxcb-cursor.so.0", "libportaudio.so.2"}),
    ],
)
def test_each_distribution_is_asked_by_its_own_names(dev, monkeypatch, manager, some) -> None:
    for name, answer in NOTHING_IS_THERE.items():
        monkeypatch.setattr(dev, name, answer)

    runtime = set(dev.missing_packages(False, manager))
    everything = set(dev.missing_packages(True, manager))

    assert some <= runtime < everything
    assert "python{}.{}-venv".format(*sys.version_info[:2]) in runtime


def test_every_row_of_the_table_is_whole(dev) -> None:
    for row in dev.system_table():
        assert row[0] in ("run", "test")
        assert len(row) == 2 + len(dev.MANAGERS)


@pytest.mark.skipif(sys.platform != "linux", reason="the table is for Linux")
def test_this_machine_has_it_all(dev) -> None:
    assert dev.missing_packages(True, None) == []


def test_without_the_right_to_install_the_command_is_named(dev, monkeypatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: name if name == "dnf" else None)
    monkeypatch.setattr(dev, "root_prefix", lambda: None)
    monkeypatch.setattr(dev, "missing_packages", lambda *_: ["libEGL.so.1()(64bit)", "sox"])

    with pytest.raises(dev.Failure, match=r"sudo dnf -y install 'libEGL.so.1\(\)\(64bit\)' sox"):
        dev.install_packages(True)


def test_without_a_known_package_manager_the_lack_is_named(dev, monkeypatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    monkeypatch.setattr(dev, "missing_packages", lambda *_: ["libEGL.so.1"])

    with pytest.raises(dev.Failure, match=r"lacks the following.*libEGL"):
        dev.install_packages(False)


def test_an_old_list_of_packages_is_refreshed(dev, monkeypatch) -> None:
    answers = iter([["sox"], []])
    commands: list[str] = []

    def quietly(command: list[str]) -> None:
        commands.append(command[1] if "update" in command else command[-1])
        if commands == ["sox"]:
            raise dev.Failure("unable to locate package")

    monkeypatch.setattr(dev.shutil, "which", lambda name: name if name == "apt-get" else None)
    monkeypatch.setattr(dev, "missing_packages", lambda *_: next(answers))
    monkeypatch.setattr(dev, "root_prefix", list)
    monkeypatch.setattr(dev, "quietly", quietly)

    dev.install_packages(True)

    assert commands == ["sox", "update", "sox"]


def test_a_failing_command_shows_its_last_words(dev) -> None:
    script = "[print('line', n) for n in range(99)]; print('at ' + 'last'); raise SystemExit(1)"

    with pytest.raises(dev.Failure) as caught:
        dev.quietly([sys.executable, "-c", script])

    assert "at last" in str(caught.value)
    assert "line 50" not in str(caught.value)
    assert len(str(caught.value).splitlines()) <= 16


def test_what_spoils_another_python_is_left_out(dev, monkeypatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PYTHONHOME", "/elsewhere")

    environment = dev.clean_environment(PIP_USER="0")

    assert environment.keys().isdisjoint({"PYTHONPATH", "PYTHONHOME"})
    assert environment["PIP_USER"] == "0"


@pytest.mark.parametrize(
    ("arguments", "handed"),
    [
        (["run", "check", "--json"], ["app", "check", "--json"]),
        (["test", "-k", "x"], ["tests.everything", "-k", "x"]),
        (["lab", "devices", "--quick"], ["tests.labs.devices", "--quick"]),
        (["screenshots", "there"], ["tests.screenshots", "there"]),
        (["bench"], ["tests.bench"]),
    ],
)
def test_arguments_are_handed_on(dev, monkeypatch, arguments, handed) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(dev, "prepare", lambda for_tests: None)
    monkeypatch.setattr(dev, "hand_over", lambda command: commands.append(command) or 7)

    assert dev.main(arguments) == 7
    assert commands == [[str(dev.VENV_PYTHON), "-P", "-m", *handed]]


def test_another_python_is_looked_for(dev, monkeypatch, tmp_path: Path) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(dev, "THIS", "3.9")
    monkeypatch.setattr(dev, "suitable_python", lambda: "/there/python3.12")
    monkeypatch.setattr(dev, "hand_over", lambda command: commands.append(command) or 0)

    assert dev.main(["run", "--help"]) == 0
    assert commands == [["/there/python3.12", str(dev.ROOT / "dev.py"), "run", "--help"]]


def test_where_a_program_cannot_be_become_its_exit_code_is_passed_on(dev, monkeypatch) -> None:
    monkeypatch.setattr(dev, "WINDOWS", True)

    assert dev.hand_over([sys.executable, "-c", "raise SystemExit(7)"]) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks its own launcher instead")
def test_a_suitable_python_is_found_on_the_path(dev, monkeypatch, tmp_path: Path) -> None:
    folder = tmp_path / "på svenska"
    folder.mkdir()
    (folder / "python3.13").symlink_to("/nowhere")
    (folder / "python3.12").symlink_to(sys.executable)
    monkeypatch.setenv("PATH", str(folder))

    assert dev.suitable_python() == str(folder / "python3.12")


def test_without_a_suitable_python_a_sentence_says_so(dev, monkeypatch) -> None:
    monkeypatch.setenv("PATH", "")

    with pytest.raises(dev.Failure, match=r"needs Python 3\.11, 3\.12 or 3\.13"):
        dev.suitable_python()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [(["help"], 0, "python3 dev.py run"), (["dance"], 2, "python3 dev.py test")],
)
def test_it_tells_what_it_can_do(dev, capsys, arguments, code, said) -> None:
    assert dev.main(arguments) == code
    assert said in capsys.readouterr().out


def test_a_missing_word_is_named(dev) -> None:
    with pytest.raises(dev.Failure, match="lab NAME"):
        dev.main(["lab"])


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_hold_hashes_and_no_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    requirements = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]

    assert all("==" in line and line.endswith("\\") for line in requirements)
    assert text.count("--hash=sha256:") >= len(requirements)
    assert "://" not in text
    assert "--index" not in text


def test_both_locks_hold_the_same_versions() -> None:
    def pins(name: str) -> set[str]:
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        # On which Python something is needed may differ: a tool can need it where the product
        # does not.
        return {line.partition(" ")[0] for line in lines if "==" in line and line[0] != " "}

    assert pins("requirements.lock") <= pins("requirements-dev.lock")
