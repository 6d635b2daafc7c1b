"""A sound process that speaks the protocol and owns no device: python scripted_sound.py HOW.

``HOW`` is one of: good, mono, single, silent, dies, nonsense, muted.
"""

import json
import os
import sys

if getattr(sys, "frozen", False):
    sys.exit("scripted children are for tests only")

HOW = sys.argv[1]
LEAK = {
    "device": "Speakers",
    "microphone": "Webcam",
    "tried": True,
    "loss_db": 24.0,
    "floor_db": 80.0,
    "clear_db": 50.0,
    "clearest_db": 51.0,
    "delay_ms": 130.0,
    "apart_ms": 0.3,
    "noise_dbfs": -66.0,
    "swing_db": 3.0,
    "zero_share": 0.0,
    "seconds": 4.1,
}


def say(topic, **values):
    sys.stdout.write(json.dumps({"type": topic, **values}) + "\n")
    sys.stdout.flush()


def tell_devices(volume=0.6, default="speakers"):
    names = {"speakers": "Speakers", "headset": "Headset", "null": "Null"}
    if HOW == "single":
        names = {"speakers": "Speakers"}
    outputs = [
        {
            "id": identity,
            "name": name,
            "default": identity == default,
            "virtual": identity == "null",
            "facts": {"volume": volume, "muted": HOW == "muted"},
        }
        for identity, name in names.items()
    ]
    say("devices", inputs=[{"id": "in", "name": "Webcam", "default": True}], outputs=outputs)


def play(message):
    channels = 1 if HOW == "mono" else 2
    side, run = message["side"], message["run"]
    say("playing", device="speakers", name="Speakers", channels=channels, side=side, run=run)
    say("played", seconds=1.2, run=run)


def measure(message):
    run = message["run"]
    say("measuring", device="Speakers", microphone="Webcam", seconds=3.9, run=run)
    if HOW == "dies":
        os._exit(3)
    elif HOW == "nonsense":
        say("leak", run=run, loss_db="much")
    elif HOW != "silent":
        say("leak", **LEAK, run=run - 1)  # what the last wish still had to say
        say("leak", **{**LEAK, "loss_db": 33.0}, run=run)


def main():
    say("hello", kind="audio", pid=os.getpid())
    tell_devices()
    for line in sys.stdin:
        message = json.loads(line)
        match message["do"]:
            case "quit":
                return
            case "play":
                play(message)
            case "measure_leak":
                measure(message)
            case "stop_measuring" if HOW == "good":
                tell_devices(volume=0.9)
            case "listen" if message["device"] == "other":
                tell_devices(default="headset")


main()
