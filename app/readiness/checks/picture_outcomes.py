"""What can be said of how a person is seen, and what she can do about it."""

from app.readiness.finding import Action, Reason, table_of
from app.readiness.verdict import Verdict
from app.readiness.wording import QT_TRANSLATE_NOOP

_LIGHT, _FRAMING = "light", "framing"
_SKIN = QT_TRANSLATE_NOOP("findings", "Use white light if the colour of skin matters today.")


OUTCOMES = table_of(
    Reason(
        "picture.good",
        Verdict.OK,
        QT_TRANSLATE_NOOP("findings", "Your face is well lit and in its place."),
    ),
    Reason(
        "picture.no_face",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "No face is seen in the picture."),
        QT_TRANSLATE_NOOP("findings", "Sit in front of the camera, with your face to it."),
        Action.CHECK_AGAIN,
        want=_FRAMING,
    ),
    Reason(
        "picture.several_faces",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "More than one face is in the picture: {faces}."),
        QT_TRANSLATE_NOOP(
            "findings", "Tell the patient who is there. Cover or turn away pictures of people."
        ),
        Action.CHECK_AGAIN,
    ),
    Reason(
        "picture.back_lit",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The light is behind you, and your face is dark."),
        QT_TRANSLATE_NOOP(
            "findings", "Draw the curtain behind you, or turn so that the window is before you."
        ),
        Action.CHECK_AGAIN,
        want=_LIGHT,
    ),
    Reason(
        "picture.dark_face",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "There is too little light on your face to read your lips."),
        QT_TRANSLATE_NOOP("findings", "Turn on a lamp in front of you."),
        Action.CHECK_AGAIN,
        want=_LIGHT,
    ),
    Reason(
        "picture.overexposed",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "Too much light falls on your face: parts of it are white."),
        QT_TRANSLATE_NOOP("findings", "Turn the lamp away a little, or draw the curtain."),
        Action.CHECK_AGAIN,
        want=_LIGHT,
    ),
    Reason(
        "picture.side_lit",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "One half of your face is in the shade."),
        QT_TRANSLATE_NOOP("findings", "Turn towards the light, or put a lamp on the other side."),
        Action.CHECK_AGAIN,
        want=_LIGHT,
    ),
    Reason(
        "picture.too_far",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "You are far away: your face is small in the picture."),
        QT_TRANSLATE_NOOP("findings", "Move closer, to about an arm's length from the camera."),
        Action.CHECK_AGAIN,
        want=_FRAMING,
    ),
    Reason(
        "picture.too_close",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "You are very close: your face fills the picture."),
        QT_TRANSLATE_NOOP("findings", "Move back a little, so that your shoulders are seen."),
        Action.CHECK_AGAIN,
        want=_FRAMING,
    ),
    Reason(
        "picture.move_left",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "You are at the edge of the picture."),
        QT_TRANSLATE_NOOP("findings", "Move to your left, or turn the camera towards you."),
        Action.CHECK_AGAIN,
        want=_FRAMING,
    ),
    Reason(
        "picture.move_right",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "You are at the edge of the picture."),
        QT_TRANSLATE_NOOP("findings", "Move to your right, or turn the camera towards you."),
        Action.CHECK_AGAIN,
        want=_FRAMING,
    ),
    Reason(
        "picture.eyes_too_low",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "Your eyes are low in the picture."),
        QT_TRANSLATE_NOOP(
            "findings", "Tilt the camera or the screen forward, or raise your chair."
        ),
        Action.CHECK_AGAIN,
        want=_FRAMING,
    ),
    Reason(
        "picture.eyes_too_high",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP(
            "findings", "Your eyes are high in the picture: the camera stands too low."
        ),
        QT_TRANSLATE_NOOP(
            "findings", "Raise the camera to the height of your eyes, or tilt the screen back."
        ),
        Action.CHECK_AGAIN,
        want=_FRAMING,
    ),
    Reason(
        "picture.unsharp",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "Your face is not sharp."),
        QT_TRANSLATE_NOOP("findings", "Wipe the lens with a soft cloth."),
        Action.CHECK_AGAIN,
        want=_FRAMING,
    ),
    Reason(
        "picture.cast_yellow",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The light makes everything yellow, skin too."),
        _SKIN,
        Action.CHECK_AGAIN,
        want=_LIGHT,
    ),
    Reason(
        "picture.cast_red",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The light makes everything red, skin too."),
        _SKIN,
        Action.CHECK_AGAIN,
        want=_LIGHT,
    ),
    Reason(
        "picture.cast_green",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The light makes everything green, skin too."),
        _SKIN,
        Action.CHECK_AGAIN,
        want=_LIGHT,
    ),
    Reason(
        "picture.cast_blue",
        Verdict.CAN_BE_BETTER,
        QT_TRANSLATE_NOOP("findings", "The light makes everything blue, skin too."),
        _SKIN,
        Action.CHECK_AGAIN,
        want=_LIGHT,
    ),
    Reason(
        "picture.no_picture",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Without a picture nobody can say how you are seen."),
        counts=False,
    ),
    Reason(
        "picture.no_model",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "Samråd cannot look for faces on this computer."),
        QT_TRANSLATE_NOOP("findings", "Look at yourself in the picture: light, place, background."),
        counts=False,
    ),
    Reason(
        "picture.timed_out",
        Verdict.COULD_NOT_BE_TESTED,
        QT_TRANSLATE_NOOP("findings", "It was not seen in time whether your face is well lit."),
        QT_TRANSLATE_NOOP("findings", "Check again, and give it more time."),
        Action.CHECK_AGAIN,
    ),
)
