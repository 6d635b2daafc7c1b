"""Which service: the decision list, asked no more than it must."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.guidelines.advice import TooManyPathsError, advise, paths
from app.guidelines.decisions import Choice, Forbidden, Warning_
from app.guidelines.equipment import Strength
from app.guidelines.guideline import Guideline
from app.guidelines.loading import available, load
from app.guidelines.part import Condition
from app.guidelines.questions import Option, Question
from tests.guidelines.samples import WHOLE, read


@pytest.fixture(name="guideline")
def _guideline(tmp_path):
    return read(tmp_path, WHOLE)[0]


def ids(parts):
    return [part.id for part in parts]


def test_the_first_question_comes_alone(guideline):
    advice = advise(guideline, {})

    assert ids(advice.open) == ["patient"]
    assert advice.choice is None
    assert not advice.asked
    assert not advice.has_no_answer


def test_what_does_not_matter_is_not_asked(guideline):
    advice = advise(guideline, {"patient": "no"})

    assert advice.choice.id == "else"
    assert advice.service == "phone"
    assert ids(advice.asked) == ["patient"]
    assert advice.is_complete


def test_the_first_choice_that_fits_is_the_answer(guideline):
    advice = advise(guideline, {"patient": "yes", "connected": "two"})

    assert advice.choice.id == "video"
    assert advice.limit.most == 2
    # What belongs to the answer asks its own question, after it.
    assert ids(advice.open) == ["mood"]
    assert ids(advice.warnings) == ["chat"]
    assert advice.rooms == ()


def test_what_comes_with_the_answer(guideline):
    advice = advise(guideline, {"patient": "yes", "connected": "two", "mood": "bad"})

    assert advice.is_complete
    assert ids(advice.asked) == ["patient", "connected", "mood"]
    assert advice.given == {"patient": "yes", "connected": "two", "mood": "bad"}
    assert ids(advice.rooms) == ["locked"]
    assert advice.forbidden[0].instead == ("video",)
    assert advice.templates[0].name == "Skyddat digitalt vårdmöte"
    assert [(pause.id, ids(items)) for pause, items in advice.pauses] == [("booking", ["pair"])]
    assert advice.identifications[0].kind == "hsa_id"
    # It belongs to the guideline as a whole.
    assert advice.remarks == ()


def test_a_gap_is_an_answer_that_names_no_service(guideline):
    advice = advise(guideline, {"patient": "yes", "connected": "many"})

    assert advice.choice.is_gap
    assert (advice.service, advice.choice.services) == ("", ("room",))
    # It is about the service video alone.
    assert advice.warnings == ()


def test_a_prohibition_is_told_whichever_service_is_chosen(guideline):
    advice = advise(guideline, {"patient": "yes", "connected": "few"})

    assert [part.service for part in advice.forbidden] == ["phone"]


def test_of_several_services_the_user_takes_one(guideline):
    answers = {"patient": "yes", "connected": "two"}

    assert advise(guideline, answers, service="room").warnings == ()
    assert ids(advise(guideline, answers, service="video").warnings) == ["chat"]
    assert advise(guideline, answers, service="elsewhere") == advise(guideline, answers)


def test_what_is_for_other_readers_is_left_out(guideline):
    answers = {"patient": "no"}

    assert ids(advise(guideline, answers).pauses[0][1]) == ["pair"]
    assert ids(advise(guideline, answers, "town").pauses[0][1]) == ["pair", "card"]


def test_a_stale_answer_has_no_effect(guideline):
    stale = {"patient": "no", "connected": "two", "mood": "bad"}

    assert advise(guideline, stale) == advise(guideline, {"patient": "no"})


@pytest.mark.parametrize("answers", [{"patient": "perhaps"}, {"weather": "fair"}, {"patient": ""}])
def test_an_answer_nobody_offered_is_none(guideline, answers):
    assert advise(guideline, answers) == advise(guideline, {})


def test_a_guideline_without_decisions_has_no_answer():
    advice = advise(Guideline("test", "Test"), {"patient": "yes"})

    assert advice.has_no_answer
    assert advice.is_complete


def test_every_path_is_gone_through_once(guideline):
    found = list(paths(guideline))

    assert [dict(answers) for answers, _ in found] == [
        {"patient": "yes", "connected": "two", "mood": "good"},
        {"patient": "yes", "connected": "two", "mood": "bad"},
        {"patient": "yes", "connected": "few"},
        {"patient": "yes", "connected": "many"},
        {"patient": "no"},
    ]
    assert all(advice == advise(guideline, answers) for answers, advice in found)


def question(nth):
    return Question(id=f"q{nth}", options=tuple(Option(one) for one in ("a", "b", "c")))


def test_a_guideline_with_too_many_paths_is_not_gone_through_for_ever():
    guideline = Guideline(
        "test",
        "Test",
        questions=tuple(question(nth) for nth in range(400)),
        choices=(Choice(id="c", strength=Strength.MUST, service="s"),),
        warnings=tuple(
            Warning_(id=f"w{nth}", when=(Condition(f"q{nth}", ("a",)),)) for nth in range(400)
        ),
    )

    with pytest.raises(TooManyPathsError):
        list(paths(guideline, most_steps=300))


QUESTIONS = tuple(question(nth) for nth in range(4))
WHEN = st.lists(
    st.tuples(
        st.sampled_from([one.id for one in QUESTIONS]),
        st.sets(st.sampled_from("abc"), min_size=1).map(lambda some: tuple(sorted(some))),
    ),
    max_size=3,
    unique_by=lambda entry: entry[0],
).map(lambda entries: tuple(Condition(*entry) for entry in sorted(entries)))

GUIDELINES = st.builds(
    lambda choices, warnings, forbidden: Guideline(
        "test",
        "Test",
        services={"s": "S", "t": "T"},
        questions=QUESTIONS,
        choices=tuple(
            Choice(id=f"c{nth}", when=when, service=service, strength=Strength.MUST)
            for nth, (when, service) in enumerate(choices)
        ),
        warnings=tuple(
            Warning_(id=f"w{nth}", when=when, service=service)
            for nth, (when, service) in enumerate(warnings)
        ),
        forbidden=tuple(
            Forbidden(service="t", when=when, strength=Strength.MUST) for when in forbidden
        ),
    ),
    st.lists(st.tuples(WHEN, st.sampled_from("st")), max_size=6),
    st.lists(st.tuples(WHEN, st.sampled_from(["", "s", "t"])), max_size=6),
    st.lists(WHEN, max_size=2),
)
ANSWERS = st.dictionaries(
    st.sampled_from([one.id for one in QUESTIONS] + ["x"]), st.sampled_from("abcx")
)


def holds(when, answers):
    return all(answers.get(one) in options for one, options in when)


@given(GUIDELINES, ANSWERS)
def test_only_what_was_asked_counts(guideline, answers):
    advice = advise(guideline, answers)

    assert advise(guideline, advice.given) == advice
    assert [one.id for one in advice.asked] == sorted(advice.given)
    assert not {one.id for one in advice.open} & set(advice.given)


@given(GUIDELINES, st.fixed_dictionaries({one.id: st.sampled_from("abc") for one in QUESTIONS}))
def test_the_answer_is_that_of_the_list_read_by_hand(guideline, answers):
    """Whoever answers everything gets the first that fits, and every part that does."""
    advice = advise(guideline, answers)
    first = next((one for one in guideline.choices if holds(one.when, answers)), None)
    services = ("", *(first.services if first else ()))

    assert advice.open == ()
    assert advice.choice == first
    assert list(advice.warnings) == [
        one for one in guideline.warnings if one.service in services and holds(one.when, answers)
    ]
    assert list(advice.forbidden) == [
        one for one in guideline.forbidden if holds(one.when, answers)
    ]


@settings(deadline=None)
@given(GUIDELINES)
def test_paths_do_not_overlap_and_leave_nothing_out(guideline):
    found = [dict(answers) for answers, _ in paths(guideline)]
    weights = sum(3.0 ** -len(answers) for answers in found)

    assert weights == pytest.approx(1)
    for answers, advice in paths(guideline):
        assert advice.is_complete
        assert set(advice.given) <= set(answers)


@pytest.mark.parametrize("identity", available())
def test_the_shipped_guidelines_are_fast(identity):
    """The page asks anew at each click. 5 ms is a third of one picture on the screen."""
    guideline, _ = load(identity)
    answers = [dict(answers) for answers, _ in paths(guideline)][-1]

    best = min(_seconds(guideline, answers) for _ in range(5))

    assert best < 0.005


def _seconds(guideline, answers):
    began = time.perf_counter()
    advise(guideline, answers)
    return time.perf_counter() - began
