"""A worksheet in which every text stays the text it was. Imported only where a workbook is written."""

import re
from typing import Any

from xlsxwriter.worksheet import Worksheet

_ODD = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f]|[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
LOST = "\ufffd"


class PlainSheet(Worksheet):  # type: ignore[misc]  # xlsxwriter tells no types
    """xlsxwriter's own takes "<r>…</r>" for marks of its making and writes them raw, and escapes "_x005F_x0041_" so
    that another text is read back; no cell here holds marks."""

    @staticmethod
    def _escape_control_characters(data: Any) -> Any:
        return _ODD.sub(_escaped, data) if isinstance(data, str) and _ODD.search(data) else data

    def _xml_rich_inline_string(self, string: str, attributes: Any = ()) -> None:
        self._xml_inline_string(string, True, attributes)

    def let_go(self) -> None:
        """Close the file its rows wait in when the workbook is given up."""
        if self.row_data_fh is not None:
            self.row_data_fh.close()


def _escaped(found: re.Match[str]) -> str:
    """A control character as Excel writes it; what no file can hold at all is shown as lost."""
    sign = found[0]
    if sign == "_" or sign < " ":
        return f"_x{ord(sign):04X}_"
    return LOST
