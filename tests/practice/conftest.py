"""Rooms to practise in."""

from tests.practice.rooms import host_fixture, room_fixture

__all__ = ["host_fixture", "room_fixture"]
