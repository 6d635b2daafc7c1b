"""Inside a session bus of its own: starts the window, walks it, and ends it again.

python bus_session.py LANGUAGE FOLDER_OF_CATALOGUES PAGES FILE
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(language, catalogues, pages, file):
    command = [sys.executable, "-m", "tests.accessibility.standing_program", language, catalogues]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as program:
        walk = subprocess.run(
            ["/usr/bin/python3", str(HERE / "bus_walk.py"), pages, file], check=False, timeout=90
        )
        program.stdin.close()
        program.wait(timeout=20)
    return walk.returncode or program.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *sys.argv[2:]))
