"""Everything that works on one line, made and ended together."""

from PySide6.QtCore import QObject, QTimer

from app.services.network_change import NetworkChanges
from app.services.pexip.checking import Checker
from app.services.pexip.commander import Commander
from app.services.pexip.joining import Joiner
from app.services.pexip.leaving import Leaving
from app.services.pexip.line import Line
from app.services.pexip.listener import Listener
from app.services.pexip.pulse import Pulse
from app.services.pexip.refresher import Refresher
from app.services.pexip.telling import Telling
from app.services.pexip.watchdog import Watchdog


class Parts(QObject):
    """The parts of one connection, and the timer for the next try."""

    def __init__(self, line: Line, display_name: str, network: NetworkChanges | None) -> None:
        super().__init__()
        self.line = line
        self.network = network or NetworkChanges(self)
        line.site.setParent(self)
        self.joiner = Joiner(line, display_name, self)
        self.refresher = Refresher(line, self)
        self.pulse = Pulse(line.timing, line.clock, self)
        self.listener = Listener(line, self.pulse, self)
        self.checker = Checker(line, self.pulse, self.listener, self)
        self.watchdog = Watchdog(line, self.pulse, self.listener, self.checker, self.refresher)
        self.commander = Commander(line, self)
        self.leaving = Leaving(line, self.joiner, self.refresher, self)
        self.telling = Telling(line.clock, self)
        self.retry = QTimer(self)
        self.retry.setSingleShot(True)

    def be_silent(self) -> None:
        """Stop everything but what may still bring a token that has to be given back."""
        self.retry.stop()
        self.checker.stop()
        self.pulse.stop()
        self.commander.drop()
        self.listener.close()
        self.refresher.stop()

    def forget_token(self) -> None:
        """The token is no good any more: go on without."""
        self.checker.stop()
        self.listener.close()
        self.refresher.drop()
        self.commander.drop()
        self.line.token = ""

    def end(self) -> None:
        """End everything; nothing is left open."""
        self.be_silent()
        self.leaving.stop()
        self.joiner.drop()
        self.refresher.drop()
        self.line.site.close()
        self.line.token = ""
        self.deleteLater()
