"""Nothing of a person made nameless is left in the bytes of the book, its log, its index or its files (G51)."""

from pathlib import Path

from db.book import BOOK_NAME
from db.driver import raw_connection
from desk import cases, letters, owners
from desk.attachments import files_held
from desk.check import check
from desk.find import find
from desk.forgetting import make_nameless, to_forget
from desk.office import Office
from desk.owners import NewPerson
from tests.desk.forgetting.former import keep_for, live_and_leave
from tests.desk.letters.test_issuing import words_of
from tests.paper.reading import metadata_of

PEOPLE = {
    "欧阳若曦": ("139 7777 6655", "0571-8123 4567", "ruoxi@example.cn", "330106197002031234"),
    "Xanthippe Quillfeather": ("+44 20 7946 0321", "13855512121", "xq@example.org", "P99887766"),
}
TRACES = (
    "欧阳若曦", "ouyangruoxi", "oyrx", "歐陽", "若曦", "13977776655", "139 7777 6655", "77776655", "81234567",
    "8123 4567", "ruoxi", "330106197002031234", "xanthippe", "quillfeather", "7946 0321", "79460321", "13855512121",
    "xq@example", "P99887766", "chess players", "浙A12345", "1970-02-03",
)  # fmt: skip


def test_nothing_of_a_person_made_nameless_is_left_in_any_byte(office: Office, flat: int, owner: int) -> None:
    people = [live_and_leave(office, flat, name, *told) for name, told in PEOPLE.items()]
    keep_for(office, 5)
    assert {trace for trace in TRACES if _places(office.folder, trace)} == set(TRACES) - {"歐陽"}
    before, named = _counts(office), ("欧阳若曦", "Xanthippe", "Quillfeather")
    told = _on_paper(office)
    assert [name for name in named if name not in told] == []
    assert make_nameless(office, people, lambda _done, _total: None).people == 2
    assert {trace: places for trace in TRACES if (places := _places(office.folder, trace))} == {}
    told = _on_paper(office)
    assert [name for name in named if name in told] == []
    assert _counts(office) == before
    assert office.ask(check).breaks == ()
    assert not office.facts.to_tidy
    assert [path for path in (office.folder / "files").glob("??/*") if path.is_file()] == []
    assert office.ask(lambda reading: files_held(reading, office.folder)).missing == ()
    assert office.ask(lambda reading: to_forget(reading)).rows == ()
    assert office.ask(lambda reading: find(reading, "原住户", kinds=["person"])) == []


def test_those_who_stay_keep_every_word(office: Office, flat: int, owner: int) -> None:
    """A neighbour's case, a namesake elsewhere and a phone the family still uses are not touched."""
    name, told = next(iter(PEOPLE.items()))
    elsewhere = office.do(lambda work: owners.add_unit(work, owners.NewUnit("5", "1", "101"))).answer
    wife = office.do(lambda work: owners.add_person(work, NewPerson("孙梅", told[1], flat))).answer
    namesake = office.do(lambda work: owners.add_person(work, NewPerson(name, "13100001111", elsewhere))).answer
    matter = cases.NewCase(
        summary=f"{name} locked out", words="孙梅 王小明", told_by=name, told_phone="13100001111", unit_id=elsewhere,
        person_id=namesake, first_receiver_id=1,
    )  # fmt: skip
    theirs = office.do(lambda work: cases.take(work, matter)).answer.number
    hers = cases.NewCase(summary="Tap", words=f"was {name}'s", told_by="孙梅", told_phone=told[1], unit_id=flat,
                         person_id=wife, first_receiver_id=1)  # fmt: skip
    number = office.do(lambda work: cases.take(work, hers)).answer.number
    person = live_and_leave(office, flat, name, *told)
    keep_for(office, 5)
    before = office.ask(lambda reading: cases.file_of(reading, theirs))
    make_nameless(office, [person], lambda _done, _total: None)
    assert office.ask(lambda reading: cases.file_of(reading, theirs)) == before
    file = office.ask(lambda reading: cases.file_of(reading, number))
    assert (file.row.told_by, file.told_phone, file.words) == ("孙梅", told[1], f"was 原住户{person}'s")
    assert {each.id for each in office.ask(lambda reading: find(reading, name))} == {namesake}
    assert {each.name for each in office.ask(lambda reading: find(reading, "4567", kinds=["person"]))} == {"孙梅"}


def test_a_word_alone_in_the_index_goes_as_well(office: Office, flat: int) -> None:
    """The index was merged whole before: the one word that goes leaves nothing to be merged with."""
    person = live_and_leave(office, flat, "Xanthippe Quillfeather", *PEOPLE["Xanthippe Quillfeather"])
    office.tidy()
    keep_for(office, 5)
    make_nameless(office, [person], lambda _done, _total: None)
    assert _places(office.folder, "quillfeather") == []
    assert office.ask(lambda reading: cases.cases(reading, cases.Filter.ALL, search="asks called")).total == 2


def _on_paper(office: Office) -> str:
    """All that can be read on the pages kept, and on those of every letter as it comes out now, with what these papers
    say about themselves."""
    with raw_connection(office.folder / BOOK_NAME) as book:
        pdfs = [pdf for (pdf,) in book.execute("SELECT pdf FROM kept_paper")]
        numbers = [number for (number,) in book.execute("SELECT number FROM letter")]
    pdfs += [office.ask(lambda reading, number=number: letters.pdf_of(reading, number)) for number in numbers]
    return "\n".join(told for pdf in pdfs for told in (words_of(pdf), *metadata_of(pdf).values()))


def _places(folder: Path, trace: str) -> list[str]:
    """The files of the folder whose bytes hold a text, in any case, as UTF-8 or as JSON escapes it."""
    ways = {way for each in (trace, trace.lower()) for way in (each.encode(), each.encode("unicode_escape"))}
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files for way in ways if way in path.read_bytes() or way in path.read_bytes().lower()]


def _counts(office: Office) -> dict[str, int]:
    """How many rows there are of all that is counted."""
    tables = ("person", "tenure", "case", "case_note", "reply", "slip", "letter", "visit", "move", "release_pass",
              "renovation", "key_loan", "paper_held", "counter")  # fmt: skip
    with raw_connection(office.folder / BOOK_NAME) as book:
        return {table: book.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}
