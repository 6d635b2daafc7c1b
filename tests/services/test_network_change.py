from PySide6.QtNetwork import QNetworkInformation

from app.services.network_change import NetworkChanges

Reachability = QNetworkInformation.Reachability


def test_a_network_that_comes_back_is_told_and_one_that_goes_is_not(qapp, qtbot):
    changes = NetworkChanges()
    with qtbot.assertNotEmitted(changes.changed):
        changes._reachable(Reachability.Disconnected)
    with qtbot.waitSignal(changes.changed):
        changes._reachable(Reachability.Online)
    again = NetworkChanges()
    for one in (changes, again):
        one.deleteLater()
