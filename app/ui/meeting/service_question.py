"""Which of several services that are allowed: a question of the program's own."""

from PySide6.QtCore import QCoreApplication

from app.guidelines.advice import Advice
from app.guidelines.guideline import Guideline
from app.guidelines.questions import Option, Question
from app.guidelines.texts import LANGUAGES, Texts

SERVICE = ":service"
"""Its id; no guideline can have such a one."""


def service_question(guideline: Guideline, advice: Advice) -> Question | None:
    """Return the question which service is used, if the guideline leaves a choice."""
    services = advice.choice.services if advice.choice else ()
    if len(services) < 2:
        return None
    asked = QCoreApplication.translate("AnswerCard", "Which one do you use?")
    names = [(one, guideline.services.get(one, one)) for one in services]
    return Question(
        id=SERVICE,
        text=_said(asked),
        options=tuple(Option(one, _said(name)) for one, name in names),
    )


def _said(text: str) -> Texts:
    """Words that are the same whatever the language: they are in the window's already."""
    return Texts(dict.fromkeys(LANGUAGES, text))
