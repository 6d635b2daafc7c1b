"""Where the window comes up again."""

import pytest
from PySide6.QtCore import QRect

from app import window_place
from app.ui.placement import GRIP, USUAL, in_sight
from app.window_place import WindowPlace

MAIN = QRect(0, 0, 1920, 1040)
SECOND = QRect(1920, 0, 1280, 1000)


def can_be_taken(rect, areas):
    edge = QRect(rect.left(), rect.top(), rect.width(), GRIP.height())
    return any(edge.intersects(area) for area in areas)


def test_a_place_in_sight_is_kept():
    rect = QRect(100, 80, 900, 700)
    assert in_sight(rect, [MAIN, SECOND]) == rect


def test_a_place_on_the_second_screen_is_kept():
    rect = QRect(2000, 50, 900, 700)
    assert in_sight(rect, [MAIN, SECOND]) == rect


@pytest.mark.parametrize(
    "rect",
    [
        QRect(2000, 50, 900, 700),  # the screen that is unplugged
        QRect(-5000, -5000, 900, 700),
        QRect(100, -400, 900, 700),  # its upper edge cannot be reached
        QRect(1900, 100, 900, 700),  # twenty pixels are left of it
        QRect(100, 1035, 900, 700),
    ],
)
def test_a_place_out_of_sight_is_brought_back(rect):
    found = in_sight(rect, [MAIN])
    assert MAIN.contains(found)
    assert found.size() == rect.size()


def test_a_first_window_stands_in_the_middle():
    found = in_sight(QRect(), [MAIN])
    assert found.size() == USUAL
    assert abs(found.center().x() - MAIN.center().x()) <= 1


def test_a_window_is_never_larger_than_its_screen():
    found = in_sight(QRect(0, 0, 4000, 3000), [QRect(0, 0, 1024, 700)])
    assert (found.width(), found.height()) == (1024, 700)


def test_between_two_screens_there_may_be_none():
    assert in_sight(QRect(10, 10, 300, 200), []) == QRect(10, 10, 300, 200)
    assert in_sight(QRect(), []).size() == USUAL


def test_the_window_comes_back_where_it_was_left(start_program):
    first = start_program()
    first.window.setGeometry(60, 70, 700, 500)
    first.end()
    second = start_program()
    assert second.window.geometry() == QRect(60, 70, 700, 500)


def test_a_maximised_window_comes_back_so_and_remembers_its_size(start_program):
    first = start_program()
    first.window.setGeometry(60, 70, 700, 500)
    first.window.showMaximized()
    first.end()
    assert window_place.load().maximized
    second = start_program()
    assert second.window.isMaximized()


def test_an_unplugged_display_brings_the_window_back(start_program):
    program = start_program()
    program.window.setGeometry(5000, 4000, 700, 500)
    program.window._placement.bring_into_sight()
    areas = [screen.availableGeometry() for screen in program._application.screens()]
    assert can_be_taken(program.window.geometry(), areas)


def test_rubbish_in_the_file_is_no_place(start_program):
    window_place.save(WindowPlace(99_999, 99_999, 1, 1))
    window = start_program().window
    areas = [screen.availableGeometry() for screen in window.screen().virtualSiblings()]
    assert can_be_taken(window.geometry(), areas)
