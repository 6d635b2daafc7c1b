"""How long something still lasts, as a clock shows it."""

from math import ceil


def minutes_and_seconds(left: float) -> str:
    """Minutes and seconds, such as 14:32; never less than nothing.

    Args:
        left: seconds.
    """
    whole = max(0, ceil(left))
    return f"{whole // 60}:{whole % 60:02d}"
