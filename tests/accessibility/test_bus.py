"""The window as a screen reader sees it: through the real accessibility bus of the desktop."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.catalogues import ROOT

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PAGES = 8


def bindings_are_here():
    question = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        return subprocess.run([SYSTEM_PYTHON, "-c", question], check=False).returncode == 0
    except OSError:
        return False


pytestmark = pytest.mark.skipif(
    sys.platform != "linux"
    or shutil.which("dbus-run-session") is None
    or not any(map(os.path.exists, LAUNCHERS))
    or not bindings_are_here(),
    reason="no accessibility bus here (dbus, at-spi2-core, python3-gi, gir1.2-atspi-2.0)",
)


@pytest.fixture(scope="module")
def walk(catalogues, x_display, tmp_path_factory):
    """A function that starts a program on a bus of its own and returns what the walk wrote."""

    def walk_(program, script, language, word):
        folder = tmp_path_factory.mktemp("bus")
        environment = {
            **os.environ,
            "DISPLAY": x_display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(folder),
        }
        command = ["dbus-run-session", "--", sys.executable, str(HERE / "bus_session.py")]
        given = [program, script, language, str(catalogues), word, str(folder / "seen.json")]
        result = subprocess.run(
            [*command, *given],
            env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert result.returncode == 0, result.stderr
        return json.loads((folder / "seen.json").read_text(encoding="utf-8"))

    return walk_


@pytest.fixture(scope="module", params=["en", "sv"])
def pages(request, walk):
    """What the bus says of each page, from the top of the rail."""
    return walk("standing_program", "bus_walk.py", request.param, str(PAGES))


def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(pages):
    for nodes in pages:
        focusable = [n for n in nodes if {"FOCUSABLE", "SHOWING"} <= set(n["states"])]
        assert len(focusable) > 5
        for node in focusable:
            assert node["name"].strip(), node
            assert node["role"] not in ("invalid", "unknown", ""), node


def test_lists_are_tied_to_their_labels(pages):
    """Here a list of choices is named by what is chosen; only its label tells what it is for."""
    for nodes in pages:
        for node in showing(nodes):
            if node["role"] == "combo box":
                assert any(node["labelled"]), node


def test_every_page_has_its_own_controls(pages):
    meeting, equipment, script, participants, afterwards, reference, settings, help_page = pages
    assert any("button" in node["role"] for node in showing(script))
    assert any(node["role"] == "check box" for node in showing(afterwards))
    assert any("button" in node["role"] for node in showing(participants))
    assert sum(node["role"] == "combo box" for node in showing(settings)) == 7
    names = [node["name"] for node in showing(meeting)]
    assert "Region Västmanland" in names
    assert any(node["role"] == "text" for node in showing(reference))
    assert sum(node["role"] == "slider" for node in showing(settings)) == 1
    assert sum(node["role"] == "combo box" for node in showing(equipment)) == 3
    words = " ".join(node["name"] for node in showing(help_page))
    assert "Samråd" in words


@pytest.fixture(scope="module", params=["en", "sv"])
def watched(request, walk):
    """What the bus says of the Participants page in a meeting with many alerts."""
    return showing(walk("watched_program", "bus_walk.py", request.param, str(PAGES))[3])


def test_everybody_in_a_meeting_is_on_the_bus_with_what_stands_on_the_page(watched):
    names = [node["name"] for node in watched]
    for part in ("Anna-Karin Müller-Lüdenscheidt", "Bo Quixley", "iPhone", "Cia Vintersol"):
        assert any(part in name for name in names), part
    rows = [node for node in watched if node["role"] in ("list item", "table cell", "tree item")]
    assert len(rows) >= 7
    assert all(node["name"].strip() for node in rows)


def test_alerts_are_on_the_bus_with_their_sentences_and_buttons(watched):
    alerts = [node for node in watched if node["role"] in ("grouping", "panel") and node["name"]]
    assert any("iPhone" in node["name"] for node in alerts)
    for node in watched:
        if "FOCUSABLE" in node["states"]:
            assert node["name"].strip(), node


def test_the_status_is_said_with_the_button_that_checks_again(pages):
    for nodes in pages:
        assert any(
            "button" in node["role"] and len(node["description"]) > 20 for node in showing(nodes)
        )


GUIDED = (
    "Guided check", "Hear yourself…", "Next", "Play the sound", "Left", "Right", "Next",
    "Measure it", "Next", "Done",
)  # fmt: skip


@pytest.fixture(scope="module")
def guided(walk):
    """What was pressed by keyboard alone in the guided check, and what was said each time."""
    return walk("guided_program", "bus_guided.py", "en", json.dumps(GUIDED))


def test_the_guided_check_is_done_by_keyboard_alone(guided):
    first, *rest = [step["tabs"] for step in guided["told"]]
    assert first > 0
    # What to press next has the keyboard already; only the other answer is one key away.
    assert rest == [0, 0, 0, 0, 1, 0, 0, 0, 0]
    assert guided["left"] == "Guided check"


def test_the_guided_check_is_done_by_what_a_screen_reader_is_told(guided):
    begin, voice, ears, play, left, right, leak, measure, picture, done = guided["told"]
    titles = ("Hear yourself", "Both ears", "Who hears the patient", "How the patient sees")
    for step, title in zip((begin, ears, leak, picture), titles, strict=True):
        assert any(title in said for said in step["said"])
    assert "say this sentence. The sun is shining" in voice["description"]
    # Nothing else is said meanwhile: the microphone would hear it.
    assert voice["said"] == ["The recording is deleted."]
    assert "The recording is deleted." in ears["description"]
    for step in (play, left):
        assert step["said"] == ["Where did you hear the test sound?"]
    assert right["said"][0].startswith("You heard left and right")
    assert "microphone" in measure["said"][0]
    assert "Look at your picture yourself" in done["description"]


@pytest.fixture(scope="module")
def prepared(walk):
    """What was said when a meeting was prepared by typing digits."""
    return walk("standing_program", "bus_meeting.py", "en", "11211")


def test_a_meeting_is_prepared_by_what_a_screen_reader_is_told(prepared):
    stops = [step["here"] for step in prepared]
    assert stops[0]["description"] == "Who sends the invitation?"
    questions = [stop["description"] for stop in stops[1:5]]
    assert questions == [
        "What kind of meeting is it?", "How many participants connect to the meeting in all?",
        "How old is the patient?", "Is an interpreter needed?",
    ]  # fmt: skip
    assert stops[5]["name"].startswith("Use Pexip")
    told = [said for step in prepared for said in step["said"]]
    assert any(said.startswith("Use Pexip") for said in told), told


def showing(nodes):
    return [node for node in nodes if "SHOWING" in node["states"]]
