"""Alerts about the patient: the camera, and whether the service is one for patients."""

from collections.abc import Iterator

from app.meetings.alerts.model import Action, Alert, AlertKind
from app.meetings.alerts.who import Scene, is_patient
from app.meetings.roster.participant import Means, Participant

_WITHOUT_PICTURE = frozenset({Means.PHONE, Means.CONTROL})
"""Whoever takes part so has no camera that could be switched on."""


def find(scene: Scene) -> Iterator[Alert]:
    """Yield the alert about a patient where the guideline does not want one."""
    if scene.view.patient_allowed is not False:
        return
    them = _patients(scene)
    if them:
        actions = (Action.ASK_TO_LEAVE, Action.CALL, Action.ACKNOWLEDGE)
        yield scene.alert(AlertKind.PATIENT_IN_STAFF_SERVICE, them, actions)


def find_live(scene: Scene) -> Iterator[Alert]:
    """Yield the alert about a camera that is off, which only a live list can give."""
    them = [one for one in _patients(scene) if one.means not in _WITHOUT_PICTURE]
    # One person on two devices, of which one has its camera on, can be seen.
    seen = {
        p.key for one in them if one.has_camera_on for p in scene.could_be(one) if is_patient(p)
    }
    dark = [
        one
        for one in them
        if one.has_camera_on is False
        and not all(p.key in seen for p in scene.could_be(one) if is_patient(p))
    ]
    if dark:
        actions = (Action.ASK_CAMERA, Action.ACKNOWLEDGE)
        yield scene.alert(AlertKind.PATIENT_CAMERA_OFF, dark, actions)


def _patients(scene: Scene) -> list[Participant]:
    return [one for one in scene.in_room if any(map(is_patient, scene.could_be(one)))]
