"""Pictures of every page from the real program: python -m tests.screenshots DIR [--quick].

Every page in every language, light and dark, at 100 % and 200 %, and in a narrow window; on a
virtual screen, with the real window and the real checks. ``--quick``: English and Swedish only.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

PAGES = (
    "meeting",
    "prepared",
    "equipment",
    "script",
    "led",
    "ended",
    "participants",
    "watched",
    "afterwards",
    "reference",
    "settings",
    "help",
)
ORGANISATIONS = {
    "da": "region-hovedstaden",
    "sv": "region-vastmanland",
    "nb": "sykehuset-ostfold",
    "en": "regionhalsan-vgr",
}
"""Whose guideline is shown in which language."""
LANGUAGES = ("da", "sv", "nb", "en")
THEMES = ("light", "dark")
MOST_QUESTIONS = 8
WIDE, NARROW = (1120, 760), (640, 760)
SHOWN_BY = {"prepared": "meeting", "watched": "participants", "led": "script", "ended": "script"}
"""Pages that stand for another one in a certain state."""
PRACTICE_S, PRACTICE_SPEED = 8, 8.0
"""How long a meeting to practise in runs before its picture is taken, s; and how fast."""
VERDICT_S = 12
"""How long the real check may take to come to a verdict before its picture is taken, s."""


class Shot(NamedTuple):
    """One picture: what to show, and how."""

    page: str
    language: str
    theme: str
    text_size: int
    width: int
    height: int

    @property
    def file(self) -> str:
        shape = "narrow" if self.width == NARROW[0] else "wide"
        return f"{self.page}-{self.language}-{self.theme}-{self.text_size}-{shape}.png"


def shots(languages: tuple[str, ...]) -> Iterator[Shot]:
    """Every picture, in an order that changes as little as possible from one to the next."""
    shapes = ((100, *WIDE), (200, *WIDE), (100, *NARROW), (200, *NARROW))
    for language, theme, shape, page in product(languages, THEMES, shapes, PAGES):
        if shape[1] == WIDE[0] or theme == "light":
            yield Shot(page, language, theme, *shape)


def main(arguments: list[str]) -> int:
    """Take the pictures; 0 when all were written."""
    folder = Path(next(word for word in arguments if not word.startswith("-")))
    folder.mkdir(parents=True, exist_ok=True)
    _stand_apart()
    languages = ("en", "sv") if "--quick" in arguments else LANGUAGES
    written = take(folder, list(shots(languages)))
    print(f"{written} pictures in {folder}")
    return 0


def _stand_apart() -> None:
    """No window on anybody's desktop, and no settings of anybody's."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("SAMRAD_CONFIG_DIR", "SAMRAD_LOG_DIR"):
        os.environ[name] = tempfile.mkdtemp(prefix="samrad-shots-")


def take(folder: Path, wanted: list[Shot]) -> int:
    """Write the pictures into ``folder`` and return how many there are."""
    # Qt decides at its import and start where windows go: only now that this is settled.
    from app.settings import Settings
    from app.ui.application import build
    from app.ui.program import Program

    application = build(["samrad"])
    program = Program(application, Settings.load())
    program.start()
    for shot in wanted:
        _show(program, shot)
        if not program.window.grab().save(str(folder / shot.file)):
            raise OSError(f"{shot.file} could not be written")
    program.end()
    return len(wanted)


def _show(program, shot: Shot) -> None:
    from app import settings

    program.preferences.set(settings.LANGUAGE, shot.language)
    program.preferences.set(settings.ORGANISATION, ORGANISATIONS[shot.language])
    program.preferences.set(settings.THEME, shot.theme)
    program.preferences.set(settings.TEXT_SIZE, shot.text_size)
    program.window.resize(shot.width, shot.height)
    program.window.go(SHOWN_BY.get(shot.page, shot.page))
    if shot.page in ("meeting", "prepared"):
        _set_meeting(program.window.page("meeting"), is_prepared=shot.page == "prepared")
    _settle()
    if shot.page in ("participants", "watched"):
        _set_room(program.window, is_watched=shot.page == "watched")
    if shot.page in ("script", "led", "ended"):
        _set_script(program.window, shot.page)
        _settle()
    if shot.page == "equipment":
        _wait_for_verdict(program)
        _settle()


def _set_meeting(page, *, is_prepared: bool) -> None:
    """Answer nothing, or each question with its first answer, and expect somebody."""
    page._consultation.clear()
    for _ in range(MOST_QUESTIONS if is_prepared else 0):
        button = page.questions.where_to_start()
        if button is not None:
            button.click()
    if is_prepared:
        page.people.field.setText("Anna Berg; Bo Ek")
        page.people.take()


def _set_script(window, stage: str) -> None:
    """Lead no meeting, one at its third step, or one that is ended."""
    from app.ui.script.place import ScriptPlace

    conductor = window.findChild(ScriptPlace).conductor
    conductor.clear()
    if stage != "script":
        conductor.begin()
        conductor.forward()
        conductor.forward()
    if stage == "ended":
        conductor.open_closing()
        if conductor.closing.endings:
            conductor.mark_ending(conductor.closing.endings[0].id)


def _set_room(window, *, is_watched: bool) -> None:
    """Follow no meeting, or one to practise in until somebody unknown is there."""
    from PySide6.QtTest import QTest

    from app.ui.participants.place import ParticipantsPlace

    place = window.findChild(ParticipantsPlace)
    place.connecting.stop()
    if is_watched:
        place.connecting.practise("sip", PRACTICE_SPEED)
        QTest.qWait(PRACTICE_S * 1000)
        place.page.list.view.choose(place.presenter.rows.ids[0])
    _settle()


def _settle() -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(150)


def _wait_for_verdict(program) -> None:
    end = time.monotonic() + VERDICT_S
    while program.window.status.verdict is None and time.monotonic() < end:
        _settle()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
