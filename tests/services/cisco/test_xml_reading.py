"""XML of a server that is not trusted."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.cisco.xml_reading import DEEPEST, LARGEST, NotXmlError, read_xml

LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


def test_a_documented_answer():
    node = read_xml(
        b"<?xml version='1.0'?><participants total='2'><participant id='p1'><name>Anna &amp; Co"
        b"</name></participant><participant id='p2'/></participants>"
    )
    assert (node.name, node.total, len(node.children)) == ("participants", 2, 2)
    assert node.children[0].id == "p1"
    assert node.value("participant", "name") == "Anna & Co"
    assert node.children[1].value("name") == ""


def test_values_of_each_kind():
    node = read_xml(b"<c><a>true</a><b>FALSE</b><n>12</n><x>yes</x><m>-1</m></c>")
    assert (node.flag("a"), node.flag("b"), node.flag("x"), node.flag("none")) == (
        True, False, None, None,
    )  # fmt: skip
    assert (node.number("n"), node.number("m"), node.number("x")) == (12, None, None)


@pytest.mark.parametrize(
    "document",
    [
        f'<!DOCTYPE c [<!ENTITY a0 "lol">{LAUGHS}]><c><name>&a11;</name></c>',
        f'<!DOCTYPE c [<!ENTITY a "{"x" * 1000}">]><c>{"&a;" * 1000}</c>',
        '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><c><name>&x;</name></c>',
        '<!DOCTYPE c [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><c>&x;</c>',
        '<!DOCTYPE c SYSTEM "http://127.0.0.1:9/x.dtd"><c/>',
        '<!DOCTYPE c [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]><c/>',
        '<!DOCTYPE c [<!ENTITY a "&b;"><!ENTITY b "&a;">]><c>&a;</c>',
        "<!DOCTYPE c><c/>",
        "<c>&unknown;</c>",
        "<c><xi:include href='file:///etc/passwd'/></c>",
        "<c",
        "",
        "hello",
        "<a/><b/>",
        "<a></b>",
        "<a>" * (DEEPEST + 2) + "</a>" * (DEEPEST + 2),
        "<c>" + "<a/>" * 30_000 + "</c>",
        "<c>" + " " * LARGEST + "</c>",
        '{"not": "xml"}',
        "<!DOCTYPE html><html><body>Sign in</body></html>",
    ],
)
def test_what_no_honest_server_sends_is_refused_quickly(document):
    begin = time.process_time()
    with pytest.raises(NotXmlError):
        read_xml(document.encode())
    assert time.process_time() - begin < 5


def test_nothing_of_a_refused_document_is_told():
    with pytest.raises(NotXmlError) as caught:
        read_xml(b"<c><name>Anna Andersson</name>")
    assert "Anna" not in str(caught.value)


def test_a_value_has_an_end():
    assert len(read_xml(b"<c>" + b"x" * 500_000 + b"</c>").text) <= 8000


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    try:
        read_xml(data)
    except NotXmlError:
        return


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"]), max_size=60))
def test_a_name_comes_through_as_it_was_written(name):
    from xml.sax.saxutils import escape

    node = read_xml(f"<p><name>{escape(name)}</name></p>".encode())
    assert node.value("name") == name.strip()
