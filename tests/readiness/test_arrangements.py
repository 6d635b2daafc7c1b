"""Everything an organisation can arrange, out of its file and its guideline."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.guidelines.equipment import Situation
from app.readiness.arrangements import FILE, Arrangements, load, organisations
from app.readiness.limits import DEFAULT_LIMITS
from app.readiness.target import NO_TARGET, Target


def say(context, text):
    return text


@pytest.fixture
def folder(tmp_path):
    return tmp_path


def arranged(folder, source, chosen=""):
    (folder / FILE).write_text(source, encoding="utf-8")
    return load(chosen, folder)


def test_without_a_file_and_an_organisation_everything_is_usual(folder):
    assert load("", folder) == Arrangements()
    assert not load("", folder).limits.asks


def test_the_template_arranges_nothing(folder):
    template = (paths.resources_dir() / FILE).read_text(encoding="utf-8")

    assert arranged(folder, template) == Arrangements()


def test_a_user_chooses_the_organisation(folder):
    found = load("region-jonkoping", folder)

    assert (found.organisation, found.is_decided) == ("region-jonkoping", False)
    assert found.guideline.name == "Region Jönköpings län"
    assert found.limits.asks["cable"].rules == ("RJ-31", "RJ-32")


def test_the_administrators_choice_goes_first(folder):
    found = arranged(folder, "[organisation]\nid = 'regionhalsan-vgr'\n", "region-jonkoping")

    assert (found.organisation, found.is_decided) == ("regionhalsan-vgr", True)
    assert found.limits.browser.allowed == ("chrome",)


IN_MEET = Situation(service="meet")
RH = "[organisation]\nid = 'region-hovedstaden'\n"


@pytest.mark.parametrize(
    ("organisation", "part", "want", "rules"),
    [
        ("region-hovedstaden", Situation(), "browser", ()),
        ("region-hovedstaden", IN_MEET, "browser", ("RH-29", "RH-30")),
        ("region-hovedstaden", IN_MEET, "no_virtual_workplace", ("RH-31",)),
        ("region-hovedstaden", IN_MEET, "client", ()),
        ("region-hovedstaden", Situation("no-such"), "client", ("RH-40",)),
        ("region-jonkoping", Situation(), "browser", ()),
        ("region-jonkoping", Situation(audience="municipality"), "browser", ("RJ-41",)),
        ("region-jonkoping", IN_MEET, "cable", ("RJ-31", "RJ-32")),
    ],
)
def test_the_part_that_somebody_chose_holds(folder, organisation, part, want, rules):
    found = load(organisation, folder, situation=part)

    assert found.limits.asks[want].rules == rules


def test_the_part_that_the_administrator_chose_goes_first(folder):
    (folder / FILE).write_text(RH + "service = 'meet'\n", encoding="utf-8")
    found = load("", folder, situation=Situation(service="teams"))

    assert (found.situation, found.decided) == (IN_MEET, IN_MEET)
    assert found.problems == ()


def test_an_administrator_is_told_of_a_part_that_there_is_not(folder):
    found = arranged(folder, RH + "service = 'met'\naudience = 'nobody'\n")

    assert (found.situation.service, found.decided) == ("minsp", Situation())
    (problem,) = found.problems
    assert "minsp, meet, sms, teams" in problem.words(say)


def test_a_part_for_whoever_chooses_an_organisation_that_has_it_is_no_mistake(folder):
    source = "[organisation]\nservice = 'meet'\n"

    assert arranged(folder, source, "region-jonkoping").problems == ()
    assert arranged(folder, source, "region-hovedstaden").situation == IN_MEET


def test_an_organisation_that_went_leaves_no_guideline(folder):
    found = load("region-atlantis", folder)

    assert (found.organisation, found.guideline) == ("", None)
    assert found.limits == DEFAULT_LIMITS
    assert [problem.code for problem in found.problems] == ["guideline.missing"]


def test_a_file_that_cannot_be_read_changes_nothing(folder, caplog):
    with caplog.at_level(logging.INFO, logger="app"):
        found = arranged(folder, "[camera\nsecret-in-the-file = 1", "region-jonkoping")

    assert found.organisation == "region-jonkoping"
    assert [problem.code for problem in found.problems] == ["file.not_toml"]
    assert "secret" not in caplog.text


def test_what_is_wrong_is_logged_without_contents(folder, caplog):
    with caplog.at_level(logging.INFO, logger="app"):
        arranged(folder, "[camera]\ngood_fps = 'Annas hemlighet'\n'Annas nyckel' = 1")

    assert "Anna" not in caplog.text
    assert "line 2: file.out_of_bounds" in caplog.text


def test_everything_can_be_arranged(folder):
    found = arranged(
        folder,
        """
[probe]
host = "video.example.org"
port = 8443
stun_host = "2001:db8::1"
bandwidth_url = "https://video.example.org/test.bin"
issuer = "Example CA"
[service_desk]
name = "IT-support"
phone = "010-123 45 67"
hours = "08-17"
email = "it@example.org"
[plan_b]
phone = "010-765 43 21"
other_device = "The tablet at the reception"
minutes_before = 5
[plan_b.patient_text]
sv = "Vi ringer på {phone}."
""",
    )

    assert found.problems == ()
    assert found.target == Target(
        "video.example.org",
        8443,
        "2001:db8::1",
        3478,
        "https://video.example.org/test.bin",
        "Example CA",
    )
    assert found.target.is_configured
    assert (found.desk.name, found.desk.phone, found.desk.is_known) == (
        "IT-support", "010-123 45 67", True,
    )  # fmt: skip
    assert (found.plan.minutes_before, found.plan.minutes_after) == (5, 15)
    assert dict(found.plan.patient_texts) == {"sv": "Vi ringer på {phone}."}


@pytest.mark.parametrize(
    "host",
    ["https://video.example.org", "video.example.org:443", "a b", "-a", "a/b", "user@host", "ø.dk"],
)
def test_a_server_is_a_name_and_nothing_else(folder, host):
    found = arranged(folder, f'[probe]\nhost = "{host}"\n')

    assert found.target == NO_TARGET
    assert "such as video.example.org" in found.problems[0].words(say)


@pytest.mark.parametrize(
    "url",
    [
        "http://video.example.org/x",
        "file:///etc/passwd",
        "https://",
        "https://u:p@host/",
        "https://[/",
    ],
)
def test_only_an_encrypted_address_is_fetched(folder, url):
    found = arranged(folder, f'[probe]\nbandwidth_url = "{url}"\n')

    assert found.target == NO_TARGET
    assert "begins with https://" in found.problems[0].words(say)


def test_every_key_of_the_file_is_in_the_template():
    """So that an administrator finds all there is in one place."""
    template = (paths.resources_dir() / FILE).read_text(encoding="utf-8")
    for key in (
        "[organisation]", "id", "service", "audience", "[probe]", "host", "port",
        "stun_host", "stun_port",
        "bandwidth_url", "issuer", "[service_desk]", "name", "phone", "hours", "email", "[plan_b]",
        "other_device", "minutes_before", "minutes_after", "check_minutes_before",
        "[plan_b.patient_text]", "da", "sv", "nb", "en", "[strictness]", "must", "should", "may",
        "not_stated", "[strictness.wants]", "cable",
    ):  # fmt: skip
        assert key if key.startswith("[") else f"{key} = " in template


@given(
    st.recursive(
        st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["id", "camera", "good_fps", "probe", "host", "plan_b", "patient_text", "sv",
                     "wants", "strictness", "organisation", "service_desk", "phone", "service"]
                ),
                inner,
            )
        ),
        max_leaves=20,
    )
)  # fmt: skip
def test_any_content_is_survived(content):
    from app.readiness import arrangements as module
    from app.toml_file import Table
    from app.toml_values import Problems, Section

    table = Table(FILE, content if isinstance(content, dict) else {"camera": content})
    problems = Problems(table)

    found = module._applied(Section(problems, "", table.content), Arrangements())

    assert all(problem.words(say) for problem in problems.found)
    assert 1 <= found.plan.minutes_before <= 30


def test_the_organisations_own_guidelines_lie_in_the_machines_folder(folder):
    (folder / "guidelines").mkdir()
    (folder / "guidelines" / "our-hospital.toml").write_text('name = "Our hospital"')

    assert organisations(folder)["our-hospital"] == "Our hospital"
    assert load("our-hospital", folder).guideline.name == "Our hospital"


def test_an_administrator_names_a_further_folder_for_guidelines(folder):
    shared = folder / "shared"
    shared.mkdir()
    (shared / "region-jonkoping.toml").write_text("extends = true\nname = 'RJL'\ncolour = 1")
    source = f"[organisation]\nid = 'region-jonkoping'\nguidelines = '{shared}'\n"

    found = arranged(folder, source)

    assert found.guideline.name == "RJL"
    assert found.limits.asks["cable"].rules == ("RJ-31", "RJ-32")
    (problem,) = found.problems
    assert problem.words(say).startswith("shared/region-jonkoping.toml, line 3: ")
    assert organisations(folder)["region-jonkoping"] == "RJL"


def test_a_folder_without_its_whole_path_is_said_and_not_used(folder):
    found = arranged(folder, "[organisation]\nguidelines = 'shared'\n", "region-jonkoping")

    assert found.guideline.name == "Region Jönköpings län"
    assert [(problem.code, problem.line) for problem in found.problems] == [
        ("file.not_a_folder", 2)
    ]
