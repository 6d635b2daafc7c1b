"""How much Windows turns other sounds down during a call."""

import pytest

from app.equipment.quietening import read_quietening
from tests.computer.registry_trees import Tree

KEY = r"HKCU\Software\Microsoft\Multimedia\Audio"


@pytest.mark.parametrize(
    ("values", "percent"),
    [
        ({}, 80.0),
        ({"UserDuckingPreference": 0}, 100.0),
        ({"UserDuckingPreference": 1}, 80.0),
        ({"UserDuckingPreference": 2}, 50.0),
        ({"UserDuckingPreference": 3}, 0.0),
        ({"UserDuckingPreference": 9}, None),
        ({"UserDuckingPreference": "3"}, 80.0),
    ],
)
def test_the_choice_in_windows_is_read(values, percent):
    assert read_quietening(Tree({KEY: values}), "win32") == percent


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_elsewhere_there_is_no_such_thing(platform):
    assert read_quietening(Tree({KEY: {"UserDuckingPreference": 0}}), platform) is None
