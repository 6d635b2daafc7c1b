"""A stand-in for a Cisco Meeting Server behind a proxy, written from the documented messages.

Not a Cisco server: it answers as the API Reference Guide and the Events Guide say that one does,
and it can be told to misbehave. It shares no code with the program.
"""

import base64
import hashlib
import json
import queue
import struct
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit
from uuid import NAMESPACE_DNS, uuid5
from xml.sax.saxutils import escape, quoteattr

from tests.services.web import Said, Web

USER, PASSWORD, TOKEN = "anna", "hemligt", "eternal+prosperity/="
MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def guid(word):
    return str(uuid5(NAMESPACE_DNS, word))


@dataclass
class Man:
    """Somebody in the call."""

    name: str
    state: str = "connected"
    is_deactivated: bool = False
    is_muted: bool = False
    has_video: bool = True
    is_at_ivr: bool = False
    kind: str = "acano"
    uri: str = ""
    is_remote: bool = False

    @property
    def event(self):
        return {"name": self.name, "uri": self.uri, "state": self.state, "direction": "incoming",
                "audioMuted": self.is_muted, "videoMuted": False, "presenter": False}  # fmt: skip


@dataclass
class Meeting:
    """A call in a space."""

    name: str = "SIP-möte"
    number: str = "4711"
    people: dict = field(default_factory=dict)
    is_locked: bool = False
    is_recorded: bool = False
    has_begun: bool = True

    @property
    def id(self):
        return guid("call " + self.name)

    @property
    def space(self):
        return guid("space " + self.name)


class Channel:
    """The server's end of one websocket."""

    def __init__(self, socket, stop):
        self.socket, self.stop = socket, stop
        self.out = queue.Queue()
        self.acks, self.subscriptions, self.pings = [], [], 0
        self.is_deaf = False
        self.number = 100

    def talk(self, on_request):
        """Until either side has had enough."""
        rest = b""
        while not self.stop.is_set():
            while not self.out.empty():
                data = self.out.get()
                if data is None:
                    return
                self.socket.sendall(data)
            try:
                data = self.socket.recv(65536)
            except TimeoutError:
                continue
            if not data:
                return
            rest = self.read(rest + data, on_request)

    def read(self, data, on_request):
        while len(data) >= 6:
            kind, size = data[0] & 15, data[1] & 127
            begin = {126: 4, 127: 10}.get(size, 2)
            if len(data) < begin + 4:
                return data
            if begin > 2:
                size = int.from_bytes(data[2:begin], "big")
            mask, end = data[begin : begin + 4], begin + 4 + size
            if len(data) < end:
                return data
            body = bytes(b ^ mask[i % 4] for i, b in enumerate(data[begin + 4 : end]))
            data = data[end:]
            self.take(kind, body, on_request)
        return data

    def take(self, kind, body, on_request):
        if kind == 9:
            self.pings += 1
            if not self.is_deaf:
                self.frame(10, body)
        if kind == 1:
            told = json.loads(body)
            if told["type"] == "messageAck":
                self.acks.append(told["messageAck"])
            else:
                self.subscriptions.append(told["message"])
                on_request(self, told["message"])

    def frame(self, kind, body):
        size, head = len(body), bytes([0x80 | kind])
        if size < 126:
            head += bytes([size])
        else:
            head += struct.pack(">BH", 126, size) if size < 65536 else struct.pack(">BQ", 127, size)
        self.out.put(head + body)

    def text(self, text):
        self.frame(1, text.encode())

    def send(self, kind, index=None, **more):
        """A message of the server's; its number."""
        self.number += 1
        message = {"messageId": self.number, "type": kind, **more}
        if index is not None:
            message["subscriptionIndex"] = index
        self.text(json.dumps({"type": "message", "message": message}))
        return self.number

    def cut(self):
        self.out.put(None)


class CiscoStandIn(Web):
    """``override(asked)`` may give another answer than the usual one, or None for the usual."""

    def __init__(self, *meetings, certificate="good", path=""):
        super().__init__(self.reply, certificate)
        self.meetings = list(meetings) or [Meeting()]
        self.path = path
        self.override = lambda asked: None
        self.channels = []
        self.has_events = True
        self.page = 20
        self.good = True

    @property
    def meeting(self):
        return self.meetings[0]

    @property
    def channel(self):
        return self.channels[-1]

    # --- steering ---

    def join(self, man, word=None):
        """Somebody comes; their id."""
        identity = guid("man " + (word or man.name))
        self.meeting.people[identity] = man
        self.tell(identity, "add", man.event)
        return identity

    def leave(self, identity):
        del self.meeting.people[identity]
        self.tell(identity, "remove", {})

    def change(self, identity, **values):
        man = self.meeting.people[identity]
        for name, value in values.items():
            setattr(man, name, value)
        self.tell(identity, "update", man.event)

    def tell(self, identity, kind, values):
        update = {"participant": identity, "updateType": kind, **values}
        for channel in list(self.channels):
            index = self.index(channel, "callRoster")
            if index is not None:
                channel.send("rosterUpdate", index, updates=[update])

    def tell_room(self):
        meeting = self.meeting
        info = {"name": meeting.name, "participants": len(meeting.people),
                "lockState": "locked" if meeting.is_locked else "unlocked",
                "recording": "active" if meeting.is_recorded else "inactive"}  # fmt: skip
        for channel in self.channels:
            channel.send("callInfoUpdate", self.index(channel, "callInfo"), callInfo=info)

    def index(self, channel, kind):
        asked = [one for request in channel.subscriptions for one in request["subscriptions"]]
        return next((one["index"] for one in asked if one["type"] == kind), None)

    # --- the events ---

    def respond(self, channel, asked):
        if asked.headers.get("upgrade", "").lower() != "websocket":
            return super().respond(channel, asked)
        self.asked.append(asked)
        given = parse_qs(urlsplit(asked.path).query).get("authToken")
        if not self.has_events or given != [TOKEN]:
            channel.sendall(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
            return False
        key = hashlib.sha1((asked.headers["sec-websocket-key"] + MAGIC).encode()).digest()
        accept = base64.b64encode(key).decode()
        head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade"
        channel.sendall(f"{head}\r\nSec-WebSocket-Accept: {accept}\r\n\r\n".encode())
        opened = Channel(channel, self.stop)
        self.channels.append(opened)
        try:
            opened.talk(self.subscribe)
        finally:
            self.channels.remove(opened)
        return False

    def subscribe(self, channel, request):
        status = "success" if self.good else "failure"
        ack = {"messageId": request["messageId"], "status": status}
        channel.text(json.dumps({"type": "messageAck", "messageAck": ack}))
        if not self.good:
            return
        for one in request["subscriptions"]:
            state = {"index": one["index"], "state": "active"}
            channel.send("subscriptionUpdate", subscriptions=[state])
            if one["type"] == "callRoster":
                people = dict(self.meeting.people).items()
                updates = [{"participant": i, "updateType": "add", **m.event} for i, m in people]
                channel.send("rosterUpdate", one["index"], updates=updates)

    # --- the lists ---

    def reply(self, asked):
        said = self.override(asked)
        if said is not None:
            return said
        pair = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if asked.headers.get("authorization") != f"Basic {pair}":
            return Said(401, headers={"WWW-Authenticate": 'Basic realm="acano"'})
        parts = urlsplit(asked.path)
        if not parts.path.startswith(f"{self.path}/api/v1/"):
            return Said(404)
        words = [unquote(word) for word in parts.path[len(self.path) + 8 :].split("/")]
        query = {key: value[0] for key, value in parse_qs(parts.query).items()}
        return self.known(asked, words, query) or failure("unknownObject", 404)

    def known(self, asked, words, query):
        body = {key: value[0] for key, value in parse_qs(asked.body.decode()).items()}
        match asked.method, *words:
            case "POST", "authTokens":
                return Said(200, headers={"X-Cisco-CMS-Auth-Token": TOKEN})
            case "GET", "coSpaces":
                return self.spaces(query)
            case "GET", "calls", *call if len(call) < 2:
                return self.one_call(*call) if call else self.calls(query)
            case "GET", "calls", _, "participants":
                return self.participants(query)
            case (("PUT" | "DELETE"), "calls", call) if call == self.meeting.id:
                return self.change_call(body)
            case _:
                return self.of_people(asked.method, words, body)

    def change_call(self, body):
        if body:
            self.meeting.is_locked = body["locked"] == "true"
        else:
            self.meetings.pop(0)
        return Said(200)

    def of_people(self, method, words, body):
        # A copy: the test changes the other while this thread looks through it.
        people = dict(self.meeting.people)
        match method, *words:
            case "DELETE", "participants", man if man in people:
                self.leave(man)
                return Said(200)
            case "GET", "participants", man, "callLegs" if man in people:
                leg = "" if people[man].is_remote else f"<callLeg id={quoteattr(guid(man))}/>"
                return xml(f"<callLegs total='1'>{leg}</callLegs>")
            case ("GET" | "PUT") as how, "callLegs", leg:
                found = [one for one in people if guid(one) == leg]
                if found and how == "GET":
                    return self.leg(leg, people[found[0]])
                if found:
                    self.change(found[0], is_muted=body["rxAudioMute"] == "true")
                    return Said(200)
        return None

    def spaces(self, query):
        found = [one for one in self.meetings if query["filter"] in one.name + one.number]
        spaces = "".join(
            f"<coSpace id='{one.space}'><name>{escape(one.name)}</name>"
            f"<uri>{one.number}</uri><callId>{one.number}</callId></coSpace>"
            for one in found
        )
        return xml(f"<coSpaces total='{len(found)}'>{spaces}</coSpaces>")

    def calls(self, query):
        wanted = query.get("coSpaceFilter")
        found = [m for m in self.meetings if m.has_begun and wanted in (None, m.space)]
        calls = "".join(
            f"<call id='{m.id}'><name>{escape(m.name)}</name><coSpace>{m.space}</coSpace></call>"
            for m in found
        )
        return xml(f"<calls total='{len(found)}'>{calls}</calls>")

    def one_call(self, call):
        found = [m for m in self.meetings if m.id == call]
        if not found:
            return None
        meeting = found[0]
        return xml(
            f"<call id='{call}'><name>{escape(meeting.name)}</name><durationSeconds>9"
            f"</durationSeconds><numParticipantsLocal>{len(meeting.people)}"
            f"</numParticipantsLocal><numParticipantsRemote>0</numParticipantsRemote>"
            f"<locked>{word(meeting.is_locked)}</locked>"
            f"<recording>{word(meeting.is_recorded)}</recording></call>"
        )

    def participants(self, query):
        people = list(dict(self.meeting.people).items())
        begin = int(query.get("offset", 0))
        page = people[begin : begin + min(self.page, int(query.get("limit", 20)))]
        entries = "".join(
            f"<participant id='{i}'><name>{escape(m.name)}</name><call>{self.meeting.id}</call>"
            + ("<callBridge>x</callBridge>" if m.is_remote else "")
            + "</participant>"
            for i, m in page
        )
        return xml(f"<participants total='{len(people)}'>{entries}</participants>")

    def leg(self, leg, man):
        video = "<rxVideo role='main'><codec>h264</codec></rxVideo>" if man.has_video else ""
        return xml(
            f"<callLeg id='{leg}'><name>{escape(man.name)}</name><remoteParty>{escape(man.uri)}"
            f"</remoteParty><type>{man.kind}</type><ivr>{word(man.is_at_ivr)}</ivr>"
            f"<configuration><rxAudioMute>{word(man.is_muted)}</rxAudioMute></configuration>"
            f"<status><state>{man.state}</state><durationSeconds>60</durationSeconds>"
            f"<deactivated>{word(man.is_deactivated)}</deactivated>{video}"
            f"<rxAudio><codec>opus</codec></rxAudio></status></callLeg>"
        )


def word(value):
    return "true" if value else "false"


def xml(body, code=200):
    return Said(code, f"<?xml version='1.0'?>{body}".encode(), kind="text/xml")


def failure(reason, code=400):
    return xml(f"<failureDetails><{reason}/></failureDetails>", code)
