import pytest

from tests.gates import banned

BAD = [
    ("app/capture/x.py", "worker.done.connect(lambda: 1)"),
    ("app/computer/x.py", "worker.done.connect(partial(f, 1))"),
    ("app/ui/x.py", "label.setTextFormat(Qt.TextFormat.RichText)"),
    ("app/ui/x.py", "view.setHtml(name)"),
    ("app/ui/x.py", "self.setToolTip(device.name)"),
    ("app/ui/x.py", "QToolTip.showText(position, device.name, self)"),
    ("app/ui/x.py", "button.setFixedSize(120, 30)"),
    ("app/ui/page/x.py", "colour = QColor('#ff0000')"),
    ("app/ui/x.py", "QApplication.beep()"),
    ("app/ui/x.py", "time.sleep(1)"),
    ("app/computer/x.py", "from PySide6.QtWidgets import QLabel"),
    ("app/x.py", "import urllib.request"),
    ("app/computer/x.py", "    import socket"),
    ("app/ui/x.py", "from ssl import SSLContext"),
    ("tests/x.py", "subprocess.run(name, shell=" + "True)"),
    ("README.md", "from https://py" + "pi.org/simple"),
    ("docs/x.md", "see /wor" + "k/main"),
    ("docs/x.md", "in /roo" + "t/notes"),
    ("docs/x.md", "in C:\\Us" + "ers\\kari"),
]
GOOD = [
    ("app/ui/x.py", "row.again.connect(lambda check=check: self.again.emit(check))"),
    ("app/ui/theme/colours.py", "QColor('#ff0000')"),
    ("app/ui/x.py", "self.setFixedWidth(tokens.rail)"),
    ("app/ui/x.py", "label.setTextFormat(Qt.TextFormat.PlainText)"),
    ("app/ui/widgets/tips.py", "QToolTip.showText(position, as_typed(text), widget)"),
    ("docs/x.md", "a framework/library"),
    ("docs/x.md", "https://example.org/wor" + "k/x"),
    ("tests/x.py", "/home/olle/film.mp4"),
    ("app/x.py", "import urllib.request  # allowed: the reason"),
    ("app/probe/x.py", "import socket"),
    ("app/x.py", "from app.socket_words import word"),
]


@pytest.mark.parametrize(("name", "line"), BAD)
def test_what_is_banned_is_found(name: str, line: str) -> None:
    found = list(banned.said(name, "\n" + line))

    assert found
    assert found[0].startswith(f"{name}:2: ")


@pytest.mark.parametrize(("name", "line"), GOOD)
def test_what_is_allowed_is_not(name: str, line: str) -> None:
    assert list(banned.said(name, line)) == []


def test_size_and_names() -> None:
    long_function = "def f():\n" + "    x = 1\n" * 41

    assert "f has 42 lines" in next(banned.shape("app/x.py", long_function))
    assert "401 lines" in next(banned.shape("app/x.py", "\n" * 401))
    assert next(banned.shape("app/utils.py", ""))
    assert next(banned.shape("app/ui/helpers/x.py", ""))
    assert list(banned.shape("app/utility_rates.py", "def f():\n    pass\n")) == []


def test_every_reason_is_a_reason() -> None:
    assert all(len(ban.reason) > 15 for ban in banned.BANS)


def test_the_projects_own_files_are_looked_at() -> None:
    names = banned.sources()

    assert {"dev.py", ".ci/run", "app/settings.py", "pyproject.toml"} <= set(names)
    assert not [name for name in names if name.startswith((".venv/", "build/", ".git/"))]
