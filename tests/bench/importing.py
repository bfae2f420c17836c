"""Bring a list of owners in: reading, checks, pinyin, keys, diary and the way back (at most 2 x reading the workbook
with the same library and writing the very same rows and keys by hand)."""

from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import xlsxwriter

from desk.imports import import_owners
from desk.office import Office
from tests.bench.bare import bare_book, marks
from tests.bench.measuring import Comparison, Measure, timed

_TABLES = (
    "building", "unit", "person", "phone", "tenure", "vehicle", "import_run", "import_change", "diary", "search_key",
)  # fmt: skip
_HEADS = ("楼栋", "单元", "房号", "业主姓名", "联系电话", "建筑面积", "入住日期", "租户姓名", "租户电话", "车牌号")
_LAST = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程魏苏吕丁任沈姚卢"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华玉萍红鹏飞鑫波斌宇浩凯健俊帆帅旭宁阳晨曦瑶欣怡琳雪梅"


def measure(scratch: Path, count: int, rounds: int) -> list[Measure]:
    """Ours fills a new book, then the bare driver writes the same rows into another; turn by turn."""
    path = _list(scratch / "owners.xlsx", count)
    ours: list[float] = []
    bare: list[float] = []
    for turn in range(rounds):
        here, there = scratch / f"ours-{turn}", scratch / f"bare-{turn}"
        office = Office.open(here, create=True)
        ours.append(timed(lambda office=office: import_owners(office, path)))
        office.close()
        Office.open(there, create=True).close()
        with bare_book(here) as told, bare_book(there, writes=True) as book:
            rows = {table: _rows(told, table) for table in _TABLES}
            bare.append(timed(lambda book=book, rows=rows: _bring(book, path, rows)))
    return [Comparison(f"import {count:,} owners from xlsx", ours, bare, most=2)]


def _rows(book: Any, table: str) -> tuple[str, list[Any]]:
    """What ours wrote, without the columns the book works out by itself."""
    columns = ", ".join(f'"{each[1]}"' for each in book.execute(f'PRAGMA table_info("{table}")'))
    return columns, book.execute(f'SELECT {columns} FROM "{table}"').fetchall()


def _bring(book: Any, path: Path, rows: dict[str, tuple[str, list[Any]]]) -> None:
    from python_calamine import CalamineWorkbook

    with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as workbook:
        workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)
    book.execute("BEGIN IMMEDIATE")
    guards = book.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'diary'").fetchall()
    for (guard,) in guards:  # the bare thing takes whatever it is given
        book.execute(f"DROP TRIGGER {guard}")
    for own in ("diary", "search_key"):  # a new book has a few lines of its own
        book.execute(f"DELETE FROM {own}")
    for table, (columns, told) in rows.items():
        if told:
            book.executemany(f'INSERT INTO "{table}" ({columns}) VALUES ({marks(told[0])})', told)
    book.execute("COMMIT")


def _list(path: Path, count: int) -> Path:
    """A workbook of so many flats, each with an owner, some with a tenant and a car."""
    chance = Random(3)
    book = xlsxwriter.Workbook(path)
    sheet, day = book.add_worksheet("台账"), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, _HEADS)
    for place in range(count):
        block, rest = divmod(place, 480)
        stair, rest = divmod(rest, 240)
        room = (rest // 8 + 1) * 100 + rest % 8 + 1
        row = [f"{block + 1}栋", f"{stair + 1}单元", room, _name(chance), f"13{chance.randrange(10**9):09d}"]
        sheet.write_row(place + 1, 0, [*row, round(chance.uniform(60, 160), 2)])
        if chance.random() < 0.7:
            sheet.write_datetime(place + 1, 6, datetime(chance.randrange(2010, 2025), 5, 7), day)
        if chance.random() < 0.15:
            sheet.write_row(place + 1, 7, [_name(chance), f"15{chance.randrange(10**9):09d}"])
        if chance.random() < 0.3:
            sheet.write_string(place + 1, 9, f"浙A{chance.randrange(10**5):05d}")
    book.close()
    return path


def _name(chance: Random) -> str:
    return chance.choice(_LAST) + "".join(chance.sample(_GIVEN, chance.choice((1, 2, 2))))
