"""What comes on paper: read back from the PDF file, as whoever gets it would."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtGui import QPageSize, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog

from app.meetings.expected import Person
from app.ui.reference import paper
from app.ui.reference.content import Entry
from app.ui.reference.paper import Head
from app.ui.reference.sheet import Sheet
from app.ui.reference.writing import Writing, document_words
from tests.ui.reference.conftest import GUIDELINE

HEAD = Head("County", ("A guideline",), "It ran out.")
SOLID = 255


def page_card(steps=2):
    return Entry("x", "A card", tuple(f"Step {number}." for number in range(steps)), "N-1")


@pytest.fixture
def read(tmp_path):
    """Read a PDF file as its pages of text, words parted by single spaces."""

    def read_(content):
        path = tmp_path / "read.pdf"
        path.write_bytes(content)
        document = QPdfDocument()
        assert document.load(str(path)) == QPdfDocument.Error.None_
        pages = range(document.pageCount())
        return [" ".join(document.getAllText(page).text().split()) for page in pages]

    return read_


@pytest.fixture
def no_printer(monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)


@pytest.fixture
def saved(monkeypatch, no_printer, tmp_path):
    """Where the person saves to."""
    chosen = [tmp_path / "sheet.pdf"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen[0]), ""))
    return chosen


@pytest.mark.parametrize(("place", "folder"), [("Documents", "Documents"), ("nowhere", "")])
def test_the_file_goes_to_the_users_documents(
    page, no_printer, monkeypatch, tmp_path, place, folder
):
    (tmp_path / "Documents").mkdir()
    places = {
        QStandardPaths.StandardLocation.DocumentsLocation: str(tmp_path / place),
        QStandardPaths.StandardLocation.HomeLocation: str(tmp_path),
    }
    asked = []
    monkeypatch.setattr(QStandardPaths, "writableLocation", places.__getitem__)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: asked.append(given[2]) or ("", "")
    )
    page.print.click()
    assert asked == [str(tmp_path / folder / "samrad.pdf")]


def written(qapp):
    return Writing(GUIDELINE.name, qapp.font().family())


def test_the_whole_page(page, saved, read):
    page.print.click()
    text = " ".join(read(saved[0].read_bytes()))
    for part in (
        "County of Nowhere & Sons", "Meetings by video, N-1, version 2.0",
        "Printed 23 November 2026", "ran out 3 day", "Page 1 of ", "Whom to call", "010-11",
        "Mon–Fri 08:00–17:00", "taken to be closed on public holidays", "Choose 2 (Video)",
        "No opening hours stated", "Lås rummet", "1. Press the lock.", "2. Look at it.",
        "Dial <b>it</b>.", "Not in the guideline. From: A neighbour", "Beta Rooms",
        "https://example.org/x", "Before the meeting", "Book early.", "N-1 · must · Booking",
        "Not stated by County of Nowhere & Sons", "Chat", "NemID is closed.",
    ):  # fmt: skip
        assert part in text, part
    assert page.said.text() == "Saved: sheet.pdf"


def test_only_what_was_found(page, saved, read):
    page.search.field.setText("window")
    page.print.click()
    text = " ".join(read(saved[0].read_bytes()))
    assert "Share a window" in text
    assert "A selection, printed" in text
    assert "Whom to call" not in text
    assert "Press the lock." not in text


def test_what_was_typed_into_the_search_is_not_on_it(page, saved, read):
    page.search.field.setText("lås rum")
    page.print.click()
    assert "lås rum " not in " ".join(read(saved[0].read_bytes()))


def test_one_card(page, saved, read):
    lock = next(fold for fold in page.cards.folds if fold.entry.key == "lock")
    lock.set_open(True)
    lock.print.click()
    pages = read(saved[0].read_bytes())
    assert len(pages) == 1
    assert "Lås rummet 1. Press the lock. 2. Look at it. N-2" in pages[0]
    assert "Book early." not in pages[0]


def test_nothing_of_the_meeting_is_on_it(page, arranged, saved, read):
    arranged.consultation.expect([Person("Karin Lind", "patient")])
    page.print.click()
    assert "Karin" not in " ".join(read(saved[0].read_bytes()))


def test_the_paper_is_a4(read, qapp, tmp_path):
    sheet = written(qapp).card(page_card())
    document = QPdfDocument()
    path = tmp_path / "a4.pdf"
    path.write_bytes(paper.pdf(sheet, HEAD))
    document.load(str(path))
    size = document.pagePointSize(0)
    assert QPageSize.id(size, QPageSize.Unit.Point) == QPageSize.PageSizeId.A4


def test_every_page_says_where_it_comes_from_and_its_number(read, qapp):
    pages = read(paper.pdf(written(qapp).card(page_card(200)), HEAD))
    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert "County A guideline It ran out." in text
        assert f"Page {number} of {len(pages)}" in text


def test_nothing_is_lost_between_the_pages(read, qapp):
    text = " ".join(read(paper.pdf(written(qapp).card(page_card(200)), HEAD)))
    assert all(text.count(f"Step {number}.") == 1 for number in range(200))


def test_what_belongs_together_stands_on_one_page(read, qapp):
    sheet = Sheet(qapp.font().family())
    for number in range(60):
        sheet.title(f"Title{number}.")
        sheet.steps([f"First{number}.", f"Second{number}."])
        sheet.line(f"Basis{number}.", muted=True)
        sheet.done()
    for text in read(paper.pdf(sheet, HEAD)):
        for number in range(60):
            parts = [f"{word}{number}." in text for word in ("Title", "First", "Second", "Basis")]
            assert len(set(parts)) == 1, number


def test_a_sheet_can_be_painted_twice(read, qapp):
    sheet = written(qapp).card(page_card(80))
    assert read(paper.pdf(sheet, HEAD)) == read(paper.pdf(sheet, HEAD))


def test_a_dark_theme_does_not_print_light_on_white(qapp, tmp_path):
    before = qapp.palette()
    dark = QPalette(before)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        dark.setColor(role, before.color(QPalette.ColorRole.Base))
    qapp.setPalette(dark)
    (tmp_path / "dark.pdf").write_bytes(paper.pdf(written(qapp).card(page_card(40)), HEAD))
    qapp.setPalette(before)
    document = QPdfDocument()
    document.load(str(tmp_path / "dark.pdf"))
    picture = document.render(0, QSize(600, 850))
    spots = [picture.pixelColor(x, y) for x in range(600) for y in range(850)]
    inks = [spot for spot in spots if spot.alpha() > SOLID // 2]
    assert len(inks) > 300
    assert max(ink.lightness() for ink in inks) < SOLID * 2 // 3


def test_nordic_letters_and_very_long_words(read, qapp):
    steps = ("Åse, Øyvind, Märta, Jørgen: æøåäöÆØÅÄÖ", "x" * 300)
    entry = replace(page_card(), title="Låsning – ”så här”", lines=steps)
    text = " ".join(read(paper.pdf(written(qapp).card(entry), HEAD)))
    assert "Åse, Øyvind, Märta, Jørgen: æøåäöÆØÅÄÖ" in text
    assert "Låsning – ”så här”" in text


def test_the_document_is_named_as_far_as_it_names_itself():
    assert document_words(GUIDELINE.source).endswith("version 2.0, in force from 1 January 2024")
    bare = replace(GUIDELINE.source, document="", version="", valid_from=None)
    assert document_words(bare) == "Meetings by video"


def test_a_file_without_an_ending_gets_one(page, saved, tmp_path):
    saved[0] = tmp_path / "sheet"
    page.print.click()
    assert (tmp_path / "sheet.pdf").exists()


def test_a_file_that_cannot_be_written_is_said(page, saved, tmp_path):
    saved[0] = tmp_path / "missing" / "sheet.pdf"
    page.print.click()
    assert "sheet.pdf could not be written" in page.said.text()


def test_who_changes_their_mind_gets_no_file(page, saved):
    saved[0] = ""
    page.print.click()
    assert not page.said.isVisible()


@pytest.fixture
def printer(monkeypatch, tmp_path):
    """A printer whose paper is a file."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Corridor"])
    target = tmp_path / "printed.pdf"

    def accept(dialog):
        dialog.printer().setOutputFileName(str(target))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    return target


def test_a_printer_gets_the_same(page, printer, read):
    page.print.click()
    assert page.said.text() == "Sent to the printer."
    assert "Lås rummet" in " ".join(read(printer.read_bytes()))


def test_who_closes_the_printers_dialog_prints_nothing(page, printer, monkeypatch):
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    page.print.click()
    assert not page.said.isVisible()
    assert not printer.exists()


def test_a_printer_that_does_not_take_it_is_said(page, printer, monkeypatch):
    monkeypatch.setattr("app.ui.reference.printing.paint", lambda *_: False)
    page.print.click()
    assert page.said.text() == "The printer does not take it. Choose another one."
