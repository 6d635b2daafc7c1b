"""Reads the XML of a server that is not trusted.

A document type is where the known attacks begin (entities that grow, files and servers that are
fetched), and this interface never sends one: a document that has one is refused as a whole, before
anything of it is taken. Size, depth and number of elements are limited.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QXmlStreamReader

LARGEST = 1 << 20
"""Bytes of a document; a page of a hundred participants has some 30 kB."""

DEEPEST = 12
"""Elements in one another; the interface uses four."""

MOST_ELEMENTS = 20_000
LONGEST_VALUE = 4000
"""Characters of a value that are kept; names are cut further where they are made plain."""

_Token = QXmlStreamReader.TokenType


class NotXmlError(ValueError):
    """No document that may be read; the text of the error holds nothing of it."""


@dataclass(slots=True)
class Node:
    """One element.

    Args:
        name: without a namespace.
        id: its attribute ``id``; empty if it has none.
        total: its attribute ``total``, how many there are on all pages; None if it has none.
        text: of its own, without white space around it.
        children: in order.
    """

    name: str
    id: str = ""
    total: int | None = None
    text: str = field(default="", repr=False)
    children: list["Node"] = field(default_factory=list, repr=False)

    def find(self, *path: str) -> "Node | None":
        """Return the first element that a path of names leads to."""
        node: Node | None = self
        for name in path:
            node = next((one for one in node.children if one.name == name), None) if node else None
        return node

    def value(self, *path: str) -> str:
        """Return the text of that element; empty if there is none."""
        found = self.find(*path)
        return found.text if found else ""

    def flag(self, *path: str) -> bool | None:
        """Return true or false; None if it is neither."""
        return {"true": True, "false": False}.get(self.value(*path).lower())

    def number(self, *path: str) -> int | None:
        """Return a whole number from 0 on, of nine digits at most; None if it is none."""
        text = self.value(*path)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def read_xml(body: bytes) -> Node:
    """Return the root element.

    Raises:
        NotXmlError: it is no XML, has a document type, or is larger than anything honest.
    """
    if len(body) > LARGEST:
        raise NotXmlError("too large")
    buffer = QBuffer()
    buffer.setData(body)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QXmlStreamReader(buffer)
    top = Node("")
    open_nodes, elements = [top], 0
    while not reader.atEnd():
        token = reader.readNext()
        if token is _Token.StartElement:
            elements += 1
            _refuse_excess(elements, len(open_nodes))
            open_nodes.append(_begun(reader, open_nodes[-1]))
        elif token is _Token.EndElement:
            node = open_nodes.pop()
            node.text = node.text.strip()
        elif token is _Token.Characters and len(open_nodes[-1].text) < LONGEST_VALUE:
            open_nodes[-1].text += reader.text()[:LONGEST_VALUE]
        elif token in (_Token.DTD, _Token.EntityReference):
            raise NotXmlError("document type")
    if reader.hasError() or len(top.children) != 1:
        raise NotXmlError("not well-formed")
    return top.children[0]


def _refuse_excess(elements: int, depth: int) -> None:
    if elements > MOST_ELEMENTS or depth > DEEPEST:
        raise NotXmlError("too many elements")


def _begun(reader: QXmlStreamReader, parent: Node) -> Node:
    attributes = reader.attributes()
    total = attributes.value("total")
    node = Node(
        reader.name(),
        attributes.value("id")[:LONGEST_VALUE],
        int(total) if total.isascii() and total.isdigit() and len(total) < 10 else None,
    )
    parent.children.append(node)
    return node
