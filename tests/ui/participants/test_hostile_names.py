"""Names from outside are text and nothing else, on the page and in the small window."""

import unicodedata

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.meetings.alerts.model import Action
from app.meetings.roster.participant import LONGEST_NAME

HOSTILE = {
    "html": "<b>Zorbert</b><img src='http://127.0.0.1:9/x.png' onerror=alert(1)>",
    "table": "<table><tr><td>Zorbert",
    "entities": "Zorbert &amp; &lt;i&gt; &#65;",
    "mnemonic": "Zor&bert && Co",
    "override": "\u202eZorbert\u202c\u2066 gnp.exe\u2069",
    "long": "Zorbert " + "x" * 100_000,
    "lines": "Zorbert\nHost\r\n\tWilma\u2028admin",
    "ansi": "\x1b[31mZorbert\x1b[0m\x07\x00",
    "family": "Zorbert " + "👩‍👩‍👧‍👦" * 40,
    "rtl": "محمد עברית Zorbert",
    "marks": "Zorbert" + "\u0301" * 500,
    "format": "Zorbert %n %1 {name} {names} {0}",
    "invisible": "Zor\u200b\u200d\u2060bert",
    "private": "Zorbert \ue000 \U000e0041 \ud83d",
}
CONTROLS = ("Cc", "Cs", "Co", "Zl", "Zp")
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"
MOST = 2_000
"""No single text of the page is longer, in characters."""


def labels(*windows):
    return [label for window in windows for label in window.findChildren(QLabel)]


def said(*windows):
    """Every text of these windows that a person can read or hear."""
    for window in windows:
        for widget in (window, *window.findChildren(QWidget)):
            yield from (widget.accessibleName(), widget.accessibleDescription())
            yield from (widget.toolTip(), widget.windowTitle())
            text = getattr(widget, "text", None)
            yield text() if callable(text) else ""


def of_rows(sitting):
    model = sitting.page.list.view.model()
    for row in range(model.rowCount()):
        for role in (
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole,
        ):  # fmt: skip
            yield str(model.index(row, 0).data(role) or "")


@pytest.fixture
def crowded(seated):
    """Somebody with each of these names in the room, one chosen, and the small window open."""
    seated.host_comes()
    ids = {}
    for kind, name in HOSTILE.items():
        ids[kind] = seated.meeting.join(name.encode("utf-8", "replace").decode(), hand=1.0)
    seated.until(lambda: set(ids.values()) <= set(seated.watch.roster.participants))
    seated.until(lambda: seated.watch.alerts != ())
    seated.page.open_compact()
    seated.ids = ids
    seated.windows = (seated.window, seated.page.compact)
    return seated


def choose_each(sitting):
    for identity in sitting.ids.values():
        sitting.page.identify(identity)
        sitting.page.compact.list.view.choose(identity)
        QApplication.processEvents()
        # What was taken off the page is not there any more.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        yield identity


def test_no_label_reads_a_name_as_markup(crowded):
    for _ in choose_each(crowded):
        rich = [
            label.text()
            for label in labels(*crowded.windows)
            if label.textFormat() is not Qt.TextFormat.PlainText and "Zorbert" in label.text()
        ]
        assert rich == []


def test_no_tip_reads_a_name_as_markup(crowded):
    for _ in choose_each(crowded):
        for window in crowded.windows:
            for widget in window.findChildren(QWidget):
                tip = widget.toolTip()
                document = QTextDocument()
                document.setHtml(tip)
                assert "Zorbert" not in tip or not Qt.mightBeRichText(tip)


def test_every_text_is_of_one_line_and_has_no_hidden_power(crowded):
    for _ in choose_each(crowded):
        for text in (*said(*crowded.windows), *of_rows(crowded)):
            if "Zor" not in text and "محمد" not in text:
                continue
            bad = {hex(ord(c)) for c in text if unicodedata.category(c) in CONTROLS} - {"0xa"}
            assert not bad, repr(text)[:200]
            assert not set(text) & set(BIDI), repr(text)[:200]
            assert len(text) < MOST


def test_names_are_short_enough_to_show(crowded):
    for one in crowded.watch.roster.participants.values():
        assert len(one.name) <= LONGEST_NAME


def test_a_name_that_looks_like_a_field_is_shown_as_it_is(crowded):
    one = crowded.watch.roster.participants[crowded.ids["format"]]
    assert one.name == "Zorbert %n %1 {name} {names} {0}"
    crowded.page.identify(one.id)
    assert one.name in crowded.page.panel._heading.text().replace("\u200b", "")


def test_an_ampersand_of_a_name_is_no_key(crowded):
    identity = crowded.ids["mnemonic"]
    crowded.page.identify(identity)
    panel = crowded.page.panel
    for label in panel.findChildren(QLabel):
        assert "Zor&bert" not in label.text() or label.buddy() is None


def test_an_alert_about_such_a_name_can_be_acted_on(seated, later):
    seated.host_comes()
    who = seated.comes(HOSTILE["html"])
    row = seated.row(seated.watch.alerts[0].kind)
    while Action.REMOVE not in row.buttons:
        row = next(one for one in seated.strip.rows if Action.REMOVE in one.buttons)
    assert "<b>Zorbert</b>" in row.sentence()
    row.buttons[Action.REMOVE].click()
    later()
    row.buttons[Action.REMOVE].click()
    seated.until(lambda: seated.meeting.find(who) is None)


def test_hidden_names_are_hidden_in_both_windows(crowded):
    crowded.place.presenter.cover.set_on(True)
    for _ in choose_each(crowded):
        for text in (*said(*crowded.windows), *of_rows(crowded)):
            assert "Zorbert" not in text
