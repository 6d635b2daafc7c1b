"""What the interface says of the meeting itself, put together from parts.

Event ``conference_update`` and answer ``conference_status`` (npm @pexip/infinity-api 20.0.0,
conference/types): servers name some of these things and leave others out, from one event to the
next.
"""

from dataclasses import replace

from app.meetings.roster.participant import Room
from app.services.pexip.values import truth


def merged(room: Room, fields: object) -> Room:
    """Return the room with what was said now; what was not said stays as it was."""
    if not isinstance(fields, dict):
        return room
    found = {
        "is_locked": truth(fields, "locked", "is_locked"),
        "is_started": truth(fields, "started", "is_started"),
        "guests_muted": truth(fields, "guests_muted"),
        "is_recorded": truth(fields, "recording", "is_recording"),
        "is_streamed": truth(fields, "streaming", "is_streaming", "public_streaming"),
        "is_transcribed": truth(fields, "transcribing", "is_transcribing"),
        "uses_ai": truth(fields, "ai_enabled", "is_ai_enabled"),
    }
    return replace(room, **{name: value for name, value in found.items() if value is not None})
