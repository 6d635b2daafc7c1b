"""The real program; says when its window was painted. With a word it goes to that page then."""

import sys

from app.ui import start

start.prepare()

from PySide6.QtCore import QTimer  # noqa: E402 - the product begins with ``prepare``, too

from app.ui import program  # noqa: E402
from tests.bench.words import PAGE, PAINTED  # noqa: E402


class _Window(program.Window):
    """Prints what the bench waits for: the window is painted, then its first page is there."""

    def __init__(self) -> None:
        super().__init__()
        # Before the product's own: what follows the painting is not part of it.
        self.shown.connect(self._say)
        self.pages.shown.connect(self._say_page)

    def _say(self) -> None:
        print(PAINTED, flush=True)
        for page in sys.argv[1:]:
            QTimer.singleShot(0, self, lambda page=page: self.go(page))

    def _say_page(self) -> None:
        print(PAGE, flush=True)


def main() -> int:
    from app.ui import application

    program.Window = _Window
    return application.run()


if __name__ == "__main__":
    sys.exit(main())
