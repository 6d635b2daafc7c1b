"""Which cameras are none: pictures made by a program, and eyes that see only infrared.

Told by name, and on Windows by the path of the device; a list is never complete, so what is not
known here counts as a camera, and its picture is looked at all the same.
"""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum


class Kind(StrEnum):
    """What a camera is. The values are stable: reports use them."""

    CAMERA = ""
    VIRTUAL = "virtual"
    INFRARED = "infrared"


_PROGRAMS = re.compile(
    r"\bvirtual\b|\bobs\b|obs-camera|snap camera|manycam|xsplit|\bndi\b|mmhmm|\bvcam\b|e2esoft"
    r"|splitcam|youcam|webcam ?splitter|chromacam|nvidia broadcast|logi(tech)? capture|akvcam"
    r"|v4l2 ?loopback|dummy video|unity video|animaze|facerig|avatarify|prism live|vmix|wirecast"
    r"|ecamm|sparkocam|webcammax|altercam|screen.?capture|loom camera|webcamoid|cyberlink",
    re.IGNORECASE,
)
_INFRARED = re.compile(
    r"\bir\b|infrar|windows hello|\bnir\b|\bir(cam|camera)\b|\bdepth\b", re.IGNORECASE
)
_MADE_BY_A_PROGRAM = re.compile(r"^@device:sw:|swd#vcamdevapi|^\\\\\?\\root#", re.IGNORECASE)
"""Windows: a filter of DirectShow, the system's own way for virtual cameras, a device of no bus."""


def kind_of(name: str, identity: str = "") -> Kind:
    """Tell what a camera with this name and this id of the system's is."""
    if _MADE_BY_A_PROGRAM.search(identity) or _PROGRAMS.search(name):
        return Kind.VIRTUAL
    return Kind.INFRARED if _INFRARED.search(name) else Kind.CAMERA


def with_kinds(cameras: Sequence[Mapping[str, object]]) -> list[dict[str, object]]:
    """Return the cameras, those that are none marked as ``virtual``, and the usual one as such.

    What the list calls the usual one must be what is opened when nobody chooses.
    """
    marked = [{**camera, "virtual": True} if _kind(camera) else dict(camera) for camera in cameras]
    usual = usual_camera(cameras)
    return [{**camera, "default": camera.get("id") == usual} for camera in marked]


def usual_camera(cameras: Sequence[Mapping[str, object]]) -> str:
    """Return the id to open when nobody chose: the system's choice if that is a camera at all.

    Empty without cameras. Only where there is nothing else a program's picture is taken.
    """
    by_choice = sorted(cameras, key=lambda camera: camera.get("default") is not True)
    best = sorted(by_choice, key=lambda camera: bool(_kind(camera)))
    return str(best[0].get("id", "")) if best else ""


def _kind(camera: Mapping[str, object]) -> Kind:
    return kind_of(str(camera.get("name", "")), str(camera.get("id", "")))
