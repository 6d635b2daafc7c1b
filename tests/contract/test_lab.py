"""The meeting lab in a short form; and that it can fail."""

from tests.labs import meeting


def test_both_lists_are_the_truth_after_each_burst(folder, qapp, capsys):
    assert meeting.run(0.05, seed=7, honesty=False) == 0
    assert "PASS" in capsys.readouterr().out


def test_it_says_when_they_are_not(folder, qapp, capsys, monkeypatch):
    # Long enough for a sound list to follow, short enough to wait for a wrong one.
    monkeypatch.setattr(meeting, "WITHIN_S", 1.5)

    assert meeting.run(0.05, seed=7, honesty=True) == 1
    assert "the list was wrong: " in capsys.readouterr().out
