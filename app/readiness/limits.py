"""Every threshold of the equipment check, in one table with units.

The numbers follow the verdict table of the project's equipment research, which names its
sources: RFC 7874 for the level of speech, EBU and broadcast practice for the meter, and the
published thresholds of public pre-call tests.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CameraLimits:
    """Frames per second, seconds, and grey levels from 0 to 255."""

    good_fps: float = 24.0
    bad_fps: float = 10.0
    slow_start_s: float = 4.0
    no_picture_s: float = 12.0
    black_luma: float = 20.0
    covered_detail: float = 2.0
    dim_luma: float = 60.0
    dim_fps: float = 20.0
    frozen_frames: int = 5
    min_frames: int = 10
    min_height_px: int = 480


@dataclass(frozen=True, slots=True)
class MicrophoneLimits:
    """Levels in dBFS (RMS of active speech), shares from 0 to 1, and seconds."""

    good_low_dbfs: float = -28.0
    good_high_dbfs: float = -16.0
    bad_low_dbfs: float = -36.0
    bad_high_dbfs: float = -12.0
    silent_dbfs: float = -75.0
    hum_dbfs: float = -50.0
    noisy_dbfs: float = -45.0
    good_noise_dbfs: float = -55.0
    good_snr_db: float = 20.0
    muted_zero_share: float = 0.98
    muted_zero_run_s: float = 0.1
    gate_zero_run_s: float = 2.0
    clipped_share: float = 0.005
    min_speech_s: float = 0.6
    no_samples_after_s: float = 3.0


@dataclass(frozen=True, slots=True)
class NetworkLimits:
    """Link speed in Mbit/s."""

    slow_cable_mbps: float = 10.0


@dataclass(frozen=True, slots=True)
class Limits:
    """All limits together."""

    camera: CameraLimits = field(default_factory=CameraLimits)
    microphone: MicrophoneLimits = field(default_factory=MicrophoneLimits)
    network: NetworkLimits = field(default_factory=NetworkLimits)


DEFAULT_LIMITS = Limits()
