"""Every check there is, in the order of a list without troubles. A new check is one line here."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType, ModuleType

from app.readiness.checks import (
    browser,
    camera,
    camera_causes,
    client,
    clock,
    connection,
    headset,
    last_used,
    leak,
    lid,
    load,
    loudspeaker,
    microphone,
    microphone_causes,
    network,
    picture,
    power,
    privacy,
    restart,
    screens,
    session,
    sleep,
    smart_card,
    sound_settings,
)
from app.readiness.finding import Reason


class Group(StrEnum):
    """What belongs together on the page and in the report."""

    CAMERA = "camera"
    SOUND = "sound"
    NETWORK = "network"
    COMPUTER = "computer"


_CATALOGUE: tuple[tuple[Group, ModuleType], ...] = (
    (Group.CAMERA, camera),
    (Group.CAMERA, picture),
    (Group.SOUND, microphone),
    (Group.SOUND, loudspeaker),
    (Group.SOUND, headset),
    (Group.SOUND, sound_settings),
    (Group.SOUND, leak),
    (Group.NETWORK, network),
    (Group.NETWORK, connection),
    (Group.COMPUTER, session),
    (Group.COMPUTER, power),
    (Group.COMPUTER, load),
    (Group.COMPUTER, privacy),
    (Group.COMPUTER, lid),
    (Group.COMPUTER, browser),
    (Group.COMPUTER, client),
    (Group.COMPUTER, smart_card),
    (Group.COMPUTER, screens),
    (Group.COMPUTER, last_used),
    (Group.COMPUTER, restart),
    (Group.COMPUTER, sleep),
    (Group.COMPUTER, clock),
)

CHECKS: tuple[str, ...] = tuple(module.CHECK for _, module in _CATALOGUE)
"""Stable names of all checks."""

GROUPS: Mapping[str, Group] = MappingProxyType({m.CHECK: group for group, m in _CATALOGUE})
"""The group of each check."""

WORDS: Mapping[str, str] = MappingProxyType({m.CHECK: m.WORD for _, m in _CATALOGUE})
"""What each check is called; English source texts of the context ``checks``."""

_CAUSES: Mapping[str, Mapping[str, Reason]] = {
    camera.CHECK: camera_causes.CAUSES,
    microphone.CHECK: microphone_causes.CAUSES,
}

OUTCOMES: Mapping[str, Mapping[str, Reason]] = MappingProxyType(
    {m.CHECK: {**m.OUTCOMES, **_CAUSES.get(m.CHECK, {})} for _, m in _CATALOGUE}
)
"""All outcomes of each check, by reason code."""

FACTS: tuple[ModuleType, ...] = tuple(m for _, m in _CATALOGUE if hasattr(m, "READING"))
"""Checks of one fact about this computer each, which the module's ``READING`` holds."""
