"""The file of meeting services is whole, and what is wrong in another one is told."""

from app import paths
from app.meetings.services_file import FILE, matches, read_services, services


def test_the_shipped_file_is_whole():
    found = read_services(paths.resources_dir() / FILE)
    assert found.problems == ()
    families = {family.id for family in found.families}
    assert families >= {"pexip", "teams", "whereby", "cisco", "visiba", "skype"}
    for family in found.families:
        assert family.hosts
        assert family.forms
        assert all(host == host.casefold() for host in family.hosts)


def test_hosts_that_the_guidelines_name():
    known = services().known_hosts
    for host in ("meet.regionh.dk", "rooms.medcom.dk", "m.vconf.dk", "portal.vconf.dk",
                 "join.nhn.no", "video.regionvastmanland.se", "dmsvpl.rjl.se"):  # fmt: skip
        assert host in known


def test_a_leading_dot_takes_every_name_below():
    assert matches(".whereby.com", "whereby.com")
    assert matches(".whereby.com", "a.b.whereby.com")
    assert not matches(".whereby.com", "evilwhereby.com")
    assert not matches("meet.regionh.dk", "a.meet.regionh.dk")


def test_an_own_host_goes_before_the_files():
    own = services().with_hosts({"join.nhn.no": "whereby", "": "pexip", "x.example": ""})
    by_id = {family.id: family for family in own.families}
    assert "join.nhn.no" in by_id["whereby"].hosts
    assert "join.nhn.no" not in by_id["pexip"].hosts
    assert len(own.families) == len(services().families)


def test_a_host_that_would_take_a_whole_country():
    for host in (".dk", ".", "..", "..dk", "a..dk"):
        assert services().with_hosts({host: "pexip"}).known_hosts == services().known_hosts


def test_no_file_and_a_broken_one(tmp_path):
    assert read_services(tmp_path / FILE).families == ()
    (tmp_path / FILE).write_text('[[family]]\nid = "x"\nhosts = 3\ncolour = "red"\n[wrong', "utf-8")
    assert len(read_services(tmp_path / FILE).problems) == 1
    (tmp_path / FILE).write_text('[[family]]\nid = "x"\nhosts = 3\ncolour = "red"\n', "utf-8")
    assert len(read_services(tmp_path / FILE).problems) == 2
