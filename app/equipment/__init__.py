"""The running equipment check: devices that answer, findings that settle, one verdict."""
