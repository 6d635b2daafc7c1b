"""Judging browser, meeting program and smart card by what three regions ask for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidelines.equipment import Ask, Strength
from app.readiness.browser_names import INTERNET_EXPLORER, OTHER, browser_called
from app.readiness.checks import browser, client, smart_card
from app.readiness.limits import BrowserLimits, ClientLimits, Limits
from app.readiness.readings_programs import BrowserReading, Card, ClientReading, SmartCardReading
from app.readiness.verdict import Verdict
from app.readiness.weighing import weigh

ANY = BrowserLimits()
RJ = BrowserLimits(allowed=("chrome",))
RH = BrowserLimits(allowed=("chrome", "edge", "safari"))
CHROME, EDGE = "Google Chrome", "Microsoft Edge"


def silent(want):
    """A guideline that does not mention it."""
    return {want: Ask(want, Strength.NOT_STATED)}


def opens(default, *installed):
    return BrowserReading(default=default, installed=tuple(installed))


@pytest.mark.parametrize(
    ("reading", "limits", "code", "wanted"),
    [
        (opens(CHROME, CHROME), RJ, "allowed", CHROME),
        (opens(EDGE, CHROME, EDGE), RH, "allowed", CHROME),
        (opens("Safari", "Safari"), RH, "allowed", "Safari"),
        (opens("Firefox", "Firefox"), ANY, "default", "Firefox"),
        (opens(OTHER), ANY, "usual", EDGE),
        (opens(""), ANY, "usual", EDGE),
        (opens(EDGE, CHROME, EDGE), RJ, "other_default", CHROME),
        (opens("Firefox", EDGE, "Firefox"), RH, "other_default", EDGE),
        (opens(OTHER, CHROME), RJ, "unlisted_default", CHROME),
        (opens(EDGE, EDGE), RJ, "not_installed", CHROME),
        (opens("Firefox", "Firefox"), RH, "not_installed", "Google Chrome, Microsoft Edge, Safari"),
        (opens("", CHROME, EDGE), RJ, "unknown", CHROME),
        (opens(""), RJ, "unknown", CHROME),
        (opens(INTERNET_EXPLORER, EDGE), ANY, "internet_explorer", EDGE),
        (opens(INTERNET_EXPLORER, CHROME, EDGE), RJ, "internet_explorer", CHROME),
    ],
)
def test_browsers(reading, limits, code, wanted):
    finding = browser.judge(reading, limits)
    assert finding.reason_code == f"browser.{code}"
    assert finding.values["wanted"] == wanted
    assert finding.reason.text.format_map(finding.values)
    assert OTHER not in finding.reason.text.format_map(finding.values).split()


def test_internet_explorer_must_be_fixed_under_every_guideline():
    finding = browser.judge(opens(INTERNET_EXPLORER), ANY)
    assert finding.verdict is Verdict.MUST_FIX
    assert weigh(finding, Limits()).verdict is Verdict.MUST_FIX


def test_another_browser_weighs_as_the_guideline_says():
    finding = browser.judge(opens(EDGE, CHROME, EDGE), RJ)
    asks = {"browser": Ask("browser", Strength.MUST, ("VGR-21",), allowed=("chrome",))}
    weighed = weigh(finding, Limits(asks=asks))
    assert (weighed.verdict, weighed.rules) == (Verdict.CAN_BE_BETTER, ("VGR-21",))
    assert weigh(finding, Limits(asks=silent("browser"))).verdict is Verdict.OK


@given(st.text(), st.lists(st.text(), max_size=3), st.lists(st.text(), max_size=3))
def test_any_names_of_browsers_are_survived(default, installed, allowed):
    finding = browser.judge(opens(default, *installed), BrowserLimits(allowed=tuple(allowed)))
    assert finding.reason.advice.format_map(finding.values) is not None


@pytest.mark.parametrize(
    ("called", "name"),
    [("chrome", CHROME), (" Google  Chrome ", CHROME), ("EDGE", EDGE), ("Acme", "Acme")],
)
def test_what_guidelines_call_browsers(called, name):
    assert browser_called(called) == name


@pytest.mark.parametrize(
    ("installed", "asked", "code", "shown"),
    [
        ((), (), "not_asked_for", None),
        (("Zoom",), (), "not_asked_for", None),
        (("Pexip", "Zoom"), ("pexip",), "installed", "Pexip"),
        (("Zoom",), ("pexip",), "missing", "Pexip"),
        (("Zoom",), ("pexip", "zoom"), "installed", "Zoom"),
        ((), ("Acme Meet",), "unknown", "Acme Meet"),
        ((), ("Acme Meet", "Pexip"), "missing", "Pexip"),
        (("Pexip",), ("  ",), "not_asked_for", None),
    ],
)
def test_meeting_programs(installed, asked, code, shown):
    finding = client.judge(ClientReading(installed=installed), ClientLimits(names=asked))
    assert finding.reason_code == f"client.{code}"
    assert finding.values.get("client") == shown
    assert finding.reason.text.format_map(finding.values)


def test_a_missing_program_weighs_as_the_guideline_says():
    finding = client.judge(ClientReading(), ClientLimits(names=("pexip",)))
    asks = {"client": Ask("client", Strength.MUST, ("RH-40",), clients=("pexip",))}
    assert weigh(finding, Limits(asks=asks)).rules == ("RH-40",)
    assert weigh(finding, Limits(asks=asks)).verdict is Verdict.CAN_BE_BETTER
    assert weigh(finding, Limits(asks=silent("client"))).verdict is Verdict.OK


def test_what_nobody_asks_for_need_not_be_found_out():
    failed = ClientReading(error="client.failed")
    assert client.judge(failed, ClientLimits()).reason_code == "client.not_asked_for"
    assert client.judge(failed, ClientLimits(names=("pexip",))).reason_code == "client.failed"


@pytest.mark.parametrize("card", Card)
def test_smart_cards(card):
    finding = smart_card.judge(SmartCardReading(card=card, readers=1))
    assert finding.reason_code == f"smart_card.{card}"
    assert finding.counts is (card is not Card.NO_SERVICE)


@pytest.mark.parametrize("card", [Card.NO_CARD, Card.NO_READER])
def test_a_missing_card_matters_only_where_it_is_asked_for(card):
    finding = smart_card.judge(SmartCardReading(card=card))
    assert weigh(finding, Limits()).verdict is Verdict.OK
    asks = {"smart_card": Ask("smart_card", Strength.MUST, ("RJ-42",))}
    weighed = weigh(finding, Limits(asks=asks))
    assert (weighed.verdict, weighed.rules) == (Verdict.CAN_BE_BETTER, ("RJ-42",))


@pytest.mark.parametrize("card", ["", "of_a_later_version", "failed"])
def test_an_unknown_word_is_not_tested(card):
    finding = smart_card.judge(SmartCardReading(card=card))
    assert finding.verdict is Verdict.COULD_NOT_BE_TESTED


@pytest.mark.parametrize(
    ("module", "reading", "limits"),
    [(browser, BrowserReading, ANY), (smart_card, SmartCardReading, None)],
)
@pytest.mark.parametrize("name", ["denied", "not_supported", "timed_out", "nonsense"])
def test_what_cannot_be_read_does_not_count(module, reading, limits, name):
    finding = module.judge(reading(error=f"{module.CHECK}.{name}"), limits)
    assert (finding.verdict, finding.counts) == (Verdict.COULD_NOT_BE_TESTED, False)


@pytest.mark.parametrize("kind", [BrowserReading, ClientReading])
def test_messages_from_the_child_stay_comparable(kind):
    reading = kind.from_message({"installed": ["Pexip"]})
    assert reading == kind(installed=("Pexip",))
    assert kind.from_message({"installed": "Pexip"}) is None
