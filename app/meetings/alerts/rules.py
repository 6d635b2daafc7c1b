"""Which rules of a guideline an alert rests on: found by what they are about, never by their id."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.guidelines.equipment import Strength
from app.guidelines.part import Phase
from app.guidelines.rules import Carrier, Rule, RuleStrength
from app.meetings.alerts.model import AlertKind
from app.meetings.alerts.service_facts import rules_against, rules_of_limit, services_of
from app.meetings.alerts.view import View

Kind = AlertKind
_Test = Callable[[Rule], bool]

_STRENGTHS = {
    RuleStrength.MUST: Strength.MUST,
    RuleStrength.SHOULD: Strength.SHOULD,
    RuleStrength.MAY: Strength.MAY,
    RuleStrength.FACT: Strength.NOT_STATED,
}
_STRONGEST_FIRST = tuple(RuleStrength)


@dataclass(frozen=True, slots=True)
class Basis:
    """What an alert rests on.

    Args:
        rules: ids, the strongest first; empty if the guideline does not speak of it.
        strength: of the strongest; *not stated* as well where the guideline only describes it.
    """

    rules: tuple[str, ...] = ()
    strength: Strength = Strength.NOT_STATED


NO_BASIS = Basis()


def _about(*topics: str) -> _Test:
    return lambda rule: rule.topic in topics


def _watching(phase: Phase) -> _Test:
    # What to do with the list of participants: at the start it is compared with who is expected,
    # during the meeting somebody keeps an eye on it.
    return lambda rule: rule.topic == "participant_list" and phase in rule.phase


_COMPARE, _KEEP_AN_EYE = _watching(Phase.START), _watching(Phase.DURING)
_WHO_IS_IT = (_about("unidentified"), _about("patient_identity"), _COMPARE)

_TESTS: Mapping[Kind, tuple[_Test, ...]] = MappingProxyType(
    {
        Kind.NOT_LIVE: (_KEEP_AN_EYE,),
        Kind.UNKNOWN_PARTICIPANT: (*_WHO_IS_IT, _about("need_to_know")),
        Kind.NAME_DANGER: _WHO_IS_IT,
        Kind.IN_LOBBY: (_about("lobby"),),
        Kind.RENAMED: _WHO_IS_IT,
        Kind.CAME_AGAIN: (*_WHO_IS_IT, _KEEP_AN_EYE),
        Kind.ARRIVED_AFTER_LOCK: (_about("lock_room"), _KEEP_AN_EYE),
        Kind.MISSING: (_COMPARE,),
        Kind.ROOM_OPEN: (_about("lock_room"),),
        Kind.RECORDING: (_about("recording"),),
        # Whoever writes down or takes notes of what is said records it in another form.
        Kind.TRANSCRIBING: (_about("recording"),),
        Kind.AI: (_about("recording"),),
        # A stream need not be kept, but it lets others in.
        Kind.STREAMING: (_about("need_to_know"),),
        Kind.PATIENT_CAMERA_OFF: (_about("camera_on"),),
        Kind.HANDS: (_about("raised_hands"),),
        Kind.LOOK_AGAIN: (_KEEP_AN_EYE,),
    }
)


def basis_of(kind: Kind, view: View) -> Basis:
    """Return what the guideline says about an alert of this kind in this meeting."""
    guideline = view.guideline
    if guideline is None:
        return NO_BASIS
    if kind in (Kind.LIMIT_NEAR, Kind.LIMIT_REACHED):
        ids = rules_of_limit(guideline, view.service, view.limit) if view.limit else ()
        return _basis(rule for rule in guideline.rules if rule.id in ids)
    if kind is Kind.PATIENT_IN_STAFF_SERVICE:
        ids = rules_against(guideline, view.service)
        return _basis(rule for rule in guideline.rules if rule.id in ids)
    return _by_topic(kind, view)


def _by_topic(kind: Kind, view: View) -> Basis:
    assert view.guideline is not None
    carried = _carried(view)
    # What is most to the point is named first among equally strong ones.
    found = {rule.id: rule for test in _TESTS[kind] for rule in carried if test(rule)}
    return _basis(found.values())


def _carried(view: View) -> tuple[Rule, ...]:
    """Return the rules that hold in this meeting and are carried as alerts."""
    guideline = view.guideline
    assert guideline is not None
    services = ("", *services_of(guideline, view.service))
    audiences = ("", view.audience or guideline.usual.audience)
    return tuple(
        rule
        for rule in guideline.rules
        if Carrier.ALERT in rule.carried
        and rule.service in services
        and rule.audience in audiences
        and not rule.when
    )


def _basis(rules: Iterable[Rule]) -> Basis:
    found = sorted(rules, key=lambda rule: _STRONGEST_FIRST.index(rule.strength))
    # What the guideline only describes counts where it asks for nothing.
    duties = [rule for rule in found if rule.strength is not RuleStrength.FACT] or found
    if not duties:
        return NO_BASIS
    return Basis(tuple(rule.id for rule in duties), _STRENGTHS[duties[0].strength])
