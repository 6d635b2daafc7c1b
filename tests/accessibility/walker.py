"""Walks a window as somebody without a mouse, without sight, or with large text would.

Each function yields a sentence for each thing that is in the way; nothing yielded is good.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from app.ui.participants.practice_row import Scenarios
from app.ui.regions import is_stop
from app.ui.widgets.device_picker import DevicePicker

SMALLEST_TARGET = 24
_AROUND_CURSOR = 4
"""What a line of text keeps free at its two ends, px."""
_UNBROKEN = re.compile(r"[\s\u200b]+|(?<=[-/])(?=[^\W\d])")
"""Between what Qt never tears apart; it breaks behind a hyphen, a slash, a zero width space."""
FIELDS = (QComboBox, QSlider, QLineEdit, QAbstractSpinBox)


def stops(window: QWidget) -> list[QWidget]:
    """Everything that the keyboard can stand on now."""
    return [widget for widget in window.findChildren(QWidget) if is_stop(widget)]


def say(widget: QWidget) -> str:
    """A widget in a complaint."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName()!r}"


def nameless(window: QWidget) -> Iterator[str]:
    """Controls that a screen reader cannot name, or tell the kind of."""
    for widget in stops(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield f"{say(widget)} has no accessible name"
        elif interface.role() == QAccessible.Role.NoRole:
            yield f"{say(widget)} has no role"


def unreachable(window: QWidget) -> Iterator[str]:
    """Controls that Tab never comes to, and traps that it never leaves."""
    wanted = stops(window)
    if not wanted:
        return
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen: set[QWidget] = set()
    for _ in range(2 * len(wanted) + 2):
        here = QApplication.focusWidget()
        if here is None:
            break
        seen.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is here and len(wanted) > 1:
            yield f"Tab does not leave {say(here)}"
            break
    for widget in wanted:
        if widget not in seen and is_stop(widget):
            yield f"Tab does not reach {say(widget)}"


def regions_without_f6(window: QWidget, regions: list[QWidget]) -> Iterator[str]:
    """Parts of the window that F6 does not come to."""
    left = {region for region in regions if any(region.isAncestorOf(s) for s in stops(window))}
    for _ in range(len(regions) + 1):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        here = QApplication.focusWidget()
        left = {region for region in left if here is None or not region.isAncestorOf(here)}
    for region in left:
        yield f"F6 does not reach {say(region)}"


def without_buddy(window: QWidget) -> Iterator[str]:
    """Fields that no label belongs to, and labels whose marked letter leads nowhere."""
    labels = [label for label in window.findChildren(QLabel) if label.isVisible()]
    led_to = {label.buddy() for label in labels} | {
        label.buddy().focusProxy() for label in labels if label.buddy() is not None
    }
    for field in window.findChildren(QWidget):
        is_field = isinstance(field, FIELDS) and field.isVisible() and not _is_part(field)
        if is_field and field not in led_to:
            yield f"{say(field)} has no label that leads to it"
    for label in labels:
        if mnemonic(label.text()) and label.buddy() is None:
            yield f"{say(label)} marks a letter and leads nowhere"


def _is_part(widget: QWidget) -> bool:
    """The field inside of a spin box or an editable list is named by what it is in."""
    return isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)


def too_small(window: QWidget) -> Iterator[str]:
    """Targets below 24 by 24 px (WCAG 2.2, 2.5.8)."""
    for widget in stops(window):
        if min(widget.width(), widget.height()) < SMALLEST_TARGET:
            yield f"{say(widget)} is {widget.width()} x {widget.height()} px small"


def mnemonic(text: str) -> str:
    """The letter marked by ``&``, in lower case; empty when there is none."""
    found = text.replace("&&", "").partition("&")[2][:1]
    return found.strip().lower()


def clashing(window: QWidget) -> Iterator[str]:
    """Letters that two things in the window want."""
    users: dict[str, list[QWidget]] = defaultdict(list)
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        is_label = isinstance(widget, QLabel) and widget.buddy() is not None
        if is_label or isinstance(widget, QAbstractButton):
            users[mnemonic(widget.text())].append(widget)
        elif isinstance(widget, QGroupBox):
            users[mnemonic(widget.title())].append(widget)
    for letter, widgets in users.items():
        if letter and len(widgets) > 1:
            yield f"Alt+{letter.upper()} is wanted by " + ", ".join(map(say, widgets))


def clipped(window: QWidget) -> Iterator[str]:
    """Texts that are cut, and things that stand over the edge of what they are in."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel):
            yield from _cut_label(widget)
        elif isinstance(widget, QComboBox):
            yield from _cut_choice(widget)
        elif isinstance(widget, QAbstractSpinBox):
            yield from _cut_number(widget)
        elif isinstance(widget, QAbstractButton):
            yield from _cut_button(widget)
        yield from _over_the_edge(widget)
        if isinstance(widget, QScrollArea):
            yield from _wider_than_its_frame(widget)


def _cut_label(label: QLabel) -> Iterator[str]:
    metrics, room = QFontMetrics(label.font()), label.contentsRect()
    flags = Qt.TextFlag.TextShowMnemonic
    if not label.wordWrap():
        if label.sizeHint().width() > label.width() or label.sizeHint().height() > label.height():
            yield f"{say(label)} does not fit into {label.width()} x {label.height()} px"
        return
    if label.heightForWidth(label.width()) > label.height():
        yield f"{say(label)} is cut off below its {label.height()} px"
    for word in _UNBROKEN.split(QLabel.text(label)):
        if metrics.size(flags, word).width() > room.width():
            yield f"{say(label)}: {word!r} is wider than {room.width()} px"


def _cut_choice(choice: QComboBox) -> Iterator[str]:
    if isinstance(choice, Scenarios) or (
        isinstance(choice, DevicePicker) and choice.currentIndex() > 0
    ):
        return  # a name from outside may be as long as it likes
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    room = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
    )
    if choice.fontMetrics().horizontalAdvance(choice.currentText()) > room.width():
        yield f"{say(choice)}: {choice.currentText()!r} is wider than {room.width()} px"


def _cut_number(field: QAbstractSpinBox) -> Iterator[str]:
    inside = field.findChild(QLineEdit)
    if field.fontMetrics().horizontalAdvance(field.text()) > inside.width() - _AROUND_CURSOR:
        yield f"{say(field)}: {field.text()!r} is wider than {inside.width()} px"


def _cut_button(button: QAbstractButton) -> Iterator[str]:
    hint = button.sizeHint()
    if button.hasHeightForWidth() and button.width() < hint.width():
        # Its words stand on several lines, each of them whole.
        hint.setWidth(button.minimumSizeHint().width())
        hint.setHeight(button.heightForWidth(button.width()))
    if hint.width() > button.width() or hint.height() > button.height():
        yield f"{say(button)} needs {hint.toTuple()}, has {button.size().toTuple()}"


def _over_the_edge(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(widget, QScrollBar):
        return
    if _is_viewport(parent) or type(widget).__name__ == "_Frame":
        return  # scrolling moves things out of sight, and the focus ring stands around things
    if not parent.rect().contains(widget.geometry()):
        yield f"{say(widget)} at {_short(widget.geometry())} stands out of {say(parent)}"


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _wider_than_its_frame(area: QScrollArea) -> Iterator[str]:
    inner = area.widget()
    if inner is not None and inner.width() > area.viewport().width():
        yield f"{say(area)} would have to be scrolled sideways"


def _short(rect: QRect) -> str:
    corner: QPoint = rect.topLeft()
    return f"{corner.x()},{corner.y()} {rect.width()}x{rect.height()}"
