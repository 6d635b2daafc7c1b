"""Brings a sheet onto paper, or into a PDF file where there is no printer."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.ui.reference.paper import Head, a4, paint, pdf
from app.ui.reference.sheet import Sheet

log = logging.getLogger(__name__)

FILE_NAME = "samrad.pdf"

Make = Callable[[], Sheet]


class Printing(QObject):
    """Asks which printer, and prints.

    Signals:
        told(str): what came of it, translated.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def start(self, make: Make, head: Head) -> None:
        """Ask where to, and put the sheet that ``make`` makes there."""
        if QPrinterInfo.availablePrinterNames():
            self._ask_printer(make, head)
        else:
            self._ask_file(make, head)

    def write_pdf(self, path: Path, sheet: Sheet, head: Head) -> bool:
        """Write the sheet as a file; return False if it cannot be written."""
        content = pdf(sheet, head)
        try:
            path.write_bytes(content)
        except OSError as error:
            log.info("the sheet cannot be written: %s", type(error).__name__)
            return False
        return True

    def _ask_printer(self, make: Make, head: Head) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(a4())
        printer.setDocName(head.title)
        printer.setCreator("Samråd")
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        is_printed = paint(make(), head, printer)
        self.told.emit(
            self.tr("Sent to the printer.")
            if is_printed
            else self.tr("The printer does not take it. Choose another one.")
        )

    def _ask_file(self, make: Make, head: Head) -> None:
        title = self.tr("There is no printer: save as PDF")
        kind = self.tr("PDF file (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(proposed()), kind)
        if not name:
            return
        path = Path(name)
        path = path if path.suffix else path.with_suffix(".pdf")
        sentence = (
            self.tr("Saved: {path}")
            if self.write_pdf(path, make(), head)
            else self.tr("The file {path} could not be written. Choose another folder.")
        )
        self.told.emit(sentence.format(path=path.name))


def proposed() -> Path:
    """Where the file goes unless a person chooses otherwise: among the user's own documents."""
    kind = QStandardPaths.StandardLocation
    for place in (kind.DocumentsLocation, kind.HomeLocation):
        folder = QStandardPaths.writableLocation(place)
        if folder and Path(folder).is_dir():
            return Path(folder) / FILE_NAME
    return Path.home() / FILE_NAME
