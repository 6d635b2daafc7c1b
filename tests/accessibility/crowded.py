"""A meeting that fills the Participants page: alerts, hands, dangers, an answer of the room."""

from dataclasses import replace

from app.meetings.expected import person
from app.meetings.identified import How
from app.meetings.matching.shown_name import shown
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.participant import Means, Participant, Role, Room, Standing
from app.services.service import Answer
from tests.watching.scripted import AT, Clock, Scripted

NAMES = (
    "Anna-Karin Müller-Lüdenscheidt, överläkare", "Bo Quixley", "iPhone", "Cia Vintersol",
    "\u0410nna-Karin Müller-Lüdenscheidt", "Guest", "+46 10 000 00 00",
)  # fmt: skip


def bring(place, state):
    """Put the page into this state: live, lost, hand or hidden; empty leaves it as it is."""
    if state == "hand":
        place._arranged.consultation.expect([person(name) for name in NAMES[:2]])
        place.panel.hand.click()
    elif state:
        _meet(place)
        if state == "lost":
            place.watch.service.lose()
        elif state == "hidden":
            place.presenter.cover.set_on(True)


def _meet(place):
    watch = place.watch
    place._arranged.consultation.expect([person(name) for name in (*NAMES[:2], "Disa Mjölnerud")])
    service = Scripted(Clock(), place)
    watch.start(service)
    people = [_named(number, name) for number, name in enumerate(NAMES)]
    service.begin(*people, room=Room(is_locked=False, is_started=True, is_recorded=True))
    service.lose()
    service.clock.turn(25)
    service.begin(*people, room=Room(is_locked=False, is_started=True, is_recorded=True))
    watch.confirm("1", (watch.people[1].key,), How.ID_SHOWN)
    mute = Command(CommandKind.MUTE, "0")
    watch.run(mute)
    service.answer(mute, Answer.REFUSED, "Insufficient role")
    place.page.identify("0")


def _named(number, name):
    seen, dangers = shown(name)
    one = Participant(str(number), seen, dangers, means=Means.VIDEO, is_muted=False)
    if number == 3:
        return replace(one, standing=Standing.LOBBY)
    if number == 6:
        return replace(one, means=Means.PHONE)
    return replace(one, role=Role.GUEST, hand_raised_at=AT if number < 3 else None)
