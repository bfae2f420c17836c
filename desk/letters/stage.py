"""Which of the seeded templates fit a case: what is special about it, and how far it has come."""

from sqlalchemy import select

from db.models import Case, CaseKind, CaseStatus, Letter, LetterTemplate, Party, Result, TemplateVersion, Verdict
from desk.letters.done import in_hands, is_told, reopened_at
from desk.work import Reading

ACKNOWLEDGEMENT, PROGRESS, REPLY = "acknowledgement", "progress", "reply"
STAGES = frozenset({ACKNOWLEDGEMENT, PROGRESS, REPLY})
SPECIAL = frozenset({"suggestion_thanks", "not_our_duty", "partly_accepted", "apology", "visit"})
"""Those to the person that fit some cases only."""
_ENDED = (CaseStatus.ANSWERED, CaseStatus.CLOSED, CaseStatus.VOID)


def fitting_codes(reading: Reading, case: Case) -> tuple[str, ...]:
    """The codes of the seeded templates that fit a case, the best first, each standing in for those before it.

    One that was answered, closed or made void is in progress no more, and nothing is acknowledged twice.
    """
    return (*_special(case), *_stages(reading, case))


def _special(case: Case) -> tuple[str, ...]:
    if case.kind in (CaseKind.SUGGESTION, CaseKind.PRAISE):
        return ("suggestion_thanks",)
    if case.result is Result.REFERRED or case.referred_to or case.party is Party.THIRD:
        return ("not_our_duty",)
    return ("partly_accepted",) if case.verdict is Verdict.PARTLY else ()


def _stages(reading: Reading, case: Case) -> tuple[str, ...]:
    if case.status in _ENDED:
        return (REPLY,)
    fresh = () if _is_acknowledged(reading, case) else (ACKNOWLEDGEMENT,)
    if case.decision or is_told(reading, case):
        return (REPLY, PROGRESS, *fresh)
    nobody = case.status in (CaseStatus.OPEN, CaseStatus.REOPENED) and not in_hands(reading, case)
    return (*fresh, PROGRESS, REPLY) if nobody else (PROGRESS, *fresh, REPLY)


def _is_acknowledged(reading: Reading, case: Case) -> bool:
    """Whether an acknowledgement stands that went out since the case was taken up last."""
    sent = select(Letter.id).join(TemplateVersion, TemplateVersion.id == Letter.version_id)
    sent = sent.join(LetterTemplate, LetterTemplate.id == TemplateVersion.template_id)
    sent = sent.where(Letter.case_id == case.id, Letter.void_reason == "", LetterTemplate.code == ACKNOWLEDGEMENT)
    if (since := reopened_at(reading, case)) is not None:
        sent = sent.where(Letter.issued_at >= since)
    return reading.session.scalar(sent.limit(1)) is not None
