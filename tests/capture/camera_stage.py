"""A camera child in this process, with a camera that is not there; only its pipe is real."""

import contextlib
import os

from app.capture.camera_child import CameraChild
from app.capture.picture_watch import PictureWatch
from app.capture.protocol import Decoder
from tests.fakes.camera_child import FakeCamera, camera

WAIT_MS = 15_000
FRONT, BACK = camera("0"), camera("1", default=False)


class SeesNothing(PictureWatch):
    """Looks for no faces: many stages share this one process, and its processor."""

    def due(self, frames, at):
        return False


class Stage:
    """A camera child, its fake camera, and what it has said."""

    def __init__(self, qtbot, how, watch=None):
        self.qtbot = qtbot
        self.read_end, self.write_end = os.pipe()
        os.set_blocking(self.read_end, False)
        self.decoder = Decoder()
        self.said = []

        class Child(CameraChild):
            def _make_camera(self):
                return FakeCamera(self, how)

            def _make_watch(self):
                return watch or SeesNothing()

        self.child = Child(self.write_end)
        self.camera = self.child._camera

    def do(self, do, **values):
        self.child.receive({"do": do, **values})

    def listen(self):
        with contextlib.suppress(BlockingIOError):
            self.said += self.decoder.feed(os.read(self.read_end, 1 << 20))
        return self.said

    def all(self, topic):
        return [message for message in self.listen() if message["type"] == topic]

    def codes(self):
        return [message["code"] for message in self.all("error")]

    def wait(self, condition):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def wait_for(self, topic, times=1):
        self.wait(lambda: len(self.all(topic)) >= times)
        return self.all(topic)[times - 1]

    def show(self, *frames):
        for frame in frames:
            self.camera.frame.emit(frame)

    def forget(self):
        self.listen()
        self.said = []

    def end(self):
        self.child.close()
        self.child._pulse.stop()
        self.child.deleteLater()
        os.close(self.read_end)
        os.close(self.write_end)
