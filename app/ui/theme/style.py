"""Fusion, calmed: flat controls in the theme's colours, sized by the text.

Used wherever the platform brings no modern style of its own. In a contrast theme it draws with
nothing but the system's palette: edges in the colour of text, and no tints.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)

from app.ui.theme import tokens
from app.ui.theme.colours import colours
from app.ui.theme.drawing import PRIMITIVES, choice, is_primary, scroll_bar, slider

_TEXT_SIZED = frozenset(
    {
        QStyle.PixelMetric.PM_IndicatorWidth,
        QStyle.PixelMetric.PM_IndicatorHeight,
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
        QStyle.PixelMetric.PM_SliderLength,
        QStyle.PixelMetric.PM_SliderThickness,
        QStyle.PixelMetric.PM_SliderControlThickness,
    }
)

SCROLL_BAR = 12
"""Width of a scroll bar, px; its handle is drawn narrower and pressed over the whole width."""


class CalmStyle(QProxyStyle):
    """Draws buttons, fields, lists of choices, sliders and scroll bars; the rest is Fusion's."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a part of a control."""
        draw = PRIMITIVES.get(element)
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect and not _in_list(widget):
            return  # the focus ring of theme/focus.py is drawn instead
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(option, painter)
        painter.restore()

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control's contents; a primary button's words stand on the accent."""
        if (
            element == QStyle.ControlElement.CE_PushButtonLabel
            and isinstance(option, QStyleOptionButton)
            and is_primary(option)
        ):
            label = QStyleOptionButton(option)
            label.palette.setColor(QPalette.ColorRole.ButtonText, colours(option.palette).on_accent)
            super().drawControl(element, label, painter, widget)
            return
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control that has parts."""
        Control = QStyle.ComplexControl  # noqa: N806 - an alias of an enum
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if control == Control.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            choice(option, painter, self._part(control, option, "SC_ComboBoxArrow", widget))
        elif control == Control.CC_Slider and isinstance(option, QStyleOptionSlider):
            slider(option, painter, self._part(control, option, "SC_SliderHandle", widget))
        elif control == Control.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            scroll_bar(option, painter, self._part(control, option, "SC_ScrollBarSlider", widget))
        else:
            super().drawComplexControl(control, option, painter, widget)
        painter.restore()

    def _part(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        name: str,
        widget: QWidget | None,
    ) -> QRect:
        return self.subControlRect(control, option, QStyle.SubControl[name], widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Where a part of a control is; the words of a list of choices keep off its edge."""
        rect = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        if part == QStyle.SubControl.SC_ComboBoxEditField:
            rect.adjust(tokens.Space.SMALL - 2, 0, 0, 0)
        return rect

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """A size, px. Those that a hand or an eye must find grow with the text."""
        Metric = QStyle.PixelMetric  # noqa: N806 - an alias of an enum
        if metric in (Metric.PM_FocusFrameHMargin, Metric.PM_FocusFrameVMargin):
            return tokens.FOCUS_WIDTH + 1
        if metric in _TEXT_SIZED and widget is not None:
            return max(18, tokens.text_height(widget.font()))
        if metric == Metric.PM_ScrollBarExtent:
            return SCROLL_BAR
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """A habit of the style."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint in (QStyle.StyleHint.SH_ComboBox_Popup, QStyle.StyleHint.SH_EtchDisabledText):
            return 0
        if hint == QStyle.StyleHint.SH_Slider_AbsoluteSetButtons:
            return int(Qt.MouseButton.LeftButton.value)
        return super().styleHint(hint, option, widget, returnData)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        /,
        widget: QWidget | None = None,
    ) -> QSize:
        """Room for a control around its contents; rows of lists become easy to hit."""
        result = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind == QStyle.ContentsType.CT_ItemViewItem and widget is not None:
            result.setHeight(max(result.height(), tokens.target_size(widget.font())))
        if kind in (QStyle.ContentsType.CT_PushButton, QStyle.ContentsType.CT_ComboBox):
            result.setWidth(result.width() + 2 * tokens.Space.SMALL)
            if widget is not None:
                result.setHeight(max(result.height(), tokens.target_size(widget.font())))
        return result


def _in_list(widget: QWidget | None) -> bool:
    return isinstance(widget, QAbstractItemView)
