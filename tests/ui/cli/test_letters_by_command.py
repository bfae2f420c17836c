"""`letters`, `letter-sent`, `letter --copy` and `export letters`."""

from pathlib import Path

import pytest

from desk import letters
from desk.cases import Taken
from desk.letters import NewLetter
from desk.office import Office
from tests.ui.cli.conftest import Run


@pytest.fixture
def issued(office: Office) -> list[str]:
    """Three letters."""
    news = [NewLetter(name, f"About {name}", "Dear") for name in ("Anna", "Chen", "Wang")]
    return office.do(lambda work: letters.issue_many(work, news)).answer


def test_letters_are_said_to_be_sent_and_listed_by_where_they_are(run: Run, issued: list[str], tmp_path: Path) -> None:
    told = run("letter-sent", *issued[:2], "--how", "registered", "--note", "RR 1", "--json")
    assert told.json == {"numbers": issued[:2], "how": "registered", "on": "2026-11-20"}
    (left,) = run("letters", "--state", "not-sent", "--json").json["letters"]
    assert (left["number"], left["to"], left["state"], left["sent_on"]) == (issued[2], "Wang", "issued", None)
    waiting = run("letters", "--state", "awaiting", "--search", "Chen", "--language", "en")
    number, _issued, *told = waiting.out.strip().split("\t")
    assert (number, told) == (issued[1], ["sent", "2026-11-20", "Chen", "About Chen"])
    assert run("letter-sent", issued[2], "--how", "post", "--on", "2026-11-21").code == 1
    assert run("letter-sent", issued[2], "--how", "pigeon").code == 2
    rows = tmp_path / "letters.csv"
    assert run("export", "letters", "--out", str(rows), "--language", "en").code == 0
    assert "registered post,RR 1" in rows.read_text(encoding="utf-8-sig")


def test_a_letter_is_written_as_it_went_out_and_as_a_copy(
    run: Run, office: Office, issued: list[str], tmp_path: Path
) -> None:
    first, again, copy = (tmp_path / name for name in ("first.pdf", "again.pdf", "copy.pdf"))
    for path in (first, again):
        assert run("letter", issued[0], "--out", str(path), "--language", "en").code == 0
    assert first.read_bytes() == again.read_bytes()
    assert run("letter", issued[0], "--out", str(copy), "--copy").code == 0
    assert copy.read_bytes() == office.ask(lambda reading: letters.pdf_of(reading, issued[0], True))


def test_a_case_leads_to_the_letter_that_answers_its_person(
    run: Run, office: Office, taken: Taken, tmp_path: Path
) -> None:
    """Not to one to the developer, nor to one that is void; where there is none, the others are named."""
    path = tmp_path / "letter.pdf"

    def told() -> object:
        written = run("letter", taken.number, "--out", str(path), "--language", "en", "--json")
        return written.json["number"] if written.code == 0 else written.err

    party = NewLetter("Lakeside Development Ltd", "About", "Dear", case_number=taken.number, answers=False)
    to_party = office.do(lambda work: letters.issue(work, party)).answer
    assert f"there are: {to_party}." in str(told())
    answer = office.ask(lambda reading: letters.propose(reading, taken.number, template_id=0))
    first, second = (office.do(lambda work: letters.issue(work, answer)).answer for _each in range(2))
    office.do(lambda work: letters.issue(work, party))
    assert told() == second
    office.do(lambda work: letters.void(work, second, "wrong"))
    assert told() == first
