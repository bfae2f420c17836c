"""Takes somebody out of the papers kept of letters and notices, and out of letters that wait for approval."""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import select, update

from db.base import Base
from db.models import Letter, LetterRequest, Notice
from desk.forgetting.scope import Scope, parts
from desk.forgetting.scrub import Scrub
from desk.forgetting.wiping import walked
from desk.kept import drop_unused
from desk.letters.findable import find_anew
from desk.letters.kept import draw_anew
from desk.notices.hanging import freeze_anew
from desk.work import Reading, UnitOfWork

ON_PAPER = {
    "letter": ("to_name", "to_address", "subject", "body", "enclosures", "copies_to"),
    "notice": ("title_en", "title_zh", "body_en", "body_zh"),
}
"""All that can be read of anybody on the pages kept of these."""
STANDING = (*ON_PAPER, "mailing", "template_version")
"""Words that nobody can change by hand."""
Words = dict[str, dict[int, tuple[str, ...]]]


def on_paper(reading: Reading, scopes: Iterable[Scope]) -> Words:
    """What stands on the pages of the letters and notices of some scopes, by their ids."""
    found: Words = {name: {} for name in ON_PAPER}
    for scope in scopes:
        for name, columns in ON_PAPER.items():
            table = Base.metadata.tables[name]
            words = select(table.c.id, *(table.c[column] for column in columns))
            for some in parts(scope.get(name, ())):
                rows = reading.session.execute(words.where(table.c.id.in_(some)))
                found[name].update((row_id, tuple(told)) for row_id, *told in rows)
    return found


def forget_papers(work: UnitOfWork, before: Words) -> Scope:
    """Let the pages go that still show words taken out of letters and notices since `before`, and find the letters by
    what is left; answers those letters and notices.

    Of pages nothing can be scrubbed: such a letter or notice is drawn from the words that are left, under the
    letterhead of then, and frozen anew at once. Papers that nothing shows any more go as well.
    """
    after = on_paper(work, [{name: set(words) for name, words in before.items()}])
    changed = {name: {id_ for id_, told in before[name].items() if after[name][id_] != told} for name in ON_PAPER}
    draw_anew(work, changed["letter"])
    for some in parts(changed["letter"]):
        query = select(Letter).where(Letter.id.in_(some)).execution_options(populate_existing=True)
        for letter in work.session.scalars(query):
            find_anew(work, letter)
        work.session.flush()
    for some in parts(changed["notice"]):
        posted = Notice.id.in_(some), Notice.paper_id.is_not(None)
        for notice in work.session.scalars(select(Notice).where(*posted).execution_options(populate_existing=True)):
            freeze_anew(work, notice)
    drop_unused(work)
    return changed


def scrub_requests(work: UnitOfWork, scopes: Sequence[tuple[Scope, Scrub]], own: set[int], others: Scrub) -> None:
    """Scrub the words of letters that wait for approval or were decided on; of somebody's `own` that were decided on
    nothing is needed any more."""
    for some in parts(own):
        decided = LetterRequest.id.in_(some), LetterRequest.decided_at.is_not(None)
        work.session.execute(update(LetterRequest).where(*decided).values(content="{}"))
    for id_, content in work.session.execute(select(LetterRequest.id, LetterRequest.content)).all():
        scrub = next((each for scope, each in scopes if id_ in scope.get("letter_request", ())), others)
        told = json.loads(content)
        clean = walked(told, scrub)
        if clean != told:
            words = json.dumps(clean)
            work.session.execute(update(LetterRequest).where(LetterRequest.id == id_).values(content=words))
