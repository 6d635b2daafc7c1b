"""Calm palettes of our own, for platforms whose style brings none."""

from PySide6.QtGui import QColor, QPalette

from app.ui.theme.colours import Colours, mix

Role = QPalette.ColorRole


def palette_of(colours: Colours) -> QPalette:
    """A whole palette made from a set of colours."""
    palette = QPalette()
    for role, colour in _roles(colours).items():
        palette.setColor(role, colour)
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.PlaceholderText):
        # WCAG exempts what is switched off; half strength still lets it be read.
        palette.setColor(QPalette.ColorGroup.Disabled, role, _faint(colours))
    for role in (Role.Highlight, Role.Accent):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours.hairline)
    palette.setColor(QPalette.ColorGroup.Disabled, Role.HighlightedText, _faint(colours))
    return palette


def _faint(colours: Colours) -> QColor:
    return mix(colours.text, colours.window, 0.5)


def _roles(colours: Colours) -> dict[QPalette.ColorRole, QColor]:
    return {
        Role.Window: colours.window,
        Role.WindowText: colours.text,
        Role.Base: colours.card,
        Role.AlternateBase: colours.hover,
        Role.Text: colours.text,
        Role.PlaceholderText: colours.muted,
        Role.Button: colours.card,
        Role.ButtonText: colours.text,
        Role.BrightText: colours.must_fix.ink,
        Role.Light: mix(colours.card, colours.window, 0.5),
        Role.Midlight: colours.hover,
        Role.Mid: colours.hairline,
        Role.Dark: colours.outline,
        Role.Shadow: QColor("#000000"),
        Role.Highlight: colours.accent,
        Role.HighlightedText: colours.on_accent,
        Role.Accent: colours.accent,
        Role.Link: colours.accent,
        Role.LinkVisited: colours.accent,
        Role.ToolTipBase: colours.card,
        Role.ToolTipText: colours.text,
    }
