"""The names of the month's figures and how each is counted, in both languages."""

from db.models import Language

_WORDS = {
    "received": ("Received", "受理数"),
    "received.formula": ("cases taken in the month, void ones left out", "当月受理的事项，不含作废"),
    "closed": ("Closed", "办结数"),
    "closed.formula": ("cases closed in the month, whenever they were taken", "当月办结的事项，不论何时受理"),
    "open_at_end": ("Open at the end", "月末未办结"),
    "open_at_end.formula": (
        "cases taken by the end of the month and not closed by then",
        "截至月末已受理而未办结的事项",
    ),
    "overdue_at_end": ("Overdue at the end", "月末逾期"),
    "overdue_at_end.formula": (
        "of those, the ones past their limit to reply or to solve",
        "其中已超过答复或办结期限的事项",
    ),
    "repeated": ("Second complaints", "二次投诉"),
    "repeated.formula": (
        "cases of a flat and class that had a case in the thirty days before",
        "同一房屋、同一类别三十天内再次反映的事项",
    ),
    "reply_in_time": ("Answered in time", "按时答复率"),
    "reply_in_time.formula": (
        "answered by the reply limit ÷ received whose limit has run out or that are answered",
        "按时答复数 ÷ 已到答复期限或已答复的受理数",
    ),
    "solution_in_time": ("Solved in time", "按时办结率"),
    "solution_in_time.formula": ("closed by the solution limit ÷ closed with a limit", "按时办结数 ÷ 有期限的办结数"),
    "handled": ("Handling rate", "处理率"),
    "handled.formula": (
        "received and closed by the end of the month ÷ received", "当月受理且月末前办结数 ÷ 受理数",
    ),
    "rate": ("Complaints per 100 households", "百户投诉率"),
    "rate.formula": ("complaints received ÷ occupied households × 100", "当月投诉数 ÷ 入住户数 × 100"),
    "slips": ("Slips raised", "派工单数"),
    "slips.formula": ("slips raised in the month, void ones left out", "当月开出的派工单，不含作废"),
    "slips_back": ("Of these back", "其中已回单"),
    "slips_back.formula": (
        "slips raised in the month and home with a result by its end",
        "当月开出且月末前已交回结果的派工单",
    ),
    "occupied": ("Occupied households", "入住户数"),
    "occupied.formula": ("flats on file that are not marked empty", "档案中未标记空置的房屋"),
    "none_given": ("none given", "未填"),
    "cases": ("Cases", "受理单"),
    "slips_numbers": ("Slips", "派工单"),
    "letters": ("Letters", "函件"),
}  # fmt: skip


def name(language: Language, key: str) -> str:
    """The name of a figure, or its formula under "<figure>.formula"."""
    return _WORDS[key][language is Language.ZH]
