"""Steps, alerts and people to try scripts with."""

from app.guidelines.equipment import Strength
from app.guidelines.scripts import STOP, Branch, Moment, Script, Step

SCRIPT = Script(id="talk", kind="consultation")


def step(name, *branches, minutes=1.0, **more):
    """One step; branches are given as ``(id, to)``."""
    return Step(
        id=name,
        kind="read_do",
        strength=Strength.MAY,
        scripts=("talk",),
        moment=Moment.MIDDLE,
        minutes=minutes,
        branches=tuple(Branch(id=each, to=to) for each, to in branches),
        **more,
    )


def course():
    """A short script: *b* can lead past *c* and *d*, and can be stopped."""
    return [
        step("a"),
        step("b", ("far", "e"), ("near", ""), ("halt", STOP), minutes=2.0),
        step("c"),
        step("d", ("again", "b")),
        step("e", minutes=3.0),
    ]
