"""A roll of 5,000 flats as offices keep them: every row accounted for, the second time nothing, then all undone."""

import csv
import random
from collections import Counter
from pathlib import Path

import pytest

from desk import owners
from desk.check import check
from desk.imports import Account, import_owners, undo
from desk.office import Office

FLATS = 5_000
HEADS = [
    "楼栋",
    "单元",
    "房号",
    "业主姓名",
    "联系电话",
    "建筑面积",
    "入住日期",
    "租户姓名",
    "租户电话",
    "车牌号",
    "备注",
]
NAMES, LAST = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华", "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"


class Roll:
    """Writes a roll and keeps its own count of what must become of every row."""

    def __init__(self, path: Path) -> None:
        self.chance = random.Random(5)
        self.rows: list[list[str]] = [["某某花园业主台账"], [], HEADS]
        self.expected: dict[str, list[int]] = {"imported": [], "unchanged": [], "no_room": [], "total_line": []}
        self.remarks: Counter[str] = Counter()
        self.people: set[tuple[str, str]] = set()
        for place in range(FLATS):
            self._flat(place)
        self._add("total_line", ["合计", "", "", f"{FLATS}户"])
        with path.open("w", encoding="gb18030", newline="") as file:
            csv.writer(file).writerows(self.rows)

    def _flat(self, place: int) -> None:
        block, rest = divmod(place, 480)
        stair, rest = divmod(rest, 240)
        floor, room = divmod(rest, 8)
        code = f"{(floor + 1) * 100 + room + 1}"
        name = self.chance.choice(LAST) + "".join(self.chance.sample(NAMES, 2))
        phone = f"139{place:08d}"
        row = [f"{block + 1}{self.chance.choice(['栋', '幢'])}", f"{stair + 1}单元", code.zfill(4), name, phone]
        row += [self.chance.choice(["89.5", "120", "约90平", ""]), self.chance.choice(["2016-08-10", "2009.12.15", ""])]
        row += ["", "", "", self.chance.choice(["", "", "有狗"])]
        self.remarks["area_approximate"] += row[5] == "约90平"
        self._add("imported", row)
        chance = self.chance.random()
        if chance < 0.02:
            self._add("unchanged", [*row[:2], code, *row[3:]])  # the same flat again, spelled otherwise
            self.remarks["area_approximate"] += row[5] == "约90平"
        elif chance < 0.04:
            self._add("no_room", [*row[:2], "", *row[3:]])
        elif chance < 0.06:
            self._add("imported", [*row[:2], code, name, f"138{place:08d}"])  # a second phone
        elif chance < 0.07:
            self.rows.append([])
        elif chance < 0.08:
            self._add("imported", [*row[:3], "", f"137{place:08d}"])  # a phone without a name: the only owner's
            self.remarks["no_owner"] += 1
        elif chance < 0.09:
            self.rows[-1][6] = "前年"
            self.remarks["date_kept_in_note"] += 1

    def _add(self, what: str, row: list[str]) -> None:
        self.rows.append(row)
        self.expected[what].append(len(self.rows))


def refused(account: Account, code: str) -> list[int]:
    return [each.row for each in account.refused if each.reason_code == code]


@pytest.mark.long
def test_every_row_of_a_roll_of_5000_flats_is_accounted_for(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "roll.csv"
    roll = Roll(path)
    account = import_owners(office, path)
    assert account.rows == sum(map(len, roll.expected.values()))
    assert account.imported == len(roll.expected["imported"])
    assert account.unchanged == len(roll.expected["unchanged"])
    assert refused(account, "no_room") == roll.expected["no_room"]
    assert refused(account, "total_line") == roll.expected["total_line"]
    blank = [number for number, row in enumerate(roll.rows, 1) if not row]
    assert account.passed_over == (1, 3, *blank)
    assert Counter(each.remark.code for each in account.remarks) == roll.remarks
    assert office.ask(owners.units).total == FLATS
    again = import_owners(office, path)
    assert (again.imported, again.unchanged) == (0, account.imported + account.unchanged)
    assert office.ask(check).breaks == ()
    run_id = account.run_id or 0
    undone = office.do(lambda work: undo(work, run_id)).answer
    assert (undone.units, undone.stayed) == (FLATS, ())
    assert office.ask(owners.units).total == 0
    assert office.ask(check).breaks == ()
