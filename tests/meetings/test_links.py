"""Links are found, unwrapped and recognised; those that pretend are told and never offered."""

# Letters that look alike are what is tested.
# ruff: noqa: RUF001

import time
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.meetings.linking.model import DANGER_TEXTS, DangerKind
from app.meetings.linking.scan import Found
from app.meetings.links import find_links, links_from

ZERO_WIDTH, SOFT_HYPHEN, TURNED = "\u200b", "\u00ad", "\u202e"


def first(text, **more):
    links = find_links(text, **more)
    assert links, text
    return links[0]


def kinds(link):
    return {danger.kind.value for danger in link.dangers}


@pytest.mark.parametrize(
    ("url", "family", "alias", "pin"),
    [
        ("https://meet.regionh.dk/webapp/conference/12345", "pexip", "12345", ""),
        ("https://meet.regionh.dk/webapp/conference/12345?pin=9876", "pexip", "12345", "9876"),
        ("https://meet.regionh.dk/webapp2/meeting/12345", "pexip", "12345", ""),
        ("https://meet.regionh.dk/webapp3/m/12345/step-by-step", "pexip", "12345", ""),
        ("https://meet.regionh.dk/webapp?conference=12345&pin=1#", "pexip", "12345", "1"),
        ("https://meet.regionh.dk/webapp/#/?conference=12345&pin=99", "pexip", "12345", "99"),
        ("https://meet.regionh.dk/12345", "pexip", "12345", ""),
        ("https://MEET.RegionH.dk/12345", "pexip", "12345", ""),
        ("https://rooms.medcom.dk/webapp/conference/1782%40rooms.vconf.dk", "pexip",
         "1782@rooms.vconf.dk", ""),
        ("https://portal.vconf.dk/?url=4618@test.dk&pin=9180", "pexip", "4618@test.dk", "9180"),
        ("https://portal.vconf.dk/?url=4618@test.dk&pin=", "pexip", "4618@test.dk", ""),
        ("https://m.vconf.dk/abcdefghijkl", "pexip", "", ""),
        ("https://join.nhn.no/123456", "pexip", "123456", ""),
        ("https://video.regionvastmanland.se/webapp/meeting/66?pin=5", "pexip", "66", "5"),
        ("https://video.example.org/webapp3/m/ward.round", "pexip", "ward.round", ""),
        ("https://teams.microsoft.com/l/meetup-join/19%3ax%40thread.v2/0", "teams", "", ""),
        ("https://teams.microsoft.com/meet/3123456789?p=abcD", "teams", "3123456789", "abcD"),
        ("https://teams.live.com/meet/9312345?p=x1", "teams", "9312345", "x1"),
        ("https://gov.teams.microsoft.us/l/meetup-join/19%3ax/0", "teams", "", ""),
        ("https://whereby.com/my-room", "whereby", "my-room", ""),
        ("https://hospital.whereby.com/room-1?roomKey=x", "whereby", "room-1", ""),
        ("https://dmsvpl.rjl.se/auth/rjl/login", "cisco", "", ""),
        ("https://join.video.rjl.se/invited.sf?secret=abc&id=9001", "cisco", "9001", ""),
        ("https://join.video.rjl.se/meeting/900123?secret=abc", "cisco", "900123", ""),
        ("https://cms.example.org/meeting/900123?secret=abc", "cisco", "900123", ""),
        ("https://example.webex.com/meet/anna.holm", "cisco", "anna.holm", ""),
        ("https://app.visibacare.com/meeting/3f", "visiba", "", ""),
        ("https://meet.lync.com/region/anna/ABC123", "skype", "ABC123", ""),
        ("https://join.skype.com/AbCdEf", "skype", "AbCdEf", ""),
        ("https://meet.example.se/anna.holm/ABC123XY", "skype", "ABC123XY", ""),
        ("https://example.zoom.us/j/81234567890?pwd=long.secret", "zoom", "81234567890", ""),
        ("https://meet.google.com/abc-defg-hij", "google_meet", "abc-defg-hij", ""),
    ],
)  # fmt: skip
def test_meeting_systems(url, family, alias, pin):
    link = first(f"Klik her: {url} og vent.")
    assert (link.family, link.alias, link.pin, link.is_offered) == (family, alias, pin, True)
    assert link.pin_kind.value == "unknown"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.regionh.dk/patientinfo",
        "https://meet.regionh.dk/",
        "https://teams.microsoft.com/meetingOptions/?organizerId=1",
        "https://aka.ms/JoinTeamsMeeting?omkt=da-DK",
        "https://dialin.teams.microsoft.com/1?id=2",
        "https://support.microsoft.com/teams",
        "https://login.microsoftonline.com/x",
        "https://outlook.office365.com/owa/",
        "https://maps.google.fi/x",
        "https://docs.vconf.dk/vejledninger",
        "https://www.1177.se/sa-fungerar-varden",
        "https://www.helsenorge.no/",
        "https://www.regionvastmanland.se/digitaltvardmote",
        "https://www.kommune.example.dk/region",
        "https://region-sjælland.example.dk/",
        "https://whereby.com/information/tos",
        "https://meet.example.org/blog/article",
    ],
)
def test_other_pages_are_neither_offered_nor_doubted(url):
    link = first(url)
    assert not link.is_offered
    assert link.dangers == ()
    assert not link.is_suspicious


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://meet.reg1onh.dk/1", "nearly_known"),
        ("https://meet.regionh.com/1", "nearly_known"),
        ("https://meet.reigonh.dk/1", "nearly_known"),
        ("https://meet.regiionh.dk/1", "nearly_known"),
        ("https://meet.régionh.dk/1", "nearly_known"),
        ("https://rnedcom.dk/webapp/conference/1", "nearly_known"),
        ("https://rooms.rnedcom.dk/1", "nearly_known"),
        ("https://j0in.nhn.n0/1", "nearly_known"),
        ("https://join.nhm.no/123456", "nearly_known"),
        ("https://tearns.microsoft.corn/l/meetup-join/1", "nearly_known"),
        ("https://whereby.co/room", "nearly_known"),
        ("https://meet.regionh.dk.example.com/1", "borrowed_name"),
        ("https://meet-regionh-dk.example.com/1", "borrowed_name"),
        ("https://regionh-moede.dk/webapp/conference/1", "borrowed_name"),
        ("https://teams.microsoft.com.login.example/l/meetup-join/1", "borrowed_name"),
        ("https://microsoft-teams.example.com/l/meetup-join/1", "none"),
        ("https://meet.regionh.dk@evil.example/1", "user_part"),
        ("https://user:pass@meet.regionh.dk/1", "user_part"),
        ("https://meet.regionh.dk\\@evil.example/1", "odd_host"),
        ("https:\\\\meet.regionh.dk/1", "odd_host"),
        ("https://meet%2eregionh.dk/1", "odd_host"),
        ("https://ｍｅｅｔ.regionh.dk/1", "odd_host"),
        ("https://mееt.regionh.dk/1", "lookalike_letters"),
        ("https://meet.xn--reginh-zqf.dk/1", "lookalike_letters"),
        ("https://ѕсаре.example/1", "lookalike_letters"),
        ("http://meet.regionh.dk/1", "not_encrypted"),
        ("https://192.0.2.1/webapp/conference/1", "ip_address"),
        ("https://3221225985/webapp/conference/1", "ip_address"),
        ("https://0xC0.0.2.1/webapp/conference/1", "ip_address"),
        ("https://[2001:db8::1]/webapp/conference/1", "ip_address"),
        ("https://meet.regionh.dk:8443/1", "port"),
        ("https://meet.regionh.dk:99999/1", "port"),
        ("https://meet.regionh.dk/1?next=https://evil.example", "redirect"),
        ("https://meet.regionh.dk/1?next=%2F%2Fevil.example", "redirect"),
        (f"https://meet.reg{ZERO_WIDTH}ionh.dk/1", "invisible"),
        (f"https://meet.regionh.dk/1{TURNED}2", "invisible"),
        (f"https://meet.region{SOFT_HYPHEN}h.dk/1", "invisible"),
        ("javascript:alert(1)", "scheme"),
        ("file://server/share/x", "scheme"),
        ("https://[meet.regionh.dk/1", "odd_host"),
    ],
)
def test_dangers(url, kind):
    link = first(url)
    assert not link.is_offered
    if kind != "none":
        assert kind in kinds(link)


@pytest.mark.parametrize(
    "scheme", ["javascript:alert(1)", "data:text/html,x", "file:///c:/x", "vbscript:x"]
)
def test_links_of_a_page_that_open_no_page(scheme):
    (link,) = links_from([Found(scheme, "Deltag i mødet")])
    assert kinds(link) == {"scheme"}
    assert link.is_suspicious


@pytest.mark.parametrize(
    "scheme", ["mailto:a@example.dk", "tel:+4512345678", "sip:1@vconf.dk", "#top"]
)
def test_what_is_no_web_link_is_not_listed(scheme):
    assert links_from([Found(scheme, "Skriv")]) == ()


@pytest.mark.parametrize(
    ("shown", "is_doubted"),
    [
        ("https://meet.regionh.dk/1", False),
        ("meet.regionh.dk/1", False),
        ("www.meet.regionh.dk", False),
        ("regionh.dk", False),
        ("Deltag i mødet", False),
        ("Deltag i mødet kl. 9.30", False),
        ("Dagsorden.pdf", False),
        ("", False),
        ("https://teams.microsoft.com/l/meetup-join/1", True),
        ("evil.example", True),
        ("https://meet.regionh.dk.example.com/1", True),
    ],
)
def test_shown_text_and_target(shown, is_doubted):
    (link,) = links_from([Found("https://meet.regionh.dk/1", shown)])
    assert ("other_target" in kinds(link)) is is_doubted
    assert link.is_offered is not is_doubted


def test_the_cover_of_another_target_is_doubted_with_it():
    found = [
        Found("https://evil.example/1", "https://meet.regionh.dk/1"),
        Found("https://meet.regionh.dk/1"),
    ]
    assert all(kinds(link) == {"other_target"} for link in links_from(found))


def test_the_text_of_a_mail_filter_is_no_pretence():
    wrapped = (
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmeet.regionh.dk%2F1"
    )
    for shown in (wrapped, "https://meet.regionh.dk/1"):
        (link,) = links_from([Found(wrapped, shown)])
        assert link.is_offered
        assert link.url == "https://meet.regionh.dk/1"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("<https://meet.regionh.dk/1>", "https://meet.regionh.dk/1"),
        ("Se https://meet.regionh.dk/1.", "https://meet.regionh.dk/1"),
        ("(https://meet.regionh.dk/1)", "https://meet.regionh.dk/1"),
        ("»https://meet.regionh.dk/1«", "https://meet.regionh.dk/1"),
        ("*https://meet.regionh.dk/1*", "https://meet.regionh.dk/1"),
        ("[Deltag](https://meet.regionh.dk/1)", "https://meet.regionh.dk/1"),
        ("https://meet.regionh.dk/a(1)", "https://meet.regionh.dk/a(1)"),
        ("https://meet.regionh.dk/1?pin=2&amp;name=x", "https://meet.regionh.dk/1?pin=2&name=x"),
        ("meet.regionh.dk/1", "https://meet.regionh.dk/1"),
        ("Gå ind på meet.regionh.dk/1, tak", "https://meet.regionh.dk/1"),
        ("<https://meet.regionh.dk/abc\n def>", "https://meet.regionh.dk/abcdef"),
        ("https://meet.regionh.dk/1\u200b", "https://meet.regionh.dk/1"),
    ],
)
def test_where_a_link_ends(text, url):
    link = first(text)
    assert link.url == url
    assert link.is_offered


def test_a_sentence_after_a_link_is_not_part_of_it():
    text = "Anslut till mötet här och var god vänta i väntrummet: https://join.nhn.no/123456\nVälkommen!"
    assert first(text).alias == "123456"


def test_a_mail_address_is_no_link():
    assert find_links("Skriv til anna@meet.regionh.dk eller 1782@rooms.vconf.dk") == ()


def test_the_best_comes_first_and_each_once():
    text = """http://meet.regionh.dk/9 https://www.regionh.dk/hjælp https://video.example.org/webapp3/m/x
    https://m.vconf.dk/abcdefghijkl https://meet.regionh.dk/5 https://meet.regionh.dk/5"""
    hosts = [(link.host, link.is_offered) for link in find_links(text)]
    assert hosts == [
        ("meet.regionh.dk", True),
        ("m.vconf.dk", True),
        ("video.example.org", True),
        ("meet.regionh.dk", False),
        ("www.regionh.dk", False),
    ]


def test_an_organisations_own_servers():
    hosts = {"video.hospital.example": "pexip", ".sms.example": "sms"}
    assert first("https://video.hospital.example/77", hosts=hosts).alias == "77"
    link = first("https://a.sms.example/x1", hosts=hosts)
    assert (link.family, link.known_host, link.is_offered) == ("sms", ".sms.example", True)
    assert "nearly_known" in kinds(first("https://video.hospita1.example/77", hosts=hosts))
    assert not find_links("https://video.hospital.example/77")[0].is_offered


def test_municipalities_under_one_ending_are_not_one_owner():
    hosts = {"video.asker.kommune.no": "pexip"}
    assert kinds(first("https://www.oslo.kommune.no/x", hosts=hosts)) == set()
    assert kinds(first("https://viken-kommune.no/x", hosts=hosts)) == set()


def test_a_key_that_makes_the_host():
    assert first("https://x.whereby.com/a?roomKey=abc").makes_host
    assert not first("https://x.whereby.com/a").makes_host


def test_more_filters_than_are_taken_off():
    url = "https://meet.regionh.dk/1"
    for _ in range(20):
        url = f"https://eur01.safelinks.protection.outlook.com/?url={quote(url, safe='')}"
    assert not any(link.is_offered for link in find_links(url[:4000]))


@pytest.mark.parametrize("kind", DangerKind)
def test_each_danger_has_a_sentence(kind):
    filled = DANGER_TEXTS[kind].format(host="a.example", other="b.example")
    assert filled.endswith(".")
    assert "{" not in filled


@given(st.text())
def test_any_text(text):
    for link in find_links(text):
        assert not (link.is_offered and link.dangers)


@given(
    st.lists(
        st.sampled_from(
            ["https://", "meet.regionh.dk", "/", "@", "?", "url=", "%2F", "xn--", ":", "[", "]",
             "#", "<", ">", "\\", "\n", " ", "1", ".", "&", "=", "%", "javascript:",
             "\u200b", "ø", "а",
             "https://eur01.safelinks.protection.outlook.com/?url=",
             "https://urldefense.com/v3/__",
             "__;", "**A", "!!"]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_any_pieces_of_links(pieces):
    for link in find_links("".join(pieces)):
        assert link.url.isprintable()
        assert not (link.is_offered and (link.dangers or "@" in link.url.partition("/")[2][:40]))


@pytest.mark.parametrize(
    "piece",
    ["<https://", "https://a/ ", "a.", "a-", "a.bc/x ", "[a](https://", "https://xn--", "%", "<",
     "a@b.",     "https://eur01.safelinks.protection.outlook.com/?url=", "https://urldefense.com/v3/__a*"],
)  # fmt: skip
def test_time_grows_with_the_length_only(piece):
    began = time.process_time()
    find_links(piece * (400_000 // len(piece)))
    assert time.process_time() - began < 20
