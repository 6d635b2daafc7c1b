"""The report for the service desk: read it, choose what is in it, copy or save it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app import stored
from app.readiness.report import Ticked
from app.ui.saving import asked_file, written
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.ui.widgets.tick import Tick
from app.ui.widgets.told import Told

MakeText = Callable[[Ticked], list[str]]
MakeData = Callable[[Ticked], dict[str, object]]

_MARGIN_MM = 18.0
_PDF_POINTS = 9
FILE_NAME = "samrad-report"


class ReportDialog(QDialog):
    """Shows the page as it will be sent; what is ticked changes it at once."""

    def __init__(self, text: MakeText, data: MakeData, parent: QWidget | None = None) -> None:
        """``text`` makes the page's lines, ``data`` the same for a program."""
        super().__init__(parent)
        self._make_text, self._make_data = text, data
        self.setWindowTitle(self.tr("Report for the service desk"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QPlainTextEdit()
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.page.setAccessibleName(self.windowTitle())
        self.devices, self.private = Tick(), Tick()
        self.devices.set_words(self.tr("Whole names of &devices, which may hold their owners'"))
        self.private.set_words(self.tr("&Addresses and names of open programs"))
        self.copy = Button(self.tr("&Copy"), "copy")
        self.pdf = Button(self.tr("Save as &PDF…"), "folder")
        self.json = Button(self.tr("Save for a pro&gram (JSON)…"), "folder")
        self.said = Told()
        self._lay_out()
        self._connect()
        self._show()

    @property
    def ticked(self) -> Ticked:
        """What the person agreed to."""
        return Ticked(self.devices.is_ticked, self.private.is_ticked)

    def write_pdf(self, path: Path) -> bool:
        """Write the page as a PDF; False if the file cannot be written."""
        return written(lambda: path.write_bytes(self._pdf()))

    def write_json(self, path: Path) -> bool:
        """Write the report for a program; False if the file cannot be written."""
        return written(lambda: stored.write_object(path, self._make_data(self.ticked)))

    def _pdf(self) -> bytes:
        # Into memory first: what cannot be written is then a fault of the file alone.
        memory = QBuffer()
        memory.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(memory)
        writer.setTitle(self.windowTitle())
        writer.setCreator("Samråd")
        portrait, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
        size, margins = QPageSize(QPageSize.PageSizeId.A4), QMarginsF(*[_MARGIN_MM] * 4)
        writer.setPageLayout(QPageLayout(size, portrait, margins, unit))
        document = QTextDocument()
        document.setDefaultFont(QFont(self.font().family(), _PDF_POINTS))
        document.setPlainText(self.page.toPlainText())
        document.print_(writer)
        return bytes(memory.data().data())

    def _show(self) -> None:
        self.page.setPlainText("\n".join(self._make_text(self.ticked)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page.toPlainText())
        self.said.tell(self.tr("Copied. Paste it into your message with Ctrl+V."))

    def _save_pdf(self) -> None:
        self._save("pdf", self.tr("PDF file (*.pdf)"), self.write_pdf)

    def _save_json(self) -> None:
        self._save("json", self.tr("JSON file (*.json)"), self.write_json)

    def _save(self, ending: str, kind: str, write: Callable[[Path], bool]) -> None:
        path = asked_file(self, self.windowTitle(), Path(f"{FILE_NAME}.{ending}"), kind)
        if path is None:
            return
        saved = (
            self.tr("Saved: {path}")
            if write(path)
            else self.tr("The file {path} could not be written. Choose another folder.")
        )
        self.said.tell(saved.format(path=path.name))

    def _connect(self) -> None:
        self.devices.toggled.connect(self._show)
        self.private.toggled.connect(self._show)
        self.copy.clicked.connect(self._copy)
        self.pdf.clicked.connect(self._save_pdf)
        self.json.clicked.connect(self._save_json)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[Space.LARGE] * 4)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(
            Text(
                self.tr(
                    "Read it through, then copy it into a message to your service desk. Picture "
                    "and sound are never in it; addresses and names only if you tick them."
                )
            )
        )
        column.addWidget(self.page, 1)
        column.addWidget(Text(self.tr("Also include:")))
        column.addWidget(self.devices)
        column.addWidget(self.private)
        column.addWidget(ButtonRow([self.copy, self.pdf, self.json]))
        column.addWidget(self.said)
        column.addWidget(buttons)
        unit = self.fontMetrics()
        self.resize(unit.averageCharWidth() * 96, unit.height() * 34)
