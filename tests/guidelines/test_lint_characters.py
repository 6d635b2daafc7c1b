"""What a check says about letters that are not seen, and about markup."""

import pytest

from app.guidelines.checking import Exit, check_file
from app.guidelines.lint_characters import MOST_LINES
from app.guidelines.loading import guidelines_dir
from tests.guidelines.test_lint import SOUND


def say(context, text):
    return text


def checked(tmp_path, text, more=""):
    assert SOUND.count('text.en = "Rule 1."') == 1
    source = SOUND.replace('text.en = "Rule 1."', f"text.en = {text}") + more
    path = tmp_path / "test.toml"
    path.write_text(source, encoding="utf-8", newline="")
    found = check_file(path)
    line = source[: source.index(f"text.en = {text}")].count("\n") + 1
    return found, line


def told(found):
    return [(flaw.code, flaw.line) for flaw in found.flaws]


@pytest.mark.parametrize(
    ("text", "character"),
    [
        ('"Rule \u202e1."', "U+202E"),
        ('"Rule \\u202e1."', "U+202E"),
        ('"Rule \\U0000202E1."', "U+202E"),
        ('"Rule \u20661."', "U+2066"),
        ('"Rule \\u00071."', "U+0007"),
        ('"Rule \\b1."', "U+0008"),
        ('"Rule \u200b1."', "U+200B"),
        ('"Rule \\\\\\u202e1."', "U+202E"),
    ],
)
def test_a_character_that_is_not_seen_is_a_fault(tmp_path, text, character):
    found, line = checked(tmp_path, text)
    assert told(found) == [("lint.invisible", line)]
    assert found.exit_code is Exit.FAULTS
    assert f"the character {character} cannot be seen." in found.flaws[0].words(say)


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ('"Rule 1 <img src=x onerror=y>."', "<img src=x onerror=y>"),
        ('"Rule <b>1</b>."', "<b>"),
        ('"Rule 1.<br/>"', "<br/>"),
    ],
)
def test_markup_is_a_warning(tmp_path, text, markup):
    found, line = checked(tmp_path, text)
    assert told(found) == [("lint.markup", line)]
    assert found.exit_code is Exit.WARNINGS
    assert found.flaws[0].words(say).endswith(f": {markup} is shown as it is typed.")


@pytest.mark.parametrize(
    "text",
    [
        '"Regel 1: å, ø, æ – “så” … <navn> 3 < 4 > 2."',
        '"Rule\\t1\\n2 \\\\u202e"',
        '"Rule\u00a01."',
        '"Rule 1."  # 😀',
    ],
)
def test_what_is_fine(tmp_path, text):
    found, _ = checked(tmp_path, text, "# \u202e <b>\n")
    assert told(found) == []


def test_a_hostile_file_is_not_told_of_for_ever(tmp_path):
    more = "".join(f'\nx{number} = "\u202e"' for number in range(1_000))
    found, _ = checked(tmp_path, '"Rule 1."', more)
    assert sum(flaw.code == "lint.invisible" for flaw in found.flaws) == MOST_LINES


@pytest.mark.parametrize(
    "path", sorted(guidelines_dir().glob("*.toml")), ids=lambda path: path.stem
)
def test_the_shipped_ones_have_none(path):
    assert not {"lint.invisible", "lint.markup"} & {flaw.code for flaw in check_file(path).flaws}
