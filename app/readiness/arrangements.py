"""What the organisation arranged: its guideline, thresholds, probe target, service desk, plan B.

Read once at the start from ``equipment.toml`` in the machine's folder (``app/paths.py``) and from
the guideline of the chosen organisation. Without either, everything has its usual value.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from app import paths
from app.guidelines import loading
from app.guidelines.equipment import Situation, asks_in
from app.guidelines.guideline import Guideline
from app.guidelines.watch_policy import NO_WATCHING, WatchPolicy, display_name
from app.readiness.arrangements_watching import read_watching
from app.readiness.limits import DEFAULT_LIMITS, Limits
from app.readiness.limits_file import read_limits, with_asks
from app.readiness.plan_b import LANGUAGES, PlanB, ServiceDesk
from app.readiness.target import NO_TARGET, Target
from app.toml_file import FileProblem, Table, read_table
from app.toml_values import HOST, Problems, Section
from app.wording import QT_TRANSLATE_NOOP

logger = logging.getLogger(__name__)

FILE = "equipment.toml"

LONGEST_PATIENT_TEXT = 500
LONGEST_HOST = 253
LONGEST_PATH = 260

NOT_A_FOLDER = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {key} takes the whole path of a folder, from the drive or root on. It is left out.",
)
NOT_A_HOST = QT_TRANSLATE_NOOP(
    "files",
    "{place}: {key} takes the name of a server such as video.example.org. It is left out.",
)


ANYWHERE = Situation()
"""Nobody said which part of a guideline holds."""


@dataclass(frozen=True, slots=True)
class Arrangements:
    """All of it together.

    Args:
        limits: thresholds, strictness, and what the organisation asks of the equipment.
        organisation: id of the organisation; empty if none was chosen.
        is_decided: the administrator chose it, so the user cannot.
        situation: which part of the guideline holds: meeting service and readers.
        decided: what the administrator chose of that; empty where the user can choose.
        guideline: that organisation's guideline; None if none was chosen or it cannot be read.
        target: whom the network is tried against.
        desk: whom the clinician asks for help.
        plan: what happens when the meeting cannot start.
        watching: whether and how the program may look at a meeting's participant list.
        problems: what could not be used of the files, for the window to show.
    """

    limits: Limits = DEFAULT_LIMITS
    organisation: str = ""
    is_decided: bool = False
    situation: Situation = ANYWHERE
    decided: Situation = ANYWHERE
    guideline: Guideline | None = None
    target: Target = NO_TARGET
    desk: ServiceDesk = field(default_factory=ServiceDesk)
    plan: PlanB = field(default_factory=PlanB)
    watching: WatchPolicy = NO_WATCHING
    problems: tuple[FileProblem, ...] = ()

    def for_meeting(self, service: str) -> "Arrangements":
        """Return what holds for a meeting in this service, whatever the usual one is.

        Another service may ask for other equipment. An id that the guideline does not have
        changes nothing.
        """
        if self.guideline is None or service not in self.guideline.services:
            return self
        situation = Situation(service, self.situation.audience)
        asks = asks_in(self.guideline.equipment, situation)
        return replace(self, situation=situation, limits=with_asks(self.limits, asks))


def load(
    chosen: str,
    folder: Path | None = None,
    guidelines: Path | None = None,
    situation: Situation = ANYWHERE,
    with_meeting: bool = True,
) -> Arrangements:
    """Return what holds on this computer for a user who chose the organisation ``chosen``.

    Args:
        chosen: id of an organisation, or empty; the administrator's choice goes before it.
        situation: the part of its guideline that the user chose; the guideline's usual one holds
            where that is left open, or where it has no such part.
        folder: where ``equipment.toml`` is; the machine's own folder when None.
        guidelines: where the guidelines are that came with the program; its own when None. Those
            of the organisation's own folders go before them.
        with_meeting: also what the guideline has for the time in and after a meeting.
    """
    folder = folder or paths.machine_config_dir()
    tables, problems = _sources(folder)
    decided = _decided(tables)
    part = _decided_part(tables)
    own = _own_folders(folder, tables)
    identity = decided or chosen
    loaded = loading.load(identity, guidelines, own, with_meeting) if identity else NO_GUIDELINE
    arrangements, more = _with_guideline(loaded, part, situation)
    problems += more
    for table in tables:
        found = Problems(table)
        arrangements = _applied(Section(found, "", table.content), arrangements)
        problems += found.found
    for problem in problems:
        logger.info("%s, line %s: %s", problem.file, problem.line, problem.code)
    return replace(arrangements, is_decided=bool(decided), problems=tuple(problems))


def organisations(folder: Path | None = None) -> Mapping[str, str]:
    """Return the organisations that can be chosen on this computer: names by id, sorted by name.

    ``folder`` is where ``equipment.toml`` is; the machine's own folder when None.
    """
    folder = folder or paths.machine_config_dir()
    return loading.available(own=_own_folders(folder, _sources(folder)[0]))


def _own_folders(folder: Path, tables: Sequence[Table]) -> list[Path]:
    """Return where the organisation's own guidelines are, the weakest first."""
    tops = [Section(Problems(table), "", table.content) for table in tables]
    named = (_guidelines(top.section("organisation")) for top in tops)
    return [loading.own_dir(folder), *(path for path in named if path)]


def _guidelines(section: Section) -> Path | None:
    named = section.text("guidelines", longest=LONGEST_PATH)
    path = Path(named)
    if named and not path.is_absolute():
        section.refuse("file.not_a_folder", NOT_A_FOLDER, "guidelines")
    return path if path.is_absolute() else None


def neutral_texts(folder: Path | None = None) -> Mapping[str, str]:
    """Return the program's own texts to the patient, by language."""
    table = read_table((folder or paths.resources_dir()) / "plan_b.toml")
    if not isinstance(table, Table):
        return MappingProxyType({})
    section = Section(Problems(table), "", table.content)
    return _patient_texts(section)


def _sources(folder: Path) -> tuple[list[Table], list[FileProblem]]:
    """Return the administrator's tables, the weakest first, and files that cannot be read.

    A policy of the organisation's (registry, profiles) will be one more table behind the file.
    """
    table = read_table(folder / FILE)
    if isinstance(table, FileProblem):
        return [], [table]
    return [table] if table else [], []


def _decided(tables: Sequence[Table]) -> str:
    ids = [_organisation(Section(Problems(table), "", table.content)) for table in tables]
    return next((identity for identity in reversed(ids) if identity), "")


def _organisation(top: Section) -> str:
    return top.section("organisation").text("id", longest=loading.LONGEST_ID)


def _decided_part(tables: Sequence[Table]) -> Situation:
    part = ANYWHERE
    for table in tables:
        section = Section(Problems(table), "", table.content).section("organisation")
        part = Situation(section.text("service"), section.text("audience")).else_as(part)
    return part


def _look_at_organisation(top: Section, guideline: Guideline | None) -> None:
    """Say what cannot be used of it: parts that the guideline it names does not have."""
    section = top.section("organisation")
    _guidelines(section)
    is_named = section.text("id", longest=loading.LONGEST_ID)
    services, audiences = (guideline.services, guideline.audiences) if guideline else ({}, {})
    for key, parts in (("service", services), ("audience", audiences)):
        if section.text(key) and is_named and parts:
            section.choice(key, "", tuple(parts))
    section.done()


NO_GUIDELINE: tuple[None, tuple[FileProblem, ...]] = (None, ())


def _with_guideline(
    loaded: tuple[Guideline | None, tuple[FileProblem, ...]], decided: Situation, chosen: Situation
) -> tuple[Arrangements, list[FileProblem]]:
    guideline, problems = loaded
    if guideline is None:
        return Arrangements(), list(problems)
    decided = guideline.has(decided)
    situation = decided.else_as(guideline.has(chosen)).else_as(guideline.usual)
    arrangements = Arrangements(
        with_asks(DEFAULT_LIMITS, asks_in(guideline.equipment, situation)),
        guideline.id,
        situation=situation,
        decided=decided,
        guideline=guideline,
        watching=WatchPolicy(display_name=display_name("", guideline)),
    )
    return arrangements, list(problems)


def _applied(top: Section, usual: Arrangements) -> Arrangements:
    _look_at_organisation(top, usual.guideline)
    changed = replace(
        usual,
        limits=read_limits(top, usual.limits),
        target=_target(top.section("probe"), usual.target),
        desk=_desk(top.section("service_desk"), usual.desk),
        plan=_plan(top.section("plan_b"), usual.plan),
        watching=read_watching(top.section("meetings"), usual.watching, usual.guideline),
    )
    top.done()
    return changed


def _target(section: Section, usual: Target) -> Target:
    target = Target(
        host=_host(section, "host", usual.host),
        port=section.whole("port", usual.port, 1, 65535),
        stun_host=_host(section, "stun_host", usual.stun_host),
        stun_port=section.whole("stun_port", usual.stun_port, 1, 65535),
        bandwidth_url=section.url("bandwidth_url", usual.bandwidth_url),
        issuer=section.text("issuer", usual.issuer),
    )
    section.done()
    return target


def _host(section: Section, key: str, usual: str) -> str:
    host = section.text(key, usual, longest=LONGEST_HOST)
    if not host or HOST.fullmatch(host):
        return host
    section.refuse("file.not_a_host", NOT_A_HOST, key)
    return usual


def _desk(section: Section, usual: ServiceDesk) -> ServiceDesk:
    desk = ServiceDesk(
        name=section.text("name", usual.name),
        phone=section.text("phone", usual.phone),
        hours=section.text("hours", usual.hours),
        email=section.text("email", usual.email),
    )
    section.done()
    return desk


def _plan(section: Section, usual: PlanB) -> PlanB:
    texts_section = section.section("patient_text")
    plan = PlanB(
        phone=section.text("phone", usual.phone),
        other_device=section.text("other_device", usual.other_device),
        minutes_before=section.whole("minutes_before", usual.minutes_before, 1, 30),
        minutes_after=section.whole("minutes_after", usual.minutes_after, 0, 120),
        check_minutes_before=section.whole(
            "check_minutes_before", usual.check_minutes_before, 2, 120
        ),
        patient_texts=MappingProxyType({**usual.patient_texts, **_patient_texts(texts_section)}),
    )
    texts_section.done()
    section.done()
    return plan


def _patient_texts(section: Section) -> Mapping[str, str]:
    texts = {one: section.text(one, longest=LONGEST_PATIENT_TEXT) for one in LANGUAGES}
    return {language: text for language, text in texts.items() if text}
