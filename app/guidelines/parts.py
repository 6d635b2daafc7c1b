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

__all__ = [
    "Actor",
    "Card",
    "Carrier",
    "Channel",
    "Choice",
    "Condition",
    "Contact",
    "Forbidden",
    "Host",
    "Hours",
    "Identification",
    "Item",
    "LeftOut",
    "Limit",
    "Option",
    "Part",
    "Pause",
    "Phase",
    "Place",
    "Question",
    "Remark",
    "Room",
    "Rule",
    "RuleStrength",
    "Template",
    "Warning_",
]
