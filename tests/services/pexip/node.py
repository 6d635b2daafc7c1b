"""A conferencing node for tests: it answers as the vendor's fixtures do, unless told otherwise."""

import json
import queue
import socket
from contextlib import suppress

from tests.services.web import Said, Web, said

BASE = "/api/client/v2/conferences/"
INVALID_TOKEN = said("Invalid token", 403)


def one(uuid, name="Kari Nordmann", **more):
    """A participant object with the usual fields."""
    usual = {
        "uuid": uuid,
        "display_name": name,
        "role": "guest",
        "service_type": "conference",
        "protocol": "webrtc",
        "has_media": True,
        "is_video_call": "YES",
        "is_audio_only_call": "NO",
        "is_muted": "NO",
        "is_video_muted": False,
        "buzz_time": 0,
        "start_time": 1700484383.8,
        "uri": "",
    }
    return usual | more


def event(name, data=None):
    """The bytes of one event."""
    return f"event: {name}\r\nid: MjdfNw==\r\ndata: {json.dumps(data)}\r\n\r\n".encode()


class Node(Web):
    """``script`` says for a word (``refresh_token``) which answers come first, in order."""

    def __init__(self, certificate=None):
        super().__init__(self.reply, certificate)
        self.script = {}
        self.people = {}
        self.room = {"locked": False, "started": True, "guests_muted": False}
        self.life, self.role, self.place = "120", "HOST", "conference"
        self.token, self.number = "", 0
        self.streams = []
        self.is_frozen = False
        self.syncs = True
        self.refreshing = self.most_refreshing = 0

    # --- what a test says -------------------------------------------------------------------------

    def say(self, name, data=None):
        """To everybody who listens."""
        self.push(event(name, data))

    def push(self, data):
        if not self.is_frozen:
            for stream in list(self.streams):
                stream.put(data)

    def come(self, uuid, name="Kari Nordmann", **more):
        self.people[uuid] = one(uuid, name, **more)
        self.say("participant_create", self.people[uuid])

    def go(self, uuid):
        self.people.pop(uuid, None)
        self.say("participant_delete", {"uuid": uuid})

    def cut(self, rudely=False):
        """End every stream."""
        for stream in list(self.streams):
            stream.put("reset" if rudely else None)

    def words(self, word=""):
        """The last parts of all paths asked for, or of those with this word."""
        found = [asked.path.removeprefix(BASE).partition("/")[2] for asked in list(self.asked)]
        return [one for one in found if one == word] if word else found

    def asked_for(self, word):
        return [asked for asked in list(self.asked) if asked.path.endswith(f"/{word}")]

    # --- what it answers --------------------------------------------------------------------------

    def reply(self, asked):
        word = asked.path.removeprefix(BASE).partition("/")[2]
        if self.script.get(word):
            answer = self.script[word].pop(0)
            answer = answer(asked) if callable(answer) else answer
            if answer is not None:
                return answer
        if word == "request_token":
            return self.grant(f"00000000-0000-4000-8000-{self.number:012}")
        if asked.headers.get("token") != self.token or not self.token:
            return INVALID_TOKEN
        if word == "refresh_token":
            return self.refresh()
        if word == "release_token":
            self.token = ""
        if word == "participants":
            return said(list(self.people.values()))
        return None if word == "events" else said(True)

    def grant(self, own):
        self.number += 1
        self.token = f"token-{self.number}"
        fields = {
            "token": self.token,
            "expires": self.life,
            "participant_uuid": own,
            "current_service_type": self.place,
            "role": self.role,
            "version": {"version_id": "36", "pseudo_version": "79019.0.0"},
        }
        self.own = own
        self.people[own] = one(own, "Samråd", protocol="api", service_type=self.place)
        return said(fields)

    def refresh(self):
        self.refreshing += 1
        self.most_refreshing = max(self.most_refreshing, self.refreshing)
        self.stop.wait(0.02)
        self.refreshing -= 1
        self.number += 1
        self.token = f"token-{self.number}"
        return said({"token": self.token, "expires": self.life, "role": self.role})

    def respond(self, channel, asked):
        if not asked.path.endswith("/events"):
            return super().respond(channel, asked)
        self.asked.append(asked)
        answer = self.reply(asked)
        if answer is not None:
            self.stop.wait(answer.wait)
            self.send(channel, answer.bytes())
            return False
        self.stream(channel)
        return False

    def stream(self, channel):
        line = queue.Queue()
        line.put(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\r\n")
        if self.syncs:
            for data in self.sync():
                line.put(data)
        self.streams.append(line)
        channel.settimeout(0.001)
        with suppress(OSError):
            self.serve_stream(channel, line)
        self.streams.remove(line)

    def sync(self):
        yield event("conference_update", self.room)
        yield event("participant_sync_begin")
        yield b"".join(event("participant_create", one) for one in list(self.people.values()))
        yield event("participant_sync_end")

    def serve_stream(self, channel, line):
        while not self.stop.is_set():
            with suppress(TimeoutError):
                if channel.recv(100) == b"":
                    return
            with suppress(queue.Empty):
                data = line.get_nowait()
                if data is None:
                    return
                if data == "reset":
                    channel.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                    return
                channel.settimeout(5)
                channel.sendall(data)
                channel.settimeout(0.001)


__all__ = ["BASE", "INVALID_TOKEN", "Node", "Said", "event", "one", "said"]
