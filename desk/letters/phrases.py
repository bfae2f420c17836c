"""The standing sentences of a proposed reply, in both languages."""

from db.models import Language

_PHRASES = {
    "subject": ("Re: {summary}", "关于“{summary}”的回复"),
    "greeting": ("Dear {name},", "尊敬的{name}："),
    "thanks": (
        "Thank you for telling us on {day} about the following matter: {summary}. "
        "We are sorry for the trouble this has caused you.",
        "感谢您于{day}向我们反映：{summary}。给您带来的不便，我们深表歉意。",
    ),
    "in_hand": (
        "We have recorded the matter and passed it to the people responsible. "
        "We will tell you the result as soon as we have it.",
        "您反映的事项我们已登记并转交责任部门处理，一有结果将立即告知您。",
    ),
    "done": ("This is what has been done:\n{done}", "现将处理情况告知如下：\n{done}"),
    "further": (
        "If anything is still not as it should be, please call us on {phone} at any time.",
        "如仍有不满意之处，请随时拨打{phone}与我们联系。",
    ),
    "further_here": (
        "If anything is still not as it should be, please come to the front desk at any time.",
        "如仍有不满意之处，请随时到服务前台与我们联系。",
    ),
    "closing": ("Yours sincerely,", "此致\n敬礼"),
}


def phrase(language: Language, name: str, /, **fields: str) -> str:
    """A standing sentence with its blanks filled; what fills them is never read as a sentence itself."""
    return _PHRASES[name][language is Language.ZH].format(**fields)
