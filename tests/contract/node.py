"""Talks with a script that runs in Node: one line of JSON each way."""

import json
import queue
import shutil
import subprocess
import threading
from contextlib import suppress

TIMEOUT_S = 30


class Script:
    """A script, from its start to its end."""

    def __init__(self, folder, name, *words):
        command = [shutil.which("node"), "--no-deprecation", name, *words]
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, encoding="utf-8",
        )  # fmt: skip
        self.heard = queue.SimpleQueue()
        self.ear = threading.Thread(target=self._hear, daemon=True)
        self.ear.start()

    def _hear(self):
        for line in self.process.stdout:
            self.heard.put(json.loads(line))
        self.heard.put(None)

    def say(self, **values):
        self.process.stdin.write(json.dumps(values) + "\n")
        self.process.stdin.flush()

    def next(self):
        """Return what it says next."""
        found = self.heard.get(timeout=TIMEOUT_S)
        assert found is not None, "the script ended"
        return found

    def end(self):
        with suppress(OSError):
            self.process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(TIMEOUT_S)
        self.process.kill()
        self.process.wait()
        self.ear.join()
        self.process.stdout.close()


class Judge(Script):
    """The vendor's validators."""

    def __init__(self, folder):
        super().__init__(folder, "judge.mjs")

    def errors(self, part, validator, data):
        """Return what is wrong with ``data``; nothing if the vendor accepts it."""
        self.say(part=part, validator=validator, data=data)
        verdict = self.next()
        return [] if verdict["ok"] else verdict["errors"] or ["refused"]


class Client(Script):
    """The vendor's client in one meeting."""

    def __init__(self, folder, server):
        super().__init__(folder, "client.mjs", f"http://127.0.0.1:{server.port}", server.alias)
        self.seen = []

    def until(self, topic, holds=lambda _: True):
        """Wait for a topic whose value is as wanted; return the value."""
        while True:
            message = self.next()
            self.seen.append(message)
            assert not message["topic"].startswith("failed "), message
            if message["topic"] == topic and holds(message["value"]):
                return message["value"]

    def saw(self, topic, holds=lambda _: True):
        """Return the value of a topic that came already, or wait for it."""
        found = [one["value"] for one in self.seen if one["topic"] == topic and holds(one["value"])]
        return found[0] if found else self.until(topic, holds)

    def do(self, deed, **values):
        """Let the client do something; return what it returned."""
        self.say(deed=deed, **values)
        return self.until(f"did {deed}")

    def roster(self):
        """Return its list by id."""
        return {one["uuid"]: one for one in self.do("participants")}
