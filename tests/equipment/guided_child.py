"""A child that goes through the guided test as it is told: python guided_child.py HOW."""

import json
import os
import sys
import threading
import time

if getattr(sys, "frozen", False):
    sys.exit("scripted children are for tests only")

HOW = sys.argv[1]
ROOM = {
    "device": "Headset", "waited_s": 3.0, "seconds": 2.8, "peak_dbfs": -48.0,
    "noise_dbfs": -62.0, "loudest_dbfs": -55.0, "rate": 48_000, "channels": 1,
}  # fmt: skip
SENTENCE = {
    **ROOM, "seconds": 9.0, "speech_dbfs": -32.0, "speech_s": 3.5, "loudest_dbfs": -27.0,
    "peak_dbfs": -16.0, "snr_db": 30.0, "bandwidth_hz": 7750.0,
}  # fmt: skip
if HOW == "reopens":
    ROOM["device"] = SENTENCE["device"] = "Webcam"
LOCK = threading.Lock()


def say(topic, **values):
    with LOCK:
        sys.stdout.write(json.dumps({"type": topic, **values}) + "\n")
        sys.stdout.flush()


def pulse():
    while True:
        time.sleep(0.2)
        say("alive")


def rehearse(run, listen_run):
    def step(stage, **values):
        say("rehearsal", stage=stage, run=run, **values)

    step("opening")
    if HOW == "reopens":
        say("sound", **ROOM, run=listen_run)
    if HOW == "busy":
        step("failed", error="microphone.busy", empty=True)
        return
    step("quiet", seconds=1.5)
    step("speak", seconds=20)
    if HOW == "waits":
        return
    if HOW == "nobody":
        step("nothing_heard")
        step("failed", error="microphone.no_speech", empty=True)
        return
    step("recording", seconds=5.0)
    if HOW == "dies":
        os._exit(3)
    if HOW == "nonsense":
        step("recorded", speech_dbfs="loud")
        step("singing", seconds=2.0)
        step("playing", seconds="long")
    else:
        step("recorded", **SENTENCE)
        step("playing", seconds=4.0)
    step("deleted", why="played", empty=HOW != "keeps")
    afterwards(listen_run)


def afterwards(run):
    """What the open microphone tells when the test is over."""
    later = {"spoken": SENTENCE, "muted": {**ROOM, "zero_share": 1.0, "zero_run_s": 1.0}}
    after = {**later.get(HOW, ROOM), "seconds": 12.0, "run": run}
    if HOW == "spoken":
        after |= {"spoken_at_s": 11.0, "speech_dbfs": -22.0}
    say("sound", **after)
    if HOW == "vanished":
        say("error", code="microphone.vanished", device="Headset", run=run)


def main():
    say("hello", kind="audio", pid=os.getpid())
    threading.Thread(target=pulse, daemon=True).start()
    say("devices", inputs=[{"id": "in", "name": "Headset", "default": True}], outputs=[])
    for line in sys.stdin:
        message = json.loads(line)
        if message["do"] == "quit":
            return
        if message["do"] == "listen":
            if HOW == "reopens":
                say("error", code="microphone.vanished", device="Headset", run=message["run"])
            else:
                say("sound", **ROOM, run=message["run"])
        elif message["do"] == "rehearse":
            rehearse(message["run"], message.get("listen_run", 0))
        elif message["do"] == "stop_rehearsing":
            say("rehearsal", stage="deleted", why="cancelled", empty=True)


main()
