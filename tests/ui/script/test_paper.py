"""The script on paper: read back from the PDF file, as whoever gets it would."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from app.guidelines.scripting import scripts_for, steps_of
from app.readiness.arrangements import organisations
from app.readiness.plan_b import ServiceDesk
from app.script.wording import Values
from app.ui.script.paper import ScriptPrinting
from app.ui.script.paper_content import BLANK, Asked, blank
from tests.ui.afterwards.conftest import (
    clock,
    conductor,
    consultation,
    guideline,
    service,
    settled,
    silent,
    watch,
)  # fmt: skip

__all__ = [
    "clock", "conductor", "consultation", "guideline", "service", "settled", "silent",
    "watch",
]  # fmt: skip

TODAY = date(2026, 11, 24)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def printing(window, english):
    return ScriptPrinting(window)


@pytest.fixture
def asked(guideline, qapp):
    script = scripts_for(guideline)[0]
    return Asked(guideline, script, ("en",), "en", family=qapp.font().family())


@pytest.fixture
def read(printing, tmp_path):
    """Read a card as its pages of text, words parted by single spaces."""

    def read_(asked):
        path = tmp_path / "read.pdf"
        path.write_bytes(printing.pdf(asked, TODAY))
        return pages_of(path)

    return read_


def pages_of(path):
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    size = document.pagePointSize(0)
    assert QPageSize.id(size, QPageSize.Unit.Point) == QPageSize.PageSizeId.A4
    pages = range(document.pageCount())
    return [" ".join(document.getAllText(page).text().split()) for page in pages]


def test_everything_that_is_needed_is_on_it(read, asked):
    pages = read(asked)
    for part in (
        "A meeting & more", "Why we meet", "Who leads", "Who takes part", "Opening",
        "1. Hear each other Coordinator · 2.5 min", "Hello, I am", "Can you hear me?", "Wave.",
        "1. If: Nobody hears Interrupt the meeting", "Call them.",
        "1. If: It is late Go on with 3.", "2. Talk *", "3. End", "End the meeting",
        "In the room", "Leave it", "In the portal", "Press stop.", "Afterwards",
        "Take the sign down *", "Save the attachments Within 14 day", "Report what went wrong",
        "If something happens", "Who is it?", "Who are you?", "Whom to call", "010-11",
        "When it does not work", "Forgotten passwords", "08:00–17:00",
        "* Not in the guideline. From: A neighbour",
        "County of Nowhere · How we meet, version 3.1, in force from 1 January 2024",
        "· Printed 24 November 2026",
    ):  # fmt: skip
        assert part in " ".join(pages), part
    assert "Before you share" not in " ".join(pages)
    assert len(pages) == 1


def test_a_number_with_several_purposes_stands_once(read, asked):
    assert " ".join(read(asked)).count("010-11") == 1


def test_the_service_desk_of_the_organisation_stands_first(read, asked):
    text = " ".join(read(replace(asked, desk=ServiceDesk("Our own", "010-99", "always"))))
    assert text.index("010-99") < text.index("010-11")


def test_names_are_lines_to_write_on():
    text = blank("{patient}, {leader}: {purpose} until {end}. {other}")
    assert text == f"{BLANK}, {BLANK}: {BLANK} until {BLANK}. {{other}}"


def test_two_languages_stand_one_below_the_other(read, asked):
    text = " ".join(read(replace(asked, languages=("sv", "en"))))
    assert text.index("Hör ni mig?") < text.index("Can you hear me?") < text.index("2. Talk")
    assert "To say in Svenska, and in slanting letters in English." in text


def test_the_leader_reads_the_language_of_the_window(read, asked):
    text = " ".join(read(replace(asked, languages=("sv",))))
    assert "Hör ni mig?" in text
    assert "Wave." in text
    assert "Can you hear me?" not in text


@pytest.mark.parametrize("organisation", organisations())
def test_every_script_of_every_organisation_fits_on_a_few_pages(
    read, qapp, organisation, guideline_of
):
    found = guideline_of(organisation)
    for script in scripts_for(found):
        own = Asked(found, script, (found.language,), "en", family=qapp.font().family())
        pages = read(own)
        assert len(pages) <= 3, script.id
        text = " ".join(pages)
        for nth, step in enumerate(steps_of(found, script), start=1):
            assert text.count(f" {nth}. {' '.join(step.title.text('en').split())}") >= 1, step.id
        for page in pages:
            assert "24 November 2026" in page


@pytest.fixture
def guideline_of():
    from app.guidelines.loading import load

    def load_(organisation):
        guideline, problems = load(organisation)
        assert problems == ()
        return guideline

    return load_


def test_a_step_is_never_torn(read, asked):
    many = [
        replace(asked.guideline.steps[1], id=f"s{nth}", say=asked.guideline.steps[1].say * 3)
        for nth in range(60)
    ]
    longer = replace(asked.guideline, steps=tuple(many))
    pages = read(replace(asked, guideline=longer))
    assert len(pages) > 2
    said = [page.count("Why do we meet") for page in pages]
    assert sum(said) == 180
    assert all(count % 3 == 0 for count in said)
    for nth, page in enumerate(pages, start=1):
        assert f"Page {nth} of {len(pages)}" in page


@pytest.fixture
def saved(monkeypatch, tmp_path):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    chosen = [tmp_path / "card.pdf"]
    proposals = []

    def choose(*given):
        proposals.append(given[2])
        return str(chosen[0]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    return chosen, proposals


def test_no_name_in_memory_is_printed(printing, conductor, saved, qtbot):
    conductor.set_values(Values("Karin Lind", "Olle Ek", "A secret purpose", "11:30"))
    conductor.begin()
    conductor.add_agreed("Call the ward", "Maja Berg")
    with qtbot.waitSignal(printing.told) as told:
        printing.start(conductor, "en", today=TODAY)
    text = " ".join(pages_of(saved[0][0]))
    for name in ("Karin", "Olle", "Maja", "secret", "11:30", "Anna", "Zorbert"):
        assert name not in text
    assert told.args == ["Saved: card.pdf"]
    assert saved[1][0].endswith("samrad-sip.pdf")


def test_a_card_that_cannot_be_written_is_said(printing, conductor, saved, tmp_path, qtbot):
    saved[0][0] = tmp_path / "missing" / "card.pdf"
    with qtbot.waitSignal(printing.told) as told:
        printing.start(conductor, "en")
    assert "could not be written" in told.args[0]


def test_without_a_script_it_says_what_to_do(printing, conductor, silent, qtbot):
    from app.guidelines.scripting import Case

    conductor.set_case(silent, Case())
    with qtbot.waitSignal(printing.told) as told:
        printing.start(conductor, "en")
    assert "no script to print" in told.args[0]
