"""Linux: what is attached to the sound server, asked of the server itself.

Qt's list of microphones keeps the last one after it was pulled out (measured with Qt 6.11 and
PulseAudio 16): just what happens to somebody whose headset is the only microphone.
"""

from time import monotonic

from app.capture.audio_devices import DeviceList
from app.capture.audio_pulse import PulseServer

RETRY_S = 30.0
"""A server that took the call and did not answer costs half a second each time; so rarely, s."""


class ServedSound:
    """Keeps a connection to the sound server, if there is one, and asks it for its devices."""

    def __init__(self) -> None:
        """Prepare; nobody is called before the first ``read``."""
        self._server: PulseServer | None = None
        self._called_at: float | None = None

    def read(self) -> DeviceList | None:
        """Return what is attached now; None where no server answers."""
        if self._server is None:
            self._server = PulseServer(lambda: None)
        if not self._server.turn() and not self._call(self._server):
            return None
        return self._server.devices()

    def _call(self, server: PulseServer) -> bool:
        if self._called_at is not None and monotonic() - self._called_at < RETRY_S and server.hung:
            return False
        self._called_at = monotonic()
        return server.connect()
