"""What a merge writes into the note of the record that stays, in the office's language."""

from typing import Any

from desk.masking import masked_id
from desk.words import WORDS, Language, word

_LABELS = {
    "language": ("letters in", "信函语言"),
    "email": ("e-mail", "邮箱"),
    "channel": ("likes to be reached by", "偏好联系方式"),
    "born_on": ("born on", "出生日期"),
    "id_number": ("ID number", "证件号码"),
    "contact": ("contact", "联系人"),
    "area": ("area", "面积"),
    "occupied": ("lived in", "已入住"),
    "delivered_on": ("handed over on", "交付日期"),
    "renovation": ("renovation", "装修情况"),
    "use": ("use", "用途"),
    "layout": ("layout", "户型"),
    "fee_note": ("fees", "费用情况"),
    "since": ("since", "起始日期"),
    "share": ("share", "产权份额"),
    "lease_until": ("lease until", "租期至"),
    "relation": ("relation", "关系"),
    "description": ("description", "描述"),
    "space": ("parking space", "车位"),
}
_MERGED = ("Merged with {name}", "已与{name}合并")
_ALSO = ("Also on file: {others}", "另有记录：{others}")


def also(values: dict[str, Any], language: str) -> str:
    """A line of what else was on file: "Also on file: e-mail a@b; born on 1980-01-01"."""
    told = [_one(name, value, language) for name, value in values.items()]
    return _ALSO[language == Language.ZH].format(others=("；" if language == Language.ZH else "; ").join(told))


def merged_with(name: str, values: dict[str, Any], language: str) -> str:
    """The line that tells of a merge, with what the other record said differently."""
    line = _MERGED[language == Language.ZH].format(name=name)
    if not values:
        return line
    return f"{line}{'。' if language == Language.ZH else '. '}{also(values, language)}"


def _one(name: str, value: Any, language: str) -> str:
    label = _LABELS.get(name, (name, name))[language == Language.ZH]
    return f"{label}{'：' if language == Language.ZH else ' '}{_said(name, value, language)}"


def _said(name: str, value: Any, language: str) -> str:
    if name == "id_number":
        return masked_id(value)  # everybody may read a note
    if name == "occupied":
        return ("是" if value else "否") if language == Language.ZH else ("yes" if value else "no")
    if name == "share":
        return f"{value / 100:g} %"
    if f"{name}.{value}" in WORDS:
        return word(Language(language), f"{name}.{value}")
    return f"{value:g}" if isinstance(value, float) else str(value)
