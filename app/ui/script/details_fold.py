"""Names, languages and the end while the meeting runs: after a crash the names are gone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.ui.script.begin_fields import BeginFields
from app.ui.script.language_choice import LanguageChoice
from app.ui.theme.tokens import Space
from app.ui.widgets.fold import Fold
from app.ui.widgets.language_following import FollowsLanguage

if TYPE_CHECKING:
    from app.conducting.conductor import Conductor


class DetailsFold(FollowsLanguage, Fold):
    """The fields that stand on the card before the meeting, folded away. There while it runs."""

    def __init__(self, conductor: "Conductor") -> None:
        super().__init__()
        self._conductor = conductor
        self.languages = LanguageChoice(conductor)
        self.fields = BeginFields(conductor)
        self.rows.setContentsMargins(Space.WIDE, 0, 0, 0)
        self.rows.addWidget(self.languages)
        self.rows.addWidget(self.fields)
        conductor.script_changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.languages.retranslate()
        self.fields.retranslate()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is known, while a meeting runs."""
        is_running = self._conductor.run is not None
        self.set_words(self.tr("Names, languages and end") if is_running else "")
        if not is_running:
            self.set_open(False)
        self.languages.show_languages()
        self.fields.show_values()
