"""`slip`, `letter`, `pass`, `form`, `register`, `file` and `report`: papers written to files."""

from argparse import Namespace
from typing import TYPE_CHECKING

from desk import cases, letters, owners, passes, slips
from desk.refusals import Refusal
from desk.words import Language
from desk.work import Reading
from ui.cli.book import office_of
from ui.cli.files import write_file
from ui.cli.telling import Telling

if TYPE_CHECKING:
    from desk.clock import Clock


def run(wish: Namespace, telling: Telling, clock: "Clock | None") -> int:
    """Write the paper that was asked for; an export is no printing, so no copy is counted."""
    told: dict[str, object] = {"path": str(wish.out)}
    language = Language(wish.language) if wish.language else None
    with office_of(wish, clock) as office:
        if wish.command == "file":
            told["unit"], pdf = office.ask(lambda reading: _file(reading, wish.unit, language))
        elif wish.command == "report":
            pdf = office.ask(lambda reading: _report(reading, wish, language))
            told["month"] = f"{wish.month:%Y-%m}"
        elif wish.command == "register":
            pdf = office.ask(lambda reading: _register(reading, wish, language))
            told["day"] = wish.day.isoformat()
        else:
            write = {"slip": _slip, "letter": _letter, "pass": _pass, "form": _form}[wish.command]
            number, pdf = office.ask(lambda reading: write(reading, wish.number, language))
            told["number"] = number
            if wish.command == "pass":
                office.do(lambda work: passes.mark_seen(work, number))
    write_file(wish.out, pdf)
    telling.answer(told, [telling.words("paper.written", path=wish.out)])
    return 0


def _slip(reading: Reading, number: str, language: Language | None) -> tuple[str, bytes]:
    from desk.slips import paper

    if _is_case(number):
        raised = [own for own, status in cases.file_of(reading, number).slips if status is not slips.SlipStatus.VOID]
        if not raised:
            raise Refusal("slip.none_for_case", number=number)
        number = raised[-1]
    sheet = slips.sheet_of(reading, number, language)
    return sheet.number, paper.draw(sheet)


def _letter(reading: Reading, number: str, _language: Language | None) -> tuple[str, bytes]:
    """A letter stays in the language it was issued in."""
    from desk.letters import paper

    if _is_case(number):
        issued = cases.file_of(reading, number).letters
        if not issued:
            raise Refusal("letter.none_for_case", number=number)
        number = issued[-1]
    sheet = letters.sheet_of(reading, number)
    return sheet.number, paper.draw(sheet)


def _pass(reading: Reading, number: str, language: Language | None) -> tuple[str, bytes]:
    from desk.passes import paper

    sheet = passes.sheet_of(reading, number, language)
    return sheet.number, paper.draw(sheet)


def _form(reading: Reading, number: str, language: Language | None) -> tuple[str, bytes]:
    from desk.complaint_form import paper, sheet_of

    sheet = sheet_of(reading, number, language)
    return sheet.number, paper.draw(sheet)


def _register(reading: Reading, wish: Namespace, language: Language | None) -> bytes:
    from desk.day_register import paper, sheet_of

    return paper.draw(sheet_of(reading, wish.day, language))


def _file(reading: Reading, unit: str, language: Language | None) -> tuple[str, bytes]:
    from desk.flatfile import paper
    from desk.flatfile.gather import file_sheet

    sheet = file_sheet(reading, owners.unit_by_code(reading, unit), language)
    return sheet.code, paper.draw(sheet)


def _report(reading: Reading, wish: Namespace, language: Language | None) -> bytes:
    from desk.reports import month_sheet, paper

    return paper.draw(month_sheet(reading, wish.month, language))


def _is_case(number: str) -> bool:
    return number.strip()[:1] in ("C", "c")
