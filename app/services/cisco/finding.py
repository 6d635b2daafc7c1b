"""Finds the call that an invitation means."""

from collections.abc import Callable
from enum import StrEnum

from app.services.cisco.calls import Call, SeveralError, calls_of, pick, space_of
from app.services.cisco.people import is_id
from app.services.cisco.rest import Fault, Rest
from app.services.cisco.xml_reading import Node

MANY = 600
"""Calls looked through by name, where the proxy does not know the space."""


class NotFound(StrEnum):
    """Why there is no call."""

    NO_SUCH_ROOM = "no_such_room"
    NOT_BEGUN = "not_begun"
    """There is such a space, and no call in it."""
    SEVERAL = "several"


Found = Callable[[Call | NotFound | Fault], None]


class Finding:
    """Looks for the call once, by its space first.

    The list of all calls names other people's meetings. It is asked for only where the number or
    the address of the invitation leads to no space.
    """

    def __init__(self, rest: Rest, alias: str, found: Found) -> None:
        self._rest = rest
        self._alias = alias.strip()
        self._found = found

    def start(self) -> None:
        """Ask."""
        if not self._alias:
            self._found(NotFound.NO_SUCH_ROOM)
            return
        self._rest.get("coSpaces", self._take_spaces, {"filter": self._local()})

    def _local(self) -> str:
        return self._alias.partition("@")[0]

    def _take_spaces(self, answer: Node | Fault) -> None:
        if isinstance(answer, Fault):
            if answer.trouble is None and answer.code in (403, 404, 405):
                self._ask_calls()
            else:
                self._found(answer)
            return
        try:
            space = space_of(answer, self._alias)
        except SeveralError:
            self._found(NotFound.SEVERAL)
            return
        if space and is_id(space):
            self._rest.get("calls", self._take_calls_of_space, {"coSpaceFilter": space})
        else:
            self._ask_calls()

    def _take_calls_of_space(self, answer: Node | Fault) -> None:
        if isinstance(answer, Fault):
            self._found(answer)
            return
        calls = calls_of(answer)
        if len(calls) > 1:
            self._found(NotFound.SEVERAL)
        else:
            self._found(calls[0] if calls else NotFound.NOT_BEGUN)

    def _ask_calls(self) -> None:
        self._rest.get_all("calls", self._take_calls)

    def _take_calls(self, answer: list[Node] | Fault) -> None:
        if isinstance(answer, Fault):
            self._found(answer)
            return
        try:
            call = pick(calls_of(Node("calls", children=answer[:MANY])), self._alias)
        except SeveralError:
            self._found(NotFound.SEVERAL)
        else:
            self._found(call or NotFound.NO_SUCH_ROOM)
