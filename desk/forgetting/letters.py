"""Takes somebody out of the papers kept of letters, and out of letters that wait for approval."""

import json

from sqlalchemy import select, update

from db.models import Letter, LetterRequest
from desk.forgetting.scope import Scope, parts
from desk.forgetting.scrub import Scrub
from desk.forgetting.wiping import walked
from desk.letters.findable import find_anew
from desk.letters.kept import let_go
from desk.work import UnitOfWork


def forget_letters(work: UnitOfWork, changed: set[int]) -> None:
    """Let the pages go that still show words taken out of these letters, and find the letters by what is left.

    Of pages nothing can be scrubbed: from now on such a letter is drawn from its words, under the letterhead of then.
    """
    let_go(work, changed)
    for some in parts(changed):
        query = select(Letter).where(Letter.id.in_(some)).execution_options(populate_existing=True)
        for letter in work.session.scalars(query):
            find_anew(work, letter)
        work.session.flush()


def scrub_requests(work: UnitOfWork, scopes: list[tuple[Scope, Scrub]], others: Scrub) -> None:
    """Scrub the words of letters that wait for approval; of those decided on nothing is needed any more."""
    decided = LetterRequest.decided_at.is_not(None), LetterRequest.content != "{}"
    work.session.execute(update(LetterRequest).where(*decided).values(content="{}"))
    waiting = select(LetterRequest.id, LetterRequest.content).where(LetterRequest.decided_at.is_(None))
    for id_, content in work.session.execute(waiting).all():
        scrub = next((each for scope, each in scopes if id_ in scope.get("letter_request", ())), others)
        told = json.loads(content)
        clean = walked(told, scrub)
        if clean != told:
            words = json.dumps(clean)
            work.session.execute(update(LetterRequest).where(LetterRequest.id == id_).values(content=words))
