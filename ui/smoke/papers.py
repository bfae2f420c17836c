"""Papers with Chinese on them, each drawn and read back."""

from desk import letters, slips
from desk.figures.spans import Period, Span
from desk.reports import paper as report_paper
from desk.reports.gather import gather
from desk.slips import paper as slip_paper
from desk.slips.stock import Layout, Stock
from desk.tenure import today
from desk.words import Language
from desk.work import UnitOfWork
from ui.pdfpages import page_sizes
from ui.smoke.readback import fonts_of, must_read
from ui.smoke.stage import OWNER, SUMMARY, Stage, must

_WIDTHS_MM = {Stock.A4: 210, Stock.A5: 148, Stock.WIDE_140: 241, Stock.WIDE_93: 241}
_MM = 72 / 25.4
RARE, RARE_FONT = "𠮷", "DeskbellRareHan"
"""A character of names that only the font of rare ones has."""


def slips_on_every_stock(stage: Stage) -> str:
    """The slip on cut sheets and on endless forms, each as wide as its paper."""
    number = stage.complaint.slip
    sheet = stage.office.ask(lambda reading: slips.sheet_of(reading, number, Language.ZH))
    seen = []
    for stock, wide in _WIDTHS_MM.items():
        pdf = stage.papers[f"slip on {stock}"] = slip_paper.draw(sheet, Layout(stock))
        pages = must_read(pdf, f"slip on {stock}", OWNER, SUMMARY, number)
        width, _height = page_sizes(pdf)[0]
        must(abs(width - wide * _MM) < 1, f"{stock} is {width} points wide")
        seen.append(f"{stock} {pages}")
    return ", ".join(seen)


def letter(stage: Stage) -> str:
    """The answer to the complaint, issued, with a rare character in its words."""
    complaint = stage.complaint

    def issue(work: UnitOfWork) -> str:
        proposed = letters.propose(work, complaint.case, Language.ZH)
        must(proposed.version_id and proposed.body, "there is no template for an answer")
        body = f"您好，{OWNER}：\n已安排维修，经办人 {RARE}。"
        told = letters.NewLetter(OWNER, "关于漏水的答复", body, language=Language.ZH, case_number=proposed.case_number)
        return letters.issue(work, told)

    number = stage.office.do(issue).answer
    kept = stage.papers["letter"] = stage.office.ask(lambda reading: letters.pdf_of(reading, number))
    pages = must_read(kept, "letter", OWNER, RARE, "已安排维修", "滨江物业服务中心")
    must(any(RARE_FONT in name for name in fonts_of(kept)), "the font of rare characters is not in the letter")
    return f"{number}, {pages} pages, fonts {', '.join(sorted(fonts_of(kept)))}"


def report(stage: Stage) -> str:
    """The month's report with its charts."""
    gathered = stage.office.ask(lambda reading: gather(reading, Span.of(Period.MONTH, today(reading)), Language.ZH))
    pdf = stage.papers["report"] = report_paper.draw(gathered)
    return f"{gathered.span.code}, {must_read(pdf, 'report', '滨江物业服务中心', '投诉')} pages"
