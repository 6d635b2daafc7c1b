"""The network is cut: the page says so at once, everywhere, and when nobody watched afterwards."""

import pytest
import shiboken6

from app.meetings.alerts.model import Action, AlertKind
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.roster import Liveness
from app.practice.faults import Fault
from app.services.service import Stage
from app.ui.participants.moments import to_the_second
from app.watching import watch

LONG_S = 60.0
"""A cut that a test ends by itself, s."""


def cut(sitting, seconds=LONG_S):
    sitting.meeting.misbehave(Fault.CUT, seconds)
    sitting.until(lambda: sitting.watch.roster.liveness is Liveness.LOST)


def mend(sitting):
    sitting.meeting.faults.end(Fault.CUT)
    sitting.watch.retry()
    sitting.until(lambda: sitting.watch.roster.liveness is Liveness.LIVE)


def rail(sitting):
    return sitting.window.rail.button("participants").accessibleName()


def notice(sitting):
    notices = sitting.window.notices._shown
    return notices["participants"].accessibleName() if "participants" in notices else ""


@pytest.fixture
def lost(seated):
    seated.host_comes()
    cut(seated)
    return seated


def test_while_it_is_live_the_rail_says_so(seated):
    seated.until(lambda: rail(seated) == "Participants, list is live")
    assert notice(seated) == ""


def test_a_cut_is_said_on_the_page_and_in_the_rail_at_once(lost):
    room = lost.page.room
    assert room.warning.isVisibleTo(lost.page)
    assert "NOT LIVE" in room.warning.sentence.upper()
    assert room.sentence == ""
    assert rail(lost) == "Participants, not live"
    lost.until(lambda: lost.alerts()[:1] == [AlertKind.NOT_LIVE])
    assert lost.watch.commands == frozenset()


def test_nothing_can_be_asked_of_a_room_that_is_not_seen(lost):
    assert not [one for one in lost.page.room.buttons.values() if one.isVisibleTo(lost.page)]
    for row in lost.strip.rows:
        assert not {Action.REMOVE, Action.END, Action.ADMIT} & set(row.buttons)


def test_on_another_page_a_notice_says_so(seated):
    seated.host_comes()
    seated.window.go("help")
    assert notice(seated) == ""
    cut(seated)
    seated.until(lambda: "no longer live" in notice(seated))
    assert seated.window.notices.isVisibleTo(seated.window)


def test_who_leaves_the_page_meanwhile_is_told_there_too(lost):
    assert notice(lost) == ""
    lost.window.go("help")
    lost.until(lambda: "no longer live" in notice(lost))


def test_on_the_page_itself_no_notice_is_needed(seated):
    seated.host_comes()
    seated.window.go("help")
    cut(seated)
    seated.until(lambda: notice(seated) != "")
    seated.window.go("participants")
    seated.until(lambda: notice(seated) == "")


def test_a_notice_goes_when_the_list_is_live_again(lost):
    lost.window.go("help")
    lost.until(lambda: notice(lost) != "")
    mend(lost)
    lost.until(lambda: notice(lost) == "")
    assert rail(lost) == "Participants, list is live"


def test_a_notice_says_what_holds_now(lost):
    """Somebody unknown is in, and that the list was lost is over."""
    lost.window.go("help")
    lost.until(lambda: "no longer live" in notice(lost))
    lost.meeting.join("Xerxes Qwom")
    mend(lost)
    lost.until(lambda: "unknown" in notice(lost))


def test_when_it_comes_back_the_gap_is_said_with_its_times(lost):
    lost.meeting.join("Bo Quixley")
    mend(lost)
    (gap,) = lost.watch.roster.gaps
    words = lost.page.room._gaps.text()
    assert to_the_second(gap.begin) in words
    assert to_the_second(gap.end) in words
    assert lost.page.room._gaps.isVisibleTo(lost.page)
    assert not lost.page.room.warning.isVisibleTo(lost.page)
    lost.until(lambda: AlertKind.NOT_LIVE not in lost.alerts())
    names = [one.name for one in lost.watch.roster.participants.values()]
    assert "Bo Quixley" in names


def test_a_short_cut_mends_itself(seated):
    seated.host_comes()
    cut(seated, 0.8)
    seated.until(lambda: seated.watch.roster.liveness is Liveness.LIVE)
    assert len(seated.watch.roster.gaps) == 1


def test_to_try_now_is_a_button(lost):
    stage = lost.panel.stage
    assert stage.isVisibleTo(lost.page)
    lost.until(lambda: stage.retry.isVisibleTo(lost.page))
    lost.meeting.faults.end(Fault.CUT)
    stage.retry.click()
    lost.until(lambda: lost.watch.roster.liveness is Liveness.LIVE)


def test_a_token_that_died_is_a_gap_and_no_more(seated):
    seated.host_comes()
    seated.meeting.misbehave(Fault.EXPIRED)
    seated.until(lambda: len(seated.watch.roster.gaps) == 1)
    seated.until(lambda: seated.watch.roster.liveness is Liveness.LIVE)
    assert len(seated.ours()) == 1


def test_a_redirect_to_another_host_is_not_followed(seated):
    seated.host_comes()
    seated.meeting.misbehave(Fault.REDIRECT, LONG_S)
    seated.meeting.break_streams()
    seated.until(lambda: seated.stage() is Stage.REDIRECTED)
    assert seated.watch.roster.liveness is Liveness.LOST


def test_to_be_put_out_is_said_and_not_undone(seated):
    seated.host_comes()
    (ours,) = seated.ours()
    seated.meeting.leave(ours.uuid, "API initiated participant disconnect")
    seated.until(lambda: seated.stage() is Stage.REMOVED)
    seated.until(lambda: seated.watch.roster.liveness is Liveness.ENDED)
    assert seated.panel.hand.isVisibleTo(seated.page)
    assert seated.ours() == []


def test_to_be_put_out_is_said_on_every_page_and_can_be_tried_again(seated):
    seated.host_comes()
    seated.window.go("meeting")
    seated.meeting.leave(seated.ours()[0].uuid, "Disconnected by another participant")
    seated.until(lambda: seated.stage() is Stage.REMOVED)
    seated.until(lambda: "not live" in rail(seated))
    assert notice(seated)
    seated.watch.retry()
    seated.until(lambda: seated.watch.roster.liveness is Liveness.LIVE)
    seated.until(lambda: not notice(seated))


def test_a_meeting_that_the_user_ended_is_no_alarm(seated):
    seated.host_comes()
    seated.until(lambda: CommandKind.END in seated.watch.commands)
    seated.watch.run(Command(CommandKind.END))
    seated.until(lambda: seated.watch.roster.liveness is Liveness.ENDED)
    assert rail(seated) == "Participants"


def test_what_is_wrong_with_us_never_passes_for_a_live_list(seated, monkeypatch):
    def fail(change):
        raise RuntimeError(change.kind)

    with monkeypatch.context() as patched, seated.qtbot.captureExceptions() as raised:
        patched.setattr(seated.watch.identifications, "note", fail)
        seated.meeting.join("Xerxes Qwom")
        seated.until(lambda: seated.watch.roster.liveness is Liveness.LOST)
    assert raised
    assert seated.page.room.warning.isVisibleTo(seated.page)


def test_without_proposals_the_list_goes_on(seated, monkeypatch):
    def fail(*_):
        raise RuntimeError

    with monkeypatch.context() as patched, seated.qtbot.captureExceptions() as raised:
        patched.setattr(watch, "propose", fail)
        identity = seated.meeting.join("Xerxes Qwom")
        seated.until(lambda: identity in seated.place.presenter.rows.ids)
    assert raised


def test_to_stop_gives_the_place_back_and_forgets_everybody(seated):
    seated.host_comes()
    seated.until(lambda: seated.watch.alerts != ())
    seated.panel.stage.leave.click()
    assert not seated.watch.roster.participants
    assert seated.watch.service is None
    assert seated.place.connecting.room is None
    seated.until(lambda: seated.ours() == [])
    seated.until(lambda: rail(seated) == "Participants")
    assert seated.panel.practice.isVisibleTo(seated.page)
    assert "Zorbert" not in seated.words()


def test_one_who_stops_while_it_is_lost_is_told_of_no_loss(lost):
    lost.window.go("help")
    lost.until(lambda: notice(lost) != "")
    lost.panel.stage.leave.click()
    lost.until(lambda: notice(lost) == "")
    assert rail(lost) == "Participants"


def test_the_end_of_the_program_gives_the_place_back(seated, qapp):
    seated.host_comes()
    qapp.aboutToQuit.emit()
    assert seated.ours() == []
    seated.program.end()


def test_the_next_consultation_ends_practising_too(seated):
    seated.host_comes()
    seated.place._arranged.consultation.clear()
    assert seated.watch.service is None
    assert not seated.watch.roster.participants
    seated.until(lambda: seated.ours() == [])


def test_to_practise_again_begins_with_nobody(seated):
    seated.host_comes()
    first = seated.watch.service
    made_up = seated.watch.consultation
    seated.place.connecting.practise("sip")
    assert not seated.watch.roster.participants
    seated.until(lambda: seated.watch.roster.liveness is Liveness.LIVE)
    assert seated.watch.service is not first
    # Nobody of the first one is kept anywhere.
    seated.until(lambda: not shiboken6.isValid(made_up))
    seated.until(lambda: len(seated.ours()) == 1)
