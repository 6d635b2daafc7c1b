"""Linux: the lid as ACPI tells it, and the covers of cameras that tell."""

import os
import sys
from pathlib import Path
from struct import Struct

from app.computer.camera_use_linux import own_cameras
from app.computer.linux_files import names_in, text_of
from app.computer.privacy_linux import cover_of
from app.readiness.readings_privacy import Cover, Lid

_LIDS = Path("/proc/acpi/button/lid")
_STATES = {"open": Lid.OPEN, "closed": Lid.CLOSED}

CONTROL = Struct("Ii")
"""struct v4l2_control: the control's number and its value."""

GET_CONTROL = 0xC008561B
"""VIDIOC_G_CTRL: _IOWR('V', 27, struct v4l2_control) of videodev2.h."""

PRIVACY_CONTROL = 0x009A0910
"""V4L2_CID_PRIVACY of v4l2-controls.h: 1 says that the camera's cover or switch keeps the picture
back."""


def read_lid(folder: Path = _LIDS) -> Lid:
    """Return how the lid stands; a computer with several is open if one of them is."""
    lids = names_in(folder, "")
    if not lids:
        # A computer without ACPI, as those with an ARM processor, may have a lid all the same.
        return Lid.NONE if folder.parents[1].is_dir() else Lid.UNKNOWN
    words = [text_of(folder / lid / "state").rpartition(":")[2].strip() for lid in lids]
    states = {_STATES.get(word, Lid.UNKNOWN) for word in words}
    return next((lid for lid in (Lid.OPEN, Lid.CLOSED) if lid in states), Lid.UNKNOWN)


def read_cover(cameras: tuple[Path, ...] | None = None) -> Cover:
    """Return how the cover stands, of the computer's own camera or of one that this program uses.

    A camera that is not in use is left asleep; and only in use is its answer worth anything.
    """
    told = cover_of()
    if told is not Cover.UNKNOWN:
        return told
    found = {_cover(camera) for camera in (own_cameras() if cameras is None else cameras)}
    return next((cover for cover in (Cover.CLOSED, Cover.OPEN) if cover in found), Cover.UNKNOWN)


def cover_from(answer: bytes) -> Cover:
    """Return what a camera's answer to the question for its privacy control says."""
    return Cover.CLOSED if CONTROL.unpack(answer)[1] else Cover.OPEN


if sys.platform == "linux":
    from fcntl import ioctl

    def _cover(camera: Path) -> Cover:
        """Ask one camera; the stream that another process has of it goes on undisturbed."""
        try:
            node = os.open(camera, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            return Cover.UNKNOWN
        try:
            return cover_from(ioctl(node, GET_CONTROL, CONTROL.pack(PRIVACY_CONTROL, 0)))
        except OSError:
            return Cover.UNKNOWN  # it has no such control
        finally:
            os.close(node)

else:

    def _cover(camera: Path) -> Cover:
        """Stand in on other systems."""
        return Cover.UNKNOWN
