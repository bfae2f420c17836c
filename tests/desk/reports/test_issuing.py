"""A report that is issued is kept: its number, its paper to the byte, and who may do it (B7, M15)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument
from sqlalchemy import func, select, update

from db.models import Case, Diary, IssuedReport, KeptPaper, Language
from desk import cases, check
from desk.cases import NewCase
from desk.cases.correcting import correct, particulars
from desk.clock import FixedClock
from desk.diary import as_read
from desk.figures.spans import span_from
from desk.kept import drop_unused, keep_paper
from desk.office import Office
from desk.refusals import Refusal
from desk.reports import issued, issuing
from desk.reports.issuing import issue_whole
from desk.settings import ReportFacts, change_facts, change_reports
from desk.steering import hot, review_acts
from desk.steering.review_acts import NewMeasure
from tests.desk.diary.by_sql import chain_anew, change, found
from tests.desk.reports.at_issue import NOVEMBER, answer_and_close, drawn, issue_page, november, pdf_of, take
from tests.desk.test_masking import sit_receptionist


@pytest.fixture
def over(office: Office, clock: FixedClock) -> Office:
    """The first of December in an office with four cases of November."""
    november(office, clock)
    return office


def words_of(pdf: bytes) -> str:
    pages = PdfDocument(pdf)
    return "\n".join(pages[page].get_textpage().get_text_bounded() for page in range(len(pages)))


def code_of(act: object) -> str:
    with pytest.raises(Refusal) as refused:
        act()  # type: ignore[operator]
    return refused.value.code


def test_a_report_printed_again_is_the_same_to_the_byte_whatever_came_since(
    folder: Path, clock: FixedClock, over: Office
) -> None:
    """B7: another office name, more cases, a restart: what was issued is printed, under its number."""
    number = issue_whole(over, NOVEMBER)
    assert number == "R-2026-0001"
    first = pdf_of(over, number)
    assert "R-2026-0001" in words_of(first)
    anchor = select(IssuedReport.diary_id, IssuedReport.diary_mark)
    line, mark = over.ask(lambda reading: reading.session.execute(anchor).one())
    assert f"操作记录至第 {line} 行：{as_read(mark.hex())}" in words_of(first)  # G49
    assert "/OutputIntents" in PdfReader(BytesIO(first)).root_object  # it is made to be read in fifty years
    over.do(lambda work: change_facts(work, replace(work.facts, office_zh="新管理处", office_en="New", hotline="9")))
    take(over, clock.now() + timedelta(hours=1), clock)
    assert pdf_of(over, number) == first
    over.close()
    again = Office.open(folder, clock)
    assert pdf_of(again, number) == first
    assert again.ask(check.check).breaks == ()
    chain_anew(folder, 3)
    assert again.ask(check.check).breaks == ()
    change(folder, "UPDATE diary SET new = 'x' WHERE id = 3")
    chain_anew(folder, 3)
    assert found(again) == [("end", line, number)], "what is on paper nobody can make anew (G49)"
    again.close()


def test_the_list_tells_every_issue_and_which_one_stands(over: Office, clock: FixedClock) -> None:
    """B7, M15: a corrected one takes the next number; the one before is told as replaced, in its language only."""
    first, second = (issue_page(over, NOVEMBER, Language.ZH) for _ in range(2))
    english = issue_page(over)
    rows = over.ask(issued.issued)
    assert [(row.number, row.replaced_by) for row in rows] == [(english, ""), (second, ""), (first, second)]
    assert (rows[0].span, rows[0].language, rows[0].issued_at) == (NOVEMBER, Language.EN, clock.now())
    assert rows[0].issued_by
    over.do(lambda work: issuing.void(work, second, "Figures of a slip were wrong"))
    assert [(row.number, row.void_reason, row.replaced_by) for row in over.ask(issued.issued)][1:] == [
        (second, "Figures of a slip were wrong", ""),  # one issued before it replaces none
        (first, "", ""),
    ]
    third = issue_page(over, NOVEMBER, Language.ZH)
    assert [row.replaced_by for row in over.ask(issued.issued)] == ["", "", third, third]


def test_a_void_report_says_so_and_keeps_its_number_and_comes_back_whole(over: Office) -> None:
    """M15: the paper lies unchanged under the word, and the way back leaves no trace on it."""
    number = issue_page(over)
    first = pdf_of(over, number)
    over.do(lambda work: issuing.void(work, number, " Wrong month "))
    assert "VOID" in words_of(pdf_of(over, number))
    assert code_of(lambda: over.do(lambda work: issuing.void(work, number, "again"))) == "report.void_already"
    over.do(lambda work: issuing.unvoid(work, number))
    assert pdf_of(over, number) == first
    lines = over.ask(
        lambda reading: list(
            reading.session.execute(
                select(Diary.act, Diary.old, Diary.new, Diary.note)
                .where(Diary.subject == "issued_report")
                .order_by(Diary.id)
            )
        )
    )
    assert [tuple(line) for line in lines] == [
        ("report.issue", "", number, "2026-11 en"),
        ("report.void", "", number, "Wrong month"),
        ("report.stands_again", "Wrong month", number, ""),
    ]
    assert issue_page(over) == "R-2026-0002"


def test_a_copy_says_that_it_is_one_over_the_same_pages(over: Office) -> None:
    number = issue_page(over)
    copy = pdf_of(over, number, copy=True)
    assert "COPY" in words_of(copy).upper()
    assert len(PdfDocument(copy)) == len(PdfDocument(pdf_of(over, number)))


def test_only_what_is_over_is_issued_and_a_refusal_takes_no_number(over: Office, clock: FixedClock) -> None:
    """B7: a month is one in the office's zone: half an hour before midnight in Shanghai it still runs."""
    december = span_from("2026-12")
    assert code_of(lambda: issue_page(over, december)) == "report.not_over"
    assert code_of(lambda: issue_page(over, span_from("2027-01"))) == "report.month_ahead"
    clock.move_to(datetime(2026, 12, 31, 15, 59, tzinfo=UTC))
    assert code_of(lambda: issue_page(over, december)) == "report.not_over"
    clock.move_to(datetime(2026, 12, 31, 16, 0, tzinfo=UTC))
    assert issue_page(over, december) == "R-2027-0001"


def test_only_a_manager_issues_voids_and_takes_back(over: Office) -> None:
    number, ready = issue_page(over), drawn(over)
    sit_receptionist(over)
    for act in (
        lambda: issue_page(over),
        lambda: over.do(lambda work: issuing.issue(work, ready)),
        lambda: over.do(lambda work: issuing.void(work, number, "why")),
        lambda: over.do(lambda work: issuing.unvoid(work, number)),
    ):
        assert code_of(act) == "clerk.managers_only"
    assert pdf_of(over, number)


def test_a_script_issues_only_where_a_manager_allowed_it(over: Office) -> None:
    over.unattended = True
    assert code_of(lambda: issue_whole(over, NOVEMBER)) == "report.script_may_not"
    assert code_of(lambda: over.do(lambda work: change_reports(work, ReportFacts(True, True)))) == "clerk.managers_only"
    over.unattended = False
    over.do(lambda work: change_reports(work, ReportFacts(report_by_itself=True, report_by_script=True)))
    over.unattended = True
    number = issue_whole(over, NOVEMBER)
    assert [row.issued_by for row in over.ask(issued.issued)] == [""]
    assert code_of(lambda: over.do(lambda work: issuing.void(work, number, "why"))) == "clerk.managers_only"


def test_what_is_missing_or_unknown_is_refused_in_words(over: Office) -> None:
    number = issue_page(over)
    assert code_of(lambda: over.do(lambda work: issuing.void(work, number, "  "))) == "void.reason_missing"
    assert code_of(lambda: over.do(lambda work: issuing.void(work, number, "x" * 301))) == "text.too_long"
    assert code_of(lambda: pdf_of(over, "R-2026-0099")) == "report.unknown"


def test_a_damaged_paper_is_not_printed(over: Office) -> None:
    """B7: byte-identical or not at all; the check of the book names it."""
    number = issue_page(over)
    over.do(lambda work: work.session.execute(update(KeptPaper).values(pdf=b"%PDF-1.4 torn")))
    assert code_of(lambda: pdf_of(over, number)) == "report.paper_damaged"
    assert [each.code for each in over.ask(check.check).breaks] == ["paper"]


def test_what_is_written_while_it_is_drawn_is_on_the_paper_that_is_kept(over: Office) -> None:
    """B7: paper, figures and records are of one moment; what is none of the report's matter does not draw it anew."""
    ready = drawn(over)
    [number] = over.ask(lambda r: list(r.session.scalars(select(Case.number).where(Case.number == "C-2026-0004"))))
    over.do(lambda work: cases.void(work, number, "typed twice"))
    assert code_of(lambda: over.do(lambda work: issuing.issue(work, ready))) == "report.changed_meanwhile"
    drawings = []

    class Busy:
        """An office in which somebody else writes while the report is drawn: first a case of now, then a void one."""

        def __init__(self) -> None:
            new = NewCase(summary="Noise", told_by="Li", first_receiver_id=1)
            self.writes = [lambda work: cases.take(work, new), lambda work: cases.void(work, "C-2026-0003", "twice")]

        def ask(self, question: object) -> object:
            answer = over.ask(question)  # type: ignore[arg-type]
            drawings.append(answer.pdf)  # type: ignore[attr-defined]
            if self.writes:
                over.do(self.writes.pop(0))  # type: ignore[arg-type]
            return answer

        def do(self, act: object) -> object:
            return over.do(act)  # type: ignore[arg-type]

    kept = issue_whole(Busy(), NOVEMBER, Language.EN)  # type: ignore[arg-type]
    assert drawings[0] == drawings[1] != drawings[2]
    figures = over.ask(lambda r: r.session.scalar(select(IssuedReport.figures).where(IssuedReport.number == kept)))
    assert '"received": [2, 2]' in str(figures)


def test_a_drawing_that_is_stopped_leaves_nothing(over: Office) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Stopped

    with pytest.raises(Stopped):
        issue_whole(over, NOVEMBER, None, stop)
    for table in (IssuedReport, KeptPaper):
        assert over.ask(lambda r, table=table: r.session.scalar(select(func.count()).select_from(table))) == 0
    assert issue_whole(over, NOVEMBER) == "R-2026-0001"


def test_an_issued_paper_hides_what_a_withheld_name_would_tell(
    office: Office, clock: FixedClock, flat: int, owner: int
) -> None:
    """M15: it goes from hand to hand, also where a manager who sees the name issued it."""
    clock.move_to(datetime(2026, 11, 25, 2, tzinfo=UTC))
    new = NewCase(
        summary="Quarrel", told_by="王小明", unit_id=flat, person_id=owner, first_receiver_id=1, withheld=True
    )
    office.do(lambda work: cases.take(work, new))
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    told = words_of(pdf_of(office, issue_whole(office, NOVEMBER, Language.EN)))
    assert "Quarrel" in told
    assert "3-2-1801" not in told


def test_what_a_report_was_issued_on_is_not_taken_out_with_what_is_kept_of_nothing(over: Office) -> None:
    """As when somebody is forgotten: the papers of letters go, those of reports stay."""
    first = pdf_of(over, number := issue_page(over))
    over.do(lambda work: keep_paper(work, b"%PDF-1.4 of a letter that went", 1))
    over.do(drop_unused)
    assert over.ask(lambda reading: reading.session.scalar(select(func.count()).select_from(KeptPaper))) == 1
    assert pdf_of(over, number) == first


def withhold(office: Office, number: str) -> None:
    told = office.ask(lambda reading: particulars(reading, number))
    office.do(lambda work: correct(work, number, replace(told, withheld=True), "asked for it"))


def test_what_changes_the_pages_but_no_figure_draws_them_anew(
    office: Office, clock: FixedClock, flat: int, owner: int
) -> None:
    """M15, M46: a name withheld and a measure written while it is drawn are on the paper that is kept."""
    clock.move_to(datetime(2026, 11, 25, 2, tzinfo=UTC))
    new = NewCase(summary="Quarrel", told_by="王小明", unit_id=flat, person_id=owner, first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    clock.move_to(datetime(2026, 12, 1, 2, tzinfo=UTC))
    asked = []

    class Busy:
        """An office in which somebody else writes while the report is drawn for the first time."""

        def ask(self, question: object) -> object:
            answer = office.ask(question)  # type: ignore[arg-type]
            if not asked:
                withhold(office, number)
                office.do(lambda work: review_acts.add(work, NOVEMBER, NewMeasure("Speak with both")))
            asked.append(answer)
            return answer

        def do(self, act: object) -> object:
            return office.do(act)  # type: ignore[arg-type]

    told = words_of(pdf_of(office, issue_whole(Busy(), NOVEMBER, Language.EN)))  # type: ignore[arg-type]
    assert "3-2-1801" in words_of(asked[0].pdf)
    assert "3-2-1801" not in told
    assert "Speak with both" in told


@pytest.mark.parametrize("hot_one", [False, True])
def test_a_name_withheld_since_makes_the_paper_a_managers_alone(
    office: Office, clock: FixedClock, flat: int, owner: int, hot_one: bool
) -> None:
    """M15: the paper stands to the byte, but whoever may not know the name does not read it; also of a case that is
    told of as a typical one. A name withheld before is hidden on it, and the paper is everybody's."""
    clock.move_to(datetime(2026, 11, 24, 2, tzinfo=UTC))
    new = NewCase(summary="Quarrel", told_by="王小明", unit_id=flat, person_id=owner, first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    hidden = NewCase(summary="Smell", told_by="Li", unit_id=flat, first_receiver_id=1, withheld=True)
    office.do(lambda work: cases.take(work, hidden))
    span = NOVEMBER
    if hot_one:
        answer_and_close(office, number, clock, timedelta(hours=2))
        clock.move_to(datetime(2026, 12, 20, 2, tzinfo=UTC))
        span = NOVEMBER.after
        office.do(lambda work: hot.tell(work, span, number, "Shouting", "Listen"))
    clock.move_to(datetime(2027, 1, 2, 2, tzinfo=UTC))
    issued_as = issue_page(office, span)
    manager = office.ask(lambda reading: reading.clerk_id)
    assert manager is not None
    receptionist = sit_receptionist(office)
    paper = pdf_of(office, issued_as)
    office.sit_down(manager)
    withhold(office, number)
    assert pdf_of(office, issued_as) == paper
    again = issue_page(office, span)
    office.sit_down(receptionist)
    assert code_of(lambda: pdf_of(office, issued_as)) == "report.name_withheld"
    assert pdf_of(office, again) != b""
