"""Every service of every guideline works one of the three ways, and the page can say why."""

import pytest

from app import paths
from app.guidelines.loading import load
from app.meetings.roster.commands import CommandKind
from app.services.choosing import WAY_TEXTS, Way, way_for, way_text
from app.services.list.instructions import HOW_TO_COPY, INSTRUCTIONS, how_to_copy, instruction

IDS = sorted(file.stem for file in (paths.resources_dir() / "guidelines").glob("*.toml"))
LIVE = {"pexip": Way.LIVE_PEXIP, "cisco": Way.LIVE_CISCO}


def test_there_are_five_guidelines():
    assert len(IDS) == 5


@pytest.mark.parametrize("guideline_id", IDS)
def test_every_service_of_a_guideline_works_in_one_way(guideline_id):
    guideline, problems = load(guideline_id)
    assert problems == ()
    assert guideline.services
    for service in guideline.services:
        family = guideline.families.get(service, "")
        way = way_for(family)

        assert way is LIVE.get(family, Way.BY_HAND)
        assert way_text(family, way)
        assert way_for(family, may_watch=False) is Way.BY_HAND
        assert way_text(family, Way.BY_HAND)


def test_what_is_not_known_is_a_list_by_hand():
    assert way_for("") is way_for("something new") is Way.BY_HAND
    assert "Teams" in way_text("teams", Way.BY_HAND)
    assert way_text("something new", Way.BY_HAND) == WAY_TEXTS[Way.BY_HAND, ""]


@pytest.mark.parametrize("kind", CommandKind)
@pytest.mark.parametrize("family", [*INSTRUCTIONS, "visiba", "sms", "something new"])
def test_every_command_has_words_for_every_service(family, kind):
    assert instruction(family, kind).endswith(".")


def test_words_that_are_not_certain_are_the_general_ones():
    assert instruction("visiba", CommandKind.LOCK) == INSTRUCTIONS[""][CommandKind.LOCK]
    assert "Teams" in instruction("teams", CommandKind.LOCK)
    assert how_to_copy("visiba") == HOW_TO_COPY[""]
