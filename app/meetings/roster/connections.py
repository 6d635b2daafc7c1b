"""Who was named, and as what each is shown: the calls that belong to another are folded into it."""

from collections.abc import Mapping
from dataclasses import replace

from app.meetings.roster.participant import Participant

Step = tuple[Participant | None, Participant | None]
"""Before and after, as shown; None is not there. Never two equal ones."""


class Connections:
    """Connections by id, in order of arrival.

    A shared screen may be a call of its own, with a ``parent``. It is shown with that parent only
    as long as the parent is there and is no such call itself. Any other is shown without one, and
    so counts as a person: better a person too many than somebody in the room whom nobody sees.
    Parents in a circle hide nobody either.

    An event costs the same however many are there; one about a parent costs as much more as it has
    such calls. Nothing is kept of who has left.
    """

    def __init__(self) -> None:
        self.shown: dict[str, Participant] = {}
        self.counted = 0
        """How many of those shown take a place."""
        self._said: dict[str, Participant] = {}
        self._children: dict[str, dict[str, None]] = {}
        """By the parent that they name, whether it is there or not."""

    def put(self, said: Participant) -> list[Step]:
        """Take over somebody who is there, or is other than before."""
        before = self._said.get(said.id)
        if before == said:
            return []
        self._said[said.id] = said
        if before is None or before.parent != said.parent:
            self._unhang(before)
            self._hang(said)
        steps = self._show(said.id)
        if _can_be_parent(before) is not _can_be_parent(said):
            steps += self._follow(said.id)
        return steps

    def drop(self, one: str) -> list[Step]:
        """Forget somebody who left; nothing happens if they were not there."""
        before = self._said.pop(one, None)
        if before is None:
            return []
        self._unhang(before)
        shown = self.shown.pop(one)
        self.counted -= shown.counts
        return [(shown, None), *self._follow(one)]

    def replace_all(self, said: Mapping[str, Participant]) -> list[Step]:
        """Take over everybody at once; who is not named is not there.

        Returns:
            first who is gone, then who is other than before, then who is new.
        """
        before = dict(self.shown)
        self._said = {one: said[one] for one in before if one in said} | dict(said)
        self._children = {}
        for child in self._said.values():
            self._hang(child)
        self.shown.clear()
        self.shown.update((one, self._as_shown(each)) for one, each in self._said.items())
        self.counted = sum(each.counts for each in self.shown.values())
        gone: list[Step] = [(each, None) for one, each in before.items() if one not in said]
        changed = ((before.get(one), each) for one, each in self.shown.items())
        return gone + [(old, new) for old, new in changed if old != new]

    def _show(self, one: str) -> list[Step]:
        before, now = self.shown.get(one), self._as_shown(self._said[one])
        if before == now:
            return []
        self.shown[one] = now
        self.counted += now.counts - (before is not None and before.counts)
        return [(before, now)]

    def _follow(self, parent: str) -> list[Step]:
        """Show the calls of this one anew, now that it is another or not there."""
        return [step for child in self._children.get(parent, ()) for step in self._show(child)]

    def _as_shown(self, said: Participant) -> Participant:
        if not said.parent:
            return said
        is_folded = _can_be_parent(self._said.get(said.parent))
        return said if is_folded else replace(said, parent="")

    def _hang(self, child: Participant) -> None:
        if child.parent:
            self._children.setdefault(child.parent, {})[child.id] = None

    def _unhang(self, child: Participant | None) -> None:
        if child is not None and child.parent:
            siblings = self._children[child.parent]
            del siblings[child.id]
            if not siblings:
                del self._children[child.parent]


def _can_be_parent(one: Participant | None) -> bool:
    return one is not None and not one.parent
