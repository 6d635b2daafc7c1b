"""Puts the Participants page into the window, and how things stand in the room into its rail."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot

from app.meetings.alerts.model import AlertKind
from app.meetings.roster.roster import Liveness
from app.practice.codes import FAILED_TEXTS
from app.practice.scenario_file import offers
from app.readiness.verdict import Verdict
from app.settings import WATCH
from app.ui.arranged import Arranged
from app.ui.meeting.answer_words import identified
from app.ui.participants.alert_strip import SHOWN
from app.ui.participants.alerts_box import AlertsBox
from app.ui.participants.board_panel import BoardPanel
from app.ui.participants.circumstances import circumstances_of
from app.ui.participants.connect_panel import ConnectPanel
from app.ui.participants.connecting import Connecting
from app.ui.participants.offering import offer_for, service_of
from app.ui.participants.participants_page import ParticipantsPage
from app.ui.participants.practice_circumstances import practising
from app.ui.participants.presenter import Presenter
from app.ui.preferences import Preferences
from app.ui.window import Window
from app.watching.watch import Watch

NAME = "participants"

SMALL = 1
"""Alerts that stand open in the small window, so that the list stays in sight."""


class ParticipantsPlace(QObject):
    """Owns the watch for as long as the window lives: it goes on while other pages are shown."""

    def __init__(self, window: Window, preferences: Preferences, arranged: Arranged) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._arranged = arranged
        self.watch = Watch(arranged.consultation, self)
        self.connecting = Connecting(self.watch, arranged, self)
        self.presenter = Presenter(self.watch, self)
        self.panel = ConnectPanel()
        self.board = BoardPanel(self.connecting.by_hand, self.presenter.cover)
        self._boxes: list[AlertsBox] = []
        self.page = ParticipantsPage(
            self.presenter, arranged.consultation, self.panel, self._make_box, self.board
        )
        self._connect()
        self.follow()

    def let_go(self) -> None:
        """Leave whatever meeting is watched: for the end of the program."""
        self.connecting.end_and_wait()

    @Slot()
    def follow(self) -> None:
        """Take in what holds for the meeting as it is known now."""
        self.connecting.stop_if_forbidden(self._preferences.get(WATCH))
        offer = offer_for(self._arranged, self._preferences)
        room = self.connecting.room
        real = circumstances_of(self._arranged)
        self.watch.set_circumstances(practising(real, room, self.watch) if room else real)
        self.panel.show_offer(offer)
        guideline = self._arranged.now.guideline
        self.page.show_guideline(is_there=guideline is not None or room is not None)
        self.presenter.set_agreed(self._agreed())
        family = self._family()
        self.board.set_family(family)
        for box in self._boxes:
            box.set_family(family)

    @Slot()
    def retranslate(self) -> None:
        """Say everything in the language of now."""
        titles = {one.id: one.title for one in offers(self._arranged.language)}
        self.panel.practice.show_scenarios(titles)
        self.panel.retranslate()
        self.board.retranslate()
        for box in self._boxes:
            box.retranslate()
        self._show_state()

    def _agreed(self) -> dict[str, str]:
        """How the guideline wants each kind of participant identified; nothing in practice."""
        guideline, advice = self._arranged.advising.now_with_guideline()
        if guideline is None or advice is None or self.connecting.room:
            return {}
        return identified(guideline, advice, self._arranged.language)

    def _family(self) -> str:
        guideline = self._arranged.now.guideline
        return guideline.families.get(service_of(self._arranged), "") if guideline else ""

    def _make_box(self) -> AlertsBox:
        # One for the page first, and then one for the small window, where there is less room.
        # It shows itself if there is an alert: without a parent that is a window of its own, which
        # takes the keyboard from the meeting.
        shown = SMALL if self._boxes else SHOWN
        box = AlertsBox(self.presenter, self._window, shown=shown)
        box.keyboard_lost.connect(self._take_keyboard)
        box.retranslate()
        self._boxes.append(box)
        return box

    def _connect(self) -> None:
        panel, connecting, arranged = self.panel, self.connecting, self._arranged
        panel.follow.connect(self._on_follow)
        panel.allow.connect(lambda: self._preferences.set(WATCH, True))
        panel.by_hand.connect(self._on_by_hand)
        panel.practise.connect(self._on_practise)
        panel.pin_given.connect(self.watch.give_pin)
        panel.again.connect(self.watch.retry)
        panel.stop.connect(connecting.stop)
        panel.stage.login.given.connect(connecting.log_in)
        connecting.kept.connect(self._on_kept)
        connecting.practice_ready.connect(self._on_practice)
        connecting.practice_told.connect(self._on_told)
        connecting.practice_failed.connect(self._on_failed)
        self.page.settings.connect(lambda: self._window.go("settings"))
        for news in (
            arranged.advising.changed, arranged.changed, self._preferences.changed,
            arranged.consultation.invitation_changed, arranged.consultation.starts_at_changed,
        ):  # fmt: skip
            news.connect(self.follow)
        arranged.consultation.cleared.connect(panel.forget)
        arranged.consultation.cleared.connect(connecting.stop)
        self.page.retranslated.connect(self.retranslate)
        self.watch.state_changed.connect(self._on_state)
        self.watch.service_changed.connect(self._on_service)
        for news in (self.watch.alerts_changed, self.watch.list_changed):
            news.connect(self._show_state)

    @Slot(str, str, str)
    def _on_follow(self, host: str, alias: str, pin: str) -> None:
        self.connecting.follow(offer_for(self._arranged, self._preferences), host, alias, pin)

    @Slot()
    def _on_by_hand(self) -> None:
        """The button that was pressed goes: the keyboard goes where the first name is typed."""
        self.connecting.keep_by_hand()
        self.board.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_practise(self, scenario: str) -> None:
        self.connecting.practise(scenario)

    @Slot(str)
    def _on_kept(self, text: str) -> None:
        self.panel.stage.login.say(QCoreApplication.translate("secrets", text))

    @Slot()
    def _on_practice(self) -> None:
        self.presenter.set_practice(True)
        self.follow()
        self._show_state()

    @Slot(str)
    def _on_told(self, words: str) -> None:
        for box in self._boxes:
            box.tell(words)

    @Slot(str)
    def _on_failed(self, code: str) -> None:
        self.panel.practice.tell(QCoreApplication.translate("practice", FAILED_TEXTS[code]))

    @Slot()
    def _on_state(self) -> None:
        self.panel.show_state(self.watch.service_state, is_by_hand=self.presenter.is_by_hand)
        self.board.set_people(self.watch.people)
        self._show_state()

    @Slot()
    def _on_service(self) -> None:
        # What held for the meeting before, a limit for practising say, does not hold for this one.
        self.follow()
        self._on_state()

    @Slot()
    def _show_state(self) -> None:
        verdict, word = self._state()
        self._window.set_place_state(NAME, verdict, word)
        self._tell_elsewhere()

    @Slot()
    def _take_keyboard(self) -> None:
        """What held the keyboard went: it goes to the list, and not wherever Qt finds room."""
        small = self.page.compact
        shown = small.list if small is not None and small.isVisible() else self.page.list
        shown.take_keyboard()

    def _state(self) -> tuple[Verdict | None, str]:
        kinds = {alert.kind for alert in self.watch.alerts}
        liveness = self.watch.roster.liveness
        is_over = liveness is Liveness.ENDED and not self.watch.is_ended_by_us
        if is_over or liveness is Liveness.LOST or AlertKind.NOT_LIVE in kinds:
            return Verdict.MUST_FIX, self.tr("not live")
        if AlertKind.UNKNOWN_PARTICIPANT in kinds or AlertKind.NAME_DANGER in kinds:
            return Verdict.MUST_FIX, self.tr("somebody unknown")
        if AlertKind.IN_LOBBY in kinds:
            return Verdict.CAN_BE_BETTER, self.tr("somebody waits")
        if liveness is Liveness.LIVE and not self.presenter.is_by_hand:
            return Verdict.OK, self.tr("list is live")
        return None, ""

    def _tell_elsewhere(self) -> None:
        """A line above every other page, for what cannot wait until this page is looked at."""
        verdict, _ = self._state()
        is_elsewhere = self._window.pages.current != NAME
        if verdict is Verdict.MUST_FIX and is_elsewhere:
            self._window.notify(NAME, self._elsewhere)
        else:
            self._window.notices.remove(NAME)

    def _elsewhere(self) -> str:
        words = self._what_happened()
        # Whoever forgot that they practise must not be alarmed.
        is_practice = self.connecting.is_practice
        return self.tr("Practice: {sentence}").format(sentence=words) if is_practice else words

    def _what_happened(self) -> str:
        if self.watch.roster.liveness in (Liveness.LOST, Liveness.ENDED):
            return self.tr("The participant list is no longer live. Go to Participants.")
        return self.tr("Somebody unknown is in the meeting. Go to Participants.")
