"""A fold that a search opens, and leaves as it was before."""

from app.ui.widgets.fold import Fold


class FoundFold(Fold):
    """While something is looked for it is there only if it holds what is found."""

    def __init__(self) -> None:
        super().__init__()
        self._before: bool | None = None

    def follow_search(self, *, is_on: bool, is_found: bool, opens: bool = True) -> None:
        """Show it or not; ``opens`` tells whether what is found shall be seen at once."""
        if not is_on:
            self.setVisible(True)
            if self._before is not None:
                self.set_open(self._before)
            self._before = None
            return
        if self._before is None:
            self._before = self.is_open
        self.setVisible(is_found)
        self.set_open(is_found and (opens or self._before))
