"""What kinds of personal data there are, what they are called and why they must not be sent."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.wording import QT_TRANSLATE_NOOP

CONTEXT = "privacy"


class Kind(StrEnum):
    """A kind of personal data; the value is stable, for programs."""

    CPR = "cpr"
    PERSONNUMMER = "personnummer"
    SAMORDNINGSNUMMER = "samordningsnummer"
    RESERVE_NUMBER = "reserve_number"
    FODSELSNUMMER = "fodselsnummer"
    D_NUMBER = "d_number"
    H_NUMBER = "h_number"
    SYNTHETIC_NUMBER = "synthetic_number"
    POSSIBLE_IDENTITY_NUMBER = "possible_identity_number"
    HSA_ID = "hsa_id"
    PATIENT_NAME = "patient_name"
    BIRTH_DATE = "birth_date"
    AGE = "age"
    ADDRESS = "address"
    PRIVATE_EMAIL = "private_email"
    WORK_EMAIL = "work_email"
    PHONE = "phone"
    DIAGNOSIS = "diagnosis"
    TREATMENT = "treatment"
    WARD = "ward"

    @property
    def is_identity_number(self) -> bool:
        """Whether this is a number by which a state or a hospital knows a person."""
        return self in IDENTITY

    @property
    def must_go(self) -> bool:
        """Whether it never belongs in an invitation; the others may be a service's own."""
        return self not in _MAY_BE_A_SERVICES_OWN


IDENTITY = frozenset(
    {
        Kind.CPR, Kind.PERSONNUMMER, Kind.SAMORDNINGSNUMMER, Kind.RESERVE_NUMBER,
        Kind.FODSELSNUMMER, Kind.D_NUMBER, Kind.H_NUMBER, Kind.SYNTHETIC_NUMBER,
        Kind.POSSIBLE_IDENTITY_NUMBER,
    }
)  # fmt: skip

_MAY_BE_A_SERVICES_OWN = frozenset({Kind.HSA_ID, Kind.ADDRESS, Kind.WORK_EMAIL, Kind.PHONE})

NAMES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.CPR: QT_TRANSLATE_NOOP("privacy", "identity number (CPR)"),
        Kind.PERSONNUMMER: QT_TRANSLATE_NOOP("privacy", "identity number (personnummer)"),
        Kind.SAMORDNINGSNUMMER: QT_TRANSLATE_NOOP("privacy", "identity number (samordningsnummer)"),
        Kind.RESERVE_NUMBER: QT_TRANSLATE_NOOP("privacy", "temporary identity number"),
        Kind.FODSELSNUMMER: QT_TRANSLATE_NOOP("privacy", "identity number (fødselsnummer)"),
        Kind.D_NUMBER: QT_TRANSLATE_NOOP("privacy", "identity number (D-number)"),
        Kind.H_NUMBER: QT_TRANSLATE_NOOP("privacy", "identity number (help number)"),
        Kind.SYNTHETIC_NUMBER: QT_TRANSLATE_NOOP("privacy", "identity number of a test person"),
        Kind.POSSIBLE_IDENTITY_NUMBER: QT_TRANSLATE_NOOP("privacy", "possible identity number"),
        Kind.HSA_ID: QT_TRANSLATE_NOOP("privacy", "HSA-id"),
        Kind.PATIENT_NAME: QT_TRANSLATE_NOOP("privacy", "name of a patient"),
        Kind.BIRTH_DATE: QT_TRANSLATE_NOOP("privacy", "date of birth"),
        Kind.AGE: QT_TRANSLATE_NOOP("privacy", "age of a person"),
        Kind.ADDRESS: QT_TRANSLATE_NOOP("privacy", "street address"),
        Kind.PRIVATE_EMAIL: QT_TRANSLATE_NOOP("privacy", "private e-mail address"),
        Kind.WORK_EMAIL: QT_TRANSLATE_NOOP("privacy", "e-mail address"),
        Kind.PHONE: QT_TRANSLATE_NOOP("privacy", "phone number"),
        Kind.DIAGNOSIS: QT_TRANSLATE_NOOP("privacy", "words about a diagnosis"),
        Kind.TREATMENT: QT_TRANSLATE_NOOP("privacy", "words about a treatment"),
        Kind.WARD: QT_TRANSLATE_NOOP("privacy", "words about a ward"),
    }
)
"""English source texts of the context ``privacy``."""

_IDENTITY_NUMBER = QT_TRANSLATE_NOOP(
    "privacy",
    "An identity number tells everybody who sees the invitation who the patient is. Take it out;"
    " whoever needs it finds it in the record.",
)

REASONS: Mapping[Kind, str] = MappingProxyType(
    {
        **dict.fromkeys(IDENTITY, _IDENTITY_NUMBER),
        Kind.RESERVE_NUMBER: QT_TRANSLATE_NOOP(
            "privacy",
            "A temporary number points to one patient, as an identity number does. Take it out.",
        ),
        Kind.SYNTHETIC_NUMBER: QT_TRANSLATE_NOOP(
            "privacy",
            "This looks like the number of a made-up test person. Take it out unless you are"
            " certain that nobody bears it.",
        ),
        Kind.POSSIBLE_IDENTITY_NUMBER: QT_TRANSLATE_NOOP(
            "privacy",
            "This may be an identity number, perhaps a mistyped one. Take it out unless you know"
            " that it is something else.",
        ),
        Kind.HSA_ID: QT_TRANSLATE_NOOP(
            "privacy",
            "An HSA-id points to one member of staff. Look it up where you register the"
            " participants instead of sending it.",
        ),
        Kind.PATIENT_NAME: QT_TRANSLATE_NOOP(
            "privacy",
            "With the name, everybody who sees the calendar knows who is a patient. Take it out;"
            " the participants know whom they will meet.",
        ),
        Kind.BIRTH_DATE: QT_TRANSLATE_NOOP(
            "privacy",
            "A date of birth points to one person, and it is the first half of the identity"
            " number. Take it out.",
        ),
        Kind.AGE: QT_TRANSLATE_NOOP(
            "privacy", "An age beside a person tells who it is about. Take it out."
        ),
        Kind.ADDRESS: QT_TRANSLATE_NOOP(
            "privacy",
            "If somebody lives here, take it out. The address of your own building may stay.",
        ),
        Kind.PRIVATE_EMAIL: QT_TRANSLATE_NOOP(
            "privacy",
            "A private address points to one person, and everybody invited can read it. Take it"
            " out; e-mail is no safe way to a patient.",
        ),
        Kind.WORK_EMAIL: QT_TRANSLATE_NOOP(
            "privacy",
            "Everybody invited can read this address. Let it stay only if it belongs to a service"
            " or a colleague who agrees.",
        ),
        Kind.PHONE: QT_TRANSLATE_NOOP(
            "privacy",
            "If the number belongs to a patient or a relative, take it out. The number of your own"
            " unit may stay.",
        ),
        Kind.DIAGNOSIS: QT_TRANSLATE_NOOP(
            "privacy",
            "This tells what somebody is ill with. Write what the meeting is, such as “video"
            " meeting”, and leave the reason to the record.",
        ),
        Kind.TREATMENT: QT_TRANSLATE_NOOP(
            "privacy",
            "This tells how somebody is treated, and so what for. Leave it to the record.",
        ),
        Kind.WARD: QT_TRANSLATE_NOOP(
            "privacy",
            "The name of a ward or clinic can tell what somebody is ill with. Write the name of"
            " the hospital only.",
        ),
    }
)
"""English source texts of the context ``privacy``: why, and what to do."""
