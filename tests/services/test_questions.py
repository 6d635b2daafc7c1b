"""Which servers may be asked."""

import pytest

from app.services.questions import NotAllowedError, origin

BELOW = frozenset({".Example.org", "video.example.com"})


@pytest.mark.parametrize("host", ["video.example.org", "a.b.EXAMPLE.org.", "Video.example.com"])
def test_a_server_below_an_allowed_name_may_be_asked(host):
    assert origin(host, 443, BELOW) == f"https://{host.lower().rstrip('.')}:443"


@pytest.mark.parametrize(
    "host", ["example.org", "evilexample.org", ".example.org", "a..example.org", "example.com",
             "video.example.org@evil.org", "evil.org/.example.org", "", "."],
)  # fmt: skip
def test_no_other_server_may(host):
    with pytest.raises(NotAllowedError):
        origin(host, 443, BELOW)
