"""A camera frame as arrays: its brightness for the checks, a small colour copy for the window.

Cameras deliver a handful of pixel formats. The usual ones are read in place, scaled down first
and coloured afterwards, which is much cheaper than colouring the whole picture; for any other
format Qt makes an ordinary image.
"""

from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Plane = NDArray[np.uint8]
_Format = QVideoFrameFormat.PixelFormat

UNREADABLE = (ValueError, MemoryError, cv2.error)
"""What reading a frame raises when the frame is nonsense or cut off."""

_ROWS_TO_ONE_OF_CHROMA = {_Format.Format_YUV420P: 2, _Format.Format_YUV422P: 1}
_BLUE_FIRST = {_Format.Format_BGRA8888, _Format.Format_BGRX8888}
_RED_FIRST = {_Format.Format_RGBA8888, _Format.Format_RGBX8888}

_VALUES = np.arange(256)
_LUMA_TABLE = np.rint(16 + _VALUES * 219 / 255).astype(np.uint8)
_CHROMA_TABLE = np.rint(128 + (_VALUES - 128) * 224 / 255).astype(np.uint8)
"""Full range into the limited range that OpenCV's conversions expect (ITU-R BT.601)."""


class _Source(Protocol):
    """A mapped frame of one family of pixel formats."""

    luma: Plane
    full_range: bool

    def preview(self, width: int, height: int) -> Plane: ...


class Picture:
    """One frame while it is mapped into memory; valid inside ``with`` only.

    Attributes:
        width, height: size as it arrived, px.
        luma: brightness, shape (height, width); of a compressed frame it may be half of that.
        full_range: whether black is 0 and white 255 in ``luma``; otherwise 16 and 235.
    """

    def __init__(self, frame: QVideoFrame, box: tuple[int, int]) -> None:
        """Prepare to map ``frame``; its preview is to fit in ``box`` (width, height), px."""
        self._frame = frame
        self.width, self.height = frame.width(), frame.height()
        self._scale = min(box[0] / max(1, self.width), box[1] / max(1, self.height), 1.0)

    def __enter__(self) -> "Picture":
        """Map the frame.

        Raises:
            Exception: one of ``UNREADABLE``: the frame holds no picture that can be read.
        """
        if not self._frame.map(QVideoFrame.MapMode.ReadOnly):
            raise ValueError("the camera's frame cannot be read")
        try:
            self._source = _source_of(self._frame, self._scale)
        except UNREADABLE:
            self._frame.unmap()
            raise
        self.luma, self.full_range = self._source.luma, self._source.full_range
        return self

    def __exit__(self, *_: object) -> None:
        """Unmap the frame."""
        # These look into its memory.
        del self._source, self.luma
        self._frame.unmap()

    def preview(self) -> Plane:
        """Return a small copy, shape (height, width, 4), blue first; its sides are even.

        Raises:
            Exception: one of ``UNREADABLE``: the frame is not what it says.
        """
        width, height = (max(2, int(x * self._scale) & ~1) for x in (self.width, self.height))
        return self._source.preview(width, height)


def _source_of(frame: QVideoFrame, scale: float) -> _Source:
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
        self.luma = _plane(frame, 0, frame.height(), frame.width())
        self.full_range = _is_full_range(frame)
        self._chroma = [_plane(frame, index, rows, columns) for index in (1, 2)]
        if every == 1:
            # Colour is never seen in finer rows than columns: half of them will do.
            self._chroma = [plane[::2] for plane in self._chroma]

    def preview(self, width: int, height: int) -> Plane:
        half = (width // 2, height // 2)
        luma = _limited(_smaller(self.luma, (width, height)), _LUMA_TABLE, self.full_range)
        chroma = [_smaller(plane, half) for plane in self._chroma]
        colour = [_limited(plane, _CHROMA_TABLE, self.full_range) for plane in chroma]
        flat = np.concatenate([part.ravel() for part in (luma, *colour)])
        stacked = flat.reshape(height * 3 // 2, width)
        return _array(cv2.cvtColor(stacked, cv2.COLOR_YUV2BGRA_I420))


class _TwoPlanes:
    """Brightness in one plane, blueness and redness side by side in another."""

    def __init__(self, frame: QVideoFrame) -> None:
        columns, rows = (frame.width() + 1) // 2, (frame.height() + 1) // 2
        self.luma = _plane(frame, 0, frame.height(), frame.width())
        self.full_range = _is_full_range(frame)
        pairs = _plane(frame, 1, rows, columns * 2)
        self._chroma = pairs.reshape(pairs.shape[0], columns, 2)
        blue_first = frame.pixelFormat() == _Format.Format_NV12
        self._code = cv2.COLOR_YUV2BGRA_NV12 if blue_first else cv2.COLOR_YUV2BGRA_NV21

    def preview(self, width: int, height: int) -> Plane:
        luma = _limited(_smaller(self.luma, (width, height)), _LUMA_TABLE, self.full_range)
        chroma = _smaller(self._chroma, (width // 2, height // 2))
        colour = _limited(chroma, _CHROMA_TABLE, self.full_range)
        return _array(cv2.cvtColorTwoPlane(luma, colour, self._code))


class _Packed:
    """Two pixels in four bytes: each its brightness, and their colour in common."""

    def __init__(self, frame: QVideoFrame) -> None:
        height, width = frame.height(), frame.width()
        pairs = _plane(frame, 0, height, width * 2)
        # Of an odd number of pixels the last has half of its colour in a byte that may be missing.
        self._pairs = pairs[:, : width // 2 * 4].reshape(height, width // 2 * 2, 2)
        self.full_range = _is_full_range(frame)
        if frame.pixelFormat() == _Format.Format_YUYV:
            self.luma = pairs[:, 0::2]
            self._code, tables = cv2.COLOR_YUV2BGRA_YUYV, (_LUMA_TABLE, _CHROMA_TABLE)
        else:
            self.luma = pairs[:, 1::2]
            self._code, tables = cv2.COLOR_YUV2BGRA_UYVY, (_CHROMA_TABLE, _LUMA_TABLE)
        self._table = np.stack(tables, axis=1)[np.newaxis]

    def preview(self, width: int, height: int) -> Plane:
        rows, columns = self._pairs.shape[:2]
        pairs = self._halved() if rows >= 2 * height and columns >= 2 * width else self._pairs
        pairs = _limited(pairs, self._table, self.full_range)
        return _smaller(_array(cv2.cvtColor(pairs, self._code)), (width, height))

    def _halved(self) -> Plane:
        """Scale two pixels at a time, which is quick; by more than two it would cost sharpness."""
        rows, columns = self._pairs.shape[0] // 2, self._pairs.shape[1] // 4
        fours = self._pairs.reshape(self._pairs.shape[0], self._pairs.shape[1] // 2, 4)
        return _smaller(fours, (columns, rows)).reshape(rows, columns * 2, 2)


class _Grey:
    """Brightness alone, as infrared cameras deliver it, from 0 to 255."""

    full_range = True

    def __init__(self, frame: QVideoFrame) -> None:
        self.luma = _plane(frame, 0, frame.height(), frame.width())

    def preview(self, width: int, height: int) -> Plane:
        small = _smaller(self.luma, (width, height))
        return _array(cv2.cvtColor(small, cv2.COLOR_GRAY2BGRA))


class _Quads:
    """Ready colours, four bytes a pixel."""

    full_range = True

    def __init__(self, pixels: Plane, red_first: bool = False) -> None:
        self._pixels = pixels
        self._red_first = red_first
        to_grey = cv2.COLOR_RGBA2GRAY if red_first else cv2.COLOR_BGRA2GRAY
        self.luma = _array(cv2.cvtColor(pixels, to_grey))

    def preview(self, width: int, height: int) -> Plane:
        small = _smaller(self._pixels, (width, height))
        if self._red_first:
            return _array(cv2.cvtColor(small, cv2.COLOR_RGBA2BGRA))
        return small.copy() if small is self._pixels else small


def _pixels_of(frame: QVideoFrame) -> tuple[Plane, bool]:
    format_, shape = frame.pixelFormat(), (frame.height(), frame.width(), 4)
    if format_ in _BLUE_FIRST | _RED_FIRST:
        pixels = _plane(frame, 0, frame.height(), frame.width() * 4)
        return pixels.reshape(shape), format_ in _RED_FIRST
    image = frame.toImage().convertToFormat(QImage.Format.Format_RGB32)
    if (image.height(), image.width()) != shape[:2]:
        raise ValueError("the camera's frame cannot be turned into an image")
    # The memory goes with the image at the end of this function.
    return np.frombuffer(image.constBits(), np.uint8).reshape(shape).copy(), False


def _decoded(frame: QVideoFrame, scale: float) -> Plane:
    """Decode a compressed frame; to half its size, at half the work, where that will do."""
    half = scale <= 0.5
    data = np.frombuffer(_bits(frame, 0), np.uint8)
    picture = cv2.imdecode(data, cv2.IMREAD_REDUCED_COLOR_2 if half else cv2.IMREAD_COLOR)
    if picture is None:
        raise ValueError("the camera's frame is cut off")
    return _array(cv2.cvtColor(picture, cv2.COLOR_BGR2BGRA))


def _bits(frame: QVideoFrame, index: int) -> memoryview:
    bits = frame.bits(index) if index < frame.planeCount() else None
    if not isinstance(bits, memoryview) or bits.nbytes == 0:
        raise ValueError("the camera's frame is empty")
    return bits


def _plane(frame: QVideoFrame, index: int, rows: int, row_bytes: int) -> Plane:
    """Return a view of a plane, shape (rows, row_bytes), without the padding behind each row.

    The colour of an odd number of rows may come rounded down: then there is a row less.
    """
    stride = frame.bytesPerLine(index)
    data = np.frombuffer(_bits(frame, index), np.uint8)
    if index > 0 and rows > 1 and data.size < stride * (rows - 1) + row_bytes:
        rows -= 1
    if stride < row_bytes or data.size < stride * (rows - 1) + row_bytes:
        raise ValueError("the camera's frame is smaller than it says")
    shape, strides = (rows, row_bytes), (stride, 1)
    return np.lib.stride_tricks.as_strided(data, shape, strides, writeable=False)


def _is_full_range(frame: QVideoFrame) -> bool:
    full = QVideoFrameFormat.ColorRange.ColorRange_Full
    return frame.surfaceFormat().colorRange() == full


def _limited(plane: Plane, table: Plane, full_range: bool) -> Plane:
    """Bring full-range values into the range that the colour conversion expects."""
    return _array(cv2.LUT(plane, table)) if full_range else plane


def _smaller(plane: Plane, size: tuple[int, int]) -> Plane:
    """Scale to ``size`` (width, height): by a whole factor first, which is quick and smooth."""
    width, height = size
    factor = min(plane.shape[1] // width, plane.shape[0] // height)
    if factor > 1:
        whole = (plane.shape[1] // factor, plane.shape[0] // factor)
        cropped = plane[: whole[1] * factor, : whole[0] * factor]
        plane = _array(cv2.resize(cropped, whole, interpolation=cv2.INTER_AREA))
    if (plane.shape[1], plane.shape[0]) == size:
        return plane
    return _array(cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR))


def _array(result: object) -> Plane:
    """Name the type of what OpenCV returns; its stubs promise less."""
    return np.asarray(result, np.uint8)
