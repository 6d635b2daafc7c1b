import shutil
from pathlib import Path

import pytest

from tests.gates import catalogue, literals, translations

SOURCE = """
from PySide6.QtCore import QCoreApplication, QObject

def QT_TRANSLATE_NOOP(context, text):
    return text

TITLE = QT_TRANSLATE_NOOP("findings", "No camera {name} was found")
QCoreApplication.translate("cli", "Two "
    "halves")
QCoreApplication.translate("cli", TITLE)

class Page(QObject):
    def words(self, count):
        return self.tr("&Save:") + self.tr("%n thing(s)", "", count)
"""
TEXTS = {
    ("findings", "No camera {name} was found"),
    ("cli", "Two halves"),
    ("Page", "&Save:"),
    ("Page", "%n thing(s)"),
}
FORMS = {
    "No camera {name} was found": "Intet kamera {name} fundet",
    "Two halves": "To halve",
    "&Save:": "&Gem:",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose catalogues are complete."""
    (tmp_path / "app").mkdir()
    (tmp_path / "i18n").mkdir()
    (tmp_path / "app" / "page.py").write_text(SOURCE, encoding="utf-8")
    shutil.copy(translations.ROOT / "i18n" / translations.QT_TEXTS, tmp_path / "i18n")
    translations.extract(tmp_path / "i18n", tmp_path)
    for file in (tmp_path / "i18n").glob("samrad_*.ts"):
        text = file.read_text(encoding="utf-8").replace(' type="unfinished"', "")
        for source, form in FORMS.items():
            shown = source.replace("&", "&amp;")
            text = text.replace(
                f"<source>{shown}</source>\n        <translation></translation>",
                f"<source>{shown}</source>\n        <translation>"
                f"{form.replace('&', '&amp;')}</translation>",
            )
        text = text.replace("<numerusform></numerusform>", "<numerusform>%n ting</numerusform>")
        file.write_text(text, encoding="utf-8")
    return tmp_path


def found(project: Path) -> list[str]:
    return [line for line in translations.problems(project) if "qtbase_nb" not in line]


def test_a_complete_project_has_nothing_to_say(project: Path) -> None:
    assert found(project) == []


def test_both_readers_find_the_same_texts(project: Path) -> None:
    assert literals.find(translations.sources(project), project).texts == TEXTS


def test_a_text_that_the_tool_takes_wrongly_is_named(project: Path) -> None:
    # Seen in 6.11: another object's translate() lends its name to the text that comes next.
    page = project / "app" / "page.py"
    strange = "    def words(self, count):\n        painter.translate(10, 0)"
    page.write_text(SOURCE.replace("    def words(self, count):", strange), encoding="utf-8")

    assert "Qt's tool does not see Page: '&Save:'" in found(project)


def test_a_new_text_is_missing_and_an_old_one_stale(project: Path) -> None:
    page = project / "app" / "page.py"
    page.write_text(SOURCE.replace("Two ", "Three "), encoding="utf-8")

    told = "\n".join(found(project))

    for name in translations.CATALOGUES:
        assert f"{name}: lacks cli: 'Three halves'" in told
        assert f"{name}: nobody says any more cli: 'Two halves'" in told


def test_an_update_brings_it_in(project: Path) -> None:
    page = project / "app" / "page.py"
    page.write_text(SOURCE.replace("Two ", "Three "), encoding="utf-8")

    translations.extract(project / "i18n", project)

    told = found(project)
    assert len(told) == 3
    assert all("'Three halves' is not finished" in line for line in told)


def test_a_missing_catalogue_is_named(project: Path) -> None:
    (project / "i18n" / "samrad_sv.ts").unlink()
    (project / "i18n" / "qtbase_nb.ts").unlink()

    told = list(translations.problems(project))

    assert "samrad_sv.ts: is missing" in told
    assert "qtbase_nb.ts: is missing" in told


def test_another_layout_than_the_tools_is_named(project: Path) -> None:
    file = project / "i18n" / "samrad_da.ts"
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")

    assert found(project) == ["samrad_da.ts: is not as Qt's tool writes it; use --update"]


@pytest.mark.parametrize(
    "code",
    [
        'class A:\n    def f(self, x):\n        self.tr(f"Hello {x}")',
        "class A:\n    def f(self, x):\n        self.tr(x)",
        'tr("outside of a class")',
        'QCoreApplication.translate("a", f"Hello {x}")',
        'QCoreApplication.translate("a", "Hello " + x)',
        'QCoreApplication.translate("a", "Hello {}".format(x))',
        'QCoreApplication.translate(context, "Hello")',
        'QT_TRANSLATE_NOOP("a", x)',
        'say = QCoreApplication.translate\nsay("a", "Hello")',
    ],
)
def test_what_the_tool_cannot_read_is_named(tmp_path: Path, code: str) -> None:
    (tmp_path / "page.py").write_text(code)

    told = literals.find([tmp_path / "page.py"], tmp_path)

    assert len(told.problems) == 1
    assert told.problems[0].startswith("page.py:")
    assert told.texts == set()


def message(source: str, *forms: str, plural: bool = False, state: str = "") -> catalogue.Message:
    return catalogue.Message("context", source, "", forms, plural, state)


@pytest.mark.parametrize(
    ("checked", "fault"),
    [
        (message("Camera", ""), "not finished"),
        (message("Camera", "Kamera", state="unfinished"), "not finished"),
        (message("Camera", "Kamera", state="vanished"), "not finished"),
        (message("%n thing(s)", "%n ting", "", plural=True), "not finished"),
        (message("{name} is gone", "{navn} er væk"), "placeholders"),
        (message("{name} is gone", "Den er væk"), "placeholders"),
        (message("Camera", "Kamera {"), "placeholders"),
        (message("&Save", "Gem"), "number of &"),
        (message("Camera:", "Kamera"), "begins or ends"),
        (message("Checking…", "Ser efter"), "begins or ends"),
        (message("Camera ", "Kamera"), "begins or ends"),
        (message("%n thing(s)", "En ting", "Ting", plural=True), "no %n"),
        (message("%n thing(s)", "%n ting"), "no plural"),
        (message("Thing", "%n ting"), "nobody fills in"),
    ],
)
def test_a_fault_in_a_translation_is_named(checked: catalogue.Message, fault: str) -> None:
    assert fault in " ".join(catalogue.faults(checked))


@pytest.mark.parametrize(
    "checked",
    [
        message("{name} is gone", "Væk: {name}"),
        message("Sound && picture", "Lyd && billede"),
        message("&Save", "Ge&m"),
        message("%n thing(s)", "En ting", "%n ting", plural=True),
    ],
)
def test_a_good_translation_has_no_fault(checked: catalogue.Message) -> None:
    assert list(catalogue.faults(checked)) == []


def test_our_texts_for_qt_are_qts_own() -> None:
    path = translations.ROOT / "i18n" / translations.QT_TEXTS

    assert list(translations._qt_texts(path)) == []


def test_a_text_that_qt_does_not_have_is_named(tmp_path: Path) -> None:
    (tmp_path / "qtbase_nb.ts").write_text(
        "<TS><context><name>QPlatformTheme</name><message><source>Cancle</source>"
        "<translation>Avbryt</translation></message></context></TS>"
    )

    told = list(translations._qt_texts(tmp_path / "qtbase_nb.ts"))

    assert told == ["qtbase_nb.ts: Qt has no text QPlatformTheme: 'Cancle'"]
