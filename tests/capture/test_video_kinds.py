"""Programs that pose as cameras, infrared eyes, and real cameras with names alike."""

import pytest

from app.capture.video_kinds import Kind, kind_of, usual_camera, with_kinds

VIRTUAL = [
    "OBS Virtual Camera", "OBS-Camera", "Snap Camera", "ManyCam Virtual Webcam", "XSplit VCam",
    "NDI Webcam Video 1", "mmhmm Camera", "NVIDIA Broadcast", "Camera (NVIDIA Broadcast)",
    "Unity Video Capture", "e2eSoft VCam", "Dummy video device (0x0000)", "Logi Capture",
    "Microsoft Teams Virtual Camera", "ChromaCam", "YouCam", "vMix Video",
]  # fmt: skip
INFRARED = [
    "HP IR Camera", "Integrated IR Camera", "USB2.0 IR UVC HD Webcam", "Windows Hello Face",
    "Integrated IR Camera: Integrated I", "Microsoft IR Camera Front", "Infrared Camera",
    "Intel(R) RealSense(TM) 415 Depth", "Infraröd kamera",
]  # fmt: skip
REAL = [
    "Integrated Camera", "HD Pro Webcam C920", "Logitech BRIO", "FaceTime HD Camera", "vivid",
    "HP HD Camera", "Surface Camera Front", "Jabra PanaCast 20", "OBSBOT Tiny 2", "Iriun Webcam",
    "Integrated RGB Camera: Integrated R", "USB Video Device", "Microsoft® LifeCam", "Firefly", "",
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "kind"),
    [(n, Kind.VIRTUAL) for n in VIRTUAL]
    + [(n, Kind.INFRARED) for n in INFRARED]
    + [(n, Kind.CAMERA) for n in REAL],
)
def test_a_camera_is_told_by_its_name(name, kind):
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("identity", "kind"),
    [
        (r"\\?\usb#vid_046d&pid_085e&mi_00#7&2a#{65e8773d-8f56-11d0-a3b9-00a0c9223196}\global", ""),
        (r"\\?\display#int3480#4&1b1&0&uid13424#{e5323777-f976-4f5b-9b55-b94699c46e44}\{bf8}", ""),
        (r"\\?\swd#vcamdevapi#6a6d3a7#{65e8773d-8f56-11d0-a3b9-00a0c9223196}\{67b05}", "virtual"),
        (r"@device:sw:{860BB310-5D01-11D0-BD3B-00A0C911CE86}\{A3FCE0F5}", "virtual"),
        (r"\\?\root#image#0000#{65e8773d-8f56-11d0-a3b9-00a0c9223196}\global", "virtual"),
        ("/dev/video0", ""),
        ("0x1420000005ac8600", ""),
    ],
)
def test_windows_tells_by_the_path_as_well(identity, kind):
    assert kind_of("Camera", identity) == kind


def cameras(*names, default=0):
    return [
        {"id": str(number), "name": name, "default": number == default}
        for number, name in enumerate(names)
    ]


@pytest.mark.parametrize(
    ("names", "default", "taken"),
    [
        (["Integrated Camera", "Logitech BRIO"], 1, "1"),
        (["OBS Virtual Camera", "Integrated Camera"], 0, "1"),
        (["HP IR Camera", "HP HD Camera"], 0, "1"),
        (["HP IR Camera", "OBS Virtual Camera"], 1, "1"),
        (["HP IR Camera"], 0, "0"),
        (["Integrated Camera", "Logitech BRIO"], 7, "0"),
        ([], 0, ""),
    ],
)
def test_a_program_or_infrared_eye_is_never_taken_before_a_camera(names, default, taken):
    assert usual_camera(cameras(*names, default=default)) == taken


def test_those_that_are_no_cameras_are_marked_for_the_list():
    listed = with_kinds(cameras("Integrated Camera", "HP IR Camera", "OBS Virtual Camera"))
    assert [camera.get("virtual", False) for camera in listed] == [False, True, True]


def test_the_list_calls_that_one_usual_which_is_taken():
    listed = with_kinds(cameras("OBS Virtual Camera", "Integrated Camera", default=0))
    assert [camera["default"] for camera in listed] == [False, True]
