"""What is kept of a running script in case the window falls: ids and times, and no word of anybody.

Whoever leads a meeting with nine people must find the step again after a crash. A normal end
leaves nothing.
"""

from collections.abc import Mapping
from typing import Any

from app import script_store
from app.guidelines.guideline import Guideline
from app.guidelines.scripting import Case, steps_of
from app.guidelines.scripts import Script
from app.script.run import ScriptRun


def keep(
    guideline: Guideline,
    run: ScriptRun,
    languages: tuple[str, ...],
    besides: Mapping[str, object] | None = None,
) -> None:
    """Keep where the script stands, and besides what was done to end the meeting."""
    kept: dict[str, Any] = {
        "guideline": guideline.id,
        "script": run.script.id,
        "languages": list(languages),
        "run": run.keep(),
        **(besides or {}),
    }
    script_store.save(kept)


def left_behind(guideline: Guideline | None) -> Mapping[str, object] | None:
    """What a fallen window left of a script of this guideline; None if there is nothing."""
    kept = script_store.load()
    if guideline is None or kept is None or kept.get("guideline") != guideline.id:
        return None
    scripts = {script.id for script in guideline.scripts}
    return kept if kept.get("script") in scripts else None


def restored(guideline: Guideline, case: Case, kept: Mapping[str, object]) -> ScriptRun | None:
    """Return the script as it stood; None if what was kept makes no sense."""
    script = next((one for one in guideline.scripts if one.id == kept.get("script")), None)
    run = kept.get("run")
    if not isinstance(script, Script) or not isinstance(run, dict):
        return None
    return ScriptRun.from_kept(script, steps_of(guideline, script, case), run)


def languages_in(kept: Mapping[str, object]) -> tuple[str, ...]:
    """The meeting languages that were kept."""
    languages = kept.get("languages")
    return tuple(str(one) for one in languages[:2]) if isinstance(languages, list) else ()


def endings_in(kept: Mapping[str, object]) -> Mapping[str, object]:
    """Which actions that end the meeting were done, and when; not believed yet."""
    endings = kept.get("endings")
    return endings if isinstance(endings, dict) else {}


def forget() -> None:
    """Leave nothing behind."""
    script_store.remove()
