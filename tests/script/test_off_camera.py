"""Those off camera in the round: who sits with whom, and what they may be called."""

from app.script.introductions import MOST_OFF_CAMERA
from tests.script.round_world import ANNA, Meeting, connection, meeting

__all__ = ["meeting"]


def test_off_camera_people_join_the_round(meeting):
    key = meeting.round.add_off_camera("  Eva\nBerg ", "relative", "id3")
    assert meeting.names() == ["Anna Berg", "Bo Dahl", "Eva Berg", "Carl Ek", "Dora Falk"]
    eva = meeting.round.speakers[2]
    assert (eva.is_off_camera, eva.is_connected, eva.is_known, eva.beside) == (
        True, True, True, "id3",
    )  # fmt: skip
    meeting.go("id3")
    eva = next(one for one in meeting.round.speakers if one.key == key)
    assert not eva.is_connected
    assert meeting.round.waiting_to_speak == 3
    meeting.round.remove(meeting.key("Carl Ek"))
    meeting.round.remove(key)
    meeting.round.remove(key)
    assert meeting.names() == ["Bo Dahl", "Carl Ek", "Dora Falk"]


def test_who_sits_with_somebody_comes_back_with_them(meeting):
    key = meeting.round.add_off_camera("Eva", "relative", "id3")
    meeting.go("id3")
    meeting.come(connection(30, "Anna Berg"))
    eva = next(one for one in meeting.round.speakers if one.key == key)
    assert (eva.beside, eva.is_connected) == ("id30", True)


def test_who_sits_with_a_stranger_stays_when_the_stranger_is_recognised():
    meeting = Meeting()
    meeting.expect()
    meeting.come(connection(1, "iPhone"))
    key = meeting.round.add_off_camera("Eva", "relative", "id1")
    meeting.confirm("id1", ANNA)
    meeting.go("id1")
    meeting.come(connection(2, "Anna Berg"))
    eva = next(one for one in meeting.round.speakers if one.key == key)
    assert (eva.beside, eva.is_connected) == ("id2", True)


def test_somebody_beside_us_is_there_and_may_have_no_name():
    meeting = Meeting()
    meeting.look()
    key = meeting.round.add_off_camera("")
    assert meeting.round.speakers[0].is_connected
    assert not meeting.round.speakers[0].is_known
    meeting.round.introduce(key, True)
    assert meeting.round.all_spoken


def test_no_identity_number_stands_in_a_name():
    meeting = Meeting()
    meeting.round.add_off_camera("Eva 010180-1234")
    assert "1234" not in meeting.round.speakers[0].name


def test_there_is_an_end_to_off_camera_people():
    meeting = Meeting()
    keys = [meeting.round.add_off_camera(str(nth)) for nth in range(MOST_OFF_CAMERA + 1)]
    assert all(keys[:-1])
    assert keys[-1] == ""
