"""Every threshold of the equipment check, in one table with units.

The numbers follow the verdict table of the project's equipment research, which names its
sources: RFC 7874 for the level of speech, EBU and broadcast practice for the meter, and the
published thresholds of public pre-call tests.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.guidelines.equipment import Ask
from app.readiness.bounds import asked, bounded
from app.readiness.limits_over_time import BaselineLimits, ValidityLimits
from app.readiness.strictness import Strictness


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
    grey_spread: float = bounded(1.2, 0.1, 5)


@dataclass(frozen=True, slots=True)
class PictureLimits:
    """How a face is seen: grey levels from 0 to 255, shares from 0 to 1, seconds.

    Heights are shares of the picture's height, ``off_centre`` of its width. ``halves`` is a part of
    the face's own brightness; ``sharpness`` is in the unit of decision 6, which says where the
    numbers come from. Heights and eyes leave some room around what is recommended: a head of a
    quarter to a half of the picture, with the eyes 30 to 45 % below its upper edge.
    """

    min_looks: int = bounded(3, 1, 20)
    no_face_s: float = bounded(4.0, 1, 15)
    dark_bright: float = bounded(90.0, 30, 160)
    back_lit_bright: float = bounded(105.0, 30, 180)
    back_lit_by: float = bounded(50.0, 20, 150)
    burnt_share: float = bounded(0.05, 0.01, 0.5)
    halves: float = bounded(0.65, 0.2, 1.5)
    sharpness: float = bounded(5.0, 1, 12)
    small_height: float = bounded(0.2, 0.05, 0.4)
    large_height: float = bounded(0.6, 0.4, 1)
    off_centre: float = bounded(0.2, 0.05, 0.4)
    eyes_high: float = bounded(0.22, 0, 0.4)
    eyes_low: float = bounded(0.55, 0.4, 0.9)
    cast_levels: float = bounded(6.0, 2, 40)


@dataclass(frozen=True, slots=True)
class MicrophoneLimits:
    """Levels in dBFS (RMS of active speech), distances in dB, shares from 0 to 1, Hz, seconds."""

    good_low_dbfs: float = bounded(-28.0, -45, -18)
    good_high_dbfs: float = bounded(-16.0, -24, -6)
    bad_low_dbfs: float = bounded(-36.0, -60, -24)
    bad_high_dbfs: float = bounded(-12.0, -18, -1)
    silent_dbfs: float = bounded(-75.0, -100, -50)
    hum_dbfs: float = bounded(-50.0, -80, -20)
    noisy_dbfs: float = bounded(-45.0, -70, -20)
    good_noise_dbfs: float = bounded(-55.0, -80, -30)
    good_snr_db: float = bounded(20.0, 6, 40)
    bad_snr_db: float = bounded(12.0, 3, 20)
    narrow_hz: float = bounded(4500.0, 3500, 7000)
    offset_share: float = bounded(0.05, 0.01, 0.5)
    muted_zero_share: float = bounded(0.98, 0.5, 1)
    muted_zero_run_s: float = bounded(0.1, 0.02, 2)
    gate_zero_run_s: float = bounded(2.0, 0.5, 10)
    clipped_share: float = bounded(0.005, 0, 0.2)
    min_speech_s: float = bounded(0.6, 0.2, 3)
    no_samples_after_s: float = bounded(3.0, 1, 15)


@dataclass(frozen=True, slots=True)
class SoundSettingsLimits:
    """Volumes from 0 to 1 as the system shows them, amplification in dB.

    ``low_volume`` and ``high_volume`` follow the project's equipment research, section 3a. The
    last three are what a press on a button sets.
    """

    low_volume: float = bounded(0.2, 0.05, 0.5)
    high_volume: float = bounded(0.9, 0.5, 1)
    boost_db: float = bounded(10.0, 3, 40)
    microphone_to: float = bounded(0.8, 0.4, 1)
    loudspeaker_to: float = bounded(0.5, 0.3, 1)
    microphone_down_to: float = bounded(0.7, 0.3, 0.9)


@dataclass(frozen=True, slots=True)
class NetworkLimits:
    """Link speed in Mbit/s, strength of a Wi-Fi in dBm.

    -67 dBm is what Wi-Fi for voice and video is usually planned for.
    """

    slow_cable_mbps: float = bounded(10.0, 1, 1000)
    good_signal_dbm: float = bounded(-67.0, -80, -50)
    bad_signal_dbm: float = bounded(-75.0, -90, -60)


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """Round trip and jitter in ms, loss in %, what goes through in Mbit/s.

    Below (bandwidth: from) *good* nothing is noticed, below *fair* little, beyond *bad* a
    conversation surely suffers. The numbers stand between what meeting services publish for their
    own tests (round trip 100 to 400 ms, jitter 20 to 50 ms, loss 1 to 8 %); 2.5 and 1.3 Mbit/s are
    what a 720p and a usual picture take.
    """

    good_rtt_ms: float = bounded(100.0, 20, 400)
    fair_rtt_ms: float = bounded(200.0, 50, 600)
    bad_rtt_ms: float = bounded(400.0, 100, 2000)
    good_jitter_ms: float = bounded(20.0, 2, 60)
    fair_jitter_ms: float = bounded(30.0, 5, 100)
    bad_jitter_ms: float = bounded(50.0, 10, 300)
    good_loss_percent: float = bounded(1.0, 0.1, 5)
    fair_loss_percent: float = bounded(3.0, 0.5, 10)
    bad_loss_percent: float = bounded(8.0, 1, 30)
    good_mbps: float = bounded(2.5, 0.5, 50)
    fair_mbps: float = bounded(1.3, 0.3, 20)
    bad_mbps: float = bounded(0.5, 0.1, 10)


@dataclass(frozen=True, slots=True)
class PowerLimits:
    """Shares of the battery in %, and the usual length of a meeting in minutes."""

    good_percent: float = bounded(50.0, 20, 100)
    low_percent: float = bounded(20.0, 5, 50)
    meeting_min: float = bounded(45.0, 10, 240)


@dataclass(frozen=True, slots=True)
class LeakLimits:
    """Echo loss and clearness in dB, levels in dBFS, times in ms, shares from 0 to 1.

    46 dB is what 3GPP TS 26.132 asks of a terminal. ``clear_db`` is how far an echo must stand out
    of everything else: noise and speech alone came to 14 dB at most in the simulation of
    docs/decisions/0007-leak-probe.md. ``unquiet_db`` is how much louder than the quiet fifth of
    the time the loud twentieth may be before somebody is thought to speak.
    """

    good_db: float = bounded(46.0, 35, 60)
    bad_db: float = bounded(30.0, 10, 46)
    clear_db: float = bounded(18.0, 16, 40)
    apart_ms: float = bounded(10.0, 1, 50)
    longest_delay_ms: float = bounded(600.0, 350, 690)
    unquiet_db: float = bounded(10.0, 6, 30)
    muted_zero_share: float = bounded(0.98, 0.5, 1)
    dead_dbfs: float = bounded(-95.0, -110, -80)


@dataclass(frozen=True, slots=True)
class BrowserLimits:
    """Browsers that the organisation asks for, the preferred one first; empty: any will do."""

    allowed: tuple[str, ...] = asked("browser", "allowed")


@dataclass(frozen=True, slots=True)
class ClientLimits:
    """Meeting programs that the organisation asks for; empty: none."""

    names: tuple[str, ...] = asked("client", "clients")


@dataclass(frozen=True, slots=True)
class LoadLimits:
    """Shares of all processors in %, memory in GB (10^9 bytes), and seconds."""

    busy_percent: float = bounded(70.0, 30, 95)
    overloaded_percent: float = bounded(90.0, 50, 100)
    sure_after_s: float = bounded(8.0, 3, 10)
    free_gb: float = bounded(1.0, 0.25, 8)


@dataclass(frozen=True, slots=True)
class RestartLimits:
    """Days since the last start."""

    long_days: float = bounded(7.0, 1, 90)


@dataclass(frozen=True, slots=True)
class LastUsedLimits:
    """Days since an update was last installed."""

    long_days: float = bounded(30.0, 7, 365)


@dataclass(frozen=True, slots=True)
class ScreensLimits:
    """How many screens somebody wants who shares one of them."""

    wanted: int = bounded(2, 1, 4)


@dataclass(frozen=True, slots=True)
class SleepLimits:
    """Minutes without a key or the mouse that a consultation may take."""

    sleep_min: float = bounded(30.0, 5, 240)
    display_min: float = bounded(15.0, 1, 240)


@dataclass(frozen=True, slots=True)
class ClockLimits:
    """Seconds that the clock may be wrong, and days since it was last set."""

    off_s: float = bounded(120.0, 10, 600)
    wrong_s: float = bounded(300.0, 30, 3600)
    stale_days: float = bounded(30.0, 1, 365)


@dataclass(frozen=True, slots=True)
class Limits:
    """All limits together.

    Every section but the last ones holds thresholds, and is a section of the administrator's file.

    Args:
        strictness: how much a guideline's wording weighs.
        asks: what the organisation asks of the equipment, for every want there is; empty when no
            organisation was chosen.
    """

    camera: CameraLimits = field(default_factory=CameraLimits)
    picture: PictureLimits = field(default_factory=PictureLimits)
    microphone: MicrophoneLimits = field(default_factory=MicrophoneLimits)
    sound_settings: SoundSettingsLimits = field(default_factory=SoundSettingsLimits)
    leak: LeakLimits = field(default_factory=LeakLimits)
    network: NetworkLimits = field(default_factory=NetworkLimits)
    connection: ConnectionLimits = field(default_factory=ConnectionLimits)
    power: PowerLimits = field(default_factory=PowerLimits)
    load: LoadLimits = field(default_factory=LoadLimits)
    restart: RestartLimits = field(default_factory=RestartLimits)
    last_used: LastUsedLimits = field(default_factory=LastUsedLimits)
    screens: ScreensLimits = field(default_factory=ScreensLimits)
    sleep: SleepLimits = field(default_factory=SleepLimits)
    clock: ClockLimits = field(default_factory=ClockLimits)
    browser: BrowserLimits = field(default_factory=BrowserLimits)
    client: ClientLimits = field(default_factory=ClientLimits)
    baseline: BaselineLimits = field(default_factory=BaselineLimits)
    validity: ValidityLimits = field(default_factory=ValidityLimits)
    strictness: Strictness = field(default_factory=Strictness)
    asks: Mapping[str, Ask] = field(default_factory=lambda: MappingProxyType({}))


ASCENDING: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        "camera": (
            ("bad_fps", "good_fps"), ("slow_start_s", "no_picture_s"), ("black_luma", "dim_luma"),
        ),
        "picture": (
            ("dark_bright", "back_lit_bright"),
            ("small_height", "large_height"),
            ("eyes_high", "eyes_low"),
        ),
        "microphone": (
            ("bad_low_dbfs", "good_low_dbfs", "good_high_dbfs", "bad_high_dbfs"),
            ("good_noise_dbfs", "noisy_dbfs"),
            ("bad_snr_db", "good_snr_db"),
            ("muted_zero_run_s", "gate_zero_run_s"),
        ),
        "sound_settings": (
            ("low_volume", "microphone_down_to", "high_volume"),
            ("low_volume", "microphone_to"),
            ("low_volume", "loudspeaker_to"),
        ),
        "leak": (("bad_db", "good_db"),),
        "network": (("bad_signal_dbm", "good_signal_dbm"),),
        "connection": (
            ("good_rtt_ms", "fair_rtt_ms", "bad_rtt_ms"),
            ("good_jitter_ms", "fair_jitter_ms", "bad_jitter_ms"),
            ("good_loss_percent", "fair_loss_percent", "bad_loss_percent"),
            ("bad_mbps", "fair_mbps", "good_mbps"),
        ),
        "power": (("low_percent", "good_percent"),),
        "load": (("busy_percent", "overloaded_percent"),),
        "clock": (("off_s", "wrong_s"),),
    }
)  # fmt: skip
"""Limits of one section that may not pass one another, the lowest first."""

DEFAULT_LIMITS = Limits()
