"""How whoever wrote is greeted in our answer: a person by name, an office or a company as one."""

import re

from db.models import Language
from desk.words import word

_HAN_BODY = re.compile(
    "(公司|集团|银行|中心|公安|机关|政府|街道|社区|物业|超市|商行|商店|工作室|办公室|办事处|居委会|业委会|村委会|管委会"
    "|委员会|协会|学会|商会|工会|基金会|联合会|合作社|报社|学校|大学|学院|中学|小学|幼儿园|医院|法院|检察院|研究院|设计院"
    "|派出所|事务所|研究所|检测所|诊所|消防队|工程队|大队|支队|中队|监理部|项目部|有限|[局厅署厂处站部店馆])$"
)
_HAN_NAME = re.compile(
    "(先生|女士|小姐|同志|律师|老师|教授|医生|经理|主任|师傅|阿姨|大爷|夫妇|一家|[业住租]户|业主|家属)"
)
_HAN = re.compile("[\u4e00-\u9fff]")
_LONG_NAME = 6
"""So many Chinese characters no name of a person has without a dot or a form of address."""
_LATIN_BODY = re.compile(
    r"\b(& ?co|and co|ltd|limited|inc|llc|llp|plc|gmbh|corp|corporation|company|co|sons|group|holdings|partners"
    r"|works|services|solutions|agency|bank|insurance|bureau|department|dept|ministry|authority|council|committee"
    r"|commission|court|police|office|centre|center|association|society|union|club|school|college|university|hospital"
    r"|clinic|management|developments?|properties|engineering|construction|contractors?|board|institute|brigade)\b\.?",
    re.IGNORECASE,
)


def is_body(name: str) -> bool:
    """Whether a name is that of an office, a company or the like; of one that does not tell, a person's is taken."""
    told = name.strip()
    if not _HAN.search(told):
        return _LATIN_BODY.search(told) is not None
    if _HAN_NAME.search(told):
        return False
    return bool(_HAN_BODY.search(told)) or ("·" not in told and len(_HAN.findall(told)) >= _LONG_NAME)


def greeting(language: Language, name: str, *, body: bool) -> str:
    """The line a letter to them begins with."""
    if body:  # in Chinese by its name alone, in English without one
        return f"{name}：" if language is Language.ZH else word(language, "letter.greeting_party")
    return word(language, "letter.greeting").format(name=name)


def closing(language: Language, *, body: bool) -> str:
    """The line it ends with."""
    return word(language, "letter.closing_party" if body else "letter.closing")
