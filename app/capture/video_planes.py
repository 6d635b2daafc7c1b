"""The memory of a mapped video frame as arrays, and what is done with any of them."""

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Plane = NDArray[np.uint8]

UNREADABLE = (ValueError, MemoryError, cv2.error)
"""What reading a frame raises when the frame is nonsense or cut off."""

_VALUES = np.arange(256)
LUMA_TABLE = np.rint(16 + _VALUES * 219 / 255).astype(np.uint8)
CHROMA_TABLE = np.rint(128 + (_VALUES - 128) * 224 / 255).astype(np.uint8)
"""Full range into the limited range that OpenCV's conversions expect (ITU-R BT.601)."""


def bits_of(frame: QVideoFrame, index: int) -> memoryview:
    """Return the memory of a plane.

    Raises:
        ValueError: there is none.
    """
    bits = frame.bits(index) if index < frame.planeCount() else None
    if not isinstance(bits, memoryview) or bits.nbytes == 0:
        raise ValueError("the camera's frame is empty")
    return bits


def plane_of(frame: QVideoFrame, index: int, rows: int, row_bytes: int) -> Plane:
    """Return a view of a plane, shape (rows, row_bytes), without the padding behind each row.

    The colour of an odd number of rows may come rounded down: then there is a row less.

    Raises:
        ValueError: the memory is smaller than the frame says.
    """
    stride = frame.bytesPerLine(index)
    data = np.frombuffer(bits_of(frame, index), np.uint8)
    if index > 0 and rows > 1 and data.size < stride * (rows - 1) + row_bytes:
        rows -= 1
    if stride < row_bytes or data.size < stride * (rows - 1) + row_bytes:
        raise ValueError("the camera's frame is smaller than it says")
    shape, strides = (rows, row_bytes), (stride, 1)
    return np.lib.stride_tricks.as_strided(data, shape, strides, writeable=False)


def is_full_range(frame: QVideoFrame) -> bool:
    """Whether black is 0 and white 255; otherwise, and when nobody says, 16 and 235."""
    full = QVideoFrameFormat.ColorRange.ColorRange_Full
    return frame.surfaceFormat().colorRange() == full


def limited(plane: Plane, table: Plane, full_range: bool) -> Plane:
    """Bring full-range values into the range that the colour conversion expects."""
    return as_array(cv2.LUT(plane, table)) if full_range else plane


def smaller(plane: Plane, size: tuple[int, int]) -> Plane:
    """Scale to ``size`` (width, height): by a whole factor first, which is quick and smooth."""
    width, height = size
    factor = min(plane.shape[1] // width, plane.shape[0] // height)
    if factor > 1:
        whole = (plane.shape[1] // factor, plane.shape[0] // factor)
        cropped = plane[: whole[1] * factor, : whole[0] * factor]
        plane = as_array(cv2.resize(cropped, whole, interpolation=cv2.INTER_AREA))
    if (plane.shape[1], plane.shape[0]) == size:
        return plane
    return as_array(cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR))


def halved(pairs: Plane) -> Plane:
    """Halve a picture of two bytes a pixel, shape (h, w, 2), two pixels at a time.

    OpenCV is quick with four bytes, not with two. By more than a half it would cost sharpness.
    """
    rows, fours = pairs.shape[0], pairs.shape[1] // 2
    quads = pairs[:, : fours * 2].reshape(rows, fours, 4)
    return smaller(quads, (fours // 2, rows // 2)).reshape(rows // 2, fours // 2 * 2, 2)


def as_array(result: object) -> Plane:
    """Name the type of what OpenCV returns; its stubs promise less."""
    return np.asarray(result, np.uint8)
