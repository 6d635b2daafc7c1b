"""How each family of pixel formats is read: its brightness, and a small picture in colour."""

from typing import Protocol

import cv2
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from app.capture.video_planes import (
    CHROMA_TABLE,
    LUMA_TABLE,
    Plane,
    as_array,
    bits_of,
    halved,
    is_full_range,
    limited,
    plane_of,
    smaller,
)

_Format = QVideoFrameFormat.PixelFormat

_ROWS_TO_ONE_OF_CHROMA = {_Format.Format_YUV420P: 2, _Format.Format_YUV422P: 1}
_HALF_WILL_DO = 0.6  # that much of the width; a little blown up is not seen, and saves two thirds
_BLUE_FIRST = {_Format.Format_BGRA8888, _Format.Format_BGRX8888}
_RED_FIRST = {_Format.Format_RGBA8888, _Format.Format_RGBX8888}
_COLOURS_LAST = {
    _Format.Format_ARGB8888: (3, 2, 1),
    _Format.Format_ARGB8888_Premultiplied: (3, 2, 1),
    _Format.Format_XRGB8888: (3, 2, 1),
    _Format.Format_ABGR8888: (1, 2, 3),
    _Format.Format_XBGR8888: (1, 2, 3),
}
"""Which of the four bytes are blue, green and red. Opacity is passed over: a camera has none."""


class Source(Protocol):
    """A mapped frame of one family of pixel formats."""

    luma: Plane
    full_range: bool

    def preview(self, width: int, height: int) -> Plane: ...


def source_of(frame: QVideoFrame, scale: float) -> Source:
    """Return how this mapped frame is read; ``scale`` is how small its preview will be.

    Raises:
        Exception: one of ``UNREADABLE``: the frame holds no picture that can be read.
    """
    format_ = frame.pixelFormat()
    if frame.width() < 2 or frame.height() < 2:
        raise ValueError("the camera's frame is empty")
    if format_ in _ROWS_TO_ONE_OF_CHROMA:
        return _Planar(frame)
    if format_ in (_Format.Format_NV12, _Format.Format_NV21):
        return _TwoPlanes(frame)
    if format_ in (_Format.Format_YUYV, _Format.Format_UYVY):
        return _Packed(frame)
    if format_ == _Format.Format_Y8:
        return _Grey(frame)
    if format_ == _Format.Format_Jpeg:
        return _Quads(_decoded(frame, scale))
    return _Quads(*_pixels_of(frame))


class _Planar:
    """Brightness, blueness and redness each in a plane of its own."""

    def __init__(self, frame: QVideoFrame) -> None:
        every = _ROWS_TO_ONE_OF_CHROMA[frame.pixelFormat()]
        columns, rows = (frame.width() + 1) // 2, -(-frame.height() // every)
        self.luma = plane_of(frame, 0, frame.height(), frame.width())
        self.full_range = is_full_range(frame)
        self._chroma = [plane_of(frame, index, rows, columns) for index in (1, 2)]
        if every == 1:
            # Colour is never seen in finer rows than columns: half of them will do.
            self._chroma = [chroma[::2] for chroma in self._chroma]

    def preview(self, width: int, height: int) -> Plane:
        half = (width // 2, height // 2)
        luma = limited(smaller(self.luma, (width, height)), LUMA_TABLE, self.full_range)
        small = [smaller(chroma, half) for chroma in self._chroma]
        colour = [limited(chroma, CHROMA_TABLE, self.full_range) for chroma in small]
        flat = np.concatenate([part.ravel() for part in (luma, *colour)])
        stacked = flat.reshape(height * 3 // 2, width)
        return as_array(cv2.cvtColor(stacked, cv2.COLOR_YUV2BGRA_I420))


class _TwoPlanes:
    """Brightness in one plane, blueness and redness side by side in another."""

    def __init__(self, frame: QVideoFrame) -> None:
        columns, rows = (frame.width() + 1) // 2, (frame.height() + 1) // 2
        self.luma = plane_of(frame, 0, frame.height(), frame.width())
        self.full_range = is_full_range(frame)
        pairs = plane_of(frame, 1, rows, columns * 2)
        self._chroma = pairs.reshape(pairs.shape[0], columns, 2)
        blue_first = frame.pixelFormat() == _Format.Format_NV12
        self._code = cv2.COLOR_YUV2BGRA_NV12 if blue_first else cv2.COLOR_YUV2BGRA_NV21

    def preview(self, width: int, height: int) -> Plane:
        luma = limited(smaller(self.luma, (width, height)), LUMA_TABLE, self.full_range)
        rows, columns = self._chroma.shape[:2]
        small = rows >= height and columns >= width
        chroma = smaller(halved(self._chroma) if small else self._chroma, (width // 2, height // 2))
        colour = limited(chroma, CHROMA_TABLE, self.full_range)
        return as_array(cv2.cvtColorTwoPlane(luma, colour, self._code))


class _Packed:
    """Two pixels in four bytes: each its brightness, and their colour in common."""

    def __init__(self, frame: QVideoFrame) -> None:
        height, width = frame.height(), frame.width()
        pairs = plane_of(frame, 0, height, width * 2)
        # Of an odd number of pixels the last has half of its colour in a byte that may be missing.
        self._pairs = pairs[:, : width // 2 * 4].reshape(height, width // 2 * 2, 2)
        self.full_range = is_full_range(frame)
        if frame.pixelFormat() == _Format.Format_YUYV:
            self.luma = pairs[:, 0::2]
            self._code, tables = cv2.COLOR_YUV2BGRA_YUYV, (LUMA_TABLE, CHROMA_TABLE)
        else:
            self.luma = pairs[:, 1::2]
            self._code, tables = cv2.COLOR_YUV2BGRA_UYVY, (CHROMA_TABLE, LUMA_TABLE)
        self._table = np.stack(tables, axis=1)[np.newaxis]

    def preview(self, width: int, height: int) -> Plane:
        rows, columns = self._pairs.shape[:2]
        small = rows >= 2 * height and columns >= 2 * width
        pairs = limited(halved(self._pairs) if small else self._pairs, self._table, self.full_range)
        return smaller(as_array(cv2.cvtColor(pairs, self._code)), (width, height))


class _Grey:
    """Brightness alone, as infrared cameras deliver it, from 0 to 255."""

    full_range = True

    def __init__(self, frame: QVideoFrame) -> None:
        self.luma = plane_of(frame, 0, frame.height(), frame.width())

    def preview(self, width: int, height: int) -> Plane:
        small = smaller(self.luma, (width, height))
        return as_array(cv2.cvtColor(small, cv2.COLOR_GRAY2BGRA))


class _Quads:
    """Ready colours, four bytes a pixel."""

    full_range = True

    def __init__(self, pixels: Plane, red_first: bool = False) -> None:
        self._pixels = pixels
        self._red_first = red_first
        to_grey = cv2.COLOR_RGBA2GRAY if red_first else cv2.COLOR_BGRA2GRAY
        self.luma = as_array(cv2.cvtColor(pixels, to_grey))

    def preview(self, width: int, height: int) -> Plane:
        small = smaller(self._pixels, (width, height))
        if self._red_first:
            return as_array(cv2.cvtColor(small, cv2.COLOR_RGBA2BGRA))
        return small.copy() if small is self._pixels else small


def _pixels_of(frame: QVideoFrame) -> tuple[Plane, bool]:
    """Return four bytes a pixel, shape (height, width, 4), and whether red is first."""
    format_, shape = frame.pixelFormat(), (frame.height(), frame.width(), 4)
    if format_ in _BLUE_FIRST | _RED_FIRST | _COLOURS_LAST.keys():
        pixels = plane_of(frame, 0, frame.height(), frame.width() * 4).reshape(shape)
        if format_ in _COLOURS_LAST:
            pixels = _blue_first(pixels, _COLOURS_LAST[format_])
        return pixels, format_ in _RED_FIRST
    image = frame.toImage().convertToFormat(QImage.Format.Format_RGB32)
    if (image.height(), image.width()) != shape[:2]:
        raise ValueError("the camera's frame cannot be turned into an image")
    # The memory goes with the image at the end of this function.
    return np.frombuffer(image.constBits(), np.uint8).reshape(shape).copy(), False


def _blue_first(pixels: Plane, places: tuple[int, int, int]) -> Plane:
    sorted_ = np.empty_like(pixels)
    blue, green, red = places
    cv2.mixChannels([pixels], [sorted_], [blue, 0, green, 1, red, 2, 0, 3])
    return sorted_


def _decoded(frame: QVideoFrame, scale: float) -> Plane:
    """Decode a compressed frame; to half its size, at half the work, where that will do."""
    half = scale <= _HALF_WILL_DO
    data = np.frombuffer(bits_of(frame, 0), np.uint8)
    picture = cv2.imdecode(data, cv2.IMREAD_REDUCED_COLOR_2 if half else cv2.IMREAD_COLOR)
    if picture is None:
        raise ValueError("the camera's frame is cut off")
    return as_array(cv2.cvtColor(picture, cv2.COLOR_BGR2BGRA))
