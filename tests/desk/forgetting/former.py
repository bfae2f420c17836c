"""A resident about whom everything is written that a book can hold, gone for six years."""

from dataclasses import replace
from datetime import date

from desk import (
    attachments,
    cases,
    drafts,
    incoming,
    key_loans,
    letters,
    moves,
    notices,
    owners,
    papers_held,
    passes,
    printqueue,
    renovations,
    slips,
    visits,
)
from desk.choices import trades
from desk.incoming import NewIncoming
from desk.merging import merge
from desk.moves import Direction
from desk.office import Office
from desk.owners import NewPerson, NewTie, Role
from desk.people import clerks
from desk.settings import change_privacy
from desk.templates import by_code
from desk.words import Language
from desk.work import Reading
from tests.builders import solved
from tests.desk.attachments.pictures import pdf, picture

LEFT = date(2020, 11, 1)


def live_and_leave(office: Office, flat: int, name: str, phone: str, other: str, mail: str, number: str) -> int:
    """Take a person in, write the name and both phones wherever there is room for them, and let the person go."""
    do = office.do
    person = do(lambda work: owners.add_person(work, NewPerson(f"{name} old", other, flat))).answer
    told = NewPerson(
        name, f"{phone} / {other}", email=mail, id_number=number, born_on=date(1970, 2, 3), handling=f"{name}: tea",
        note=f"back to {other}", groups="chess players", is_company=True, contact=name,
    )  # fmt: skip
    do(lambda work: owners.change_person(work, person, told))
    twin = do(lambda work: owners.add_person(work, NewPerson(name, phone, flat, Role.TENANT))).answer
    do(lambda work: merge(work, "person", person, twin))
    _matters(office, flat, person, name, phone, other)
    _papers(office, flat, person, name, phone)
    _greeting(office, flat, person)
    lived = NewTie(Role.FAMILY, until=date(2019, 1, 1), relation=f"son of {name}")
    tie = do(lambda work: owners.add_tie(work, person, flat, lived)).answer
    do(lambda work: owners.take_off_tie(work, tie))
    do(lambda work: owners.move_out(work, person, flat, LEFT))
    return person


def _matters(office: Office, flat: int, person: int, name: str, phone: str, other: str) -> None:
    do = office.do
    said = f"{name} asks to be called at {phone} or {other}"
    new = cases.NewCase(
        summary=f"Leak at {name}'s", words=said, told_by=name, told_phone=phone, unit_id=flat, person_id=person,
        access=f"ring {other}", place=f"{name}'s kitchen", first_receiver_id=1,
    )  # fmt: skip
    taken = do(lambda work: cases.take(work, new)).answer
    stray = cases.NewCase(summary="Noise", words=said, told_by=name, told_phone=phone, first_receiver_id=1)
    loose = do(lambda work: cases.take(work, stray)).answer
    for number in (taken.number, loose.number):
        do(lambda work, number=number: cases.add_note(work, number, said))
        slip = do(lambda work, number=number: slips.raise_for(work, number)).answer
        do(lambda work, slip=slip: slips.book_back(work, slip, said))
        letter = letters.NewLetter(name, f"To {name}", said, f"{name}, elsewhere", case_number=number, person_id=person)
        do(lambda work, letter=letter: letters.issue(work, letter))
        came = NewIncoming(name, f"From {name}", None, said, said, None, said, person_id=person, case_number=number)
        do(lambda work, came=came: incoming.register(work, came))
        do(lambda work, number=number: cases.close(work, number, solved(said)))
    _alone(office, flat, name, phone, said)
    visit = visits.NewVisit(flat, met=name, said=said, need=said, promise=said, person_id=person)
    recorded = do(lambda work: visits.record_visit(work, visit)).answer
    do(lambda work: visits.do_follow_up(work, recorded.follow_up_id, said))
    do(lambda work: drafts.keep(work, "left-open", "case", {"who": phone, "words": said, "caller.person_id": person}))
    do(lambda work: owners.change_note(work, flat, said))


def _alone(office: Office, flat: int, name: str, phone: str, said: str) -> None:
    """Slips without a case: one of the flat, one of no flat, with words in every field; and one of them printed."""
    do = office.do
    trade = office.ask(trades)[0].id
    errand = slips.Errand(said, f"{name}'s kitchen", said, said, f"{name}'s boiler")
    home = slips.Home(cause=said, opinion_words=said, receipt=f"R {phone}"[:40])
    for unit in (flat, None):
        wanted = slips.Wanted(unit, name, phone)
        number = do(lambda work, wanted=wanted: slips.raise_alone(work, wanted, trade, "", errand)).answer
        do(lambda work, number=number: slips.change(work, number, trade, "", replace(errand, bring=name)))
        pages = printqueue.NewPaper("slip", f"{number} {name}", f"%PDF {name} {phone}".encode(), 1, numbers=(number,))
        do(lambda work, pages=pages: printqueue.put(work, pages))
        lines = (slips.TypedLine(name=f"{name}'s wish", unit="time", price="20"),)
        do(lambda work, its=(number, said, home, lines): slips.book_back(work, *its))


def _papers(office: Office, flat: int, person: int, name: str, phone: str) -> None:
    do = office.do
    said = f"{name} {phone}"
    move = do(lambda work: moves.plan(work, flat, Direction.OUT, moves.NewMove(name, person, note=said))).answer
    do(lambda work: moves.change(work, move, moves.NewMove(said, person, note=said)))
    work_done = renovations.NewRenovation(said, person_id=person, foreman=name, phone=phone, note=said)
    renovation = do(lambda work: renovations.apply(work, flat, work_done)).answer
    do(lambda work: renovations.add_worker(work, renovation, renovations.NewWorker(name, phone=phone)))
    key = do(lambda work: key_loans.deposit(work, flat, key_loans.NewKey("K1", deposited_by=name, note=said))).answer
    do(lambda work: key_loans.lend(work, key, key_loans.NewLoan(name, said, "seen")))
    gone = passes.NewPass(
        flat, "sofa 1", name, person, proof=f"ID of {name}", carrier=name, carrier_id=phone, plate="浙A12345", note=said
    )
    do(lambda work: passes.issue(work, gone))
    paper = papers_held.NewPaper(f"Identity of {name}", papers_held.PaperKind.IDENTITY, person_id=person, note=said)
    held = do(lambda work: papers_held.add(work, flat, paper)).answer
    for subject, subject_id, content in (("person", person, picture()), ("paper_held", held, pdf())):
        stored = attachments.store_bytes(office.folder, content, f"{name}.jpg", 20)
        do(lambda work, its=(subject, subject_id, stored): attachments.attach(work, *its, f"{name} {phone}.jpg", said))


def _greeting(office: Office, flat: int, person: int) -> None:
    """A seeded letter in Chinese, which writes the name right behind the salutation, and a notice that thanks."""
    do = office.do

    def told(reading: Reading) -> letters.NewLetter:
        template = by_code(reading, "renovation_overdue")
        found = letters.propose_to_household(reading, flat, person, Language.ZH, template)
        return replace(found, subject="装修", body=found.body.split("⟦")[0])

    letter = office.ask(told)
    do(lambda work: letters.issue(work, letter))
    thanks = notices.NewNotice("Thanks", "感谢", f"Thanks to {letter.to_name}.", f"感谢{letter.to_name}。", "Lobby")
    number = do(lambda work: notices.write(work, thanks)).answer
    do(lambda work: notices.post(work, number))


def keep_for(office: Office, years: int) -> None:
    """Tell how long former residents are kept, as a manager does."""
    assert office.ask(clerks)
    office.do(lambda work: change_privacy(work, False, years))
