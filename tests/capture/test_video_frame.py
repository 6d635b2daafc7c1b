"""Every pixel format becomes the right colours and the right brightness."""

import cv2
import numpy as np
import pytest
from PySide6.QtMultimedia import QVideoFrame

from app.capture.frames import MAX_HEIGHT, MAX_WIDTH
from app.capture.video_frame import UNREADABLE, Picture
from tests.fakes.pictures import Format, broken_frame, frame_of, patches, scene

YUV = [
    Format.Format_YUYV, Format.Format_UYVY, Format.Format_NV12, Format.Format_NV21,
    Format.Format_YUV420P, Format.Format_YUV422P,
]  # fmt: skip
COLOURS = [
    Format.Format_BGRA8888, Format.Format_BGRX8888, Format.Format_RGBA8888, Format.Format_RGBX8888,
    Format.Format_ARGB8888, Format.Format_XRGB8888, Format.Format_ARGB8888_Premultiplied,
    Format.Format_ABGR8888, Format.Format_XBGR8888,
]  # fmt: skip
THROUGH_QT = [Format.Format_YV12]
EVERY = [*YUV, *COLOURS, *THROUGH_QT, Format.Format_Jpeg]
SIZES = [(1280, 720), (641, 361), (322, 240)]
BOXES = [(320, 180), (640, 360), (289, 167), (16, 16)]

# Qt says this once when it makes an image on a computer without a graphics card.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend")


def names(formats):
    return [format_.name.removeprefix("Format_") for format_ in formats]


def every(formats):
    return pytest.mark.parametrize("format_", formats, ids=names(formats))


def read(frame, box=(640, 360)):
    with Picture(frame, box) as picture:
        return picture.preview().copy(), picture.luma.copy(), picture.full_range


def grey(picture):
    return picture @ np.array([0.114, 0.587, 0.299])


def centres(picture):
    """The colours in the middle of the six patches: their edges are blurred rightly."""
    height, width = picture.shape[:2]
    rows, columns = (height // 4, 3 * height // 4), (width // 6, width // 2, 5 * width // 6)
    return np.array([[picture[row, column, :3] for column in columns] for row in rows], int)


def worst(picture, expected):
    return np.abs(centres(picture) - centres(expected)).max()


@every(EVERY)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_colours_and_size_are_right(qtbot, format_, size):
    picture = patches(*size)
    preview, luma, full_range = read(frame_of(picture, format_))
    height, width, bytes_ = preview.shape
    assert bytes_ == 4
    assert width % 2 == height % 2 == 0
    assert width <= 640
    assert height <= 360
    scale = min(640 / size[0], 360 / size[1], 1)
    assert abs(width - size[0] * scale) < 2
    assert abs(height - size[1] * scale) < 2
    assert worst(preview, picture) <= 6
    expected = grey(picture) if full_range else 16 + grey(picture) * 219 / 255
    assert worst(np.dstack([luma] * 3), np.dstack([expected] * 3)) <= 6


@every(EVERY)
@pytest.mark.parametrize("box", BOXES, ids=str)
def test_any_box_is_filled_and_not_exceeded(qtbot, format_, box):
    picture = scene(640, 360)
    preview, _, _ = read(frame_of(picture, format_), box)
    height, width = preview.shape[:2]
    assert width <= box[0]
    assert height <= box[1]
    assert width > box[0] - 2 or height > box[1] - 2
    expected = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    assert np.abs(preview[..., :3].astype(int) - expected).mean() < 4
    assert preview.data.c_contiguous


@every(YUV)
def test_full_range_is_not_stretched(qtbot, format_):
    picture = patches(640, 360)
    picture[:180, :213] = 0
    picture[180:, 426:] = 255
    preview, luma, full_range = read(frame_of(picture, format_, full_range=True))
    assert full_range
    assert worst(preview, picture) <= 6
    assert (luma.min(), luma.max()) == (0, 255)


@every([*YUV, *COLOURS, *THROUGH_QT])
def test_grey_stays_grey(qtbot, format_):
    """A wrong middle of the colour axes would tint everything."""
    for full_range in (False, True):
        picture = np.full((180, 320, 3), 128, np.uint8)
        preview, _, _ = read(frame_of(picture, format_, full_range=full_range))
        assert np.abs(preview[..., :3].astype(int) - 128).max() <= 2


def test_an_infrared_camera_is_shown_in_grey(qtbot):
    picture = patches(641, 361)
    frame = frame_of(picture, Format.Format_Y8, full_range=True)
    preview, luma, full_range = read(frame)
    assert full_range
    assert np.abs(centres(preview) - centres(np.dstack([luma] * 3))).max() <= 2
    assert worst(np.dstack([luma] * 3), np.dstack([grey(picture)] * 3)) <= 2


@pytest.mark.parametrize("box", [(640, 360), (1280, 720)])
def test_a_compressed_frame_is_not_decoded_finer_than_it_is_shown(box):
    preview, luma, _ = read(frame_of(scene(), Format.Format_Jpeg), box)
    assert preview.shape[:2] == box[::-1]
    assert luma.shape == box[::-1]


@every(EVERY)
def test_after_use_the_frame_is_let_go_of(qtbot, format_):
    frame = frame_of(patches(64, 48), format_)
    with Picture(frame, (640, 360)) as picture:
        assert frame.isMapped()
    assert not frame.isMapped()
    assert not hasattr(picture, "luma")


@every(EVERY)
def test_the_preview_outlives_the_frame(qtbot, format_):
    frame = frame_of(patches(640, 360), format_)
    with Picture(frame, (640, 360)) as picture:
        preview = picture.preview()
    before = preview.copy()
    assert frame.map(QVideoFrame.MapMode.ReadWrite)
    for index in range(frame.planeCount()):
        np.frombuffer(frame.bits(index), np.uint8)[:] = 0
    frame.unmap()
    assert np.array_equal(preview, before)


@every([*YUV, *COLOURS, Format.Format_Jpeg])
@pytest.mark.parametrize("size", [(2, 2), (3, 3), (2, 720), (1280, 2), (17, 5), (4096, 4)], ids=str)
def test_the_strangest_sizes_give_a_picture_or_an_announced_error(qtbot, format_, size):
    frame = frame_of(patches(*size), format_)
    for box in ((640, 360), (16, 16), (MAX_WIDTH, MAX_HEIGHT)):
        try:
            preview, _, _ = read(frame, box)
        except UNREADABLE:
            continue
        assert 2 <= preview.shape[1] <= max(2, box[0])
        assert 2 <= preview.shape[0] <= max(2, box[1])
    assert not frame.isMapped()


def test_a_frame_without_a_picture_is_unreadable():
    for frame in (QVideoFrame(), broken_frame()):
        with pytest.raises(UNREADABLE):
            read(frame)
        assert not frame.isMapped()


def test_a_compressed_frame_that_is_cut_off_does_no_harm():
    frame = frame_of(scene(), Format.Format_Jpeg)
    assert frame.map(QVideoFrame.MapMode.ReadWrite)
    np.frombuffer(frame.bits(0), np.uint8)[3000:] = 0
    frame.unmap()
    try:
        preview, _, _ = read(frame)
    except UNREADABLE:
        return
    assert preview.shape == (360, 640, 4)
