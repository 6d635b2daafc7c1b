"""Street addresses."""

import re
from collections.abc import Iterator

from app.meetings.privacy.folding import Folded
from app.meetings.privacy.found import Found
from app.meetings.privacy.kind import Kind
from app.meetings.privacy.surroundings import Surroundings

_HOUSE = r"[ ,\0]{1,2}[0-9]{1,4} ?(?:[a-z](?![a-zåäöæø]))?(?![0-9.:/])"
_STREET = re.compile(
    r"(?<![^\W_])[^\W\d_]{2,30}(?:gade|gaden|vej|vejen|allé|alle|vænget|stræde|stien|parken|gata|gatan"
    r"|vägen|väg|gränd|stigen|backen|veien|vegen|vei|gate|allé|plass|terrasse)"
    + _HOUSE
    + r"|(?<![^\W_])[^\W\d_]{3,20} (?:gade|vej|allé|väg|gata|vei|veg|gate|street|road|avenue|lane"
    r"|plads|plass|torv|torg)"
    + _HOUSE
    + r"|(?<![0-9])[0-9]{1,4} [^\W\d_]{3,20} (?:street|road|avenue|lane)(?!\w)"
)
_REST = re.compile(
    r"(?:,? ?(?:[0-9]{1,2}\.|st\.?|kld\.) ?(?:sal)? ?(?:tv|th|mf)?\.?)?"
    r"(?:,? (?:(?:dk|se|no|n|s)-)?(?:[0-9]{4}|[0-9]{3} ?[0-9]{2})(?![0-9]) [^\W\d_]{2,30})?"
)


def streets(folded: Folded, around: Surroundings) -> Iterator[Found]:
    """Yield every street with a house number, with floor, postcode and town if they follow."""
    for found in _STREET.finditer(folded.lower):
        if not folded.text[found.start()].isupper() and not found[0][0].isdigit():
            continue
        rest = _REST.match(folded.lower, found.end())
        end = rest.end() if rest is not None else found.end()
        if not around.in_link(found.start(), end):
            yield Found(Kind.ADDRESS, found.start(), end, 4)
