"""What PortAudio's errors mean to a person: reason codes."""

import ctypes
import errno

_BUSY = "busy"
_DENIED = "denied"
_VANISHED = "vanished"
_FAILED = "failed"

_PORTAUDIO = {
    -9996: _VANISHED,  # paInvalidDevice
    -9985: _BUSY,  # paDeviceUnavailable
}
_REFUSED_FORMAT = {-9998, -9997, -9994, -9993}
"""Channel count, sample rate, sample format, bad combination of devices: another may do."""

_ALSA = {
    errno.EBUSY: _BUSY,
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.ENODEV: _VANISHED,
    errno.ENOENT: _VANISHED,
    errno.EIO: _VANISHED,
}
_WASAPI = {
    0x8889000A: _BUSY,  # AUDCLNT_E_DEVICE_IN_USE
    0x88890017: _BUSY,  # AUDCLNT_E_EXCLUSIVE_MODE_ONLY
    0x80070005: _DENIED,  # E_ACCESSDENIED
    0x88890004: _VANISHED,  # AUDCLNT_E_DEVICE_INVALIDATED
    0x80070490: _VANISHED,  # E_NOTFOUND
}
_WASAPI_FORMAT = 0x88890008  # AUDCLNT_E_UNSUPPORTED_FORMAT


def outcome(error: Exception) -> str:
    """Return the last part of the reason code: busy, denied, vanished, or failed for the rest."""
    number, host = numbers(error)
    if number in _PORTAUDIO:
        return _PORTAUDIO[number]
    if -host in _ALSA:
        return _ALSA[-host]
    return _WASAPI.get(_unsigned(host), _FAILED)


def refuses_format(error: Exception) -> bool:
    """Tell whether another sample rate or number of channels may be accepted."""
    number, host = numbers(error)
    return number in _REFUSED_FORMAT or _unsigned(host) == _WASAPI_FORMAT


def numbers(error: Exception) -> tuple[int, int]:
    """Return PortAudio's error number and that of the system below it, 0 for unknown.

    sounddevice puts them behind the text: (text, number, (interface, system's number, its text)).
    """
    arguments = error.args
    number = arguments[1] if len(arguments) > 1 and isinstance(arguments[1], int) else 0
    below = arguments[2] if len(arguments) > 2 else ()
    if isinstance(below, tuple) and len(below) > 1 and isinstance(below[1], int):
        return number, below[1]
    return number, 0


def _unsigned(number: int) -> int:
    return ctypes.c_uint32(number).value
