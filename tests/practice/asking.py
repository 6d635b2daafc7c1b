"""A client of the practice meeting that is none of ours: the standard library's."""

import http.client
import json
import time

HOST_PIN = "2580"
TIMEOUT_S = 10


class Caller:
    """Asks one server, in one room."""

    def __init__(self, server, alias=None):
        self.server = server
        self.base = f"/api/client/v2/conferences/{alias or server.alias}"
        self.token = ""
        self.uuid = ""

    def raw(self, method, target, body=None, **headers):
        """Return status, headers and body of a request that is sent as it is."""
        link = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=TIMEOUT_S)
        try:
            link.request(method, target, body, headers)
            answer = link.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            link.close()

    def ask(self, method, path, body=None, **headers):
        """Return status and what JSON made of the body."""
        if body is not None:
            headers["Content-Type"] = "application/json"
            body = json.dumps(body)
        if self.token:
            headers.setdefault("token", self.token)
        status, _, data = self.raw(method, f"{self.base}/{path}", body, **headers)
        return status, json.loads(data) if data else None

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, body=None):
        return self.ask("POST", path, body)

    def request_token(self, pin=None, **body):
        """Return status and result; a token is kept."""
        headers = {} if pin is None else {"pin": pin}
        status, answer = self.ask(
            "POST", "request_token", {"display_name": "Watcher", **body}, **headers
        )
        result = answer["result"]
        if status == 200:
            self.token, self.uuid = result["token"], result["participant_uuid"]
        return status, result

    def events(self, **headers):
        """Open the stream of events."""
        return Stream(self.server.port, f"{self.base}/events", headers or {"token": self.token})


class Stream:
    """Reads server-sent events, one after the other."""

    def __init__(self, port, target, headers):
        self.link = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT_S)
        self.link.request("GET", target, headers=headers)
        self.answer = self.link.getresponse()
        self.rest = b""

    def next(self):
        """Return name and data of the next event; None at the end of the stream."""
        while b"\n\n" not in self.rest:
            data = self.answer.read1(65536)
            if not data:
                return None
            self.rest = (self.rest + data).replace(b"\r\n", b"\n")
        event, self.rest = self.rest.split(b"\n\n", 1)
        fields = dict(line.split(b": ", 1) for line in event.split(b"\n") if b": " in line)
        try:
            return fields.get(b"event", b"").decode(), json.loads(fields.get(b"data", b"null"))
        except (ValueError, RecursionError):
            return "unreadable", None

    def until(self, name):
        """Read on until an event of this name, and return its data."""
        while True:
            event = self.next()
            assert event is not None, f"the stream ended before {name}"
            if event[0] == name:
                return event[1]

    def sync(self):
        """Return who is there, by id, from the whole list that comes first."""
        self.until("participant_sync_begin")
        people = {}
        while (event := self.next())[0] == "participant_create":
            people[event[1]["uuid"]] = event[1]
        assert event[0] == "participant_sync_end"
        return people

    def close(self):
        self.answer.close()
        self.link.close()


class Roster:
    """The simplest list that follows every event."""

    def __init__(self):
        self.people = {}

    def apply(self, name, data):
        if name == "participant_sync_begin":
            self.people = {}
        elif name in ("participant_create", "participant_update"):
            if isinstance(data, dict) and isinstance(data.get("uuid"), str):
                self.people[data["uuid"]] = data
        elif name == "participant_delete" and isinstance(data, dict):
            self.people.pop(data["uuid"], None)


def wait_until(condition):
    """Wait for what happens in the server's threads."""
    deadline = time.monotonic() + TIMEOUT_S
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.005)
