"""The product's camera child with the synthetic camera in place of a real one."""

import sys

from app.capture.camera_child import CameraChild
from app.capture.child import run_child
from tests.bench.synthetic_camera import SyntheticCamera


class _Child(CameraChild):
    def _make_camera(self) -> SyntheticCamera:
        return SyntheticCamera(self)


if __name__ == "__main__":
    sys.exit(run_child(_Child))
