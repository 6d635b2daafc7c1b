"""The Equipment page: it checks by itself as long as it is looked at."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.capture.devices import Device
from app.equipment.check import EquipmentCheck
from app.equipment.sound_settings_check import FIXES
from app.readiness.finding import Action
from app.readiness.report import filled
from app.readiness.verdict import Verdict
from app.settings import CAMERA, LOUDSPEAKER, MICROPHONE, DeviceChoice
from app.ui.device_lists import DeviceLists
from app.ui.equipment import actions
from app.ui.equipment.camera_panel import CameraPanel
from app.ui.equipment.findings_card import FindingsCard
from app.ui.equipment.guided.card import GuidedCard
from app.ui.equipment.plan_b_card import PlanBCard
from app.ui.equipment.questions import (
    open_questions,
    take_answer,
    to_try,
    try_words,
    what_is_it,
)
from app.ui.equipment.remarks import RemarksCard
from app.ui.equipment.sound_panel import SoundPanel
from app.ui.page import Page
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

_SIDE_BY_SIDE = 96
"""From this width on, in average characters, the findings stand beside the picture."""


class EquipmentPage(Page):
    """Shows the running check; takes the devices when entered, lets go when left.

    Signals:
        let_go: the page was left and the devices were given up.
        retranslated: the texts are in another language now.
        report: the person wants the report for the service desk.
    """

    widest = None
    let_go = Signal()
    retranslated = Signal()
    report = Signal()

    def __init__(
        self,
        check: EquipmentCheck,
        preferences: Preferences,
        lists: DeviceLists,
    ) -> None:
        super().__init__()
        self._check = check
        self._preferences = preferences
        self._lists = lists
        self.camera = CameraPanel(preferences, lists)
        self.sound = SoundPanel(preferences, lists)
        self.plan_b = PlanBCard()
        self.guided = GuidedCard(check)
        self.remarks = RemarksCard()
        self.write_report = Button("", "copy")
        self.write_report.clicked.connect(self.report)
        self.findings = FindingsCard([running.name for running in check.checks])
        self._correcting = self._seen = False
        self._lay_out()
        self._connect_check()
        preferences.changed.connect(self._on_preference)

    def title(self) -> str:
        return self.tr("Equipment")

    def introduction(self) -> str:
        return self.tr(
            "Samråd checks by itself while this page is open. Nothing is recorded unless you ask "
            "to hear yourself."
        )

    def entered(self) -> None:
        self._seen = True
        self.choose_devices()
        self._check.begin()
        self._show_findings()

    def left(self) -> None:
        self._seen = False
        self.guided.stop()
        self._correcting = False
        self._check.end()
        self._lists.went_stale()
        self.camera.show_nothing()
        self.sound.bar.clear()
        self.let_go.emit()

    def retranslate(self) -> None:
        for part in (
            self.plan_b, self.guided, self.camera, self.sound, self.findings, self.remarks,
        ):  # fmt: skip
            part.retranslate()
        self.write_report.setText(self.tr("&Report for the service desk…"))
        self._show_findings()
        self.retranslated.emit()

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.MEDIUM)
        self._top.add(ButtonRow([self.guided.begin], insists=True))
        self.body.addWidget(self.plan_b)
        self.body.addWidget(self.guided)
        live = QVBoxLayout()
        live.setSpacing(Space.MEDIUM)
        live.addWidget(self.camera)
        live.addWidget(self.sound)
        live.addStretch(1)
        # Where there is little room the findings stand above the picture.
        columns = Reflow(self._side_by_side, gap=(Space.MEDIUM, Space.MEDIUM), last_above=True)
        columns.add(live, 5)
        found = QVBoxLayout()
        found.setSpacing(Space.MEDIUM)
        found.addWidget(self.findings)
        found.addWidget(self.remarks)
        found.addWidget(self.write_report, 0, Qt.AlignmentFlag.AlignLeft)
        found.addStretch(1)
        columns.add(found, 4)
        self.body.addWidget(columns)

    def _heading(self, title: Text) -> QWidget:
        """Beside the title there is room: all that is well is to be seen without scrolling."""
        self._top = Reflow(self._title_beside, gap=(Space.WIDE, Space.SMALL))
        self._top.add(title, 1)
        return self._top

    def _title_beside(self) -> int:
        parts = (self._title, self.guided.begin)
        widths = [part.sizeHint().width() for part in parts if not part.isHidden()]
        return sum(widths) + (len(widths) - 1) * Space.WIDE

    def _side_by_side(self) -> int:
        return self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE

    def _connect_check(self) -> None:
        check = self._check
        check.changed.connect(self._show_findings)
        check.camera.begun.connect(self.camera.forget_picture)
        check.camera.frame.connect(self._on_frame)
        check.camera.devices.connect(self._on_cameras)
        check.camera.reading.connect(self._show_camera)
        check.audio.level.connect(self.sound.bar.feed)
        check.audio.inputs.connect(self._on_inputs)
        check.audio.outputs.connect(self._on_outputs)
        check.loudspeaker_check.asked.connect(self._show_findings)
        self.camera.picture.room.connect(check.camera.fit)
        self.sound.play.connect(check.loudspeaker_check.play)
        self.guided.looked_at_picture.connect(self._on_look)
        self.guided.another.connect(self._on_another)
        self.findings.act.connect(self._on_act)
        self.findings.again.connect(check.again)
        self.findings.answered.connect(self._on_answer)
        self.findings.more.connect(self._on_more)
        check.sound_settings_check.fixed.connect(self._on_fixed)

    @Slot()
    def _on_look(self) -> None:
        self.camera.tips.set_open(True)

    @Slot()
    def _on_frame(self) -> None:
        frame = self._check.camera.take()
        # A check that runs by itself, while another page is looked at, shows nobody's picture.
        if frame is not None and self._check.running and self._seen:
            self.camera.picture.show_frame(frame)

    @Slot()
    def _show_findings(self) -> None:
        loudspeaker = self._check.loudspeaker_check
        questions = open_questions(self._check)
        if self.guided.step is not None:
            # It asks by itself; the same question twice would be read twice.
            questions.pop(loudspeaker.name, None)
        headset = self._check.headset_check
        self._correcting = self._correcting and headset.correctable
        if self._correcting:
            questions[headset.name] = what_is_it(answered=headset.answered)
        self.findings.show_checks(self._check.checks, questions, self._more_words())
        self.sound.show_finding(self._check.microphone_check.finding)
        self.sound.show_playing(loudspeaker.playing)
        self._show_camera()

    def _more_words(self) -> dict[str, str]:
        """The second thing that can be done about a finding, by the name of its check."""
        settings, headset = self._check.sound_settings_check, self._check.headset_check
        words = {settings.name: self.tr("Undo")} if settings.can_undo else {}
        if self._correcting:
            words[headset.name] = self.tr("Leave it as it is")
        elif headset.correctable:
            words[headset.name] = self.tr("That is not right")
        if other := to_try(self._check.loudspeaker_check):
            words[self._check.loudspeaker_check.name] = try_words(other)
        return words

    @Slot(object)
    def _on_another(self, loudspeaker: DeviceChoice) -> None:
        self._preferences.set(LOUDSPEAKER, loudspeaker)

    @Slot(str)
    def _on_more(self, check: str) -> None:
        if check == self._check.headset_check.name:
            self._correcting = not self._correcting
            self._show_findings()
        elif check == self._check.loudspeaker_check.name:
            if other := to_try(self._check.loudspeaker_check):
                self._on_another(other)
                self._check.loudspeaker_check.play()
        else:
            self._check.sound_settings_check.undo()

    @Slot(str, str)
    def _on_answer(self, check: str, key: str) -> None:
        self._correcting = False
        take_answer(self._check, check, key)
        self._show_findings()

    @Slot(bool)
    def _on_fixed(self, done: bool) -> None:
        self._show_findings()
        if not done:
            self.findings.by_check[self._check.sound_settings_check.name].show_not_opened()

    @Slot()
    def _show_camera(self) -> None:
        check = self._check.camera_check
        finding = check.finding
        say = QCoreApplication.translate
        troubled = finding is not None and finding.verdict is not Verdict.OK
        trouble = filled(say, finding.reason.text, finding) if finding and troubled else ""
        self.camera.show_reading(check.reading, trouble)

    @Slot(str, object)
    def _on_act(self, check: str, action: Action) -> None:
        pickers = {
            Action.CHOOSE_CAMERA: self.camera.picker,
            Action.CHOOSE_MICROPHONE: self.sound.microphone,
            Action.CHOOSE_LOUDSPEAKER: self.sound.loudspeaker,
        }
        if action in pickers:
            pickers[action].open()
        elif action is Action.PLAY_TEST_SOUND:
            self._check.loudspeaker_check.play()
        elif action is Action.REHEARSE:
            self.guided.start()
        elif action is Action.MEASURE_LEAK:
            self._check.leak_check.measure()
        elif action in FIXES:
            self._check.sound_settings_check.fix(action)
        elif actions.opens_settings(action):
            self._open_settings(check, action)
        else:
            self._check.again(check)

    def _open_settings(self, check: str, action: Action) -> None:
        row = self.findings.by_check[check]
        reason = row.finding.reason_code if row.finding else ""
        if not actions.open_settings(action, reason):
            row.show_not_opened()

    @Slot(object)
    def _on_cameras(self, devices: tuple[Device, ...]) -> None:
        self._tell(CAMERA.key, devices)

    @Slot(object)
    def _on_inputs(self, devices: tuple[Device, ...]) -> None:
        self._tell(MICROPHONE.key, devices)

    @Slot(object)
    def _on_outputs(self, devices: tuple[Device, ...]) -> None:
        self._tell(LOUDSPEAKER.key, devices)

    def _tell(self, key: str, devices: tuple[Device, ...]) -> None:
        usual = next((device.name for device in devices if device.default), "")
        choices = [DeviceChoice(device.id, device.name) for device in devices]
        self._lists.tell(key, choices, usual)

    @Slot(str)
    def _on_preference(self, key: str) -> None:
        if key not in (CAMERA.key, MICROPHONE.key, LOUDSPEAKER.key):
            return
        self.choose_devices()
        if self._check.running:
            self._check.renew(key)

    def choose_devices(self) -> None:
        """Bring the checks to what the settings say."""
        self._check.choose(
            self._preferences.get(CAMERA),
            self._preferences.get(MICROPHONE),
            self._preferences.get(LOUDSPEAKER),
        )
