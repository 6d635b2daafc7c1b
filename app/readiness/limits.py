"""Every threshold of the equipment check, in one table with units.

The numbers follow the verdict table of the project's equipment research, which names its
sources: RFC 7874 for the level of speech, EBU and broadcast practice for the meter, and the
published thresholds of public pre-call tests.
"""

from dataclasses import dataclass, field
from typing import TypeVar

N = TypeVar("N", int, float)


def bounded(default: N, lowest: N, highest: N) -> N:
    """A limit's usual value, and how far an administrator may move it (both ends included).

    A whole number stays one: its bounds and its replacements are whole numbers too.
    """
    return field(default=default, metadata={"bounds": (lowest, highest)})


@dataclass(frozen=True, slots=True)
class CameraLimits:
    """Frames per second, seconds, and grey levels from 0 to 255."""

    good_fps: float = bounded(24.0, 10, 60)
    bad_fps: float = bounded(10.0, 1, 30)
    slow_start_s: float = bounded(4.0, 1, 12)
    no_picture_s: float = bounded(12.0, 4, 30)
    black_luma: float = bounded(20.0, 0, 60)
    covered_detail: float = bounded(2.0, 0.2, 10)
    dim_luma: float = bounded(60.0, 20, 120)
    dim_fps: float = bounded(20.0, 5, 60)
    frozen_frames: int = bounded(5, 2, 100)
    min_frames: int = bounded(10, 1, 100)
    min_height_px: int = bounded(480, 120, 2160)


@dataclass(frozen=True, slots=True)
class MicrophoneLimits:
    """Levels in dBFS (RMS of active speech), shares from 0 to 1, and seconds."""

    good_low_dbfs: float = bounded(-28.0, -45, -18)
    good_high_dbfs: float = bounded(-16.0, -24, -6)
    bad_low_dbfs: float = bounded(-36.0, -60, -24)
    bad_high_dbfs: float = bounded(-12.0, -18, -1)
    silent_dbfs: float = bounded(-75.0, -100, -50)
    hum_dbfs: float = bounded(-50.0, -80, -20)
    noisy_dbfs: float = bounded(-45.0, -70, -20)
    good_noise_dbfs: float = bounded(-55.0, -80, -30)
    good_snr_db: float = bounded(20.0, 6, 40)
    muted_zero_share: float = bounded(0.98, 0.5, 1)
    muted_zero_run_s: float = bounded(0.1, 0.02, 2)
    gate_zero_run_s: float = bounded(2.0, 0.5, 10)
    clipped_share: float = bounded(0.005, 0, 0.2)
    min_speech_s: float = bounded(0.6, 0.2, 3)
    no_samples_after_s: float = bounded(3.0, 1, 15)


@dataclass(frozen=True, slots=True)
class NetworkLimits:
    """Link speed in Mbit/s."""

    slow_cable_mbps: float = bounded(10.0, 1, 1000)


@dataclass(frozen=True, slots=True)
class PowerLimits:
    """Shares of the battery in %, and the usual length of a meeting in minutes."""

    good_percent: float = bounded(50.0, 20, 100)
    low_percent: float = bounded(20.0, 5, 50)
    meeting_min: float = bounded(45.0, 10, 240)


@dataclass(frozen=True, slots=True)
class LeakLimits:
    """Echo loss and clearness in dB, times in ms.

    46 dB is what 3GPP TS 26.132 asks of a terminal. ``clear_db`` is how far an echo must stand out
    of what else there is; the figures behind it are in docs/decisions.
    """

    good_db: float = bounded(46.0, 35, 60)
    bad_db: float = bounded(30.0, 10, 46)
    clear_db: float = bounded(20.0, 15, 40)
    apart_ms: float = bounded(10.0, 1, 50)
    longest_delay_ms: float = bounded(600.0, 350, 700)


@dataclass(frozen=True, slots=True)
class Limits:
    """All limits together."""

    camera: CameraLimits = field(default_factory=CameraLimits)
    microphone: MicrophoneLimits = field(default_factory=MicrophoneLimits)
    leak: LeakLimits = field(default_factory=LeakLimits)
    network: NetworkLimits = field(default_factory=NetworkLimits)
    power: PowerLimits = field(default_factory=PowerLimits)


DEFAULT_LIMITS = Limits()
