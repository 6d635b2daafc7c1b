"""Proposes for a whole room who of those expected could be behind each connection."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.meetings.expected import Person
from app.meetings.matching import relations
from app.meetings.matching.compare import compare_names, may_fit
from app.meetings.matching.folding import loose, same, sound, spellings
from app.meetings.matching.forms import looks_like_family
from app.meetings.matching.model import NOBODY, Likeness, Match, Reason
from app.meetings.matching.parts import Kind, Name
from app.meetings.matching.pieces import read_word
from app.meetings.matching.reading import lower, read_name
from app.meetings.matching.words import shipped
from app.meetings.roster.participant import NameDanger, Participant

MOST_OTHERS = 20
"""Further people that a proposal names; nobody reads more."""

MOST_REMEMBERED = 16384
"""Names that are remembered with whom they fit: as many as the largest meeting twice."""

_SURE = (Likeness.EXACT, Likeness.LIKELY)
_ORDER = {likeness: place for place, likeness in enumerate(Likeness)}
_LOUD = frozenset({NameDanger.FOREIGN_LETTERS, NameDanger.MARKUP, NameDanger.TOO_LONG})


def propose(people: Sequence[Person], participants: Iterable[Participant]) -> dict[str, Match]:
    """Return a match for every connection behind which somebody may sit, by its id.

    Machines, our own entry and parts of other connections get none. Nobody is EXACT or LIKELY
    twice: where two connections or two people expected fit one another, all are UNSURE.
    """
    index = _index(tuple(people), tuple(person.key for person in people))
    rows = [one for one in participants if one.is_person]
    matches = {one.id: _match(index, one) for one in rows}
    return _without_doubles(matches, {one.id: one for one in rows})


def prepare(people: Sequence[Person], participants: Iterable[Participant]) -> None:
    """Read names before ``propose`` asks for them all at once.

    Reading a thousand new names takes longer than a window may stand still.
    """
    index = _index(tuple(people), tuple(person.key for person in people))
    for one in participants:
        if one.is_person:
            index.found(one.name)


def forget() -> None:
    """Forget every name that was read, when the meeting is over."""
    for cache in (read_name, read_word, looks_like_family, loose, sound, hooks_of, _index):
        cache.cache_clear()
    relations.forget()


@dataclass(frozen=True, slots=True)
class _Found:
    likeness: Likeness
    person: Person
    reasons: tuple[Reason, ...]


class _Index:
    """The people expected, by what a name must share with theirs to be compared at all."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._people = people
        self._names = [read_name(person.name) for person in people]
        self._by_hook: defaultdict[str, list[int]] = defaultdict(list)
        for place, person in enumerate(people):
            for hook in hooks_of(person.name) | _hooks_of_role(person):
                self._by_hook[hook].append(place)
        self._known: dict[str, tuple[_Found, ...]] = {}

    def found(self, shown: str) -> tuple[_Found, ...]:
        """Return everybody who could have this name, best first."""
        if shown not in self._known:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            places = {p for hook in hooks_of(shown) for p in self._by_hook.get(hook, ())}
            all_found = self._compared(read_name(shown), sorted(places))
            self._known[shown] = tuple(sorted(all_found, key=lambda one: _ORDER[one.likeness]))
        return self._known[shown]

    def _compared(self, name: Name, places: Iterable[int]) -> Iterator[_Found]:
        for place in places:
            if not may_fit(name, self._names[place]):
                continue
            likeness, reasons = compare_names(name, self._names[place])
            if likeness is not Likeness.UNKNOWN:
                yield _Found(likeness, self._people[place], reasons)
            elif name.kind is Kind.ROLE:
                yield _Found(Likeness.UNSURE, self._people[place], (Reason.ROLE_ONLY,))


@lru_cache(maxsize=1)
def _index(people: tuple[Person, ...], keys: tuple[int, ...]) -> _Index:
    """Return the index of the last people asked for; keys tell those of the same name apart."""
    return _Index(people)


def _hooks_of_role(person: Person) -> frozenset[str]:
    name = read_name(f"{person.role} - {person.organisation}")
    words = name.roles | shipped().kinds.get(person.kind, frozenset())
    return frozenset(f"role {word}" for word in words)


@lru_cache(maxsize=16384)
def hooks_of(shown: str) -> frozenset[str]:
    """Return what another name must have one of to be anything but unknown.

    Every rule of `compare` asks for a word, a joined name, initials or a role in common.
    """
    name = read_name(shown)
    if name.kind is Kind.ROLE:
        return frozenset(f"role {role}" for role in name.roles)
    if name.kind is not Kind.PERSON:
        return frozenset((f"text {name.folded}",))
    hooks = {f"text {name.folded}", *(f"role {role}" for role in name.roles)}
    for form in name.forms:
        joined = [form.joined]
        for reading in form.readings:
            joined += ["".join(reading.given), "".join(reading.family)]
        texts = {one for word in (*form.words, *joined) for one in spellings(word)}
        hooks |= {loose(text) for text in texts}
        hooks.add("letters " + "".join(word[0] for word in form.words))
        if len(form.joined) <= len("abcd"):
            hooks.add("letters " + form.joined)
    return frozenset(hooks)


def _match(index: _Index, one: Participant) -> Match:
    name = read_name(one.name)
    dangers = one.dangers | ({NameDanger.FOREIGN_LETTERS} if name.is_pretending else frozenset())
    found = index.found(one.name)
    if not found:
        return replace(NOBODY, reasons=(_why_nobody(name, one),), dangers=dangers)
    return _chosen(found, dangers)


def _why_nobody(name: Name, one: Participant) -> Reason:
    if name.kind is Kind.NUMBER or (name.kind is Kind.NOTHING and _is_number(one.address)):
        return Reason.PHONE_NUMBER
    reasons = {Kind.DEVICE: Reason.DEVICE_NAME, Kind.NOTHING: Reason.NO_NAME}
    return reasons.get(name.kind, Reason.NOT_EXPECTED)


def _is_number(address: str) -> bool:
    return bool(address) and read_name(address).kind is Kind.NUMBER


def _chosen(found: tuple[_Found, ...], dangers: frozenset[NameDanger]) -> Match:
    """Return the best, or several as unsure: also if the second best is only likely."""
    best = found[0]
    is_sure = best.likeness in _SURE
    rivals = [one for one in found[1:] if one.likeness in _SURE] if is_sure else found[1:]
    likeness = lower(best.likeness, _most(dangers))
    reasons = best.reasons
    if rivals:
        likeness = Likeness.UNSURE
        reasons = (_why_several(best.person, [one.person for one in rivals]), *reasons)
    return Match(
        likeness,
        best.person,
        tuple(one.person for one in rivals)[:MOST_OTHERS],
        tuple(dict.fromkeys(reasons)),
        dangers,
    )


def _most(dangers: frozenset[NameDanger]) -> Likeness:
    if dangers & _LOUD:
        return Likeness.UNSURE
    return Likeness.LIKELY if NameDanger.INVISIBLE in dangers else Likeness.EXACT


def _why_several(best: Person, rivals: list[Person]) -> Reason:
    folded = read_name(best.name).folded
    is_twice = any(same(folded, read_name(one.name).folded) for one in rivals)
    return Reason.SAME_NAME_TWICE if is_twice else Reason.SEVERAL_FIT


def _without_doubles(
    matches: dict[str, Match], rows: Mapping[str, Participant]
) -> dict[str, Match]:
    """Return the matches, those whose name or person is there twice as unsure."""
    names, claims = defaultdict(list), defaultdict(list)
    for key, match in matches.items():
        if match.person is None:
            continue
        names[_mark(read_name(rows[key].name))].append(key)
        if match.likeness in _SURE:
            claims[match.person.key].append(key)
    doubled = [keys for keys in (*names.values(), *claims.values()) if len(keys) > 1]
    for key in {key for keys in doubled for key in keys}:
        matches[key] = _doubled(matches[key])
    return matches


def _doubled(match: Match) -> Match:
    reasons = tuple(dict.fromkeys((Reason.SAME_NAME_TWICE, *match.reasons)))
    return replace(match, likeness=Likeness.UNSURE, reasons=reasons)


def _mark(name: Name) -> tuple[str, ...]:
    """Return what two connections with one name have in common, titles and devices aside."""
    if not name.forms:
        return (name.folded,)
    return tuple(sorted(loose(word) for word in name.forms[0].words))
