"""The same watcher that stands still."""

from tests.ui.participants.conftest import english

__all__ = ["english"]
