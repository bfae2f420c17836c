"""What comes out of a mailing: all its letters as one document in the order of delivery, and its addresses."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import select

from db.models import Case, KeptPaper, Letter, MailingItem
from desk.envelopes import Address, Envelope, Labels
from desk.kept import sound
from desk.letters.kept import pdf_of as pdf_of_letter
from desk.mailings.known import by_number
from desk.refusals import Refusal
from desk.withheld import in_sight
from desk.work import Reading


def pdf_of(reading: Reading, number: str) -> bytes:
    """The letters that are issued and not void, as they went out, in the order of delivery (M71).

    Refusals: mailing.unknown, mailing.nothing_issued, letter.name_withheld, letter.paper_damaged.
    """
    from desk.paper.overlay import joined

    parts = [*_parts(reading, letters_of(reading, number))]
    if not parts:
        raise Refusal("mailing.nothing_issued", number=number)
    if len(parts) == 1:
        return parts[0]
    from desk.paper.archival import About
    from desk.paper.binding import LANGUAGES
    from desk.paper.text import plain

    mailing, facts = by_number(reading, number), reading.facts
    title, office = plain(f"{mailing.number} {mailing.title}"), plain(facts.office(facts.language))
    return joined(parts, About(LANGUAGES[facts.language], title, office, title, mailing.dated))


def letters_of(reading: Reading, number: str) -> list[Letter]:
    """The letters issued so far that are not void, in the order of delivery; those to a withheld name are a manager's.

    Refusals: mailing.unknown.
    """
    mailing = by_number(reading, number)
    return [*reading.session.scalars(
        select(Letter)
        .join(MailingItem, MailingItem.letter_id == Letter.id)
        .outerjoin(Case, Case.id == Letter.case_id)
        .where(MailingItem.mailing_id == mailing.id, Letter.void_reason == "", *in_sight(reading))
        .order_by(MailingItem.position)
    )]  # fmt: skip


def addresses(reading: Reading, number: str) -> tuple[Address, ...]:
    """Name and address of everybody whose letter is issued, as they stand on the letters, in the order of delivery.

    Refusals: mailing.unknown, mailing.nothing_issued.
    """
    found = letters_of(reading, number)
    if not found:
        raise Refusal("mailing.nothing_issued", number=number)
    return tuple(Address(each.to_name, each.to_address, language=each.language) for each in found)


def envelopes(reading: Reading, number: str, stock: Envelope) -> bytes:
    """An envelope for each letter in the order of delivery, from the office. Refusals: those of `addresses`."""
    from desk.envelopes.paper import draw_envelopes

    told, facts = addresses(reading, number), reading.facts
    senders = {
        language: Address(facts.office(language), facts.address(language), language=language)
        for language in {each.language for each in told}
    }
    return draw_envelopes(told, stock, senders)


def labels(reading: Reading, number: str, sheet: Labels, skip: int = 0) -> bytes:
    """A label for each letter in the order of delivery; `skip` labels of the first sheet are gone already.

    Refusals: those of `addresses`, labels.skip_out_of_range.
    """
    from desk.envelopes.paper import draw_labels

    told = addresses(reading, number)
    return draw_labels(told, sheet, skip, office=reading.facts.office(told[0].language))


def _parts(reading: Reading, letters: list[Letter]) -> Iterator[bytes]:
    """The kept papers whole where every letter on them still counts, else the pages of each that does."""
    for paper_id, run in groupby(letters, key=lambda each: each.paper_id):
        together = [*run]
        paper = reading.session.get(KeptPaper, paper_id) if paper_id is not None else None
        if paper is not None and paper.pages == sum(each.pages for each in together):
            yield sound(paper, together[0].number)
        else:
            yield from (pdf_of_letter(reading, each.number) for each in together)
