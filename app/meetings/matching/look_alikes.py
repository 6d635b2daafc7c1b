"""Letters of other alphabets that look like Latin ones.

The pairs are a choice from Unicode's own list of confusable characters (Unicode Technical Standard
39, confusables.txt): those that can stand unseen in a Nordic name.
"""

# Letters that look alike are the matter of this file.
# ruff: noqa: RUF001

import unicodedata
from functools import lru_cache

_PAIRS = (
    ("АВЕЅІЈКМНОРСТУХҮԌԚԜҺ", "ABESIJKMHOPCTYXYGQWh"),
    ("аеѕіјорсухһԁԛԝӏүгѵ", "aesijopcyxhdqwlyrv"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC"),
    ("αινορυχγϲϳκηω", "aivopuxycjknw"),
    ("ՏՍՕՈոսօցհյքղ", "SUOnnuoghjqn"),
    ("ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃᎡ", "ABCDEHJKLMPRSTVWZR"),
    ("ⲀⲂⲈⲎⲒⲔⲘⲚⲞⲢⲤⲦⲨⲬⲁⲟⲣⲥ", "ABEHIKMNOPCTYXaopc"),
    ("ꓐꓑꓓꓔꓗꓜꓟꓠꓡꓢꓣꓥꓦꓧꓨꓪꓫꓬꓮꓰꓱꓲꓳꓴ", "BPDTKZMNLSRAVHGWXYAEEIOU"),
    ("ɑɡɩʀʟɴʜɪᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢɢʙꜱꜰ", "agirlnhiacdejkmoptuvwzgbsf"),
)

LATIN_OF = {ord(a): b for foreign, latin in _PAIRS for a, b in zip(foreign, latin, strict=True)}
"""Code point of a look-alike to the Latin letter."""

_SCRIPTS = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU")


def skeleton(text: str) -> str:
    """Return what the text looks like to somebody who expects Latin letters."""
    return unicodedata.normalize("NFKC", text).translate(LATIN_OF)


@lru_cache(maxsize=4096)
def is_foreign(letter: str) -> bool:
    """Tell whether a letter belongs to an alphabet some of whose letters look Latin."""
    return ord(letter) in LATIN_OF or unicodedata.name(letter, "").startswith(_SCRIPTS)


@lru_cache(maxsize=4096)
def is_disguised(letter: str) -> bool:
    """Tell whether it is a mathematical or circled sign made to look like a letter.

    Letters in full width are how some keyboards write Latin, and ligatures come from text programs.
    """
    if letter.isascii():
        return False
    plain = unicodedata.normalize("NFKC", letter)
    name = unicodedata.name(letter, "")
    return (
        plain != letter
        and len(plain) <= len("(A)")
        and plain.strip("()").isascii()
        and plain.strip("()").isalpha()
        and not name.startswith(("FULLWIDTH", "LATIN"))
    )


@lru_cache(maxsize=4096)
def is_latin(letter: str) -> bool:
    """Tell whether a letter is Latin."""
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")
