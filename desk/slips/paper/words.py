"""What a slip says in words that are put together: who told it, when somebody comes, what it comes to."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

from desk.money import quantity_of, sum_of
from desk.slips.paper.composing import Composer
from desk.slips.paper.rows import Cell
from desk.slips.paper.tables import Column
from desk.slips.sheet import SlipSheet
from desk.words import moment, short_moment

_UNDONE = ("not_done", "second_visit")
_CHOICES = {"tested": (True, False), "opinion": ("satisfied", "fair", "not_satisfied"), "score": (5, 4, 3, 2, 1)}
"""What the boxes to tick mean, in their order."""
NOTHING = "—"


class Telling:
    """One slip in the words of its language."""

    def __init__(self, composer: Composer, sheet: SlipSheet) -> None:
        self.composer, self.sheet, self.language = composer, sheet, sheet.language
        self._words = composer.slip_words(sheet.language)
        self._moments: dict[int, str] = {}  # the sheet's own, each on several copies

    def word(self, key: str) -> str:
        """A word of the slip's own."""
        return self._words[key]

    def cell(self, key: str, value: str = "", share: float = 1, *, strong: bool = False, inverse: bool = False) -> Cell:
        """A labelled box."""
        return Cell(self.word(key), value, share, strong, inverse)

    def ticked(self, key: str, value: str, share: float, label: str = "") -> Cell:
        """Boxes for a pen to tick, or what was ticked; after it is home nobody ticks any more."""
        home, boxes = self.sheet.home, self.word(f"{key}.boxes")
        if home is None:
            return Cell(self.word(label or key), value, share, boxes=boxes)
        told, choices = getattr(home, key), _CHOICES[key]
        chosen = choices.index(told) if told in choices else None
        return Cell(self.word(label or key), value or NOTHING, share, boxes=boxes, chosen=chosen, closed=chosen is None)

    def moment(self, value: datetime | None) -> str:
        """A moment in the office's zone; nothing for none."""
        if value is None:
            return ""
        found = self._moments.get(id(value))
        if found is None:
            found = self._moments[id(value)] = moment(self.language, value)
        return found

    @cached_property
    def teller(self) -> str:
        """Who told it, and what they are to the flat."""
        sheet = self.sheet
        relation = self.composer.word(self.language, f"relation.{sheet.relation}") if sheet.relation else ""
        return " · ".join(part for part in (sheet.told_by, relation) if part)

    @property
    def kind(self) -> str:
        """Kind and channel of its case."""
        told = [("kind", self.sheet.kind), ("channel", self.sheet.channel)]
        return " · ".join(self.composer.word(self.language, f"{name}.{value}") for name, value in told if value)

    @property
    def urgency(self) -> str:
        """How soon somebody goes."""
        return self.composer.word(self.language, f"urgency.{self.sheet.urgency}")

    @cached_property
    def appointment(self) -> str:
        """When somebody comes: 21 Nov 2026 14:00–16:00."""
        start, end = self.sheet.appoint_from, self.sheet.appoint_until
        if start is None or end is None:
            return self.moment(start)
        same = start.date() == end.date()
        return f"{self.moment(start)}–{end:%H:%M}" if same else f"{self.moment(start)} – {self.moment(end)}"

    @property
    def warranty(self) -> str:
        """Who owes the repair, where it is not the household."""
        return "" if self.sheet.warranty == "none" else self.word(f"warranty.{self.sheet.warranty}")

    @property
    def second(self) -> str:
        """The slip whose visit was not enough."""
        return self.word("second.of").format(number=self.sheet.second_of) if self.sheet.second_of else ""

    @property
    def columns(self) -> Sequence[Column]:
        """The columns of services and materials, sums with the office's currency."""
        return self.composer.kept(("columns", self.language, self.sheet.currency), self._columns)

    def _columns(self) -> Sequence[Column]:
        sign = f" ({self.sheet.currency})" if self.sheet.currency else ""
        return (
            Column(self.word("item"), 4.0),
            Column(self.word("quantity"), 1.4, right=True),
            Column(self.word("price") + sign, 1.5, right=True),
            Column(self.word("line.value") + sign, 1.6, right=True),
            Column(self.word("line.charged") + sign, 1.6, right=True),
        )

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """Services and materials; free work shows what it is worth (M54)."""
        return [
            (
                line.called(self.language),
                f"{quantity_of(line.quantity)} {line.unit.text(self.language)}".strip(),
                sum_of(line.cents),
                sum_of(line.sum),
                sum_of(line.sum if line.charged else 0),
            )
            for line in self.sheet.lines
        ]

    @property
    def total(self) -> str:
        """What it comes to: value 80.00, charged 0.00 (M54)."""
        sums = self.sums
        return self.word("total.words").format(value=sums[0], charged=sums[1]) if sums else ""

    @property
    def sums(self) -> tuple[str, str] | None:
        """What it is worth and what is charged: of its lines, or nothing for work done without any."""
        totals = self.sheet.totals
        return (sum_of(totals.value), sum_of(totals.charged)) if self.sheet.lines or self.was_done else None

    @property
    def total_label(self) -> str:
        """The total's label, with the office's currency."""
        sign = f" ({self.sheet.currency})" if self.sheet.currency else ""
        return self.word("total") + sign

    # -- what came home

    @property
    def was_done(self) -> bool:
        """Whether it is home and the work was done."""
        return self.sheet.home is not None and self.sheet.home.outcome not in _UNDONE

    @property
    def why(self) -> str:
        """Why the work was not done, or somebody must come again."""
        home = self.sheet.home
        return home.result if home and home.outcome in _UNDONE else ""

    @property
    def result_label(self) -> str:
        """What the result is: the work, or why it was not done."""
        home = self.sheet.home
        return self.word(f"why.{home.outcome}" if home and home.outcome in _UNDONE else "work")

    @property
    def arrived(self) -> str:
        """When the worker came."""
        return self.moment(self.sheet.home.arrived_at) if self.sheet.home else ""

    @property
    def finished(self) -> str:
        """When the work was done."""
        return self.moment(self.sheet.home.done_at) if self.sheet.home else ""

    @property
    def came_and_went(self) -> tuple[str, str]:
        """Both without their year, for small boxes."""
        home = self.sheet.home
        both = (home.arrived_at, home.done_at) if home else (None, None)
        arrived, finished = (short_moment(self.language, each) if each else "" for each in both)
        return arrived, finished

    @property
    def outcome(self) -> str:
        """How the errand ended."""
        home = self.sheet.home
        return self.word(f"outcome.{home.outcome}") if home and home.outcome else ""

    @property
    def tested(self) -> str:
        """Whether it works."""
        return self._whether("tested", self.sheet.home.tested if self.sheet.home else None)

    @property
    def signed(self) -> str:
        """Whether the resident signed."""
        return self._whether("signed", self.sheet.home.signed if self.sheet.home else None)

    @property
    def opinion(self) -> str:
        """What the resident ticked."""
        home = self.sheet.home
        return self.composer.word(self.language, f"mark.{home.opinion}") if home and home.opinion else ""

    @property
    def score(self) -> str:
        """The resident's score of 1 to 5 (M52)."""
        home = self.sheet.home
        return str(home.score) if home and home.score is not None else ""

    @property
    def remark(self) -> str:
        """The resident's own words on the service; a dash where there were none."""
        return self.sheet.home.opinion_words or NOTHING if self.sheet.home else ""

    @cached_property
    def return_call(self) -> str:
        """The return call made since it went out: when, and what was answered."""
        sheet = self.sheet
        mark = self.composer.word(self.language, f"mark.{sheet.called_mark}") if sheet.called_mark else ""
        return " · ".join(part for part in (self.moment(sheet.called_at), mark) if part)

    @property
    def return_call_short(self) -> str:
        """The same without its year, for small boxes."""
        at, told = self.sheet.called_at, self.return_call
        return told.replace(self.moment(at), short_moment(self.language, at)) if at else told

    @property
    def reported_and_raised(self) -> str:
        """When it was told and when the slip went out: 21 Nov 2026 14:00 · 14:02."""
        told, raised = self.sheet.reported_at, self.sheet.raised_at
        out = f"{raised:%H:%M}" if told.date() == raised.date() else short_moment(self.language, raised)
        return f"{self.moment(told)} · {out}"

    @property
    def receipt(self) -> str:
        """The number of the receipt."""
        return self.sheet.home.receipt if self.sheet.home else ""

    @property
    def conditions(self) -> str:
        """What the office prints for the resident: its own conditions, or the program's until the work is over."""
        return self.sheet.conditions or ("" if self.sheet.home else self.word("keep"))

    def _whether(self, key: str, told: bool | None) -> str:
        return "" if told is None else self.word(f"{key}.yes" if told else f"{key}.no")
