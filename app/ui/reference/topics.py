"""What guidelines speak about, in the words of the window."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from app.wording import QT_TRANSLATE_NOOP

TOPIC_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "suitability": QT_TRANSLATE_NOOP("topics", "Whether video suits this patient"),
        "service_by_participants": QT_TRANSLATE_NOOP(
            "topics", "Which meeting service to use for whom"
        ),
        "teams_with_patient": QT_TRANSLATE_NOOP("topics", "Teams when a patient takes part"),
        "wired_network": QT_TRANSLATE_NOOP("topics", "Network by cable"),
        "headset": QT_TRANSLATE_NOOP("topics", "Headset"),
        "several_in_room": QT_TRANSLATE_NOOP("topics", "Several people at one camera"),
        "browser": QT_TRANSLATE_NOOP("topics", "Which browser to use"),
        "test_beforehand": QT_TRANSLATE_NOOP("topics", "Testing sound and picture beforehand"),
        "no_virtual_or_hotspot": QT_TRANSLATE_NOOP(
            "topics", "Virtual desktop, and sharing a phone's network"
        ),
        "two_screens": QT_TRANSLATE_NOOP("topics", "Two screens"),
        "private_room": QT_TRANSLATE_NOOP("topics", "A room where nobody overhears"),
        "door_sign": QT_TRANSLATE_NOOP("topics", "Sign on the door"),
        "appearance": QT_TRANSLATE_NOOP("topics", "Background, light, clothes and badge"),
        "training": QT_TRANSLATE_NOOP("topics", "Training before the first meeting"),
        "patient_identity": QT_TRANSLATE_NOOP("topics", "How the patient is identified"),
        "clinician_identity": QT_TRANSLATE_NOOP("topics", "How you show who you are"),
        "introductions": QT_TRANSLATE_NOOP("topics", "Everyone introduces themselves"),
        "confidentiality_told": QT_TRANSLATE_NOOP("topics", "Speaking about confidentiality"),
        "consent": QT_TRANSLATE_NOOP("topics", "Consent"),
        "lock_room": QT_TRANSLATE_NOOP("topics", "Locking the meeting room"),
        "lobby": QT_TRANSLATE_NOOP("topics", "Waiting room, and letting people in"),
        "participant_list": QT_TRANSLATE_NOOP("topics", "Comparing with the list of participants"),
        "unidentified": QT_TRANSLATE_NOOP("topics", "What to do about somebody unknown"),
        "ceiling": QT_TRANSLATE_NOOP("topics", "How many may take part"),
        "recording": QT_TRANSLATE_NOOP("topics", "Recording"),
        "chat": QT_TRANSLATE_NOOP("topics", "Chat"),
        "documents": QT_TRANSLATE_NOOP("topics", "Showing documents"),
        "share_window": QT_TRANSLATE_NOOP("topics", "Sharing a window or the whole screen"),
        "email": QT_TRANSLATE_NOOP("topics", "E-mail and personal data in invitations"),
        "children": QT_TRANSLATE_NOOP("topics", "Children and young people"),
        "interpreter": QT_TRANSLATE_NOOP("topics", "Interpreter"),
        "summary": QT_TRANSLATE_NOOP("topics", "Summing up at the end"),
        "ending": QT_TRANSLATE_NOOP("topics", "Ending the meeting so that the room closes"),
        "record": QT_TRANSLATE_NOOP("topics", "Documentation in the record"),
        "attachments": QT_TRANSLATE_NOOP("topics", "Saving attachments in time"),
        "no_fee": QT_TRANSLATE_NOOP("topics", "No fee when the technology fails"),
        "fault_report": QT_TRANSLATE_NOOP("topics", "Reporting faults"),
        "fallback": QT_TRANSLATE_NOOP("topics", "What to do when video does not work"),
        "validity": QT_TRANSLATE_NOOP("topics", "How long the guideline holds"),
        "need_to_know": QT_TRANSLATE_NOOP("topics", "Only those who need the information"),
        "camera_on": QT_TRANSLATE_NOOP("topics", "Camera on during the meeting"),
        "raised_hands": QT_TRANSLATE_NOOP("topics", "Raised hands"),
    }
)


def topic_name(topic: str) -> str:
    """The name of a topic, translated; one that a newer guideline brings is shown as it is."""
    words = TOPIC_WORDS.get(topic)
    return QCoreApplication.translate("topics", words) if words else topic
