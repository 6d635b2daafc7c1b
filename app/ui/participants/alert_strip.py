"""What a coordinator must know now: the worst first, no more than a few at once, gone when over."""

from collections.abc import Sequence, Set
from itertools import pairwise

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.meetings.alerts.alerts import announcements
from app.meetings.alerts.model import Action, Alert, AlertKind, Urgency
from app.ui.announce import announce
from app.ui.participants.alert_row import AlertRow
from app.ui.theme.tokens import Space
from app.ui.widgets.buttons import Button

SHOWN = 2
"""So many alerts stand open; the others are one press away."""

MOST_SPOKEN = 3
"""So many alerts are read out at once; of more only their number is said."""

EVERYTHING = frozenset(Action)

STEADY_MS = 1000
"""So long after a row moved, a press in it sends nothing, ms: it was meant for another row."""

_SENT = frozenset({Action.ADMIT, Action.DENY, Action.REMOVE, Action.END, Action.LOCK})
"""What goes to the meeting, and concerns somebody."""

Mark = tuple[AlertKind, str]


class AlertStrip(QWidget):
    """Rows of alerts. An alert keeps its row, and the keyboard stays in it, while it lasts.

    Without alerts it takes no room.

    Signals:
        acted(object, object): the ``Alert``, and the ``Action`` the person wants.
    """

    acted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None, *, shown: int = SHOWN) -> None:
        """``shown`` alerts stand open."""
        super().__init__(parent)
        self._shown = shown
        self.alerts: tuple[Alert, ...] = ()
        self._possible: Set[Action] = EVERYTHING
        self._names_hidden = False
        self._speaks = True
        self._rows: dict[Mark, AlertRow] = {}
        self._moved = QElapsedTimer()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.HAIR)
        self.more = Button("", "chevron_right")
        self.more.setFlat(True)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._on_more)
        self._layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def rows(self) -> list[AlertRow]:
        """All rows, the worst first."""
        return [self._rows[_mark(alert)] for alert in self.alerts]

    def set_alerts(self, alerts: Sequence[Alert], possible: Set[Action] = EVERYTHING) -> None:
        """Show these alerts, and tell of those that are new.

        Args:
            alerts: the worst first.
            possible: what can be done at all now; there is a button for nothing else.
        """
        before, self.alerts = self.alerts, tuple(alerts)
        places = self._places()
        self._possible = possible
        held = self._held()
        self._drop_rows()
        for place, alert in enumerate(self.alerts):
            self._show_row(place, alert)
        self._fold()
        self.setVisible(bool(self.alerts))
        self._set_tab_order()
        self._keep_keyboard(held)
        if any(place != places[row] for row, place in self._places().items() if row in places):
            self._moved.start()
        if self._speaks:
            self._tell(announcements(before, self.alerts))

    def hide_names(self, hidden: bool) -> None:
        """Say "a participant" instead of names, or names again."""
        if hidden != self._names_hidden:
            self._names_hidden = hidden
            self._show_all()

    @property
    def speaks(self) -> bool:
        """Whether it tells screen readers of new alerts."""
        return self._speaks

    def set_speaking(self, speaks: bool) -> None:
        """Tell screen readers of new alerts or not: of two strips one is to be silent."""
        self._speaks = speaks

    def retranslate(self) -> None:
        """Set every text."""
        for row in self._rows.values():
            row.retranslate()
        self._fold()

    def _on_acted(self, row: AlertRow, action: Action) -> None:
        is_steady = not self._moved.isValid() or self._moved.hasExpired(STEADY_MS)
        if is_steady or action not in _SENT:
            self.acted.emit(row.alert, action)

    def _places(self) -> dict[AlertRow, int]:
        return {row: self._layout.indexOf(row) for row in self._rows.values()}

    def _show_all(self) -> None:
        for alert in self.alerts:
            row = self._rows[_mark(alert)]
            row.show_alert(alert, self._possible, hidden=self._names_hidden)

    def _show_row(self, place: int, alert: Alert) -> None:
        mark = _mark(alert)
        row = self._rows.get(mark)
        if row is None:
            row = self._rows[mark] = AlertRow(self)
            row.acted.connect(lambda action, row=row: self._on_acted(row, action))
        row.show_alert(alert, self._possible, hidden=self._names_hidden)
        if self._layout.indexOf(row) != place:
            self._layout.removeWidget(row)
            self._layout.insertWidget(place, row)

    def _drop_rows(self) -> None:
        there = {_mark(alert) for alert in self.alerts}
        for mark in [mark for mark in self._rows if mark not in there]:
            row = self._rows.pop(mark)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _fold(self) -> None:
        """Show the worst; the others if they are wanted, or if the keyboard is in them."""
        is_open = self.more.isChecked()
        behind = 0
        for place, row in enumerate(self.rows):
            is_seen = is_open or place < self._shown or _holds_keyboard(row)
            row.setVisible(is_seen)
            behind += place >= self._shown
        self.more.setVisible(behind > 0)
        self.more.set_icon_name("chevron_down" if is_open else "chevron_right")
        words = self.tr("%n more", "", behind) if not is_open else self.tr("Show fewer")
        self.more.setText(words)
        self.more.setAccessibleName(
            self.tr("%n more alert(s)", "", behind) if not is_open else words
        )

    def _on_more(self) -> None:
        self._fold()
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        stops = [stop for row in self.rows for stop in row.stops()]
        for before, after in pairwise([*stops, self.more]):
            QWidget.setTabOrder(before, after)

    def _held(self) -> int | None:
        """The place of the row that the keyboard is in."""
        rows = list(self._rows.values())
        places = [self._layout.indexOf(row) for row in rows if _holds_keyboard(row)]
        return places[0] if places else None

    def _keep_keyboard(self, held: int | None) -> None:
        """Let the keyboard go to the next alert when its own is over."""
        rows = self.rows
        if held is None or not rows or any(_holds_keyboard(row) for row in rows):
            return
        last_seen = max(place for place, row in enumerate(rows) if not row.isHidden())
        rows[min(held, last_seen)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, news: Sequence[Alert]) -> None:
        for urgent in (True, False):
            told = [one for one in news if (one.urgency is Urgency.ASSERTIVE) is urgent]
            words = [self._rows[_mark(alert)].sentence() for alert in told[:MOST_SPOKEN]]
            if len(told) > MOST_SPOKEN:
                words.append(self.tr("%n more alert(s)", "", len(told) - MOST_SPOKEN))
            announce(self, " ".join(words), urgent=urgent)


def _mark(alert: Alert) -> Mark:
    """An alert keeps its row when others join it; those about one person each have their own."""
    return alert.kind, alert.subjects[0] if len(alert.subjects) == 1 else ""


def _holds_keyboard(row: AlertRow) -> bool:
    return row.hasFocus() or any(button.hasFocus() for button in row.buttons.values())
