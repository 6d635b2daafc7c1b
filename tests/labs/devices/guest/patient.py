"""The app's command line as it is, only more patient with children on an emulated computer."""

import sys
from functools import partial

from app.__main__ import main
from app.capture import supervisor
from tests.labs.devices.guest.watch import PATIENCE

if __name__ == "__main__":
    patience = partial(
        supervisor.Patience, start_ms=PATIENCE.start_ms, silence_ms=PATIENCE.silence_ms
    )
    supervisor.Patience = patience  # type: ignore[assignment, misc]
    sys.exit(main())
