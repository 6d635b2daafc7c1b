"""Who it could be, why, and how a person made sure. The program proposes; a person confirms."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.meetings.expected import Person
from app.meetings.identified import HOW_TEXTS, How, IdentifiedState
from app.meetings.matching.model import Likeness, Match
from app.meetings.matching.reasons import REASON_TEXTS
from app.ui.participants.covering import NameCover
from app.ui.participants.numbers import whole_numbers
from app.ui.participants.rows import Facts
from app.ui.theme.tokens import Space, TextRole
from app.ui.widgets.breaking import torn
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.fold import Fold
from app.ui.widgets.group import Group
from app.ui.widgets.text import Text
from app.ui.widgets.tick import Tick

SURE = (Likeness.EXACT, Likeness.LIKELY)

Keys = tuple[int, ...]

_NOTHING: Mapping[str, str] = MappingProxyType({})


class WhoPanel(Group):
    """Ticks for those who sit behind the connection, and a button for each way to make sure.

    Signals:
        confirmed(object, object): the keys of those ticked, and the ``How``.
        taken_back: they are not identified after all.
    """

    confirmed = Signal(object, object)
    taken_back = Signal()

    def __init__(self, cover: NameCover) -> None:
        super().__init__(spacing=Space.SMALL)
        self._cover = cover
        self._shown: tuple[str, Keys] = ("", ())
        self._ticks: dict[int, Tick] = {}
        self._proposed: Keys = ()
        self._heading = Text(role=TextRole.STRONG)
        self._why = Text()
        self._ask = Text(muted=True)
        self._near, self._far = QVBoxLayout(), Fold()
        self._near.setSpacing(0)
        self._how = Text(role=TextRole.STRONG)
        self._agreed = Text(muted=True)
        self.ways = {how: Button("", "check") for how in How}
        self._ways = ButtonRow([*self.ways.values()])
        self.take_back = Button("", "undo")
        for how, button in self.ways.items():
            button.clicked.connect(lambda _=False, how=how: self._on_way(how))
        self.take_back.clicked.connect(self.taken_back)
        self._lay_out()

    @property
    def buttons(self) -> list[Button]:
        """Those that say something of the connection."""
        return [*self.ways.values(), self.take_back]

    @property
    def stand(self) -> tuple[object, ...]:
        """What decides what a press here says, and where its buttons stand."""
        words = self._why.text(), self._agreed.text()
        return self._shown, self.take_back.isHidden(), words

    @property
    def ticked(self) -> Keys:
        """Keys of those who are ticked."""
        return tuple(key for key, tick in self._ticks.items() if tick.is_ticked)

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("Who it is"))
        self._heading.setText(self.tr("Who it is"))
        self._ask.setText(
            self.tr(
                "Tick everybody who sits there. Tick nobody if it is somebody you did not expect "
                "and let stay."
            )
        )
        self._how.setText(self.tr("How did you make sure?"))
        for how, button in self.ways.items():
            button.setText(QCoreApplication.translate("identified", HOW_TEXTS[how]))
        self.take_back.setText(self.tr("Not identified after all"))
        self._shown = ("", ())

    def show_facts(
        self, facts: Facts, people: Sequence[Person], agreed: Mapping[str, str] = _NOTHING
    ) -> None:
        """Show whom this connection could be, of those who are expected.

        Args:
            agreed: how the guideline wants each kind of participant identified.
        """
        is_confirmed = facts.state is IdentifiedState.CONFIRMED
        self._why.setText(torn(whole_numbers(self._because(facts))))
        self._why.setVisible(bool(self._why.text()))
        proposed = facts.match.person
        words = agreed.get(proposed.kind, "") if proposed and not is_confirmed else ""
        self._agreed.setText(words)
        self._agreed.setVisible(bool(words))
        self._offer(facts, people)
        for part in (self._how, self._ways):
            part.setVisible(not is_confirmed)
        # An empty place would still part what stands around it.
        self._list.setVisible(not is_confirmed and self._near.count() > 0)
        self._ask.setVisible(not is_confirmed and bool(people))
        self._far.setVisible(not is_confirmed and bool(self._far.rows.count()))
        self.take_back.setVisible(is_confirmed)

    def take_keyboard(self) -> None:
        """Put the keyboard where the answer is given: on a proposal that is not ticked yet."""
        near = [] if self.ticked else [self._ticks[key].box for key in self._proposed]
        ways = [*near, *self.ways.values(), self.take_back]
        next((one for one in ways if one.isVisibleTo(self)), self).setFocus()

    def _because(self, facts: Facts) -> str:
        match = facts.match
        if facts.state is IdentifiedState.CONFIRMED:
            return ", ".join(facts.behind)
        reasons = ", ".join(
            QCoreApplication.translate("matching", REASON_TEXTS[reason])
            for reason in match.reasons
            if reason in REASON_TEXTS
        )
        if match.person is None:
            return reasons
        names = self.tr("{name}: {reasons}").format(name=facts.proposed, reasons=reasons)
        return names if reasons else facts.proposed

    def _offer(self, facts: Facts, people: Sequence[Person]) -> None:
        near = _first(facts.match, people)
        wanted = facts.one.id, tuple(one.key for one in (*near, *people))
        if wanted != self._shown:
            is_same = wanted[0] == self._shown[0]
            kept = self.ticked if is_same else ()
            sure = facts.match.person if facts.match.likeness in SURE else None
            self._shown = wanted
            self._build(near, people, kept or ((sure.key,) if sure else ()))
        for one in people:
            if one.key in self._ticks:
                self._ticks[one.key].set_words(torn(self._cover.described(one)).replace("&", "&&"))

    def _build(self, near: Sequence[Person], people: Sequence[Person], ticked: Keys) -> None:
        for tick in self._ticks.values():
            tick.hide()
            # First: Qt frees the place of a tick that dies in a layout; Python would still use it.
            for rows in (self._near, self._far.rows):
                rows.removeWidget(tick)
            tick.deleteLater()
        self._ticks.clear()
        self._proposed = tuple(one.key for one in near)
        near_keys = set(self._proposed)
        for one in (*near, *(one for one in people if one.key not in near_keys)):
            tick = self._ticks[one.key] = Tick()
            tick.set_ticked(one.key in ticked)
            is_near = one.key in near_keys
            (self._near if is_near else self._far.rows).addWidget(tick)
            tick.show()
        number = len(self._ticks) - len(near_keys)
        self._far.set_words(self.tr("Others you expect (%n)", "", number) if number else "")
        self._far.set_open(not near)

    def _on_way(self, how: How) -> None:
        self.confirmed.emit(self.ticked, how)

    def _lay_out(self) -> None:
        self._list = Group()
        self._list.rows.addLayout(self._near)
        for part in (
            self._heading, self._why, self._ask, self._list, self._far, self._how, self._agreed,
            self._ways,
            ButtonRow([self.take_back]),
        ):  # fmt: skip
            self.rows.addWidget(part)


def _first(match: Match, people: Sequence[Person]) -> list[Person]:
    """Those whom the comparison names, as far as they are still expected."""
    named = [one.key for one in (match.person, *match.others) if one is not None]
    by_key = {one.key: one for one in people}
    return [by_key[key] for key in dict.fromkeys(named) if key in by_key]
