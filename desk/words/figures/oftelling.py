"""The figures of whom the office told, called and wrote to, and of the rest of its work."""

from desk.words.figures.named import Named

NAMED: Named = {
    "calls_made": (
        ("Return calls made", "回访数"),
        ("return calls made in the period, those nobody answered with them", "本期所做的回访，含未联系上的"),
        None,
    ),
    "calls_share": (
        ("Return call rate", "回访率"),
        ("whether the calls that were due were made", "应回访的是否已回访"),
        (
            "return calls made ÷ return calls due in the period (n), with those taken off the list after it",
            "已回访数 ÷ 本期应回访数（n），含期末以后取消的",
        ),
    ),
    "satisfied": (
        ("Satisfied when called back", "回访满意率"),
        (
            "what people say of their own case; not the rate of a survey",
            "反映人对本事项处理的评价；与问卷满意率不同",
        ),
        (
            "marks satisfied or fair ÷ marks given in return calls of the period (n)",
            "本期回访中满意及基本满意数 ÷ 给出评价数（n）",
        ),
    ),
    "dissatisfied": (
        ("Not satisfied when called back", "回访不满意"),
        ("return calls of the period with the mark not satisfied", "本期回访评价为不满意的"),
        None,
    ),
    "alarms": (
        ("Sudden events", "突发事件"),
        (
            "incidents of the period, and cases of a sudden class that belong to none",
            "本期公共事件，以及未归入事件的突发事项",
        ),
        None,
    ),
    "notified": (
        ("First notified after", "首次通知用时"),
        ("how soon somebody was reached when something sudden happened", "突发事件后多久通知到人"),
        (
            "median of the minutes from the log of a sudden event to the first one reached",
            "突发事件从登记到首次通知到人的分钟数中位数",
        ),
    ),
    "letters": (
        ("Letters issued", "签发信函"),
        ("letters given a number in the period, void ones left out", "本期编号签发的信函，不含作废"),
        None,
    ),
    "incoming": (
        ("Letters received", "来函"),
        ("letters that came in during the period", "本期收到的来函"),
        None,
    ),
    "void_letters": (
        ("Void letter numbers", "作废函号"),
        ("letter numbers of the period that were made void, each with a reason", "本期发出后作废的函号，均有原因"),
        None,
    ),
    "notices": (
        ("Notices posted", "张贴公告"),
        ("notices hung up in the period", "本期张贴的公告"),
        None,
    ),
    "visits": (
        ("Visits to households", "走访住户"),
        ("visits and return visits of the period", "本期走访及回访"),
        None,
    ),
    "moves_in": (
        ("Moves in", "入住办理"),
        ("moves in finished in the period", "本期办结的入住"),
        None,
    ),
    "moves_out": (
        ("Moves out", "迁出办理"),
        ("moves out finished in the period", "本期办结的迁出"),
        None,
    ),
    "renovations": (
        ("Renovations applied for", "装修申请"),
        ("renovations applied for in the period", "本期申请的装修"),
        None,
    ),
    "renovation_breaches": (
        ("Renovation breaches", "装修违规"),
        ("breaches of the renovation rules found in the period", "本期发现的装修违规"),
        None,
    ),
}  # fmt: skip
