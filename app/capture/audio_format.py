"""Opening a device at its own sample rate and channels, or the nearest that it accepts."""

from collections.abc import Callable, Iterator

from app.capture.audio_devices import MOST_CHANNELS, Device
from app.capture.audio_errors import refuses_format
from app.capture.audio_portaudio import PortAudio, SoundError

_COMMON_RATES = (48_000, 44_100, 32_000, 16_000, 8_000)


def start_at_best_format(
    portaudio: PortAudio, kind: str, device: Device, start: Callable[[int, int], None]
) -> None:
    """Call ``start`` with rate and channels until the device accepts.

    Raises:
        SoundError: it accepts none, or refuses for another reason; the code begins with ``kind``.
    """
    refusal = SoundError(f"{kind}.failed", "no format to try")
    for rate, channels in formats(device):
        try:
            start(rate, channels)
        except portaudio.errors as error:
            refusal = portaudio.sound_error(kind, error)
            if not refuses_format(error):
                break
        else:
            return
    raise refusal


def formats(device: Device) -> Iterator[tuple[int, int]]:
    """Yield rates and numbers of channels to try, the device's own first."""
    own = min(max(1, device.channels), MOST_CHANNELS)
    channels = list(dict.fromkeys([own, min(own, 2), 1]))
    for rate in dict.fromkeys([device.rate, *_COMMON_RATES]):
        for count in channels:
            yield rate, count
