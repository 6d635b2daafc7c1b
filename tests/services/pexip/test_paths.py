import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.roster.commands import OF_ROOM, Command, CommandKind
from app.services.pexip.paths import COMMANDS, conference, is_id, is_pin, of_command

BASE = "/api/client/v2/conferences/"


@pytest.mark.parametrize(
    ("alias", "path"),
    [
        ("1782@rooms.vconf.dk", "1782%40rooms.vconf.dk"),
        (" møde+a_b.c ", "m%C3%B8de%2Ba_b.c"),
        ("a/../b?c#d%2F", "a%2F..%2Fb%3Fc%23d%252F"),
        ("it's(1)*!~-", "it's(1)*!~-"),
        ("a\ud800b", "a%3Fb"),
    ],
)
def test_an_alias_is_encoded_as_the_vendors_client_does(alias, path):
    assert conference(alias) == BASE + path


@pytest.mark.parametrize("alias", ["", "  ", ".", "..", "...", "x" * 251])
def test_what_is_no_alias(alias):
    with pytest.raises(ValueError, match="no alias"):
        conference(alias)


@given(st.text(min_size=1, max_size=40))
def test_no_alias_leads_elsewhere(alias):
    try:
        path = conference(alias)
    except ValueError:
        return
    rest = path.removeprefix(BASE)
    assert rest.isascii()
    assert not set(rest) & set("/?#\\ \r\n")
    assert rest not in (".", "..")


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        (CommandKind.ADMIT, "participants/u-1/unlock"),
        (CommandKind.DENY, "participants/u-1/disconnect"),
        (CommandKind.REMOVE, "participants/u-1/disconnect"),
        (CommandKind.MUTE, "participants/u-1/mute"),
        (CommandKind.UNMUTE, "participants/u-1/unmute"),
        (CommandKind.LOWER_HAND, "participants/u-1/clearbuzz"),
        (CommandKind.MUTE_GUESTS, "muteguests"),
        (CommandKind.UNMUTE_GUESTS, "unmuteguests"),
        (CommandKind.LOCK, "lock"),
        (CommandKind.UNLOCK, "unlock"),
        (CommandKind.END, "disconnect"),
    ],
)
def test_every_command_has_its_path(kind, path):
    assert of_command(Command(kind, "" if kind in OF_ROOM else "u-1")) == path


def test_no_command_is_forgotten():
    assert frozenset(CommandKind) == COMMANDS


@pytest.mark.parametrize("uuid", ["", "..", "a/b", "a b", "-a", "a%2fb", "x" * 65, "å", None, 7])
def test_what_is_no_id_goes_into_no_path(uuid):
    assert not is_id(uuid)
    if isinstance(uuid, str):
        assert of_command(Command(CommandKind.REMOVE, uuid)) is None


@pytest.mark.parametrize("pin", ["", "1 2", "1\r\nx: y", "æ", "1" * 65, "1\0"])
def test_what_goes_into_no_header(pin):
    assert not is_pin(pin)
    assert is_pin("4711#")
