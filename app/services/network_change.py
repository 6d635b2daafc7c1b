"""When the network of this computer changes: then it is worth trying at once."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class NetworkChanges(QObject):
    """Tells that there is a network again, or another one, where the system says so.

    Signals:
        changed: try now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            return
        information = QNetworkInformation.instance()
        information.reachabilityChanged.connect(self._reachable)
        information.transportMediumChanged.connect(self.changed)

    def _reachable(self, reachability: QNetworkInformation.Reachability) -> None:
        if reachability != QNetworkInformation.Reachability.Disconnected:
            self.changed.emit()
