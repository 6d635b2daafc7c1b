"""What a look for faces costs, beside the usual way of looking: OpenCV's own cascade."""

import statistics
import time
from collections.abc import Callable

import cv2
import numpy as np

from app.capture.picture_watch import EVERY_S, PictureWatch
from tests.bench.window import Row
from tests.fakes.portrait import seated

LOOKS = 40
BUDGET_MS = 15.0


def faces() -> Row:
    """One whole look, from a frame of 1280 x 720 to the numbers of the face in it."""
    cv2.setNumThreads(1)
    picture = seated()
    luma = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    quads = np.asarray(cv2.cvtColor(cv2.resize(picture, (640, 360)), cv2.COLOR_BGR2BGRA), np.uint8)
    watch = PictureWatch()
    ours = _milliseconds(lambda: watch.look(luma, True, quads, time.monotonic()))
    cascade = cv2.CascadeClassifier(f"{cv2.data.haarcascades}haarcascade_frontalface_alt2.xml")
    grey = cv2.equalizeHist(cv2.resize(luma, (480, 270), interpolation=cv2.INTER_AREA))
    theirs = _milliseconds(lambda: cascade.detectMultiScale(grey, 1.1, 4, minSize=(20, 20)))
    share = ours / 1000 / EVERY_S
    return Row(
        "a look for faces",
        f"{ours:.1f} ms = {ours / theirs:.2f}x, {share * 100:.0f} % of a core",
        f"cascade {theirs:.1f} ms",
        f"{BUDGET_MS:.0f} ms",
        ours <= BUDGET_MS,
    )


def _milliseconds(look: Callable[[], object]) -> float:
    look()
    times = []
    for _ in range(LOOKS):
        begin = time.process_time()
        look()
        times.append(time.process_time() - begin)
    return statistics.median(times) * 1000
