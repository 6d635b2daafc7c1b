"""All checks together: they run at the same time and become one verdict."""

from collections.abc import Callable, Collection
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.capture.audio import Audio
from app.capture.camera import Camera
from app.capture.client import Client
from app.capture.supervisor import Patience
from app.computer.computer import Computer
from app.equipment.camera_check import CameraCheck
from app.equipment.clock_offset import ClockOffset
from app.equipment.connection_check import ConnectionCheck
from app.equipment.fact_check import FactCheck
from app.equipment.guided_test import GuidedTest
from app.equipment.headset_check import HeadsetCheck
from app.equipment.leak_check import LeakCheck
from app.equipment.loudspeaker_check import LoudspeakerCheck
from app.equipment.microphone_check import MicrophoneCheck
from app.equipment.network_check import NetworkCheck
from app.equipment.picture_check import PictureCheck
from app.equipment.running import RunningCheck
from app.equipment.sound_settings_check import SoundSettingsCheck
from app.equipment.surroundings import Surroundings
from app.paths import program_command
from app.probe.probe import Probe
from app.readiness.catalogue import CHECKS, FACTS
from app.readiness.checks import lid, privacy
from app.readiness.finding import Finding, one_verdict, worst_first
from app.readiness.headset_kinds import Kind
from app.readiness.limits import DEFAULT_LIMITS, Limits
from app.readiness.target import Target
from app.readiness.verdict import Verdict
from app.readiness.weighing import weigh
from app.settings import DeviceChoice

GIVE_UP_AFTER_S = RunningCheck.patience_s
"""After so long a check that has not answered counts as not tested, s."""


def child_command(kind: str) -> list[str]:
    """Return the words that start the child of this kind: this same program again."""
    return [*program_command(), "--child", kind]


class EquipmentCheck(QObject):
    """Runs the checks between ``begin`` and ``end``.

    Attributes:
        on_guard: whether this computer is looked at after ``end``, too. No device is open then.
        seconds: how long the last check took to its verdict, s; 0 as long as there is none.

    Signals:
        changed: a finding, or whether all are done.
        begun: everything is looked at anew.
        ended: nobody looks any more; the findings stand as they are.
        released: after ``end``, when every device is free.
    """

    changed = Signal()
    begun = Signal()
    ended = Signal()
    released = Signal()

    def __init__(
        self,
        only: Collection[str] = CHECKS,
        limits: Limits = DEFAULT_LIMITS,
        command: Callable[[str], list[str]] = child_command,
        patience: Patience | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Prepare the checks named in ``only``; ``command`` tells how a child is started."""
        super().__init__(parent)
        self.limits = limits
        self.running = self.on_guard = False
        self.seconds = self._begun_at = 0.0
        self._make_sources(command, patience)
        every = {check.name: check for check in self._make_checks(limits)}
        if isinstance(clock := every["clock"], FactCheck):
            ClockOffset(self.connection_check, clock, self)
        self.checks: tuple[RunningCheck, ...] = tuple(every[n] for n in CHECKS if n in only)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        # A coarse timer may be late by a twentieth, which here is most of a second.
        self._deadline.setTimerType(Qt.TimerType.PreciseTimer)
        self._deadline.timeout.connect(self._on_deadline)
        self._connect()
        self.use(limits)

    def _make_sources(self, command: Callable[[str], list[str]], patience: Patience | None) -> None:
        self.camera = Camera(command("camera"), patience, self)
        self.audio = Audio(command("audio"), patience, self)
        self.computer = Computer(command("computer"), patience, self)
        self.probe = Probe(command("probe"), patience, self)
        self.surroundings = Surroundings(self.computer, self)

    def _make_checks(self, limits: Limits) -> tuple[RunningCheck, ...]:
        self.camera_check = CameraCheck(self.camera, limits.camera, self)
        self.picture_check = PictureCheck(self.camera, limits, self)
        self.microphone_check = MicrophoneCheck(self.audio, limits.microphone, self)
        self.loudspeaker_check = LoudspeakerCheck(self.audio, self)
        self.leak_check = LeakCheck(self.audio, limits.leak, self)
        self.headset_check = HeadsetCheck(self.audio, parent=self)
        self.sound_settings_check = SoundSettingsCheck(self.audio, limits.sound_settings, self)
        self.network_check = NetworkCheck(self.computer, limits.network, self)
        self.connection_check = ConnectionCheck(self.probe, limits.connection, self)
        self.guided_test = GuidedTest(
            self.audio, self.microphone_check, self.loudspeaker_check, self
        )
        return (
            self.camera_check, self.picture_check,
            self.microphone_check, self.loudspeaker_check, self.leak_check,
            self.headset_check, self.sound_settings_check, self.network_check,
            self.connection_check,
            *(FactCheck(self.computer, m, getattr(limits, m.CHECK, limits), self) for m in FACTS),
        )  # fmt: skip

    @property
    def findings(self) -> list[Finding]:
        """What was found so far, worst first."""
        return worst_first([check.finding for check in self.checks if check.finding])

    @property
    def waiting_for(self) -> list[str]:
        """Names of the checks that have not come to an answer."""
        waits = self.surroundings.waits_for_cause_of
        return [c.name for c in self.checks if not c.done or (c.finding and waits(c.finding))]

    @property
    def verdict(self) -> Verdict | None:
        """The one verdict, or None while checks are still running."""
        return None if self.waiting_for else one_verdict(self.findings)

    @property
    def uses_headset(self) -> bool:
        """Whether microphone and loudspeaker are taken for a headset."""
        return self.headset_check.reading.kind in (Kind.HEADSET, Kind.PHONE_EARPHONES)

    def use(self, limits: Limits) -> None:
        """Judge by these limits; a check that runs begins anew."""
        self.limits = limits
        for check in self.checks:
            check.use(limits)
        if self.running:
            self.begin()

    def choose(
        self, camera: DeviceChoice, microphone: DeviceChoice, loudspeaker: DeviceChoice
    ) -> None:
        """Say which devices to check from the next beginning on."""
        self.camera_check.choose(camera)
        self.picture_check.choose(camera)
        self.microphone_check.choose(microphone)
        self.loudspeaker_check.choose(loudspeaker)
        self.leak_check.choose(loudspeaker)
        self.leak_check.choose_microphone(microphone)
        self.headset_check.choose_devices(microphone, loudspeaker)
        self.sound_settings_check.choose_devices(microphone, loudspeaker)

    def aim(self, target: Target) -> None:
        """Say against whom the connection is tried from the next beginning on."""
        self.connection_check.aim(target)

    def begin(self, within_s: float = GIVE_UP_AFTER_S) -> None:
        """Start all checks at once; those without an answer within ``within_s`` give up.

        What a person said or did stays, as long as it is about the devices there are.
        """
        self.running = True
        self.seconds, self._begun_at = 0.0, monotonic()
        for check in self.checks:
            check.forget()
        self.begun.emit()
        for check in self.checks:
            check.begin()
        if self._explained:
            self.surroundings.begin()
        self._deadline.start(int(within_s * 1000))

    def again(self, name: str) -> None:
        """Repeat the one check of this name: a person wants it, so it may sound."""
        for check in self.checks:
            if check.name == name:
                check.again()
                self._wait_for(check)

    def renew(self, name: str) -> None:
        """Begin the one check of this name anew with the device that is chosen now, silently."""
        for check in self.checks:
            if check.name == name:
                check.forget()
                check.begin()
                self._wait_for(check)

    def _wait_for(self, check: RunningCheck) -> None:
        """Give a repeated check its time; another one, repeated before, keeps what it was given."""
        left = self._deadline.remainingTime()
        self._deadline.start(max(left, int(check.patience_s * 1000)))

    def end(self) -> None:
        """Let go of every device; ``released`` follows when they are free."""
        self.running = False
        self._deadline.stop()
        for check in self.checks:
            if not (self.on_guard and check.of_computer):
                check.end()
        self.ended.emit()
        if self._explained and not self.on_guard:
            self.surroundings.end()

    def end_and_wait(self) -> None:
        """Let go of everything and wait until it is free: for the end of the program."""
        self.on_guard = False
        self.end()
        for source in self.sources:
            source.process.stop_and_wait()

    @property
    def sources(self) -> tuple[Client, ...]:
        """The processes that look: those with a device, and those without."""
        return (self.camera, self.audio, self.computer, self.probe)

    @property
    def _explained(self) -> list[RunningCheck]:
        """The checks whose findings may have a cause elsewhere."""
        return [c for c in (self.camera_check, self.microphone_check) if c in self.checks]

    def _connect(self) -> None:
        for check in self.checks:
            check.weigh = self._weigh
            check.found.connect(self._on_found)
        for source in self.sources:
            source.released.connect(self._on_released)
        self.surroundings.changed.connect(self._on_surroundings)
        self.surroundings.answered.connect(self._on_found)
        self.surroundings.proven.connect(self._on_proven)

    def _weigh(self, finding: Finding) -> Finding:
        return weigh(self.surroundings.explain(finding), self.limits)

    @Slot()
    def _on_surroundings(self) -> None:
        for check in self._explained:
            check.reconsider()

    @Slot()
    def _on_proven(self) -> None:
        for check in self.checks:
            if check.name in (privacy.CHECK, lid.CHECK):
                check.reconsider()

    @Slot()
    def _on_found(self) -> None:
        if not self.seconds and not self.waiting_for:
            self.seconds = monotonic() - self._begun_at
        self.changed.emit()

    @Slot()
    def _on_deadline(self) -> None:
        for check in self.checks:
            if not check.done:
                check.decide()
        self.surroundings.give_up()
        self._on_found()

    @Slot()
    def _on_released(self) -> None:
        held = (self.camera, self.audio, self.probe) if self.on_guard else self.sources
        if not self.running and all(source.process.gone for source in held):
            self.released.emit()
