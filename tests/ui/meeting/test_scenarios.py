"""Five people at work, from the start to a prepared meeting, by keyboard alone.

Each path is typed as digits; what then stands there is what their guideline says, and each sentence
names its rules or says that no rule is behind it.
"""

import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.ui.meeting.item_row import ItemRow
from app.ui.meeting.service_question import SERVICE

RULE = re.compile(r"\b(?:RH|RJ|SØ|VGR|VM)-\d\d\b")

HOVEDSTADEN, JONKOPING = "region-hovedstaden", "region-jonkoping"
OSTFOLD, VGR, VASTMANLAND = "sykehuset-ostfold", "regionhalsan-vgr", "region-vastmanland"

CASES = {
    "coordinator, SIP": (JONKOPING, "1114", "Digitala vårdmöten", "Samordnad individuell plan"),
    "clinician, MinSP": (HOVEDSTADEN, "11111", "MinSP video", "MinSP"),
    "clinician, one-time room": (HOVEDSTADEN, "1111213", "Meet", "RH-27"),
    "clinician, guests wait": (HOVEDSTADEN, "1111211", "Meet", "RH-25"),
    "clinician, shared PIN": (HOVEDSTADEN, "1111212", "Meet", "RH-26"),
    "clinician, SMS": (HOVEDSTADEN, "141", "Videomøde via SMS", "RH-14"),
    "clinician, conference": (HOVEDSTADEN, "211", "Teams", "RH-16"),
    "clinician, interpreter here": (HOVEDSTADEN, "1121", "Meet", "RH-12"),
    "therapist": (OSTFOLD, "11", "Join", "SØ-03"),
    "therapist, conference": (OSTFOLD, "3", "Microsoft Teams", "SØ-04"),
    "nurse, child, no BankID": (VGR, "122", "A person must decide", "VGR-13"),
    "doctor, two": (VASTMANLAND, "11111", "Pexip via Cosmic och Min hälsa", "VM-04"),
    "doctor, fifteen": (VASTMANLAND, "11211", "Pexip", "VM-05"),
    "doctor, group": (VASTMANLAND, "12211", "Pexip", "VM-07"),
    "doctor, information": (VASTMANLAND, "14", "Teams med mötesskydd", "VM-10"),
    "doctor, SIP": (VASTMANLAND, "13211", "Pexip", "VM-08"),
    "doctor, child of 12": (VASTMANLAND, "11221", "Pexip", "VM-35"),
    "doctor, child of 13": (VASTMANLAND, "11231", "Pexip", "VM-36"),
}


@pytest.fixture
def meeting(start_program):
    """The Meeting page of somebody who works there."""

    def open_(organisation):
        program = start_program(language="en", page="meeting", organisation=organisation)
        QTest.keyClick(program.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        page = program.window.page("meeting")
        page.questions.take_keyboard()
        return page

    return open_


def type_digits(digits):
    for digit in digits:
        QTest.keyClick(QApplication.focusWidget(), digit)


@pytest.mark.parametrize("case", CASES)
def test_a_few_digits_lead_to_a_prepared_meeting(meeting, case):
    organisation, digits, service, named = CASES[case]
    page = meeting(organisation)
    type_digits(digits)
    said = page.answer.sentence() + "\n".join(
        f"{one.accessibleName()} {one.item.copy}" for one in page.findChildren(ItemRow)
    )

    assert page._advising.now.is_complete, page.questions.questions()
    assert page.answer._headline.text().startswith(service)
    assert named in said
    assert page.prepare.folds
    assert page.answer.answer.hasFocus()


@pytest.mark.parametrize("case", CASES)
def test_each_sentence_names_its_rules_or_says_that_there_is_none(meeting, case):
    organisation, digits, _, _ = CASES[case]
    page = meeting(organisation)
    type_digits(digits)
    answer = page.answer
    lines = (*answer._why.lines, *answer._details.lines, *answer._notes.lines)
    shown = [line.text for line in lines]
    shown = [text for text in shown if not text.startswith(("At most", "Fewer", "To choose"))]
    shown += [one._basis.text() for one in page.findChildren(ItemRow)]

    assert len(shown) > 4
    bare = [text for text in shown if not RULE.search(text) and "ot in the guideline" not in text]
    assert bare == []


def test_the_organisation_is_the_first_question_and_one_press_answers_it(start_program):
    program = start_program(language="en", page="meeting")
    page = program.window.page("meeting")
    assert page.workplace.isVisible()
    assert not page.questions.isVisible()
    page.workplace.buttons[VGR].click()

    assert not page.workplace.isVisible()
    assert page.questions.isVisible()
    assert page.questions.row("kind").buttons[0].hasFocus()
    assert "ran out" in page.guideline.expired.sentence()


def test_the_next_consultation_leaves_nothing_of_the_last(meeting, later):
    page = meeting(VASTMANLAND)
    type_digits("11211")
    page.invitation.take("24 november 2026 kl. 09:30 https://video.regionvastmanland.se/webapp/1")
    page.people.field.setText("Anna Berg")
    page.people.take()
    item = next(one for one in page.findChildren(ItemRow) if one.tick is not None)
    item.tick.set_ticked(True)
    page.head.next_one.click()
    later(0.5)
    page.head.next_one.click()
    assert page._consultation.people, "one press alone must not lose anything"
    later(0.3)
    page.head.next_one.click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    consultation = page._consultation
    assert consultation.people == ()
    assert consultation.invitation is None
    assert consultation.starts_at is None
    assert dict(consultation.answers) == {}
    assert consultation.ticked == frozenset()
    assert page.questions.questions() == ["inviter"]
    shown = [
        words
        for widget in page.findChildren(QWidget)
        for words in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    ]
    shown += [label.text() for label in page.findChildren(QLabel)]
    shown += [field.text() for field in page.findChildren(QLineEdit)]
    shown += [field.toPlainText() for field in page.findChildren(QPlainTextEdit)]
    assert len(shown) > 100
    # The example of how to write a name is no name.
    assert not any("Anna" in text and "Anna Berg, nurse" not in text for text in shown)


def test_the_invitation_tells_when_and_who(meeting):
    page = meeting(VASTMANLAND)
    page.invitation.take(
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20301124T083000Z\nSUMMARY:x\n"
        b"ORGANIZER;CN=Anna Berg:mailto:a@example.org\nATTENDEE;CN=Bo Ek:mailto:b@example.org\n"
        b"END:VEVENT\nEND:VCALENDAR\n",
        "x.ics",
    )

    assert [one.name for one in page._consultation.people] == ["Anna Berg", "Bo Ek"]
    assert page._consultation.starts_at is not None
    assert "24 November 2030" in page.head._left.text()


def test_a_cancelled_meeting_prepares_nothing(meeting):
    page = meeting(VASTMANLAND)
    page.invitation.take(
        b"BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART:20301124T083000Z\nSUMMARY:x\n"
        b"STATUS:CANCELLED\nORGANIZER;CN=Anna Berg:mailto:a@example.org\nEND:VEVENT\n"
        b"END:VCALENDAR\n",
        "x.ics",
    )

    assert page._consultation.people == ()
    assert page._consultation.starts_at is None
    assert "cancelled" in page.invitation.facts.lines[0].text


def test_the_service_that_is_taken_changes_what_is_asked_of_the_equipment(meeting):
    page = meeting(HOVEDSTADEN)
    assert page._arranged.now.situation.service == "minsp"
    type_digits("112")
    assert page._arranged.now.situation.service == "meet"


def test_one_of_several_services_can_be_taken_and_given_back(meeting):
    page = meeting(HOVEDSTADEN)
    type_digits("11112")
    row = page.questions.row(SERVICE)
    assert [button.option for button in row.buttons] == ["meet", "sms"]
    assert "room_use" not in page.questions.questions()
    row.buttons[1].click()
    assert page._consultation.service == "sms"
    row._since_press.invalidate()
    row.buttons[1].click()
    assert page._consultation.service == "meet"


def test_the_way_to_the_rules_is_one_press(meeting):
    page = meeting(VASTMANLAND)
    page.guideline.read.click()

    assert page.window().pages.current == "reference"


def test_tab_goes_as_one_reads(meeting):
    page = meeting(VASTMANLAND)
    type_digits("11211")
    page.invitation.take("https://video.regionvastmanland.se/webapp/1 kl. 09:30 den 24.11.2030")
    page.people.field.setText("Anna Berg")
    page.people.take()
    QApplication.processEvents()
    page.head.start.clock.setFocus()
    cards = [page.head, page.guideline, page.questions, page.invitation, page.people, page.answer,
             page.prepare]  # fmt: skip
    seen = []
    for _ in range(120):
        here = QApplication.focusWidget()
        card = next((one for one in cards if one.isAncestorOf(here)), None)
        if card is None:
            break
        if not seen or seen[-1] is not card:
            seen.append(card)
        QTest.keyClick(here, Qt.Key.Key_Tab)

    # As wide as the test's window is, there may be one column or two.
    one_column = [*cards[:3], page.answer, page.invitation, page.people, page.prepare]
    assert seen in (cards, one_column)


def test_without_an_organisation_the_keyboard_is_on_the_first_one(start_program):
    program = start_program(language="en", page="meeting")
    QTest.keyClick(program.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    first = next(iter(program.window.page("meeting").workplace.buttons.values()))

    assert first.hasFocus()
