"""Why a row was left out, and what was read with care: a sentence for each code in both languages."""

from dataclasses import dataclass

REASONS: dict[str, tuple[str, str]] = {
    "total_line": ("a total line, not a flat", "合计行，不是房屋"),
    "no_room": ("no flat number", "没有房号"),
    "unreadable": (
        "it holds letters that cannot be read, shown as “\ufffd”; correct them in the file",
        "含有无法识别的字符（显示为“\ufffd”），请在文件中更正",
    ),
    "place_too_long": (
        "the building, staircase or room is longer than {longest} characters",
        "楼栋、单元或房号超过{longest}个字符",
    ),
    "name_too_long": ("the name is longer than {longest} characters", "姓名超过{longest}个字符"),
    "nothing_said": ("neither a subject nor a text", "标题和内容都为空"),
    "no_date": ("no date", "没有登记时间"),
    "date_unreadable": ("the date “{text}” cannot be read", "无法识别日期“{text}”"),
    "same_number": ("number {number} stands already in row {first_row}", "编号{number}与第{first_row}行重复"),
}
REMARKS: dict[str, tuple[str, str]] = {
    "area_kept_in_note": ("the area “{text}” was kept in the note", "面积“{text}”原文记入备注"),
    "area_approximate": ("the area “{text}” is approximate", "面积“{text}”为约数，原文记入备注"),
    "date_kept_in_note": ("the date “{text}” was kept in the note", "日期“{text}”无法识别，原文记入备注"),
    "date_day_first": ("“{text}” was read as day/month/year", "“{text}”按日/月/年识别"),
    "date_month_first": ("“{text}” was read as month/day/year", "“{text}”按月/日/年识别"),
    "date_month_only": ("“{text}” was read as the first of the month", "“{text}”按当月1日识别"),
    "no_owner": ("no owner's name", "没有业主姓名"),
    "phone_without_name": (
        "the phone “{text}” has no name beside it and was kept in the note",
        "电话“{text}”无姓名，记入备注",
    ),
    "share_kept_in_note": (
        "the share “{text}” does not fit the owners named and was kept in the note",
        "产权份额“{text}”与业主人数不符或无法识别，记入备注",
    ),
    "word_kept_in_note": (
        "“{text}” is none of the words known for {heading} and was kept in the note",
        "{heading}“{text}”不在可选项中，记入备注",
    ),
    "too_long_kept_in_note": (
        "{heading} has room for {longest} characters; “{text}” was kept in the note",
        "{heading}最多{longest}个字符，“{text}”记入备注",
    ),
    "number_damaged": (
        "the number “{text}” lost its last digits in the spreadsheet; it was kept in the note and is to be asked for",
        "证件号“{text}”末几位已在表格中丢失，记入备注，请向本人核对",
    ),
    "masked": ("“{text}” is masked with stars and was passed over", "“{text}”带星号遮盖，已略过"),
    "plate_too_long": (
        "the plate “{text}” is too long for a plate and was kept in the note",
        "车牌“{text}”过长，记入备注",
    ),
    "closed_kept_in_note": ("the closing date “{text}” was kept in the note", "办结时间“{text}”原文记入备注"),
    "kind_kept_in_note": (
        "the kind “{text}” is not known and was kept in the note",
        "类型“{text}”未能识别，记入备注",
    ),
    "channel_kept_in_note": ("the channel “{text}” was kept in the note", "渠道“{text}”原文记入备注"),
}


@dataclass(frozen=True)
class Remark:
    """Something a reader decided or could not use, as a code of REMARKS with its fields."""

    code: str
    fields: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class BadRow:
    """A row that cannot be imported: its number in the file and a code of REASONS with its fields."""

    row: int
    code: str
    fields: tuple[tuple[str, object], ...] = ()


def reason(bad: BadRow, language: str) -> str:
    """The sentence for a row that was left out."""
    return _told(REASONS[bad.code], bad.fields, language)


def remark(made: Remark, language: str) -> str:
    """The sentence for what was decided about a value."""
    return _told(REMARKS[made.code], made.fields, language)


def _told(sentences: tuple[str, str], fields: tuple[tuple[str, object], ...], language: str) -> str:
    return sentences[1 if language == "zh" else 0].format(**dict(fields))
