"""Reads what is carried out as people write it: "沙发 2件", "sofa x 2", "1 fridge", "冰箱一台"."""

import re
import unicodedata
from dataclasses import dataclass

from desk.cleaning import clean, clean_line
from desk.refusals import Refusal
from desk.short import short_line

MOST_ITEMS = 200
LONGEST_WHAT, LONGEST_QUANTITY = 200, 40


@dataclass(frozen=True)
class Item:
    """A thing and how many of it, with the measure word that was told: "沙发", "2件"."""

    what: str
    quantity: str

    def told(self) -> str:
        """The thing with its number in a line: "fridge ×1", "沙发 2件"."""
        return f"{self.what} {'×' if self.quantity.isdigit() else ''}{self.quantity}"


_MEASURE = "[个件台张把套箱袋包只辆块条床幅盆组捆桶瓶根扇部架双对本批车盏面捲卷]"
_DIGITS = r"(?:\d{1,5}|[一二两三四五六七八九十百]{1,4})"
_MANY = rf"(?:{_DIGITS}\s*{_MEASURE}|\d{{1,5}}(?:\s?(?:pcs?|pieces?|sets?|box(?:es)?|bags?|pairs?))?)"
# A number before one of these says how large or heavy a thing is, not how many.
_SIZE = (
    r"(?![\d.,:/-]|\s*(?:寸|英寸|吋|米|厘米|毫米|公斤|斤|升|匹|瓦"
    r"|(?:inch|in|cm|mm|m|kg|g|l|lit\w*|w|v|hp|ft)\b|[\"'″′]))"
)
_TIMES = r"(?:(?<![A-Za-z])[xX]|[×*✕])"
_TIMES_LAST = re.compile(rf"(?P<what>.+?)\s*{_TIMES}\s*(?P<n>{_MANY})", re.I)
# "3人沙发" is one sofa for three, "3门冰箱" one fridge: such a number tells the kind.
_KIND = rf"(?!{_DIGITS}\s*(?:[人门层斗]|座(?!椅)|开(?!关)|件套))"
_FIRST = re.compile(
    rf"{_KIND}(?P<n>{_DIGITS}\s*{_MEASURE}|\d{{1,5}}{_SIZE})(?:\s*{_TIMES}\s+|\s*(?=[㐀-鿿])|\s+)(?P<what>\D.*)", re.I
)
_LAST = re.compile(
    rf"(?P<what>.*?[^\d\s.:/-])(?:\s*[,，:：、]\s*|\s+|(?<=[㐀-鿿)）]))(?P<n>{_MANY})",
    re.I,
)
_ALWAYS_APART = re.compile(r"[\n;；]")
_PERHAPS_APART = re.compile(r"[,，、]")
_KEPT_WHOLE = re.compile(rf"“(?P<what>(?:[^“”]|““|””)+)” x (?P<n>{_MANY})", re.I)


def read_items(text: str) -> tuple[Item, ...]:
    """The things of a pass, one a line or parted by stops; a thing without a number is one.

    Refusals: pass.items_missing, pass.too_many_items, text.too_long.
    """
    found: list[Item] = []
    for line in _ALWAYS_APART.split(clean(text)):
        whole = _KEPT_WHOLE.fullmatch(clean_line(line))
        if whole is not None and _PERHAPS_APART.search(whole["what"]):
            found.append(_kept(whole["what"].replace("““", "“").replace("””", "”"), whole["n"]))
            continue
        parts = [part for part in _PERHAPS_APART.split(line) if part.strip()]
        # A comma parts two things only where each has its number: "desk, white, 2" is one.
        apart = len(parts) > 1 and all(_counted(part) for part in parts)
        found += [_item(part) for part in (parts if apart else [line]) if part.strip()]
        if len(found) > MOST_ITEMS:
            raise Refusal("pass.too_many_items", field="items", longest=MOST_ITEMS)
    if not found:
        raise Refusal("pass.items_missing", field="items")
    return tuple(found)


def as_text(items: tuple[Item, ...]) -> str:
    """The things as lines that read_items reads back the same: “sofa 2, lamp” x 1 is one thing."""
    return "\n".join(_line(item) for item in items)


def _line(item: Item) -> str:
    line = f"{item.what} x {item.quantity}"
    if not _PERHAPS_APART.search(line) or read_items(line) == (item,):
        return line
    what = item.what.replace("“", "““").replace("”", "””")
    return f"“{what}” x {item.quantity}"


def _item(told: str) -> Item:
    line = clean_line(told)
    return _kept(*(_counted(line) or (line, "1")))


def _kept(what: str, quantity: str) -> Item:
    return Item(short_line(what, LONGEST_WHAT, "items"), short_line(quantity, LONGEST_QUANTITY, "items"))


def _counted(told: str) -> tuple[str, str] | None:
    """The thing and its number, when it is told with one."""
    line = clean_line(told)
    if len(line) > LONGEST_WHAT + LONGEST_QUANTITY:
        return None
    # Wide digits are read as narrow ones; what would change its length by that is read as it stands.
    narrow = "".join(
        each if len(each) == 1 else sign for sign in line for each in [unicodedata.normalize("NFKC", sign)]
    )
    for pattern in (_TIMES_LAST, _FIRST, _LAST):
        if (match := pattern.fullmatch(narrow)) is not None:
            start, end = match.span("what")
            if what := line[start:end].strip():
                number = match["n"]
                return what, number if number.isascii() else number.replace(" ", "")
    return None
