"""Looks whether every sentence has its rule, and every rule its place."""

from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from app.guidelines.checklists import Identification
from app.guidelines.decisions import Channel, Choice, Remark
from app.guidelines.flaws import Flaw, called, fault, parts
from app.guidelines.guideline import Guideline
from app.guidelines.part import Part, Place
from app.guidelines.reference import Contact
from app.guidelines.rules import Carrier
from app.wording import QT_TRANSLATE_NOOP

UNDECLARED = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} cites {rule}, but no [[rule]] declares it."
)
NOWHERE_CITED = QT_TRANSLATE_NOOP(
    "files", "{place}: {rule} is carried as “{carrier}”, but none of these cites it: {tables}."
)
NO_RULE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} cites no rule and does not say where it is borrowed from."
)
BORROWED_RULE = QT_TRANSLATE_NOOP(
    "files", "{place}: {name} cites a rule of its own and says that it is borrowed."
)
LEFT_OUT_TWICE = QT_TRANSLATE_NOOP("files", "{place}: {rule} is left out more than once.")
LEFT_OUT_AND_KEPT = QT_TRANSLATE_NOOP(
    "files", "{place}: {rule} is left out, but there is a [[rule]] for it as well."
)

CITED_BY: Mapping[Carrier, tuple[str, ...]] = MappingProxyType(
    {
        Carrier.DECISION: (
            "choice", "forbidden", "room", "channel", "template", "warning", "remark",
            "question", "identification",
        ),
        Carrier.CHECKLIST: ("item", "identification", "channel", "template"),
        Carrier.CARD: ("card", "contact", "host"),
        Carrier.EQUIPMENT: ("equipment", "unchecked"),
        Carrier.SCRIPT: ("step", "prompt", "script"),
        Carrier.AFTERWARDS: ("ending", "afterwards", "step"),
    }
)  # fmt: skip
"""Tables of which one must cite a rule that is carried so; elsewhere the rule itself is shown."""

_SPEAKING = (
    "choice", "forbidden", "room", "channel", "template", "warning", "item", "identification",
    "card", "contact", "step", "prompt", "ending", "afterwards",
)  # fmt: skip
"""Tables whose sentences are shown as the guideline's."""


def lint_rules(guideline: Guideline) -> Iterator[Flaw]:
    """Yield what is wrong with the rules and with those who cite them."""
    yield from _undeclared(guideline)
    yield from _uncited(guideline)
    yield from _without_rule(guideline)
    yield from _left_out(guideline)


def _citing(guideline: Guideline) -> Iterator[tuple[str, str, tuple[str, ...], Place]]:
    """Yield the table, the name, the rules and the place of all that cites rules."""
    for table, part in parts(guideline):
        if table != "rule":
            yield table, called(table, part), part.rules, part.place
    for ask in guideline.equipment:
        yield "equipment", f"equipment {ask.want}", ask.rules, ask.place
    for entry in guideline.unchecked:
        yield "unchecked", "unchecked", entry.rules, entry.place


def _undeclared(guideline: Guideline) -> Iterator[Flaw]:
    declared = {rule.id for rule in guideline.rules}
    declared.update(rule for entry in guideline.left_out for rule in entry.rules)
    for _, name, rules, place in _citing(guideline):
        for rule in rules:
            if rule not in declared:
                yield fault(place, "undeclared", UNDECLARED, name=name, rule=rule)


def _uncited(guideline: Guideline) -> Iterator[Flaw]:
    cited = {(table, rule) for table, _, rules, _ in _citing(guideline) for rule in rules}
    for rule in guideline.rules:
        for carrier in rule.carried:
            tables = CITED_BY.get(carrier, ())
            if tables and not any((table, rule.id) in cited for table in tables):
                yield fault(
                    rule.place,
                    "uncited",
                    NOWHERE_CITED,
                    rule=rule.id,
                    carrier=carrier,
                    tables=", ".join(tables),
                )


def _without_rule(guideline: Guideline) -> Iterator[Flaw]:
    for table, part in parts(guideline, *_SPEAKING, "remark"):
        borrowed = getattr(part, "borrowed", "")
        if not part.rules and not borrowed and not _states_nothing(part):
            yield fault(part.place, "no_rule", NO_RULE, name=called(table, part))
        if part.rules and borrowed:
            yield fault(part.place, "borrowed_rule", BORROWED_RULE, name=called(table, part))


def _states_nothing(part: Part) -> bool:
    """Whether it says that the guideline says nothing, as a remark without a rule does."""
    if isinstance(part, Remark):
        return True
    if isinstance(part, Choice):
        return part.is_gap
    if isinstance(part, Channel):
        return part.channel == "not_stated"
    if isinstance(part, Contact):
        return not (part.phone or part.email or part.link)
    return isinstance(part, Identification) and part.kind == "not_stated"


def _left_out(guideline: Guideline) -> Iterator[Flaw]:
    declared = {rule.id for rule in guideline.rules}
    counts = Counter(rule for entry in guideline.left_out for rule in entry.rules)
    for entry in guideline.left_out:
        for rule in entry.rules:
            if rule in declared:
                yield fault(entry.place, "left_out_and_kept", LEFT_OUT_AND_KEPT, rule=rule)
            if counts[rule] > 1:
                yield fault(entry.place, "left_out_twice", LEFT_OUT_TWICE, rule=rule)
