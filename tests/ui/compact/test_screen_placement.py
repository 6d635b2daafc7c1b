"""The small window on several screens, one of which is unplugged."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from app.ui.compact import screen_placement
from app.ui.compact.screen_placement import ScreenPlacement, mark_of


class Screen:
    """As much of a screen as placing needs."""

    def __init__(self, name, left, width=1000, height=800):
        self._name, self._rect = name, QRect(left, 0, width, height)

    def name(self):
        return self._name

    manufacturer = model = serialNumber = name  # as Qt calls it

    def geometry(self):
        return self._rect

    availableGeometry = geometry


class Small(QWidget):
    """A window that knows on which of the made-up screens it is."""

    def __init__(self, screens):
        super().__init__()
        self.screens = screens

    def screen(self):
        centre = self.geometry().center()
        inside = [one for one in self.screens if one.geometry().contains(centre)]
        return inside[0] if inside else self.screens[0]


@pytest.fixture
def desk(monkeypatch, qtbot, tmp_path):
    """Two screens side by side, and a window on them."""
    screens = [Screen("main", 0), Screen("side", 1000)]

    monkeypatch.setattr(
        screen_placement.QGuiApplication, "screens", staticmethod(lambda: list(screens))
    )
    monkeypatch.setattr(
        screen_placement.QGuiApplication, "primaryScreen", staticmethod(lambda: screens[0])
    )
    window = Small(screens)
    placement = ScreenPlacement(window, tmp_path / "places.json", lambda: QSize(360, 600))
    window.show()
    yield window, placement, screens
    window.close()
    window.deleteLater()


def move(window, placement, left, top):
    window.setGeometry(left, top, 360, 600)
    placement.note()


def test_first_it_stands_under_the_camera_of_the_main_screen(desk):
    window, placement, screens = desk
    placement.restore()

    centre = screens[0].geometry().center().x()
    assert abs(window.geometry().center().x() - centre) <= 1
    assert window.geometry().top() < 100


def test_it_comes_back_on_the_screen_where_it_was(desk, tmp_path):
    window, placement, _ = desk
    move(window, placement, 1200, 40)
    placement.save()
    again = ScreenPlacement(window, tmp_path / "places.json", lambda: QSize(360, 600))
    window.setGeometry(0, 0, 360, 600)
    again.restore()

    assert window.geometry().topLeft() == QPoint(1200, 40)


def test_an_unplugged_screen_takes_no_window_with_it_and_gives_it_back(desk, qtbot):
    window, placement, screens = desk
    move(window, placement, 100, 50)
    move(window, placement, 1200, 40)
    side = screens.pop()
    placement._on_removed(side)
    qtbot.waitUntil(lambda: window.geometry().topLeft() == QPoint(100, 50))
    screens.append(side)
    placement._on_added(side)

    qtbot.waitUntil(lambda: window.geometry().topLeft() == QPoint(1200, 40))


def test_whoever_moved_it_meanwhile_keeps_it_there(desk, qtbot):
    window, placement, screens = desk
    move(window, placement, 1200, 40)
    side = screens.pop()
    placement._on_removed(side)
    qtbot.waitUntil(lambda: placement._put_at is not None)
    move(window, placement, 30, 60)
    screens.append(side)
    placement._on_added(side)
    qtbot.wait(1)

    assert window.geometry().topLeft() == QPoint(30, 60)


def test_screens_are_told_apart_by_a_mark_without_their_name(desk):
    _, _, screens = desk

    marks = {mark_of(one) for one in screens}
    assert len(marks) == 2
    assert not any("main" in mark or "side" in mark for mark in marks)
