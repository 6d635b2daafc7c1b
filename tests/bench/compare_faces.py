"""Hit rates of face detectors: python -m tests.bench.compare_faces FOLDER

FOLDER holds pictures in folders of their own, which this repository does not carry: ``portraits``,
``dark_skin``, ``glasses``, ``sunglasses``, ``turned`` with one person each; ``empty`` without one;
and ``heads.json``: file name to [x, y, width, height] of the head, shares, by eye.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from app.capture.face_model import Face, FaceModel
from tests.bench.face_conditions import (
    CONDITIONS,
    HEIGHT,
    WIDTH,
    Condition,
    Head,
    Picture,
    before_the_camera,
    lit,
    noisy,
)

Boxes = list[tuple[float, float, float, float]]
Detector = Callable[[Picture], Boxes]
PLACES = (0.5, 0.42, 0.58, 0.35, 0.65)


def ours() -> Detector:
    model = FaceModel()

    def find(picture: Picture) -> Boxes:
        small = np.asarray(cv2.resize(picture, (320, 180), interpolation=cv2.INTER_AREA), np.uint8)
        return [_box(face) for face in model.find(small)]

    return find


def haar(*names: str, neighbours: int) -> Detector:
    """The cascades one after the other, on 480 px, equalised, as they do best."""
    files = [f"{cv2.data.haarcascades}haarcascade_{name}.xml" for name in names]
    cascades = [cv2.CascadeClassifier(file) for file in files]

    def find(picture: Picture) -> Boxes:
        grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
        grey = cv2.equalizeHist(cv2.resize(grey, (480, 270), interpolation=cv2.INTER_AREA))
        for cascade in cascades:
            found = cascade.detectMultiScale(grey, 1.1, neighbours, minSize=(20, 20))
            if len(found):
                return [(x / 480, y / 270, w / 480, h / 270) for x, y, w, h in found]
        return []

    return find


def main(folder: Path) -> None:
    cv2.setNumThreads(1)
    detectors = {
        "ours": ours(),
        "alt2": haar("frontalface_alt2", neighbours=4),
        "default": haar("frontalface_default", neighbours=5),
        "alt2+profile": haar("frontalface_alt2", "profileface", neighbours=4),
    }
    print(f"{'condition':30}{'of':>5}" + "".join(f"{name:>14}" for name in detectors))
    heads = {name: _head(*box) for name, box in json.loads(_read(folder / "heads.json")).items()}
    further = dict.fromkeys(detectors, 0)
    for condition in CONDITIONS:
        _try(condition, folder, heads, detectors, further)
    print("further faces that are none: ", further)
    _try_empty(folder, detectors)
    _time(folder, heads, detectors)


def _try(
    condition: Condition,
    folder: Path,
    heads: dict[str, Head],
    detectors: dict[str, Detector],
    further: dict[str, int],
) -> None:
    hits = dict.fromkeys(detectors, 0)
    files = sorted((folder / condition.group).iterdir())
    for number, file in enumerate(files):
        x = PLACES[number % len(PLACES)]
        placed, head = before_the_camera(_open(file), heads[file.name], condition.height, x)
        picture = condition.change(placed, head)
        for name, find in detectors.items():
            found = find(picture)
            hits[name] += any(_on(box, head) for box in found)
            further[name] += sum(not _on(box, head) for box in found)
    rates = "".join(f"{100 * count / len(files):13.0f}%" for count in hits.values())
    print(f"{condition.name:30}{len(files):5}{rates}", flush=True)


def _try_empty(folder: Path, detectors: dict[str, Detector]) -> None:
    wrong, tries = dict.fromkeys(detectors, 0), 0
    for file in sorted((folder / "empty").iterdir()):
        picture = _open(file)
        scale = max(WIDTH / picture.shape[1], HEIGHT / picture.shape[0])
        whole = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        top, left = (whole.shape[0] - HEIGHT) // 2, (whole.shape[1] - WIDTH) // 2
        cut = whole[top : top + HEIGHT, left : left + WIDTH]
        for gain in (1.0, 0.3):
            tries += 1
            for name, find in detectors.items():
                wrong[name] += bool(find(noisy(cut * gain, 2.0)))
    rates = "".join(f"{100 * count / tries:13.1f}%" for count in wrong.values())
    print(f"{'nobody there, yet a face':30}{tries:5}{rates}")


def _time(folder: Path, heads: dict[str, Head], detectors: dict[str, Detector]) -> None:
    file = min((folder / "portraits").iterdir())
    placed, head = before_the_camera(_open(file), heads[file.name], 0.36, 0.5)
    picture = lit(placed, head)
    for name, find in detectors.items():
        times = []
        for _ in range(25):
            begin = time.process_time()
            find(picture)
            times.append(time.process_time() - begin)
        print(f"{name}: {statistics.median(times) * 1000:.1f} ms of processor a look")


def _on(box: tuple[float, float, float, float], head: Head) -> bool:
    x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
    near = abs(x - head.x) < head.width * 0.6 and abs(y - head.y) < head.height * 0.6
    return near and 0.4 < box[3] / head.height < 2.2


def _box(face: Face) -> tuple[float, float, float, float]:
    return (face.x, face.y, face.width, face.height)


def _head(x: float, y: float, width: float, height: float) -> Head:
    return Head(x + width / 2, y + height / 2, width, height)


def _open(file: Path) -> Picture:
    picture = cv2.imread(str(file))
    assert picture is not None, file
    return np.asarray(picture, np.uint8)


def _read(file: Path) -> str:
    return file.read_text("utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
