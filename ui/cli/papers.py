"""Papers written to files: `slip`, `slips --print`, `daysheet`, `prices`, `letter`, `form`, `register` …"""

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from desk import cases, letters, owners, passes, slips
from desk.refusals import Refusal
from desk.slips.stock import Layout, Stock
from desk.words import Language
from desk.work import Reading
from ui.cli.book import office_of
from ui.cli.files import write_file
from ui.cli.parser import STOCKS
from ui.cli.telling import Telling
from ui.inifile import IniFile
from ui.slipstock import layout_in

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Write the paper that was asked for; an export is no printing, so no copy is counted."""
    told: dict[str, object] = {"path": str(wish.out)}
    language = Language(wish.language) if wish.language else None
    with office_of(wish, clock) as office:
        own = layout_in(IniFile(office.folder / "desk.ini"))
        if wish.command == "file":
            told["unit"], pdf = office.ask(lambda reading: _file(reading, wish.unit, language))
        elif wish.command == "slips":
            told["numbers"], pdf = office.ask(
                lambda reading: _batch(reading, wish, language, _layout(wish, own), telling)
            )
        elif wish.command == "daysheet":
            pdf = office.ask(lambda reading: _day_sheets(reading, wish, language))
            told["day"] = wish.day.isoformat()
        elif wish.command == "prices":
            pdf = office.ask(lambda reading: _prices(reading, wish, language))
        elif wish.command == "slip":
            told["number"], pdf = office.ask(lambda reading: _slip(reading, wish, language, _layout(wish, own)))
        elif wish.command == "register":
            pdf = office.ask(lambda reading: _register(reading, wish, language))
            told["day"] = wish.day.isoformat()
        else:
            write = {"letter": _letter, "pass": _pass, "form": _form}[wish.command]
            number, pdf = office.ask(lambda reading: write(reading, wish, language))
            told["number"] = number
            if wish.command == "pass":
                office.do(lambda work: passes.mark_seen(work, number))
    write_file(wish.out, pdf)
    telling.answer(told, [telling.words("paper.written", path=wish.out)])
    return 0


def _slip(reading: Reading, wish: Namespace, language: Language | None, layout: Layout) -> tuple[str, bytes]:
    from desk.slips import paper

    number = wish.number
    if _is_case(number):
        raised = [own for own, status in cases.file_of(reading, number).slips if status is not slips.SlipStatus.VOID]
        if not raised:
            raise Refusal("slip.none_for_case", number=number)
        number = raised[-1]
    sheet = slips.sheet_of(reading, number, language)
    return sheet.number, paper.draw(sheet, layout)


def _batch(
    reading: Reading, wish: Namespace, language: Language | None, layout: Layout, telling: Telling
) -> tuple[list[str], bytes]:
    from desk.slips import paper

    numbers = slips.raised_on(reading, wish.print)
    with telling.progress("progress.slips") as moved:
        sheets = slips.sheets_of(reading, numbers, language)
        return list(numbers), paper.draw_many(sheets, layout, moved)


def _layout(wish: Namespace, own: Layout) -> Layout:
    """The paper of this PC unless another was asked for, which lies where its edge is."""
    layout = own if wish.paper is None else Layout(Stock(STOCKS[wish.paper]))
    return replace(layout, values_only=True) if wish.values_only else layout


def _day_sheets(reading: Reading, wish: Namespace, language: Language | None) -> bytes:
    from desk.dayboard import board
    from desk.daysheet import paper, sheets_of

    column: str | None = None
    if wish.worker:
        named = [
            each.key for each in board(reading, wish.day).columns if each.name.casefold() == wish.worker.casefold()
        ]
        if not named:
            raise Refusal("daysheet.nobody")
        column = named[0]
    return paper.draw(sheets_of(reading, wish.day, column, language))


def _prices(reading: Reading, wish: Namespace, language: Language | None) -> bytes:
    from desk.prices import Printed, paper, sheet_of

    kind = Printed.BOARD if wish.board else Printed.CATALOGUE
    return paper.draw(sheet_of(reading, kind, (language,) if language is not None else (), wish.day))


def _letter(reading: Reading, wish: Namespace, _language: Language | None) -> tuple[str, bytes]:
    """A letter stays as it went out, in the language it was issued in."""
    number = wish.number
    if _is_case(number):
        issued = letters.letters_of_case(reading, number)
        if not issued.answer and issued.others:
            raise Refusal("letter.no_answer_for_case", number=number, others=", ".join(issued.others))
        if not issued.answer:
            raise Refusal("letter.none_for_case", number=number)
        number = issued.answer
    return letters.file_of(reading, number).row.number, letters.pdf_of(reading, number, wish.copy)


def _pass(reading: Reading, wish: Namespace, language: Language | None) -> tuple[str, bytes]:
    from desk.passes import paper

    sheet = passes.sheet_of(reading, wish.number, language)
    return sheet.number, paper.draw(sheet)


def _form(reading: Reading, wish: Namespace, language: Language | None) -> tuple[str, bytes]:
    from desk.complaint_form import paper, sheet_of

    sheet = sheet_of(reading, wish.number, language)
    return sheet.number, paper.draw(sheet)


def _register(reading: Reading, wish: Namespace, language: Language | None) -> bytes:
    from desk.day_register import paper, sheet_of

    return paper.draw(sheet_of(reading, wish.day, language))


def _file(reading: Reading, unit: str, language: Language | None) -> tuple[str, bytes]:
    from desk.flatfile import paper
    from desk.flatfile.gather import file_sheet

    sheet = file_sheet(reading, owners.unit_by_code(reading, unit), language)
    return sheet.code, paper.draw(sheet)


def _is_case(number: str) -> bool:
    return number.strip()[:1] in ("C", "c")
