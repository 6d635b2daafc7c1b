"""How far a command is: it is done when the list shows it, not when the service said yes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from app.meetings.roster.commands import Command
from app.meetings.roster.done import is_done
from app.meetings.roster.participant import Participant
from app.meetings.roster.roster import Roster
from app.services.service import Answer, CommandAnswer

GIVE_UP_AFTER_S = 10.0
"""Seconds after which nobody waits for the list to show it; a server's event takes one or two."""

DONE_SHOWS_FOR_S = 4.0
"""Seconds for which *done* is said; the list itself goes on showing it."""

UNDONE_SHOWS_FOR_S = 60.0
"""Seconds for which it is said that nothing came of a command."""


class Progress(StrEnum):
    """How far a command is."""

    SENT = "sent"
    ACCEPTED = "accepted"
    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"
    TIMED_OUT = "timed_out"


OPEN = frozenset({Progress.SENT, Progress.ACCEPTED})


@dataclass(frozen=True, slots=True)
class CommandProgress:
    """One command on its way.

    Args:
        command: what was asked.
        progress: how far it is.
        since: Unix seconds since when it is that far.
        sent_at: Unix seconds when it was asked.
        detail: what the service said, made plain; may be empty.
        before: the participant as they were when it was asked; None for the room.
    """

    command: Command
    progress: Progress
    since: float
    sent_at: float
    detail: str = ""
    before: Participant | None = None


class CommandBook:
    """The commands of one meeting that are on their way or were just settled."""

    def __init__(self) -> None:
        self._entries: dict[Command, CommandProgress] = {}

    @property
    def entries(self) -> Mapping[Command, CommandProgress]:
        """Every command that something is to be said of."""
        return MappingProxyType(self._entries)

    @property
    def is_waiting(self) -> bool:
        """Whether a command is on its way."""
        return any(one.progress in OPEN for one in self._entries.values())

    def send(self, command: Command, roster: Roster, at: float) -> CommandProgress | None:
        """Note a command that is about to be asked; None if the same is on its way already."""
        known = self._entries.get(command)
        if known is not None and known.progress in OPEN:
            return None
        before = roster.participants.get(command.participant)
        entry = CommandProgress(command, Progress.SENT, at, at, before=before)
        self._entries[command] = entry
        return entry

    def answered(self, answer: CommandAnswer, roster: Roster, at: float) -> list[CommandProgress]:
        """Take the service's word; return what is other than before."""
        entry = self._entries.get(answer.command)
        if entry is None or entry.progress not in OPEN:
            return []
        progress = {
            Answer.ACCEPTED: Progress.ACCEPTED,
            Answer.REFUSED: Progress.REFUSED,
            Answer.FAILED: Progress.FAILED,
        }[answer.answer]
        self._put(replace(entry, progress=progress, since=at, detail=answer.detail))
        return self.look(roster, at) or [self._entries[answer.command]]

    def look(self, roster: Roster, at: float) -> list[CommandProgress]:
        """Compare with the list as it is now; return what is other than before."""
        changed = []
        for entry in list(self._entries.values()):
            if entry.progress in OPEN:
                news = self._news(entry, roster, at)
                if news is not None:
                    changed.append(self._put(news))
            elif self._is_old(entry, roster, at):
                changed.append(self._entries.pop(entry.command))
        return changed

    def clear(self) -> None:
        """Forget every command."""
        self._entries.clear()

    def _put(self, entry: CommandProgress) -> CommandProgress:
        self._entries[entry.command] = entry
        return entry

    @staticmethod
    def _news(entry: CommandProgress, roster: Roster, at: float) -> CommandProgress | None:
        is_accepted = entry.progress is Progress.ACCEPTED
        if is_done(entry.command, roster, entry.before, is_accepted=is_accepted):
            return replace(entry, progress=Progress.DONE, since=at)
        if at - entry.sent_at > GIVE_UP_AFTER_S:
            return replace(entry, progress=Progress.TIMED_OUT, since=at)
        return None

    @staticmethod
    def _is_old(entry: CommandProgress, roster: Roster, at: float) -> bool:
        of_nobody = bool(entry.command.participant) and (
            entry.command.participant not in roster.participants
        )
        shows_for = DONE_SHOWS_FOR_S if entry.progress is Progress.DONE else UNDONE_SHOWS_FOR_S
        return of_nobody or at - entry.since > shows_for
