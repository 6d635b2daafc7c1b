"""The real program; says when its window was painted. With a word it goes to that page then."""

import sys

from app.ui import start

start.prepare()

from PySide6.QtCore import QTimer  # noqa: E402 - the product begins with ``prepare``, too

from app.ui import program  # noqa: E402
from tests.bench.words import PAINTED  # noqa: E402


class _Program(program.Program):
    """Prints what the bench waits for; everything else is the product."""

    def start(self, *words: object, **more: object) -> None:
        super().start(*words, **more)
        self.window.shown.connect(self._say)

    def _say(self) -> None:
        print(PAINTED, flush=True)
        for page in sys.argv[1:]:
            QTimer.singleShot(0, self.window, lambda page=page: self.window.go(page))


def main() -> int:
    from app.ui import application

    application.Program = _Program
    return application.run()


if __name__ == "__main__":
    sys.exit(main())
