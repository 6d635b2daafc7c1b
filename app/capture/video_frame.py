"""A camera frame as arrays: its brightness for the checks, a small colour copy for the window.

Cameras deliver a handful of pixel formats. The usual ones are read in place, scaled down first
and coloured afterwards, which is much cheaper than colouring the whole picture; for any other
format Qt makes an ordinary image.
"""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Plane = NDArray[np.uint8]
_Format = QVideoFrameFormat.PixelFormat

_PLANAR_CHROMA_ROWS = {_Format.Format_YUV420P: 2, _Format.Format_YUV422P: 1}
_PACKED_LUMA_BYTE = {_Format.Format_YUYV: 0, _Format.Format_UYVY: 1}
_BLUE_FIRST = {_Format.Format_BGRA8888, _Format.Format_BGRX8888}
_RED_FIRST = {_Format.Format_RGBA8888, _Format.Format_RGBX8888}


class Picture:
    """One frame while it is mapped into memory; valid inside ``with`` only.

    Attributes:
        width, height: size as it arrived, px.
        luma: brightness, shape (height, width), 0 to 255.
    """

    def __init__(self, frame: QVideoFrame) -> None:
        """Prepare to map ``frame``."""
        self._frame = frame
        self.width, self.height = frame.width(), frame.height()

    def __enter__(self) -> "Picture":
        """Map the frame.

        Raises:
            ValueError: the frame holds no picture that can be read.
        """
        if not self._frame.map(QVideoFrame.MapMode.ReadOnly):
            raise ValueError("the camera's frame cannot be read")
        format_ = self._frame.pixelFormat()
        self._colours = self._reader(format_)
        return self

    def __exit__(self, *_: object) -> None:
        """Unmap the frame."""
        self._frame.unmap()

    def preview(self, width: int, height: int) -> Plane:
        """Return the picture inside ``width`` x ``height`` px, shape (h, w, 4), blue first."""
        scale = min(width / self.width, height / self.height, 1.0)
        even = (max(2, int(self.width * scale) & ~1), max(2, int(self.height * scale) & ~1))
        return self._colours(*even)

    def _reader(self, format_: QVideoFrameFormat.PixelFormat) -> Callable[[int, int], Plane]:
        if format_ in _PLANAR_CHROMA_ROWS:
            self.luma = self._plane(0, self.height, self.width)
            return self._from_planes
        if format_ == _Format.Format_NV12:
            self.luma = self._plane(0, self.height, self.width)
            return self._from_nv12
        if format_ in _PACKED_LUMA_BYTE:
            pairs = self._plane(0, self.height, self.width * 2)
            self.luma = pairs[:, _PACKED_LUMA_BYTE[format_] :: 2]
            return self._from_packed
        return self._reader_of_colours(format_)

    def _reader_of_colours(
        self, format_: QVideoFrameFormat.PixelFormat
    ) -> Callable[[int, int], Plane]:
        if format_ in _BLUE_FIRST:
            self._pixels = self._plane(0, self.height, self.width * 4)
        elif format_ in _RED_FIRST:
            self._pixels = self._plane(0, self.height, self.width * 4)
            self._pixels = _array(cv2.cvtColor(self._quads(), cv2.COLOR_RGBA2BGRA))
        else:
            self._pixels = self._as_image()
        self.luma = _array(cv2.cvtColor(self._quads(), cv2.COLOR_BGRA2GRAY))
        return self._from_colours

    def _plane(self, index: int, rows: int, row_bytes: int) -> Plane:
        stride = self._frame.bytesPerLine(index)
        data = np.frombuffer(self._frame.bits(index), np.uint8)
        if stride < row_bytes or data.size < stride * (rows - 1) + row_bytes:
            raise ValueError("the camera's frame is smaller than it says")
        shape, strides = (rows, row_bytes), (stride, 1)
        return np.lib.stride_tricks.as_strided(data, shape, strides, writeable=False)

    def _quads(self) -> Plane:
        return self._pixels.reshape(self.height, self.width, 4)

    def _as_image(self) -> Plane:
        image = self._frame.toImage().convertToFormat(QImage.Format.Format_RGB32)
        if image.width() != self.width or image.height() != self.height:
            raise ValueError("the camera's frame cannot be turned into an image")
        pixels = np.frombuffer(image.constBits(), np.uint8).copy()
        return pixels.reshape(self.height, self.width * 4)

    def _from_planes(self, width: int, height: int) -> Plane:
        rows = self.height // _PLANAR_CHROMA_ROWS[self._frame.pixelFormat()]
        blue, red = (self._plane(index, rows, self.width // 2) for index in (1, 2))
        half = (width // 2, height // 2)
        small = [_smaller(self.luma, (width, height)), _smaller(blue, half), _smaller(red, half)]
        stacked = np.concatenate([self._limited(plane).ravel() for plane in small])
        flat = stacked.reshape(height * 3 // 2, width)
        return _array(cv2.cvtColor(flat, cv2.COLOR_YUV2BGRA_I420))

    def _from_nv12(self, width: int, height: int) -> Plane:
        chroma = self._plane(1, self.height // 2, self.width // 2 * 2)
        pairs = chroma.reshape(self.height // 2, self.width // 2, 2)
        small = self._limited(_smaller(self.luma, (width, height)))
        colour = self._limited(_smaller(pairs, (width // 2, height // 2)))
        return _array(cv2.cvtColorTwoPlane(small, colour, cv2.COLOR_YUV2BGRA_NV12))

    def _from_packed(self, width: int, height: int) -> Plane:
        format_ = self._frame.pixelFormat()
        pairs = self._plane(0, self.height, self.width * 2).reshape(self.height, self.width, 2)
        yuyv = format_ == _Format.Format_YUYV
        code = cv2.COLOR_YUV2BGRA_YUYV if yuyv else cv2.COLOR_YUV2BGRA_UYVY
        return _smaller(_array(cv2.cvtColor(pairs, code)), (width, height))

    def _from_colours(self, width: int, height: int) -> Plane:
        return _smaller(self._quads(), (width, height))

    def _limited(self, plane: Plane) -> Plane:
        """Bring full-range values into the range that the colour conversion expects."""
        full = QVideoFrameFormat.ColorRange.ColorRange_Full
        if self._frame.surfaceFormat().colorRange() != full:
            return plane
        return _array(cv2.convertScaleAbs(plane, alpha=219 / 255, beta=16))


def _smaller(plane: Plane, size: tuple[int, int]) -> Plane:
    if (plane.shape[1], plane.shape[0]) == size:
        return plane
    return _array(cv2.resize(plane, size, interpolation=cv2.INTER_AREA))


def _array(result: object) -> Plane:
    """Name the type of what OpenCV returns; its stubs promise less."""
    return np.asarray(result, np.uint8)
