"""Region Hovedstaden: which script leads which meeting, and which rule holds in which service."""

import pytest

from app.guidelines.loading import load
from app.guidelines.scripting import (
    Case,
    duties_for,
    endings_for,
    prompts_for,
    scripts_for,
    steps_of,
)
from app.guidelines.scripts import Event
from app.script.run import ScriptRun

PATIENT, STAFF = {"patient": "yes"}, {"patient": "no"}
ONE = {**PATIENT, "kind": "individual"}

LED = [
    ("minsp", {**ONE, "interpreter": "no", "place": "outpatient", "eid": "yes"}, "minsp"),
    ("minsp", {}, "minsp"),
    ("meet", {**ONE, "interpreter": "no"}, "meet"),
    ("meet", {**ONE, "interpreter": "on_site"}, "interpreter-here"),
    ("meet", {**ONE, "interpreter": "remote"}, "interpreter-remote"),
    ("meet", {**PATIENT, "kind": "group"}, "group"),
    ("meet", {**PATIENT, "kind": "teaching"}, "teaching"),
    ("meet", {**PATIENT, "kind": "information", "connected": "under_50"}, "information"),
    ("teams_live", {**PATIENT, "kind": "information", "connected": "over_50"}, "information-live"),
    ("teams_live", {**STAFF, "staff_meeting": "live_event"}, "staff-live"),
    ("sms", ONE, "sms"),
    ("sms", {**PATIENT, "kind": "phone_to_video"}, "phone-to-video"),
    ("sms", {**PATIENT, "kind": "acute72"}, "acute72"),
    ("sms", {**STAFF, "staff_meeting": "patient_information", "external": "yes"}, "sms-staff"),
    ("teams", {**STAFF, "staff_meeting": "conference"}, "conference"),
    ("meet", {**STAFF, "staff_meeting": "conference"}, "conference-meet"),
    ("meet", {**STAFF, "staff_meeting": "patient_information"}, "conference-meet"),
    ("teams", {**STAFF, "staff_meeting": "administrative"}, "administrative"),
]

IN_ONE_SERVICE = {
    "minsp": {"RH-20", "RH-43", "RH-48", "RH-49", "RH-50", "RH-51", "RH-52"},
    "meet": {"RH-08", "RH-10", "RH-12", "RH-25", "RH-27", "RH-32", "RH-33"},
    "sms": {"RH-14", "RH-15", "RH-21", "RH-57"},
    "teams": {"RH-18", "RH-55", "RH-56"},
}
"""Rules that the guideline states in the section of one service; the others do without them."""

SERVICES = ("minsp", "meet", "sms", "teams", "teams_live")


@pytest.fixture(scope="module")
def guideline():
    return load("region-hovedstaden")[0]


def parts_in(guideline, service):
    """Return all that is said and done in the meetings of a service."""
    case = Case(service=service)
    scripts = scripts_for(guideline, case)
    steps = [step for script in scripts for step in steps_of(guideline, script, case)]
    rest = (prompts_for, endings_for, duties_for)
    return [*scripts, *steps, *(part for find in rest for part in find(guideline, case))]


@pytest.mark.parametrize(("service", "answers", "wanted"), LED)
def test_each_meeting_has_its_script(guideline, service, answers, wanted):
    found = scripts_for(guideline, Case(answers, service))

    assert found[0].id == wanted


def test_every_script_leads_some_meeting(guideline):
    assert {one.id for one in guideline.scripts} == {wanted for *_, wanted in LED}


@pytest.mark.parametrize("service", SERVICES)
def test_a_rule_of_one_service_is_not_asked_for_in_another(guideline, service):
    cited = {rule for part in parts_in(guideline, service) for rule in part.rules}
    others = {one: rules for one, rules in IN_ONE_SERVICE.items() if one != service}

    assert IN_ONE_SERVICE.get(service, set()) <= cited
    assert cited.isdisjoint(set().union(*others.values()))


@pytest.mark.parametrize("service", SERVICES)
def test_each_service_has_an_end_and_a_way_out_of_trouble(guideline, service):
    case = Case(service=service)
    outages = [one for one in prompts_for(guideline, case) if one.event is Event.OUTAGE]

    assert endings_for(guideline, case)
    assert outages[0].contact == "servicedesk"
    assert any(duty.does == "fault" for duty in duties_for(guideline, case))


def test_help_with_logging_on_is_not_offered_in_an_outage(guideline):
    log_on = next(one for one in guideline.prompts if one.id == "log-on")

    assert log_on.event is Event.BY_HAND


def test_who_stays_on_the_phone_is_not_told_of_a_video(guideline):
    script = next(one for one in guideline.scripts if one.id == "phone-to-video")
    case = Case({**PATIENT, "kind": "phone_to_video"}, "sms")
    run = ScriptRun(script, steps_of(guideline, script, case))
    run.start(0.0)
    run.choose("no", 0.0)
    gone_through = []
    while not run.is_finished:
        gone_through.append(run.current.id)
        run.forward(0.0)

    assert "sms-end" not in gone_through
    assert gone_through[0] == "ask-for-video"
    assert gone_through[-1] == "phone-or-video-end"
    assert {"sms-send", "sms-stay", "hang-up", "where"}.isdisjoint(gone_through)


def test_a_patient_in_teams_is_met_in_teams_only(guideline):
    found = [one for one in guideline.prompts if one.event is Event.PATIENT_IN_STAFF_MEETING]

    assert [one.service for one in found] == ["teams"]
    assert found[0].rules == ("RH-18",)


def test_the_room_is_locked_when_all_have_said_who_they_are(guideline):
    case = Case(ONE, "minsp")
    steps = [step.id for step in steps_of(guideline, scripts_for(guideline, case)[0], case)]

    assert steps.index("who-minsp") < steps.index("identity") < steps.index("lock")
