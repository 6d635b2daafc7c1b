"""Asking the room to do something. What it answers is not yet done: the list shows that."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.meetings.roster.commands import Command
from app.services.http import Asked, Reply
from app.services.pexip.answers import is_dead_token, is_invalid_role, opened, said
from app.services.pexip.line import Line
from app.services.pexip.paths import of_command
from app.services.service import Answer, CommandAnswer

_REFUSED = frozenset({401, 403})


class Commander(QObject):
    """Runs commands, several at a time.

    While a token is renewed they wait: the old one would be refused as soon as the new one is made.
    Nothing waits longer than ``Timing.command``: what a person has given up must not happen later.

    Signals:
        answered: a ``CommandAnswer``.
        token_is_dead: a command was refused because of the token.
    """

    answered = Signal(object)
    token_is_dead = Signal()

    def __init__(self, line: Line, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._tries: set[_Try] = set()
        self._waiting: list[_Try] = []

    def run(self, command: Command, holds: bool) -> None:
        """Ask, at once or, if ``holds``, when ``go_on`` is called."""
        path = of_command(command)
        if path is None:
            self.answered.emit(CommandAnswer(command, Answer.FAILED))
            return
        attempt = _Try(self._line, command, path, self)
        attempt.done.connect(self._done)
        attempt.token_is_dead.connect(self.token_is_dead)
        self._tries.add(attempt)
        if holds:
            self._waiting.append(attempt)
        else:
            attempt.ask()

    def go_on(self) -> None:
        """Ask what was held back."""
        waiting, self._waiting = self._waiting, []
        for attempt in waiting:
            attempt.ask()

    def drop(self) -> None:
        """Wait for nothing any more; what is under way counts as failed."""
        self._waiting.clear()
        for attempt in tuple(self._tries):
            attempt.drop()

    def _done(self, answer: CommandAnswer) -> None:
        attempt = self.sender()
        if isinstance(attempt, _Try):
            self._tries.discard(attempt)
            if attempt in self._waiting:
                self._waiting.remove(attempt)
            attempt.deleteLater()
        self.answered.emit(answer)


class _Try(QObject):
    """One command on its way."""

    done = Signal(object)
    token_is_dead = Signal()

    def __init__(self, line: Line, command: Command, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._command = command
        self._path = path
        self._token = ""
        self._has_changed_token = False
        self._waits = list(line.timing.role_retries)
        self._asked: Asked | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask)
        self._begun = (line.clock.steady(), line.clock.wall())
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._too_late)
        self._late.start(round(line.timing.command * 1000))

    @property
    def _is_late(self) -> bool:
        timing = self._line.timing
        return not self._late.isActive() or self._spent > timing.command

    @property
    def _spent(self) -> float:
        # By both clocks: in a sleep timers stand still, and with some systems the steady clock.
        steady, wall = self._begun
        clock = self._line.clock
        return max(clock.steady() - steady, clock.wall() - wall)

    def ask(self) -> None:
        """Ask, or ask again, unless it is too late for that."""
        if self._is_late:
            self.drop()
            return
        self._token = self._line.token
        longest = self._line.timing.command_answer - self._spent
        self._asked = self._line.post(self._path, self._answered, timeout=longest)

    def drop(self) -> None:
        """Wait no more."""
        self._timer.stop()
        self._late.stop()
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
        self.done.emit(CommandAnswer(self._command, Answer.FAILED))

    def _too_late(self) -> None:
        # What is on its way already can only be waited for.
        if self._asked is None:
            self.drop()

    def _answered(self, reply: Reply) -> None:
        self._asked = None
        if is_invalid_role(reply) and self._is_new() and self._waits and not self._is_late:
            self._timer.start(round(self._waits.pop(0) * 1000))
        elif is_dead_token(reply) and self._token != self._line.token and self._line.token:
            self._once_more(reply)
        else:
            if is_dead_token(reply):
                self.token_is_dead.emit()
            self._tell(reply)

    def _once_more(self, reply: Reply) -> None:
        # The token was renewed while the command was on its way.
        if self._has_changed_token:
            self._tell(reply)
            return
        self._has_changed_token = True
        self.ask()

    def _is_new(self) -> bool:
        since = self._line.clock.steady() - self._line.came_at
        return self._line.is_host and since < self._line.timing.new_host

    def _tell(self, reply: Reply) -> None:
        self._late.stop()
        self.done.emit(CommandAnswer(self._command, _answer(reply), said(reply)))


def _answer(reply: Reply) -> Answer:
    if reply.trouble is None and reply.code == 200:
        envelope = opened(reply.body)
        if not envelope.is_one:
            return Answer.FAILED
        return Answer.REFUSED if envelope.result is False else Answer.ACCEPTED
    is_refusal = reply.code in _REFUSED and not is_dead_token(reply)
    return Answer.REFUSED if is_refusal else Answer.FAILED
