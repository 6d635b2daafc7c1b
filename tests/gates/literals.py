"""The texts that the sources hand to the translator, found without Qt's tool.

Qt's tool skips what it cannot read (a variable, an f-string) without a word, and such a text then
stays English for ever. So every call is looked at here, and the two lists must be the same.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

NOOP = "QT_TRANSLATE_NOOP"


@dataclass
class Found:
    """Texts as (context, text), and calls that no tool can read."""

    texts: set[tuple[str, str]] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)


def find(files: list[Path], root: Path) -> Found:
    """All texts of these files."""
    found = Found()
    for file in files:
        name = file.relative_to(root).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        aliases = _other_names(tree)
        for context, call in _calls(tree, ""):
            place = f"{name}:{call.lineno}"
            _look_at(call, context, place, found)
            if getattr(call.func, "id", "") in aliases and _says_a_literal(call):
                found.problems.append(f"{place}: translate() under another name: no tool sees it")
    return found


def _other_names(tree: ast.AST) -> set[str]:
    """Names that Qt's translate() was given in this file."""
    return {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and getattr(node.value, "attr", "") == "translate"
        and _is_qts(node.value)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _says_a_literal(call: ast.Call) -> bool:
    return len(call.args) > 1 and _literal(call.args[1]) is not None


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else context)


def _look_at(call: ast.Call, context: str, place: str, found: Found) -> None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = call.args
    if name == "tr" and words:
        _take(context, words[0], place, found)
    elif name == "translate" and len(words) > 1 and _is_qts(call.func):
        if isinstance(words[1], ast.Constant):
            _take(_literal(words[0]), words[1], place, found)
        elif _is_put_together(words[1]):
            found.problems.append(f"{place}: translate() of a text that is put together here")
    elif name == NOOP and len(words) == 2:
        _take(_literal(words[0]), words[1], place, found)


def _is_qts(function: ast.expr) -> bool:
    # A painter has a translate() as well.
    owner = getattr(function, "value", None)
    return isinstance(owner, ast.Name) and owner.id.endswith("Application")


def _take(context: str | None, text: ast.expr, place: str, found: Found) -> None:
    literal = _literal(text)
    if literal is None or not context:
        found.problems.append(f"{place}: needs a literal text (and a literal context)")
    else:
        found.texts.add((context, literal))


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_put_together(node: ast.expr) -> bool:
    formatted = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format"
    return formatted or isinstance(node, ast.JoinedStr | ast.BinOp)
