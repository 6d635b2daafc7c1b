"""Load: a mean over the last seconds, steady numbers, and the busiest program of others."""

import os
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.computer.busiest import FORGET_S, Busiest, Process, own_seconds, processes
from app.computer.load import FORGET_S as GAP_S
from app.computer.load import LoadWatch


class Desk:
    """A computer whose load and clock the test turns."""

    def __init__(self, percent=10.0, free=8e9):
        self.now, self.percent, self.free, self.busiest = 0.0, percent, free, "archiver"
        self.own, self.own_asked = 0.0, 0
        self.watch = LoadWatch(
            lambda: self.percent,
            lambda: self.free,
            lambda: self.now,
            lambda: self.busiest,
            self.own_seconds,
        )
        self.watch._processors = 4

    def own_seconds(self):
        self.own_asked += 1
        return self.own

    def read(self, after_s=1.0, percent=None):
        self.now += after_s
        self.percent = self.percent if percent is None else percent
        return self.watch.read()


def test_the_first_answer_comes_after_three_seconds():
    desk = Desk()
    answers = [desk.read() for _ in range(5)]
    assert [answer is None for answer in answers] == [True, True, True, False, False]
    assert (answers[3].cpu_percent, answers[3].seconds, answers[3].free_gb) == (10.0, 3.0, 8.0)


def test_the_number_before_the_first_look_is_not_counted():
    desk = Desk(percent=100.0)
    desk.read()
    answer = [desk.read(percent=0.0) for _ in range(3)][-1]
    assert answer.cpu_percent == 0.0


def test_one_busy_moment_is_not_a_busy_computer():
    desk = Desk(percent=10.0)
    for _ in range(15):
        desk.read()
    peak = desk.read(percent=100.0)
    assert peak.seconds == 10.0
    assert peak.cpu_percent < 25.0


def test_a_number_that_wavers_is_not_told_anew():
    desk = Desk()
    for percent in (50.0, 50.0, 50.0, 50.0):
        desk.read(percent=percent)
    assert len({desk.read(percent=percent) for percent in (52.0, 47.0, 55.0, 50.0) * 5}) <= 2


def test_its_own_part_is_told():
    desk = Desk(percent=90.0)
    desk.read()
    for _ in range(3):
        desk.own += 1.2  # of 4 processors in a second: 30 %
        answer = desk.read()
    assert (answer.cpu_percent, answer.own_percent) == (90.0, 30.0)


def test_its_own_part_is_not_looked_for_while_nobody_is_busy():
    desk = Desk(percent=20.0)
    for _ in range(9):
        desk.read()
    assert desk.own_asked == 1


def test_a_process_of_its_own_that_ended_makes_no_negative_part():
    desk = Desk(percent=90.0)
    for desk.own in (50.0, 40.0, 30.0, 20.0):
        answer = desk.read()
    assert answer.own_percent == 0.0


def test_the_real_part_grows_with_what_this_process_computes():
    before = own_seconds()
    while time.process_time() < 0.1 or own_seconds() <= before:
        sum(range(100_000))
    assert own_seconds() > before


def test_after_a_gap_it_begins_anew():
    desk = Desk(percent=100.0)
    for _ in range(6):
        desk.read()
    assert desk.read(after_s=GAP_S + 1) is None
    assert [desk.read(percent=5.0) for _ in range(3)][-1].cpu_percent == 5.0


@pytest.mark.parametrize(("percent", "named"), [(59.0, ""), (61.0, "archiver")])
def test_only_a_busy_computer_is_searched_for_a_culprit(percent, named):
    desk = Desk(percent=percent)
    assert [desk.read() for _ in range(4)][-1].busiest == named


@given(st.lists(st.tuples(st.floats(0.1, 20), st.floats(-50, 500)), max_size=40))
def test_whatever_the_system_says_the_share_stays_a_share(steps):
    desk = Desk()
    for after_s, percent in steps:
        desk.own += percent
        answer = desk.read(after_s, percent)
        assert answer is None or 0 <= answer.own_percent <= 100
        assert answer is None or 0 <= answer.cpu_percent <= 100


WINDOW, STARTER, OWN, CAMERA, HELPER = 100, 101, 102, 103, 104


def family(seconds, starter="samrad.exe"):
    return [
        Process(1, 0, "explorer.exe", 0.0),
        Process(WINDOW, 1, "samrad.exe", seconds * 5),
        Process(STARTER, WINDOW, starter, 0.0),
        Process(OWN, STARTER, "samrad.exe", seconds),
        Process(CAMERA, WINDOW, "samrad.exe", seconds * 9),
        Process(HELPER, CAMERA, "helper.exe", seconds * 20),
    ]


class Looks:
    def __init__(self, *looks):
        self.now, self._looks = 0.0, iter(looks)
        self.busiest = Busiest(lambda: iter(next(self._looks)), lambda: OWN, lambda: self.now)

    def name(self, after_s=2.0):
        self.now += after_s
        return self.busiest.name()


def test_the_busiest_is_named_and_own_processes_never_are():
    looks = Looks(
        [*family(0), Process(7, 1, "Excel.EXE", 50.0), Process(8, 1, "other", 900.0)],
        [*family(2), Process(7, 1, "Excel.EXE", 52.0), Process(8, 1, "other", 900.5)],
    )
    assert [looks.name(), looks.name()] == ["", "Excel"]


def test_a_process_that_is_its_own_parent_ends_the_search():
    looks = Looks(
        [Process(OWN, 0, "a", 0.0), Process(0, 0, "a", 0.0), Process(9, 7, "b", 0.0)],
        [Process(OWN, 0, "a", 5.0), Process(0, 0, "a", 5.0), Process(9, 7, "b", 1.0)],
    )
    assert [looks.name(), looks.name()] == ["", "b"]


def test_processes_of_one_program_count_together():
    before = [Process(1, 0, "idle", 0.0)] + [Process(n, 1, "browser", 1.0) for n in range(5, 9)]
    after = [Process(1, 0, "idle", 1.5)] + [Process(n, 1, "browser", 2.0) for n in range(5, 9)]
    looks = Looks(before, after)
    assert [looks.name(), looks.name()] == ["", "browser"]


def test_two_that_take_turns_are_not_named_in_turn():
    counts = [(0, 0), (1.0, 0.9), (1.9, 1.9), (2.9, 2.8), (3.8, 3.8)]
    looks = Looks(*[[Process(5, 1, "a", a), Process(6, 1, "b", b)] for a, b in counts])
    assert {looks.name() for _ in counts} == {"", "a"}


@pytest.mark.parametrize("name", ["System Idle Process", "kernel_task"])
def test_nobody_is_not_the_busiest(name):
    looks = Looks([Process(5, 1, name, 0.0)], [Process(5, 1, name, 9.0)])
    assert [looks.name(), looks.name()] == ["", ""]


def test_an_old_look_is_not_compared_with():
    looks = Looks([Process(5, 1, "a", 0.0)], [Process(5, 1, "a", 90.0)])
    looks.name()
    assert looks.name(after_s=FORGET_S + 1) == ""


def test_a_name_is_made_plain_and_short():
    hostile = "a\u202e\x07" + "b" * 100
    looks = Looks([Process(5, 1, hostile, 0.0)], [Process(5, 1, hostile, 9.0)])
    looks.name()
    named = looks.name()
    assert len(named) == 40
    assert named.startswith("ab")


def test_the_real_list_holds_this_process():
    assert os.getpid() in {process.pid for process in processes()}
