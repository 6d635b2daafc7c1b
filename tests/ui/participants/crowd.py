"""A meeting with everybody in it who makes a page hard: names that nobody must guess at."""

from dataclasses import replace

from app.meetings.identified import How
from app.meetings.matching.model import Likeness, Reason
from app.meetings.matching.shown_name import shown
from app.meetings.roster.commands import Command, CommandKind
from app.meetings.roster.participant import Machine, Means, Participant, Role
from app.watching.progress import Progress
from tests.ui.participants.standing_watch import AT, lobby

NAMES = ("Zorbert", "Quixley", "Vintersol", "Mjölnerud", "Pettersquill", "Ambrosius")
"""Names that stand in no interface text."""

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "A&B &amp; <b>bold</b>",
    "\u202egnp.exe\u202c",
    "name\nwith\nlines\x1b[31m",
    "👩‍👩‍👧‍👦" * 40,
    "محمد عبد الله",
    "x" * 100_000,
    "\u200b\u200b",
)


def named(number, name, **facts):
    """A connection as a service makes it of a name from outside."""
    seen, dangers = shown(name)
    return Participant(str(number), seen, dangers, means=Means.VIDEO, **facts)


def fill(watch):
    """Let everybody come whom a page has to show."""
    watch.expect(*(f"{name} Testson" for name in NAMES))
    first, second, third, fourth, fifth, sixth = NAMES
    watch.begin(
        named(1, f"{first} Testson", role=Role.HOST, has_camera_on=False, is_muted=True),
        named(2, f"{second} T", hand_raised_at=AT),
        lobby(named(3, third)),
        replace(named(4, f"+46 {fourth}"), means=Means.PHONE),
        named(5, fifth, is_presenting=True),
        Participant("6", "Samråd", is_ours=True, means=Means.CONTROL),
        Participant("7", f"{sixth} notes", machine=Machine.NOTE_TAKER, transcribes=True),
    )
    watch.match("1", f"{first} Testson")
    watch.match("2", f"{second} Testson", Likeness.LIKELY, Reason.INITIAL)
    watch.match("5", f"{fifth} Testson", Likeness.UNSURE, Reason.FIRST_NAME_ONLY)
    watch.confirm("1", (watch.people[0].key, watch.people[3].key), How.ID_SHOWN)
    watch.progress(Command(CommandKind.MUTE, "2"), Progress.REFUSED, "only hosts may")
