"""Small trees of files, as a kernel or a system keeps them."""

import os


def make_files(root, files, at=None):
    """Write {"path/below/root": "text"}; ``at`` sets when they were changed, s since 1970."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else f"{text}\n".encode())
        if at is not None:
            os.utime(path, (at, at))
