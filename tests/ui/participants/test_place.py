"""The Participants place: where it stands, and which way it offers."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import settings
from app.practice.codes import NO_PORT
from app.services.service import Place, Stage
from app.ui.participants import connecting
from app.ui.participants.circumstances import circumstances_of

ALLOWED = ("watch = true",)
ROOM = "https://video.regionvastmanland.se/webapp/conference/moterum"
TITLES = {"da": "Deltagere", "sv": "Deltagare", "nb": "Deltakere", "en": "Participants"}


def invite(sitting, link):
    """Let the Meeting page read an invitation."""
    text = f"Subject: Meeting\nFrom: Anna <anna@example.org>\n\nJoin: {link}\n"
    sitting.window.page("meeting").invitation.take(text, "meeting.txt")


def press(window, key):
    QTest.keySequence(window.focusWidget() or window, QKeySequence(key))
    QApplication.processEvents()


def seen(sitting, *parts):
    return [part.isVisibleTo(sitting.page) for part in parts]


@pytest.mark.parametrize(("language", "title"), TITLES.items())
def test_it_stands_fourth_in_the_rail_and_answers_to_ctrl_4(start_program, language, title):
    window = start_program(language=language).window
    assert window.places().index("participants") == 3
    assert window.rail.button("participants").accessibleName() == title
    press(window, "Ctrl+4")
    assert window.pages.current == "participants"
    assert window.page("participants").title() == title


def test_its_words_follow_the_language(sit):
    sitting = sit()
    begin = sitting.panel.practice.begin
    before = begin.text()
    sitting.program.preferences.set(settings.LANGUAGE, "sv")
    sitting.until(lambda: begin.text() != before)
    assert sitting.page.title() == "Deltagare"
    titles = [
        sitting.panel.practice.scenario.itemText(at)
        for at in range(sitting.panel.practice.scenario.count())
    ]
    assert "SIP-möte med flera parter" in titles


def test_nothing_of_the_network_is_loaded_before_somebody_watches(sit):
    assert sit().place.connecting._made is None


@pytest.mark.parametrize(
    ("organisation", "words"),
    [
        ("region-jonkoping", "account"),
        ("regionhalsan-vgr", "who is booked"),
        ("region-hovedstaden", "Samråd joins"),
        ("region-vastmanland", "Samråd joins"),
    ],
)
def test_which_way_it_is_and_why_is_said_before_there_is_an_invitation(
    sit, policy, organisation, words
):
    policy(*ALLOWED, "servers = ['video.example.org']")
    assert words in sit(watch=True, organisation=organisation).panel._why.text()


def test_the_organisation_did_not_allow_it(sit):
    sitting = sit()
    panel = sitting.panel
    assert seen(sitting, panel.form, panel.permit, panel.hand) == [False, False, True]
    assert "has not allowed" in panel._why.text()
    # The practice meeting needs nobody's leave.
    assert panel.practice.begin.isEnabled()


def test_the_user_did_not_switch_it_on(sit, policy):
    policy(*ALLOWED)
    sitting = sit(watch=False)
    panel = sitting.panel
    assert seen(sitting, panel.form, panel.permit) == [False, True]
    assert "switched off" in panel._why.text()
    assert "Samråd" in panel._visible.text()
    panel.permit.click()
    assert sitting.program.preferences.get(settings.WATCH) is True
    assert seen(sitting, panel.form, panel.permit) == [True, False]


def test_allowed_it_offers_the_room_of_the_invitation(sit, policy):
    policy(*ALLOWED)
    sitting = sit(watch=True)
    invite(sitting, ROOM)
    form = sitting.panel.form
    assert form.isVisibleTo(sitting.page)
    assert form.room.text() == "moterum"
    assert form.begin.isEnabled()
    # One server is no choice.
    assert not form.server.isVisibleTo(sitting.page)


def test_without_a_room_nothing_can_be_begun(sit, policy):
    policy(*ALLOWED)
    form = sit(watch=True).panel.form
    assert form.room.text() == ""
    assert not form.begin.isEnabled()


def test_where_no_server_is_named_the_list_is_kept_by_hand(sit, policy):
    policy(*ALLOWED)
    sitting = sit(watch=True, organisation="")
    invite(sitting, "https://pexip.example.org/webapp/conference/moterum")
    panel = sitting.panel
    assert seen(sitting, panel.form, panel.hand) == [False, True]


def test_a_server_nobody_named_is_not_asked(sit, policy):
    policy(*ALLOWED)
    sitting = sit(watch=True)
    invite(sitting, "https://pexip.example.org/webapp/conference/moterum")
    assert "pexip.example.org" in sitting.panel._why.text()
    assert sitting.panel.form.room.text() == ""


def test_the_next_consultation_empties_the_fields(sit, policy):
    policy(*ALLOWED)
    sitting = sit(watch=True)
    invite(sitting, ROOM)
    sitting.panel.form.pin.setText("4321987")
    sitting.place._arranged.consultation.clear()
    assert sitting.panel.form.room.text() == ""
    assert sitting.panel.form.pin.text() == ""


@pytest.fixture
def followed(sit, policy, here, monkeypatch):
    """In a real meeting, as far as the program knows; its server is this process."""
    policy(*ALLOWED)
    meeting = here()
    sitting = sit(meeting, watch=True)
    invite(sitting, ROOM)
    sitting.asked = []

    def place(host, alias, pin, name):
        sitting.asked.append((host, alias, name))
        server = connecting.Practice.server
        return Place("127.0.0.1", server.alias, pin, name, server.port, is_practice=True)

    monkeypatch.setattr(connecting, "Place", place)
    sitting.panel.form.pin.setText(meeting.door.host_pin)
    sitting.panel.form.begin.click()
    sitting.until(lambda: sitting.stage() is Stage.LIVE)
    return sitting


def test_the_room_of_the_form_is_watched(followed):
    ((host, alias, name),) = followed.asked
    assert (host, alias) == ("video.regionvastmanland.se", "moterum")
    (ours,) = followed.ours()
    assert ours.name == name
    assert "Samråd" in name
    assert not followed.place.presenter.is_practice


def test_the_next_consultation_ends_a_real_meeting_and_keeps_nothing_of_it(followed):
    service = followed.watch.service
    followed.comes("Xerxes Qwom")
    followed.place._arranged.consultation.clear()
    assert not followed.watch.roster.participants
    followed.until(lambda: followed.ours() == [])
    followed.until(lambda: not shiboken6.isValid(service))
    assert "Qwom" not in followed.words()
    assert followed.panel.hand.isVisibleTo(followed.page)


def test_a_meeting_is_left_when_the_user_allows_it_no_more(followed):
    followed.comes("Xerxes Qwom")
    followed.program.preferences.set(settings.TEXT_SIZE, 110)
    assert followed.stage() is Stage.LIVE
    followed.program.preferences.set(settings.WATCH, False)
    assert followed.watch.service is None
    followed.until(lambda: followed.ours() == [])


def test_what_is_not_allowed_is_not_begun(followed):
    followed.place.connecting.stop()
    followed.program.preferences.set(settings.WATCH, False)
    followed.panel.follow.emit("video.regionvastmanland.se", "moterum", "1234")
    assert followed.watch.service is None


def test_the_limit_of_practice_ends_with_it(sit, here):
    sitting = sit(here())
    sitting.practise()
    sitting.place.connecting.room = replace(sitting.place.connecting.room, limit=2)
    sitting.place.follow()
    assert sitting.watch.circumstances.limit.most == 2
    sitting.place.connecting.keep_by_hand()
    assert sitting.watch.circumstances == circumstances_of(sitting.place._arranged)


def test_by_hand_there_is_no_connection_to_speak_of(sit):
    sitting = sit()
    sitting.panel.hand.click()
    assert sitting.place.presenter.is_by_hand
    assert sitting.page.board.isVisibleTo(sitting.page)
    assert not sitting.panel.stage.isVisibleTo(sitting.page)
    assert sitting.watch.commands == frozenset()
    (name,) = [sitting.window.rail.button("participants").accessibleName()]
    assert "live" not in name


def test_why_nobody_can_practise_is_said(sit, here, monkeypatch):
    sitting = sit(here())
    monkeypatch.setattr(connecting.Practice, "fails_with", NO_PORT)
    sitting.panel.practice.set_open(True)
    sitting.practise(until=None)
    said = sitting.panel.practice._told
    sitting.until(lambda: said.text() != "")
    assert said.isVisibleTo(sitting.page)
    assert sitting.watch.service is None


def test_a_pin_is_asked_for_and_used(sit, here):
    sitting = sit(here(pin=""))
    sitting.practise(until=None)
    stage = sitting.panel.stage
    sitting.until(lambda: sitting.stage() is Stage.HOST_PIN_OR_GUEST)
    assert seen(sitting, stage.pin, stage.use_pin, stage.as_guest) == [True] * 3
    assert stage.pin.hasFocus()
    stage.pin.setText("0000")
    stage.use_pin.click()
    assert stage.pin.text() == ""
    sitting.until(lambda: sitting.stage() is Stage.WRONG_PIN)
    assert stage.pin.isVisibleTo(sitting.page)
    stage.pin.setText(sitting.meeting.door.host_pin)
    QTest.keySequence(stage.pin, "Return")
    sitting.until(lambda: sitting.stage() is Stage.LIVE)
    assert not stage.pin.isVisibleTo(sitting.page)
    assert sitting.watch.service_state.is_host


def test_a_guest_needs_no_pin_and_can_ask_for_nothing(sit, here):
    sitting = sit(here(pin=""))
    sitting.meeting.start()
    sitting.practise(until=None)
    sitting.until(lambda: sitting.stage() is Stage.HOST_PIN_OR_GUEST)
    sitting.panel.stage.as_guest.click()
    sitting.until(lambda: sitting.stage() is Stage.LIVE)
    assert sitting.watch.commands == frozenset()


def test_after_three_wrong_pins_no_more_is_asked(sit, here):
    sitting = sit(here(pin="", guest_pin="1111"))
    sitting.practise(until=None)
    sitting.until(lambda: sitting.stage() is Stage.PIN_NEEDED)
    stage = sitting.panel.stage
    assert not stage.as_guest.isVisibleTo(sitting.page)
    for _ in range(3):
        sitting.until(lambda: sitting.stage() in (Stage.PIN_NEEDED, Stage.WRONG_PIN))
        stage.pin.setText("0000")
        stage.use_pin.click()
    sitting.until(lambda: sitting.stage() is Stage.TOO_MANY_PINS)
    assert not stage.pin.isVisibleTo(sitting.page)


def test_cisco_asks_for_a_login(sit, policy, monkeypatch):
    from app import secrets
    from tests.test_secrets import FakeKeyring

    monkeypatch.setattr(secrets, "system_keyring", FakeKeyring)
    policy(*ALLOWED, 'cisco = "https://127.0.0.1:9"')
    sitting = sit(watch=True, organisation="region-jonkoping")
    form = sitting.panel.form
    assert form.isVisibleTo(sitting.page)
    form.room.setText("12345")
    form.begin.click()
    sitting.until(lambda: sitting.stage() is Stage.NO_CREDENTIALS)
    login = sitting.panel.stage.login
    assert login.isVisibleTo(sitting.page)
    login.user.setText("anna")
    login.password.setText("hemligt")
    login.use.click()
    # Nothing listens there; the fields are empty, and the connection was tried.
    sitting.until(lambda: sitting.stage() is Stage.UNREACHABLE)
    assert login.password.text() == ""
    assert not login.isVisibleTo(sitting.page)
