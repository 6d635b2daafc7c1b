"""A device may bear its owner's name; it is shown, and reaches no file."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.sound.lab import MICROPHONE_NAME

ROOT = Path(__file__).resolve().parents[2]


def test_the_name_of_a_device_is_shown_and_written_nowhere(lab, tmp_path):
    folders = {name: str(tmp_path) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME")}
    folders |= {name: str(tmp_path) for name in ("SAMRAD_CONFIG_DIR", "SAMRAD_LOG_DIR")}
    done = subprocess.run(
        [sys.executable, "-m", "app", "check", "--json", "--only", "microphone"],
        cwd=ROOT,
        env={**os.environ, **folders, "XDG_RUNTIME_DIR": str(lab.folder)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert json.loads(done.stdout)["checks"][0]["device"] == MICROPHONE_NAME
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    owner = MICROPHONE_NAME.split()[-2].encode()
    assert not any(owner in path.read_bytes() for path in written)
    assert owner.decode() not in done.stderr
