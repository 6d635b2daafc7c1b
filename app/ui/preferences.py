"""The settings as a Qt object, so that pages can follow a change that another page made."""

from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.settings import Problem, Setting, Settings

T = TypeVar("T")


class Preferences(QObject):
    """Signals:
    changed: the key of a setting that has a new value.
    problem_changed: what is wrong with the settings file now, a ``Problem`` or None.
    """

    changed = Signal(str)
    problem_changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        settings.watch(self.changed.emit)

    @property
    def settings(self) -> Settings:
        """The settings themselves, for what is no part of the window."""
        return self._settings

    def get(self, setting: Setting[T]) -> T:
        """The user's choice, or the default."""
        return self._settings.get(setting)

    def set(self, setting: Setting[T], value: T) -> None:
        """Choose a value, save it, and tell everyone; the same value again does nothing.

        Raises:
            ValueError: when the value is not one that the setting allows.
        """
        problem = self.problem
        self._settings.set(setting, value)
        if self.problem is not problem:
            self.problem_changed.emit(self.problem)

    def reset(self, setting: Setting[Any]) -> None:
        """Go back to the default."""
        self.set(setting, setting.default)

    @property
    def problem(self) -> Problem | None:
        """What is wrong with the settings file, or None."""
        return self._settings.problem
