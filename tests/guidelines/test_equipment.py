"""What holds in a situation, out of everything that a guideline asks."""

from app.guidelines.equipment import TECHNICAL, WANTS, Ask, Situation, Strength, asks_in

MEET = Situation(service="meet")
CABLE = Ask("cable", Strength.SHOULD, ("X-1",))
BROWSER = Ask("browser", Strength.SHOULD, ("X-2",), service="meet", allowed=("chrome",))
SMART_CARD = Ask("smart_card", Strength.MUST, ("X-3",), audience="municipality")


def test_every_want_has_an_answer():
    assert set(asks_in([CABLE], Situation())) == set(WANTS)


def test_what_is_not_mentioned_is_not_stated():
    ask = asks_in([CABLE], Situation())["headset"]

    assert (ask.strength, ask.rules) == (Strength.NOT_STATED, ())


def test_an_ask_holds_for_its_service_only():
    assert asks_in([BROWSER], Situation())["browser"].strength is Strength.NOT_STATED
    assert asks_in([BROWSER], Situation("minsp"))["browser"].strength is Strength.NOT_STATED
    assert asks_in([BROWSER], MEET)["browser"] == BROWSER


def test_an_ask_holds_for_its_readers_only():
    assert asks_in([SMART_CARD], MEET)["smart_card"].strength is Strength.NOT_STATED
    there = asks_in([SMART_CARD], Situation(audience="municipality"))
    assert there["smart_card"] == SMART_CARD


def test_the_strongest_ask_wins_and_of_equals_the_first():
    weak = Ask("cable", Strength.MAY, ("X-9",))
    strong = Ask("cable", Strength.MUST, ("X-8",), service="meet")
    equal = Ask("cable", Strength.MUST, ("X-7",))

    assert asks_in([weak, strong, equal], MEET)["cable"] == strong
    assert asks_in([weak, strong], Situation())["cable"] == weak


def test_wants_that_help_any_meeting_are_wants():
    assert set(WANTS) >= TECHNICAL
