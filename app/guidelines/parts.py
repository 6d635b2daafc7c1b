"""All parts of a guideline in one place, for those who use many of them."""

from app.guidelines.checklists import Identification, Item, Pause
from app.guidelines.decisions import (
    Channel,
    Choice,
    Forbidden,
    Limit,
    Remark,
    Room,
    Template,
    Warning_,
)
from app.guidelines.part import Condition, Part, Phase, Place
from app.guidelines.questions import Option, Question
from app.guidelines.reference import Card, Contact, Host, Hours
from app.guidelines.rules import Actor, Carrier, LeftOut, Rule, RuleStrength
from app.guidelines.scripts import (
    Aid,
    Branch,
    Duty,
    Ending,
    Event,
    Moment,
    Prompt,
    Script,
    Step,
)

__all__ = [
    "Actor",
    "Aid",
    "Branch",
    "Card",
    "Carrier",
    "Channel",
    "Choice",
    "Condition",
    "Contact",
    "Duty",
    "Ending",
    "Event",
    "Forbidden",
    "Host",
    "Hours",
    "Identification",
    "Item",
    "LeftOut",
    "Limit",
    "Moment",
    "Option",
    "Part",
    "Pause",
    "Phase",
    "Place",
    "Prompt",
    "Question",
    "Remark",
    "Room",
    "Rule",
    "RuleStrength",
    "Script",
    "Step",
    "Template",
    "Warning_",
]
