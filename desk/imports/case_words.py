"""What other registers call kinds, channels and states, and what the desk calls them."""

from db.models.case import CaseKind, CaseStatus
from db.models.channel import Channel
from desk.folding import fold

_KINDS = {
    # Someone who asks for help gets an answer, not a worker: 报修 is the word for repairs.
    CaseKind.ENQUIRY: "咨询 求助 询问 问询 enquiry inquiry question help request",
    CaseKind.COMPLAINT: "投诉 举报 信访 complaint report grievance",
    CaseKind.SUGGESTION: "建议 意见 suggestion proposal idea",
    CaseKind.REPAIR: "报修 维修 修理 repair maintenance fault",
    CaseKind.PRAISE: "表扬 感谢 praise thanks compliment",
}
_CHANNELS = {
    Channel.MESSAGE: "网站 网络 微信 qq 短信 邮件 邮箱 微博 公众号 小程序 message chat wechat "
    "online web website mobile email e-mail mail app twitter sms text",
    Channel.PHONE: "电话 来电 热线 phone telephone call tel",
    Channel.WALK_IN: "来访 上门 前台 现场 面谈 walk-in walkin walk_in counter in person visit",
    Channel.LETTER: "来信 信件 信函 书信 letter post",
}
_STATUSES = {
    CaseStatus.CLOSED: "closed close done completed complete resolved 已办结 办结 已关闭 关闭 已完成 完成 结案 已结案",
    CaseStatus.VOID: "cancel canceled cancelled void duplicate 作废 撤销 取消 撤诉",
    CaseStatus.ANSWERED: "letter answered replied 已答复 已回复",
    CaseStatus.WITH_TRADE: "",
    CaseStatus.OPEN: "",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_CHANNEL_OF = {word: channel for channel, words in _CHANNELS.items() for word in words.split()}
_STATUS_OF = {word: status for status, words in _STATUSES.items() for word in words.split()}
_UNSAID = frozenset({"", "unknown", "na", "n/a", "other", "others", "其他", "其它", "不详", "未知"})


def kind_of(text: str) -> CaseKind | None:
    """The kind a register's word means; a complaint when nothing is said, None for an unknown word."""
    word = fold(text)
    return CaseKind.COMPLAINT if word in _UNSAID else _KIND_OF.get(word)


def channel_of(text: str) -> Channel | None:
    """The channel a register's word means; other when nothing is said, None for an unknown word."""
    word = fold(text)
    if word in _UNSAID:
        return Channel.OTHER
    return Channel.MESSAGE if word.endswith("app") else _CHANNEL_OF.get(word)


def status_of(text: str) -> CaseStatus:
    """The state a register's word means; whatever is not an end is open."""
    return _STATUS_OF.get(fold(text), CaseStatus.OPEN)
