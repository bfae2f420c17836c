"""What each figure is called, what it means and how it comes about, in both languages; desk/figures defines them."""

_NAMED: dict[str, tuple[tuple[str, str], tuple[str, str], tuple[str, str] | None]] = {
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
    "slips": (
        ("Slips raised", "派工单数"),
        ("slips raised in the period, void ones left out", "本期开出的派工单，不含作废"),
        None,
    ),
    "slips_back": (
        ("Of these back", "其中已回单"),
        ("slips raised in the period and home with a result by its end", "本期开出且期末前已交回结果的派工单"),
        None,
    ),
    "slips_not_back": (
        ("Of these not back", "其中未回单"),
        ("slips raised in the period and without a result at its end", "本期开出而期末尚无结果的派工单"),
        None,
    ),
    "slips_in_time": (
        ("Home in time", "按时回单率"),
        ("whether slips came home within the days they may be out (a setting)", "是否在设定天数内交回"),
        (
            "of the slips whose work was done and finished in the period (n), those home in time, counted from the "
            "appointment where there is one",
            "本期完工的派工单（n，不含未完成及需二次上门的）中按时交回的比例；有预约的自预约时间起算",
        ),
    ),
    "unsigned": (
        ("Repairs without a signed slip", "维修未签单率"),
        ("whether the household has signed for the repair", "维修是否经住户签字"),
        (
            "(slip not signed by the household + no slip at all) ÷ repairs closed in the period; void slips are none, "
            "repairs referred elsewhere, withdrawn, or of before signatures were asked for are left out",
            "（派工单未经住户签字＋无派工单）÷ 本期办结的报修；作废单视为无单，转介、撤回及登记签字以前的报修不计",
        ),
    ),
    "sheet_signed": (
        ("Slip filled in and signed", "已填单并签字"),
        (
            "of the repairs closed, those whose slip says done and is signed",
            "办结报修中，派工单已完工且有住户签字的",
        ),
        None,
    ),
    "sheet_unsigned": (
        ("Slip not signed", "有单未签字"),
        ("of the repairs closed, those whose slip is not signed or not home", "办结报修中，派工单未签字或未交回的"),
        None,
    ),
    "sheet_none": (
        ("Repaired without a slip", "维修而未开单"),
        ("of the repairs closed, those that never had a slip", "办结报修中，从未开派工单的"),
        None,
    ),
    "value": (
        ("Value of the work", "服务价值"),
        (
            "what stands on the slips finished in the period, free work at its price",
            "本期完工派工单上的全部服务，免费项目按价目计",
        ),
        (
            "services + materials + labour; what was ordered and not done does not count",
            "服务＋材料＋人工；已列而未做的项目不计",
        ),
    ),
    "charged": (
        ("Charged", "收费金额"),
        ("of the value, what is paid for", "服务价值中的有偿部分"),
        ("sum of the lines that are charged", "收费项目金额合计"),
    ),
    "given": (
        ("Done free of charge", "免费服务价值"),
        ("of the value, what is not paid for", "服务价值中的无偿部分"),
        ("value − charged", "服务价值 − 收费金额"),
    ),
    "services": (
        ("Services", "服务金额"),
        ("of the value, the services", "服务价值中的服务项目"),
        ("sum of the services", "服务项目金额合计"),
    ),
    "materials": (
        ("Materials", "材料金额"),
        ("of the value, the materials", "服务价值中的材料"),
        ("sum of the materials", "材料金额合计"),
    ),
    "labour": (
        ("Labour", "人工金额"),
        ("of the value, the hours of work", "服务价值中的人工"),
        ("sum of the labour", "人工金额合计"),
    ),
    "slips_paid": (
        ("Slips paid for", "有偿单"),
        ("slips finished in the period on which something is charged", "本期完工派工单中有收费的"),
        None,
    ),
    "slips_free": (
        ("Slips free of charge", "免费单"),
        ("slips finished in the period whose work was done and nothing is charged", "本期完工派工单中做了工而不收费的"),
        None,
    ),
    "paid_share": (
        ("Share of slips paid for", "有偿单比例"),
        ("how many of the slips bring money", "派工单中有收费的比例"),
        ("slips paid for ÷ (slips paid for + slips free of charge)", "有偿单 ÷（有偿单＋免费单）"),
    ),
    "void_slips": (
        ("Void slip numbers", "作废派工单号"),
        ("slip numbers of the period that were made void, each with a reason", "本期发出后作废的派工单号，均有原因"),
        None,
    ),
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


def _spelled() -> dict[str, tuple[str, str]]:
    told: dict[str, tuple[str, str]] = {}
    for key, (name, meaning, formula) in _NAMED.items():
        told[f"figure.{key}"] = name
        told[f"figure.{key}.meaning"] = meaning
        if formula is not None:
            told[f"figure.{key}.formula"] = formula
    return told


WORDS: dict[str, tuple[str, str]] = {
    **_spelled(),
    "figure.counted": ("number of records: {source}", "记录数：{source}"),
    "figure.n": ("n = {n}", "n = {n}"),
    "group.cases": ("Cases", "受理件"),
    "group.quality": ("Time and quality", "时效与质量"),
    "group.slips": ("Slips and repairs", "派工与维修"),
    "group.letters": ("Letters and notices", "信函与公告"),
    "group.other": ("Other", "其他"),
    "source.case": ("cases", "受理件"),
    "source.slip": ("slips", "派工单"),
    "source.letter": ("letters issued", "发文"),
    "source.incoming": ("letters received", "来函"),
    "source.call": ("return calls", "回访"),
    "source.payment": ("payments", "赔付"),
    "source.notice": ("notices", "公告"),
    "source.incident": ("incidents", "公共事件"),
    "source.visit": ("visits", "走访"),
    "source.move": ("moves", "迁入迁出"),
    "source.renovation": ("renovations", "装修"),
    "unit.count": ("number", "数量"),
    "unit.percent": ("%", "%"),
    "unit.hours": ("hours", "小时"),
    "unit.minutes": ("minutes", "分钟"),
    "unit.money": ("money", "金额"),
    "unit.per_hundred": ("per 100 households", "每百户"),
    "dimension.kind": ("By kind", "按类型"),
    "dimension.channel": ("By channel", "按渠道"),
    "dimension.top_class": ("By main class", "按大类"),
    "dimension.class": ("By class", "按类别"),
    "dimension.place": ("By place", "按位置"),
    "dimension.building": ("By building", "按楼栋"),
    "dimension.trade": ("By trade or department", "按工种/部门"),
    "dimension.first_receiver": ("By first receiver", "按首问人"),
    "dimension.verdict": ("Complaints by finding", "投诉按判定"),
    "dimension.result": ("Closed cases by result", "办结按结果"),
    "dimension.cause": ("Closed cases by cause", "办结按原因"),
    "dimension.breach": ("Breaches of duty", "违反首问责任"),
}
