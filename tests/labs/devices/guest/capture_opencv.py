"""Capture with cv2.VideoCapture. Arguments: width height seconds."""

import sys
import time

import cv2

from tests.labs.devices.guest.tally import Tally


def main(width: int, height: int, seconds: float) -> None:
    """Read frames for `seconds`; tell what each call did."""
    tally = Tally()
    tally.event("open")
    begin = time.perf_counter()
    camera = _opened(width, height)
    blocked = time.perf_counter() - begin
    tally.event(f"open returned, isOpened {camera.isOpened()}")
    failed, picture = False, None
    while tally.now() < seconds:
        good, picture = camera.read()
        if good:
            tally.frame(0.0)
        else:
            if not failed:
                tally.event(f"read failed, isOpened {camera.isOpened()}")
            failed = True
            time.sleep(0.05)
    kind = int(camera.get(cv2.CAP_PROP_FOURCC)).to_bytes(4, "little").decode(errors="replace")
    tally.report(open_s=round(blocked, 3), format=kind, shape=str(getattr(picture, "shape", "")))


def _opened(width: int, height: int) -> cv2.VideoCapture:
    camera = cv2.VideoCapture(0, cv2.CAP_V4L2)
    # Real cameras offer YUYV or MJPG; left alone, OpenCV takes the ready-made BGR of vivid.
    camera.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"YUYV"))
    camera.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    camera.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    return camera


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
