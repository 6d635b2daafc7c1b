"""Ten thousand people, and a window that goes on moving."""

import gc
import time
from itertools import pairwise

from PySide6.QtCore import QTimer

from app.services.service import Stage
from tests.services.pexip.node import one

MANY = 10_000

FULL = {f"another_field_that_servers_send_{number}": "x" * 8 for number in range(15)}
"""A participant is about 1,100 bytes in the vendor's fixtures."""


def test_ten_thousand_people_come_in_slices(node, watch, qtbot):
    node.people = {f"p-{i}": one(f"p-{i}", f"Åse Øverland {i}", **FULL) for i in range(MANY)}
    watching = watch(node, start=False)
    service = watching.service
    service.events.disconnect(watching.apply)
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.thread_time()))
    timer.start(0)
    # What the tests hold is not for the collector to go through meanwhile.
    gc.freeze()
    begun = time.perf_counter()
    service.start()
    qtbot.waitUntil(lambda: watching.stage is Stage.LIVE, timeout=30_000)
    took = time.perf_counter() - begun
    gc.unfreeze()
    timer.stop()
    gaps = sorted(b - a for a, b in pairwise(ticks))
    longest = gaps[-1]
    print(
        f"{MANY} people in {took:.2f} s, {len(watching.batches)} batches, {longest * 1000:.0f} ms"
    )
    assert watching.kinds().count("+") == MANY + 1
    assert len(watching.batches) > 20
    # The event loop's own work in one turn: what others take from the machine is not ours.
    assert gaps[-1] < 0.05
