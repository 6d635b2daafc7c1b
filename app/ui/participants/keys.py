"""Keys of the Participants page that work wherever the keyboard is on it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

HIDE_KEY = QKeySequence(Qt.Key.Key_F8)
"""Free on Windows, on Linux desktops and in screen readers; Ctrl+H would hide the whole program
on a Mac."""

COMPACT_KEY = QKeySequence(Qt.Key.Key_F9)
