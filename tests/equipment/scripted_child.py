"""A child process that speaks the protocol and owns no device: python scripted_child.py KIND HOW.

It stands for a driver that behaves well (``good``) or in one of the ways that real ones do.
"""

import json
import os
import sys
import threading
import time

if getattr(sys, "frozen", False):
    sys.exit("scripted children are for tests only")

KIND, HOW = sys.argv[1], sys.argv[2]
PICTURE = {
    "device": "Front camera",
    "width": 1280,
    "height": 720,
    "fps": 30.0,
    "frames": 90,
    "seconds": 3.0,
    "start_s": 0.4,
    "luma": 110.0,
    "detail": 40.0,
    "same_frames": 1,
}
SOUND = {
    "device": "Headset",
    "waited_s": 3.0,
    "seconds": 2.8,
    "peak_dbfs": -48.0,
    "noise_dbfs": -62.0,
    "loudest_dbfs": -55.0,
    "rate": 48000,
    "channels": 1,
}
ROUTE = {"medium": "cable", "carrier": "cable", "interface": "eth0", "speed_mbps": 1000.0}
FACTS = {
    "power": {"battery": True, "source": "mains", "percent": 80.0},
    "load": {"cpu_percent": 10.0, "seconds": 3.0, "processors": 8, "free_gb": 6.0},
    "session": {"remote": "none", "virtual": "no"},
    "screens": {"desktops": 2, "screens": 2, "mirrored": "no"},
    "restart": {"pending": "no", "uptime_h": 5.0},
    "last_used": {"updated_days": 2.0},
    "sleep": {"sleep_min": 0.0, "display_min": 0.0, "lock_min": 0.0},
    "clock": {"synchronised": "yes"},
}
LOCK = threading.Lock()


def say(topic, **values):
    with LOCK:
        sys.stdout.write(json.dumps({"type": topic, **values}) + "\n")
        sys.stdout.flush()


def pulse():
    while True:
        time.sleep(0.2)
        say("alive")


def camera(message):
    if message["do"] != "start":
        return
    if HOW == "none":
        say("error", code="camera.none")
    elif HOW == "dies":
        say("picture", **PICTURE)
        os._exit(3)
    elif HOW == "good":
        chosen = message.get("device") or PICTURE["device"]
        say("picture", **{**PICTURE, "device": chosen, "run": message["run"]})
    elif HOW == "late":
        late(message)
    elif HOW == "nonsense":
        for numbers in ({"frames": "9"}, {"fps": None}, {"luma": []}, {"device": 7}):
            say("picture", **{**PICTURE, **numbers})


def late(message):
    """The last camera is fine and has more to say; the next one is black."""
    if not message["device"]:
        say("picture", **PICTURE, run=message["run"])
        return
    say("picture", **PICTURE, run=message["run"] - 1)
    say("picture", **{**PICTURE, "luma": 3.0, "device": message["device"]}, run=message["run"])


def audio(message):
    if message["do"] == "listen" and HOW == "good":
        say("sound", **SOUND)
    elif message["do"] == "play":
        if HOW == "good":
            say("playing", device="out", name="Headset", run=message["run"])
            say("played", seconds=1.2, run=message["run"])
        else:
            say("error", code="loudspeaker.busy")


def computer(message):
    if HOW == "unplugged" and message["do"] == "watch":
        # Everything was well at first; then somebody pulled the charger out.
        say("fact", **{**FACTS["power"], "source": "battery", "percent": 12.0, "kind": "power"})
    if message["do"] != "look" or HOW not in ("good", "citrix", "unplugged"):
        return
    for kind in message.get("kinds", ["route"]):
        if kind == "route":
            say("route", **ROUTE)
        else:
            more = {"remote": "citrix"} if (kind, HOW) == ("session", "citrix") else {}
            say("fact", **{**FACTS.get(kind, {}), **more, "kind": kind})


def main():
    say("hello", kind=KIND, pid=os.getpid())
    if HOW != "hangs":
        threading.Thread(target=pulse, daemon=True).start()
    if KIND == "audio":
        output = {"id": "out", "name": "Headset", "default": True, "virtual": HOW == "virtual"}
        outputs = [] if HOW == "none" else [output]
        say("devices", inputs=[{"id": "in", "name": "Headset", "default": True}], outputs=outputs)
    act = {"camera": camera, "audio": audio, "computer": computer}[KIND]
    for line in sys.stdin:
        message = json.loads(line)
        if message["do"] == "quit":
            return
        act(message)


main()
