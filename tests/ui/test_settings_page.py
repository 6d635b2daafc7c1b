"""The settings page: what is chosen holds at once, everywhere, and next time."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import paths, settings
from app.readiness.readings_programs import BrowserReading
from app.readiness.verdict import Verdict
from app.settings import DeviceChoice, Settings
from app.ui.theme.tokens import BODY_POINTS


@pytest.fixture
def page(window):
    window.go("settings")
    return window.page("settings")


def choose(choices, row):
    """Choose as a person does: the list tells that it was touched."""
    choices.setCurrentIndex(row)
    choices.activated.emit(row)
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    QApplication.processEvents()


def test_a_language_is_spoken_at_once_and_remembered(page, window):
    choose(page._language, page._language.findText("Norsk bokmål"))
    assert page._title.text() == "Innstillinger"
    assert window.rail.button("help").title == "Hjelp"
    assert Settings.load().get(settings.LANGUAGE) == "nb"


def test_languages_are_named_in_their_own_words(page):
    names = [page._language.itemText(row) for row in range(page._language.count())]
    assert names == ["Automatic", "Dansk", "Svenska", "Norsk bokmål", "English"]


def test_dark_is_dark_at_once(page, qapp):
    choose(page._theme, page._theme.findText("Dark"))
    assert qapp.palette().window().color().lightness() < 60
    choose(page._theme, page._theme.findText("Light"))
    assert qapp.palette().window().color().lightness() > 200


def offered(choices):
    return [choices.itemText(row) for row in range(choices.count())]


def parts(page):
    """Which parts of the guideline can be chosen now."""
    return [key for key in ("service", "audience") if page._rows[key].isVisible()]


def choose_organisation(page, name):
    choose(page._organisation, page._organisation.findText(name))


def test_only_parts_that_the_guideline_has_can_be_chosen(page):
    assert parts(page) == []
    choose_organisation(page, "Region Hovedstaden")
    assert parts(page) == ["service"]
    assert offered(page._service) == [
        "MinSP video", "Meet", "Videomøde via SMS", "Teams", "Teams livebegivenhed",
    ]  # fmt: skip
    assert page._service.currentText() == "MinSP video"
    choose_organisation(page, "Region Jönköpings län")
    assert parts(page) == ["audience"]
    assert page._audience.currentText() == "Region Jönköpings län"
    assert "Kommunen" in offered(page._audience)


def test_the_part_that_is_chosen_holds_at_once_and_is_remembered(page, program):
    check = program._places._equipment.check
    choose_organisation(page, "Region Hovedstaden")
    assert not check.limits.asks["browser"].rules
    choose(page._service, page._service.findText("Meet"))
    assert "RH-29" in check.limits.asks["browser"].rules
    assert page._service.currentText() == "Meet"
    assert Settings.load().get(settings.SERVICE) == "meet"


def test_what_is_found_is_weighed_anew_at_once(page, program):
    browser = next(one for one in program._places._equipment.check.checks if one.name == "browser")
    browser._take(BrowserReading(default="Mozilla Firefox", installed=("Google Chrome",)))
    choose_organisation(page, "Region Hovedstaden")
    before = browser.finding.verdict
    choose(page._service, page._service.findText("Meet"))
    assert (before, browser.finding.verdict) == (Verdict.OK, Verdict.CAN_BE_BETTER)


def test_another_organisation_begins_with_its_usual_part(page, program):
    choose_organisation(page, "Region Hovedstaden")
    choose(page._service, page._service.findText("Teams"))
    choose_organisation(page, "Region Västmanland")
    assert program.preferences.get(settings.SERVICE) == ""
    assert page._service.currentText() == "Pexip"


def test_what_the_administrator_decided_cannot_be_chosen(start_program, monkeypatch, tmp_path):
    source = "[organisation]\nid = 'region-hovedstaden'\nservice = 'meet'\n"
    (tmp_path / "equipment.toml").write_text(source)
    monkeypatch.setattr(paths, "machine_config_dir", lambda: tmp_path)
    program = start_program(language="en")
    program.window.go("settings")
    page = program.window.page("settings")
    assert page._service.currentText() == "Meet"
    assert not page._service.isEnabled()
    assert not page._organisation.isEnabled()


def test_a_key_makes_the_text_larger_at_once(page, qapp, program):
    slider = page._size.slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert program.preferences.get(settings.TEXT_SIZE) == 110
    assert qapp.font().pointSizeF() == pytest.approx(BODY_POINTS * 1.1)


def test_dragging_shows_a_sample_and_takes_the_size_when_it_is_let_go(page, qapp, program):
    slider = page._size.slider
    before = qapp.font().pointSizeF()
    slider.setSliderDown(True)
    slider.setValue(163)
    assert slider.value() == 160
    assert page._size._value.text() == "160 %"
    assert page._sample.isVisible()
    assert page._sample.font().pointSizeF() == pytest.approx(BODY_POINTS * 1.6)
    assert qapp.font().pointSizeF() == before
    slider.setSliderDown(False)
    slider.sliderReleased.emit()
    assert not page._sample.isVisible()
    assert program.preferences.get(settings.TEXT_SIZE) == 160


@pytest.mark.parametrize(("key", "percent"), [("Ctrl++", 110), ("Ctrl+=", 110), ("Ctrl+-", 100)])
def test_keys_change_the_text_size_on_every_page(window, program, key, percent):
    QTest.keySequence(window, key)
    assert program.preferences.get(settings.TEXT_SIZE) == percent
    QTest.keySequence(window, "Ctrl+0")
    assert program.preferences.get(settings.TEXT_SIZE) == 100


def test_the_text_never_grows_beyond_its_limit(window, program):
    for _ in range(15):
        QTest.keySequence(window, "Ctrl++")
    assert program.preferences.get(settings.TEXT_SIZE) == 200


def test_back_to_the_usual_settings(page, program):
    program.preferences.set(settings.THEME, "dark")
    program.preferences.set(settings.TEXT_SIZE, 150)
    program.preferences.set(settings.CAMERA, DeviceChoice("a", "Webcam"))
    page._defaults.click()
    assert [program.preferences.get(s) for s in settings.ALL] == [s.default for s in settings.ALL]
    assert page._theme.currentText() == "Automatic"
    assert page._size.slider.value() == 100


def test_the_wheel_over_a_list_does_not_choose(page, qtbot):
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = page._language.currentIndex()
    QApplication.sendEvent(page._language, event)
    assert page._language.currentIndex() == before
    assert not event.isAccepted()


def test_joining_meetings_is_closed_until_the_organisation_allows_it(page):
    assert not page._watch.tick.box.isEnabled()
    assert not page._watch.tick.is_ticked
    assert "has not allowed" in page._watch.reason.text()
    assert "has not allowed" in page._watch.tick.box.accessibleDescription()


def test_joining_meetings_is_the_users_choice_where_it_is_allowed(
    start_program, monkeypatch, tmp_path
):
    (tmp_path / "equipment.toml").write_text("[meetings]\nwatch = true\n")
    monkeypatch.setattr(paths, "machine_config_dir", lambda: tmp_path)
    program = start_program(language="en")
    program.window.go("settings")
    setting = program.window.page("settings")._watch
    assert setting.tick.box.isEnabled()
    assert not setting.tick.is_ticked
    assert setting.reason.isHidden()
    setting.tick.box.click()
    assert Settings.load().get(settings.WATCH) is True
    program.preferences.reset(settings.WATCH)
    assert not setting.tick.is_ticked


def test_a_login_can_be_forgotten_where_there_is_a_server_for_it(
    start_program, monkeypatch, tmp_path, qtbot
):
    from app import secrets
    from tests.test_secrets import FakeKeyring

    keyring = FakeKeyring()
    keyring.entries["samrad", "cisco proxy.example.org:443"] = "anna\nhemligt"
    monkeypatch.setattr(secrets, "system_keyring", lambda: keyring)
    source = '[meetings]\nwatch = true\ncisco = "https://proxy.example.org"\n'
    (tmp_path / "equipment.toml").write_text(source)
    monkeypatch.setattr(paths, "machine_config_dir", lambda: tmp_path)
    program = start_program(language="en")
    program.window.go("settings")
    setting = program.window.page("settings")._watch
    assert setting.forget.isVisible()
    setting.forget.click()
    qtbot.waitUntil(setting.forgot.isVisible)
    assert setting.forgot.text() == "The login is forgotten."
    assert keyring.entries == {}


def test_without_a_server_there_is_no_login_to_forget(page):
    assert not page._watch.forget.isVisible()
