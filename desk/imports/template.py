"""An empty list of owners to fill in, with drop-downs where only some words are known; it imports as it is."""

import io
from typing import Any

from desk.imports.headings import owner_fields
from desk.imports.owner_words import CHOICES, words_of
from desk.imports.sheets import fit, new_book, new_sheet

ROWS = 2_000
"""How many rows have drop-downs."""
_DAYS = ("delivered", "moved_in", "birthday", "lease_until")
_TEXTS = ("building", "staircase", "room", "phone", "tenant_phone", "emergency_phone", "id_number", "plate")
_NEEDED = ("building", "room", "owner")
_SHEETS = (("Owners", "业主名册"), ("How to fill it in", "填写说明"))
_HEADS = (("Column", "What belongs there", "Example"), ("列", "填写要求", "示例"))
_HOW = {
    "building": ("the building as everybody calls it", "大家习惯叫的楼栋", "3", "3栋"),
    "staircase": ("the staircase; empty where there is none", "没有单元的留空", "2", "2单元"),
    "room": ("the flat's number; a row without it is left out", "必填，没有房号的行不导入", "1801", "1801"),
    "use": ("choose from the list", "从下拉列表选择", "Home", "住宅"),
    "layout": ("rooms and halls, freely", "自由填写", "3 rooms, 2 halls", "三室两厅"),
    "area": ("square metres, a number", "平方米，只填数字", "89.5", "89.5"),
    "delivered": ("the day the flat was handed over", "开发商交房的日期", "2019-04-03", "2019-04-03"),
    "moved_in": ("the day this person came", "本人入住的日期", "2019-06-01", "2019-06-01"),
    "occupied": ("choose from the list", "从下拉列表选择", "Yes", "已入住"),
    "owner": (
        "a full name; several people: a row each, or 、 between them",
        "姓名；多人可分行填写，或用顿号隔开",
        "Ann Lee",
        "王小明",
    ),
    "role": ("choose from the list; empty is owner", "从下拉列表选择，留空为业主", "Owner", "业主"),
    "phone": (
        "several with / between",
        "多个号码用 / 隔开",
        "0387 600 509 / 0100 345 089",
        "13800138000/0571-87650000转8",
    ),
    "email": ("one address", "一个邮箱", "ann@example.org", "wang@example.org"),
    "share": ("what part of the flat; several owners in one row: 50%、50%", "多名业主同一行：50%、50%", "50%", "50%"),
    "id_number": (
        "as text, or the last digits are lost",
        "按文本填写，否则末几位会丢失",
        "E12345678",
        "330102198001021234",
    ),
    "birthday": ("year, month and day", "年月日", "1980-01-02", "1980-01-02"),
    "tier": ("choose from the list", "从下拉列表选择", "Ordinary", "普通"),
    "group": ("your own words, several with 、 between", "自定义，多个用顿号隔开", "elderly", "老人、商户"),
    "language": ("choose from the list", "从下拉列表选择", "English", "中文"),
    "channel": ("choose from the list", "从下拉列表选择", "Phone", "电话"),
    "contact": ("who speaks for a company", "公司业主的联系人", "Bo Klein", "李经理"),
    "tenant": ("a full name", "姓名", "Cy Young", "李雷"),
    "tenant_phone": ("as the owner's", "同业主电话", "0100 345 089", "13900139000"),
    "lease_until": ("the day the lease ends", "租约到期的日期", "2027-05-31", "2027-05-31"),
    "emergency": ("whom to call when something happens", "出事时联系谁", "Di Lee", "王芳"),
    "emergency_phone": ("as the owner's", "同业主电话", "0100 345 090", "13700137000"),
    "relation": ("of the emergency contact", "紧急联系人与业主的关系", "daughter", "女儿"),
    "plate": ("several with 、 between", "多个用顿号隔开", "AB-12 CDE", "浙A12345、浙A6789B"),
    "renovation": ("freely", "自由填写", "finished 2020", "已装修"),
    "note": ("anything else about the flat", "其他说明", "prefers letters", "钥匙在前台"),
}


def template(language: str) -> bytes:
    """A workbook with the headings of a list of owners in "en" or "zh", and a sheet that says how to fill it in."""
    chinese = language == "zh"
    buffer = io.BytesIO()
    with new_book(buffer) as book:
        _list(book, language)
        sheet = new_sheet(book, _SHEETS[1][chinese])
        bold = book.add_format({"bold": True, "bottom": 1})
        rows = [(heads[chinese], *_HOW[name][chinese::2]) for name, *heads in owner_fields()]
        for place, head in enumerate(_HEADS[chinese]):
            sheet.write_string(0, place, head, bold)
        for number, row in enumerate(rows, 1):
            for place, text in enumerate(row):
                sheet.write_string(number, place, text)
        fit(sheet, list(zip(_HEADS[chinese], *rows, strict=True)))
    return buffer.getvalue()


def _list(book: Any, language: str) -> None:
    """The sheet to fill in."""
    chinese = language == "zh"
    plain = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    needed = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top", "bg_color": "#E5F1FB"})
    text, day = book.add_format({"num_format": "@"}), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet = new_sheet(book, _SHEETS[0][chinese])
    sheet.freeze_panes(1, 0)
    fields = owner_fields()
    fit(sheet, [[heads[chinese]] for _, *heads in fields], least=12)
    for place, (name, *heads) in enumerate(fields):
        sheet.write_string(0, place, heads[chinese], needed if name in _NEEDED else plain)
        if name in _TEXTS:
            sheet.set_column(place, place, 16, text)
        elif name in _DAYS:
            sheet.set_column(place, place, 14, day)
        if name in CHOICES:
            words = list(words_of(name, language))
            sheet.data_validation(1, place, ROWS, place, {"validate": "list", "source": words, "error_type": "warning"})
