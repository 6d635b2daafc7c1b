"""Questions to the lists of the server, with the credentials of its proxy."""

from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlencode

from app.plain_text import plain
from app.secrets import Credentials
from app.services.cisco.xml_reading import Node, NotXmlError, read_xml
from app.services.http import Question, Reply, Site, Trouble

PAGE = 100
"""Entries asked for at a time; a server may give fewer."""

MOST_PAGES = 700
"""The server's own usual page has 20 entries: enough for all that are shown, and an end to
all others."""

TOKEN_HEADER = "X-Cisco-CMS-Auth-Token"
MOST_ENTRIES = 20_000
"""Entries of a list that are asked for; more than are shown, and part of a list is no list."""

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True, slots=True)
class Fault:
    """Why there is no document.

    Args:
        code: HTTP's; 0 if none came.
        trouble: what kept an answer away; None if there is one.
        reason: the server's own word, made plain; empty if it gave none.
        is_garbled: there is an answer, and nobody can read it.
        is_too_many: the list has more entries than can be taken over.
    """

    code: int = 0
    trouble: Trouble | None = None
    reason: str = ""
    is_garbled: bool = False
    is_too_many: bool = False


Got = Callable[[Node | Fault], None]
Listed = Callable[[list[Node] | Fault], None]
Done = Callable[[Fault | None], None]


class Rest:
    """The lists below ``/api/v1``.

    Args:
        site: the proxy.
        path: where the interface begins on it; empty at the top.
        credentials: for HTTP Basic; sent with every question, kept by nobody else.
        timeout: seconds until an answer has to be there.
    """

    def __init__(self, site: Site, path: str, credentials: Credentials, timeout: float) -> None:
        self._site = site
        self._top = f"{path}/api/v1/"
        pair = f"{credentials.user}:{credentials.password}".encode()
        self._headers = {"Authorization": "Basic " + b64encode(pair).decode("ascii")}
        self._timeout = timeout

    def get(self, path: str, got: Got, words: Mapping[str, str | int] | None = None) -> None:
        """Ask for one document; ``words`` are put behind the path."""
        query = f"?{urlencode(words)}" if words else ""
        self._ask(Question(self._top + path + query, self._headers, timeout=self._timeout), got)

    def get_all(self, path: str, listed: Listed) -> None:
        """Ask for every page of a list, and give all its entries at once."""
        self._page(path, listed, [], 0)

    def token(self, given: Callable[[str | Fault], None]) -> None:
        """Ask for the key to the events."""

        def answered(reply: Reply) -> None:
            fault = _fault(reply)
            token = reply.wanted
            # It stands in an address afterwards.
            is_good = token.isascii() and token.isprintable() and " " not in token
            given(token if fault is None and token and is_good else fault or Fault(is_garbled=True))

        self._site.ask(
            Question(
                self._top + "authTokens",
                {**self._headers, **_FORM},
                body=b"",
                timeout=self._timeout,
                wants=TOKEN_HEADER,
            ),
            answered,
        )

    def change(self, method: str, path: str, words: Mapping[str, str], done: Done) -> None:
        """Ask for a change; ``done`` is given None if the server took it."""
        question = Question(
            self._top + path,
            {**self._headers, **_FORM},
            body=urlencode(words).encode("ascii"),
            timeout=self._timeout,
            method=method,
        )
        self._site.ask(question, lambda reply: done(_fault(reply)))

    def _page(self, path: str, listed: Listed, before: list[Node], pages: int) -> None:
        def got(found: Node | Fault) -> None:
            if isinstance(found, Fault):
                listed(found)
                return
            entries = before + found.children
            is_whole = not found.children or found.total is None or len(entries) >= found.total
            if is_whole:
                listed(entries)
            elif pages + 1 >= MOST_PAGES or len(entries) >= MOST_ENTRIES:
                listed(Fault(is_too_many=True))
            else:
                self._page(path, listed, entries, pages + 1)

        self.get(path, got, {"offset": len(before), "limit": PAGE})

    def _ask(self, question: Question, got: Got) -> None:
        self._site.ask(question, partial(_read, got))


def _read(got: Got, reply: Reply) -> None:
    fault = _fault(reply)
    if fault is not None:
        got(fault)
        return
    try:
        got_node = read_xml(reply.body)
    except NotXmlError:
        got(Fault(reply.code, is_garbled=True))
    else:
        got(got_node)


def _fault(reply: Reply) -> Fault | None:
    if reply.trouble is not None:
        return Fault(reply.code, reply.trouble)
    if 200 <= reply.code < 300:
        return None
    return Fault(reply.code, reason=_reason(reply.body))


def _reason(body: bytes) -> str:
    """The server's failures are one empty element named after what went wrong."""
    try:
        node = read_xml(body)
    except NotXmlError:
        return ""
    inner = node.children[0].name if node.children else ""
    return plain(inner, 60) if node.name == "failureDetails" else ""
