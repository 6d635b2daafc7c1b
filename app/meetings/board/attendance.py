"""Reads attendance files: tables with names, and with times of coming and going.

Who had left when the file was made is not in the meeting. A file of a meeting that goes on writes
the moment of its own making as the time of leaving for everybody who is still there.
"""

import csv
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.meetings.board.headers import LEAVES, YES, Column, columns_of, is_header
from app.meetings.board.lines import Draft
from app.meetings.board.model import LeftOut, Why
from app.meetings.board.moments import moment
from app.meetings.board.naming import parted, role_of, without_numbers
from app.meetings.board.words import fold
from app.meetings.privacy import covered
from app.meetings.roster.participant import Role, Standing
from app.plain_text import plain

MOST_ROWS = 20_000
_SEARCHED = 80
"""Lines in which the first line of a table is looked for."""

_STILL_THERE = timedelta(minutes=2)
_SHOWN = 80


@dataclass(slots=True)
class Row:
    """One line of a table."""

    name: str = field(repr=False)
    email: str = field(default="", repr=False)
    role: Role = Role.UNKNOWN
    joined: datetime | None = None
    left: datetime | None = None
    action: str = ""
    in_lobby: bool = False
    has_bad_time: bool = False
    is_covered: bool = False
    table: int = 0


@dataclass(slots=True)
class Table:
    """What a file says.

    Args:
        found: who is there.
        left_out: who is not.
        has_bad_times: somebody's times could not be read.
        is_covered: a name held an identity number.
        is_cut: there were more lines than are read.
    """

    found: list[Draft] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    has_bad_times: bool = False
    is_covered: bool = False
    is_cut: bool = False


def delimiter_of(lines: list[str]) -> str:
    """Return what parts the cells of the first table in these lines; empty if there is none."""
    for line in lines[:_SEARCHED]:
        for mark in "\t;,":
            if mark in line and is_header(_cells(line, mark)):
                return mark
    return ""


def read_table(lines: list[str], mark: str) -> Table:
    """Return who is there by an attendance file with this delimiter."""
    rows = list(_rows(lines[:MOST_ROWS], mark))
    known = {fold(row.name) for row in rows if row.table == 1}
    # A second table tells the comings and goings of the people of the first once more.
    rows = [row for row in rows if row.table == 1 or fold(row.name) not in known]
    ends = [row.left for row in rows if row.left is not None]
    end = max(ends, default=None)
    table = Table(
        has_bad_times=any(row.has_bad_time for row in rows),
        is_covered=any(row.is_covered for row in rows),
        is_cut=len(lines) > MOST_ROWS,
    )
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        groups.setdefault((fold(row.name), row.email.casefold()), []).append(row)
    for group in groups.values():
        _add(table, group, end)
    return table


def _add(table: Table, group: list[Row], end: datetime | None) -> None:
    there = _there(group, end)
    for row in there:
        name, badges = parted(row.name)
        role = row.role if row.role is not Role.UNKNOWN else role_of(badges)
        standing = Standing.LOBBY if row.in_lobby else Standing.IN_ROOM
        table.found.append(Draft(without_numbers(name), standing, role, _local(row.joined)))
    if not there:
        table.left_out.append(LeftOut(plain(group[0].name, _SHOWN), Why.NOT_THERE))


def _local(joined: datetime | None) -> float | None:
    """Unix seconds by this computer's clock, which is mostly that of whoever saved the file."""
    if joined is None or not 2001 < joined.year < 2100:
        return None
    return time.mktime(joined.timetuple())


def _there(group: list[Row], end: datetime | None) -> list[Row]:
    """Return the rows of one person who are there at the end: two if there are two of that name."""
    if any(row.action for row in group):
        count = 0
        for row in _in_order(group):
            # What nobody knows may be a coming: rather one too many than one unseen.
            count = max(0, count - 1) if row.action in LEAVES else count + 1
        comings = [row for row in group if row.action not in LEAVES]
        return comings[len(comings) - count :] if count else []
    return [
        row for row in group if row.left is None or end is None or end - row.left < _STILL_THERE
    ]


def _in_order(group: list[Row]) -> list[Row]:
    if any(row.joined is None for row in group):
        return group
    return sorted(group, key=lambda row: str(row.joined))


def _rows(lines: list[str], mark: str) -> Iterator[Row]:
    columns: list[Column | None] = []
    table = 0
    for line in lines:
        cells = _cells(line, mark)
        if is_header(cells):
            columns, table = columns_of(cells), table + 1
        elif len([cell for cell in cells if cell.strip()]) < 1 or _is_title(cells):
            columns = []
        elif columns:
            row = _row(dict(zip(columns, cells, strict=False)), table)
            if row is not None:
                yield row


def _row(cells: dict[Column | None, str], table: int) -> Row | None:
    halves = (cells.get(Column.FIRST, ""), cells.get(Column.FAMILY, ""))
    name = cells.get(Column.NAME, "").strip() or " ".join(filter(None, map(str.strip, halves)))
    if not name:
        name = cells.get(Column.EMAIL, "").strip()
    if not name:
        return None
    joined_text = cells.get(Column.JOINED, "") or cells.get(Column.AT, "")
    left_text = cells.get(Column.LEFT, "")
    joined, left = moment(joined_text), moment(left_text)
    safe = covered(name)
    return Row(
        safe,
        email=cells.get(Column.EMAIL, "").strip(),
        role=role_of([cells.get(Column.ROLE, "")]),
        joined=joined,
        left=left,
        action=fold(cells.get(Column.ACTION, "")),
        in_lobby=fold(cells.get(Column.IN_LOBBY, "")) in YES,
        has_bad_time=bool(joined_text.strip() and not joined)
        or bool(left_text.strip() and not left),
        is_covered=safe != name,
        table=table,
    )


def _is_title(cells: list[str]) -> bool:
    """A line such as "3. In-Meeting Activities" ends the table above it."""
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) == 1 and filled[0].strip()[:1].isdigit() and ". " in filled[0][:5]


def _cells(line: str, mark: str) -> list[str]:
    try:
        return next(csv.reader([line.replace("\0", "")], delimiter=mark), [])
    except csv.Error:
        return line.split(mark)
