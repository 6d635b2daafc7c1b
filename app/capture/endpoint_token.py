"""Tokens that tell whether two things are the same, and nothing else.

What a system tells things apart by holds addresses and serial numbers, which leave this process in
no form: a token is made with a key that lives as long as the process.
"""

import hashlib
import os

_KEY = os.urandom(16)


def token(identity: str) -> str:
    """Return the same short word for the same identity, an empty one for none."""
    if not identity:
        return ""
    return hashlib.blake2s(identity.encode("utf-8", "replace"), key=_KEY, digest_size=6).hexdigest()
