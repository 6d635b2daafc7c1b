"""Why a camera or a microphone gives nothing: what its check saw, put together with the facts.

A check sees a black picture or exact silence; the facts about the computer tell what stands behind
it. Only an outcome that such a fact can explain is exchanged. A device that works is never said
to be off, whatever a switch says.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.readiness.checks import camera_causes, lid, microphone_causes, privacy
from app.readiness.finding import Finding, Reason
from app.readiness.readings_privacy import (
    Cover,
    Lid,
    LidReading,
    PrivacyReading,
    Switch,
    UseReading,
)
from app.readiness.verdict import Verdict

_BY_SWITCH = {
    Switch.ORGANISATION: "privacy_organisation",
    Switch.COMPUTER: "privacy_computer",
    Switch.USER: "privacy",
    Switch.DESKTOP: "privacy",
    Switch.HARDWARE: "switched_off",
}
"""What each switch is told as. That of a single browser does not bind this program."""

_KEPT_CAMERA = frozenset({"camera.denied", "camera.none", "camera.failed", "camera.no_picture"})
_HELD_CAMERA = frozenset({"camera.busy", "camera.failed", "camera.no_picture"})
_DARK_CAMERA = frozenset({"camera.black", "camera.covered", "camera.frozen", "camera.still"})
_KEPT_MICROPHONE = frozenset(
    {
        "microphone.denied", "microphone.muted", "microphone.silent", "microphone.no_samples",
        "microphone.failed",
    }
)  # fmt: skip
_HELD_MICROPHONE = frozenset({"microphone.busy", "microphone.failed"})

_BUILT_IN = re.compile(
    r"integr|built.?in|internal|inbygg|indbygg|innebygd|facetime|easycamera|truevision|\bfront\b"
    r"|hp .*camera|ir camera",
    re.IGNORECASE,
)
_SEPARATE = re.compile(
    r"logi|brio|\bc9\d\d|\bc2\d\d|jabra|poly\b|polycom|yealink|lifecam|aukey|razer|elgato|obsbot"
    r"|insta360|avermedia|konftel|aver\b|owl|usb video|hd pro|streamcam|creative|trust|virtual",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known around the devices; the usual value of a reading stands for not known.

    ``working`` names the checks of devices that were just seen to work.
    """

    privacy: PrivacyReading = field(default_factory=PrivacyReading)
    use: UseReading = field(default_factory=UseReading)
    lid: LidReading = field(default_factory=LidReading)
    working: frozenset[str] = frozenset()


def may_be_held(finding: Finding) -> bool:
    """Whether another program may be the cause: worth a look at who has the device."""
    return finding.reason_code in _HELD_CAMERA | _HELD_MICROPHONE


def may_have_cause(finding: Finding) -> bool:
    """Whether a fact may explain the finding: worth to wait for the facts."""
    camera = _KEPT_CAMERA | _HELD_CAMERA | _DARK_CAMERA
    return finding.reason_code in camera | _KEPT_MICROPHONE | _HELD_MICROPHONE


def explain(finding: Finding, facts: Facts) -> Finding:
    """Return the finding with its cause, or as it is where no fact explains it."""
    if finding.check == "camera":
        return explain_camera(finding, facts)
    if finding.check == "microphone":
        return explain_microphone(finding, facts)
    if finding.check == privacy.CHECK:
        return explain_privacy(finding, facts)
    if finding.check == lid.CHECK:
        return explain_lid(finding, facts)
    return finding


def works(finding: Finding) -> bool:
    """Tell whether a device's finding proves that programs get picture or sound from it."""
    good = finding.verdict in (Verdict.OK, Verdict.CAN_BE_BETTER)
    return good and finding.reason_code != "microphone.silent"


def explain_privacy(finding: Finding, facts: Facts) -> Finding:
    """Believe a device that works rather than a switch: some bind programs from the shop only."""
    if privacy.device_of(finding) in facts.working:
        return replace(finding, reason=privacy.OUTCOMES["privacy.works"])
    return finding


def explain_lid(finding: Finding, facts: Facts) -> Finding:
    """Believe a camera with a picture rather than its word that a cover is closed."""
    if finding.reason_code == "lid.cover_closed" and "camera" in facts.working:
        return lid.judge(replace(facts.lid, cover=Cover.UNKNOWN))
    return finding


def explain_camera(finding: Finding, facts: Facts) -> Finding:
    """Exchange what the camera's check saw for the switch, program, lid or cover behind it."""
    code = finding.reason_code
    dark = code in _DARK_CAMERA
    if code in _KEPT_CAMERA or dark:
        name = _BY_SWITCH.get(_switch(facts.privacy.camera))
        # Some drivers send a still or black picture while a switch keeps theirs back.
        if name:
            return _caused(finding, camera_causes.CAUSES, f"camera.{name}")
    if code in _HELD_CAMERA:
        return _held(finding, camera_causes.CAUSES, facts.use.camera, facts.use.local_camera)
    if dark:
        name = _before_lens(str(finding.values.get("device", "")), facts.lid)
        if name:
            return _caused(finding, camera_causes.CAUSES, f"camera.{name}")
    return finding


def explain_microphone(finding: Finding, facts: Facts) -> Finding:
    """Exchange what the microphone's check heard for the switch or the program behind it."""
    code = finding.reason_code
    use = facts.use
    name = _BY_SWITCH.get(_switch(facts.privacy.microphone)) if code in _KEPT_MICROPHONE else None
    if name:
        return _caused(finding, microphone_causes.CAUSES, f"microphone.{name}")
    if code in _HELD_MICROPHONE:
        causes = microphone_causes.CAUSES
        return _held(finding, causes, use.microphone, use.local_microphone)
    return finding


def built_in(device: str) -> bool | None:
    """Return whether a camera of this name sits in the lid; None if the name does not tell."""
    if _SEPARATE.search(device):
        return False
    return True if _BUILT_IN.search(device) else None


def _before_lens(device: str, known: LidReading) -> str:
    if known.cover == Cover.CLOSED:
        return "cover_closed"
    # A camera on the desk does not mind a closed lid.
    return "lid_closed" if known.lid == Lid.CLOSED and built_in(device) is not False else ""


def _held(
    finding: Finding, causes: Mapping[str, Reason], known: tuple[str, ...], every: tuple[str, ...]
) -> Finding:
    if known:
        return _caused(finding, causes, f"{finding.check}.held", holder=known[0])
    if every:
        return _caused(finding, causes, f"{finding.check}.held_other", program=every[0])
    return finding


def _caused(finding: Finding, causes: Mapping[str, Reason], code: str, **values: str) -> Finding:
    return replace(finding, reason=causes[code], values={**finding.values, **values})


def _switch(value: str) -> Switch:
    return Switch(value) if value in frozenset(Switch) else Switch.UNKNOWN
