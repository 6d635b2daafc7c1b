"""Looks at connections, a few at a time: there is one question for each."""

import time
from collections import deque
from collections.abc import Callable

from app.services.cisco.gathering import Gathering
from app.services.cisco.people import is_id, leg_of
from app.services.cisco.rest import Fault, Rest
from app.services.cisco.xml_reading import Node

AT_ONCE = 4
"""Questions under way. Qt keeps six connections to one server (QNetworkAccessManager): the other
two are for the lists and for what the user asks for."""

_REFUSED = frozenset({401, 403, 405, 501})


class Looking:
    """Asks for the connections of people in a call.

    Args:
        rest: whom to ask.
        people: where the answers go.
        looked: called after each answer.
        clock: Unix seconds.
    """

    def __init__(
        self,
        rest: Rest,
        people: Gathering,
        looked: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._rest = rest
        self._people = people
        self._looked = looked
        self._clock = clock
        self._queue: deque[str] = deque()
        self._waiting: set[str] = set()
        self._under_way = 0

    @property
    def is_done(self) -> bool:
        """Whether nothing is under way."""
        return not (self._queue or self._under_way)

    def look_first(self, identity: str) -> None:
        """Look at one person before all others: something was asked for that concerns them."""
        if self._people.get(identity) is not None and identity not in self._waiting:
            self._waiting.add(identity)
            self._queue.appendleft(identity)
            self._go_on()

    def look(self) -> None:
        """Look at whoever should be looked at now and is not in the queue yet."""
        for identity in self._people.to_look_at():
            if identity not in self._waiting:
                self._waiting.add(identity)
                self._queue.append(identity)
        self._go_on()

    def _go_on(self) -> None:
        while self._queue and self._under_way < AT_ONCE:
            identity = self._queue.popleft()
            known = self._people.get(identity)
            if known is None or not self._people.sees_legs:
                self._waiting.discard(identity)
                continue
            self._under_way += 1
            if known.leg_id:
                self._ask_leg(identity, known.leg_id)
            else:
                self._ask_which(identity)

    def _ask_which(self, identity: str) -> None:
        def got(found: Node | Fault) -> None:
            legs = [] if isinstance(found, Fault) else [one.id for one in found.children]
            legs = [one for one in legs if is_id(one)]
            known = self._people.get(identity)
            if isinstance(found, Fault) or known is None:
                self._answered(identity, found)
            elif not legs:
                self._people.take_leg(identity, None, self._clock())
                self._answered(identity, found)
            else:
                known.leg_id = legs[0]
                self._ask_leg(identity, legs[0])

        self._rest.get(f"participants/{identity}/callLegs", got)

    def _ask_leg(self, identity: str, leg: str) -> None:
        def got(found: Node | Fault) -> None:
            if isinstance(found, Node):
                self._people.take_leg(identity, leg_of(found), self._clock())
            elif found.code == 404 and (known := self._people.get(identity)):
                # They may be connected anew: which connection it is, is asked again.
                known.leg_id = ""
            self._answered(identity, found)

        self._rest.get(f"callLegs/{leg}", got)

    def _answered(self, identity: str, found: Node | Fault) -> None:
        self._under_way -= 1
        self._waiting.discard(identity)
        if isinstance(found, Fault) and found.code in _REFUSED:
            self._people.see_no_legs()
        self._go_on()
        self._looked()
