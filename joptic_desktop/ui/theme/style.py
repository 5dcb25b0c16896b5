"""Fusion with the painting of this program: buttons, check boxes, menus, scroll bars and the focus ring."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QWidget,
)

from joptic_desktop.ui.theme import marks, scroll_bars
from joptic_desktop.ui.theme.bevels import ButtonKind, ButtonState, paint_bevel
from joptic_desktop.ui.theme.metrics import FOCUS_WIDTH, ICON, MENU_BAR, RADIUS, RADIUS_SMALL
from joptic_desktop.ui.theme.paint import box

if TYPE_CHECKING:
    from joptic_desktop.ui.theme.theme import Theme

_State = QStyle.StateFlag
_Metric = QStyle.PixelMetric
_Hint = QStyle.StyleHint
_Control = QStyle.ControlElement
_Primitive = QStyle.PrimitiveElement

_METRICS: dict[QStyle.PixelMetric, float] = {
    _Metric.PM_MenuBarPanelWidth: 0,
    _Metric.PM_MenuBarItemSpacing: 0,
    _Metric.PM_MenuBarHMargin: 8,
    _Metric.PM_MenuBarVMargin: 0,
    _Metric.PM_MenuVMargin: 4,
    _Metric.PM_IndicatorWidth: marks.CHECK_BOX,
    _Metric.PM_IndicatorHeight: marks.CHECK_BOX,
    _Metric.PM_ExclusiveIndicatorWidth: marks.RADIO,
    _Metric.PM_ExclusiveIndicatorHeight: marks.RADIO,
    _Metric.PM_CheckBoxLabelSpacing: 10,
    _Metric.PM_RadioButtonLabelSpacing: 10,
    _Metric.PM_SmallIconSize: ICON,
    _Metric.PM_ButtonIconSize: ICON,
    _Metric.PM_ScrollBarExtent: scroll_bars.EXTENT,
    _Metric.PM_ScrollBarSliderMin: scroll_bars.SHORTEST,
    _Metric.PM_ScrollView_ScrollBarSpacing: 0,
    _Metric.PM_ButtonShiftHorizontal: 0,
    _Metric.PM_ButtonShiftVertical: 0,
}
_HINTS: dict[QStyle.StyleHint, int] = {
    _Hint.SH_EtchDisabledText: 0,
    _Hint.SH_DitherDisabledText: 0,
    _Hint.SH_Widget_Animation_Duration: 0,
    _Hint.SH_ScrollBar_ContextMenu: 0,
    _Hint.SH_ToolTipLabel_Opacity: 255,
    _Hint.SH_LineEdit_PasswordCharacter: ord("•"),
}
_MENU_ITEM_AIR = 8


class ThemeStyle(QProxyStyle):
    """Paints from the theme handed in, so that a change of scheme needs no new style."""

    def __init__(self, theme: "Theme") -> None:
        super().__init__("Fusion")
        self._theme = theme
        self._controls = {
            _Control.CE_PushButtonBevel: self._push_button,
            _Control.CE_MenuBarItem: self._menu_bar_item,
            _Control.CE_MenuBarEmptyArea: self._menu_bar_ground,
            _Control.CE_MenuItem: self._menu_item,
        }
        self._primitives = {
            _Primitive.PE_IndicatorCheckBox: self._check_box,
            _Primitive.PE_IndicatorRadioButton: self._radio,
            _Primitive.PE_FrameFocusRect: self._focus,
            _Primitive.PE_PanelButtonTool: self._tool_button,
            _Primitive.PE_PanelMenu: self._menu_ground,
            _Primitive.PE_FrameMenu: self._nothing,
        }

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Paint one control, ours or Fusion's."""
        paint = self._controls.get(element)
        if paint is None:
            super().drawControl(element, option, painter, widget)
        else:
            paint(option, painter, widget)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Paint one primitive, ours or Fusion's."""
        paint = self._primitives.get(element)
        if paint is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            paint(option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint scroll bars; the rest is Fusion's."""
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            scroll_bars.paint(painter, option, self._theme.tokens)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        cc: QStyle.ComplexControl,
        opt: QStyleOptionComplex,
        sc: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Lay out scroll bars; the rest is Fusion's."""
        if cc == QStyle.ComplexControl.CC_ScrollBar and isinstance(opt, QStyleOptionSlider):
            return scroll_bars.part(opt, sc)
        return super().subControlRect(cc, opt, sc, widget)  # type: ignore[arg-type]  # Qt allows no widget

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return a measure at the text scale of now."""
        value = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if value is None else self._theme.px(value)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        """Return how Qt behaves: shortcut letters are underlined only while Alt is held."""
        if hint == _Hint.SH_UnderlineShortcut:
            return int(bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier))
        value = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if value is None else value

    def sizeFromContents(
        self, ct: QStyle.ContentsType, opt: QStyleOption, contentsSize: QSize, w: QWidget | None = None
    ) -> QSize:
        """Return the room of menu bar and menu entries; the rest is Fusion's."""
        size = super().sizeFromContents(ct, opt, contentsSize, w)  # type: ignore[arg-type]  # Qt allows no widget
        if ct == QStyle.ContentsType.CT_MenuBarItem:
            size = QSize(contentsSize.width() + 2 * self._theme.px(8), self._theme.px(MENU_BAR))
        elif ct == QStyle.ContentsType.CT_MenuItem and not _is_separator(opt):
            size.setHeight(size.height() + self._theme.px(_MENU_ITEM_AIR))
        return size

    def _push_button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        del widget
        default = isinstance(option, QStyleOptionButton) and bool(
            option.features & QStyleOptionButton.ButtonFeature.DefaultButton
        )
        kind = ButtonKind.PRIMARY if default else ButtonKind.SECONDARY
        paint_bevel(painter, QRectF(option.rect), self._theme.tokens, kind, _button_state(option))

    def _menu_bar_item(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        self._menu_bar_ground(option, painter, widget)
        tokens = self._theme.tokens
        if option.state & _State.State_Selected:
            room = QRectF(option.rect).adjusted(0, 4, 0, -4)
            box(painter, room, RADIUS, tokens.hover)
        underline = widget is not None and widget.hasFocus()
        underline = underline or bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        flags |= Qt.TextFlag.TextShowMnemonic if underline else Qt.TextFlag.TextHideMnemonic
        painter.setPen(tokens.text if option.state & _State.State_Enabled else tokens.disabled)
        painter.drawText(option.rect, flags, option.text if isinstance(option, QStyleOptionMenuItem) else "")

    def _menu_bar_ground(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        del widget
        painter.fillRect(option.rect, self._theme.tokens.window)

    def _menu_item(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        """Mark the entry the way buttons are marked, and leave the words to Fusion."""
        if isinstance(option, QStyleOptionMenuItem) and option.state & _State.State_Selected:
            room = QRectF(option.rect).adjusted(4, 1, -4, -1)
            if not _is_separator(option):
                box(painter, room, RADIUS_SMALL, self._theme.tokens.hover)
            option = QStyleOptionMenuItem(option)
            option.state = option.state & ~_State.State_Selected
        super().drawControl(_Control.CE_MenuItem, option, painter, widget)

    def _menu_ground(self, option: QStyleOption, painter: QPainter) -> None:
        painter.fillRect(option.rect, self._theme.tokens.surface)
        box(painter, QRectF(option.rect), 0, None, self._theme.tokens.button_line)

    def _nothing(self, option: QStyleOption, painter: QPainter) -> None:
        """Leave out what the ground already shows."""

    def _check_box(self, option: QStyleOption, painter: QPainter) -> None:
        marks.paint_check_box(painter, QRectF(option.rect), self._theme.tokens, _mark_state(option))

    def _radio(self, option: QStyleOption, painter: QPainter) -> None:
        marks.paint_radio(painter, QRectF(option.rect), self._theme.tokens, _mark_state(option))

    def _focus(self, option: QStyleOption, painter: QPainter) -> None:
        box(painter, QRectF(option.rect), RADIUS_SMALL, None, self._theme.tokens.accent, FOCUS_WIDTH)

    def _tool_button(self, option: QStyleOption, painter: QPainter) -> None:
        paint_bevel(painter, QRectF(option.rect), self._theme.tokens, ButtonKind.BORDERLESS, _button_state(option))


def _is_separator(option: QStyleOption) -> bool:
    return (
        isinstance(option, QStyleOptionMenuItem) and option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator
    )


def _button_state(option: QStyleOption) -> ButtonState:
    state = option.state
    return ButtonState(
        enabled=bool(state & _State.State_Enabled),
        hovered=bool(state & _State.State_MouseOver),
        pressed=bool(state & _State.State_Sunken),
        focused=_keyboard_focus(option),
    )


def _mark_state(option: QStyleOption) -> marks.MarkState:
    state = option.state
    return marks.MarkState(
        on=bool(state & _State.State_On),
        partly=bool(state & _State.State_NoChange),
        enabled=bool(state & _State.State_Enabled),
        focused=_keyboard_focus(option),
    )


def _keyboard_focus(option: QStyleOption) -> bool:
    return bool(option.state & _State.State_HasFocus) and bool(option.state & _State.State_KeyboardFocusChange)
