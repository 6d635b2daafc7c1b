import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.roster.participant import (
    LONGEST_NAME,
    Machine,
    Means,
    NameDanger,
    Participant,
    Role,
    Room,
    Standing,
)
from app.services.pexip.room import merged
from app.services.pexip.rows import participant
from tests.services.pexip.node import one

ANY = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)
API = {"protocol": "api", "has_media": False, "is_video_call": "NO"}


def made(**more):
    return participant(one("u", **more))


@pytest.mark.parametrize(
    ("place", "standing"),
    [
        ("waiting_room", Standing.LOBBY),
        ("ivr", Standing.AT_PIN),
        ("connecting", Standing.CONNECTING),
        ("conference", Standing.IN_ROOM),
        ("lecture", Standing.IN_ROOM),
        ("CONFERENCE", Standing.IN_ROOM),
        ("", Standing.IN_ROOM),
        (None, Standing.IN_ROOM),
        ("something_new", Standing.CONNECTING),
        (7, Standing.IN_ROOM),
    ],
)
def test_where_they_are(place, standing):
    assert made(service_type=place).standing is standing


@pytest.mark.parametrize(
    ("fields", "means"),
    [
        ({}, Means.VIDEO),
        (API, Means.CONTROL),
        ({"is_video_call": "NO", "is_audio_only_call": "YES"}, Means.AUDIO),
        ({"is_video_call": False, "is_audio_only_call": True}, Means.AUDIO),
        ({"is_video_call": "NO", "has_media": True}, Means.UNKNOWN),
        ({"is_video_call": None, "has_media": None}, Means.UNKNOWN),
    ],
)
def test_how_they_take_part(fields, means):
    assert made(**fields).means is means


@pytest.mark.parametrize(
    ("uri", "means"),
    [
        ("sip:+4526112233@region.example", Means.PHONE),
        ("tel:+47 22 33 44 55", Means.PHONE),
        ("sip:kari@region.example", Means.AUDIO),
        ("", Means.AUDIO),
    ],
)
def test_who_telephones(uri, means):
    found = made(is_video_call="NO", is_audio_only_call="YES", protocol="sip", uri=uri)
    assert found.means is means
    assert ":" not in found.address


def test_a_web_client_that_says_api_is_not_taken_for_a_program():
    assert made(protocol="api").means is Means.VIDEO


@pytest.mark.parametrize(
    ("role", "found"),
    [("chair", Role.HOST), ("HOST", Role.HOST), ("guest", Role.GUEST), ("x", Role.UNKNOWN)],
)
def test_roles(role, found):
    assert made(role=role).role is found


@pytest.mark.parametrize(
    ("fields", "machine"),
    [
        ({"is_streaming_conference": True}, Machine.STREAM),
        ({"is_streaming_conference": "YES", "is_recording": True}, Machine.RECORDER),
        ({"protocol": "rtmp"}, Machine.STREAM),
        ({"is_recording": True}, Machine.NONE),
        ({"is_transcribing": True}, Machine.NONE),
        ({"is_transcribing": True, **API}, Machine.NOTE_TAKER),
        ({"is_ai_enabled": True, **API}, Machine.NOTE_TAKER),
        (API, Machine.NONE),
    ],
)
def test_who_may_be_no_person(fields, machine):
    assert made(**fields).machine is machine


def test_what_they_do_to_the_meeting():
    found = made(
        is_recording=True, is_transcribing="YES", is_ai_enabled=1, is_public_streaming=True
    )
    assert (found.records, found.transcribes, found.uses_ai, found.streams) == (True,) * 4


@pytest.mark.parametrize(
    ("fields", "muted"),
    [
        ({"is_muted": "YES"}, True),
        ({"is_muted": "NO"}, False),
        ({"is_muted": "NO", "is_client_muted": True}, True),
        ({"is_muted": True}, True),
        ({"is_muted": None}, None),
        ({"is_muted": "perhaps"}, None),
    ],
)
def test_microphones(fields, muted):
    assert made(**fields).is_muted is muted


@pytest.mark.parametrize(
    ("fields", "on"),
    [
        ({}, True),
        ({"is_video_muted": True}, False),
        ({"is_main_video_dropped_out": True}, False),
        ({"is_video_muted": None}, None),
        ({"is_video_call": "NO", "is_audio_only_call": "YES"}, False),
        (API, None),
    ],
)
def test_cameras(fields, on):
    assert made(**fields).has_camera_on is on


@pytest.mark.parametrize(
    ("time", "found"),
    [
        (1700484383.5, 1700484383.5),
        ("1700484383.5", 1700484383.5),
        (0, None),
        (None, None),
        (-1, None),
        (True, None),
        (float("inf"), None),
        (float("nan"), None),
        (10**400, None),
        ("soon", None),
        ([], None),
    ],
)
def test_moments(time, found):
    assert made(buzz_time=time).hand_raised_at == found
    assert made(start_time=time).joined_at == found


def test_connections_of_others():
    assert made(parent_participant_uuid="p-1").parent == "p-1"
    assert made(parent_participant_uuid="u").parent == ""
    assert made(parent_participant_uuid="../x").parent == ""
    assert made(is_external=True).is_bridged
    assert made(external_node_uuid="n").is_bridged
    assert made(is_idp_authenticated=True).is_signed_in
    assert not made(disconnect_supported="NO").may_be_removed
    assert not made(mute_supported="NO").may_be_muted
    assert made(is_presenting="YES").is_presenting


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"display_name": "  Åse  Ø "}, "Åse Ø"),
        ({"display_name": "<img src=x>"}, "<img src=x>"),
        ({"display_name": "a\u202eb\nc\x1b[31m"}, "ab c[31m"),
        ({"display_name": "", "uri": "sip:+4526112233@x.dk"}, "+4526112233@x.dk"),
        ({"display_name": None, "uri": None}, ""),
        ({"display_name": ["x"]}, ""),
    ],
)
def test_names(fields, name):
    assert made(**fields).name == name


def test_a_name_of_a_hundred_thousand_letters_is_cut():
    assert len(made(display_name="a" * 100_000).name) == LONGEST_NAME
    assert NameDanger.EMPTY in made(display_name="").dangers


@pytest.mark.parametrize("fields", [None, [], "x", {}, {"uuid": None}, {"uuid": "../x"}])
def test_without_an_id_there_is_nobody(fields):
    assert participant(fields) is None


def test_an_id_alone_is_somebody():
    found = participant({"uuid": "u"})
    assert found == Participant("u", dangers=found.dangers)
    assert found.is_person


@given(st.dictionaries(st.sampled_from([*one("u"), "is_external", "is_recording"]), ANY))
def test_any_value_in_any_field_is_survived(fields):
    found = participant(fields | {"uuid": "u"}, {"u"})
    assert found is not None
    assert found.is_ours


def test_what_a_room_says_is_put_together():
    room = merged(Room(), {"locked": False, "started": True})
    room = merged(room, {"locked": True, "recording": "YES", "guests_muted": None})
    assert room == Room(is_locked=True, is_started=True, is_recorded=True)
    assert merged(room, {}) == room
    assert merged(room, None) == room
    more = {"streaming": 1, "transcribing": True, "is_ai_enabled": True, "guests_muted": "NO"}
    found = merged(room, more)
    assert (found.is_streamed, found.is_transcribed, found.uses_ai) == (True, True, True)
    assert found.guests_muted is False
