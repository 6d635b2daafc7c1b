"""Reading a .ts file, and what may be wrong with a translation of one text."""

import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Key = tuple[str, str, str]
"""Context, source text, comment for the translator."""


@dataclass(frozen=True)
class Message:
    """One text with its forms in the other language: one, or one for each plural form."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    plural: bool
    state: str

    @property
    def key(self) -> Key:
        return self.context, self.source, self.comment


def read(path: Path) -> dict[Key, Message]:
    """All messages of a file."""
    messages: dict[Key, Message] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for element in context.iter("message"):
            message = _message(name, element)
            messages[message.key] = message
    return messages


def _message(context: str, element: ET.Element) -> Message:
    translation = element.find("translation")
    state = "" if translation is None else translation.get("type", "")
    forms = [] if translation is None else [form.text or "" for form in translation]
    if not forms and translation is not None:
        forms = [translation.text or ""]
    return Message(
        context,
        element.findtext("source") or "",
        element.findtext("comment") or "",
        tuple(forms),
        element.get("numerus") == "yes",
        state,
    )


def faults(message: Message) -> Iterator[str]:
    """What a reader of that language would stumble over, or the program over it."""
    if "%n" in message.source and not message.plural:
        yield "has a %n, but Qt's tool takes it for no plural: use the tr() of a QObject"
    if message.state or not message.forms or not all(form.strip() for form in message.forms):
        yield "is not finished"
        return
    for form in message.forms:
        yield from form_faults(message.source, form)
    if message.plural and "%n" not in message.forms[-1]:
        yield "has no %n in its plural form"
    if not message.plural and "%n" in "".join(message.forms):
        yield "has a %n that nobody fills in"


def form_faults(source: str, form: str) -> Iterator[str]:
    """Where one translated form does not go with its source."""
    if fields(form) != fields(source):
        yield f"has other {{placeholders}} than the source: {form!r}"
    if mnemonics(form) != mnemonics(source):
        yield f"has another number of & than the source: {form!r}"
    if edges(form) != edges(source):
        yield f"begins or ends otherwise than the source (space, colon, ellipsis): {form!r}"


def fields(text: str) -> set[str]:
    """The placeholders as ``str.format`` sees them; a text that it cannot read has its own kind."""
    try:
        return {
            f"{name}!{spec}"
            for _, name, spec, _ in string.Formatter().parse(text)
            if name is not None
        }
    except ValueError:
        return {"unreadable"}


def mnemonics(text: str) -> int:
    """How many letters are marked to be pressed with Alt."""
    return len(re.findall(r"&(?![&\s])", text.replace("&&", "")))


def edges(text: str) -> tuple[bool, bool, str]:
    """What a layout or a following value leans on."""
    end = text.rstrip()[-1:]
    return text[:1].isspace(), text[-1:].isspace(), end if end in (":", "…") else ""
