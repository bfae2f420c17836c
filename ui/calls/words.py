"""What is said once a return call is kept."""

from PySide6.QtCore import QCoreApplication

from desk.facts import Facts
from desk.return_calls import Called


def kept_words(answer: Called, facts: Facts) -> str:
    """What became of the call, and of its case."""
    translate = QCoreApplication.translate
    if answer.reopened:
        told = translate("CallsPage", "{number}: not satisfied, taken up again")
    elif answer.still_open:
        told = translate("CallsPage", "{number}: not satisfied; the case is still open and goes on")
    elif answer.again_at is not None:
        day = facts.local(answer.again_at).date().isoformat()
        return translate("CallsPage", "{number}: to be called again on {day}").format(number=answer.number, day=day)
    else:
        told = translate("CallsPage", "{number}: kept")
    return told.format(number=answer.number)
