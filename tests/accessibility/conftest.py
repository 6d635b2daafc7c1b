"""The same program as in tests/ui."""

from tests.ui.conftest import *  # noqa: F403
