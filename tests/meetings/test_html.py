"""HTML bodies: what is seen, and where the links lead."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.invitations.html_tags import pieces_of
from app.meetings.invitations.html_text import looks_like_html, read_html


def links(source):
    return [(one.address, one.shown) for one in read_html(source).links]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>M&oslash;de</p><p>kl. 9</p>", "Møde\n\nkl. 9"),
        ("a<br>b", "a\nb"),
        ("<tr><td>Tid</td><td>\n09:30</td></tr>", "Tid\t09:30"),
        ("<style>p{}</style>x<script>alert('</p>')</script>y", "xy"),
        ("<!-- skjult --> x <!-- <b> -->", "x"),
        ("<p style='display: none'>nej</p>ja", "ja"),
        ("<div style='mso-hide:all'><div>nej</div>nej</div>ja", "ja"),
        ("<span style='font-size:0.9em'>ja</span>", "ja"),
        ("<head><title>nej<body>ja", ""),
        ("<head><meta x><body>ja", "ja"),
        ("1 < 2 & 3 > 2", "1 < 2 & 3 > 2"),
        ("&#12345678901234567890;x", None),
        ("<o:p></o:p><p class=Mso>x</p>", "x"),
        ("x<!--", "x"),
        ("x<![if !vml]>y<![endif]>", "xy"),
    ],
)
def test_what_is_seen(source, text):
    found = read_html(source).text
    assert text is None or found == text


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('<a href="https://a.example/1">Nu <b>her</b></a>', [("https://a.example/1", "Nu her")]),
        ("<A HREF='https://a.example/1'>x</A>", [("https://a.example/1", "x")]),
        ("<a class=x href=https://a.example/1>x</a>", [("https://a.example/1", "x")]),
        ('<a href="https://a.example/?a=1&amp;b=2">x</a>', [("https://a.example/?a=1&b=2", "x")]),
        ('<a href="https://a.exa\n mple/1">x</a>', [("https://a.exa mple/1", "x")]),
        ('<a href=" java\tscript:x">x</a>', [("javascript:x", "x")]),
        ('<a href="https://a.example/>1">x</a>', [("https://a.example/>1", "x")]),
        ('<a href="#top">op</a><a name=x>y</a>', []),
        ('<a href="https://a.example">x<a href="https://b.example">y', [
            ("https://a.example", "x"), ("https://b.example", "y")]),
        ('<area href="https://a.example">', [("https://a.example", "")]),
        ('<!-- <a href="https://a.example">x</a> -->', []),
        ('<script>"<a href=https://a.example>"</script>', []),
    ],
)  # fmt: skip
def test_where_links_lead(source, found):
    assert links(source) == found


def test_what_a_link_shows_is_no_link_of_its_own():
    page = read_html('Se <a href="https://evil.example">https://meet.regionh.dk/1</a> nu')
    assert "regionh" in page.text
    assert page.free_text == "Se nu"


def test_what_is_html():
    assert looks_like_html("\n <!DOCTYPE html><html>")
    assert looks_like_html("<div dir=ltr>x</div>")
    assert not looks_like_html("<https://meet.regionh.dk/1> Deltag")
    assert not looks_like_html("Hej <b>Anna</b>")


@given(st.text(alphabet=st.sampled_from("<>/!-=\"' &;#ax\n"), max_size=200))
def test_any_page(source):
    read_html(source)
    shown = "".join(piece for piece in pieces_of(source) if isinstance(piece, str))
    assert len(shown) <= len(source) * 2


@pytest.mark.parametrize(
    "piece",
    ["<", "<a ", "<!--", "<![", "<!", "</", "<a href='", '<a href="', "<a x=", "&", "&#", "<div>",
     "<style>", "<script>", "<p style='display:none'>", "<?", "'", '"', "<a href=x>y"],
)  # fmt: skip
def test_time_grows_with_the_length_only(piece):
    began = time.process_time()
    read_html(piece * (1_000_000 // len(piece)))
    assert time.process_time() - began < 10


LINK = '<a href="https://evil.example/webapp/conference/1">x</a>'


@pytest.mark.parametrize(
    "start",
    [
        "<p hidden>", "<p style='visibility:hidden'>", "<p style='opacity:0'>",
        "<p style='opacity: 0.0'>", "<p style='font-size:0'>", "<p style='font-size:0.0px'>",
        "<p style='display:/**/none'>", "<p style='display&#58;none'>",
        "<p style='max-height:0'>", "<p style='height:0;overflow:hidden'>",
        "<p style='display:none!important;display:block'>", "<div hidden><body><div>",
        "<div style='opacity:0'><p style='opacity:1'>", "<noscript>", "<div>" * 600,
    ],
)  # fmt: skip
def test_what_is_hidden_is_neither_seen_nor_linked_but_told(start):
    page = read_html(f"ja {start}{LINK} 010190-1234")
    assert page.text == "ja"
    assert page.links == ()
    assert "010190-1234" in page.hidden


@pytest.mark.parametrize(
    "source",
    [
        "<p style='display:none'>nej<p>ja", "<p style='display:none'>nej<div>ja</div>",
        "<div><p hidden>nej</div>ja", "<table><tr><td hidden>nej<td>ja</table>",
        "<table><tr hidden><td>nej<tr><td>ja</table>", "<ul><li hidden>nej<li>ja</ul>",
        "<div><span hidden>nej</div>ja", "<dl><dt hidden>nej<dd>ja</dl>",
        "<td style='font-size:0px'><div style='font-size:13px'>ja</div></td>",
        "<p style='visibility:hidden'>nej<span style='visibility:visible'>ja</span></p>",
        "<p style='opacity:0.9'>ja</p>", "<p style='display:none;display:block'>ja</p>",
        "<img style='display:none'>ja", "<head><meta x><div>ja</div>",
        "<div hidden>nej</div></p>ja",
    ],
)  # fmt: skip
def test_where_the_hidden_ends(source):
    assert read_html(source).text == "ja"


def test_a_list_in_a_hidden_point_does_not_end_it():
    page = read_html("<ul><li hidden>a<ul><li>b</ul>c</li><li>ja</ul>")
    assert page.text == "ja"


def test_a_link_whose_words_are_hidden():
    assert read_html("<a href='https://a.example'><span hidden>x</span></a>").links == ()
    assert links("<a href='https://a.example'><span hidden>x</span>ja</a>") == [
        ("https://a.example", "ja")
    ]


def test_the_words_of_a_picture():
    page = read_html("<a href='https://a.example'><img alt='Deltag'></a><img alt='Logo'>")
    assert [one.shown for one in page.links] == ["Deltag"]
    assert page.text == ""
    assert page.hidden.split() == ["Deltag", "Logo"]
