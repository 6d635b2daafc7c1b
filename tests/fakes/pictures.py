"""Pictures as arrays (height, width, 3), blue first, and frames that Qt would deliver of them."""

import cv2
import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Format = QVideoFrameFormat.PixelFormat
Range = QVideoFrameFormat.ColorRange


def patches(width=1280, height=720):
    """Large patches of colours that are told apart even after subsampling."""
    above = [[40, 40, 200], [40, 180, 40], [210, 60, 60]]
    below = [[200, 200, 200], [30, 30, 30], [60, 190, 200]]
    colours = np.array([above, below], np.uint8)
    return cv2.resize(colours, (width, height), interpolation=cv2.INTER_NEAREST)


def scene(width=1280, height=720, light=1.0):
    """Something like a room with a person in it: soft shapes, and as bright as ``light``."""
    rows, columns = np.mgrid[0:height, 0:width] / (height, width)[0]
    wall = 120 + 60 * columns[..., None] * [0.9, 1.0, 1.1]
    face = (((rows - 0.5) ** 2 + (columns - 0.9) ** 2) < 0.06)[..., None]
    window = ((columns < 0.4) & (rows < 0.5))[..., None]
    picture = np.where(window, 235, np.where(face, [110, 140, 190], wall))
    return np.clip(picture * light, 0, 255).astype(np.uint8)


def plain(colour, width=1280, height=720):
    return np.full((height, width, 3), colour, np.uint8)


def noisy(picture, sigma=3.0):
    """The picture as a living sensor sees it: never twice the same."""
    noise = np.empty(picture.shape, np.int16)
    cv2.randn(noise, 0, sigma)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def frame_of(picture, format_=Format.Format_YUYV, full_range=False):
    """Return a frame of this format, worked out with the formulas of ITU-R BT.601."""
    return _frame(_format(picture, format_, full_range), _planes(picture, format_, full_range))


def frames_of(picture, count, sigma):
    """Return frames of one picture as a living sensor delivers them, in the commonest format."""
    description = _format(picture, Format.Format_YUYV, full_range=False)
    planes = _planes(picture, Format.Format_YUYV, full_range=False)
    return [
        _frame(description, [noisy(p, sigma) if sigma else p for p in planes]) for _ in range(count)
    ]


def broken_frame(width=1280, height=720):
    """A compressed frame of which nothing arrived."""
    empty = np.zeros((height, width, 3), np.uint8)
    return _frame(_format(empty, Format.Format_Jpeg, full_range=False), [empty.ravel()[:100]])


def _frame(description, planes):
    frame = QVideoFrame(description)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for index, plane in enumerate(planes):
        _fill(frame, index, plane)
    frame.unmap()
    return frame


def _format(picture, format_, full_range):
    description = QVideoFrameFormat(QSize(picture.shape[1], picture.shape[0]), format_)
    if full_range:
        description.setColorRange(Range.ColorRange_Full)
    return description


def _fill(frame, index, plane):
    """Write the rows of a plane, and something loud into the padding behind them."""
    memory = np.frombuffer(frame.bits(index), np.uint8)
    stride = frame.bytesPerLine(index)
    rows = memory.size // stride
    view = memory[: rows * stride].reshape(rows, stride)
    view[:] = 255
    if plane.ndim == 1:
        memory[: plane.size] = plane[: memory.size]
        return
    plane = plane[:rows, :stride]
    view[: plane.shape[0], : plane.shape[1]] = plane


def _planes(picture, format_, full_range):
    if format_ == Format.Format_Jpeg:
        return [cv2.imencode(".jpg", picture)[1].ravel()]
    order = _ORDER.get(format_)
    if order:
        channels = {"b": 0, "g": 1, "r": 2}
        bytes_ = [picture[..., channels[c]] if c in channels else _opacity(picture) for c in order]
        return [np.stack(bytes_, axis=-1).reshape(picture.shape[0], -1)]
    y, u, v = (np.rint(p).clip(0, 255).astype(np.uint8) for p in _yuv(picture, full_range))
    return _LAYOUT[format_](y, u, v)


def _opacity(picture):
    # Some drivers leave it empty, which must not make the picture black.
    return np.zeros(picture.shape[:2], np.uint8)


def _yuv(picture, full_range):
    blue, green, red = (picture[..., i].astype(float) for i in range(3))
    luma = 0.299 * red + 0.587 * green + 0.114 * blue
    u, v = (blue - luma) / 1.772, (red - luma) / 1.402
    if full_range:
        return luma, u + 128, v + 128
    return 16 + luma * 219 / 255, 128 + u * 224 / 255, 128 + v * 224 / 255


def _half(plane, rows):
    """Every second column, and of the rows as many as ``rows`` says."""
    return plane[::rows, ::2]


def _interleaved(first, second):
    return np.stack([first, second], axis=-1).reshape(first.shape[0], -1)


def _packed(y, u, v, luma_first):
    width = y.shape[1] + y.shape[1] % 2
    y = np.pad(y, ((0, 0), (0, width - y.shape[1])), mode="edge")
    chroma = np.empty_like(y)
    chroma[:, 0::2], chroma[:, 1::2] = _half(u, 1), _half(v, 1)
    return [_interleaved(y, chroma) if luma_first else _interleaved(chroma, y)]


_ORDER = {
    Format.Format_BGRA8888: "bgra",
    Format.Format_BGRX8888: "bgra",
    Format.Format_RGBA8888: "rgba",
    Format.Format_RGBX8888: "rgba",
    Format.Format_ARGB8888: "argb",
    Format.Format_XRGB8888: "argb",
    Format.Format_ARGB8888_Premultiplied: "argb",
    Format.Format_ABGR8888: "abgr",
    Format.Format_XBGR8888: "abgr",
}
_LAYOUT = {
    Format.Format_YUYV: lambda y, u, v: _packed(y, u, v, luma_first=True),
    Format.Format_UYVY: lambda y, u, v: _packed(y, u, v, luma_first=False),
    Format.Format_NV12: lambda y, u, v: [y, _interleaved(_half(u, 2), _half(v, 2))],
    Format.Format_NV21: lambda y, u, v: [y, _interleaved(_half(v, 2), _half(u, 2))],
    Format.Format_YUV420P: lambda y, u, v: [y, _half(u, 2), _half(v, 2)],
    Format.Format_YV12: lambda y, u, v: [y, _half(v, 2), _half(u, 2)],
    Format.Format_YUV422P: lambda y, u, v: [y, _half(u, 1), _half(v, 1)],
    Format.Format_Y8: lambda y, u, v: [y],
}
