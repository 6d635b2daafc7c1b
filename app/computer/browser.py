"""The browser that opens links, whatever the operating system."""

import sys

from app.readiness.readings_programs import BrowserReading


def read_browser(platform: str = sys.platform) -> BrowserReading:
    """Look once; ``platform`` names the operating system as in ``sys.platform``.

    Raises:
        NotImplementedError: there is no reader for this operating system.
    """
    if platform == "win32":
        from app.computer import browser_windows

        return browser_windows.read_browser()
    if platform == "linux":
        from app.computer import browser_linux

        return browser_linux.read_browser()
    if platform == "darwin":
        from app.computer import browser_macos

        return browser_macos.read_browser()
    raise NotImplementedError
