"""A display name as it came from a service, made fit to be shown."""

from app.meetings.matching.dangers import known_dangers
from app.meetings.roster.participant import LONGEST_NAME, NameDanger
from app.plain_text import plain


def shown(raw: str) -> tuple[str, frozenset[NameDanger]]:
    """Return the name on one plain line, and what was wrong with it. Never raises."""
    name = plain(raw, LONGEST_NAME)
    return name, known_dangers(raw, name)
