"""A camera frame as arrays: its brightness for the checks, a small colour copy for the window.

Cameras deliver a handful of pixel formats. The usual ones are read in place, scaled down first
and coloured afterwards, which is much cheaper than colouring the whole picture; for any other
format Qt makes an ordinary image.
"""

from PySide6.QtMultimedia import QVideoFrame

from app.capture.video_planes import UNREADABLE, Plane
from app.capture.video_sources import source_of

__all__ = ["UNREADABLE", "Picture"]


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
            self._source = source_of(self._frame, self._scale)
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
