"""The steps of one run in their order, and where each leads."""

from collections.abc import Sequence

from app.guidelines.scripts import STOP, Branch, Step


class Course:
    """Steps by place and by id. A second step of one id could never be told from the first."""

    def __init__(self, steps: Sequence[Step]) -> None:
        first: dict[str, Step] = {}
        for step in steps:
            first.setdefault(step.id, step)
        self.steps = tuple(first.values())
        self.places = {step.id: place for place, step in enumerate(self.steps)}

    def __len__(self) -> int:
        """How many steps there are."""
        return len(self.steps)

    def at(self, place: int) -> Step | None:
        """Return the step at a place; None behind the last."""
        return self.steps[place] if 0 <= place < len(self.steps) else None

    def behind(self, step: Step, chosen: str) -> int:
        """Return the place that a step leads to: that of its branch, or the one behind it."""
        following = self.places[step.id] + 1
        branch = branch_of(step, chosen)
        if branch is None or branch.to == STOP:
            return following
        return self.places.get(branch.to, following)

    def place_after(self, before: "Course", place: int) -> int:
        """Return where somebody stands who stood at a place of other steps.

        That is the same step, or the next of those behind it that is still there; if none is, the
        place behind the last of those before it.
        """
        for step in before.steps[place:]:
            if step.id in self.places:
                return self.places[step.id]
        for step in reversed(before.steps[:place]):
            if step.id in self.places:
                return self.places[step.id] + 1
        return 0


def branch_of(step: Step | None, chosen: str) -> Branch | None:
    """Return the branch of that id; None if the step has none such."""
    if step is None or not chosen:
        return None
    return next((one for one in step.branches if one.id == chosen), None)
