"""Who is expected: those who are missing first, then those who are here and with whom."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.consultation import Consultation
from app.meetings.expected import IdentityNumberError, NotANameError, Person, person
from app.meetings.matching.model import Likeness
from app.meetings.roster.participant import Participant, Standing
from app.meetings.roster.roster import Liveness
from app.readiness.verdict import Verdict
from app.ui.announce import announce
from app.ui.meeting.covering import covered
from app.ui.meeting.lines import Line, Lines
from app.ui.participants.numbers import whole_numbers
from app.ui.participants.presenter import Presenter
from app.ui.participants.settled import settle
from app.ui.theme.tokens import Space, TextRole, target_size
from app.ui.widgets.breaking import torn
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.reflow import Reflow
from app.ui.widgets.text import Text

MOST_LINES = 60
"""People who are named; a longer list is counted."""

LONGEST_TEXT = 200
"""Characters that the field takes."""

_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly
_EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide

_SURE = (Likeness.EXACT, Likeness.LIKELY)


class ExpectedPanel(Card):
    """Counts, names, and a field to expect one more."""

    def __init__(
        self, presenter: Presenter, consultation: Consultation, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, spacing=Space.SMALL)
        self._presenter = presenter
        self._consultation = consultation
        self._heading = Text(role=TextRole.HEADING)
        self._numbers = Text(role=TextRole.STRONG)
        self._list = Lines()
        self._label, self._problem = Text(muted=True), Text()
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_TEXT)
        self.field.setMinimumHeight(target_size(self.font()))
        self._label.setBuddy(self.field)
        self.add = Button("", "people")
        self._lay_out()
        self.field.returnPressed.connect(self.take)
        self.add.clicked.connect(self.take)
        presenter.changed.connect(self.refresh)
        consultation.people_changed.connect(self.refresh)
        consultation.cleared.connect(self._on_cleared)
        presenter.cover.changed.connect(self._on_covered)

    @property
    def numbers(self) -> str:
        """How many are here."""
        return self._numbers.text()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Those expected, as they are shown."""
        return self._list.lines

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Who is expected"))
        self._label.setText(self.tr("Expect one more: name, role"))
        self.field.setAccessibleName(self._label.text())
        self.add.setText(self.tr("Add"))
        self.refresh()

    @Slot()
    def take(self) -> None:
        """Expect whom the field names; what cannot be taken stays there."""
        name, _, role = self.field.text().partition(",")
        try:
            added = person(name, role)
        except IdentityNumberError:
            self.field.setText(covered(self.field.text()))
            self._say_problem(self.tr("No identity numbers here: write the name only."))
        except NotANameError:
            self._say_problem(self.tr("Write a name first."))
        else:
            # Not ``clear``, which could be undone.
            self.field.setText("")
            self._say_problem("")
            self._consultation.expect([added])

    @Slot()
    def refresh(self) -> None:
        """Show who is missing and who is here."""
        people = self._presenter.watch.people
        behind = self._behind()
        here = [one for one in people if one.key in behind]
        missing = [one for one in people if one.key not in behind]
        self._numbers.setText(self._count(len(here), len(people)))
        lines = [*map(self._missing, missing), *(self._here(one, behind[one.key]) for one in here)]
        more = len(lines) - MOST_LINES
        del lines[MOST_LINES:]
        if more > 0:
            lines.append(Line(self.tr("and %n more", "", more), muted=True))
        self._list.show_lines(lines)
        # Who types here must not show a name while names are hidden.
        is_covered = self._presenter.cover.is_on
        mode = QLineEdit.EchoMode
        self.field.setEchoMode(mode.Password if is_covered else mode.Normal)

    def _behind(self) -> Mapping[int, Participant]:
        """Where somebody is: confirmed, or else surely proposed and not yet confirmed."""
        watch = self._presenter.watch
        found: dict[int, Participant] = {}
        for match_id, match in watch.matches.items():
            one = watch.roster.participants.get(match_id)
            if one is None or one.standing is not Standing.IN_ROOM:
                continue
            known = watch.identifications.of(match_id)
            if known is not None:
                found.update(dict.fromkeys(known.people_keys, one))
            elif match.person is not None and match.likeness in _SURE:
                found.setdefault(match.person.key, one)
        return found

    def _missing(self, one: Person) -> Line:
        words = self.tr("{name}: not here") if self._is_now() else self.tr("{name}: was not here")
        words = words.format(name=self._presenter.cover.described(one))
        return Line(torn(whole_numbers(words)), verdict=Verdict.CAN_BE_BETTER)

    def _here(self, one: Person, where: Participant) -> Line:
        cover, known = self._presenter.cover, self._presenter.watch.identifications.of(where.id)
        is_sure = known is not None and one.key in known.people_keys
        if self._is_now():
            words = self.tr("{name}: here") if is_sure else self.tr("{name}: probably here")
        else:
            words = self.tr("{name}: was here") if is_sure else self.tr("{name}: probably was here")
        said = words.format(name=cover.described(one))
        if cover.name(where) != cover.person(one):
            as_words = self.tr("{sentence}, as {name}")
            said = as_words.format(sentence=said, name=cover.name(where))
        return Line(
            torn(whole_numbers(said)),
            verdict=Verdict.OK if is_sure else Verdict.COULD_NOT_BE_TESTED,
        )

    def _count(self, here: int, expected: int) -> str:
        watch = self._presenter.watch
        if not expected:
            return self.tr("Nobody yet")
        said = [self.tr("{here} of {expected} here").format(here=here, expected=expected)]
        if waiting := len(watch.roster.waiting()):
            said.append(self.tr("%n waiting", "", waiting))
        unknown = sum(self._is_unknown(one) for one in watch.roster.present())
        if unknown:
            said.append(self.tr("%n unknown", "", unknown))
        words = ", ".join(said)
        return words if self._is_now() else self.tr("When last seen: {words}").format(words=words)

    def _is_now(self) -> bool:
        """Whether what is said is of now; before anybody watches, it is of nobody."""
        liveness = self._presenter.watch.roster.liveness
        return liveness in (Liveness.LIVE, Liveness.NOT_WATCHED)

    def _is_unknown(self, one: Participant) -> bool:
        watch = self._presenter.watch
        match = watch.matches.get(one.id)
        is_proposed = match is not None and match.likeness in _SURE
        return not is_proposed and watch.identifications.of(one.id) is None

    def _say_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        announce(self, words)

    @Slot()
    def _on_cleared(self) -> None:
        self.field.setText("")
        self._say_problem("")

    @Slot()
    def _on_covered(self) -> None:
        """Let every line be seen at once: new ones else wait for a turn of the event loop."""
        for row in self._list.findChildren(QWidget, options=_CHILDREN):
            if not row.testAttribute(_EXPLICIT):
                row.show()
        settle(self)

    def _lay_out(self) -> None:
        self._problem.hide()
        enter = Reflow(gap=(Space.SMALL, Space.HAIR))
        enter.add(self.field, 1)
        enter.add(self.add)
        for part in (
            self._heading, self._numbers, self._list, self._label, enter, self._problem,
        ):  # fmt: skip
            self.rows.addWidget(part)
