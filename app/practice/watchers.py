"""Those who watch the practice meeting through the client API: their tokens and how long they live.

Used under the meeting's lock.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Watcher:
    """One who was given a token.

    Args:
        uuid: of their entry in the list.
        token: good for one refresh; the old one is worth nothing then.
        until: moment at which the token dies, s.
        host_from: moment from which commands are taken, s.
    """

    uuid: str
    token: str = field(repr=False)
    until: float
    host_from: float


class Watchers:
    """All who hold a token.

    Args:
        token_s: how long a token lives, s.
        host_after_s: so long a new host is not taken for one, s.
        clock: tells the moment, s.
    """

    def __init__(self, token_s: int, host_after_s: float, clock: Callable[[], float]) -> None:
        self.token_s = token_s
        self.host_after_s = host_after_s
        self._clock = clock
        self._by_token: dict[str, Watcher] = {}

    def __contains__(self, uuid_: str) -> bool:
        return any(one.uuid == uuid_ for one in self._by_token.values())

    def ids(self) -> list[str]:
        """Return the ids of all."""
        return [one.uuid for one in self._by_token.values()]

    def add(self, uuid_: str) -> Watcher:
        """Give a token to a newcomer."""
        now = self._clock()
        one = Watcher(uuid_, _token(), now + self.token_s, now + self.host_after_s)
        self._by_token[one.token] = one
        return one

    def by(self, token: str) -> Watcher | None:
        """Return whose token this is; None if nobody's, or no longer."""
        one = self._by_token.get(token)
        return one if one is not None and self._clock() < one.until else None

    def refresh(self, one: Watcher) -> None:
        """Give a new token for the old one, which dies."""
        self._by_token.pop(one.token, None)
        one.token = _token()
        one.until = self._clock() + self.token_s
        self._by_token[one.token] = one

    def may_command(self, one: Watcher) -> bool:
        """Tell whether the moment is over in which a new host is not taken for one."""
        return self._clock() >= one.host_from

    def forget(self, uuid_: str) -> None:
        """Their token dies."""
        for token, one in list(self._by_token.items()):
            if one.uuid == uuid_:
                del self._by_token[token]

    def overdue(self) -> list[str]:
        """Return the ids of those whose token died of age."""
        now = self._clock()
        return [one.uuid for one in self._by_token.values() if one.until <= now]


def _token() -> str:
    return secrets.token_urlsafe(32)
