"""The printed card of a script, for the day when the computer fails. No name is ever on it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QApplication, QWidget

from app.readiness.plan_b import ServiceDesk
from app.ui.dates import long_day
from app.ui.reference.contacts_card import local_now
from app.ui.reference.paper import a4, pdf_of
from app.ui.reference.printing import Printing, Printout
from app.ui.reference.writing import document_words
from app.ui.script.paper_content import SAY_POINTS, Asked, PaperContent
from app.ui.script.paper_pages import MARGIN_MM, Pages

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor

FILE_NAME = "samrad-{script}.pdf"

ONE_SHEET = 2
"""Pages that one sheet has."""

NO_DESK = ServiceDesk()


class ScriptPrinting(QObject):
    """Prints the script that is chosen, with all its branches.

    Signals:
        told(str): what came of it, translated.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._printing = Printing(parent)
        self._printing.told.connect(self.told)

    def start(
        self,
        conductor: "Conductor",
        language: str,
        *,
        desk: ServiceDesk = NO_DESK,
        today: date | None = None,
    ) -> None:
        """Ask where to, and put the card there.

        Args:
            conductor: knows the guideline, the script and the languages of the meeting.
            language: the window's.
            desk: whom the organisation arranged for technical help.
            today: the day that is printed on it; the computer's by default.
        """
        guideline, script = conductor.guideline, conductor.script
        if guideline is None or script is None:
            self.told.emit(self.tr("There is no script to print yet: choose your organisation."))
            return
        languages = conductor.languages or (language,)
        family = QApplication.font().family()
        asked = Asked(guideline, script, languages, language, conductor.case, desk, family)
        self._printing.put(self.printout(asked, today or local_now().date()))

    def printout(self, asked: Asked, today: date) -> Printout:
        """The card, ready to be painted."""
        name = FILE_NAME.format(script=asked.script.id)

        def paint(device: QPagedPaintDevice) -> bool:
            return self._fitting(asked, today, device).paint(device)

        return Printout(self._title(asked), a4(MARGIN_MM), paint, name)

    def _fitting(self, asked: Asked, today: date, device: QPagedPaintDevice) -> Pages:
        """What is said is as large as it can be on one sheet; what needs more takes it."""
        foot = self._foot(asked, today)
        sizes = [_pages(asked, foot, points) for points in SAY_POINTS]
        fits = (pages for pages in sizes if pages.count(device) <= ONE_SHEET)
        return next(fits, sizes[0])

    def pdf(self, asked: Asked, today: date) -> bytes:
        """The card as a PDF file."""
        printout = self.printout(asked, today)
        return pdf_of(printout.title, printout.layout, printout.paint)

    def _title(self, asked: Asked) -> str:
        return asked.script.title.text(asked.language) or asked.guideline.name

    def _foot(self, asked: Asked, today: date) -> str:
        printed = self.tr("Printed {day}").format(day=long_day(today))
        source = document_words(asked.guideline.source)
        return " · ".join(filter(None, (asked.guideline.name, source, printed)))


def _pages(asked: Asked, foot: str, say_points: float) -> Pages:
    content = PaperContent(asked, say_points)
    pages = Pages(content.top(), content.parts(), foot, asked.family)
    content.deleteLater()
    return pages
