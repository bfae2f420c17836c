"""The figures of cases: what was taken, how soon it was answered and solved, and how well."""

from desk.words.figures.named import Named

NAMED: Named = {
    "received": (
        ("Received", "受理数"),
        ("cases taken in the period, void ones left out", "本期受理的事项，不含作废"),
        None,
    ),
    "closed": (
        ("Closed", "办结数"),
        ("cases closed in the period, whenever they were taken", "本期办结的事项，不论何时受理"),
        None,
    ),
    "carried_over": (
        ("Carried over", "上期结转"),
        ("cases taken before the period and not closed when it began", "期初以前受理而当时未办结的事项"),
        None,
    ),
    "open_at_end": (
        ("Open at the end", "期末未办结"),
        ("cases taken by the end of the period and not closed by then", "截至期末已受理而未办结的事项"),
        None,
    ),
    "overdue_at_end": (
        ("Overdue at the end", "期末逾期"),
        ("of those open, the ones past their limit to reply or to solve", "未办结中已超过答复或办结期限的事项"),
        None,
    ),
    "unsolvable": (
        ("Cannot be solved", "无法解决"),
        ("cases closed in the period because nothing can be done", "本期以无法解决办结的事项"),
        None,
    ),
    "handled": (
        ("Handling rate", "处理率"),
        ("how much of what came in was brought to an end", "受理事项中已处理完毕的比例"),
        ("received and closed by the end of the period ÷ received", "本期受理且期末前办结数 ÷ 受理数"),
    ),
    "reply_in_time": (
        ("Answered in time", "按时答复率"),
        ("whether people had their answer by the limit of their class", "是否在类别规定的期限内答复"),
        (
            "answered by the reply limit ÷ received whose limit has run out or that are answered",
            "按时答复数 ÷ 已到答复期限或已答复的受理数",
        ),
    ),
    "solution_in_time": (
        ("Solved in time", "按时办结率"),
        ("whether cases were closed by the limit of their class", "是否在类别规定的期限内办结"),
        ("closed by the solution limit ÷ closed with a limit", "按时办结数 ÷ 有期限的办结数"),
    ),
    "reply_median": (
        ("Hours to the reply, median", "答复用时中位数（小时）"),
        ("half of the people waited no longer for their answer", "半数事项在此时间内得到答复"),
        (
            "median of the hours from taken to the first reply, by the clock; of cases received, answers given after "
            "the period's end count too",
            "本期受理事项自受理至首次答复的自然小时数的中位数；期末以后的答复亦计入",
        ),
    ),
    "reply_p90": (
        ("Hours to the reply, 9 of 10", "答复用时九成位（小时）"),
        ("nine of ten people waited no longer for their answer", "九成事项在此时间内得到答复"),
        (
            "90th percentile of the hours from taken to the first reply; of cases received, answers given after the "
            "period's end count too",
            "本期受理事项自受理至首次答复的自然小时数的第 90 百分位；期末以后的答复亦计入",
        ),
    ),
    "solution_median": (
        ("Hours to the end, median", "办结用时中位数（小时）"),
        ("half of the cases took no longer", "半数事项在此时间内办结"),
        ("median of the hours from taken to closed, by the clock", "自受理至办结的自然小时数的中位数"),
    ),
    "solution_p90": (
        ("Hours to the end, 9 of 10", "办结用时九成位（小时）"),
        ("nine of ten cases took no longer", "九成事项在此时间内办结"),
        ("90th percentile of the hours from taken to closed", "自受理至办结的自然小时数的第 90 百分位"),
    ),
    "told": (
        ("People told", "进展告知次数"),
        (
            "notes and hand-overs of the period that say what the person was told",
            "本期备注和交接中记录已告知反映人的次数",
        ),
        None,
    ),
    "complaints": (
        ("Complaints", "投诉数"),
        ("complaints taken in the period, void ones left out", "本期受理的投诉，不含作废"),
        None,
    ),
    "rate": (
        ("Complaints per 100 households", "百户投诉率"),
        ("how many complaints there are for as many homes", "按入住户数计的投诉密度"),
        (
            "complaints received ÷ mean occupied households × 100; the mean of the first and the last day, by the "
            "changes the diary tells of",
            "本期投诉数 ÷ 平均入住户数 × 100；平均入住户数取期初与期末的平均值，依操作记录所记变动推算",
        ),
    ),
    "repeated": (
        ("Second complaints", "二次投诉"),
        (
            "cases linked as second ones, or of a flat and class that had a case so few days before (a setting)",
            "登记为重复的事项，以及同一房屋、同一类别在设定天数内再次反映的事项",
        ),
        None,
    ),
    "repeated_share": (
        ("Rate of second complaints", "二次投诉率"),
        ("how often people had to come again", "反映人再次反映的比例"),
        ("second complaints ÷ received", "二次投诉数 ÷ 受理数"),
    ),
    "justified": (
        ("Justified complaints", "投诉属实率"),
        ("how many complaints were right", "投诉属实的比例"),
        (
            "complaints of the period found justified or partly so ÷ complaints judged (n)",
            "本期投诉中属实及部分属实数 ÷ 已作判定的投诉数（n）",
        ),
    ),
    "at_desk": (
        ("Solved at the desk", "前台当场解决"),
        ("cases closed in the period by the one asked first, at once", "本期由首问人当场解决的事项"),
        None,
    ),
    "at_desk_share": (
        ("Share solved at the desk", "前台当场解决率"),
        ("how much needs nobody but the one asked first", "首问人当场即可解决的比例"),
        ("solved at the desk ÷ closed", "前台当场解决数 ÷ 办结数"),
    ),
    "escalated": (
        ("Escalations", "升级上报"),
        (
            "times a case was brought before the manager of the office or the company in the period",
            "本期将事项上报管理处主管或公司的次数",
        ),
        None,
    ),
    "referred": (
        ("Outside our duty, referred", "非职责事项转介"),
        ("cases closed in the period by referring the person elsewhere", "本期以转介方式办结的事项"),
        None,
    ),
    "promises_broken": (
        ("Promises broken", "承诺未兑现"),
        ("cases taken in the period that were about a promise that was broken", "本期受理的事项中因承诺未兑现而起的"),
        None,
    ),
    "commended": (
        ("Commendations", "表扬"),
        ("praise taken in the period", "本期受理的表扬"),
        None,
    ),
    "ideas": (
        ("Ideas", "新需求"),
        ("cases taken in the period that hold an idea for a service", "本期受理的事项中含新服务需求的"),
        None,
    ),
    "sudden": (
        ("Cases of sudden events", "突发事件来访来电"),
        ("cases taken in the period of a class marked as sudden", "本期受理的突发事件类事项"),
        None,
    ),
    "payments": (
        ("Payments", "赔付笔数"),
        ("compensation paid in the period", "本期支付的赔付"),
        None,
    ),
    "compensation": (
        ("Compensation paid", "赔付金额"),
        ("what the payments of the period came to", "本期赔付的总额"),
        ("sum of the payments", "赔付金额合计"),
    ),
    "void_cases": (
        ("Void case numbers", "作废受理单号"),
        ("case numbers of the period that were made void, each with a reason", "本期发出后作废的受理单号，均有原因"),
        None,
    ),
}  # fmt: skip
