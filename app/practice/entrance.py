"""Tokens of the client API: asking for one, refreshing it, giving it back."""

from app.practice.answers import INVALID_TOKEN, Answer, success
from app.practice.connection import By, Connection, Rank, Where, Wire
from app.practice.door import VERSION
from app.practice.meeting import Meeting
from app.practice.watchers import Watcher

ROLES = {Rank.HOST: "HOST", Rank.GUEST: "GUEST"}
"""A role in the answer to ``request_token``, which spells it otherwise than the list."""

LONGEST_NAME = 500


def request_token(meeting: Meeting, pin: str | None, body: Wire) -> Answer:
    """Let a watcher in, or say what is missing."""
    name = str(body.get("display_name") or "")[:LONGEST_NAME]
    tag = str(body.get("call_tag") or "")[:LONGEST_NAME]
    with meeting.held():
        said = meeting.door.ask(f"{name}|{tag}", pin, body)
        if not isinstance(said, Rank):
            return success(said, 403)
        id_ = meeting.join(name, rank=said, by=By.CONTROL, call_tag=tag)
        if body.get("start_conference_if_host") is True and said is Rank.HOST:
            meeting.start()
        one = meeting.find(id_)
        return success(_grant(meeting, meeting.watchers.add(id_), one)) if one else INVALID_TOKEN


def _grant(meeting: Meeting, watcher: Watcher, one: Connection) -> Wire:
    return {
        "token": watcher.token,
        "expires": str(meeting.watchers.token_s),
        "participant_uuid": one.uuid,
        "display_name": one.name,
        "role": ROLES[one.rank],
        "call_tag": one.call_tag,
        "current_service_type": str(one.where if one.where is Where.LOBBY else Where.ROOM),
        "service_type": "conference",
        "conference_name": meeting.alias,
        "service_name": meeting.alias,
        "version": VERSION,
        "call_type": "video",
        "chat_enabled": True,
        "guests_can_present": True,
        "fecc_enabled": False,
        "direct_media": False,
        "breakout_rooms": False,
        "analytics_enabled": False,
        "route_via_registrar": False,
        "trickle_ice_enabled": True,
        "use_relay_candidates_only": False,
        "idp_uuid": "",
        "turn": [],
        "client_stats_update_interval": 4000,
    }


def refresh_token(meeting: Meeting, watcher: Watcher) -> Answer:
    """Give a new token for the old one."""
    with meeting.held():
        one = meeting.find(watcher.uuid)
        if one is None:
            return INVALID_TOKEN
        meeting.watchers.refresh(watcher)
        return success(
            {
                "token": watcher.token,
                "expires": str(meeting.watchers.token_s),
                "role": ROLES[one.rank],
                "client_stats_update_interval": 4000,
            }
        )


def release_token(meeting: Meeting, watcher: Watcher) -> Answer:
    """Give the place back: the entry goes from everybody's list."""
    return success(meeting.leave(watcher.uuid))
