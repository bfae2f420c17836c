"""Invented papers for the tests of this folder."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from db.models import LineKind
from desk.letters.sheet import LetterSheet
from desk.named import Named
from desk.paper.letterhead import Letterhead
from desk.slips.lines import LineRow, totals
from desk.slips.sheet import Copy, HomeSheet, SlipSheet
from desk.words import Language

OFFICE_ZONE = timezone(timedelta(hours=8))
NOON = datetime(2026, 11, 21, 12, 5, tzinfo=UTC).astimezone(OFFICE_ZONE)

HEADS = {
    Language.EN: Letterhead(
        "Willow Court Management Office",
        "Willow Court",
        "18 Canal Road, Block 1, ground floor",
        "0571 5550 1000",
        "0571 5550 1999",
    ),
    Language.ZH: Letterhead("柳岸小区物业服务中心", "柳岸小区", "运河路18号1栋一层", "0571-55501000", "0571-55501999"),
}


def slip(language: Language = Language.EN, **changes: object) -> SlipSheet:
    """A kitchen pipe that drips, told in the language."""
    chinese = language is Language.ZH
    values: dict[str, object] = {
        "language": language,
        "letterhead": HEADS[language],
        "number": "S2026-000417",
        "case_number": "C2026-001143",
        "reported_at": NOON - timedelta(minutes=12),
        "raised_at": NOON,
        "unit": "3-2-1801",
        "place": "厨房水槽下方" if chinese else "Kitchen, below the sink",
        "told_by": "顾念慈" if chinese else "Gwen Oakley",
        "relation": "owner",
        "told_phone": "138 0555 0147",
        "channel": "phone",
        "kind": "repair",
        "class_name": "给排水 / 漏水" if chinese else "Water and drains / leak",
        "urgency": "same_day",
        "summary": "厨房水槽下角阀滴水，柜底已积水，需当日处理。"
        if chinese
        else "Angle valve below the kitchen sink drips, water stands in the cupboard.",
        "words": "昨天晚上就开始滴了，我拿盆接着，一个晚上接了大半盆，今天务必来人看看。"
        if chinese
        else "It started last night, I put a bowl below it and the bowl was half full by morning.",
        "access": "18:00以后在家，上门前请先电话联系" if chinese else "At home after 18:00, please call first",
        "trade": "水电维修" if chinese else "Plumbing",
        "worker": "沈师傅" if chinese else "Tom Reed",
        "first_receiver": "何知夏" if chinese else "Ann Hale",
        "clerk": "何知夏" if chinese else "Ann Hale",
        "reply_due": NOON + timedelta(hours=2),
        "solution_due": NOON + timedelta(days=2),
    }
    return SlipSheet(**{**values, **changes})  # type: ignore[arg-type]


def priced_lines(count: int = 2) -> tuple[LineRow, ...]:
    """Services and materials, the first of them free."""
    some = (
        LineRow(1, LineKind.SERVICE, Named("Replace angle valve", "更换角阀"), Named("pc", "个"), 1000, 8000, False),
        LineRow(2, LineKind.MATERIAL, Named("Brass angle valve, 1/2 inch", "铜角阀（4分）"), Named("pc", "只"),
                2000, 3550, True),
        LineRow(3, LineKind.LABOUR, Named("Labour", "人工"), Named("h", "小时"), 1500, 6000, True),
    )  # fmt: skip
    return tuple(replace(some[place % 3], key=place) for place in range(count))


def full_slip(language: Language = Language.EN, lines: int = 2, **changes: object) -> SlipSheet:
    """A slip with something in every field and all its copies."""
    chinese = language is Language.ZH
    priced = priced_lines(lines)
    values: dict[str, object] = {
        "copies": tuple(Copy),
        "bring": "角阀2只、生料带、扳手" if chinese else "2 angle valves, thread tape, wrench",
        "equipment": "3栋给水泵 P-02" if chinese else "Water pump P-02, house 3",
        "warranty": "developer",
        "appoint_from": NOON + timedelta(hours=14),
        "appoint_until": NOON + timedelta(hours=16),
        "second_of": "S2026-000398",
        "currency": "¥",
        "lines": priced,
        "totals": totals(priced),
        "reprint": 1,
        "printed_at": NOON,
    }
    return slip(language, **{**values, **changes})


def longest_slip(language: Language = Language.EN, **changes: object) -> SlipSheet:
    """A slip whose every text is as long as the book takes it, its own words as long as a long complaint."""
    sentence = {
        Language.EN: "Since the day before yesterday water runs down the wall behind the washing machine, whenever "
        "somebody upstairs takes a bath; I called twice, and was promised a visit that nobody remembers. ",
        Language.ZH: "前天起楼上一洗澡，洗衣机后面的墙就往下淌水，我打过两次电话，说好来人看看，结果谁都不记得这回事，"
        "墙皮已经鼓起来了，请今天务必安排师傅上门。",
    }[language]

    def long(length: int) -> str:
        return (sentence * (length // len(sentence) + 1))[:length]

    values: dict[str, object] = {
        "summary": long(300), "words": long(1_800), "place": long(200), "access": long(400), "bring": long(400),
        "equipment": long(120), "worker": long(60), "told_by": long(60), "conditions": long(600), "urgency": "at_once",
    }  # fmt: skip
    return full_slip(language, lines=14, **{**values, **changes})


def home_slip(language: Language = Language.EN, **changes: object) -> SlipSheet:
    """A slip that came home."""
    chinese = language is Language.ZH
    home = HomeSheet(
        outcome="done",
        arrived_at=NOON + timedelta(hours=15),
        done_at=NOON + timedelta(hours=16),
        cause="角阀阀芯磨损" if chinese else "Worn valve core",
        result="更换角阀及软管，放水试用十分钟未再滴漏" if chinese else "Replaced valve and hose, nothing drips",
        tested=True,
        signed=True,
        opinion="satisfied",
        opinion_words="师傅很细心" if chinese else "A careful worker",
        score=5,
        receipt="0004711",
    )
    return full_slip(language, home=home, **changes)


def undone_slip(language: Language = Language.EN, **changes: object) -> SlipSheet:
    """A slip that came home with nothing done."""
    home = HomeSheet(
        outcome="not_done", arrived_at=NOON, done_at=None, cause="",
        result="家中无人，电话未接" if language is Language.ZH else "Nobody at home, the phone not answered",
        tested=None, signed=False, opinion="", opinion_words="", score=None, receipt="",
    )  # fmt: skip
    return slip(language, **{"copies": tuple(Copy), "home": home, **changes})


def bare_slip(language: Language = Language.EN, **changes: object) -> SlipSheet:
    """A slip whose work was done without any line, and of which nobody gave an opinion."""
    told = undone_slip(language).home
    assert told is not None
    home = replace(told, outcome="done", done_at=NOON, result="已紧固" if language is Language.ZH else "Tightened it")
    return undone_slip(language, **{"home": home, **changes})


def dear_slip(language: Language = Language.EN, **changes: object) -> SlipSheet:
    """A slip with the longest units, names and figures."""
    base = priced_lines(1)[0]
    name = Named(
        "Replacement of the whole riser incl. scaffolding and plastering, cast iron DN110 W1 pipe with all its joints",
        "更换整根立管（含脚手架、抹灰恢复）铸铁W1型DN110直管及全部接头、卡箍、检查口、防臭地漏及周边防水修补",
    )
    lines = (
        replace(base, name=name, unit=Named("running metre of pipe", "延长米（含管件）"), quantity=123_456_789,
                cents=99_999_999, charged=True),
        replace(base, key=2, unit=Named("square metre of wall", "平方米（含脚手架）"), quantity=12_500,
                cents=99_999_999, charged=True),
    )  # fmt: skip
    return replace(full_slip(language, **changes), lines=lines, totals=totals(lines))


def lone_slip(language: Language = Language.EN, **changes: object) -> SlipSheet:
    """A slip for the office's own work, without a case."""
    chinese = language is Language.ZH
    values: dict[str, object] = {
        "case_number": "", "kind": "", "channel": "", "class_name": "", "first_receiver": "", "relation": "",
        "words": "", "told_by": "", "told_phone": "", "unit": "", "reply_due": None, "solution_due": None,
        "place": "3栋水泵房" if chinese else "Pump room, house 3", "copies": tuple(Copy),
    }  # fmt: skip
    return slip(language, **{**values, **changes})


_BODY_EN = """Dear Ms Oakley,

Thank you for telling us about the dripping valve below your kitchen sink. We are sorry that\
 you had to put a bowl there for a whole night.

Our plumber came on 22 November. He replaced the angle valve and its hose and dried the cupboard\
 floor. He ran the tap for ten minutes with you; nothing dripped.

The value of this work is 85 yuan. It falls under the guarantee of your house, so nothing is charged.

If the cupboard becomes wet again, please call us at any hour and give the number above.

Yours sincerely,"""

_BODY_ZH = """尊敬的顾念慈女士：

您好！感谢您向我们反映厨房水槽下角阀滴水一事。让您用盆接了一夜的水，我们深表歉意。

11月22日，我中心水电维修人员上门更换了角阀及软管，擦干了柜底积水，并与您一同放水试用十分钟，未再滴漏。

本次维修价值85元，因房屋尚在保修期内，不收取费用。

如再次出现渗水，请随时拨打服务热线并报上述受理编号，我们将立即安排人员上门。

此致
敬礼！"""


def letter(language: Language = Language.EN, **changes: object) -> LetterSheet:
    """The answer about the kitchen pipe."""
    chinese = language is Language.ZH
    values: dict[str, object] = {
        "language": language,
        "letterhead": HEADS[language],
        "number": "L2026-000089",
        "date": date(2026, 11, 24),
        "to_name": "顾念慈 女士" if chinese else "Ms Gwen Oakley",
        "to_address": "柳岸小区3栋2单元1801室\n运河路18号\n310000 杭州"
        if chinese
        else "Flat 3-2-1801, Willow Court\n18 Canal Road\nHangzhou 310000",
        "case_number": "C2026-001143",
        "case_date": date(2026, 11, 21),
        "subject": "关于厨房角阀滴水事项的回复" if chinese else "The dripping valve in your kitchen",
        "body": _BODY_ZH if chinese else _BODY_EN,
        "signer": "何知夏" if chinese else "Ann Hale",
        "signer_post": "客服主管" if chinese else "Front desk supervisor",
    }
    return LetterSheet(**{**values, **changes})  # type: ignore[arg-type]
