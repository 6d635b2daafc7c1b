"""The two clocks that sleep is told by."""

import time

from app.computer.clocks import moment


def test_both_clocks_go_forward_together_while_awake():
    first = moment()
    stop = time.monotonic() + 0.05
    while time.monotonic() < stop:
        pass
    second = moment()

    assert second.elapsed_s > first.elapsed_s
    assert second.awake_s > first.awake_s
    assert abs(second.slept_since(first)) < 1
