"""Whether a smart card is in the computer. The card is never read, its reader never opened."""

import re
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from app.computer.smart_card_calls import (
    CARD_PRESENT,
    NO_READERS,
    NO_SERVICE,
    SERVER_TOO_BUSY,
    SERVICE_STOPPED,
    CardError,
    CardService,
    layout_of,
)
from app.readiness.readings_programs import Card, SmartCardReading

_NOT_FOR_CARDS = re.compile(
    r"windows hello|virtual smart card|yubi ?key|security key|fido|token2|uicc|\bsim\b",
    re.IGNORECASE,
)
"""Readers that hold no card of plastic: parts of the system, security keys, the modem's SIM."""

_TRIES = 2
"""A reader may be pulled out between two questions; the next time it is not on the list."""

_BY_CODE = {
    NO_SERVICE: Card.NO_SERVICE,
    SERVICE_STOPPED: Card.NO_SERVICE,
    SERVER_TOO_BUSY: Card.NO_SERVICE,
    NO_READERS: Card.NO_READER,
}


class Service(Protocol):
    """What is asked of the system's service for smart cards; it raises ``CardError``."""

    def readers(self) -> tuple[str, ...]:
        """Return the names of all readers."""
        ...

    def states(self, readers: Sequence[str]) -> list[int]:
        """Return the state of each reader."""
        ...


Connect = Callable[[], AbstractContextManager[Service]]


def read_smart_card(connect: Connect | None = None) -> SmartCardReading:
    """Look once.

    Raises:
        NotImplementedError: this system has no interface to smart cards.
    """
    reading = SmartCardReading()
    for _ in range(_TRIES):
        reading = _read(connect or _connect)
        if not reading.error:
            break
    return reading


def _read(connect: Connect) -> SmartCardReading:
    try:
        with connect() as service:
            return _look(service)
    except CardError as error:
        return _refused(error)


def _look(service: Service) -> SmartCardReading:
    readers = [name for name in service.readers() if not _NOT_FOR_CARDS.search(name)]
    if not readers:
        return SmartCardReading(card=Card.NO_READER)
    present = any(state & CARD_PRESENT for state in service.states(readers))
    card = Card.PRESENT if present else Card.NO_CARD
    return SmartCardReading(card=card, readers=len(readers))


def _refused(error: CardError) -> SmartCardReading:
    if error.code in _BY_CODE:
        return SmartCardReading(card=_BY_CODE[error.code])
    return SmartCardReading(error="smart_card.failed")


def _connect() -> CardService:
    layout = layout_of(sys.platform)
    if layout is None:
        raise NotImplementedError
    try:
        return CardService(layout)
    except OSError:
        # Linux without the library: no card can be used on this computer as it is.
        raise NotImplementedError from None
