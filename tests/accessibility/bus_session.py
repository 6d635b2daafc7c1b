"""Inside a session bus of its own: starts the window, walks it, and ends it again.

python bus_session.py PROGRAM WALK LANGUAGE FOLDER_OF_CATALOGUES WORD FILE

PROGRAM is a module beside this one, WALK a script, WORD what the script wants to be told.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(program, walk, language, catalogues, word, file):
    module = f"tests.accessibility.{program}"
    command = [sys.executable, "-m", module, language, catalogues]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as window:
        done = subprocess.run(
            ["/usr/bin/python3", str(HERE / walk), word, file], check=False, timeout=90
        )
        window.stdin.close()
        window.wait(timeout=20)
    return done.returncode or window.returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
