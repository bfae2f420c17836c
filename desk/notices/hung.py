"""What a notice was drawn with besides its words on the day it was posted: the office changes, what hung does not."""

import json
from dataclasses import asdict, replace

from desk.letterhead_of import freeze, thaw
from desk.notices.promises import Promise
from desk.notices.sheet import NoticeSheet


def drawn_with(sheet: NoticeSheet) -> str:
    """Letterheads and promises of a notice, to be kept with it."""
    return json.dumps(
        {part.language: [freeze(part.letterhead), [asdict(each) for each in part.promises]] for part in sheet.parts},
        ensure_ascii=False,
    )


def as_it_was(sheet: NoticeSheet, kept: str) -> NoticeSheet:
    """A notice with the letterheads and promises that were kept of it."""
    then = json.loads(kept) if kept else {}
    parts = []
    for part in sheet.parts:
        if part.language in then:
            head, told = then[part.language]
            part = replace(part, letterhead=thaw(head), promises=tuple(Promise(**each) for each in told))
        parts.append(part)
    return replace(sheet, parts=tuple(parts))
