"""The way to one room: what every question needs, and our place in it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from app.services.http import Asked, Listening, Question, Reply, Site
from app.services.pexip.timing import Clock, Timing


@dataclass(slots=True)
class Line:
    """One room on one server.

    Args:
        site: the server.
        path: of the room.
        token: what lets us in now; empty while we are out.
        is_host: whether commands are open to us.
        own: our id in the list.
        waits: we are in the lobby, where no list is to be had.
        came_at: when we came in, by the steady clock.
    """

    site: Site
    path: str = field(repr=False)
    timing: Timing
    clock: Clock
    chance: Random
    token: str = field(default="", repr=False)
    is_host: bool = False
    waits: bool = False
    own: str = field(default="", repr=False)
    came_at: float = 0.0

    def post(
        self,
        word: str,
        done: Callable[[Reply], None],
        body: bytes = b"",
        headers: dict[str, str] | None = None,
        timeout: float | None = None,
    ) -> Asked:
        """Ask for something to be done."""
        wanted = self._headers() if headers is None else headers
        longest = self.timing.answer if timeout is None else timeout
        return self.site.ask(Question(f"{self.path}/{word}", wanted, body, longest), done)

    def listen(self) -> Listening:
        """Open the stream of events."""
        headers = self._headers() | {"Accept": "text/event-stream"}
        question = Question(f"{self.path}/events", headers, None, self.timing.answer)
        return self.site.listen(question)

    def _headers(self) -> dict[str, str]:
        # Never in the query: that ends up in the logs of every server on the way.
        return {"token": self.token} if self.token else {}
