"""Every answer to a request for a token, as a stage.

``"status": "success"`` says only that the question was understood; so the HTTP code and the shape
of ``result`` decide, in the order in which the vendor's own Android client looks at them (on
github.com: pexip/pexip-android-sdk). A dead token is told by 403, by some servers by 401.
"""

import json
import re
from dataclasses import dataclass, field

from app.plain_text import plain
from app.services.pexip.errors import (
    DEAD_TOKENS,
    INVALID_ROLE,
    Meaning,
    Next,
    folded,
    meaning_of,
)
from app.services.pexip.paths import is_id
from app.services.pexip.values import Fields, moment, small, word
from app.services.questions import Reply, Trouble
from app.services.service import Stage

LONGEST_DETAIL = 120
USUAL_LIFE = 120.0
"""Seconds that a token lives if the server does not say; the value of every public example."""

LONGEST_LIFE = 86400.0
_TOKEN = re.compile(r"[!-~]{1,8192}")
_STATUS = frozenset({"success", "failed", "failure"})

_TROUBLES = {
    Trouble.UNREACHABLE: Meaning(Stage.UNREACHABLE, Next.SOON),
    Trouble.TIMED_OUT: Meaning(Stage.UNREACHABLE, Next.SOON),
    Trouble.CUT: Meaning(Stage.UNREACHABLE, Next.SOON),
    Trouble.NOT_TRUSTED: Meaning(Stage.NOT_TRUSTED),
    Trouble.REDIRECTED: Meaning(Stage.REDIRECTED),
    Trouble.TURNED: Meaning(Stage.NOT_A_SERVER),
    Trouble.PROXY: Meaning(Stage.PROXY, Next.LATER),
    Trouble.TOO_LARGE: Meaning(Stage.NOT_A_SERVER),
}
_CODES = {
    415: Meaning(Stage.NOT_A_SERVER),
    429: Meaning(Stage.OVERLOADED, Next.LATER),
    500: Meaning(Stage.UNREACHABLE, Next.SOON),
    502: Meaning(Stage.UNREACHABLE, Next.SOON),
    503: Meaning(Stage.MAINTENANCE, Next.LATER),
    504: Meaning(Stage.UNREACHABLE, Next.SOON),
    529: Meaning(Stage.OVERLOADED, Next.LATER),
}
_REFUSED = frozenset({401, 403})


@dataclass(frozen=True, slots=True)
class Granted:
    """A token.

    Args:
        token: a secret, for the header ``token``.
        life: seconds that it lives.
        own: our id in the list; empty where the answer does not repeat it.
        is_host: whether commands are open to us; None where the answer does not say.
        waits: whether we are in the waiting room; None where the answer does not say.
    """

    token: str = field(repr=False)
    life: float = USUAL_LIFE
    own: str = field(default="", repr=False)
    is_host: bool | None = None
    waits: bool | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Not in, or not yet.

    Args:
        stage: which.
        next: what happens by itself.
        retry_after: seconds that the server asks us to wait; None if it does not.
        detail: what it said, made plain.
        is_dead_token: only a new token helps.
    """

    stage: Stage
    next: Next = Next.NOTHING
    retry_after: float | None = None
    detail: str = ""
    is_dead_token: bool = False


@dataclass(frozen=True, slots=True)
class Envelope:
    """``result`` of an answer; ``is_one`` is False if the answer is none of this interface."""

    result: object = field(default=None, repr=False)
    is_one: bool = False


def opened(body: bytes) -> Envelope:
    """Take an answer out of its envelope."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return Envelope()
    if not isinstance(found, dict) or "result" not in found:
        return Envelope()
    return Envelope(found["result"], small(found, "status") in _STATUS)


def read(reply: Reply) -> Granted | Refused:
    """Return the token, or why there is none."""
    if reply.trouble is not None:
        meaning = _TROUBLES[reply.trouble]
        return Refused(meaning.stage, meaning.next, reply.retry_after)
    envelope = opened(reply.body)
    if reply.code == 200 and isinstance(envelope.result, dict) and "token" in envelope.result:
        return _token(reply, envelope.result)
    return _no(reply, envelope)


def is_invalid_role(reply: Reply) -> bool:
    """Tell whether a command was refused because we are no host, or not yet."""
    return reply.code in _REFUSED and _text(reply) == INVALID_ROLE


def is_dead_token(reply: Reply) -> bool:
    """Tell whether the token is not good any more."""
    return reply.code in _REFUSED and _text(reply) in DEAD_TOKENS


def said(reply: Reply) -> str:
    """Return what the service said with HTTP's code, made plain; empty if it said nothing."""
    return _detail(reply, opened(reply.body).result)


def _detail(reply: Reply, result: object) -> str:
    text = plain(result, LONGEST_DETAIL) if isinstance(result, str) else ""
    return f"{reply.code} {text}" if text else ""


def _text(reply: Reply) -> str:
    result = opened(reply.body).result
    return folded(result) if isinstance(result, str) else ""


def _token(reply: Reply, result: Fields) -> Granted | Refused:
    token, place = word(result, "token"), small(result, "current_service_type")
    if _TOKEN.fullmatch(token) is None:
        return _refused(reply, "", Meaning(Stage.NOT_A_SERVER))
    if place == "ivr":
        return _refused(reply, "", Meaning(Stage.RECEPTION))
    own, role = word(result, "participant_uuid"), small(result, "role")
    life = min(moment(result, "expires") or USUAL_LIFE, LONGEST_LIFE)
    return Granted(
        token,
        life,
        own if is_id(own) else "",
        role in ("host", "chair") if role else None,
        place == "waiting_room" if place else None,
    )


def _no(reply: Reply, envelope: Envelope) -> Refused:
    if reply.code in _CODES:
        known = meaning_of(envelope.result) if isinstance(envelope.result, str) else None
        return _refused(reply, envelope.result, known or _CODES[reply.code])
    if reply.code >= 500:
        return _refused(reply, envelope.result, Meaning(Stage.UNREACHABLE, Next.SOON))
    if not envelope.is_one:
        return _refused(reply, "", Meaning(Stage.NOT_A_SERVER))
    if isinstance(envelope.result, dict):
        return _refused(reply, "", Meaning(_asked_for(envelope.result)))
    return _worded(reply, envelope.result)


def _asked_for(result: Fields) -> Stage:
    """The stage of an answer that asks for something more."""
    if "redirect_url" in result:
        return Stage.SIGN_IN_NEEDED
    if "guest_pin" in result or "pin" in result:
        guests_need_none = small(result, "guest_pin") == "none"
        return Stage.HOST_PIN_OR_GUEST if guests_need_none else Stage.PIN_NEEDED
    if "idp" in result:
        return Stage.SIGN_IN_NEEDED
    if "conference_extension" in result:
        return Stage.RECEPTION
    # A name is asked for after a login only; we always give one.
    return Stage.SIGN_IN_NEEDED if "display_name" in result else Stage.NOT_A_SERVER


def _worded(reply: Reply, result: object) -> Refused:
    text = result if isinstance(result, str) else ""
    known = meaning_of(text)
    if known is None and reply.code == 404:
        known = Meaning(Stage.NO_SUCH_ROOM)
    if known is None and reply.code in _REFUSED:
        # A text that is no known reason: the room does not want us, whatever it says.
        is_lock = "locked" in text.casefold()
        known = Meaning(Stage.LOCKED, Next.LATER) if is_lock else Meaning(Stage.REMOVED)
    return _refused(reply, text, known or Meaning(Stage.NOT_A_SERVER))


def _refused(reply: Reply, result: object, meaning: Meaning) -> Refused:
    detail, is_dead = _detail(reply, result), is_dead_token(reply)
    return Refused(meaning.stage, meaning.next, reply.retry_after, detail, is_dead)
