"""The network route of this computer, whatever its operating system."""

import sys
from collections.abc import Callable, Sequence
from subprocess import SubprocessError

from app.computer.classify import AskDetails, classify
from app.computer.model import Adapter, Details
from app.readiness.readings import RouteReading

ReadAdapters = Callable[[], Sequence[Adapter]]

LONGEST_LOOK_S = 20.0
"""More than all time limits of one look together, s; anything longer hangs."""


def read_route(
    read_adapters: ReadAdapters | None = None, ask: AskDetails | None = None
) -> RouteReading:
    """Look once. What goes wrong becomes a reading with ``error``; nothing is raised for it."""
    try:
        adapters = (read_adapters or system_reader())()
        return classify(adapters, _forgiving(ask or system_details()))
    except PermissionError:
        return RouteReading(error="network.denied")
    except NotImplementedError:
        return RouteReading(error="network.not_supported")
    except _FAILURES:
        # The text of the error may hold addresses and names, so it goes nowhere.
        return RouteReading(error="network.failed")


# What system tools, libraries and unforeseen formats come up with.
_FAILURES = (
    OSError, SubprocessError, ValueError, LookupError, AttributeError, TypeError, ArithmeticError,
)  # fmt: skip


def _forgiving(ask: AskDetails) -> AskDetails:
    """Details are a bonus: what goes wrong with them leaves the route as it is."""

    def ask_and_bear(adapter: Adapter) -> Details:
        try:
            return ask(adapter)
        except (*_FAILURES, ImportError):
            return Details(signal_clue="failed")

    return ask_and_bear


def system_details(platform: str = sys.platform) -> AskDetails:
    """Return what asks an operating system about one adapter.

    Raises:
        NotImplementedError: there is none for it.
    """
    if platform == "win32":
        from app.computer import windows_details

        return windows_details.details_of
    if platform == "darwin":
        from app.computer import macos_wifi

        return macos_wifi.details_of
    if platform == "linux":
        from app.computer import linux_wifi

        return linux_wifi.details_of
    raise NotImplementedError


def system_reader(platform: str = sys.platform) -> ReadAdapters:
    """Return what reads the adapters of an operating system, named as in ``sys.platform``.

    Raises:
        NotImplementedError: there is none for it.
    """
    if platform == "win32":
        from app.computer import windows

        return windows.read_adapters
    if platform == "darwin":
        from app.computer import macos

        return macos.read_adapters
    if platform == "linux":
        from app.computer import linux

        return linux.read_adapters
    raise NotImplementedError
