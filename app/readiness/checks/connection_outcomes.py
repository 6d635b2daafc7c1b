"""Every outcome of the check of the connection; which one holds is said in ``connection``."""

from app.readiness.finding import Action, Reason, table_of
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

_CABLE = QT_TRANSLATE_NOOP(
    "findings", "Use a network cable, and close other programs that use the network."
)
_OTHER_NETWORK = QT_TRANSLATE_NOOP(
    "findings", "Try another network, or ask your IT support whether this one blocks it."
)
_LOG_IN = QT_TRANSLATE_NOOP(
    "findings", "Open a web page: the network may want you to log in first."
)
_ASK_SUPPORT = QT_TRANSLATE_NOOP("findings", "Tell your IT support.")
_BY_HAND = QT_TRANSLATE_NOOP("findings", "Open the meeting in good time to see whether it works.")

_METRICS = (
    Reason(
        "connection.loss_some",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "Sound may drop out now and then: {lost} of {sent} test packets got lost."
        ),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.loss_much",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "Sound and picture will drop out: {lost} of {sent} test packets got lost."
        ),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.loss_too_much",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "Words will be missing: {lost} of {sent} test packets got lost."
        ),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.delay_some",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The conversation may lag a little: {rtt} ms there and back."
        ),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.delay_long",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The conversation will lag, and you may interrupt one another: {rtt} ms."
        ),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.delay_too_long",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The way is too long for a conversation: {rtt} ms there and back."
        ),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.jitter_some",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "Sound may stutter a little: it arrives unevenly, by {jitter} ms."
        ),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.jitter_much",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "Sound will stutter: it arrives unevenly, by {jitter} ms."),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.jitter_too_much",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Sound will break up: it arrives unevenly, by {jitter} ms."),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.bandwidth_some",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The picture may be coarse: {kbps} kbit/s get through."),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.bandwidth_little",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The picture will be coarse and may stand still: {kbps} kbit/s get through."
        ),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.bandwidth_too_little",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Too little gets through for video: {kbps} kbit/s."),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.unsteady",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The connection comes and goes: {connected} of {connects} tries succeeded."
        ),
        _CABLE,
        Action.CHECK_AGAIN,
    ),
)

_WELL = (
    Reason(
        "connection.good",
        Verdict.OK,
        QT_TRANSLATE_NOOP(
            "findings",
            "The connection is good: {lost} of {sent} test packets got lost (less than {bound} %).",
        ),
        action=Action.TRY_THOROUGHLY,
    ),
    Reason(
        "connection.reachable",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "The meeting service answers after {rtt} ms."),
        action=Action.TRY_THOROUGHLY,
    ),
    Reason(
        "connection.inspected",
        Verdict.OK,
        QT_TRANSLATE_NOOP(
            "findings", "The connection is good. Your network seems to open encrypted connections."
        ),
        action=Action.TRY_THOROUGHLY,
    ),
    Reason(
        "connection.through_proxy",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "The meeting service is reached through a proxy only: expect some delay."
        ),
        QT_TRANSLATE_NOOP("findings", "Ask your IT support for a direct way for video."),
    ),
    Reason(
        "connection.udp_blocked",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "Sound and picture have to take a detour (no UDP): expect some delay."
        ),
        QT_TRANSLATE_NOOP("findings", "Ask your IT support for a direct way for video."),
        Action.CHECK_AGAIN,
    ),
)

_CLOSED = (
    Reason(
        "connection.name_unknown",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "This network does not know the meeting service's name."),
        _OTHER_NETWORK,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.name_silent",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "The network does not answer when asked for the meeting service."
        ),
        _OTHER_NETWORK,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.refused",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The meeting service turns this computer away."),
        _OTHER_NETWORK,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.unreachable",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "The meeting service cannot be reached from this network."),
        _OTHER_NETWORK,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.tls_expired",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings",
            "The meeting service's certificate has ended, or this computer's clock is wrong.",
        ),
        QT_TRANSLATE_NOOP("findings", "See whether the date is right, then tell your IT support."),
        Action.OPEN_CLOCK_SETTINGS,
    ),
    Reason(
        "connection.tls_not_yet_valid",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings",
            "The meeting service's certificate is not valid yet, or this clock is wrong.",
        ),
        QT_TRANSLATE_NOOP("findings", "See whether the date is right, then tell your IT support."),
        Action.OPEN_CLOCK_SETTINGS,
    ),
    Reason(
        "connection.tls_wrong_name",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP("findings", "Another server answers in the meeting service's place."),
        _LOG_IN,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.tls_untrusted",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "On this network nobody can confirm that it is the meeting service."
        ),
        _LOG_IN,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.tls_failed",
        Verdict.MUST_FIX,
        QT_TRANSLATE_NOOP(
            "findings", "No encrypted connection to the meeting service comes about."
        ),
        _OTHER_NETWORK,
        Action.CHECK_AGAIN,
    ),
)

_UNTRIED = (
    Reason(
        "connection.no_target",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "Nothing was sent: your organisation has named no server to try."
        ),
        counts=False,
    ),
    Reason(
        "connection.testing",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Trying the connection to {host}."),
    ),
    Reason(
        "connection.packets_untried",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "The way of sound and picture could not be tried: its server is not there."
        ),
        _ASK_SUPPORT,
        counts=False,
    ),
    Reason(
        "connection.proxy",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "This network leads out through a proxy that Samråd cannot use."
        ),
        _BY_HAND,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.no_roots",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "Samråd finds no certificates on this system to compare with."
        ),
        _BY_HAND,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.unconfirmed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "Samråd cannot confirm by itself that it is the meeting service."
        ),
        _BY_HAND,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.failed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The connection could not be tried."),
        _BY_HAND,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.crashed",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The try of the connection stopped and is started again."),
    ),
    Reason(
        "connection.not_answering",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "The try of the connection does not answer and is started again."
        ),
    ),
    Reason(
        "connection.gave_up",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The connection cannot be tried now."),
        _BY_HAND,
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.out_of_time",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP(
            "findings", "This network answers slowly: the connection could not be tried to the end."
        ),
        QT_TRANSLATE_NOOP("findings", "Check again: the next try takes more time."),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "connection.timed_out",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "The try of the connection did not finish in time."),
        QT_TRANSLATE_NOOP("findings", "Check again, and give it more time."),
        Action.CHECK_AGAIN,
    ),
)

OUTCOMES = table_of(*_METRICS, *_WELL, *_CLOSED, *_UNTRIED)
