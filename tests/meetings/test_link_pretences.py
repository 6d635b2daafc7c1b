"""Links that pretend: the host as a browser reads it, likenesses, labels, and what leads on."""

import pytest

from app.meetings.invitation import read_invitation
from app.meetings.linking.host_name import host_name
from app.meetings.linking.labels import shown_hosts
from app.meetings.linking.scan import Found
from app.meetings.links import find_links, links_from

PATH = "/webapp/conference/12345"
OURS = f"https://meet.regionh.dk{PATH}"
EVIL = f"https://evil.example{PATH}"


def kinds(link):
    return {danger.kind.value for danger in link.dangers}


# --- the host ---


@pytest.mark.parametrize("dot", ["\u3002", "\uff0e", "\uff61"])
def test_dots_of_other_scripts(dot):
    link = find_links(f"https://meet.regionh.dk{dot}evil.com{PATH}")[0]
    assert link.host == "meet.regionh.dk.evil.com"
    assert kinds(link) >= {"odd_host", "borrowed_name"}
    assert not link.is_offered


@pytest.mark.parametrize(
    "host",
    [
        "meet\u3002regionh.dk", "meet\u2024regionh.dk", "meet.\u017fregionh.dk", "stra\u00dfe.dk",
        "meet_regionh.dk", "meet..regionh.dk", "meet.regionh.dk..", "-meet.regionh.dk",
        "meet.regionh-.dk", "meet.regionh.dk;evil.com", "meet.regionh.dk&evil.com",
        "xn--regionh-x.dk", "xn--a", "meet.regionh\u0301.dk", "a" * 64 + ".dk", "a." * 130 + "dk",
        "meet.\U000e0100regionh.dk", "\u2163.dk",
    ],
)  # fmt: skip
def test_names_that_programs_read_differently(host):
    assert host_name(host).is_odd
    assert not any(link.is_offered for link in find_links(f"https://{host}{PATH}"))


@pytest.mark.parametrize(
    "host",
    ["meet.regionh.dk", "MEET.RegionH.dk", "meet.regionh.dk.", "møde.example.dk",
     "xn--mde-0na.example.dk", "2001:db8::1"],
)  # fmt: skip
def test_plain_names(host):
    assert not host_name(host).is_odd


# --- likenesses ---


@pytest.mark.parametrize(
    "host",
    [
        "regionh.dk.evil.com", "regionh.evil.com", "regionvastmanland.evil.se",
        "video.regionvastmanland.evil.se", "teams.microsoft.evil.com", "nhn.no.evil.com",
        "rjl.se.evil.com", "vconf.dk.evil.com", "join.nhn.com", "join.nhn.net", "nhn-join.no",
        "m.vconf.com", "vconf-login.dk", "dmsvpl.rjl.com", "dmsvpl-rjl.se", "meet.google.evil.com",
        "teams.cloud.evil.com", "meet.google.co", "teams.microsoft.co", "regionh-dk.evil.com",
        "microsoft-teams.evil.com", "whereby.evil.com", "regionh.com.co",
    ],
)  # fmt: skip
def test_an_owners_name_in_somebody_elses(host):
    link = find_links(f"https://{host}{PATH}")[0]
    assert kinds(link) & {"borrowed_name", "nearly_known"}
    assert not link.is_offered


@pytest.mark.parametrize(
    "host",
    [
        "meet.regionh.dk", "www.regionh.dk", "intranet.regionh.dk", "www.regionvastmanland.se",
        "plus.rjl.se", "join.video.rjl.se", "www.nhn.no", "www.sykehuset-ostfold.no",
        "www.vgregion.se", "login.microsoftonline.com", "aka.ms", "microsoft.de", "live.dk",
        "outlook.office.com", "outlook.office365.com", "login.live.com", "teams.office.com",
        "regionvastmanland.sharepoint.com", "regionh-my.sharepoint.com", "support.microsoft.com",
        "dialin.plan.microsoft.com", "help.whereby.com", "support.zoom.com", "us02web.zoom.us",
        "zoom.com.cn", "maps.google.fi", "www.google.co.uk", "accounts.google.com", "cloud.dk",
        "lh3.googleusercontent.com", "www.medcom.dk", "docs.vconf.dk", "skype.regionjh.se",
        "webex.de", "www.sundhed.dk",
    ],
)  # fmt: skip
def test_real_servers_are_not_doubted(host):
    assert find_links(f"https://{host}/about/us")[0].dangers == ()


# --- labels ---


@pytest.mark.parametrize(
    "label",
    [
        f"Deltag: {OURS}", "Klik her (meet.regionh.dk)", f"→ {OURS}", "(https://meet.regionh.dk/x)",
        "Join meet.regionh.dk", "hxxps://meet.regionh.dk", "meet.regionh.dk\\x", "MEET.REGIONH.DK",
        "meet.regionh.dk&mere", "meet . regionh . dk", "https : //meet.regionh.dk",
        "meet\u2024regionh\u2024dk", "meet\u3002regionh\u3002dk", "regionh.dk's møde",
        "«https://meet.regionh.dk»", "\u200bhttps://meet.regionh.dk/x",
    ],
)  # fmt: skip
def test_a_label_that_names_another_server(label):
    (link,) = links_from([Found(EVIL, label)])
    assert "other_target" in kinds(link)
    assert not link.is_offered


@pytest.mark.parametrize(
    "label",
    [
        "Deltag i mødet kl. 9.30", "Dagsorden.pdf", "Se side 2.Klik her", "Læs m.fl. om f.eks.",
        "Join the meeting (meet.regionh.dk)", "Gå til regionh.dk", "Dr. A. Holm", "Klar.Se mere",
        f"Åbn {OURS}", "Skriv til anna.holm@example.dk",
    ],
)  # fmt: skip
def test_labels_that_do_not(label):
    (link,) = links_from([Found(OURS, label)])
    assert link.is_offered, kinds(link)


def test_the_picture_of_a_link_says_something_too():
    page = f'<html><a href="{EVIL}"><img alt="{OURS}" src="x"></a></html>'
    (link,) = read_invitation(page).links
    assert "other_target" in kinds(link)


@pytest.mark.parametrize(
    "text",
    [f"Mødelink: {OURS} her <{EVIL}>", f"{OURS}\n<{EVIL}>", f"meet.regionh.dk [{EVIL}]",
     f"meet.regionh.dk ({EVIL})", f"Gå til meet.regionh.dk her: <{EVIL}>"],
)  # fmt: skip
def test_words_in_front_of_a_bracket(text):
    evil = [link for link in find_links(text) if link.host == "evil.example"]
    assert [kinds(link) for link in evil] == [{"other_target"}]


def test_known_servers_side_by_side():
    text = f"Deltag på {OURS} eller her <https://teams.microsoft.com/meet/123?p=a>"
    assert all(link.is_offered for link in find_links(text))
    text = "Se meet.regionh.dk eller læs mere <https://aka.ms/JoinTeamsMeeting>"
    assert not any(link.is_suspicious for link in find_links(text))


def test_all_names_in_a_text():
    assert list(shown_hosts("a.dk, https://b.dk/x og c.example.com (d.se)")) == [
        "b.dk", "a.dk", "c.example.com", "d.se",
    ]  # fmt: skip


# --- servers that nobody named ---


@pytest.mark.parametrize(
    ("url", "is_offered"),
    [
        ("https://evil.example/webapp/conference/1", True),
        ("https://meet.example.se/anna.holm/ABC123XY", True),
        ("https://meet.example.se/anna.holm/ABCDEFGH?sl=1", True),
        ("https://meet.evil.com/anna/ABCDEF", False),
        ("https://meet.com/anna/ABC123XY", False),
        ("https://meet.example.se/anna/ABC123XY/more", False),
        ("https://skype.evil.com/x/y", False),
    ],
)
def test_an_unfamiliar_server(url, is_offered):
    link = find_links(url)[0]
    assert (link.is_offered, link.is_unfamiliar) == (is_offered, is_offered)


def test_a_known_server_is_not_unfamiliar():
    assert not find_links(OURS)[0].is_unfamiliar
    assert not find_links("https://www.regionh.dk/x")[0].is_unfamiliar


# --- what leads on ---


@pytest.mark.parametrize(
    "key",
    [
        "next=%252F%252Fevil.com", "u=%20https://evil.com", "u=%5C%5Cevil.com", "u=evil.com",
        "u=evil.com/x", "redirect=javascript:alert(1)", "redirect=JavaScript%3Aalert(1)",
        "next=/%09/evil.com", "next=ok&next=//evil.com", "x=data:text/html,1", "x=https:evil.com",
        "x=%2525252Fa&y=http%3A%2F%2Fevil.com",
    ],
)  # fmt: skip
def test_keys_that_lead_on(key):
    link = find_links(f"https://rooms.medcom.dk/?conference=1&{key}")[0]
    assert "redirect" in kinds(link)
    assert not link.is_offered


@pytest.mark.parametrize("key", ["next=/home", "name=Anna.Holm", "url=4618@test.dk", "t=9.30",
                                 "next=https://rooms.medcom.dk/x", "pin=1"])  # fmt: skip
def test_keys_that_do_not(key):
    assert find_links(f"https://rooms.medcom.dk/?conference=1&{key}")[0].is_offered
