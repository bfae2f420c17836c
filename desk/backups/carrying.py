"""What a restored book takes over from the book it replaces, where that one can be read.

Where backups go and how they are sealed is no matter of yesterday; a number that was given is not given again (M15);
and the diary keeps up to which line both books said the same, so that the lines that are gone are explained (G49)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from db.copying import rows_of
from db.faults import BookFault
from db.models import Counter, Diary, Fact
from desk.diary.branches import RESTORED, moment_of, since_of
from desk.facts import Facts, rows_from
from desk.numbersleft import LEFT_OUT
from desk.work import UnitOfWork

_FACTS = ("backup_folder", "backup_second", "backup_seal")
_BELIEVED = datetime(2100, 1, 1, tzinfo=UTC)  # as desk/clock.py believes the book
_MARK = "SELECT hex(mark) FROM diary WHERE id = {}"


@dataclass(frozen=True)
class Replaced:
    """A book that stands in the way of a backup of the same book: its last line with its mark in hex and its moment,
    the numbers it gave, and of the restores it tells the line each is in and the one it goes back to."""

    book: Path
    facts: Facts
    line: int
    mark: str
    at: datetime | None
    numbers: Mapping[str, int]
    restored: tuple[tuple[int, int], ...]

    def since(self, work: UnitOfWork) -> int:
        """The line up to which this book and the one being written say the same, or the earlier one to which a restore
        goes back that only this book tells of."""
        least, most = 0, min(self.line, work.session.scalar(select(Diary.id).order_by(Diary.id.desc()).limit(1)) or 0)
        while least < most:  # equal marks mean equal lines up to there
            middle = (least + most + 1) // 2
            ours = work.session.scalar(select(Diary.mark).where(Diary.id == middle))
            theirs = rows_of(self.book, _MARK.format(middle))
            if ours is not None and theirs == [(ours.hex().upper(),)]:
                least = middle
            else:
                most = middle - 1
        return min([least, *(back for line, back in self.restored if line > least)])


def believed(moment: datetime | None) -> datetime | None:
    """The moment of a last line, where a clock may have shown it."""
    return moment if moment is not None and moment < _BELIEVED else None


def read_replaced(book: Path, facts: Facts) -> Replaced | None:
    """What a closed book tells of itself; none where it is of an older program or cannot be read.

    Faults: book.locked."""
    try:
        last = rows_of(book, "SELECT id, at, hex(mark) FROM diary ORDER BY id DESC LIMIT 1")
        numbers = rows_of(book, "SELECT series, last FROM counter")
        told = rows_of(book, f"SELECT id, CAST(old AS BLOB) FROM diary WHERE act = '{RESTORED}'")  # noqa: S608
    except BookFault as fault:
        if fault.code == "book.locked":
            raise
        return None
    line, at, mark = last[0] if last else (0, None, "")
    return Replaced(
        book,
        facts,
        int(line),
        str(mark).lower(),
        believed(moment_of(at)),
        {str(series): given for series, given in numbers if isinstance(given, int)},
        tuple((here, since_of(here, (kept or b"").decode(errors="replace"))) for here, kept in told),
    )


def carry_over(work: UnitOfWork, replaced: Replaced) -> None:
    """Write into the restored book what stays as it is, each with a line in the diary."""
    old, new = rows_from(work.facts), rows_from(replaced.facts)
    for name in (each for each in _FACTS if old[each] != new[each]):
        put = insert(Fact).values(name=name, value=new[name])
        work.session.execute(put.on_conflict_do_update(index_elements=["name"], set_={"value": new[name]}))
        work.record("facts.change", "fact", 0, old=old[name], new=new[name], note=name)
    had: dict[str, int] = dict(work.session.execute(select(Counter.series, Counter.last)).all())
    for series, last in sorted(replaced.numbers.items()):
        if last > (given := had.get(series, 0)):
            count = insert(Counter).values(series=series, last=last)
            work.session.execute(count.on_conflict_do_update(index_elements=["series"], set_={"last": last}))
            work.record(LEFT_OUT, "counter", 0, old=str(given), new=str(last), note=series)
