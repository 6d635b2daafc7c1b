"""What stands before the practice meeting: PINs, a login, a reception; none by default."""

import hmac
from dataclasses import dataclass, field
from enum import StrEnum

from app.practice.connection import Rank, Wire

VERSION: Wire = {"version_id": "36", "pseudo_version": "79019.0.0"}
"""The version that the practice meeting says it is, as in the vendor's own fixtures."""

TRIES = 3
"""Wrong PINs that are borne (Pexip's documentation, "PINs, hosts and guests")."""

NO_PIN = "none"
"""What a guest sends in the header ``pin`` where guests need none."""

SSO_TOKEN = "practice"
"""What a login would bring back; the practice meeting has no login to offer."""

IDP: Wire = {"name": "Practice login", "uuid": "0b0b0b0b-0000-4000-8000-000000000001"}


class Login(StrEnum):
    """Whether the room asks for a login."""

    NONE = "none"
    CHOOSE = "choose"
    """Several ways to log in: one has to be chosen."""
    REDIRECT = "redirect"
    """One way: off to the browser."""


@dataclass(slots=True)
class Door:
    """What a newcomer has to pass.

    Args:
        host_pin: makes a host; without one everybody is.
        guest_pin: of guests; empty if they need none, as long as there is a host PIN.
        login: whether a login is asked for.
        extension: number of the room behind a virtual reception; empty if there is none.
        refusal: what everybody is told instead of being let in; empty for nobody.
    """

    host_pin: str = field(default="", repr=False)
    guest_pin: str = field(default="", repr=False)
    login: Login = Login.NONE
    extension: str = field(default="", repr=False)
    refusal: str = ""
    _wrong: dict[str, int] = field(default_factory=dict, repr=False)

    def ask(self, caller: str, pin: str | None, body: Wire) -> Rank | Wire | str:
        """Return as what ``caller`` comes in, or what a 403 answers instead."""
        if self.refusal:
            return self.refusal
        question = self._reception(body) or self._login(body)
        return question or self._pin(caller, pin)

    def _reception(self, body: Wire) -> Wire | None:
        given = str(body.get("conference_extension") or "")
        if not self.extension or _same(given, self.extension):
            return None
        return {"conference_extension": "required", "conference_extension_type": "standard"}

    def _login(self, body: Wire) -> Wire | None:
        if self.login is Login.NONE or body.get("sso_token") == SSO_TOKEN:
            return None
        if self.login is Login.CHOOSE and body.get("chosen_idp") != IDP["uuid"]:
            return {"idp": [IDP], "version": VERSION}
        return {
            "redirect_url": "https://login.invalid/?SAMLRequest=practice",
            "redirect_idp": IDP,
            "version": VERSION,
        }

    def _pin(self, caller: str, pin: str | None) -> Rank | Wire | str:
        if not self.host_pin:
            return Rank.HOST
        if pin is None:
            self._wrong.pop(caller, None)
            guests = "required" if self.guest_pin else "none"
            return {"pin": "required", "guest_pin": guests, "version": VERSION}
        if self._wrong.get(caller, 0) >= TRIES:
            del self._wrong[caller]
            return "Participant exceeded PIN entry retries"
        return self._judge(caller, pin)

    def _judge(self, caller: str, pin: str) -> Rank | str:
        rank = None
        if _same(pin, self.host_pin):
            rank = Rank.HOST
        elif _same(pin, self.guest_pin or NO_PIN):
            rank = Rank.GUEST
        if rank is None:
            if len(self._wrong) > 100:
                self._wrong.clear()
            self._wrong[caller] = self._wrong.get(caller, 0) + 1
            return "Invalid PIN"
        self._wrong.pop(caller, None)
        return rank


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode(), wanted.encode())
