"""How long alerts wait, and from how many on they become one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    """Times in seconds. No guideline gives any of them: they are the project's own.

    Args:
        missing_after_s: seconds after the start at which somebody missing is said again.
        look_again_s: seconds without a look at the list; rules that ask for it say only
            "continuously" (SØ-15).
        camera_off_s: a patient's camera may be off so long before it is said: many people join
            first and switch it on then.
        settle_s: so long something that comes and goes stays in sight.
        forget_s: what comes back within this time is not new.
        one_each: more than so many of the same kind become one alert.
        near_share: a limit is near when at most this share of the places is left, and always
            when one is.
        near_from: limits of fewer places than this are never near: one of two is a lonely host.
    """

    missing_after_s: float = 300.0
    look_again_s: float = 300.0
    camera_off_s: float = 20.0
    settle_s: float = 4.0
    forget_s: float = 60.0
    one_each: int = 3
    near_share: float = 0.1
    near_from: int = 4
