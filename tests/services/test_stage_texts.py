from app.services.service import Stage
from app.services.stage_texts import STAGE_ADVICE, STAGE_TEXTS

SAYS_IT_ALL = {Stage.OFF, Stage.CONNECTING, Stage.LIVE, Stage.ENDED}


def test_every_stage_says_what_it_is():
    assert list(STAGE_TEXTS) == list(Stage)
    assert len(set(STAGE_TEXTS.values())) == len(Stage)
    assert all(text.endswith((".", "…")) and len(text) < 70 for text in STAGE_TEXTS.values())


def test_every_stage_that_is_not_well_says_what_to_do():
    assert set(STAGE_ADVICE) == set(Stage)
    assert {stage for stage, advice in STAGE_ADVICE.items() if not advice} == SAYS_IT_ALL
    assert all(len(text) < 130 for text in STAGE_ADVICE.values())
