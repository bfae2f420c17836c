"""Words of choice in a list of owners: how they are written, and by what they are known when read."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any

from db.models import Channel, Language, Role, Tier, UnitUse
from desk.folding import fold

_Words = Mapping[Any, tuple[str, str, str]]

_CHOICES: Mapping[str, _Words] = {
    "use": {
        UnitUse.HOME: ("Home", "住宅", "住房 普通住宅 公寓 别墅 residential residence house flat apartment villa"),
        UnitUse.SHOP: ("Shop", "商铺", "店铺 门面 商业 底商 网点 shops retail commercial"),
        UnitUse.OFFICE: ("Office", "办公", "写字楼 办公楼 办公用房 offices"),
        UnitUse.PARKING: ("Parking", "车位", "车库 停车位 地下车位 产权车位 garage parkingspace carpark"),
        UnitUse.STORE: ("Storage", "储藏室", "储物间 仓库 地下室 杂物间 store storeroom cellar"),
        UnitUse.OTHER: ("Other", "其他", "其它 others"),
    },
    "role": {
        Role.OWNER: ("Owner", "业主", "户主 产权人 房主 owners coowner"),
        Role.TENANT: ("Tenant", "租户", "租客 承租人 renter lessee"),
        Role.FAMILY: ("Family", "家属", "家庭成员 亲属 配偶 子女 父母 relative spouse"),
        Role.AGENT: ("Agent", "代理人", "中介 经纪人 受托人 proxy"),
        Role.EMERGENCY: ("Emergency contact", "紧急联系人", "应急联系人 emergency"),
        Role.OTHER: ("Other", "其他", "其它 others"),
    },
    "tier": {
        Tier.KEY: ("Key", "重点", "重点客户 vip 重要 vip客户"),
        Tier.ORDINARY: ("Ordinary", "普通", "普通客户 一般 normal standard"),
        Tier.POTENTIAL: ("Potential", "潜在", "潜在客户"),
    },
    "language": {
        Language.EN: ("English", "英文", "英语 en"),
        Language.ZH: ("Chinese", "中文", "汉语 普通话 zh cn mandarin"),
    },
    "channel": {
        Channel.PHONE: ("Phone", "电话", "手机 来电 call tel"),
        Channel.WALK_IN: ("Walk-in", "来访", "上门 面谈 visit inperson"),
        Channel.LETTER: ("Letter", "来信", "信件 信函 书信 post mail"),
        Channel.MESSAGE: ("Message", "短信微信", "短信 微信 邮件 email wechat sms text whatsapp"),
        Channel.OUTSIDE: ("Outside body", "外部机构", "消协 街道 居委会 authority"),
        Channel.OTHER: ("Other", "其他", "其它 others"),
    },
    "occupied": {
        True: ("Yes", "已入住", "是 入住 有人 自住 出租 自用 occupied movedin y true 1 在住 常住"),
        False: (
            "No",
            "未入住",
            "否 空置 空房 未交付 未交房 未收楼 notmovedin vacant empty notoccupied unoccupied n false 0",
        ),
    },
}
CHOICES = tuple(_CHOICES)
"""The fields whose cells hold a word of choice."""


def word_of(field: str, value: object, language: str) -> str:
    """How a value of "use", "role", "tier", "language", "channel" or "occupied" is written; '' for None."""
    if value is None:
        return ""
    return _CHOICES[field][value][language == "zh"]


def words_of(field: str, language: str) -> tuple[str, ...]:
    """Every word that may be chosen there, in order."""
    return tuple(words[language == "zh"] for words in _CHOICES[field].values())


def read_word(field: str, text: str) -> Any:
    """The value a word means there, None for an unknown one; False is a value."""
    return _known(field).get(_plain(text))


@cache
def _known(field: str) -> Mapping[str, Enum | bool]:
    return {
        _plain(word): value
        for value, (en, zh, also) in _CHOICES[field].items()
        for word in (en, zh, value.value if isinstance(value, Enum) else en, *also.split())
    }


def _plain(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())
