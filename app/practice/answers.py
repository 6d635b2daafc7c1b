"""Answers of the client API: status and envelope, as the vendor's own validators want them."""

from dataclasses import dataclass

from app.practice.connection import Wire


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request is answered with.

    Args:
        status: of HTTP.
        body: an object for JSON, text for HTML, or None for nothing at all.
        location: where a redirect leads.
    """

    status: int
    body: Wire | str | None = None
    location: str = ""


def success(result: object, status: int = 200) -> Answer:
    """Return an answer that says *success*: the request was understood, no more than that."""
    return Answer(status, {"status": "success", "result": result})


def failed(status: int, result: str) -> Answer:
    """Return an answer that says *failed*."""
    return Answer(status, {"status": "failed", "result": result})


DONE = success(True)
INVALID_ROLE = success("Invalid role", 403)
INVALID_TOKEN = success("Invalid token", 403)
NO_ROOM = failed(404, "Neither conference nor gateway found")
NOT_FOUND = failed(404, "404 Not Found")
NOT_JSON = failed(415, "Unsupported Media Type")
BAD_REQUEST = failed(400, "Illegal value")
MAINTENANCE = failed(503, "System in maintenance mode")
OVERLOAD = failed(529, "Out of proxying resource")
GATEWAY = Answer(502, "<html><head><title>502 Bad Gateway</title></head></html>")
STRANGER = Answer(404, "<html><body><h1>It works!</h1></body></html>")
