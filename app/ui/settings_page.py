"""The settings: every choice is taken at once and nothing has to be saved."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app import language, settings
from app.guidelines.guideline import Guideline
from app.readiness.arrangements import organisations
from app.settings import Setting
from app.ui.announce import announce
from app.ui.arranged import Arranged
from app.ui.device_lists import DeviceLists
from app.ui.page import Page
from app.ui.preferences import Preferences
from app.ui.theme.tokens import Space, TextRole
from app.ui.watch_setting import WatchSetting
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choices import Choices
from app.ui.widgets.device_picker import DevicePicker
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.text import Text
from app.ui.widgets.text_size_slider import TextSizeSlider
from app.ui.widgets.tick import Tick

_NEVER_USUAL = ("phone", "skype")
"""Families of services that are no place to hold consultations as a rule."""

DEVICES = (settings.CAMERA, settings.MICROPHONE, settings.LOUDSPEAKER)


class SettingsPage(Page):
    """Organisation, language, looks and devices."""

    def __init__(self, preferences: Preferences, devices: DeviceLists, arranged: Arranged) -> None:
        super().__init__()
        self._preferences = preferences
        self._arranged = arranged
        self._organisation = Choices()
        self._service = Choices()
        self._audience = Choices()
        self._watch = WatchSetting(preferences, arranged)
        self._compare = Tick()
        self._forget = Button("", "close")
        self._forgot = Text(muted=True)
        self._language = Choices()
        self._theme = Choices()
        self._size = TextSizeSlider()
        self._sample = Text()
        self._pickers = {one.key: DevicePicker(one, preferences, devices) for one in DEVICES}
        self._defaults = Button("", "undo")
        self._heads = {
            "organisation": Text(role=TextRole.HEADING),
            "watch": Text(role=TextRole.HEADING),
            "check": Text(role=TextRole.HEADING),
            "window": Text(role=TextRole.HEADING),
            "devices": Text(role=TextRole.HEADING),
        }
        self._rows: dict[str, SettingRow] = {}
        self._lay_out()
        self._connect()

    def title(self) -> str:
        """The page's title."""
        return self.tr("Settings")

    def introduction(self) -> str:
        """How settings work here."""
        return self.tr("Every change applies at once. There is nothing to save.")

    def retranslate(self) -> None:
        """Set every text."""
        self._heads["organisation"].setText(self.tr("Workplace"))
        self._heads["watch"].setText(self.tr("Participant list"))
        self._watch.retranslate()
        self._heads["check"].setText(self.tr("Last good check"))
        self._heads["window"].setText(self.tr("Language and appearance"))
        self._heads["devices"].setText(self.tr("Devices"))
        self._sample.setText(self.tr("This is how large the text will be."))
        self._defaults.setText(self.tr("&Back to the usual settings"))
        self._name_rows()
        self._name_comparison()
        self._fill_choices()
        for picker in self._pickers.values():
            picker.retranslate()

    def _name_rows(self) -> None:
        rows = self._rows
        decided = self.tr("Your IT department decided this.")
        meaning = self.tr("Its guideline says what matters: cable, headset, browser.")
        is_decided = self._arranged.now.is_decided
        rows["organisation"].set_words(self.tr("Or&ganisation"), decided if is_decided else meaning)
        rows["service"].set_words(self.tr("Meeting ser&vice"))
        rows["audience"].set_words(self.tr("Where you wor&k"))
        rows["language"].set_words(self.tr("&Language"))
        rows["text_size"].set_words(self.tr("&Text size"), self.tr("For all of Samråd."))
        rows["theme"].set_words(self.tr("Light &or dark"))
        rows["camera"].set_words(self.tr("&Camera"))
        rows["microphone"].set_words(self.tr("&Microphone"))
        rows["loudspeaker"].set_words(
            self.tr("Loud&speaker"), self.tr("A headset counts as a loudspeaker, too.")
        )

    def _name_comparison(self) -> None:
        self._compare.set_words(self.tr("Comp&are with my last good check"))
        self._forget.setText(self.tr("&Forget the last good check"))
        self._forgot.hide()

    def _fill_choices(self) -> None:
        self._fill_organisations()
        self._compare.set_ticked(self._preferences.get(settings.BASELINE))
        same = self.tr("Automatic")
        _fill(self._language, {language.AUTO: same, **language.NAMES}, self._get(settings.LANGUAGE))
        themes = {"follow": same, "light": self.tr("Light"), "dark": self.tr("Dark")}
        _fill(self._theme, themes, self._get(settings.THEME))
        self._size.show_size(self._preferences.get(settings.TEXT_SIZE))

    def _fill_organisations(self) -> None:
        now = self._arranged.usual
        named = {"": self.tr("Not chosen"), **organisations()}
        chosen = now.organisation if now.organisation in named else ""
        _fill(self._organisation, named, chosen)
        self._organisation.setEnabled(not now.is_decided)
        self._fill_parts()

    def _fill_parts(self) -> None:
        """Offer the parts that the guideline has, where there is something to choose."""
        now = self._arranged.usual
        services = _usual_services(now.guideline, now.situation.service)
        audiences = now.guideline.audiences if now.guideline else {}
        for key, choices, parts in (
            ("service", self._service, services),
            ("audience", self._audience, audiences),
        ):
            chosen: str = getattr(now.situation, key)
            named = dict(parts) if chosen else {"": self.tr("Not chosen"), **parts}
            _fill(choices, named, chosen)
            choices.setEnabled(not getattr(now.decided, key))
            self._rows[key].setVisible(len(parts) > 1)

    def _get(self, setting: Setting[str]) -> str:
        return self._preferences.get(setting)

    def _lay_out(self) -> None:
        workplace = self._card("organisation")
        self._add_row(workplace, "organisation", "folder", self._organisation)
        self._add_row(workplace, "service", "computer", self._service)
        self._add_row(workplace, "audience", "folder", self._audience)
        self._card("watch").rows.addWidget(self._watch)
        looks = self._card("window")
        self._add_row(looks, "language", "language", self._language)
        self._add_row(looks, "text_size", "text_size", self._size)
        looks.rows.addWidget(self._sample)
        self._add_row(looks, "theme", "theme", self._theme)
        devices = self._card("devices")
        for setting in DEVICES:
            self._add_row(devices, setting.key, setting.key, self._pickers[setting.key])
        kept = self._card("check")
        for widget in (self._compare, ButtonRow([self._forget]), self._forgot):
            kept.rows.addWidget(widget)
        last = QHBoxLayout()
        last.addWidget(self._defaults)
        last.addStretch(1)
        self.body.addLayout(last)
        self._sample.hide()

    def _card(self, key: str) -> Card:
        self.body.addSpacing(Space.SMALL)
        self.body.addWidget(self._heads[key])
        card = Card(spacing=Space.SMALL)
        self.body.addWidget(card)
        return card

    def _add_row(self, card: Card, key: str, icon_name: str, control: QWidget) -> None:
        self._rows[key] = SettingRow(icon_name, control)
        card.rows.addWidget(self._rows[key])

    def _connect(self) -> None:
        self._organisation.activated.connect(self._take_organisation)
        self._service.activated.connect(self._take_service)
        self._audience.activated.connect(self._take_audience)
        self._compare.toggled.connect(self._take_comparison)
        self._forget.clicked.connect(self._forget_check)
        self._arranged.changed.connect(self._fill_organisations)
        self._language.activated.connect(self._take_language)
        self._theme.activated.connect(self._take_theme)
        self._size.taken.connect(self._take_size)
        self._size.tried.connect(self._show_sample)
        self._defaults.clicked.connect(self._back_to_defaults)
        self._preferences.changed.connect(self._follow)

    def _take_organisation(self) -> None:
        chosen = self._organisation.currentData()
        # Another guideline has other parts, or means something else by the same name.
        self._preferences.reset(settings.SERVICE)
        self._preferences.reset(settings.AUDIENCE)
        self._preferences.set(settings.ORGANISATION, chosen)

    def _take_service(self) -> None:
        self._preferences.set(settings.SERVICE, self._service.currentData())

    def _take_audience(self) -> None:
        self._preferences.set(settings.AUDIENCE, self._audience.currentData())

    def _take_comparison(self, wanted: bool) -> None:
        self._preferences.set(settings.BASELINE, wanted)

    def _forget_check(self) -> None:
        done = self._arranged.baseline.forget()
        self._forgot.setText(
            self.tr("The last good check is deleted.")
            if done
            else self.tr("The file cannot be deleted just now. Try again later.")
        )
        self._forgot.show()
        announce(self, self._forgot.text())

    def _take_language(self) -> None:
        self._preferences.set(settings.LANGUAGE, self._language.currentData())

    def _take_theme(self) -> None:
        self._preferences.set(settings.THEME, self._theme.currentData())

    def _take_size(self, percent: int) -> None:
        self._sample.hide()
        self._preferences.set(settings.TEXT_SIZE, percent)

    def _show_sample(self, percent: int) -> None:
        now = self._preferences.get(settings.TEXT_SIZE)
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * percent / now)
        self._sample.setFont(font)
        self._sample.show()

    def _back_to_defaults(self) -> None:
        for setting in settings.ALL:
            self._preferences.reset(setting)

    def _follow(self, key: str) -> None:
        if key in ("language", "theme", "text_size", "baseline"):
            self._fill_choices()


def _usual_services(guideline: Guideline | None, chosen: str) -> dict[str, str]:
    """Names of what can be somebody's usual meeting service: no telephone, and nothing closed."""
    if guideline is None:
        return {}
    return {
        one: name
        for one, name in guideline.services.items()
        if one == chosen or guideline.families.get(one) not in _NEVER_USUAL
    }


def _fill(choices: Choices, named: dict[str, str], chosen: str) -> None:
    """Offer ``named`` (value -> words), with one of them chosen, and tell nobody."""
    choices.blockSignals(True)
    choices.clear()
    for value, words in named.items():
        choices.addItem(words, value)
    choices.setCurrentIndex(list(named).index(chosen))
    choices.blockSignals(False)
