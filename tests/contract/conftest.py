"""The vendor's packages, fetched once, and the judge made of them."""

import pytest

from tests.contract.node import Client, Judge
from tests.contract.packages import NotToBeHadError, prepare
from tests.practice.rooms import host_fixture, room_fixture

__all__ = ["host_fixture", "room_fixture"]


@pytest.fixture(scope="session", name="folder")
def _folder():
    try:
        return prepare()
    except NotToBeHadError as reason:
        pytest.skip(f"the vendor's validators and client cannot be had: {reason}")


@pytest.fixture(scope="module", name="judge")
def _judge(folder):
    judge = Judge(folder)
    yield judge
    judge.end()


@pytest.fixture(name="connect")
def _connect(folder):
    clients = []

    def connect(server):
        clients.append(Client(folder, server))
        return clients[-1]

    yield connect
    for client in clients:
        client.end()
