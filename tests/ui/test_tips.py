"""Tool tips: what the mouse is told is text, never markup."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from app.ui.widgets.choices import Choices
from app.ui.widgets.tips import as_typed

RED = QColor("#ff0000")


@pytest.fixture
def picture(tmp_path):
    """A file that a device's name could point to: 200 px of red."""
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(RED)
    path = tmp_path / "x.png"
    assert image.save(str(path))
    return path


@pytest.fixture
def rest_on(qtbot):
    """Let the mouse rest on a list that shows this name; gives the tip."""

    choices = Choices()
    qtbot.addWidget(choices)

    def rest(name):
        choices.addItem(name)
        choices.show()
        QApplication.sendEvent(choices, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
        qtbot.waitUntil(QToolTip.isVisible)
        (tip,) = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QLabel) and widget.isVisible() and widget.text()
        ]
        return tip

    yield rest
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_name_that_is_a_picture_loads_nothing(rest_on, picture):
    drawn = rest_on(f"<img src='{picture.as_uri()}'>").grab().toImage()
    pixels = {
        drawn.pixel(x, y) for x in range(0, drawn.width(), 3) for y in range(0, drawn.height(), 3)
    }
    assert RED.rgb() not in pixels


@pytest.mark.parametrize(
    "typed", ["<b>Cam</b>  <i>&amp;", "a < b", "<img src=x>", "Café – Kamera", "&lt;", "\"'"]
)
def test_a_name_is_told_as_typed(rest_on, typed):
    page = QTextDocument()
    page.setHtml(rest_on(typed).text())
    assert page.toPlainText() == typed
    assert as_typed(typed) == QToolTip.text()
