"""The one dialog that says that something went wrong."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from app.readiness.verdict import Verdict
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.marks import VerdictMark
from app.ui.widgets.text import Text


class CrashDialog(QDialog):
    """Plain words, where the note is, and a way to copy it. It stops nothing: no modal dialog."""

    def __init__(self, note: Path | None, facts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self._facts = facts
        self.setWindowTitle("Samråd")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        copy = self._buttons.addButton(
            self.tr("Co&py facts"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[Space.WIDE] * 4)
        column.setSpacing(Space.WIDE)
        column.addLayout(self._words())
        column.addWidget(self._buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)

    def _words(self) -> QHBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(Space.SMALL)
        lines.addWidget(Text(self.tr("Something went wrong in Samråd."), TextRole.HEADING))
        advice = self.tr(
            "Your meeting is not affected. Close Samråd and open it again when it suits you."
        )
        lines.addWidget(Text(advice))
        lines.addWidget(Text(self._where(), muted=True))
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        row.addWidget(VerdictMark(Verdict.MUST_FIX, scale=1.8), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        return row

    def _where(self) -> str:
        if self._note is None:
            return self.tr("No note of it could be written on this computer.")
        return self.tr(
            "A note for your service desk is in {path}. It holds no names, pictures or sound."
        ).format(path=self._note)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join([self._facts, *self._note_text()]))

    def _note_text(self) -> list[str]:
        if self._note is None:
            return []
        try:
            return [self._note.read_text(encoding="utf-8", errors="replace")]
        except OSError:
            return []
