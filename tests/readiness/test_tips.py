"""What a person ticks off beside the picture."""

import re

from app.readiness.tips import PICTURE_TIPS


def test_each_tip_has_a_name_of_its_own_and_one_sentence():
    assert len({tip.id for tip in PICTURE_TIPS}) == len(PICTURE_TIPS)
    assert all(re.fullmatch(r"[A-Z][^.]+\.", tip.text) for tip in PICTURE_TIPS)


def test_what_the_guideline_says_of_the_picture_is_all_there():
    rules = {rule for tip in PICTURE_TIPS for rule in tip.rules}
    assert rules == {"VGR-26", "VGR-27", "VGR-28", "VGR-29"}
