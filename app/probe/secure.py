"""The TLS handshake: is the certificate in order, who issued it, and what time is it there?"""

import socket
import ssl
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

from app.probe.answers import Head, read_head
from app.probe.lookup import bracketed

_READ_BYTES = 16 * 1024
_SECONDS_A_DAY = 86_400.0

# OpenSSL's reasons for a refusal (x509_vfy.h).
_NOT_YET_VALID, _EXPIRED = 9, 10
_WRONG_NAME, _WRONG_ADDRESS = 62, 64
_WORDS = {
    _NOT_YET_VALID: "not_yet_valid",
    _EXPIRED: "expired",
    _WRONG_NAME: "wrong_name",
    _WRONG_ADDRESS: "wrong_name",
}

# "No issuer found": on Windows that may mean no more than that this computer has not met the issuer
# before. Windows fetches authorities when a browser first needs them; a try fetches nothing.
_NO_ISSUER = (20, 21)
_FETCHES_AUTHORITIES = sys.platform == "win32"

# Where distributions keep their authorities, for an OpenSSL that was built for another one.
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
_MAC_KEYCHAINS = (
    "/System/Library/Keychains/SystemRootCertificates.keychain",
    "/Library/Keychains/System.keychain",
)
_LARGEST_BUNDLE = 8_000_000

Trust = Callable[[], ssl.SSLContext]


@dataclass(slots=True)
class Secured:
    """How the handshake went, in the words of ``ConnectionReading.tls``."""

    word: str = ""
    version: str = ""
    ms: float | None = None
    certificate: Mapping[str, Any] = field(default_factory=dict)


def system_trust() -> ssl.SSLContext:
    """Return a context that trusts the system's authorities, and nothing older than TLS 1.2.

    Raises:
        ssl.SSLError: the system's authorities cannot be used.
    """
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if sys.platform == "darwin":
        _add(context, _mac_authorities())
    elif sys.platform == "linux" and not context.cert_store_stats()["x509_ca"]:
        bundle = next((path for path in map(Path, _BUNDLES) if path.is_file()), None)
        if bundle is not None:
            _add(context, bundle.read_text("ascii", "ignore")[:_LARGEST_BUNDLE])
    return context


def loaded(trust: Trust) -> Trust:
    """Load the authorities now, which may take seconds: no server waits, or is blamed for it.

    What cannot be loaded fails when it is used.
    """
    try:
        context = trust()
    except (OSError, ssl.SSLError):
        return trust
    return lambda: context


def has_authorities(context: ssl.SSLContext) -> bool:
    """Tell whether anybody is trusted at all; a folder of authorities shows only when used."""
    folder = Path(ssl.get_default_verify_paths().capath or "/nowhere")
    try:
        return bool(context.cert_store_stats()["x509_ca"]) or any(folder.iterdir())
    except OSError:
        return False


def handshake(
    opened: socket.socket, host: str, trust: Trust, until: float
) -> tuple[Secured, ssl.SSLSocket | None]:
    """Shake hands on a connected socket; it is closed unless the handshake went well."""
    secured = Secured()
    try:
        context = trust()
    except (OSError, ssl.SSLError):
        opened.close()
        return Secured("no_roots"), None
    start = perf_counter()
    opened.settimeout(max(until - start, 0.05))
    try:
        channel = context.wrap_socket(opened, server_hostname=host)
    except (OSError, ValueError) as error:
        opened.close()
        secured.word = _word(error, context)
        return secured, None
    secured.ms = 1000 * (perf_counter() - start)
    secured.word, secured.version = "ok", channel.version() or ""
    secured.certificate = channel.getpeercert() or {}
    return secured, channel


def valid_days(certificate: Mapping[str, Any]) -> float | None:
    """Return the days until the certificate ends."""
    try:
        ends = ssl.cert_time_to_seconds(certificate["notAfter"])
    except (KeyError, ValueError, TypeError):
        return None
    return (ends - datetime.now(UTC).timestamp()) / _SECONDS_A_DAY


def ask_head(channel: ssl.SSLSocket, host: str, until: float) -> Head | None:
    """Ask for the head of the front page, and follow nothing; None if no honest answer comes."""
    words = f"HEAD / HTTP/1.1\r\nHost: {bracketed(host)}\r\n"
    words += "Connection: close\r\nUser-Agent: Samrad\r\n\r\n"
    try:
        channel.settimeout(max(until - perf_counter(), 0.05))
        channel.sendall(words.encode("ascii"))
        return read_head(reader(channel, until))
    except (OSError, ValueError):
        return None


def clock_offset_s(head: Head, asked: datetime, answered: datetime) -> float | None:
    """Return how far this clock is ahead of the server's, s; None if it is within the doubt.

    The server tells whole seconds and its answer took a while, so that much is not known.
    """
    if head.date is None:
        return None
    middle = asked + (answered - asked) / 2
    return (middle - head.date).total_seconds() - 0.5


def reader(channel: socket.socket, until: float) -> Callable[[], bytes]:
    """Return what reads some bytes, until ``until`` (perf_counter, s) at the latest."""

    def read() -> bytes:
        left = until - perf_counter()
        if left <= 0:
            raise TimeoutError
        channel.settimeout(left)
        return channel.recv(_READ_BYTES)

    return read


def _word(error: Exception, context: ssl.SSLContext) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        if not has_authorities(context):
            return "no_roots"
        if _FETCHES_AUTHORITIES and error.verify_code in _NO_ISSUER:
            return "unconfirmed"
        return _WORDS.get(error.verify_code, "untrusted")
    return "silent" if isinstance(error, TimeoutError) else "failed"


def _add(context: ssl.SSLContext, authorities: str) -> None:
    if authorities:
        context.load_verify_locations(cadata=authorities)


def _mac_authorities() -> str:
    """Return macOS' authorities, from the system's own tool."""
    import subprocess

    command = ["/usr/bin/security", "find-certificate", "-a", "-p", *_MAC_KEYCHAINS]
    try:
        done = subprocess.run(command, capture_output=True, timeout=5, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout[:_LARGEST_BUNDLE].decode("ascii", "ignore")
