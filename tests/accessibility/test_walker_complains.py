"""The walker itself: each of its complaints, about a page made to deserve it."""

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.widgets.buttons import Button
from tests.accessibility import walker


@pytest.fixture
def page(qtbot):
    """An empty window with a column, shown."""
    window = QWidget()
    window.column = QVBoxLayout(window)
    window.resize(400, 300)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def look(page, qtbot):
    """Shows the page and asks one question of the walker."""

    def ask(question, *more):
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        QApplication.processEvents()
        return " / ".join(question(page, *more))

    return ask


class Trap(QPushButton):
    def focusNextPrevChild(self, forward):
        self.setFocus()
        return True


def test_a_button_without_a_name(page, look):
    page.column.addWidget(QPushButton())
    assert "has no accessible name" in look(walker.nameless)


def test_a_control_that_tab_passes_by(page, look):
    between = QPushButton("between")

    class Skips(QPushButton):
        def focusNextPrevChild(self, forward):
            last.setFocus()
            return True

    class Returns(Skips):
        def focusNextPrevChild(self, forward):
            skips.setFocus()
            return True

    skips, last = Skips("skips"), Returns("last")
    for button in (skips, between, last):
        page.column.addWidget(button)
    assert look(walker.unreachable) == "Tab does not reach QPushButton 'between'"


def test_a_keyboard_trap(page, look):
    page.column.addWidget(Trap("trap"))
    page.column.addWidget(QPushButton("behind"))
    assert "Tab does not leave Trap 'trap'" in look(walker.unreachable)


def test_a_region_that_f6_does_not_know(page, look):
    region = QWidget()
    QVBoxLayout(region).addWidget(QPushButton("inside"))
    page.column.addWidget(QPushButton("before"))
    page.column.addWidget(region)
    assert "F6 does not reach" in look(walker.regions_without_f6, [region])


def test_a_field_without_a_label(page, look):
    page.column.addWidget(QLineEdit())
    assert "has no label that leads to it" in look(walker.without_buddy)


def test_a_label_that_leads_nowhere(page, look):
    page.column.addWidget(QLabel("&Name"))
    assert "marks a letter and leads nowhere" in look(walker.without_buddy)


def test_a_field_with_its_label_is_good(page, look):
    label, field = QLabel("&Name"), QLineEdit()
    label.setBuddy(field)
    page.column.addWidget(label)
    page.column.addWidget(field)
    assert look(walker.without_buddy) == ""


def test_a_target_too_small_to_hit(page, look):
    button = QPushButton("x")
    button.setFixedSize(20, 30)
    page.column.addWidget(button)
    assert "is 20 x 30 px small" in look(walker.too_small)


def test_a_letter_that_two_want(page, look):
    page.column.addWidget(QPushButton("&Save"))
    page.column.addWidget(QPushButton("&Send && close"))
    assert "Alt+S is wanted by" in look(walker.clashing)


def test_a_letter_that_is_only_shown_is_no_letter(page, look):
    page.column.addWidget(QPushButton("Save && send"))
    page.column.addWidget(QPushButton("Fish && send"))
    assert look(walker.clashing) == ""


def test_a_label_cut_at_its_end(page, look):
    label = QLabel("much more text than there is room for it in here")
    label.setFixedWidth(40)
    page.column.addWidget(label)
    assert "does not fit into 40" in look(walker.clipped)


def test_a_wrapped_label_cut_below(page, look):
    label = QLabel("much more text than there is room for it in here")
    label.setWordWrap(True)
    label.setFixedSize(100, 20)
    page.column.addWidget(label)
    assert "is cut off below" in look(walker.clipped)


def test_a_word_wider_than_its_label(page, look):
    label = QLabel("Mikrofoninställningarna")
    label.setWordWrap(True)
    label.setFixedSize(30, 200)
    page.column.addWidget(label)
    assert "is wider than 30 px" in look(walker.clipped)


def test_a_word_that_may_be_broken_is_not_too_wide(page, look):
    label = QLabel("men-/sekretess")
    label.setWordWrap(True)
    label.setFixedSize(label.fontMetrics().horizontalAdvance("sekretess") + 2, 200)
    page.column.addWidget(label)
    assert "is wider" not in look(walker.clipped)


def test_a_choice_cut_at_its_end(page, look):
    choice = QComboBox()
    choice.addItem("a choice with a very long name indeed")
    choice.setFixedWidth(80)
    page.column.addWidget(choice)
    assert "a choice with a very long name indeed" in look(walker.clipped)


def test_a_number_cut_at_its_end(page, look):
    number = QSpinBox()
    number.setSpecialValueText("not set by anybody at all")
    number.setFixedWidth(80)
    page.column.addWidget(number)
    assert "not set by anybody at all" in look(walker.clipped)


def test_a_button_cut_at_its_end(page, look):
    button = QPushButton("a button with a very long name indeed")
    button.setFixedWidth(60)
    page.column.addWidget(button)
    assert "needs" in look(walker.clipped)


def test_a_thing_over_the_edge_of_what_it_is_in(page, look):
    inner = QWidget()
    inner.setFixedSize(100, 50)
    QLabel("over", inner).setGeometry(80, 0, 60, 30)
    page.column.addWidget(inner)
    assert "stands out of" in look(walker.clipped)


def test_a_page_that_would_scroll_sideways(page, look):
    area, inner = QScrollArea(), QWidget()
    inner.setMinimumWidth(900)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    page.column.addWidget(area)
    assert "scrolled sideways" in look(walker.clipped)


def test_a_good_page_has_no_complaints(page, look):
    page.column.addWidget(QLabel("All well."))
    page.column.addWidget(Button("&Go"))
    for question in (
        walker.nameless,
        walker.unreachable,
        walker.without_buddy,
        walker.too_small,
        walker.clashing,
        walker.clipped,
    ):
        assert look(question) == ""
