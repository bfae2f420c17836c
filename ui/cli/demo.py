"""`demo`: a sample office, and one case in it from the call to the paper."""

from argparse import Namespace
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desk import cases, choices, letters, prices, slips
from desk.find import Found, find
from desk.office import Office
from desk.refusals import Refusal
from desk.sample import CASES, HOUSEHOLDS, build
from desk.tenure import today
from desk.untouched import is_untouched
from desk.words import Language
from desk.work import Reading, UnitOfWork
from ui.cli.files import write_file
from ui.cli.telling import Telling
from ui.cli.window import show_desk, why_not

if TYPE_CHECKING:
    from desk.clock import Clock

FOLDER = "deskbell-demo"
PAPERS = "papers"
_SUMMARY = ("Bathroom ceiling is dripping", "卫生间顶板滴水，疑为楼上渗漏")
_WORDS = (
    "It has been dripping since last night and the lamp is wet. Please send somebody today.",
    "从昨晚开始滴水，灯都湿了，麻烦今天派人来看看。",
)
_DONE = (
    "Seal of the shower upstairs renewed; dry after a test of two hours.",
    "已重做楼上淋浴间防水胶，试水两小时无渗漏。",
)
_CAUSE = ("Joint of the shower upstairs worn out", "楼上淋浴间防水胶老化")
_REMARK = ("Came within the hour, all clean afterwards", "一小时内就到了，收拾得很干净")
_CHARGED = (("seal", "2.5"), ("hour", "1.5"), ("safety", "1"))
_GIVEN = "safety"


@dataclass(frozen=True)
class _Story:
    """The numbers of the case that was walked through."""

    caller: Found
    case: str
    slip: str
    worker: str
    letter: str


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Build or reuse the sample office, walk one case through it, write the papers, open the window.

    Refusals: demo.not_a_sample, book.*, file.not_written."""
    folder: Path = (wish.data or Path(FOLDER)).absolute()
    office = _open(wish, folder, telling, clock)
    try:
        story = office.do(lambda work: _walk(work, telling.language)).answer
        telling.line("demo.taken", name=story.caller.name, unit=story.caller.unit, number=story.case)
        telling.line("demo.slip", number=story.slip, worker=story.worker)
        telling.line("demo.letter", number=story.letter)
        written = _papers(office, story, folder / PAPERS)
    finally:
        office.close()
    told = {"folder": str(folder), "case": story.case, "slip": story.slip, "letter": story.letter, "papers": written}
    telling.answer(told, [_line(telling, each) for each in written])
    if why := telling.words("window.not_wanted") if wish.no_window else why_not(telling, folder):
        telling.warn("line", line=why)
        return 0
    return show_desk(telling, folder)


def _open(wish: Namespace, folder: Path, telling: Telling, clock: "Clock | None") -> Office:
    """The sample office of the folder, with a line that says where it came from."""
    households, count = wish.households or HOUSEHOLDS, wish.cases or CASES
    office = Office.open(folder, clock, create=is_untouched(folder))
    try:
        if office.facts.sample:
            telling.line("demo.kept", folder=folder)
            return office
        with telling.progress("progress.demo") as moved:
            build(office, households, count, moved)
    except BaseException:
        office.close()
        raise
    telling.line("demo.built", households=households, cases=count, folder=folder)
    return office


def _walk(work: UnitOfWork, language: str) -> _Story:
    """One phone complaint: taken, slip out and back, answered by letter, closed."""
    here = language == "zh"
    caller = _caller(work)
    leak = next(each for each in choices.classes(work) if each.code == "leak")
    new = cases.NewCase(
        summary=_SUMMARY[here],
        words=_WORDS[here],
        told_by=caller.name,
        told_phone=caller.phones[0] if caller.phones else "",
        relation=caller.role,
        unit_id=caller.unit_id,
        person_id=caller.id,
        class_id=leak.id,
        urgency=cases.Urgency.SAME_DAY,
        first_receiver_id=work.clerk_id,
    )
    taken = cases.take(work, new)
    slip = slips.raise_for(work, taken.number)
    worker = slips.sheet_of(work, slip).worker
    slips.book_back(work, slip, _DONE[here], _home(work, here), _lines(work))
    letter = letters.issue(work, letters.propose(work, taken.number))
    ageing = next(each.id for each in choices.causes(work) if each.code == "ageing")
    cases.close(work, taken.number, cases.Closing(cases.Result.SOLVED, ageing, _DONE[here]))
    return _Story(caller, taken.number, slip, worker, letter)


def _home(work: UnitOfWork, here: bool) -> slips.Home:
    """All that a worker and a household write on a slip."""
    return slips.Home(
        arrived_at=work.now,
        done_at=work.now,
        cause=_CAUSE[here],
        tested=True,
        signed=True,
        opinion=slips.Mark.SATISFIED,
        opinion_words=_REMARK[here],
        score=5,
        receipt="0013042",
    )


def _lines(reading: Reading) -> tuple[slips.TypedLine, ...]:
    """What was charged and what was given, by the price list of the sample office."""
    listed = {each.code: each.key for each in prices.offered(reading, today(reading)).items}
    wanted = ((code, quantity) for code, quantity in _CHARGED if code in listed)
    return tuple(
        slips.TypedLine(item_id=listed[code], quantity=quantity, charged=code != _GIVEN) for code, quantity in wanted
    )


def _caller(reading: Reading) -> Found:
    """An owner found the way a clerk does it, by the first letters of a name."""
    for typed in ("wang", "li", "zh", "c", "a", "1"):
        for each in find(reading, typed, kinds=("person",)):
            if each.unit_id is not None and each.role is cases.Role.OWNER and not each.gone and each.phones:
                return each
    raise Refusal("demo.nobody_home")


def _papers(office: Office, story: _Story, folder: Path) -> list[dict[str, str]]:
    """All three papers in both languages, written to the folder."""
    from desk.figures.spans import Period, Span
    from desk.letters import paper as letter_paper
    from desk.reports import paper as report_paper
    from desk.reports.gather import gather
    from desk.slips import paper as slip_paper

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Refusal("file.not_written", path=str(folder)) from fault
    written: list[dict[str, str]] = []
    for language in (Language.EN, Language.ZH):
        slip = office.ask(lambda reading, to=language: slips.sheet_of(reading, story.slip, to))  # type: ignore[misc]
        letter = office.ask(lambda reading, to=language: _letter_in(reading, story, to))  # type: ignore[misc]
        report = office.ask(
            lambda reading, to=language: gather(reading, Span.of(Period.MONTH, today(reading)), to)  # type: ignore[misc]
        )
        for kind, name, pdf in (
            ("slip", story.slip, slip_paper.draw(slip)),
            ("letter", story.letter, letter_paper.draw(letter)),
            ("report", report.span.code, report_paper.draw(report)),
        ):
            path = folder / f"{kind}-{name}.{language}.pdf"
            write_file(path, pdf)
            written.append({"kind": kind, "language": str(language), "path": str(path)})
    return written


def _letter_in(reading: Reading, story: _Story, language: Language) -> letters.LetterSheet:
    """The letter as it was issued, or its translation for those who read the other language."""
    sheet = letters.sheet_of(reading, story.letter)
    if sheet.language is language:
        return sheet
    from desk.letterhead_of import letterhead

    worded = letters.propose(reading, story.case, language)
    return replace(
        sheet,
        language=language,
        letterhead=letterhead(reading.facts, language),
        to_address=worded.to_address,
        subject=worded.subject,
        body=worded.body,
    )


def _line(telling: Telling, paper: dict[str, str]) -> str:
    return telling.words(
        "demo.paper",
        title=telling.words(f"demo.title.{paper['kind']}"),
        language=telling.words(f"language.{paper['language']}"),
        path=paper["path"],
    )
