"""Every topic that a guideline can be silent on has a name."""

from app.guidelines.rules import TOPICS
from app.ui.reference.topics import TOPIC_WORDS, topic_name


def test_each_topic_has_words_of_its_own():
    assert set(TOPIC_WORDS) == set(TOPICS)
    assert len(set(TOPIC_WORDS.values())) == len(TOPICS)


def test_a_topic_of_a_newer_guideline_is_shown_as_it_is():
    assert topic_name("holograms") == "holograms"
