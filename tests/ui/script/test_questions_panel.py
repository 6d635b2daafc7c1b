"""Questions are open when all have spoken; hands stand in the order they were raised."""

from dataclasses import replace

from app.guidelines.scripts import Aid
from tests.ui.participants.standing_watch import AT
from tests.ui.script.aid_world import one, said, world

__all__ = ["said", "world"]


def test_until_all_have_spoken_it_says_who_has_not(world, said):
    world.expect()
    world.begin("Anna Zorbert", "Olle Quixley")
    panel = world.show(Aid.QUESTIONS)
    assert panel.state == "Not everybody has spoken yet: Olle Quixley, Anna Zorbert"
    for speaker in world.conductor.round.speakers:
        world.conductor.introduce(speaker.key, True)
    assert panel.state == "All have spoken: ask for questions."
    assert (panel.state, False) in said


def test_hands_in_the_order_they_were_raised(world):
    first, second = one("p1", "Anna"), one("p2", "Olle")
    world.watch.begin(replace(first, hand_raised_at=AT + 9), replace(second, hand_raised_at=AT + 3))
    panel = world.show(Aid.QUESTIONS)
    assert [line.split(",")[0] for line in panel.hands] == ["1. Olle", "2. Anna"]
    world.watch.join(second)
    assert [line.split(",")[0] for line in panel.hands] == ["1. Anna"]
    assert world.watch.asked == []


def test_many_hands_are_counted(world):
    world.watch.begin(
        *(replace(one(f"p{nth}", f"Guest {nth}"), hand_raised_at=AT + nth) for nth in range(40))
    )
    panel = world.show(Aid.QUESTIONS)
    assert panel.hands[-1] == "and 28 more"


def test_without_a_live_list_no_hand_is_promised(world):
    panel = world.show(Aid.QUESTIONS)
    assert "not seen from here" in panel._note.text()
    world.watch.begin(replace(one("p1", "Anna"), hand_raised_at=AT))
    world.watch.lose()
    assert "not live" in panel._note.text()


def test_hidden_names_stay_hidden(world):
    world.watch.begin(replace(one("p1", "Anna"), hand_raised_at=AT))
    panel = world.show(Aid.QUESTIONS)
    world.presenter.cover.set_on(True)
    assert "Anna" not in panel.state + " ".join(panel.hands)
