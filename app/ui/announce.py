"""Lets a screen reader say something that nobody focused on."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Say ``text`` once. ``urgent`` interrupts what is being read; keep it for the three cases
    named in UX.md (an unknown participant, someone waiting, a list that is not live any more).
    """
    from PySide6.QtGui import QAccessible

    if not QAccessible.isActive() or not text:
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(
        QAccessible.AnnouncementPoliteness.Assertive
        if urgent
        else QAccessible.AnnouncementPoliteness.Polite
    )
    QAccessible.updateAccessibility(event)
