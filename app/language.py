"""The language of the window and of the command line, changed at once and without a restart."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app import paths

logger = logging.getLogger(__name__)

AUTO = "auto"
SOURCE = "en"
"""The language that the texts are written in; its catalogue holds plural forms only."""

NAMES = {"da": "Dansk", "sv": "Svenska", "nb": "Norsk bokmål", "en": "English"}
"""Each language in its own words, for whoever cannot read the present one. Never translated."""

_OURS = "samrad-translator"

_CATALOGUES: dict[str, tuple[str, ...]] = {
    "da": ("qtbase_da", "samrad_da"),
    "sv": ("qtbase_sv", "samrad_sv"),
    "nb": ("qtbase_nb", "samrad_nb"),
    "en": ("samrad_en",),
}
"""What each language loads, in this order. Qt has no Bokmål of its own, so that one is ours too."""

_TERRITORIES = {
    "da": QLocale.Country.Denmark,
    "sv": QLocale.Country.Sweden,
    "nb": QLocale.Country.Norway,
    "en": QLocale.Country.UnitedKingdom,
}

_LANGUAGES = {
    "da": QLocale.Language.Danish,
    "sv": QLocale.Language.Swedish,
    "nb": QLocale.Language.NorwegianBokmal,
    "en": QLocale.Language.English,
}


@dataclass(frozen=True)
class Loaded:
    """What came of the wish for a language.

    Attributes:
        code: the language now in use: da, sv, nb or en.
        catalogues: names of the catalogues in use, without ending.
        missing: names of those that are not there or are broken.
    """

    code: str
    catalogues: tuple[str, ...]
    missing: tuple[str, ...]


def choose(choice: str, system: Iterable[str]) -> str:
    """The language for a setting, given the system's languages in the user's order ("sv-FI", "en").

    Norwegian of any kind is read in Bokmål; a language that we do not have becomes English.
    """
    if choice in NAMES:
        return choice
    for tag in system:
        language = tag.replace("_", "-").split("-")[0].lower()
        language = {"no": "nb", "nn": "nb"}.get(language, language)
        if language in NAMES:
            return language
    return SOURCE


def install(
    application: QCoreApplication, choice: str = AUTO, folder: Path | None = None
) -> Loaded:
    """Speak a language from now on; every window hears of it through Qt's LanguageChange event.

    Without our own catalogue everything stays English, so that no window is half in one language;
    a missing one of Qt's leaves only its buttons in English.
    """
    code = choose(choice, QLocale.system().uiLanguages())
    translators, missing = _load(code, folder or paths.translations_dir())
    if missing:
        logger.info("catalogues missing or broken: %s", " ".join(missing))
    if f"samrad_{code}" in missing:
        code, translators = SOURCE, {}
    _replace(application, list(translators.values()))
    QLocale.setDefault(_locale(code))
    return Loaded(code, tuple(translators), missing)


def _load(code: str, folder: Path) -> tuple[dict[str, QTranslator], tuple[str, ...]]:
    loaded: dict[str, QTranslator] = {}
    missing: list[str] = []
    for name in _CATALOGUES[code]:
        translator = QTranslator()
        translator.setObjectName(_OURS)
        # Qt says no by False: it neither raises nor tells why.
        if any(translator.load(str(place / f"{name}.qm")) for place in _places(folder)):
            loaded[name] = translator
        else:
            missing.append(name)
    return loaded, tuple(missing)


def _places(folder: Path) -> tuple[Path, Path]:
    return folder, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _replace(application: QCoreApplication, translators: list[QTranslator]) -> None:
    for old in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(old)
        old.setParent(None)
    for new in translators:
        new.setParent(application)
        application.installTranslator(new)


def _locale(code: str) -> QLocale:
    """Numbers and dates as they are written where the user is, also in English in Denmark."""
    system = QLocale.system()
    here = QLocale(_LANGUAGES[code], system.territory())
    spoken_here = here.territory() == system.territory() and system.name() not in ("C", "")
    return here if spoken_here else QLocale(_LANGUAGES[code], _TERRITORIES[code])
