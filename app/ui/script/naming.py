"""Names in a row, the first few of them, each on lines that cannot run out of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.ui.participants.numbers import whole_numbers
from app.ui.widgets.breaking import torn

MOST_NAMES = 4
"""Names that are said; of more, the number of the others follows."""


class Naming(QObject):
    """Qt's tool finds plural forms in the tr() of an object only."""

    def row(self, names: Sequence[str]) -> str:
        """The names, and how many more there are."""
        shown = ", ".join(torn(whole_numbers(one)) for one in names[:MOST_NAMES])
        more = len(names) - MOST_NAMES
        if more <= 0:
            return shown
        return self.tr("{names} and %n more", "", more).format(names=shown)


def named(names: Sequence[str]) -> str:
    """The names in a row, in the window's language."""
    return Naming().row(names)
