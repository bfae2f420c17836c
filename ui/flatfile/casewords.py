"""What the diary keeps of a case or a letter as a code, in words."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from desk.cases import (
    CaseKind,
    CaseStatus,
    Channel,
    DutyBreach,
    EscalationLevel,
    Party,
    Result,
    Urgency,
    Verdict,
    VisitConsent,
    WaitsFor,
)
from desk.letters import SentHow
from desk.money import sum_of
from ui.letters.waywords import how_word
from ui.stages import (
    case_pill,
    channel_word,
    consent_word,
    duty_breach_word,
    escalation_word,
    kind_word,
    party_word,
    result_word,
    urgency_word,
    verdict_pill,
    waits_for_word,
)

_CODES: Mapping[str, tuple[type[StrEnum], Callable[[Any], str]]] = {
    "case_kind": (CaseKind, kind_word),
    "urgency": (Urgency, urgency_word),
    "verdict": (Verdict, lambda verdict: verdict_pill(verdict).word),
    "party": (Party, party_word),
    "duty_breach": (DutyBreach, duty_breach_word),
    "visit_consent": (VisitConsent, consent_word),
    "result": (Result, result_word),
    "waits_for": (WaitsFor, waits_for_word),
    "level": (EscalationLevel, escalation_word),
    "sent_how": (SentHow, how_word),
}
_PLAIN: Mapping[str, tuple[type[StrEnum], Callable[[Any], str]]] = {
    "case.reply": (Channel, channel_word),
    "case.told": (Channel, channel_word),
    "case.escalate": (EscalationLevel, escalation_word),
    "case.status": (CaseStatus, lambda status: case_pill(status).word),
}


def case_value(name: str, told: str) -> str:
    """The word for a code of that field, or the sum for its cents; "" where it is neither."""
    if name == "cents" and told.removeprefix("-").isdecimal():
        return sum_of(int(told))
    return _coded(_CODES.get(name), told)


def plain_value(act: str, told: str) -> str:
    """The word for what an act keeps under no name, such as the way of a reply; "" where it is none."""
    return _coded(_PLAIN.get(act), told)


def _coded(kinds: tuple[type[StrEnum], Callable[[Any], str]] | None, told: str) -> str:
    if kinds is None:
        return ""
    kind, word = kinds
    found = next((each for each in kind if each.value == told), None)
    return word(found) if found is not None else ""
