"""Where the connection is well, a person can ask for the longer try."""

import pytest
from PySide6.QtWidgets import QPushButton

from app.equipment.check import EquipmentCheck
from app.probe.probe import Probe
from tests.ui.standing_check import GOOD, StandingCheck


@pytest.mark.parametrize("code", ["connection.good", "connection.reachable"])
def test_a_good_connection_has_a_button_for_the_longer_try(start_program, monkeypatch, code):
    asked = []
    monkeypatch.setattr(Probe, "go", lambda self, target, thorough: asked.append(thorough))
    monkeypatch.setattr(StandingCheck, "again", EquipmentCheck.again)
    page = start_program(*GOOD, code, language="en").window.page("equipment")
    page.findings.reveal("connection")
    stops = page.findings.by_check["connection"].stops()
    buttons = [one for one in stops if isinstance(one, QPushButton) and one.isVisible()]
    assert [button.text() for button in buttons] == ["Try for longer"]
    buttons[0].click()
    assert asked == [True]
