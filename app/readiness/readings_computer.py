"""Facts about this computer that its system knows: power, load, session, screens and the like."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.readiness.readings import PRIVATE, Reading


class Source(StrEnum):
    """What feeds the computer. The values are stable: reports use them."""

    MAINS = "mains"
    BATTERY = "battery"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PowerReading(Reading):
    """Where the computer's power comes from.

    Args:
        battery: whether it has a battery that drives it; those of mice and headsets are not it.
        source: what feeds it, a ``Source``.
        percent: what is left in the battery, whole %; None if unknown.
        minutes_left: what the system expects of the battery, in steps of 5 min; None if unknown
            or not in use.
        saver: whether the system saves power at the cost of speed.
    """

    battery: bool = False
    source: str = Source.UNKNOWN
    percent: float | None = None
    minutes_left: float | None = None
    saver: bool = False


@dataclass(frozen=True, slots=True)
class AttachedReading(Reading):
    """The devices that are attached: names, sorted; two of the same name stand there twice.

    Args:
        cameras, microphones, loudspeakers: all of each kind.
        usual_microphone, usual_loudspeaker: the ones that the system takes when nobody chose.
    """

    cameras: tuple[str, ...] = ()
    microphones: tuple[str, ...] = ()
    loudspeakers: tuple[str, ...] = ()
    usual_microphone: str = ""
    usual_loudspeaker: str = ""

    def __post_init__(self) -> None:
        # A message from the child brings lists; a reading must stay hashable and comparable.
        for name in ("cameras", "microphones", "loudspeakers"):
            object.__setattr__(self, name, tuple(getattr(self, name)))


class Known(StrEnum):
    """An answer that nobody may have. The values are stable: reports use them."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class LoadReading(Reading):
    """How busy the computer is.

    Args:
        cpu_percent: mean share of all processors that was in use over ``seconds``, %.
        own_percent: how much of it was Samråd's own, %; 0 while the computer is not busy.
        seconds: how long it was watched, up to 10 s.
        processors: how many the system counts.
        free_gb: memory that programs can still have, GB (10^9 bytes).
        busiest: name of the program, not Samråd's own, that uses most of the processor while it
            is busy, made plain; empty otherwise. Programs tell what somebody works with.
    """

    cpu_percent: float = 0.0
    own_percent: float = 0.0
    seconds: float = 0.0
    processors: int = 0
    free_gb: float | None = None
    busiest: str = field(default="", metadata=PRIVATE)


class Remote(StrEnum):
    """How a session reaches the person. The values are stable: reports use them."""

    NONE = "none"
    RDP = "rdp"
    CITRIX = "citrix"
    VMWARE = "vmware"
    VNC = "vnc"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SessionReading(Reading):
    """Whether the person sits in front of this computer, or reaches it from another one.

    No address or name of the other computer is read.

    Args:
        remote: how the session is reached, a ``Remote``.
        virtual: whether this computer is a virtual one, a ``Known``.
        clue: what it was told by: a stable word for a service desk.
    """

    remote: str = Remote.UNKNOWN
    virtual: str = Known.UNKNOWN
    clue: str = ""


@dataclass(frozen=True, slots=True)
class RestartReading(Reading):
    """Whether the computer waits for a restart.

    Args:
        pending: whether an update waits for one, a ``Known``.
        clue: what it was told by: a stable word for a service desk.
        uptime_h: hours since the last start, whole; None if unknown. Windows counts on through a
            shut-down with fast start-up.
    """

    pending: str = Known.UNKNOWN
    clue: str = ""
    uptime_h: float | None = None


@dataclass(frozen=True, slots=True)
class LastUsedReading(Reading):
    """When the computer last took in updates, which it does only while it is used.

    Args:
        updated_days: whole days since an update was last installed; None if unknown.
        clue: where the newest date stood: a stable word for a service desk.
    """

    updated_days: float | None = None
    clue: str = ""


@dataclass(frozen=True, slots=True)
class ScreensReading(Reading):
    """The screens that show something.

    Args:
        desktops: how many different pictures there are; 0 if unknown.
        screens: how many screens show them.
        mirrored: whether two screens show the same picture, a ``Known``.
        scale_percent: how much texts are enlarged on the main screen, %; None if unknown.
    """

    desktops: int = 0
    screens: int = 0
    mirrored: str = Known.UNKNOWN
    scale_percent: float | None = None


@dataclass(frozen=True, slots=True)
class SleepReading(Reading):
    """After how long without a key or the mouse the computer goes away; minutes, 0 is never.

    Args:
        source: what feeds the computer, a ``Source``: the times differ.
        sleep_min: until it sleeps; None if unknown.
        display_min: until the screen goes dark; None if unknown.
        lock_min: until a screen saver or the lock comes; None if unknown.
    """

    source: str = Source.UNKNOWN
    sleep_min: float | None = None
    display_min: float | None = None
    lock_min: float | None = None


@dataclass(frozen=True, slots=True)
class ClockReading(Reading):
    """How far the clock can be trusted.

    Args:
        synchronised: whether the system says that a time server keeps it right, a ``Known``.
        age_days: whole days since the clock was last set by one; None if unknown.
        offset_s: how far it is ahead of a server's clock, s; None while no server was asked.
        clue: what it was told by: a stable word for a service desk.
    """

    synchronised: str = Known.UNKNOWN
    age_days: float | None = None
    offset_s: float | None = None
    clue: str = ""
