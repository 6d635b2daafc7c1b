"""The device lab may not pass when something failed, or when nothing was looked at."""

import pytest

from tests.labs.devices.record import Line, Record, conclude, load


@pytest.mark.parametrize(
    ("marks", "parts", "code", "last"),
    [
        (["PASS", "PASS"], ["camera"], 0, "2 passed, 0 failed"),
        (["PASS", "FAIL"], ["camera"], 1, "1 passed, 1 failed"),
        (["    "], ["camera"], 1, "0 passed, 0 failed"),
        ([], ["camera"], 1, "0 passed, 1 failed"),
        (["PASS"], ["camera", "sound"], 1, "1 passed, 1 failed"),
    ],
)
def test_the_lab_passes_only_if_every_part_is_right(marks, parts, code, last, capsys):
    assert conclude([Line(mark, "camera", "it", "") for mark in marks], parts) == code
    assert capsys.readouterr().out.splitlines()[-1] == last


def test_a_part_that_breaks_off_has_failed(tmp_path, capsys):
    record = Record()
    with record.part("camera"):
        record.expect("it is there", True, "yes")
        raise OSError("the cable")
    record.save(tmp_path / "checks.json")
    lines = load(tmp_path / "checks.json")
    assert [line.mark for line in lines] == ["PASS", "FAIL", "    "]
    assert "the cable" in lines[1].seen
    assert "PASS  camera    it is there: yes" in capsys.readouterr().out


def test_a_guest_that_left_no_record_has_shown_nothing(tmp_path):
    assert load(tmp_path / "checks.json") == []
