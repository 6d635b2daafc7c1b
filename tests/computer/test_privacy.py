"""The privacy switches: Windows' registry and Linux' files, as several computers had them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer.privacy import read_privacy
from app.computer.privacy_linux import cover_of
from app.computer.privacy_linux import read_privacy as read_linux
from app.computer.privacy_windows import read_privacy as read_windows
from app.computer.registry import WindowsRegistry
from app.readiness.readings_privacy import Cover, PrivacyReading, Switch
from tests.computer.registry_trees import ALLOWED, CHROME, STORE, Tree, store, used

GROUP = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\AppPrivacy"
MANAGED = r"HKLM\SOFTWARE\Microsoft\PolicyManager\current\device\Privacy"
DEVICES = [("camera", "webcam"), ("microphone", "microphone")]
DELL = "6932965F-1671-4CEB-B988-D3AB0A901919"


def switches(*parts):
    reading = read_windows(Tree(*parts))
    return reading.camera, reading.microphone


def test_windows_as_it_comes_keeps_nothing_back():
    assert switches(ALLOWED) == (Switch.ON, Switch.ON)


def test_a_windows_without_the_tree_is_unknown():
    assert switches({}) == (Switch.UNKNOWN, Switch.UNKNOWN)


@pytest.mark.parametrize(("field", "device"), DEVICES)
@pytest.mark.parametrize(
    ("stands", "switch"),
    [
        (("Deny", "Allow", "Allow"), Switch.COMPUTER),
        (("Allow", "Deny", "Allow"), Switch.USER),
        (("Allow", "Allow", "Deny"), Switch.DESKTOP),
        (("Allow", "Deny", "Deny"), Switch.USER),
        (("Deny", "Deny", "Deny"), Switch.COMPUTER),
        (("Allow", "Allow", "deny"), Switch.DESKTOP),
        (("Allow", None, None), Switch.ON),
        ((None, "Prompt", None), Switch.ON),
    ],
)
def test_each_switch_of_windows_is_told_apart(field, device, stands, switch):
    reading = read_windows(Tree(ALLOWED, {f"HKCU\\{STORE}\\{device}": {}}, _only(device, stands)))
    assert getattr(reading, field) == switch
    other = "microphone" if field == "camera" else "camera"
    assert getattr(reading, other) == Switch.ON


def _only(device, stands):
    return {
        **{path: {"Value": "Allow"} for path in store(device, "", "", "")},
        **store(device, *stands),
    }


@pytest.mark.parametrize("place", [GROUP, MANAGED])
def test_a_rule_of_the_organisation_stands_above_the_switches(place):
    assert switches(ALLOWED, {place: {"LetAppsAccessCamera": 2}}) == (
        Switch.ORGANISATION, Switch.ON
    )  # fmt: skip
    both = {place: {"LetAppsAccessCamera": 2, "LetAppsAccessMicrophone": 2}}
    assert switches(store("microphone", "Deny"), both) == (Switch.ORGANISATION,) * 2


@pytest.mark.parametrize("rule", [0, 1, "2", None])
def test_a_rule_that_leaves_the_choice_or_allows_denies_nothing(rule):
    assert switches(ALLOWED, {GROUP: {"LetAppsAccessCamera": rule}})[0] == Switch.ON


@pytest.mark.parametrize(
    "place",
    [r"HKLM\SOFTWARE\Policies\Microsoft\Camera", MANAGED.replace("Privacy", "Camera")],
)
def test_an_organisation_may_forbid_cameras_altogether(place):
    assert switches(ALLOWED, {place: {"AllowCamera": 0}}) == (Switch.ORGANISATION, Switch.ON)
    assert switches(ALLOWED, {place: {"AllowCamera": 1}}) == (Switch.ON, Switch.ON)


def test_the_switch_of_one_browser():
    reading = read_windows(Tree(ALLOWED, used("webcam", CHROME, value="Deny")))
    assert (reading.camera, reading.camera_browser) == (Switch.BROWSER, "Google Chrome")
    assert (reading.microphone, reading.microphone_browser) == (Switch.ON, "")


def test_other_programs_that_were_denied_are_nobodys_business():
    game = used("webcam", r"C:\Games\secret.exe", value="Deny")
    assert read_windows(Tree(ALLOWED, game)) == PrivacyReading(camera="on", microphone="on")


@given(st.dictionaries(st.sampled_from(["Value", "value", "LastUsedTimeStop"]), st.none()
       | st.text(max_size=5) | st.integers() | st.binary(max_size=3)))  # fmt: skip
def test_nonsense_in_the_registry_is_survived(values):
    paths = (
        f"HKLM\\{STORE}\\webcam",
        f"HKCU\\{STORE}\\webcam\\NonPackaged\\C:#x#chrome.exe",
        GROUP,
    )
    reading = read_windows(Tree(*({path: values} for path in paths)))
    assert reading.camera in frozenset(Switch)
    assert PrivacyReading.from_message({"camera": reading.camera}) is not None


def lenovo(tree, power):
    folder = tree / "bus/platform/devices/VPC2004:00"
    folder.mkdir(parents=True)
    (folder / "camera_power").write_text(f"{power}\n")


def dell(tree, text):
    folder = tree / f"bus/wmi/devices/{DELL}-5"
    folder.mkdir(parents=True)
    (folder / "dell_privacy_current_state").write_text(text)


@pytest.mark.parametrize(("power", "switch"), [(1, Switch.ON), (0, Switch.HARDWARE)])
def test_the_camera_key_of_a_lenovo(tmp_path, power, switch):
    lenovo(tmp_path, power)
    assert read_linux(tmp_path).camera == switch
    assert read_linux(tmp_path).microphone == Switch.UNKNOWN


@pytest.mark.parametrize("power", ["", "2", "maybe"])
def test_a_file_that_says_nothing_is_no_answer(tmp_path, power):
    lenovo(tmp_path, power)
    with pytest.raises(NotImplementedError):
        read_linux(tmp_path)


def test_the_privacy_keys_of_a_dell(tmp_path):
    dell(tmp_path, "[Microphone] [muted]\n[CameraShutter] [unmuted]\n")
    assert read_linux(tmp_path).microphone == Switch.HARDWARE
    assert cover_of(tmp_path) is Cover.OPEN


def test_a_dell_with_its_shutter_closed(tmp_path):
    dell(tmp_path, "[Microphone] [unmuted]\n[Camera Shutter] [muted]\n")
    assert read_linux(tmp_path).microphone == Switch.ON
    assert cover_of(tmp_path) is Cover.CLOSED


def test_a_computer_without_such_keys_cannot_tell(tmp_path):
    with pytest.raises(NotImplementedError):
        read_linux(tmp_path)
    assert cover_of(tmp_path) is Cover.UNKNOWN


def test_macos_tells_nobody():
    with pytest.raises(NotImplementedError):
        read_privacy("darwin")


def test_this_system_answers_or_says_that_it_cannot():
    try:
        assert read_privacy().camera in frozenset(Switch)
    except NotImplementedError:
        assert WindowsRegistry().keys("HKCU", "Software") == ()
