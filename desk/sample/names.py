"""Invented names and telephone numbers for a sample office."""

from random import Random

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文"
    "单仇解查盖区"  # read otherwise as surnames, like 曾
)  # fmt: skip
_DOUBLE = ("欧阳", "上官", "司马", "诸葛")
_GIVEN = (
    "明华强伟敏静丽军洋勇艳杰娟涛超秀霞平刚桂英兰玉萍红鹏飞丹慧巧美娜燕莉芳雪琴云洁梅琳素珍贞"
    "茹晓雯嘉欣宇轩浩然子涵梓睿诗琪思源志远建国文博俊辉海波春生乐重长行朝晨曦若彤一诺沐阳安宁"
)  # fmt: skip
_LATIN_SURNAMES = (
    "Ashdown", "Brandt", "Castellan", "Dunmore", "Eriksen", "Fairley", "Grünwald", "Hallam", "Ibarra", "Jarvis",
    "Kowal", "Lindqvist", "Marlowe", "Nguyễn", "O’Shea", "Petrov", "Quennell", "Rossi", "St. Clair", "Tanaka",
    "Underhill", "van der Meer", "Whitlock", "Yilmaz", "Zeller",
)  # fmt: skip
_LATIN_GIVEN = (
    "Alice", "Ben", "Clara", "Daniel", "Elena", "Frank", "Grace", "Henry", "Ingrid", "José", "Karin", "Leo", "Maya",
    "Nora", "Oscar", "Priya", "René", "Sofia", "Thomas", "Uma", "Victor", "Wendy", "Yusuf", "Zoë",
)  # fmt: skip
_COMPANIES = ("晴川贸易有限公司", "远帆科技有限公司", "Harbour Light Trading Ltd.", "禾木设计工作室")
_PREFIXES = ("138", "139", "136", "137", "135", "150", "151", "152", "158", "159", "182", "183", "186", "187", "188")
_PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def chinese_name(chance: Random) -> str:
    """A Chinese name of two to four characters."""
    surname = chance.choice(_DOUBLE) if chance.random() < 0.01 else chance.choice(_SURNAMES)
    given = chance.choice(_GIVEN)
    return surname + given + (chance.choice(_GIVEN) if chance.random() < 0.72 else "")


def latin_name(chance: Random) -> str:
    """A name in Latin letters."""
    return f"{chance.choice(_LATIN_GIVEN)} {chance.choice(_LATIN_SURNAMES)}"


def company_name(chance: Random) -> str:
    """A company that owns a flat."""
    return chance.choice(_COMPANIES)


def phone(place: int) -> tuple[str, str]:
    """The phone of the so many-th person, as told and as digits; all have 0013 in the middle, nobody else's do."""
    prefix = _PREFIXES[place // 10_000 % len(_PREFIXES)]
    middle = f"{13 + place // 10_000 // len(_PREFIXES):04d}"
    # A step that shares no factor with 10,000 goes through all of them without a pattern to the eye.
    last = f"{place * 3_571 % 10_000:04d}"
    told = (f"{prefix} {middle} {last}", f"{prefix}{middle}{last}", f"{prefix}-{middle}-{last}")[place % 3]
    return told, prefix + middle + last


def plate(chance: Random) -> str:
    """A vehicle's plate; some are the longer ones of electric cars."""
    tail = "".join(chance.choice("0123456789") for _ in range(4))
    letter = chance.choice(_PLATE_LETTERS)
    return f"浙A{letter}D{tail}" if chance.random() < 0.3 else f"浙A{letter}{tail}"
