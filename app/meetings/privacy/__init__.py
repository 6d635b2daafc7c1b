"""Personal data in a text that is about to be sent: found, masked and explained (VM-25, RJ-19).

``scan`` is the only door. Nothing that it finds is logged, stored or shown by ``repr``.
"""

from app.meetings.privacy.hit import Hit, Scan
from app.meetings.privacy.kind import NAMES, REASONS, Kind
from app.meetings.privacy.scanning import scan

__all__ = ["NAMES", "REASONS", "Hit", "Kind", "Scan", "scan"]
