"""What a person looks for in her own picture: ticked by her, stored nowhere."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from app.readiness.tips import PICTURE_TIPS
from app.ui.theme.tokens import Space
from app.ui.widgets.fold import Fold
from app.ui.widgets.tick import Tick


class TipsFold(Fold):
    """A line that opens; each tip is a box to tick, and the line counts what is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted = Left()
        self.rows.setContentsMargins(Space.SMALL, 0, 0, 0)
        self.boxes = [Tick() for _ in PICTURE_TIPS]
        for box in self.boxes:
            box.toggled.connect(self._count)
            self.rows.addWidget(box)

    def reveal(self) -> None:
        """Open it and give its first box the keyboard."""
        self.set_open(True)
        self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text."""
        for box, tip in zip(self.boxes, PICTURE_TIPS, strict=True):
            box.set_words(QCoreApplication.translate("tips", tip.text))
        self._count()

    def _count(self) -> None:
        self.set_words(self._counted.words(sum(not box.is_ticked for box in self.boxes)))


class Left(QObject):
    """Sentences with a number. Qt's tool finds plural forms in the tr() of an object only."""

    def words(self, count: int) -> str:
        """How many things she has not looked for yet."""
        if not count:
            return self.tr("You have looked at everything in your picture")
        return self.tr("%n thing(s) only you can see in your picture", "", count)
