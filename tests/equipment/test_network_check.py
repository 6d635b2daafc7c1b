"""The running check of the route: a new route at once, a signal only when it lasts."""

import pytest
from PySide6.QtCore import QObject, Signal

from app.equipment import network_check, running
from app.equipment.network_check import NetworkCheck
from app.readiness.limits import NetworkLimits
from app.readiness.readings import RouteReading


class Computer(QObject):
    """Tells routes when the test says so."""

    route = Signal(object)

    def watch(self):
        pass

    def release(self):
        pass


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(network_check, "monotonic", clock)
    monkeypatch.setattr(running, "monotonic", clock)
    return clock


@pytest.fixture
def check(qtbot, clock):
    computer = Computer()
    check = NetworkCheck(computer, NetworkLimits())
    check.clock = clock
    check.tell = computer.route.emit
    yield check
    check.end()


def wifi(signal):
    return RouteReading(medium="wifi", carrier="wifi", signal_dbm=signal, signal_clue="rssi")


def go(check, seconds, signal=None):
    """Let time pass as the check's own timer sees it; a signal is told every 2 s."""
    codes = []
    for step in range(int(seconds / 0.5)):
        check.clock.now += 0.5
        if signal is not None and step % 4 == 0:
            check.tell(wifi(signal() if callable(signal) else signal))
        check._weigh_again()
        codes.append(check.finding.reason_code)
    return codes


def test_a_new_route_is_shown_at_once(check):
    check.tell(wifi(-50.0))
    assert (check.finding.reason_code, check.done) == ("network.wifi_good", True)
    check.tell(RouteReading(medium="cable", carrier="cable"))
    assert check.finding.reason_code == "network.cable"
    check.tell(RouteReading(error="network.crashed"))
    assert check.finding.reason_code == "network.crashed"


def test_a_cable_that_turns_slow_is_shown_at_once_for_nothing_tells_it_again(check):
    check.tell(RouteReading(medium="cable", carrier="cable", speed_mbps=1000.0))
    check.tell(RouteReading(medium="cable", carrier="cable", speed_mbps=10.0))
    assert check.finding.reason_code == "network.cable_slow"


def test_a_signal_that_falls_is_shown_when_it_has_lasted(check):
    check.tell(wifi(-50.0))
    codes = go(check, 40, -82.0)
    assert codes[0] == "network.wifi_good"
    assert codes[-1] == "network.wifi_bad"
    assert sum(a != b for a, b in zip(codes, codes[1:], strict=False)) <= 2  # noqa: RUF007


def test_a_signal_told_only_once_more_still_comes_through(check):
    check.tell(wifi(-50.0))
    check.clock.now += 2
    check.tell(wifi(-80.0))
    assert go(check, 60)[-1] == "network.wifi_bad"


def test_nothing_flickers_while_somebody_walks_past_the_antenna(check):
    strengths = iter([-63.0, -71.0, -66.0, -69.0] * 50)
    check.tell(wifi(-64.0))
    assert set(go(check, 100, lambda: next(strengths))) == {"network.wifi_good"}


def test_the_last_networks_signal_says_nothing_about_the_next(check):
    check.tell(wifi(-80.0))
    check.tell(RouteReading(medium="wifi", carrier="wifi", interface="wlan1", signal_dbm=-50.0))
    assert (check.finding.reason_code, check.reading.signal_dbm) == ("network.wifi_good", -50.0)


def test_looking_anew_forgets_the_signal_and_stops_weighing(check):
    check.tell(wifi(-80.0))
    assert check._weighing.isActive()
    check.forget()
    assert (check._weighing.isActive(), check.finding) == (False, None)
    check.tell(wifi(-50.0))
    assert check.finding.reason_code == "network.wifi_good"


def test_a_route_without_a_signal_needs_no_timer(check):
    check.tell(wifi(-50.0))
    check.tell(RouteReading(medium="cable", carrier="cable"))
    assert not check._weighing.isActive()


def test_the_end_stops_the_weighing(check):
    check.tell(wifi(-50.0))
    check.end()
    assert not check._weighing.isActive()
