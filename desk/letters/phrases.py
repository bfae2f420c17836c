"""The standing sentences of a proposed reply, in both languages."""

from db.models import Language

_PHRASES = {
    "subject": ("Re: {summary}", "关于“{summary}”的回复"),
    "greeting": ("Dear {name},", "尊敬的{name}："),
    "thanks": (
        "Thank you for telling us on {day} about the following matter: {summary}.",
        "感谢您于{day}向我们反映：{summary}。",
    ),
    "sympathy": ("We understand the trouble this means for you.", "我们十分理解此事给您带来的不便。"),
    "apology": (
        "We apologise to you for this and for the trouble it has caused you.",
        "对此事及由此给您带来的不便，我们郑重致歉。",
    ),
    "demand": ("You asked us for the following: {demand}", "您的诉求：{demand}"),
    "offer": ("This is what we offer you: {offer}", "我们的方案：{offer}"),
    "agreed": ("We agreed with you: {agreed}", "双方已达成一致：{agreed}"),
    "decision": ("Our decision and the reason for it: {decision}", "处理决定及理由：{decision}"),
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
    "developer": ("The developer", "开发建设单位"),
    "developer_subject": ("Matter within the developer's duty: {summary}", "关于开发建设单位责任事项的函：{summary}"),
    "developer_greeting": ("Dear Sir or Madam,", "贵单位："),
    "developer_matter": (
        "On {day} the following was brought to our desk, under our number {number}: {summary}.",
        "我处于{day}受理以下事项（编号{number}）：{summary}。",
    ),
    "developer_where": ("It concerns {where}.", "涉及位置：{where}。"),
    "developer_found": ("This is what we found: {found}", "我处核实处理情况：{found}"),
    "developer_demand": ("The person asks for the following: {demand}", "反映人诉求：{demand}"),
    "developer_duty": (
        "By the contract of handover and warranty this lies within your duty. Please have it put right, and let us "
        "know in writing by {until} who attends to it and by when.",
        "依据交付及保修合同，该事项属贵单位责任范围。请安排处理，并于{until}前书面告知经办人及完成期限。",
    ),
}


def phrase(language: Language, name: str, /, **fields: str) -> str:
    """A standing sentence with its blanks filled; what fills them is never read as a sentence itself."""
    return _PHRASES[name][language is Language.ZH].format(**fields)
