"""How Samråd comes to know who is in: from the service, by hand, or in a made-up meeting."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.services.choosing import Way
from app.services.service import ServiceState
from app.ui.participants.practice_row import PracticeRow
from app.ui.participants.room_form import RoomForm
from app.ui.participants.stage_line import OVER, StageLine
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.text import Text
from app.watching.offer import Offer


class ConnectPanel(Card):
    """Before the meeting it offers the ways; during the meeting it says how the connection stands.

    Signals:
        follow(str, str, str): server, room and PIN of the meeting to follow.
        allow: the user lets the program appear in the list.
        by_hand: the user keeps the list.
        practise(str): the id of a scenario.
        pin_given(str), again, stop: see ``StageLine``.
    """

    follow = Signal(str, str, str)
    allow = Signal()
    by_hand = Signal()
    practise = Signal(str)
    pin_given = Signal(str)
    again = Signal()
    stop = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._offer = Offer(Way.BY_HAND)
        self._is_running = self._is_by_hand = False
        self._heading = Text(role=TextRole.HEADING)
        self._why = Text()
        self._visible = Text(muted=True)
        self.form = RoomForm()
        self.permit = Button("", "check", primary=True)
        self.hand = Button("", "people")
        self.away = Button("", "close")
        self.stage = StageLine()
        self.practice = PracticeRow()
        self._lay_out()
        self._connect()
        self._arrange()

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("How Samråd knows who is in"))
        self.permit.setText(self.tr("&Let Samråd follow the list"))
        self.hand.setText(self.tr("Keep the list by &hand"))
        self.away.setText(self.tr("Close and clear the list"))
        for part in (self.form, self.stage, self.practice):
            part.retranslate()
        self.show_offer(self._offer)

    def show_offer(self, offer: Offer) -> None:
        """Say which ways there are for this meeting."""
        is_new = offer != self._offer
        self._offer = offer
        self._why.setText(self._reason(offer))
        self._visible.setText(
            self.tr(
                "In everybody's list Samråd stands as “{name}”. Tell the participants that it is "
                "you: it hears and records nothing."
            ).format(name=offer.display_name)
        )
        if is_new:
            self.form.show_offer(offer)
        self._arrange()

    def show_state(self, state: ServiceState, *, is_by_hand: bool = False) -> None:
        """Say how the connection stands; by hand there is none."""
        is_on = state.stage not in OVER
        self._is_running, self._is_by_hand = is_on and not is_by_hand, is_on and is_by_hand
        self.stage.show_state(state)
        self.stage.setVisible(not is_by_hand and (self._is_running or state.since > 0))
        self._arrange()

    def forget(self) -> None:
        """Empty every field."""
        self.form.forget()
        self.stage.forget()

    def _reason(self, offer: Offer) -> str:
        parts = [QCoreApplication.translate("choosing", offer.why) if offer.why else ""]
        if offer.why_not:
            parts.append(QCoreApplication.translate("allowed", offer.why_not))
        if offer.refused_host:
            words = self.tr(
                "The invitation leads to {host}. Your organisation has not named this server, so "
                "Samråd does not ask it."
            )
            parts.append(words.format(host=offer.refused_host))
        return " ".join(filter(None, parts))

    def _arrange(self) -> None:
        offer, is_open = self._offer, not self._is_running
        self._why.setVisible(is_open)
        self.form.setVisible(is_open and offer.is_live)
        self.permit.setVisible(is_open and offer.can_be_allowed)
        says_name = (offer.is_live or offer.can_be_allowed) and bool(offer.display_name)
        self._visible.setVisible(is_open and says_name)
        self.hand.setVisible(is_open and not self._is_by_hand)
        self.away.setVisible(self._is_by_hand)
        self.practice.setVisible(is_open)

    def _connect(self) -> None:
        self.form.follow.connect(self.follow)
        self.permit.clicked.connect(self.allow)
        self.hand.clicked.connect(self.by_hand)
        self.away.clicked.connect(self.stop)
        self.practice.practise.connect(self.practise)
        self.stage.pin_given.connect(self.pin_given)
        self.stage.again.connect(self.again)
        self.stage.stop.connect(self.stop)

    def _lay_out(self) -> None:
        self.stage.hide()
        for part in (
            self._heading, self._why, self._visible, self.form,
            ButtonRow([self.permit, self.hand, self.away]), self.stage, self.practice,
        ):  # fmt: skip
            self.rows.addWidget(part)
