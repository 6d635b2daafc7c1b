"""Personal data in a text that is about to be sent: found, masked and explained (VM-25, RJ-19).

``scan`` looks for all of it. ``covered`` and ``holds_identity_number`` look for identity numbers
only, quickly, in names, subjects and other words from outside that a window shows. Nothing that is
found is logged, stored or shown by ``repr``.
"""

from app.meetings.privacy.hit import Hit, Scan
from app.meetings.privacy.kind import NAMES, REASONS, Kind
from app.meetings.privacy.outside_words import covered, holds_identity_number
from app.meetings.privacy.scanning import scan

__all__ = ["NAMES", "REASONS", "Hit", "Kind", "Scan", "covered", "holds_identity_number", "scan"]
