"""The networks that look for faces: what they find, and a file that is missing or damaged."""

import shutil

import cv2
import numpy as np
import pytest

from app.capture.face_facts import framing_of
from app.capture.face_model import FaceModel, model_folder
from app.capture.face_network import FAR_SIGHTED, NEAR_SIGHTED, NoModelError
from tests.fakes.pictures import scene
from tests.fakes.portrait import lit, seated


@pytest.fixture(scope="module")
def model():
    return FaceModel()


def small(picture):
    return cv2.resize(picture, (320, 180), interpolation=cv2.INTER_AREA)


def test_a_face_is_found_where_it_is(model):
    (face,) = model.find(small(seated(height=0.36, centre=0.45, eyes=0.4)))
    framing = framing_of(face)
    assert framing.height == pytest.approx(0.36, abs=0.05)
    assert framing.centre == pytest.approx(0.45, abs=0.02)
    assert framing.eyes == pytest.approx(0.4, abs=0.03)
    assert framing.whole


@pytest.mark.parametrize("height", [0.15, 0.25, 0.5, 0.7])
def test_near_and_far_faces_are_found(model, height):
    (face,) = model.find(small(seated(height=height, eyes=0.45)))
    assert framing_of(face).height == pytest.approx(height, rel=0.25)


@pytest.mark.parametrize("gain", [1.3, 0.5, 0.25, 0.12])
def test_bright_and_dim_faces_are_found(model, gain):
    assert len(model.find(small(lit(seated(), gain)))) == 1


@pytest.mark.parametrize("size", [(1280, 720), (640, 480), (720, 1280), (600, 600)])
def test_pictures_of_any_shape_are_searched(model, size):
    picture = seated(height=0.3, size=size)
    scale = 320 / max(size)
    (face,) = model.find(cv2.resize(picture, None, fx=scale, fy=scale))
    assert framing_of(face).height == pytest.approx(0.3, abs=0.05)
    assert framing_of(face).centre == pytest.approx(0.5, abs=0.03)


def test_a_picture_without_colours_will_do(model):
    grey = cv2.cvtColor(small(seated()), cv2.COLOR_BGR2GRAY)
    assert len(model.find(grey)) == 1


def test_two_people_are_two_faces(model):
    assert len(model.find(small(seated(centre=0.27, pictures=2)))) == 2


@pytest.mark.parametrize(
    "picture",
    [scene(), np.zeros((180, 320, 3), np.uint8), np.full((180, 320, 3), 255, np.uint8)],
    ids=["room", "black", "white"],
)
def test_where_nobody_is_no_face_is_found(model, picture):
    assert model.find(small(picture)) == []


@pytest.mark.parametrize("design", [FAR_SIGHTED, NEAR_SIGHTED], ids=lambda design: design.file)
@pytest.mark.parametrize("damage", ["missing", "cut", "empty", "changed"])
def test_a_missing_or_damaged_file_is_told_and_breaks_nothing(tmp_path, design, damage):
    folder = tmp_path / "models"
    shutil.copytree(model_folder(), folder)
    file = folder / design.file
    data = file.read_bytes()
    file.unlink()
    if damage != "missing":
        changed = {"cut": data[: len(data) // 2], "empty": b"", "changed": b"\0" + data[1:]}
        file.write_bytes(changed[damage])
    with pytest.raises(NoModelError):
        FaceModel(folder)


def test_the_models_lie_beside_their_licence():
    names = {path.name for path in model_folder().iterdir()}
    assert names == {
        "LICENSE.Apache-2.0.txt", "README.md", FAR_SIGHTED.file, NEAR_SIGHTED.file,
    }  # fmt: skip
    readme = (model_folder() / "README.md").read_text("utf-8")
    assert all(d.sha256[:8] in readme and d.file in readme for d in (FAR_SIGHTED, NEAR_SIGHTED))
