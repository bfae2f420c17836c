"""What comes out of the book after somebody was forgotten is what went out, but for the name (G51, B6)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from desk import cases, drafts, letters, notices, owners
from desk.forgetting import Remains, forget
from desk.forgetting.scrub import Reach, Scrub
from desk.letters import NewLetter
from desk.letters.approval import DRAFTS, ask_approval, put_back, requests, take_back
from desk.letters.logo import Logo, set_logo
from desk.notices import NewNotice
from desk.office import Office
from desk.owners import NewPerson, NewUnit
from desk.settings import change_facts
from tests.builders import solved
from tests.desk.letters.test_interim import worded
from tests.desk.letters.test_issuing import issue, pdf_of, words_of

LEFT = date(2015, 1, 1)
LANDLINE = "021-2025 1120"


@pytest.mark.parametrize(
    ("said", "near", "out"),
    [
        ("检修日期：2025-11-20", "检修日期：2025-11-20", "检修日期：2025-11-20"),
        ("C-2025-1120", "C-2025-1120", "C-2025-1120"),
        ("合同号 20251120，读数 2025 1120", "合同号 ***，读数 ***", "合同号 20251120，读数 2025 1120"),
        ("致电 021 2025-1120 或 +86 21 20251120", "致电 *** 或 ***", "致电 *** 或 ***"),
        ("读数 90251120，+852 9025 1120", "读数 ***，***", "读数 90251120，***"),
    ],
)
def test_a_number_goes_far_away_only_where_it_is_written_as_a_whole_phone(said: str, near: str, out: str) -> None:
    """A landline without its area is a day, a contract or a reading as well."""
    scrubs = {reach: Scrub("X", ["张伟"], [LANDLINE, "9025 1120"], reach=reach) for reach in Reach}
    assert (scrubs[Reach.OUT](said), scrubs[Reach.FAR](said)) == (out, out)
    assert scrubs[Reach.NEAR](said) == near


def test_days_and_numbers_in_a_strangers_letter_stay_with_their_paper_and_are_told(office: Office, flat: int) -> None:
    other = office.do(lambda work: owners.add_unit(work, NewUnit("9", "1", "101"))).answer
    person = _left(office, flat, "周老太", LANDLINE)
    stranger = office.do(lambda work: owners.add_person(work, NewPerson("陈先生甲", unit_id=other))).answer
    body = "检修日期：2025-11-20；合同号 20251120；电表读数 2025 1120。"
    to_stranger = NewLetter("陈先生甲", "检修", body, person_id=stranger, unit_id=other)
    (number,) = issue(office, to_stranger)
    paper = pdf_of(office, number)
    done = office.do(lambda work: forget(work, [person])).answer
    assert office.ask(lambda reading: letters.file_of(reading, number)).body == body
    assert pdf_of(office, number) == paper
    assert done.remains == (Remains("letter", 1, number),)


@pytest.mark.parametrize("others", [("Anna", "Bo", "Chen"), ("Anna",)])
def test_the_papers_of_the_others_issued_together_stay_to_the_byte(
    office: Office, flat: int, others: tuple[str, ...]
) -> None:
    person = _left(office, flat, "欧阳若曦")
    news = [_to(others[0]), replace(_to("欧阳若曦"), person_id=person), *map(_to, others[1:])]
    numbers = [each for place, each in enumerate(issue(office, *news)) if place != 1]
    before = [pdf_of(office, each) for each in numbers]
    office.do(lambda work: forget(work, [person]))
    assert [pdf_of(office, each) for each in numbers] == before
    read = PdfReader(BytesIO(before[0]))
    assert (read.metadata["/Title"], "/Metadata" in read.root_object) == (f"{numbers[0]} About Anna", True)  # type: ignore[index]


def test_a_draft_of_a_letter_to_somebody_loses_name_and_address(
    office: Office, flat: int, owner: int, taken: cases.Taken
) -> None:
    told = {
        "case_number": taken.number,
        "person_id": None,
        "to_name": "王先生",
        "to_address": "杭州",
        "body": "王小明：您好",
    }
    contents = (told | {"proposed_person_id": owner}, told, told | {"case_number": "C-2026-0009"})
    for place, content in enumerate(contents):
        office.do(lambda work, its=(f"d{place}", DRAFTS, content): drafts.keep(work, *its))
    _close_and_forget(office, taken, flat, owner)
    found = {each.id: each.content for each in office.ask(lambda reading: drafts.drafts(reading, DRAFTS))}
    alias = f"原住户{owner}"
    words = [tuple(found[id][name] for name in ("to_name", "to_address", "body")) for id in ("d0", "d1", "d2")]
    gone = f"{alias}：您好"
    assert words == [(alias, "", gone), ("王先生", "杭州", gone), ("王先生", "杭州", "王小明：您好")]


def test_an_interim_letter_to_nobody_on_file_about_somebodys_case_loses_name_and_address(
    office: Office, flat: int, owner: int
) -> None:
    new = cases.NewCase(summary="Noise", told_by="小明", told_phone="138 0013 8000", first_receiver_id=1)
    taken = office.do(lambda work: cases.take(work, new)).answer
    told = replace(worded(office, taken, "progress"), to_name="王先生", to_address="杭州某路1号")
    (number,) = issue(office, told)
    _close_and_forget(office, taken, flat, owner)
    file = office.ask(lambda reading: letters.file_of(reading, number))
    assert (file.row.to_name, file.to_address) == (f"原住户{owner}", "")


def test_what_was_taken_back_waits_again_after_somebody_else_was_forgotten_and_not_after_its_own_person(
    office: Office, flat: int, owner: int, taken: cases.Taken
) -> None:
    letter = NewLetter("王小明", "About", "Dear", case_number=taken.number)
    office.do(lambda work: drafts.keep(work, "d1", DRAFTS, {"subject": "About"}))
    id = office.do(lambda work: ask_approval(work, letter, "d1")).answer
    assert id is not None
    office.do(lambda work: take_back(work, id))
    other = _left(office, flat, "老李头")
    office.do(lambda work: forget(work, [other]))
    assert office.do(lambda work: put_back(work, id)).answer
    assert [each.id for each in office.ask(requests)] == [id]
    office.do(lambda work: take_back(work, id))
    _close_and_forget(office, taken, flat, owner)
    assert not office.do(lambda work: put_back(work, id)).answer


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_letter_drawn_anew_has_the_logo_of_then_and_is_frozen(office: Office, flat: int, kind: str) -> None:
    """One from before any logo has none, one from before another logo has the old one, both for good."""
    person = _left(office, flat, "欧阳若曦")
    mine = replace(_to("欧阳若曦"), person_id=person)
    (bare,) = issue(office, mine)
    office.do(lambda work: set_logo(work, _logo((200, 0, 0), kind)))
    (red,) = issue(office, mine)
    before = _pictures(pdf_of(office, red))
    office.do(lambda work: set_logo(work, _logo((0, 0, 200), kind)))
    office.do(lambda work: forget(work, [person]))
    after = [pdf_of(office, each) for each in (bare, red)]
    assert [_pictures(each) for each in after] == [[], before]
    assert f"原住户{person}" in words_of(after[1])
    office.do(lambda work: set_logo(work, None))
    assert [pdf_of(office, each) for each in (bare, red)] == after


@pytest.mark.parametrize("commitments", [False, True])
def test_a_notice_drawn_anew_is_under_the_letterhead_of_its_posting(
    office: Office, flat: int, commitments: bool
) -> None:
    person = _left(office, flat, "欧阳若曦")
    thanks = NewNotice("Thanks", "感谢", "Thanks to 欧阳若曦.", "感谢欧阳若曦。", "Lobby", commitments=commitments)
    number = office.do(lambda work: notices.write(work, thanks)).answer
    office.do(lambda work: notices.post(work, number))
    before = _notice(office, number)
    changed: Callable[..., object] = lambda work: change_facts(  # noqa: E731
        work, replace(work.facts, office_zh="新单位", office_en="New Office", hotline="9")
    )
    office.do(changed)
    office.do(lambda work: forget(work, [person]))
    assert _notice(office, number) == before.replace("欧阳若曦", f"原住户{person}")


def _to(name: str) -> NewLetter:
    return NewLetter(name, f"About {name}", f"Dear {name}")


def _left(office: Office, flat: int, name: str, phone: str = "") -> int:
    person = office.do(lambda work: owners.add_person(work, NewPerson(name, phone, flat))).answer
    office.do(lambda work: owners.move_out(work, person, flat, LEFT))
    return person


def _close_and_forget(office: Office, taken: cases.Taken, flat: int, owner: int) -> None:
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "ok"))
    office.do(lambda work: cases.close(work, taken.number, solved("done")))
    office.do(lambda work: owners.move_out(work, owner, flat, LEFT))
    office.do(lambda work: forget(work, [owner]))


def _logo(colour: tuple[int, int, int], kind: str) -> Logo:
    out = BytesIO()
    Image.new("RGB", (60, 40), colour).save(out, kind)
    return Logo(out.getvalue(), f"image/{kind.lower()}", 60, 40)


def _pictures(pdf: bytes) -> list[bytes]:
    return [each.data for each in PdfReader(BytesIO(pdf)).pages[0].images]


def _notice(office: Office, number: str) -> str:
    pdf = office.ask(lambda reading: notices.kept_pdf(reading, number))
    assert pdf is not None
    return words_of(pdf)
