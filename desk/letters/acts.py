"""What may be done with a letter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from db.models import Case, CaseStatus, Channel, Language, Letter, LetterLayout
from desk import cases, people
from desk.cases.known import by_number as case_by_number
from desk.cases.taking_back import given_by, take_back
from desk.cleaning import clean, clean_line
from desk.kept import keep_paper
from desk.letterhead_of import freeze, letterhead
from desk.letters.answering import answer, case_of, is_of_its_person, must_not_be_answered, settle_answered
from desk.letters.findable import make_findable
from desk.letters.kept import freeze_old
from desk.letters.known import in_sight, must_answer_in_sight, must_be_in_sight
from desk.letters.logo import logo
from desk.letters.sheets import sheet_for
from desk.merged import leading_to
from desk.numbering import next_numbers
from desk.refusals import Refusal
from desk.rights import is_manager
from desk.short import short_line
from desk.templates import is_interim
from desk.templates.blanks import unfilled
from desk.work import Reading, UnitOfWork

LONGEST_NAME, LONGEST_SIGNER, LONGEST_BODY = 300, 120, 2_000_000
MOST_LINES, LONGEST_LINE = 40, 200
"""So many enclosures and copies a letter may have, and so many characters each of them."""
Progress = Callable[[int, int], object]


@dataclass(frozen=True)
class NewLetter:
    """A letter as it was worded; with a case number it is the answer to that case."""

    to_name: str
    subject: str
    body: str
    to_address: str = ""
    language: Language = Language.ZH
    case_number: str = ""
    signer: str = ""
    person_id: int | None = None
    unit_id: int | None = None
    version_id: int | None = None  # of the template it was worded from
    enclosures: tuple[str, ...] = ()
    copies_to: tuple[str, ...] = ()
    layout: LetterLayout | None = None  # None: the office's own
    answers: bool = True  # whether a letter about a case answers its person; one to another party does not
    incoming: str = ""  # number of the letter that came in and is answered by it


def issue(work: UnitOfWork, new: NewLetter, *, anyway: bool = False) -> str:
    """Give a letter its number, draw it and keep words and paper for ever; a letter to a case is its reply record
    (M49, M60), unless it goes to somebody else about it or its template is an interim one: such a letter tells how
    things stand, and the answer is still owed. A letter that answers an incoming one linked to a case is its reply
    record where that came from who told the case; what answers a firm, an authority or a neighbour is filed with it.

    Refusals: those of issue_many, and unless it is to go out `anyway` letter.incoming_answered.
    """
    if not anyway:
        must_not_be_answered(work, new.incoming)
    return issue_many(work, (new,))[0]


def issue_many(work: UnitOfWork, news: Sequence[NewLetter], progress: Progress | None = None) -> list[str]:
    """Issue letters one after the other on one kept paper, with numbers without a gap (M15, B6): all of them or none.

    `progress` is told before each page is drawn how many letters are drawn and how many there are; what it raises
    takes everything back. Refusals: letter.needs_approval, letter.to_name_missing, letter.subject_missing,
    letter.body_missing, letter.blank, letter.too_long, letter.too_many_lines, text.too_long, case.unknown,
    case.not_open, letter.name_withheld.
    """
    from desk.letters.paper import draw_many  # brings the PDF engine

    if not news:
        return []
    if work.facts.letters_approved and not is_manager(work):
        raise Refusal("letter.needs_approval")
    whole = [(as_filed(work, new, case), case) for new in news for case in (must_be_whole(work, new),)]
    numbers = next_numbers(work, "L", work.facts.local(work.now).year, len(news))
    letters = [_letter(work, new, case, number) for (new, case), number in zip(whole, numbers, strict=True)]
    work.session.add_all(letters)
    work.session.flush()
    picture = logo(work)
    sheets = [sheet_for(work, letter, case, picture) for letter, (_, case) in zip(letters, whole, strict=True)]
    pdf, pages = draw_many(sheets, progress)
    paper_id, first = keep_paper(work, pdf, sum(pages)), 0
    for letter, count in zip(letters, pages, strict=True):
        letter.paper_id, letter.first_page, letter.pages = paper_id, first, count
        first += count
    make_findable(work, {letter.id: letter for letter in letters})
    for letter, (new, case) in zip(letters, whole, strict=True):
        subject, subject_id = ("case", case.id) if case else ("letter", letter.id)
        work.record("letter.issue", subject, subject_id, new=letter.number)
        answer(work, letter, new.incoming)
        if case and new.answers and not (new.incoming and case.status is CaseStatus.CLOSED):
            _tell(work, letter, case)  # a case that is closed has its answer; who wrote since has one of their own
    work.session.flush()
    return numbers


def must_be_whole(work: UnitOfWork, new: NewLetter) -> Case | None:
    """Whether a letter may go out as it is worded; answers the case it is about.

    Refusals: letter.to_name_missing, letter.subject_missing, letter.body_missing, letter.blank, letter.too_long,
    letter.too_many_lines, text.too_long, case.unknown, letter.name_withheld, case.not_open for one made void.
    """
    if not short_line(new.to_name, LONGEST_NAME, "to_name"):
        raise Refusal("letter.to_name_missing", field="to_name")
    if not clean_line(new.subject):
        raise Refusal("letter.subject_missing", field="subject")
    body = clean(new.body).strip()
    if not body:
        raise Refusal("letter.body_missing", field="body")
    if len(body) > LONGEST_BODY:
        raise Refusal("letter.too_long", field="body", length=len(body))
    for field in ("to_name", "to_address", "subject", "body", "enclosures", "copies_to", "signer"):
        told = getattr(new, field)
        if missing := unfilled(told if isinstance(told, str) else "\n".join(told)):
            raise Refusal("letter.blank", field=field, labels=", ".join(missing))
    for field in ("enclosures", "copies_to"):
        _lines(getattr(new, field), field)
    short_line(new.signer, LONGEST_SIGNER, "signer")
    must_answer_in_sight(work, new.incoming)
    case = case_by_number(work, new.case_number) if new.case_number else case_of(work, new.incoming)
    must_be_in_sight(work, case)
    if case is not None and case.status is CaseStatus.VOID:
        raise Refusal("case.not_open", number=case.number)
    return case


def as_filed(reading: Reading, new: NewLetter, case: Case | None) -> NewLetter:
    """A letter as it is kept with its case: under the flat of that, and where it answers it under its person.

    What answers an incoming letter of somebody else than who told the case is no answer to it, and is kept under whom
    that letter is from.
    """
    if case is None:
        return new
    if new.incoming and not is_of_its_person(reading, new.incoming, case):
        return replace(new, answers=False)
    person_id = case.person_id or (new.person_id if new.incoming else None)
    return replace(new, unit_id=case.unit_id, person_id=person_id if new.answers else new.person_id)


def _tell(work: UnitOfWork, letter: Letter, case: Case) -> None:
    """Write in the story of a case what its person has by this letter: the answer, or an interim word (M94)."""
    words = f"{letter.number} {letter.subject}"
    if is_interim(work, letter.version_id):
        cases.add_note(work, case.number, words, told=True, channel=Channel.LETTER)
    else:
        cases.reply(work, case.number, Channel.LETTER, words, letter.id)


def _letter(work: UnitOfWork, new: NewLetter, case: Case | None, number: str) -> Letter:
    """The row of a letter that is whole; its paper is not drawn yet."""
    unit_id, person_id = leading_to(work, new.unit_id, new.person_id)
    signer = clean_line(new.signer) or people.name_of(work, work.clerk_id)
    return Letter(
        number=number,
        language=new.language,
        to_name=clean_line(new.to_name),
        to_address=clean(new.to_address).strip(),
        subject=clean_line(new.subject),
        body=clean(new.body).strip(),
        signer=signer,
        signer_post=people.post_of(work, signer),
        letterhead=freeze(letterhead(work.facts, new.language)),
        dated=work.facts.local(work.now).date(),
        issued_at=work.now,
        clerk_id=work.clerk_id,
        case_id=case.id if case else None,
        person_id=person_id,
        unit_id=unit_id,
        version_id=new.version_id,
        enclosures=_lines(new.enclosures, "enclosures"),
        copies_to=_lines(new.copies_to, "copies_to"),
        layout=new.layout or LetterLayout(work.facts.letter_layout),
    )


def _lines(told: tuple[str, ...], field: str) -> str:
    """Enclosures or copies as the register keeps them, one a line."""
    lines = [line for each in told if (line := short_line(each, LONGEST_LINE, field))]
    if len(lines) > MOST_LINES:
        raise Refusal("letter.too_many_lines", field=field, count=len(lines), most=MOST_LINES)
    return "\n".join(lines)


def mark_printed(work: UnitOfWork, number: str, *, came_out: bool = True) -> int:
    """Count a printing of a letter; one that was kept as a file, or a copy, has not `come_out` and counts for nothing.

    Refusals: letter.unknown, letter.name_withheld.
    """
    letter, case = in_sight(work, number)
    freeze_old(work, letter, case)
    if not came_out:
        return letter.printed
    letter.printed += 1
    work.record("letter.print", "letter", letter.id, new=str(letter.printed))
    return letter.printed


def void(work: UnitOfWork, number: str, reason: str) -> None:
    """Void a letter without losing its number; it no longer counts as the reply to its case.

    Refusals: letter.unknown, letter.name_withheld, letter.void_already, letter.case_closed, void.reason_missing.
    """
    (letter, _case), why = in_sight(work, number), clean(reason).strip()
    if letter.void_reason:
        raise Refusal("letter.void_already", number=letter.number)
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    letter.void_reason = why
    settle_answered(work, letter)
    if letter.case_id is None:
        work.record("letter.void", "letter", letter.id, new=letter.number, note=why)
        return
    take_back(work, letter, "letter.void", given_by(work, letter))
    work.record("letter.void", "case", letter.case_id, new=letter.number, note=why)
