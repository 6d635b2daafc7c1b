"""The browser: does a link open where the organisation's guideline wants the meeting to be held?

VGR-21 and RJ-41 ask for Chrome, RH-29 for Chrome, Edge or Safari, RH-30 rules Internet Explorer
out. That one cannot hold a video meeting at all, so it must be fixed under every guideline; any
other browser may do, whatever the guideline prefers.
"""

from app.plain_text import plain
from app.readiness.browser_names import INTERNET_EXPLORER, OTHER, browser_called
from app.readiness.checks.untested import untested, untested_code
from app.readiness.finding import Action, Finding, Reason, table_of
from app.readiness.limits import BrowserLimits
from app.readiness.readings_programs import BrowserReading
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

CHECK = "browser"
WORD = QT_TRANSLATE_NOOP("checks", "Browser")
READING = BrowserReading

LONGEST_NAME = 40
"""Characters shown of a browser's name as a guideline has it."""

_USUAL = QT_TRANSLATE_NOOP("findings", "Open the meeting's link in {wanted}.")
_INSTALL = QT_TRANSLATE_NOOP("findings", "Ask your IT support to install {wanted}.")

OUTCOMES = table_of(
    Reason(
        "browser.allowed",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "Links open in {browser}, as your guideline wants."),
    ),
    Reason(
        "browser.default",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "Links open in {browser}."),
    ),
    Reason(
        "browser.usual",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "Links open in your usual browser."),
    ),
    Reason(
        "browser.other_default",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "Links open in {browser}. Your guideline wants {wanted}: it is installed."
        ),
        _USUAL,
        Action.OPEN_BROWSER_SETTINGS,
        want="browser",
    ),
    Reason(
        "browser.unlisted_default",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "Links open in another browser than {wanted}, which your guideline wants."
        ),
        _USUAL,
        Action.OPEN_BROWSER_SETTINGS,
        want="browser",
    ),
    Reason(
        "browser.not_installed",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "Your guideline wants {wanted}, which is not on this computer."
        ),
        _INSTALL,
        Action.CHECK_AGAIN,
        want="browser",
    ),
    Reason(
        "browser.internet_explorer",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "Links open in Internet Explorer, which cannot hold a video meeting."
        ),
        _USUAL,
        Action.OPEN_BROWSER_SETTINGS,
    ),
    Reason(
        "browser.unknown",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The system does not tell in which browser links open."),
        _USUAL,
        Action.OPEN_BROWSER_SETTINGS,
        counts=False,
    ),
    *untested(CHECK),
)


def judge(reading: BrowserReading, limits: BrowserLimits) -> Finding:
    """Hold the browser that opens links against those that are allowed."""
    if reading.error:
        return Finding(CHECK, OUTCOMES[untested_code(CHECK, reading.error)])
    allowed = tuple(browser_called(plain(name, LONGEST_NAME)) for name in limits.allowed if name)
    there = tuple(name for name in allowed if name in reading.installed)
    values = {"browser": reading.default, "wanted": _wanted(allowed, there, reading)}
    return Finding(CHECK, OUTCOMES[f"{CHECK}.{_outcome(reading, allowed, there)}"], values)


def _outcome(reading: BrowserReading, allowed: tuple[str, ...], there: tuple[str, ...]) -> str:
    if reading.default == INTERNET_EXPLORER:
        return "internet_explorer"
    known = reading.default not in ("", OTHER)
    if not allowed:
        return "default" if known else "usual"
    if reading.default in allowed:
        return "allowed"
    if not there and reading.installed:
        return "not_installed"
    if not reading.default:
        return "unknown"
    return "other_default" if known and there else "unlisted_default"


def _wanted(allowed: tuple[str, ...], there: tuple[str, ...], reading: BrowserReading) -> str:
    """Return the browser to use: one that is there, or else all that would do."""
    if there:
        return there[0]
    if allowed:
        return ", ".join(allowed)
    usable = [name for name in reading.installed if name != INTERNET_EXPLORER]
    return usable[0] if usable else browser_called("edge")
