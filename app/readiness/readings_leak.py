"""What was measured of the way from the loudspeaker to the microphone."""

from dataclasses import dataclass

from app.plain_text import plain
from app.readiness.readings import LONGEST_NAME, NOTHING_DBFS, Reading


@dataclass(frozen=True, slots=True)
class LeakReading(Reading):
    """One measurement with the probe; as long as nobody asked for one, ``tried`` is False.

    The loudspeaker is ``device``.

    Args:
        microphone: name of the microphone that listened, made plain.
        tried: whether the probe was played.
        loss_db: echo loss at the clearest peak, weighted alike on each octave from 300 to 3400 Hz
            (ITU-T G.122, annex B.4), dB; None if there is no energy in it.
        floor_db: an echo whose peak is so far down would be as strong as the noise, dB.
        clear_db: how far the echo stands out in the worse of two sweeps, dB.
        clearest_db: the same in the better one.
        delay_ms: from handing the sound out to hearing it, mean of the two, ms.
        apart_ms: how far the two delays differ, ms.
        noise_dbfs: sound between 300 and 3400 Hz in the quiet fifth of the time.
        swing_db: how far the loud twentieth of the time lies above that; a voice makes it large.
        zero_share: share of samples that are exactly zero.
        seconds: length of sound behind it, s.
    """

    microphone: str = ""
    tried: bool = False
    loss_db: float | None = None
    floor_db: float = 0.0
    clear_db: float = 0.0
    clearest_db: float = 0.0
    delay_ms: float = 0.0
    apart_ms: float = 0.0
    noise_dbfs: float = NOTHING_DBFS
    swing_db: float = 0.0
    zero_share: float = 0.0
    seconds: float = 0.0

    def __post_init__(self) -> None:
        # It comes from the system, as the other device's name does.
        object.__setattr__(self, "microphone", plain(self.microphone, LONGEST_NAME))
