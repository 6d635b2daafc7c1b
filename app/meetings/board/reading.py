"""The door: whatever was pasted, dropped or opened becomes names, and what was not taken is told.

It never raises, whatever it is given.
"""

from app.meetings.board.attendance import delimiter_of, read_table
from app.meetings.board.lines import Draft, Lines, joined_lines
from app.meetings.board.model import MOST_ENTRIES, Entry, LeftOut, Reading, Remark, Why
from app.meetings.invitations.cleaning import lines_of
from app.meetings.invitations.decoding import decoded
from app.meetings.invitations.kinds import foreign
from app.meetings.matching.shown_name import shown
from app.meetings.privacy import covered
from app.meetings.roster.participant import Standing
from app.plain_text import plain

BIGGEST = 5_000_000
"""Bytes of a file: an attendance file of 10,000 people has about two million."""

LONGEST_LIST = 100_000
"""Characters of a list of names that are read; 1,000 people with their badges have half of it."""

LONGEST_TABLE = 2_000_000

_SHOWN = 80


def read(data: bytes | str) -> Reading:
    """Return the names in a text or file.

    Args:
        data: what was pasted, or the bytes of a file. Identity numbers are covered before anything
            else is done with them.
    """
    if len(data) > BIGGEST:
        return Reading(remarks=(Remark("too_large"),))
    if isinstance(data, bytes):
        if foreign(data):
            return Reading(remarks=(Remark("not_text"),))
        data = decoded(data)
    lines = lines_of(data[:LONGEST_TABLE])
    mark = delimiter_of(lines)
    if mark:
        return _of_table(lines, mark, is_cut=len(data) > LONGEST_TABLE)
    return _of_lines(data)


def _of_table(lines: list[str], mark: str, *, is_cut: bool) -> Reading:
    table = read_table(lines, mark)
    remarks = [Remark("cut")] if is_cut or table.is_cut else []
    if table.is_covered:
        remarks.append(Remark("covered"))
    if table.left_out:
        remarks.append(Remark("left_before"))
    if table.has_bad_times:
        remarks.append(Remark("no_times"))
    return _reading(table.found, table.left_out, remarks)


def _of_lines(text: str) -> Reading:
    safe = covered(text[:LONGEST_LIST])
    remarks = [Remark("cut")] if len(text) > LONGEST_LIST else []
    if safe != text[:LONGEST_LIST]:
        remarks.append(Remark("covered"))
    reader = Lines()
    for line in joined_lines(lines_of(safe)):
        reader.take(line)
    reader.end()
    in_room, lobby = _told(reader)
    remarks += _miscounted(reader, in_room, lobby)
    reading = _reading(reader.found, reader.left_out, remarks)
    return Reading(reading.entries, reading.left_out, reading.remarks, in_room, lobby)


def _told(reader: Lines) -> tuple[int | None, int | None]:
    """How many the headings say are in the room and in the lobby."""
    lobby, parts = reader.told.get(Standing.LOBBY), reader.told.get(Standing.IN_ROOM)
    if not reader.titles:
        return parts, lobby
    found, waiting = _standing(reader, Standing.IN_ROOM), _standing(reader, Standing.LOBBY)
    # "Deltagere (5)" may stand over the whole list, with those in the lobby, or over one part.
    meant = {parts, sum(reader.titles) + (parts or 0)}
    for title in reader.titles:
        meant |= {title, title - waiting, title + (parts or 0)}
    return (found if found in meant else parts or max(reader.titles)), lobby


def _miscounted(reader: Lines, in_room: int | None, lobby: int | None) -> list[Remark]:
    remarks = []
    for code, told, standing in (
        ("count", in_room, Standing.IN_ROOM),
        ("lobby_count", lobby, Standing.LOBBY),
    ):
        found = _standing(reader, standing)
        if told is not None and told != found:
            remarks.append(Remark(code, (("told", str(told)), ("found", str(found)))))
    return remarks


def _standing(reader: Lines, standing: Standing) -> int:
    return sum(draft.standing is standing for draft in reader.found)


def _reading(found: list[Draft], left_out: list[LeftOut], remarks: list[Remark]) -> Reading:
    extra = [LeftOut(plain(draft.raw, _SHOWN), Why.TOO_MANY) for draft in found[MOST_ENTRIES:]]
    if extra:
        remarks.append(Remark("too_many", (("most", str(MOST_ENTRIES)),)))
    if not found:
        remarks.append(Remark("nothing"))
    entries = tuple(_entry(draft) for draft in found[:MOST_ENTRIES])
    return Reading(entries, (*left_out, *extra), tuple(remarks))


def _entry(draft: Draft) -> Entry:
    name, dangers = shown(draft.raw)
    return Entry(name, dangers, draft.standing, draft.role, draft.joined_at)
