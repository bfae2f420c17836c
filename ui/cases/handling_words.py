"""What is written of the handling of a case, in words."""

from PySide6.QtCore import QCoreApplication

from desk.cases import Handling, Verdict, VisitConsent
from ui.cases.detail_facts import Fact
from ui.stages import consent_word, duty_breach_word, party_word, verdict_pill

translate = QCoreApplication.translate


def handled(told: Handling, about: str) -> list[Fact]:
    """What there is, in the order it comes about; `about` is the name of the employee complained of."""
    facts = [
        (translate("handling", "What they ask for"), told.demand),
        (translate("handling", "What we offer"), told.offer),
        (translate("handling", "Agreed"), told.agreed),
        (translate("handling", "Decision, with its reason"), told.decision),
        (
            translate("handling", "Justified?"),
            "" if told.verdict is Verdict.UNDECIDED else verdict_pill(told.verdict).word,
        ),
        (translate("handling", "Whose duty"), party_word(told.party) if told.party else ""),
        (translate("handling", "Promise"), translate("handling", "One was broken") if told.promise_broken else ""),
        (translate("handling", "Apology"), _apology(told)),
        (translate("handling", "About"), _about(told, about)),
        (translate("handling", "Visit"), _visit(told)),
        (translate("handling", "New demand"), translate("handling", "An idea for a new service") if told.idea else ""),
    ]
    return [(name, words) for name, words in facts if words]


def _apology(told: Handling) -> str:
    return told.apology or (translate("handling", "Given") if told.apologised else "")


def _about(told: Handling, about: str) -> str:
    return " · ".join(part for part in (about, duty_breach_word(told.duty_breach) if told.duty_breach else "") if part)


def _visit(told: Handling) -> str:
    if told.visit_consent is None:
        return ""
    way = told.visit_otherwise if told.visit_consent is VisitConsent.OTHER else ""
    return " · ".join(part for part in (consent_word(told.visit_consent), way) if part)
