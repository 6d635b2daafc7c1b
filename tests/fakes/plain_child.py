"""A child without Qt that speaks the protocol: python plain_child.py HOW [DEVICE [ONCE]].

DEVICE is a file that stands for a camera: it is locked while this child lives, and a child that
finds it locked says ``error`` with the code ``busy``.
ONCE is a file that is made by the first child; those who find it behave well.

HOW is ``good`` or one of the functions below, for what happens instead of good behaviour.
"""

import json
import os
import select
import sys
import time

if getattr(sys, "frozen", False):
    sys.exit("fake children are for tests only")

PULSE_S = 0.05


def say(topic, **values):
    os.write(1, json.dumps({"type": topic, **values}).encode() + b"\n")


def take_device(path):
    if path:
        import fcntl

        device = os.open(path, os.O_RDWR | os.O_CREAT)
        try:
            fcntl.flock(device, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("error", code="busy")
        else:
            say("opened", pid=os.getpid())


def first_time(path):
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True


def good(device):
    say("hello", pid=os.getpid())
    take_device(device)
    obey()


def obey(ignore=(), pulse=True):
    """Echo commands until told to quit."""
    rest = b""
    while True:
        if select.select([0], [], [], PULSE_S)[0]:
            data = os.read(0, 65536)
            if not data and "end" not in ignore:
                return
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                command = json.loads(line)
                if command["do"] == "quit" and "quit" not in ignore:
                    return
                say("echo", command=command)
            if not data:
                time.sleep(PULSE_S)
        if pulse:
            say("alive")


def no_hello(device):
    time.sleep(1000)


def mute(device):
    say("hello")
    take_device(device)
    time.sleep(1000)


def hang_in_open(device):
    say("hello")
    say("busy", what="open", seconds=0.5)
    time.sleep(1000)


def long_open(device):
    """Hangs for longer than the limit for silence, as it said it would."""
    say("hello")
    say("busy", what="open", seconds=5)
    time.sleep(1.2)
    say("opened", pid=os.getpid())
    obey()


def silly_busy(device):
    say("hello")
    for seconds in (None, "soon", [], -1, 0, 1e999, 10**400, True):
        os.write(1, json.dumps({"type": "busy", "seconds": seconds}).encode() + b"\n")
    obey()


def crash_at_once(device):
    os._exit(3)


def crash_after_hello(device):
    say("hello")
    os.abort()


def ignore_quit(device):
    say("hello")
    take_device(device)
    obey(ignore=("quit", "end"))


def miss_quit(device):
    say("hello")
    obey(ignore=("quit",))


def garbage(device):
    """What careless libraries print, between honest messages."""
    os.write(1, b'ALSA lib pcm.c:2666: unknown\r\n\x00\xff\xfe[1,2]\n"text"\n{"type":\n')
    os.write(1, b"x" * 300_000 + b'{"type":"end of a long line"}\n')
    say("word")
    good(device)


def garbage_only(device):
    say("hello")
    while True:
        os.write(1, os.urandom(3000).replace(b"\n", b" "))
        time.sleep(0.01)


def flood(device):
    """Honest messages without end."""
    say("hello")
    many = b'{"type":"frame","number":1}\n' * 1000
    while True:
        os.write(1, many)


def flood_errors(device):
    say("hello")
    while not select.select([0], [], [], 0)[0]:
        say("alive")
        os.write(2, b"qt.multimedia: cannot take buffer\n" * 1000)


def deaf(device):
    """Closes the pipe that commands come through."""
    os.close(0)
    say("hello")
    while True:
        say("alive")
        time.sleep(PULSE_S)


def fall_over(device):
    """What a child says that met an exception, and what one says that wants to do harm."""
    say("hello")
    say("failing", what=["KeyError", "  app/x.py:3 in f\u202e\nINFO forged"])
    say("failing", what="x" * 1000)
    say("failing", what=[None, ["x" * 1000]] * 100)
    os._exit(70)


def last_words(device):
    """Says something and ends in the same breath."""
    say("hello")
    say("word")
    os._exit(0)


if __name__ == "__main__":
    how, device, once = (*sys.argv[1:], "", "")[:3]
    behave = good if once and not first_time(once) else globals()[how]
    behave(device)
