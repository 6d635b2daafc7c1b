"""Brings a sheet onto paper, or into a PDF file where there is no printer."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.reference.paper import Head, a4, paint, pdf_of
from app.ui.reference.sheet import Sheet
from app.ui.saving import asked_file, proposed, written

FILE_NAME = "samrad.pdf"

Make = Callable[[], Sheet]


@dataclass(frozen=True, slots=True)
class Printout:
    """Something to be printed.

    Args:
        title: what the printer's queue and the file call it.
        layout: of its paper.
        paint: paints every page; False if the device does not take it.
        file_name: proposed where there is no printer.
    """

    title: str
    layout: QPageLayout
    paint: Callable[[QPagedPaintDevice], bool]
    file_name: str = FILE_NAME


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
        self.put(Printout(head.title, a4(), lambda device: paint(make(), head, device)))

    def put(self, printout: Printout) -> None:
        """Ask where to, and put it there."""
        if QPrinterInfo.availablePrinterNames():
            self._ask_printer(printout)
        else:
            self._ask_file(printout)

    def write_pdf(self, path: Path, printout: Printout) -> bool:
        """Write it as a file; return False if that cannot be written."""
        content = pdf_of(printout.title, printout.layout, printout.paint)
        return written(lambda: path.write_bytes(content))

    def _ask_printer(self, printout: Printout) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(printout.layout)
        printer.setDocName(printout.title)
        printer.setCreator("Samråd")
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        is_printed = printout.paint(printer)
        self.told.emit(
            self.tr("Sent to the printer.")
            if is_printed
            else self.tr("The printer does not take it. Choose another one.")
        )

    def _ask_file(self, printout: Printout) -> None:
        title = self.tr("There is no printer: save as PDF")
        kind = self.tr("PDF file (*.pdf)")
        path = asked_file(self._window, title, proposed(printout.file_name), kind)
        if path is None:
            return
        sentence = (
            self.tr("Saved: {path}")
            if self.write_pdf(path, printout)
            else self.tr("The file {path} could not be written. Choose another folder.")
        )
        self.told.emit(sentence.format(path=path.name))
