"""What is said of one participant, in the program's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.roster.participant import Means, Standing
from app.services.cisco.people import Known, Leg, is_id, leg_of, participant_of
from app.services.cisco.xml_reading import read_xml

DOCUMENTED = b"""<?xml version="1.0"?>
<callLeg id="leg-1"><name>Anna</name><remoteParty>anna@example.org</remoteParty>
<type>sip</type><configuration><rxAudioMute>true</rxAudioMute></configuration>
<status><state>connected</state><durationSeconds>49</durationSeconds><direction>incoming</direction>
<deactivated>true</deactivated><rxAudio><codec>opus</codec></rxAudio></status></callLeg>"""


def test_a_documented_connection():
    assert leg_of(read_xml(DOCUMENTED)) == Leg(
        "leg-1", "connected", True, None, True, False, True, None, "sip", "anna@example.org", 49
    )


def test_a_connection_without_anything():
    known = Known("p", leg=leg_of(read_xml(b"<callLeg id='x'/>")))
    found = participant_of(known, sees_legs=True)
    assert (found.standing, found.means, found.is_muted) == (Standing.IN_ROOM, Means.UNKNOWN, None)
    assert found.has_camera_on is None


@pytest.mark.parametrize(
    ("leg", "address", "means"),
    [
        (Leg("x", has_video=True, has_audio=True), "", Means.VIDEO),
        (Leg("x", has_video=False, has_audio=True), "", Means.AUDIO),
        (Leg("x", has_video=False, has_audio=True, kind="sip"), "tel:+46701234567", Means.PHONE),
        (Leg("x", has_video=False, has_audio=True, kind="acano"), "070123456", Means.AUDIO),
        (Leg("x", has_video=False, has_audio=True, kind="sip"), "anna@example.org", Means.AUDIO),
        (Leg("x"), "", Means.UNKNOWN),
    ],
)
def test_how_somebody_takes_part(leg, address, means):
    known = Known("p", told={"uri": address}, leg=leg)
    assert participant_of(known, sees_legs=True).means is means


def test_events_go_before_an_older_look():
    known = Known("p", told={"audioMuted": False}, leg=Leg("x", is_muted=True))
    assert participant_of(known, sees_legs=True).is_muted is False


def test_a_camera_that_is_muted_is_off():
    known = Known("p", told={"videoMuted": True}, leg=Leg("x", has_video=True))
    assert participant_of(known, sees_legs=True).has_camera_on is False


@pytest.mark.parametrize("value", ["../calls", "a/b", "a?b", "", "ø", "a b", "a" * 81, 7, None])
def test_an_id_that_would_change_an_address_is_none(value):
    assert not is_id(value)


ANYTHING = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text())


@given(
    st.dictionaries(
        st.sampled_from(
            ["name", "uri", "state", "audioMuted", "videoMuted", "presenter", "endpointRecording"]
        ),
        ANYTHING,
    )
)
def test_whatever_the_events_say_there_is_a_participant(told):
    known = Known("p")
    known.tell({**told, "colour": "red"})
    found = participant_of(known, sees_legs=False)
    assert found.id == "p"
    assert len(found.name) <= 120
    assert len(found.address) <= 120


def test_nothing_of_a_person_is_shown_by_repr():
    known = Known("p", {"name": "Anna"}, "Anna", Leg("x", address="anna@example.org"))
    assert "nna" not in repr(known)
