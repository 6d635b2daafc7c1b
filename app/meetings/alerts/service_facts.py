"""What a guideline says of a meeting service, read from its decisions."""

from collections.abc import Iterator

from app.guidelines.decisions import Forbidden, Limit
from app.guidelines.equipment import Strength
from app.guidelines.guideline import Guideline
from app.guidelines.part import Part

TOPIC = "teams_with_patient"

WITH_PATIENT = frozenset({"individual", "group", "sip"})
"""Kinds of meeting in which a patient takes part by what they are: consultation, group treatment,
coordinated care planning (the program's own words in ``app.guidelines.questions``)."""


def services_of(guideline: Guideline, service: str) -> tuple[str, ...]:
    """Return the service and those whose rules hold for it as well.

    A service whose id is made of the ids of others, such as ``join_whereby``, stands for each of
    them: its rules hold for ``join``. The usual service is taken where none is given.
    """
    service = service or guideline.usual.service
    return (service, *(one for one in guideline.services if service in parts_of(guideline, one)))


def parts_of(guideline: Guideline, service: str) -> tuple[str, ...]:
    """Return the services that one stands for; none if it is one of its own."""
    parts = service.split("_")
    is_made_of_others = len(parts) > 1 and all(part in guideline.services for part in parts)
    return tuple(parts) if is_made_of_others else ()


def patient_allowed(guideline: Guideline, service: str) -> bool | None:
    """Tell whether a patient may take part in a meeting by this service.

    Returns:
        True if the guideline gives it for a meeting with a patient; False if it forbids it there;
        None if neither is stated.
    """
    service = service or guideline.usual.service
    answers = [_allowed(guideline, one) for one in (*parts_of(guideline, service), service) if one]
    known = [answer for answer in answers if answer is not None]
    return any(known) if known else None


def rules_against(guideline: Guideline, service: str) -> tuple[str, ...]:
    """Return the ids of the rules by which a patient may not take part; empty if one may."""
    if patient_allowed(guideline, service) is not False:
        return ()
    service = service or guideline.usual.service
    against = [
        set(part.rules)
        for one in (*parts_of(guideline, service), service)
        for part in _forbidden(guideline, one)
    ]
    # Each forbids it in a case of its own: what they have in common is about the patient.
    common = set.intersection(*against) or set.union(*against)
    named = [rule.id for rule in guideline.rules if rule.id in common]
    on_topic = [rule.id for rule in guideline.rules if rule.id in common and rule.topic == TOPIC]
    return tuple(on_topic or named)


def rules_of_limit(guideline: Guideline, service: str, limit: Limit) -> tuple[str, ...]:
    """Return the ids of the rules on how many may connect that give this very number."""
    services = services_of(guideline, service)
    cited = {
        rule
        for choice in guideline.choices
        if choice.limit == limit and set(choice.services) & set(services)
        for rule in choice.rules
    }
    return tuple(r.id for r in guideline.rules if r.id in cited and r.topic == "ceiling")


def _allowed(guideline: Guideline, service: str) -> bool | None:
    given = [choice for choice in guideline.choices if service in choice.services]
    if any(_is_with_patient(choice) for choice in given):
        return True
    if any(_forbidden(guideline, service)):
        return False
    topical = {rule.id for rule in guideline.rules if rule.topic == TOPIC}
    # A rule about patients in this service that leads to it allows them there, as VM-10 does.
    return True if any(topical & set(choice.rules) for choice in given) else None


def _forbidden(guideline: Guideline, service: str) -> Iterator[Forbidden]:
    for part in guideline.forbidden:
        if part.service == service and part.strength is Strength.MUST and _is_with_patient(part):
            yield part


def _is_with_patient(part: Part) -> bool:
    answers = {question: set(options) for question, options in part.when}
    if "patient" in answers:
        return answers["patient"] == {"yes"}
    return bool(answers.get("kind")) and answers["kind"] <= WITH_PATIENT
