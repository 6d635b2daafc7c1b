"""Leading through a meeting: the script, the cards, the round, the summary and the end."""

from app.conducting.conductor import Conductor
from app.conducting.finishing import Why
from app.guidelines.loading import load
from app.guidelines.scripting import Case
from app.meetings.identified import How
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.participant import Means, Participant
from app.script.closing import ClosingState
from app.script.run import StepState
from app.script.wording import Values

SIP = Case({"kind": "sip", "age": "adult"})


def somebody(one, name, **more):
    return Participant(one, name, means=Means.VIDEO, **more)


def begin(conductor, guideline, case=SIP):
    conductor.set_case(guideline, case)
    conductor.set_languages("sv", "en")
    conductor.begin()


def test_the_script_that_fits_is_taken_and_another_can_be_chosen(conductor, guideline):
    conductor.set_case(guideline, SIP)
    assert conductor.script.id == "sip"
    assert [one.id for one in conductor.other_scripts] == ["other"]

    conductor.choose_script("other")
    conductor.begin()

    assert [step.id for step in conductor.run.steps] == ["hear", "end"]


def test_a_script_that_was_chosen_says_what_the_meeting_is(conductor, guideline):
    conductor.set_case(guideline, SIP)
    conductor.choose_script("other")

    assert conductor.case.answers == {"kind": "other", "age": "adult"}


def test_the_script_says_for_whom_it_is_while_nobody_else_did(conductor):
    jonkoping, _ = load("region-jonkoping", own=())
    conductor.set_case(jonkoping, Case({"kind": "sip"}))
    conductor.choose_script("participant-municipality")

    assert conductor.case.audience == "municipality"
    assert len(conductor.scripts) == 3
    assert {one.audience for one in conductor.prompts} <= {"", "municipality"}
    conductor.set_case(jonkoping, Case({"kind": "sip"}, audience="region"))
    assert [one.id for one in (*conductor.scripts, *conductor.other_scripts)] == ["sip"]
    assert conductor.script.id == "sip"


def test_a_script_that_runs_is_not_exchanged(conductor, guideline):
    begin(conductor, guideline)
    conductor.choose_script("other")

    assert conductor.script.id == "sip"


def test_nothing_runs_without_a_guideline(conductor):
    conductor.begin()
    for act in (conductor.forward, conductor.back, conductor.skip, conductor.pause):
        act()

    assert conductor.run is None
    assert conductor.script is None


def test_keys_lead_through_it(conductor, guideline, qtbot):
    begin(conductor, guideline)
    with qtbot.waitSignal(conductor.step_changed):
        conductor.forward()
    conductor.skip()

    states = [conductor.run.state_of(one) for one in ("hear", "round", "end")]
    assert states == [StepState.PASSED, StepState.SKIPPED, StepState.NOW]


def test_a_branch_can_stop_the_meeting(conductor, guideline):
    begin(conductor, guideline)
    conductor.forward()
    conductor.choose_branch("public")

    assert conductor.run.is_stopped
    conductor.resume()
    assert not conductor.run.is_paused


def test_both_languages_stand_side_by_side_with_the_name(conductor, guideline):
    begin(conductor, guideline)
    conductor.set_values(Values(leader="Karin"))

    said = dict(conductor.say(conductor.run.current.say))
    assert list(said) == ["sv", "en"]
    assert all("Karin" in lines[0] for lines in said.values())


def test_what_becomes_known_of_the_meeting_changes_the_steps_and_not_the_place(
    conductor, guideline
):
    begin(conductor, guideline)
    conductor.forward()
    conductor.set_case(guideline, Case({"kind": "sip", "age": "minor"}))

    assert [step.id for step in conductor.run.steps] == ["hear", "child", "round", "end"]
    assert conductor.run.current.id == "round"


def test_a_fallen_window_leaves_the_step_and_no_name(conductor, guideline, watch, clock, home):
    begin(conductor, guideline)
    conductor.set_values(Values(leader="Karin Lindqvist", purpose="Hemgång"))
    conductor.add_agreed("Ring Olle", "Karin")
    conductor.forward()
    written = "".join(path.read_text("utf-8") for path in home.rglob("*.json"))

    after = Conductor(watch, clock=clock)
    clock.turn(60)
    after.set_case(guideline, SIP)
    assert after.unfinished is not None
    after.resume_unfinished()

    assert after.run.current.id == "round"
    assert after.languages == ("sv", "en")
    assert after.run.used(clock()) >= 0
    assert not any(word in written for word in ("Karin", "Hemg", "Olle"))
    after.let_go()
    after.deleteLater()


def test_a_proper_end_leaves_nothing(conductor, guideline, home):
    begin(conductor, guideline)
    conductor.let_go()

    assert list(home.rglob("*script*.json")) == []


def test_the_end_of_a_script_leaves_nothing_on_the_disk(conductor, guideline, home):
    begin(conductor, guideline)
    conductor.finish()

    assert list(home.rglob("*script*.json")) == []


def test_whoever_drives_it_on_finds_another_organisation_untouched(conductor, guideline):
    begin(conductor, guideline)
    conductor.set_case(None, Case())

    assert conductor.run is None
    assert conductor.unfinished is None


# ---- Cards ---------------------------------------------------------------------------------------


def test_somebody_unknown_offers_a_card_and_forces_none(
    conductor, guideline, service, settled, watch
):
    begin(conductor, guideline)
    service.begin(somebody("1", "Anna Zorbert"))
    service.join(somebody("2", "Intruder"))
    settled(watch)

    assert [one.id for one in conductor.offers] == ["who"]
    assert conductor.prompt is None


def test_a_card_goes_with_its_cause(conductor, guideline, service, settled, watch):
    begin(conductor, guideline)
    service.begin(somebody("1", "Intruder"))
    settled(watch)
    assert conductor.offers
    watch.confirm("1", (), How.KNOWN)
    settled(watch)

    assert conductor.offers == ()


def test_not_now_lasts_as_long_as_the_cause(conductor, guideline, service, settled, watch):
    begin(conductor, guideline)
    service.begin(somebody("1", "Intruder"))
    settled(watch)
    conductor.dismiss("who")
    conductor._on_second()

    assert conductor.offers == ()


def test_not_now_does_not_hide_who_comes_after(conductor, guideline, service, settled, watch):
    begin(conductor, guideline)
    service.begin(somebody("1", "+46 10 000 00 00"))
    settled(watch)
    conductor.dismiss("who")
    service.join(somebody("2", "Intruder"))
    settled(watch)

    assert [one.id for one in conductor.offers] == ["who"]


def test_a_card_is_opened_by_hand_and_leads_back(conductor, guideline):
    begin(conductor, guideline)
    conductor.will_share()
    assert conductor.prompt.id == "share"
    conductor.close_prompt()

    assert conductor.prompt is None
    assert conductor.offers == ()


def test_lost_sound_offers_its_card(conductor, guideline):
    begin(conductor, guideline)
    conductor.tell_sound_lost(True)
    assert [one.id for one in conductor.offers] == ["sound"]
    conductor.tell_sound_lost(False)

    assert conductor.offers == ()


# ---- The round -----------------------------------------------------------------------------------


def test_the_round_follows_the_live_list(conductor, guideline, service, settled, watch):
    begin(conductor, guideline)
    service.begin(somebody("1", "Anna Zorbert"), somebody("2", "Bo Quixley"))
    settled(watch)
    assert [one.participant for one in conductor.round.speakers] == ["1", "2"]
    service.join(somebody("3", "Cia Vintersol"))
    settled(watch)
    for one in conductor.round.speakers:
        conductor.introduce(one.key)

    assert conductor.round.all_spoken


def test_those_expected_stand_in_while_nothing_is_watched(conductor, guideline):
    begin(conductor, guideline)

    assert len(conductor.round.speakers) == 3


def test_somebody_off_camera_is_added_and_taken_out(conductor, guideline):
    begin(conductor, guideline)
    key = conductor.add_off_camera()
    assert len(conductor.round.speakers) == 4
    conductor.remove_speaker(key)

    assert len(conductor.round.speakers) == 3


# ---- The end -------------------------------------------------------------------------------------


def test_half_an_end_is_said(conductor, guideline):
    begin(conductor, guideline)
    conductor.open_closing()
    conductor.mark_ending("leave")

    assert conductor.closing.state(conductor.now()) is ClosingState.HALF
    assert not conductor.is_ended


def test_only_the_list_confirms(conductor, guideline, service, settled, watch, clock):
    begin(conductor, guideline)
    service.begin(somebody("1", "Anna Zorbert"), somebody("2", "Bo Quixley"))
    settled(watch)
    conductor.mark_ending("leave")
    conductor.mark_ending("portal")
    assert conductor.closing.state(clock()) is ClosingState.DONE
    service.end()
    settled(watch)

    assert conductor.closing.state(clock()) is ClosingState.CONFIRMED
    assert conductor.is_ended


def test_the_planned_end_offers_it_once(conductor, guideline, clock):
    begin(conductor, guideline)
    conductor.set_values(Values(), clock() + 60)
    conductor._on_second()
    assert conductor.closing_offer is None
    clock.turn(61)
    conductor._on_second()
    assert conductor.closing_offer is Why.PLANNED_END
    conductor.dismiss_closing()
    conductor._on_second()

    assert conductor.closing_offer is None
    assert not conductor.is_closing_open


def offered_after(conductor, clock, seconds):
    """What is offered after so many seconds, each of which was looked at."""
    for _ in range(seconds):
        clock.turn(1)
        conductor._on_second()
    return conductor.closing_offer


def test_an_emptied_room_offers_it(conductor, guideline, service, settled, watch, clock):
    begin(conductor, guideline)
    service.begin(somebody("1", "Anna Zorbert"), somebody("2", "Bo Quixley"))
    settled(watch)
    service.gone("2")
    settled(watch)

    assert offered_after(conductor, clock, 59) is None
    assert offered_after(conductor, clock, 2) is Why.ONE_LEFT


def test_to_end_the_room_is_asked_for_by_a_person(conductor, guideline, service, settled, watch):
    begin(conductor, guideline)
    service.begin(somebody("1", "Anna Zorbert"))
    settled(watch)
    conductor.open_closing()
    assert Command(CommandKind.END) not in service.asked
    conductor.end_room()

    assert Command(CommandKind.END) in service.asked


def test_what_was_agreed_is_forgotten_after_a_while(conductor, guideline, clock):
    begin(conductor, guideline)
    conductor.add_agreed("Hemtjänst", "Kommunen", "fredag")
    conductor.mark_ending("leave")
    conductor.mark_ending("portal")
    assert conductor.clearing.left(clock()) > 0
    offered_after(conductor, clock, 800)
    conductor.keep_summary_longer()
    offered_after(conductor, clock, 800)
    assert not conductor.summary.is_empty
    offered_after(conductor, clock, 101)

    assert conductor.summary.is_empty
    assert not conductor._seconds.isActive() or conductor.is_begun


def test_the_next_consultation_leaves_nothing(conductor, guideline, clock):
    begin(conductor, guideline)
    conductor.set_values(Values("Karin", "Olle", "Hemgång", "10:30"), clock() + 60)
    conductor.add_agreed("Hemtjänst")
    conductor.open_closing()
    conductor.clear()

    assert conductor.run is None
    assert conductor.values == Values()
    assert conductor.planned_end is None
    assert conductor.summary.is_empty
    assert not conductor.is_closing_open
    assert not conductor._seconds.isActive()


def test_the_clock_stands_while_nothing_is_led(conductor, guideline):
    conductor.set_case(guideline, SIP)

    assert not conductor._seconds.isActive()
