"""What stands beside a step of a script: made when it is first shown, of what the step asks for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.guidelines.scripts import Aid

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor
    from app.ui.participants.presenter import Presenter
    from app.ui.script.aid_panel import AidPanel


def make_aid(
    aid: Aid, conductor: "Conductor", presenter: "Presenter", compact: bool = False
) -> "AidPanel | None":
    """Return the widget for this aid; None if the step has none.

    Args:
        aid: what the step asks for.
        conductor: what is led, and whom it is asked of.
        presenter: the list, and what people are called on the screen.
        compact: for the small window.
    """
    kind = _KINDS.get(aid)
    return kind()(conductor, presenter, compact=compact) if kind is not None else None


# Each is read when it is first needed: most meetings have three of them.
def _people() -> "type[AidPanel]":
    from app.ui.script.people_aid import PeopleAid

    return PeopleAid


def _lock() -> "type[AidPanel]":
    from app.ui.script.lock_aid import LockAid

    return LockAid


def _introductions() -> "type[AidPanel]":
    from app.ui.script.round_panel import RoundPanel

    return RoundPanel


def _questions() -> "type[AidPanel]":
    from app.ui.script.questions_panel import QuestionsPanel

    return QuestionsPanel


def _summary() -> "type[AidPanel]":
    from app.ui.script.summary_panel import SummaryPanel

    return SummaryPanel


def _ending() -> "type[AidPanel]":
    from app.ui.script.ending_panel import EndingPanel

    return EndingPanel


_KINDS: "dict[Aid, Callable[[], type[AidPanel]]]" = {
    Aid.PEOPLE: _people,
    Aid.LOCK: _lock,
    Aid.INTRODUCTIONS: _introductions,
    Aid.QUESTIONS: _questions,
    Aid.SUMMARY: _summary,
    Aid.ENDING: _ending,
}
