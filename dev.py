#!/usr/bin/env python3
"""Starts, tests and measures Samråd from the source tree; what is missing it sets up by itself.

    python3 dev.py run [ARGUMENTS]     start the program; arguments are handed on (run check --json)
    python3 dev.py test [ARGUMENTS]    every check, then the tests; arguments go to pytest
    python3 dev.py bench               measure against the budgets
    python3 dev.py lab NAME            try the program against real devices and services
    python3 dev.py screenshots DIR     a picture of every page, in every language

Needs Python 3.11 to 3.13. The first start fetches the libraries into .venv, later ones go at once.
"""

# Every Python since 3.6 must be able to read this file, or it could not be told what is wrong.

import contextlib
import ctypes
import glob
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

PYTHONS = ("3.13", "3.12", "3.11")
THIS = "{}.{}".format(*sys.version_info[:2])
WINDOWS = os.name == "nt"
ROOT = Path(__file__).resolve().parent
BUILD = ROOT / "build"
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
STAMP = VENV / "samrad-stamp.json"
RUNTIME_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
SYSTEM_TABLE = ROOT / "requirements-system.txt"
MODULES = {
    "run": "app",
    "test": "tests.everything",
    "bench": "tests.bench",
    "lab": "tests.labs.",
    "screenshots": "tests.screenshots",
}
NEEDS_A_WORD = {"lab": "NAME", "screenshots": "DIR"}

FOLDERS = (
    "/usr/lib",
    "/usr/lib64",
    "/usr/lib/*-linux-gnu",
    "/usr/libexec",
    "/usr/libexec/at-spi2",
    "/usr/lib*/python3*/*-packages",
    "/usr/share/fonts/*",
    "/usr/share/fonts/*/*",
)
# Nothing that is there may be taken away for it: a developer's own desktop stands on this machine.
MANAGERS = {
    "apt-get": [
        *("apt-get", "-y", "--no-install-recommends", "--no-remove"),
        *("-o", "DPkg::Lock::Timeout=120", "install"),
    ],
    "dnf": ["dnf", "-y", "install"],
    "zypper": ["zypper", "--non-interactive", "install"],
    "pacman": ["pacman", "--needed", "--noconfirm", "-S"],
}


class Failure(Exception):
    """Something that the reader can act on: shown as it stands, without a traceback."""


def main(arguments):
    command, rest = (arguments[0], list(arguments[1:])) if arguments else ("--help", [])
    if command not in MODULES:
        print(__doc__)
        return 0 if command in ("help", "-h", "--help") else 2
    if command in NEEDS_A_WORD and not rest:
        raise Failure(f"one word is missing: python3 dev.py {command} {NEEDS_A_WORD[command]}")
    if THIS not in PYTHONS or sys.maxsize < 2**32:
        return hand_over([suitable_python(), str(ROOT / "dev.py"), command, *rest])
    prepare(for_tests=command != "run")
    module = MODULES[command] + (rest.pop(0) if command == "lab" else "")
    return hand_over([str(VENV_PYTHON), "-P", "-m", module, *rest])


def say(text):
    # The standard output belongs to the program: "run check --json" must stay readable by machines.
    print("dev.py: " + text, file=sys.stderr, flush=True)


def hand_over(command):
    """Become the program. Windows cannot do that, so there its exit code is passed on."""
    if not WINDOWS:
        os.execve(command[0], command, clean_environment())
    process = subprocess.Popen(command, env=clean_environment())
    while True:
        with contextlib.suppress(KeyboardInterrupt):  # the program was told too, and decides
            return process.wait()


def clean_environment(**more):
    """Without what another Python's environment would slip in front of ours."""
    spoilers = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "__PYVENV_LAUNCHER__")
    return {**{key: value for key, value in os.environ.items() if key not in spoilers}, **more}


def suitable_python():
    """The path of a Python that will do, when the one that reads this will not."""
    for version in PYTHONS:
        command = ["py", "-" + version] if WINDOWS else ["python" + version]
        question = "import sys; print(sys.executable if sys.maxsize > 2**32 else '')"
        with contextlib.suppress(OSError):
            answer = subprocess.run(
                [*command, "-c", question],
                env=clean_environment(PYTHONIOENCODING="utf-8"),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            if answer.returncode == 0 and answer.stdout.strip():
                return answer.stdout.decode("utf-8").strip()
    raise Failure(
        "Samråd needs Python 3.11, 3.12 or 3.13, for 64 bits. "
        f"This one is {sys.version.split()[0]}, and no other was found."
    )


# --- what Linux has to bring ---------------------------------------------------------------------


def missing_packages(for_tests, manager):
    """The packages to install, by the names that this package manager goes by."""
    column = list(MANAGERS).index(manager) if manager else None
    missing = set()
    for when, what, *packages in system_table():
        if (for_tests or when == "run") and not is_there(what):
            package = what if column is None else packages[column]
            missing.add(what + "()(64bit)" if package == "=" else package)
    # Debian keeps what a virtual environment is made with in a package of its own.
    if find_spec("ensurepip") is None and not environment_is_current(for_tests=False):
        missing.add(f"python{THIS}-venv")
    return sorted(missing)


def system_table():
    lines = SYSTEM_TABLE.read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if not line.startswith("#")]


def is_there(what):
    if what.startswith("/"):
        return any(next(glob.iglob(folder + what), None) for folder in FOLDERS)
    return library_loads(what) if ".so." in what else shutil.which(what) is not None


def library_loads(name):
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def install_packages(for_tests):
    """Install what is missing where that may be done, else say how."""
    manager = next((name for name in MANAGERS if shutil.which(name)), None)
    missing = missing_packages(for_tests, manager)
    if not missing:
        return
    if manager is None:
        raise Failure("the system lacks the following, please install it: " + ", ".join(missing))
    command = [*MANAGERS[manager], *missing]
    prefix = root_prefix()
    if prefix is None:
        raise Failure(
            "the system lacks some packages. Please run:\n\n    sudo " + quoted(command) + "\n"
        )
    say("installing system packages: " + " ".join(missing))
    try:
        quietly([*prefix, *command])
    except Failure:
        if manager != "apt-get":
            raise
        say("refreshing the list of packages first")
        quietly([*prefix, "apt-get", "update"])
        quietly([*prefix, *command])
    still = missing_packages(for_tests, manager)
    if still:
        raise Failure("installed, yet still not found: " + ", ".join(still))


def root_prefix():
    """What stands before a command to run it as root without asking; None when that cannot be."""
    if os.geteuid() == 0:
        return []
    with contextlib.suppress(OSError):
        silence = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        if subprocess.call(["sudo", "-n", "true"], **silence) == 0:
            return ["sudo", "-n"]
    return None


def quoted(command):
    return " ".join(f"'{word}'" if "(" in word else word for word in command)


# --- the environment -----------------------------------------------------------------------------


def prepare(for_tests):
    """Afterwards everything is there; when it was already, this takes a few milliseconds."""
    linux = sys.platform.startswith("linux")
    lacking = linux and missing_packages(for_tests, None)
    if lacking or not environment_is_current(for_tests) or stale_catalogues():
        with alone():
            if linux:
                install_packages(for_tests)
            if not environment_is_current(for_tests):
                make_environment(for_tests)
            compile_catalogues()


@contextlib.contextmanager
def alone():
    """Of two starts at the same moment, the second waits until the first has set everything up."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "dev.lock").open("a") as file:
        for attempt in range(36000):
            if locked(file):
                break
            if attempt == 0:
                say("another dev.py is setting up; waiting for it")
            time.sleep(0.1)
        yield


def locked(file):
    """Try to take the lock; the system gives it back when the process ends, however it ends."""
    try:
        if WINDOWS:
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def fingerprint(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def wanted_stamp():
    return {
        "python": THIS,
        "platform": f"{sys.platform} {platform.machine()}",
        "root": str(ROOT),
        "runtime": fingerprint(RUNTIME_LOCK),
    }


def read_json(path):
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write_json(path, value):
    new = path.with_name(path.name + ".new")
    new.write_text(json.dumps(value), encoding="utf-8")
    new.replace(path)


def environment_is_current(for_tests):
    stamp = read_json(STAMP)
    wanted = wanted_stamp()
    if for_tests:
        wanted["dev"] = fingerprint(DEV_LOCK)
    if any(stamp.get(key) != value for key, value in wanted.items()) or not VENV_PYTHON.exists():
        return False
    return set(stamp.get("packages", ["none noted"])) <= set(installed())


def site_packages():
    return VENV / ("Lib/site-packages" if WINDOWS else f"lib/python{THIS}/site-packages")


def installed():
    """What lies in the environment, but for what comes and goes by itself."""
    passing = ("pip", "setuptools", "_distutils_hack", "distutils-precedence", "__pycache__")
    with contextlib.suppress(OSError):
        names = [entry.name for entry in site_packages().iterdir()]
        return sorted(name for name in names if not name.startswith(passing))
    return []


def make_environment(for_tests):
    """Build .venv anew, or add the test tools to a good one. The stamp comes last."""
    good = environment_is_current(for_tests=False)
    with contextlib.suppress(OSError):
        STAMP.unlink()
    if not good:
        start_environment()
    lock = DEV_LOCK if for_tests else RUNTIME_LOCK
    say("fetching the test tools" if good else "fetching the libraries, some 300 MB")
    pip = [str(VENV_PYTHON), "-m", "pip", "install", "--no-input", "--only-binary", ":all:"]
    quietly([*pip, "--require-hashes", "-r", str(lock)])
    stamp = {**wanted_stamp(), "packages": installed()}
    if for_tests:
        stamp["dev"] = fingerprint(DEV_LOCK)
    write_json(STAMP, stamp)


def start_environment():
    if VENV.exists():
        try:
            shutil.rmtree(VENV)
        except OSError as error:
            raise Failure(
                f".venv is to be made anew but is in use: close Samråd first. ({error})"
            ) from None
    say(f"making .venv for Python {THIS}")
    quietly([sys.executable, "-m", "venv", str(VENV)])
    # The sources are found from every folder, and by every child that the program starts. A plain
    # path would be read in an encoding that differs between Pythons and cannot hold every path.
    line = f"import sys; sys.path.append({str(ROOT)!a})\n"
    (site_packages() / "samrad.pth").write_text(line, encoding="ascii")


def quietly(command):
    """Run a command; its own words are shown only when it fails, and then the last of them."""
    environment = clean_environment(PIP_USER="0", DEBIAN_FRONTEND="noninteractive")
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    result = subprocess.run(command, env=environment, **streams)
    if result.returncode:
        lines = result.stdout.decode(errors="replace").rstrip().splitlines()[-15:]
        told = "\n".join("    " + line for line in lines)
        raise Failure(
            f"this did not work (exit code {result.returncode}): {quoted(command)}\n{told}"
        )


# --- translations --------------------------------------------------------------------------------


def stale_catalogues():
    """The .ts files whose compiled form is missing or was made from other words."""
    done = read_json(BUILD / "i18n" / "stamp.json")
    return [
        source
        for source in sorted((ROOT / "i18n").glob("*.ts"))
        if done.get(source.name) != fingerprint(source)
        or not (BUILD / "i18n" / (source.stem + ".qm")).exists()
    ]


def compile_catalogues():
    stale = stale_catalogues()
    if not stale:
        return
    say("compiling the translations")
    target = BUILD / "i18n"
    target.mkdir(parents=True, exist_ok=True)
    done = read_json(target / "stamp.json")
    lrelease = site_packages() / "PySide6" / ("lrelease.exe" if WINDOWS else "lrelease")
    for source in stale:
        new = target / (source.stem + ".qm.new")
        quietly([str(lrelease), "-silent", str(source), "-qm", str(new)])
        new.replace(target / (source.stem + ".qm"))
        done[source.name] = fingerprint(source)
    write_json(target / "stamp.json", done)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        sys.exit(main(sys.argv[1:]))
    except Failure as failure:
        say(str(failure))
        sys.exit(1)
    except OSError as error:
        say(f"this did not work: {error}")
        sys.exit(1)
    except KeyboardInterrupt:
        say("stopped; the next start goes on from here")
        sys.exit(130)
