"""What a quick action does, step by step, and how the book keeps it.

Always in this order: a note, what the person is told, to which department it goes, the pause, the reply, what is
promised for a later day, and the closing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from db.models import Channel, Result, WaitsFor
from desk.named import Named

NOTHING = Named("", "")


@dataclass(frozen=True)
class Steps:
    """What is left empty is not done. Days are working days; without a channel it goes back the way it came."""

    note: Named = NOTHING
    told: Named = NOTHING
    told_by: Channel | None = None
    trade_id: int | None = None
    pause_days: int = 0
    waits_for: WaitsFor = WaitsFor.PERSON
    pause_reason: Named = NOTHING
    reply: Named = NOTHING
    reply_by: Channel | None = None
    follow_up: Named = NOTHING
    follow_up_days: int = 1
    result: Result | None = None
    cause_id: int | None = None
    outcome: Named = NOTHING
    newer: tuple[str, ...] = ()  # JSON of steps only a newer program knows; they are kept and cannot be done here

    @property
    def does_nothing(self) -> bool:
        """Whether no step was chosen."""
        texts = (self.note, self.told, self.reply, self.follow_up)
        return not (any(map(_says, texts)) or self.trade_id or self.pause_days or self.result or self.newer)


def write(steps: Steps) -> str:
    """The steps as the book keeps them."""
    told: list[dict[str, Any]] = []
    if _says(steps.note):
        told.append({"do": "note", "text": _words(steps.note)})
    if _says(steps.told):
        told.append({"do": "told", "text": _words(steps.told), "channel": steps.told_by})
    if steps.trade_id is not None:
        told.append({"do": "pass_on", "trade": steps.trade_id})
    if steps.pause_days:
        reason = _words(steps.pause_reason)
        told.append({"do": "pause", "days": steps.pause_days, "waits_for": steps.waits_for, "reason": reason})
    if _says(steps.reply):
        told.append({"do": "reply", "text": _words(steps.reply), "channel": steps.reply_by})
    if _says(steps.follow_up):
        told.append({"do": "follow_up", "days": steps.follow_up_days, "text": _words(steps.follow_up)})
    if steps.result is not None:
        outcome = _words(steps.outcome)
        told.append({"do": "close", "result": steps.result, "cause": steps.cause_id, "outcome": outcome})
    return json.dumps([*told, *(json.loads(each) for each in steps.newer)], ensure_ascii=True)


def read(kept: str) -> Steps:
    """The steps out of the book; what is not understood is among the newer ones."""
    steps = Steps()
    for each in json.loads(kept):
        known = _READ.get(each.get("do")) if isinstance(each, dict) else None
        try:
            values = known(each) if known else None
        except (KeyError, TypeError, ValueError):
            values = None
        steps = replace(steps, **(values or {"newer": (*steps.newer, json.dumps(each))}))
    return steps


_READ: Mapping[Any, Any] = {
    "note": lambda each: {"note": _named(each["text"])},
    "told": lambda each: {"told": _named(each["text"]), "told_by": _channel(each)},
    "pass_on": lambda each: {"trade_id": int(each["trade"])},
    "pause": lambda each: {
        "pause_days": int(each["days"]),
        "waits_for": WaitsFor(each["waits_for"]),
        "pause_reason": _named(each["reason"]),
    },
    "reply": lambda each: {"reply": _named(each["text"]), "reply_by": _channel(each)},
    "follow_up": lambda each: {"follow_up": _named(each["text"]), "follow_up_days": int(each["days"])},
    "close": lambda each: {
        "result": Result(each["result"]),
        "cause_id": int(each["cause"]),
        "outcome": _named(each["outcome"]),
    },
}


def _channel(each: Mapping[str, Any]) -> Channel | None:
    return Channel(each["channel"]) if each.get("channel") else None


def _says(words: Named) -> bool:
    return bool(words.en or words.zh)


def _words(words: Named) -> dict[str, str]:
    return {"en": words.en, "zh": words.zh}


def _named(kept: Mapping[str, str]) -> Named:
    return Named(str(kept["en"]), str(kept["zh"]))
