"""Begins to watch a meeting: the one that is prepared, one by hand, or one to practise in."""

import time
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from app.consultation import Consultation
from app.meetings.allowed import allowed_hosts, is_allowed, why_not
from app.practice.client import Practice
from app.practice.room import PracticeRoom
from app.services.choosing import Way
from app.services.list.service import ListService
from app.services.service import Place, Service
from app.ui.arranged import Arranged
from app.ui.participants.offering import service_of
from app.watching.offer import Offer
from app.watching.watch import Watch

LOOPBACK = "127.0.0.1"


class Connecting(QObject):
    """Makes services, and lets go of each when it has given its place back.

    Signals:
        practice_ready: a meeting to practise in is watched from now on.
        practice_told(str): what whoever practises should hear now, translated.
        practice_failed(str): there is none: a code of ``app.practice.codes``.
        kept(str): where a login is kept: English sentence of the context ``secrets``.
    """

    practice_ready = Signal()
    practice_told = Signal(str)
    practice_failed = Signal(str)
    kept = Signal(str)

    def __init__(self, watch: Watch, arranged: Arranged, parent: QObject) -> None:
        super().__init__(parent)
        self._watch = watch
        self._arranged = arranged
        self.by_hand = ListService(self)
        self.room: PracticeRoom | None = None
        self._made: Service | None = None
        self._host = ""
        self._made_up: Consultation | None = None
        self._practice: Practice | None = None
        watch.service_changed.connect(self._let_go)

    @property
    def is_practice(self) -> bool:
        """Whether nobody in the meeting is real."""
        return self.room is not None

    def follow(self, offer: Offer, host: str, alias: str, pin: str) -> None:
        """Watch a room of the service that this meeting uses, if that is allowed now."""
        self.stop()
        if not offer.is_live:
            return
        self._host = host
        service = (
            self._cisco(alias)
            if offer.way is Way.LIVE_CISCO
            else self._pexip(Place(host, alias, pin, offer.display_name))
        )
        if service is not None:
            self._watch_made(service)

    def keep_by_hand(self) -> None:
        """Let the user keep the list."""
        self.stop()
        self._watch.start(self.by_hand)

    def practise(self, scenario: str, speed: float = 1.0) -> None:
        """Open a meeting to practise in; ``speed`` is how many times faster it goes."""
        self.stop()
        if self._practice is None:
            self._practice = Practice(parent=self)
            self._practice.ready.connect(self._on_ready)
            self._practice.told.connect(self.practice_told)
            self._practice.failed.connect(self._on_failed)
        self._practice.start(scenario, self._arranged.language, speed)

    def log_in(self, user: str, password: str, in_keyring: bool) -> None:
        """Go on with this login; ``kept`` tells where it is now."""
        from app.secrets import KEEPING_TEXTS, Credentials
        from app.services.cisco.service import CiscoService

        credentials = Credentials(user, password)
        if isinstance(self._made, CiscoService) and credentials.fits:
            self._made.give_credentials(
                credentials, in_keyring, lambda keeping: self.kept.emit(KEEPING_TEXTS[keeping])
            )

    @Slot()
    def stop(self) -> None:
        """Leave whatever meeting is watched, and forget who was in it."""
        # First: whoever hears that nothing is watched any more asks whether this was practice.
        self.room = None
        self._watch.forget()
        self._let_go()
        if self._made_up is not None:
            # Whoever was expected there is expected nowhere any more.
            self._made_up.deleteLater()
            self._made_up = None
        if self._practice is not None:
            self._practice.stop()

    @Slot()
    def _let_go(self) -> None:
        """Keep no service that nobody watches any more: it knows the room and its PIN."""
        if self._made is not None and self._watch.service is None:
            made, self._made = self._made, None
            # It may still have to give its place back: it deletes itself after that.
            made.retire()

    def stop_if_forbidden(self, is_wanted: bool) -> None:
        """Leave a real meeting that may not be followed any more.

        Args:
            is_wanted: whether the user lets the program join meetings.
        """
        now = self._arranged.now
        if self._made is None or self.is_practice:
            return
        hosts = allowed_hosts(now.watching, now.guideline)
        if now.watching.cisco is not None:
            hosts |= {now.watching.cisco.host}
        if why_not(now.watching, is_wanted) or not is_allowed(self._host, hosts):
            self.stop()

    def end_and_wait(self) -> None:
        """Leave, and wait until nothing of it runs: for the end of the program."""
        self.stop()
        if self._practice is not None:
            self._practice.process.stop_and_wait()

    def _pexip(self, place: Place) -> Service:
        from app.services.pexip.service import PexipService

        now = self._arranged.now
        hosts = allowed_hosts(now.watching, now.guideline, service_of(self._arranged))
        if place.is_practice:
            hosts = frozenset({LOOPBACK})
        return PexipService(place, hosts, self)

    def _cisco(self, alias: str) -> Service | None:
        from app.secrets import Secrets
        from app.services.cisco.service import CiscoService

        address = self._arranged.now.watching.cisco
        if address is None:
            return None
        self._host = address.host
        return CiscoService(address, alias, frozenset({address.host}), Secrets(parent=self), self)

    def _watch_made(self, service: Service, consultation: Consultation | None = None) -> None:
        # Afterwards: what was watched before is let go of when this begins.
        self._watch.start(service, consultation)
        self._made = service

    @Slot(object)
    def _on_ready(self, room: PracticeRoom) -> None:
        self.room = room
        made_up = self._made_up = Consultation(self)
        made_up.expect(room.people)
        made_up.set_starts_at(datetime.fromtimestamp(time.time()).astimezone())
        name = self._arranged.now.watching.display_name
        place = Place(LOOPBACK, room.alias, room.host_pin, name, room.port, is_practice=True)
        self._watch_made(self._pexip(place), made_up)
        self.practice_ready.emit()

    @Slot(str)
    def _on_failed(self, code: str) -> None:
        self.stop()
        self.practice_failed.emit(code)
