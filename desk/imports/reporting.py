"""The report of an import: the rows left out, ready to be mended and imported again, and what was decided of others."""

import io
from typing import Any

from desk.imports.account import Account
from desk.imports.acts import Prepared
from desk.imports.columns import heads_of
from desk.imports.headings import ROW_HEADING, WHY_HEADING, is_of_a_report
from desk.imports.reasons import BadRow, reason, remark
from desk.imports.sheets import LONGEST_CELL, fit, new_book, new_sheet, put
from desk.imports.tables import cell_text

_SAMPLE = 200  # rows the widths are taken from
_WORDS = {
    "left_out": ("Left out", "未导入的行"),
    "remarks": ("Read with care", "存疑项"),
    "account": ("Account", "导入结果"),
    "row": ("Row", "行"),
    "remark": ("What was decided", "处理方式"),
    "file": ("File", "文件"),
    "sheet": ("Sheet", "工作表"),
    "rows": ("Rows in the file", "文件行数"),
    "imported": ("Imported", "导入"),
    "unchanged": ("In the book already", "库中已有"),
    "refused": ("Left out", "未导入"),
    "cut": ("longer than a cell can hold, and cut here", "超出单元格容量，此处已截断"),
}


def report(prepared: Prepared, account: Account, language: str) -> bytes:
    """A workbook whose first sheet holds the rows left out in their own columns, their number and reason behind.

    Imported again after mending, those two columns are passed over. Formulas are texts."""
    buffer = io.BytesIO()
    with new_book(buffer) as book:
        writing = _Writing(book, prepared, account, language)
        if account.refused:
            writing.left_out()
        if account.remarks:
            writing.remarks()
        writing.account()
    return buffer.getvalue()


class _Writing:
    """Writes the sheets of one report."""

    def __init__(self, book: Any, prepared: Prepared, account: Account, language: str) -> None:
        self._book, self._prepared, self._account, self._language = book, prepared, account, language
        self._bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self._why = book.add_format({"bold": True, "bg_color": "#FDECEA", "text_wrap": True, "valign": "top"})
        self._red = book.add_format({"font_color": "#B3261E"})
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})

    def left_out(self) -> None:
        """The rows to mend."""
        layout = self._prepared.layout
        table = self._prepared.opened.table(layout.sheet)
        heads = heads_of(table, layout.row)
        own = [place for place, heading in enumerate(heads) if not is_of_a_report(heading)]
        sheet = new_sheet(self._book, self._word("left_out"))
        sheet.freeze_panes(1, 0)
        for at, place in enumerate(own):
            sheet.write_string(0, at, heads[place], self._bold)
        for at, heading in enumerate((ROW_HEADING, WHY_HEADING), len(own)):
            sheet.write_string(0, at, self._of(heading), self._why)
        widths: list[list[str]] = [[heads[place]] for place in own]
        widths += [[self._of(ROW_HEADING)], [self._of(WHY_HEADING)]]
        for number, refused in enumerate(self._account.refused, 1):
            cells = table.rows[refused.row - 1].cells
            texts = [cell_text(cells[place]) if place < len(cells) else "" for place in own]
            for at, place in enumerate(own):
                put(sheet, number, at, cells[place] if place < len(cells) else None, self._day)
            why = reason(BadRow(refused.row, refused.reason_code, refused.fields), self._language)
            if any(len(text) > LONGEST_CELL for text in texts):
                why = f"{why}; {self._word('cut')}"
            sheet.write_number(number, len(own), refused.row, self._red)
            sheet.write_string(number, len(own) + 1, why, self._red)
            if number <= _SAMPLE:
                for column, text in zip(widths, [*texts, str(refused.row), why], strict=True):
                    column.append(text)
        fit(sheet, widths)

    def remarks(self) -> None:
        """What was read with care."""
        sheet = new_sheet(self._book, self._word("remarks"))
        sheet.freeze_panes(1, 0)
        rows = [(str(each.row), remark(each.remark, self._language)) for each in self._account.remarks]
        for at, word in enumerate(("row", "remark")):
            sheet.write_string(0, at, self._word(word), self._bold)
        for number, (row, told) in enumerate(rows, 1):
            sheet.write_number(number, 0, int(row))
            sheet.write_string(number, 1, told[:LONGEST_CELL])
        fit(sheet, [[row for row, _ in rows[:_SAMPLE]], [told for _, told in rows[:_SAMPLE]]])

    def account(self) -> None:
        """The figures."""
        account, prepared = self._account, self._prepared
        sheet = new_sheet(self._book, self._word("account"))
        lines: list[tuple[str, str | int]] = [
            ("file", prepared.opened.path.name),
            ("sheet", prepared.layout.sheet),
            ("rows", account.rows),
            ("imported", account.imported),
            ("unchanged", account.unchanged),
            ("refused", len(account.refused)),
        ]
        for number, (word, told) in enumerate(lines):
            sheet.write_string(number, 0, self._word(word), self._bold)
            put(sheet, number, 1, told, self._day)
        fit(sheet, [[self._word(word) for word, _ in lines], [str(told) for _, told in lines]])

    def _word(self, key: str) -> str:
        return self._of(_WORDS[key])

    def _of(self, words: tuple[str, str]) -> str:
        return words[self._language == "zh"]
