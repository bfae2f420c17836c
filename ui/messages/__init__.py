"""The sentence for every refusal: what happened, why, and what to do next."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.refusals import Refusal
from ui.messages import (
    backups,
    book,
    cases,
    desk,
    files,
    homecoming,
    incoming,
    issuing,
    letterapproval,
    letterpaper,
    mailings,
    notices,
    prices,
    printing,
    raising,
    roll,
    sending,
    shifts,
    signin,
    slippapers,
    staff,
    steering,
    templates,
    workers,
)
from ui.moments import in_full

SENTENCES: Mapping[str, str] = {
    **book.SENTENCES,
    **backups.SENTENCES,
    **desk.SENTENCES,
    **cases.SENTENCES,
    **files.SENTENCES,
    **homecoming.SENTENCES,
    **incoming.SENTENCES,
    **issuing.SENTENCES,
    **letterapproval.SENTENCES,
    **letterpaper.SENTENCES,
    **mailings.SENTENCES,
    **notices.SENTENCES,
    **prices.SENTENCES,
    **printing.SENTENCES,
    **roll.SENTENCES,
    **raising.SENTENCES,
    **sending.SENTENCES,
    **shifts.SENTENCES,
    **signin.SENTENCES,
    **slippapers.SENTENCES,
    **staff.SENTENCES,
    **steering.SENTENCES,
    **templates.SENTENCES,
    **workers.SENTENCES,
}


class _Fields(dict[str, object]):
    """The fields of a refusal; one that is missing leaves a gap instead of a fault."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(refusal: Refusal) -> str:
    """What to tell the person, in the language of the screen."""
    source = SENTENCES.get(refusal.code)
    if source is None:
        told = QCoreApplication.translate(
            "messages",
            "The desk refused this ({code}) and nothing was changed. Please tell whoever looks after it.",
        )
        return told.format(code=refusal.code)
    told = QCoreApplication.translate("messages", source).format_map(_Fields(refusal.fields))
    if "backup_at" in refusal.fields:
        more = QCoreApplication.translate("messages", "The newest backup is {backup}, made on {backup_at}.")
        at = refusal.fields["backup_at"]
        when = in_full(at) if isinstance(at, datetime) else at
        told = f"{told} {more.format_map(_Fields(refusal.fields | {'backup_at': when}))}"
    return told
