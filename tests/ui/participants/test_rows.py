"""One sentence for each person, true at that moment."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.meetings.identified import How
from app.meetings.matching.model import Likeness, Reason
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.participant import Machine, Means, NameDanger, Participant, Standing
from app.readiness.verdict import Verdict
from app.watching.progress import Progress
from tests.ui.participants.standing_watch import lobby

OLLE = Participant("2", "Olle", means=Means.VIDEO)
ANNA = Participant("1", "Anna Berg", means=Means.VIDEO, has_camera_on=False)


def sentence(presenter, participant):
    return presenter.source.row(participant).sentence


def test_who_waits_and_is_not_expected(watch, presenter):
    watch.expect("Anna Berg")
    watch.begin(lobby(OLLE))

    assert sentence(presenter, "2") == "Olle, waiting in the lobby, not on your list"
    assert presenter.source.row("2").verdict is Verdict.MUST_FIX


def test_who_was_identified_and_how(watch, presenter):
    watch.expect("Anna Berg")
    watch.begin(ANNA)
    watch.match("1", "Anna Berg")
    assert sentence(presenter, "1").endswith("on your list: confirm")
    watch.confirm("1", (watch.people[0].key,), How.ID_SHOWN)

    assert sentence(presenter, "1") == (
        "Anna Berg, in the room, camera off, identified: showed an ID card"
    )


def test_several_behind_one_connection_are_named(watch, presenter):
    watch.expect("Anna Berg", "Bo Ek")
    watch.begin(Participant("1", "Room 4"))
    watch.confirm("1", tuple(one.key for one in watch.people), How.KNOWN)

    assert "Anna Berg, Bo Ek behind it" in sentence(presenter, "1")
    assert sentence(presenter, "1").endswith("identified: I know this person")


def test_a_new_name_needs_it_again(watch, presenter):
    watch.begin(ANNA)
    watch.confirm("1", (), How.KNOWN)
    watch.join(replace(ANNA, name="Somebody"))

    assert "identify this person again" in sentence(presenter, "1")


def test_a_telephone_number_that_nobody_has(watch, presenter):
    watch.expect("Anna Berg")
    watch.begin(Participant("1", "+46 70 000 00 00", means=Means.PHONE))
    watch.match("1", "Anna Berg", Likeness.UNKNOWN, Reason.PHONE_NUMBER)

    assert sentence(presenter, "1") == (
        "+46 70 000 00 00, in the room, by telephone, nobody on your list has this number"
    )


def test_where_nobody_is_expected_nobody_is_off_the_list(watch, presenter):
    watch.begin(OLLE)

    assert sentence(presenter, "2") == "Olle, in the room, not identified"


def test_ourselves_and_machines_need_not_be_known(watch, presenter):
    watch.begin(
        Participant("1", "Anna's list", is_ours=True, means=Means.CONTROL),
        Participant("2", "Recorder", machine=Machine.RECORDER, records=True),
    )

    assert sentence(presenter, "1") == "Samråd itself, in the room, watches the list"
    assert sentence(presenter, "2") == "Recorder, in the room, records the meeting"
    assert presenter.source.row("2").state == ""


def test_a_list_that_is_not_live_says_so_in_every_row(watch, presenter):
    watch.begin(OLLE, ANNA)
    watch.lose()

    assert all("when last seen" in sentence(presenter, one) for one in ("1", "2"))


def test_a_dangerous_name_is_said_right_after_it(watch, presenter):
    watch.begin(replace(OLLE, dangers=frozenset({NameDanger.FOREIGN_LETTERS})))

    assert sentence(presenter, "2").startswith("Olle, the name has letters of another alphabet")


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress.SENT, "Remove: Asked the service …"),
        (Progress.DONE, "Remove: Done"),
        (Progress.REFUSED, "Remove: The service refused: only hosts"),
        (Progress.TIMED_OUT, "Remove: No answer: look in the meeting"),
    ],
)
def test_what_became_of_a_command_stands_on_its_row(watch, presenter, progress, words):
    watch.begin(OLLE)
    watch.progress(Command(CommandKind.REMOVE, "2"), progress, "only hosts\u202e")

    assert sentence(presenter, "2").endswith(f". {words}")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.builds(
        Participant,
        id=st.just("1"),
        name=st.text(max_size=8),
        standing=st.sampled_from(Standing),
        means=st.sampled_from(Means),
        machine=st.sampled_from(Machine),
        is_muted=st.sampled_from([None, True, False]),
        has_camera_on=st.sampled_from([None, True, False]),
        hand_raised_at=st.one_of(st.none(), st.floats()),
        is_ours=st.booleans(),
        parent=st.sampled_from(["", "9"]),
    )
)
def test_everything_that_a_service_may_say_has_words_and_a_place(watch, presenter, one):
    watch.begin(one)

    assert presenter.source.key("1") is not None
    assert presenter.source.row("1").name
    assert ", " in sentence(presenter, "1")
    assert presenter.rows.ids == ["1"]


def test_no_name_ends_up_in_a_note_about_a_crash(watch, presenter):
    watch.expect("Anna Berg", "Bo Ek")
    watch.begin(Participant("1", "Quixley", address="+46 700"))
    watch.match("1", "Anna Berg", Likeness.LIKELY)
    watch.confirm("1", tuple(one.key for one in watch.people), How.KNOWN)
    facts, row = presenter.source.facts("1"), presenter.source.row("1")

    for word in ("Anna", "Bo Ek", "Quixley", "700"):
        assert word not in repr(facts) + repr(row) + repr(presenter.watch.matches)
