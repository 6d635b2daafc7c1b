"""Who has the camera or the microphone: Windows' registry, and Linux' links below /proc."""

import os
import subprocess
import sys

import pytest

from app.computer.camera_use import read_use
from app.computer.camera_use_linux import own_cameras, own_family, read_users
from app.computer.camera_use_windows import CAMERA, MICROPHONE
from app.computer.camera_use_windows import read_users as read_windows
from app.readiness.readings_privacy import UseReading
from tests.computer.registry_trees import ALLOWED, CHROME, EDGE, TEAMS, TEAMS_FILE, Tree, used

RUNNING = {r"C:\Windows\explorer.exe", CHROME, TEAMS_FILE}


def users(*parts, device=CAMERA, running=RUNNING):
    return read_windows(device, Tree(ALLOWED, *parts), lambda: running)


def test_nobody_has_it():
    assert users() == ()
    assert users(used("webcam", CHROME, stop=133_500_000_000_000_000)) == ()


def test_a_desktop_program_that_has_not_stopped():
    assert users(used("webcam", CHROME)) == ("Google Chrome",)
    assert users(used("webcam", CHROME), device=MICROPHONE) == ()
    assert users(used("microphone", CHROME), device=MICROPHONE) == ("Google Chrome",)


def test_a_program_from_the_shop_is_known_by_its_package():
    assert users(used("webcam", TEAMS)) == ("Microsoft Teams",)


def test_the_zero_of_a_program_that_crashed_counts_for_nothing():
    assert users(used("webcam", EDGE), used("webcam", TEAMS), running={CHROME}) == ()


def test_a_program_that_was_only_asked_about_has_nothing():
    assert users(used("webcam", CHROME, start=0)) == ()
    assert users({k: {"Value": "Allow"} for k in used("webcam", CHROME)}) == ()


def test_this_program_is_not_another_one(monkeypatch):
    own = r"C:\Program Files\Samrad\samrad.exe"
    assert users(used("webcam", own), running={own}) == ("samrad",)
    monkeypatch.setattr(sys, "executable", own.upper())
    assert users(used("webcam", own), running={own}) == ()


def test_several_and_paths_of_any_case():
    found = users(used("webcam", CHROME.upper()), used("webcam", TEAMS))
    assert found == ("Google Chrome", "Microsoft Teams")


def test_a_package_whose_name_another_begins_with():
    other = r"C:\Program Files\WindowsApps\MSTeamsTools_1.0_x64__8wekyb3d8bbwe\tool.exe"
    assert users(used("webcam", TEAMS), running={other}) == ()


def test_looking_at_all_programs_is_saved_when_nobody_claims_it():
    def unwanted():
        raise AssertionError

    assert read_windows(CAMERA, Tree(ALLOWED), unwanted) == ()


def process(proc, number, program, *opened, parent=1, comm=None):
    folder = proc / str(number)
    (folder / "fd").mkdir(parents=True)
    for index, target in enumerate(("/dev/null", "socket:[42]", *opened)):
        (folder / "fd" / str(index)).symlink_to(target)
    if program:
        (folder / "exe").symlink_to(program)
    (folder / "comm").write_text(f"{comm or program.rpartition('/')[2][:15]}\n")
    (folder / "stat").write_text(f"{number} ({comm or 'a) b'}) S {parent} 1 1 0\n")
    (folder / "status").write_text(f"Name:\tx\nTgid:\t{number}\n")


def recording(proc, card, owner, device="pcm0c"):
    folder = proc / "asound" / f"card{card}" / device / "sub0"
    folder.mkdir(parents=True)
    text = "closed\n" if owner is None else f"state: RUNNING\nowner_pid   : {owner}\ndelay: 0\n"
    (folder / "status").write_text(text)


@pytest.fixture
def proc(tmp_path):
    process(tmp_path, 1, "/usr/lib/systemd/systemd", parent=0)
    process(tmp_path, os.getpid(), "/usr/bin/python3", "/dev/video0", parent=os.getppid())
    (tmp_path / "meminfo").write_text("MemTotal: 1 kB")
    return tmp_path


@pytest.fixture
def look(proc, tmp_path_factory):
    dev = tmp_path_factory.mktemp("dev")
    (dev / "video0").touch()
    return lambda: read_users(proc, dev)


def test_linux_programs_with_a_camera_open(proc, look):
    process(proc, 501, "/opt/google/chrome/chrome", "/dev/video0", "/dev/video0")
    process(proc, 502, "/usr/bin/acmecam (deleted)", "/dev/video2")
    process(proc, 503, "/usr/bin/mpv", "/dev/snd/pcmC0D0p", "/dev/videodev/x", "/dev/snd/controlC0")
    assert look() == (("Google Chrome", "acmecam"), ())


def test_without_any_camera_nobody_is_looked_at(proc, tmp_path):
    process(proc, 501, "/opt/google/chrome/chrome", "/dev/video0")
    (tmp_path / "dev").mkdir()
    assert read_users(proc, tmp_path / "dev") == ((), ())


def test_linux_programs_that_record_from_a_card(proc, look):
    process(proc, 501, "/opt/zoom/zoom")
    process(proc, 502, "/usr/bin/mpv")
    recording(proc, 0, 501)
    recording(proc, 1, None)
    recording(proc, 2, 502, device="pcm0p")
    assert look() == ((), ("Zoom",))


def test_a_thread_that_records_stands_for_its_program(proc, look):
    process(proc, 501, "/opt/zoom/zoom")
    thread = proc / "777"
    thread.mkdir()
    (thread / "status").write_text("Tgid:\t501\n")
    recording(proc, 0, 777)
    assert look().microphone == ("Zoom",)


def test_sound_servers_record_for_others(proc, look):
    process(proc, 501, "/usr/bin/pulseaudio")
    process(proc, 502, "/usr/bin/pipewire", "/dev/video0")
    recording(proc, 0, 501)
    assert look() == ((), ())


def test_our_own_processes_are_left_out(proc, look):
    process(proc, os.getppid(), "/usr/bin/python3", "/dev/video0")
    process(proc, 777_777, "/usr/bin/python3", "/dev/video0", parent=os.getppid())
    assert {os.getpid(), os.getppid(), 777_777} <= own_family(proc)
    recording(proc, 0, 777_777)
    assert look() == ((), ())


def test_a_kernel_that_lists_children_is_not_asked_about_all(proc):
    process(proc, 31, "/usr/bin/python3")
    process(proc, 32, "/usr/bin/python3")
    process(proc, 33, "/usr/bin/v4l2-ctl")
    for task, children in ((os.getppid(), f"{os.getpid()} 31 "), (99, "32 33\n")):
        folder = proc / str(os.getppid()) / "task" / str(task)
        folder.mkdir(parents=True)
        (folder / "children").write_text(children)
    process(proc, 777_777, "/usr/bin/python3", parent=os.getppid())
    assert own_family(proc) == {os.getpid(), os.getppid(), 31, 32}


def test_a_program_whose_file_cannot_be_seen_goes_by_its_short_name(proc, look):
    process(proc, 501, "", "/dev/video0", comm="zoom")
    assert look().camera == ("Zoom",)


def test_only_our_own_cameras_are_asked_for_their_cover(proc):
    process(proc, 501, "/usr/bin/cheese", "/dev/video2")
    process(proc, 777_777, "/usr/bin/python3", "/dev/video4", parent=os.getppid())
    assert [path.name for path in own_cameras(proc)] == ["video0", "video4"]


def test_a_folder_that_is_not_there(tmp_path):
    assert read_users(tmp_path / "none", tmp_path) == ((), ())


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the real /proc")
def test_the_real_kernel_tells_of_our_family_and_program():
    from app.computer import camera_use_linux as linux

    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        assert child.pid in linux._children(linux.PROC, os.getpid())
        assert linux._leader(linux.PROC, child.pid) == child.pid
        assert linux._parent(linux.PROC / str(child.pid)) == os.getpid()
        child.communicate(b"\n")
    assert linux._program(linux.PROC / str(os.getpid())).startswith("python")
    assert os.getpid() in own_family()


def test_only_known_programs_are_named_to_others(monkeypatch):
    found = (("Zoom", "acmecam"), ("acmecam",))
    monkeypatch.setattr("app.computer.camera_use_linux.read_users", lambda: found)
    reading = read_use("linux")
    assert (reading.camera, reading.microphone) == (("Zoom",), ())
    assert (reading.local_camera, reading.local_microphone) == found


def test_macos_tells_nobody():
    with pytest.raises(NotImplementedError):
        read_use("darwin")


def test_a_message_from_the_child_stays_comparable():
    message = {"camera": ["Zoom"], "local_camera": ["Zoom", "acmecam"]}
    reading = UseReading.from_message(message)
    assert reading == UseReading(camera=("Zoom",), local_camera=("Zoom", "acmecam"))
    assert hash(reading)
