"""What credits, decisions and certificates are called on screen."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk.staff import CreditKind, Decision, StaffRow
from ui.language import QT_TRANSLATE_NOOP
from ui.widgets.pill import Tone

_KINDS: Mapping[CreditKind, str] = {
    CreditKind.PRAISE: QT_TRANSLATE_NOOP("staff", "Praise"),
    CreditKind.HONOUR: QT_TRANSLATE_NOOP("staff", "Honour"),
    CreditKind.REWARD: QT_TRANSLATE_NOOP("staff", "Reward"),
    CreditKind.TRAINING: QT_TRANSLATE_NOOP("staff", "Training"),
    CreditKind.WELFARE: QT_TRANSLATE_NOOP("staff", "Welfare"),
}
_DECISIONS: Mapping[Decision, str] = {
    Decision.OPEN: QT_TRANSLATE_NOOP("staff", "To decide"),
    Decision.ACCEPTED: QT_TRANSLATE_NOOP("staff", "Accepted"),
    Decision.DECLINED: QT_TRANSLATE_NOOP("staff", "Declined"),
}
_TONES: Mapping[Decision, Tone] = {
    Decision.OPEN: "amber", Decision.ACCEPTED: "green", Decision.DECLINED: "neutral",
}  # fmt: skip


def credit_word(kind: CreditKind) -> str:
    """What a kind of credit is called."""
    return QCoreApplication.translate("staff", _KINDS[kind])


def decision_word(decision: Decision, void: bool) -> str:
    """What became of a suggestion."""
    return (
        QCoreApplication.translate("staff", "Void")
        if void
        else QCoreApplication.translate("staff", _DECISIONS[decision])
    )


def decision_tone(decision: Decision, void: bool) -> Tone:
    """The colour of that word."""
    return "neutral" if void else _TONES[decision]


def standing_word(row: StaffRow) -> str:
    """How it stands with somebody's certificate, or that they have left; nothing where there is nothing to say."""
    translate = QCoreApplication.translate
    days = row.runs_out_in
    if row.left_on is not None:
        return translate("staff", "Left")
    if days is None:
        return ""
    if days < 0:
        return translate("staff", "Ran out {n} days ago").format(n=-days)
    if days == 0:
        return translate("staff", "Last day today")
    return translate("staff", "{n} days left").format(n=days) if row.is_warned else translate("staff", "Good")


def standing_tone(row: StaffRow) -> Tone:
    """The colour of that word."""
    if row.left_on is not None or row.runs_out_in is None:
        return "neutral"
    if row.runs_out_in < 0:
        return "red"
    return "amber" if row.is_warned else "green"


def one_line(text: str) -> str:
    """A text of several lines as it stands in a row."""
    return " ".join(text.split())
