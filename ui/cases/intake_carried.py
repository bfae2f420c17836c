"""What goes along to the short form of a sudden event: its four fields, and all it has no field for (M42, M15)."""

import json
from collections.abc import Callable
from datetime import date, time
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication

from desk.cases import DutyBreach, Party, VisitConsent
from desk.cases.newcase import LONGEST_SUMMARY
from ui.cases.intake_form import IntakeForm, links_of
from ui.cases.intake_known import Caller
from ui.cases.intake_values import Typed, typed_case
from ui.incidents.callerline import Teller, flat_of

T = TypeVar("T")
ONE_LINE = 32_767
"""So many characters one line of a form holds."""


def carried(form: IntakeForm) -> dict[str, str | int | bool | None] | None:
    """What was typed, as a draft of the short form; None where the words would not fit in its one line."""
    typed, more = form.typed("", ""), form.told_content()
    new = typed.new
    words, summary = " ".join(new.words.split()), new.summary.strip()
    if not words or len(summary) > LONGEST_SUMMARY:
        # The short form shows what was told in one line; a summary of its own stays one.
        words, more["summary"] = " ".join(part for part in (summary, words) if part), ""
    if len(words) > ONE_LINE:
        return None
    teller = Teller(new.person_id, new.unit_id, form.caller_now().unit, new.told_by.strip(), new.told_phone)
    return {
        "class": new.class_id,
        "where": new.place or typed.unit,
        "who": teller.words,
        "words": words,
        "withheld": new.withheld,
        "incident": new.incident_id,
        "more": json.dumps(more),
        **flat_of(teller),
    }


def told_before(more: str) -> Typed | None:
    """What the long form told and the short one has no field for; None where it was begun short."""
    try:
        told: dict[str, Any] = json.loads(more) if more else {}
        if not told:
            return None
        found: dict[str, Any] = {name: told.get(f"caller.{name}") for name in Caller.__dataclass_fields__}
        caller = Caller(**found)
        return typed_case(_moments(told), caller, caller, bool(told.get("rings")), links_of(told), "", "")
    except (ValueError, KeyError, TypeError):
        return None  # a draft of another time


def along(more: str) -> str:
    """Named in one line what the long form told, for whoever goes on in the short one; "" for nothing."""
    typed = told_before(more)
    if typed is None:
        return ""
    new, told = typed.new, []
    translate = QCoreApplication.translate
    for on, words in (
        (new.withheld, translate("intake", "the name is withheld")),
        (bool(new.summary), new.summary),
        (bool(new.access), new.access),
        (bool(new.told), new.told),
        (bool(new.demand), new.demand),
        (bool(new.second_of), translate("intake", "second of {number}").format(number=new.second_of)),
        (bool(typed.incoming), translate("intake", "from letter {number}").format(number=typed.incoming)),
        (typed.day is not None or typed.at is not None, translate("intake", "when it reached us")),
    ):
        if on:
            told.append(words)
    return " · ".join(told)


def _moments(told: dict[str, Any]) -> dict[str, Any]:
    """Day, hour and choices as the fields gave them; a draft keeps only their words."""
    read = {
        "received_day": _read(told.get("received_day"), date.fromisoformat),
        "received_time": _read(told.get("received_time"), time.fromisoformat),
        "breach": DutyBreach(told["breach"]) if told.get("breach") else None,
        "party": Party(told["party"]) if told.get("party") else None,
        "visit": VisitConsent(told["visit"]) if told.get("visit") else None,
    }
    return {**told, **read}


def _read(kept: object, read: Callable[[str], T]) -> T | str | None:
    if not kept:
        return None
    try:
        return read(str(kept))
    except ValueError:
        return str(kept)  # as it was typed: it is refused where it is kept
