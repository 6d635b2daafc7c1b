"""Every invitation in ``tests/meetings/invitations`` is read as ``expected.toml`` says."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.meetings.invitation import read_invitation

FOLDER = Path(__file__).parent / "invitations"
EXPECTED = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))
HOME = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def person(one):
    return f"{one.name}|{one.role}|{one.organisation}" if one else ""


def moment(at):
    return at.astimezone(HOME).isoformat(timespec="minutes") if at else "none"


def read(name):
    return read_invitation((FOLDER / name).read_bytes(), name, zone=HOME, now=NOW)


def told(invitation):
    """What can be expected of an invitation, by the keys of ``expected.toml``."""
    link = invitation.links[0] if invitation.links else None
    codes = [
        f"{code.kind}={code.value}" + (f"={code.pin_kind}" if code.pin_kind != "unknown" else "")
        for code in invitation.codes
    ]
    return {
        "subject": invitation.subject,
        "start": moment(invitation.starts_at),
        "end": moment(invitation.ends_at),
        "all_day": invitation.is_all_day,
        "cancelled": invitation.is_cancelled,
        "repeats": invitation.repeats.value,
        "organiser": person(invitation.organiser),
        "people": [person(one) for one in invitation.attendees],
        "codes": codes,
        "others": len(invitation.others),
        "links": len(invitation.links),
        "family": link.family if link else "none",
        "url": link.url if link else "",
        "host": link.host if link else "",
        "alias": link.alias if link else "",
        "pin": link.pin if link else "",
        "pin_kind": link.pin_kind.value if link else "",
        "shown": link.shown if link else "",
        "offered": bool(link and link.is_offered),
        "dangers": [danger.kind.value for danger in link.dangers] if link else [],
        "remarks": [one.code for one in invitation.remarks],
        "text": invitation.text,
    }


HOLDS_AMONG_OTHERS = ("remarks", "codes", "dangers", "text")


@pytest.mark.parametrize("name", EXPECTED)
def test_read_as_expected(name):
    found = told(read(name))
    for key, want in EXPECTED[name].items():
        if key in HOLDS_AMONG_OTHERS:
            missing = [want] if isinstance(want, str) else want
            assert all(one in found[key] for one in missing), (key, found[key])
        else:
            assert found[key] == want, (key, found)


def test_every_file_is_expected():
    files = {path.name for path in FOLDER.iterdir()} - {"expected.toml"}
    assert files == set(EXPECTED)
    assert len(files) >= 60


@pytest.mark.parametrize("name", EXPECTED)
def test_nothing_doubtful_is_offered(name):
    for link in read(name).links:
        assert not (link.is_offered and link.dangers)


@pytest.mark.parametrize("name", EXPECTED)
def test_no_remark_where_none_is_due(name):
    """An ordinary invitation is read in silence."""
    wanted = EXPECTED[name].get("remarks")
    allowed = {*(wanted or ()), "time.none", "event.cancelled", "event.series", "time.elsewhere"}
    assert {one.code for one in read(name).remarks} <= allowed
