"""Forgetting somebody leaves letters to and from others as they went out, and of all papers takes the name (G51)."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select, update

from db.models import Channel, IncomingLetter, KeptPaper, Language, Notice
from desk import cases, incoming, letters, notices, owners
from desk.forgetting import forget
from desk.incoming import NewIncoming
from desk.letters import LetterFile, NewLetter
from desk.mailings import NewMailing, Source, Wanted, mailing_of, make, void_rest
from desk.notices import NewNotice
from desk.office import Office
from desk.owners import NewPerson
from desk.people import NewClerk, add_clerk
from desk.refusals import Refusal
from desk.templates import Purpose, by_code, history
from tests.builders import solved
from tests.desk.letters.test_issuing import pdf_of, words_of
from tests.desk.mailings.estate import template

LEFT = date(2015, 1, 1)
WATER = NewLetter("水务局", "关于漏水", "请配合检修", "人民路1号", answers=False)


def test_letters_to_others_about_somebodys_case_keep_name_address_and_paper(
    office: Office, flat: int, owner: int, taken: cases.Taken
) -> None:
    neighbour = _person(office, flat, "邻居老李")
    about = replace(WATER, case_number=taken.number)
    to_water = _issue(office, about)
    to_neighbour = _issue(office, replace(about, to_name="邻居老李", to_address="3-2-1701", person_id=neighbour))
    naming = _issue(office, replace(about, body="王小明家漏水"))
    own = _issue(office, replace(about, to_name="先生", to_address="杭州", answers=True))
    came = NewIncoming("水务局", "周五上门", from_address="人民路1号", case_number=taken.number)
    office.do(lambda work: incoming.register(work, came))
    papers = [pdf_of(office, number) for number in (to_water, to_neighbour)]
    _close_and_forget(office, taken, flat, owner)
    for number, told, paper in zip((to_water, to_neighbour), ("水务局", "邻居老李"), papers, strict=True):
        assert (_file(office, number).row.to_name, _file(office, number).kept) == (told, True)
        assert pdf_of(office, number) == paper
    assert _file(office, to_neighbour).to_address == "3-2-1701"
    file = _file(office, naming)
    assert (file.row.to_name, file.to_address, file.body) == ("水务局", "人民路1号", f"原住户{owner}家漏水")
    assert "王小明" not in words_of(pdf_of(office, naming))
    assert (_file(office, own).row.to_name, _file(office, own).to_address) == (f"原住户{owner}", "")
    row = select(IncomingLetter.from_name, IncomingLetter.from_address)
    assert office.ask(lambda reading: reading.session.execute(row).one()) == ("水务局", "人民路1号")


def test_a_note_of_how_it_went_loses_the_name_and_the_paper_stays(office: Office, flat: int) -> None:
    person = _person(office, flat, "欧阳若曦", LEFT)
    number = _issue(office, replace(WATER, unit_id=flat))
    paper = pdf_of(office, number)
    way = (letters.SentHow.BY_HAND, date(2026, 11, 20), "交给欧阳若曦")
    office.do(lambda work: letters.mark_sent(work, [number], *way))
    office.do(lambda work: forget(work, [person]))
    sent = _file(office, number).row.sent
    assert sent is not None
    assert (sent.note, pdf_of(office, number) == paper) == (f"交给原住户{person}", True)


@pytest.mark.parametrize("name", ["Anna Lee", "Cher", "欧阳若曦"])
def test_the_seeded_chinese_salutation_loses_a_name_in_any_script(office: Office, flat: int, name: str) -> None:
    person = _person(office, flat, name)

    def propose(reading) -> NewLetter:  # type: ignore[no-untyped-def]
        template = by_code(reading, "renovation_overdue")
        return letters.propose_to_household(reading, flat, person, Language.ZH, template)

    told = office.ask(propose)
    assert f"尊敬的{name}" in told.body
    told = replace(told, subject="装修", body=told.body.split("⟦")[0])
    number = _issue(office, told)
    assert name.split()[0] in words_of(pdf_of(office, number))
    office.do(lambda work: owners.move_out(work, person, flat, LEFT))
    office.do(lambda work: forget(work, [person]))
    assert f"尊敬的原住户{person}" in _file(office, number).body
    assert name.split()[0] not in words_of(pdf_of(office, number))


def test_a_letter_and_a_notice_lose_a_name_that_means_nobody_else_wherever_it_stands(office: Office, flat: int) -> None:
    person = _person(office, flat, "欧阳若曦", LEFT)
    _person(office, flat, "欧阳若曦然")
    far = _issue(office, replace(WATER, body="感谢欧阳若曦和欧阳若曦然"))
    alone = _issue(office, replace(WATER, to_name="欧阳若曦女士", to_address="杭州文三路"))
    new = NewNotice("Thanks", "感谢", "Thanks.", "感谢欧阳若曦。", "Lobby")
    other = NewNotice("Water", "停水", "Off.", "停水。", "Lobby")
    named, plain = (office.do(lambda work, each=each: notices.write(work, each)).answer for each in (new, other))
    for number in (named, plain):
        office.do(lambda work, number=number: notices.post(work, number, None, "Lobby"))
    kept = office.ask(lambda reading: notices.kept_pdf(reading, plain))
    office.do(lambda work: forget(work, [person]))
    assert _file(office, far).body == f"感谢原住户{person}和欧阳若曦然"
    assert (_file(office, alone).row.to_name, _file(office, alone).to_address) == (f"原住户{person}", "")
    paper = office.ask(lambda reading: notices.kept_pdf(reading, named))
    assert paper is not None
    assert f"感谢原住户{person}" in words_of(paper)
    assert office.ask(lambda reading: notices.kept_pdf(reading, plain)) == kept
    papers = select(func.count()).select_from(KeptPaper)
    assert (
        office.ask(lambda reading: reading.session.scalar(papers)) == 4
    )  # of two letters and two notices, each its own


def test_letters_on_a_damaged_paper_stay_refused_when_another_on_it_is_forgotten(office: Office, flat: int) -> None:
    person = _person(office, flat, "欧阳若曦", LEFT)
    news = [WATER, replace(WATER, to_name="欧阳若曦", person_id=person), replace(WATER, to_name="Chen")]
    first, own, last = office.do(lambda work: letters.issue_many(work, news)).answer
    office.do(lambda work: work.session.execute(update(KeptPaper).values(pdf=b"%PDF broken")))
    office.do(lambda work: forget(work, [person]))
    for number in (first, last):
        with pytest.raises(Refusal) as refused:
            pdf_of(office, number)
        assert (refused.value.code, refused.value.fields["number"]) == ("letter.paper_damaged", number)
    assert "欧阳若曦" not in words_of(pdf_of(office, own))


def test_a_damaged_notice_is_refused(office: Office) -> None:
    number = office.do(lambda work: notices.write(work, NewNotice("Water", "停水", "Off.", "停水。"))).answer
    office.do(lambda work: notices.post(work, number))
    office.do(lambda work: work.session.execute(update(KeptPaper).values(pdf=b"%PDF broken")))
    with pytest.raises(Refusal) as refused:
        office.ask(lambda reading: notices.kept_pdf(reading, number))
    assert refused.value.code == "notice.paper_damaged"
    assert office.ask(lambda reading: reading.session.scalar(select(Notice.title_zh))) == "停水"


def test_a_clerk_and_a_worker_of_the_same_name_go_on_signing(office: Office, flat: int, owner: int) -> None:
    """What the staff signed for the office is about nobody, whoever else bears the name."""
    person = _person(office, flat, "欧阳若曦", LEFT)
    office.do(lambda work: add_clerk(work, NewClerk("欧阳若曦")))
    signed = _issue(office, replace(WATER, body="由欧阳若曦上门。", signer="欧阳若曦"))
    beside = _issue(office, replace(WATER, unit_id=flat, person_id=owner, to_name="王小明", signer="欧阳若曦"))
    papers = [pdf_of(office, number) for number in (signed, beside)]
    office.do(lambda work: forget(work, [person]))
    assert [pdf_of(office, number) for number in (signed, beside)] == papers


def test_words_of_templates_and_of_mailings_lose_a_name_and_their_choice_and_numbers_stay(
    office: Office, flat: int
) -> None:
    """Nobody can change these by hand; a landline that reads like a number of the register is no number of it."""
    person = office.do(lambda work: owners.add_person(work, NewPerson("欧阳若曦", "0571-2026 0001", flat))).answer
    made = template(office, Purpose.OWNER, ("感谢欧阳若曦", "尊敬的{{ name }}：\n\n⟦事由⟧"))
    to = Wanted(source=Source.PICKED, flats=("3-2-1801",))
    new = NewMailing("感谢欧阳若曦", made, to, {"事由": '"感谢欧阳若曦"'})
    number = office.do(lambda work: make(work, new)).answer
    office.do(lambda work: void_rest(work, number, "no"))
    office.do(lambda work: owners.move_out(work, person, flat, LEFT))
    assert number == "M-2026-0001"
    left = office.do(lambda work: forget(work, [person])).answer.remains
    found = office.ask(lambda reading: mailing_of(reading, number))
    assert (found.row.title, dict(found.blanks)) == (f"感谢原住户{person}", {"事由": f'"感谢原住户{person}"'})
    assert [each.subject for each in office.ask(lambda reading: history(reading, made, Language.ZH))] == [
        f"感谢原住户{person}"
    ]
    assert left == ()


def _person(office: Office, flat: int, name: str, left: date | None = None) -> int:
    person = office.do(lambda work: owners.add_person(work, NewPerson(name, "", flat))).answer
    if left is not None:
        office.do(lambda work: owners.move_out(work, person, flat, left))
    return person


def _issue(office: Office, new: NewLetter) -> str:
    return office.do(lambda work: letters.issue(work, new)).answer


def _file(office: Office, number: str) -> LetterFile:
    return office.ask(lambda reading: letters.file_of(reading, number))


def _close_and_forget(office: Office, taken: cases.Taken, flat: int, owner: int) -> None:
    office.do(lambda work: cases.reply(work, taken.number, Channel.PHONE, "ok"))
    office.do(lambda work: cases.close(work, taken.number, solved("done")))
    office.do(lambda work: owners.move_out(work, owner, flat, LEFT))
    office.do(lambda work: forget(work, [owner]))
