"""Qt for Python must not eat references: see docs/decisions/0004-qt-6-11.md."""

import sys

from PySide6.QtCore import QObject, Signal


class _Sender(QObject):
    told = Signal(int)


def test_emitting_a_signal_keeps_the_reference_count_of_true():
    sender = _Sender()
    before = sys.getrefcount(True)
    for number in range(50):
        sender.told.emit(number)
    assert abs(sys.getrefcount(True) - before) < 10
