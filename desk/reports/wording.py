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
        "cases linked as second ones, or of a flat and class that had a case so few days before (a setting)",
        "登记为重复的事项，以及同一房屋、同一类别在设定天数内再次反映的事项",
    ),
    "repeated_share": ("Rate of second complaints", "二次投诉率"),
    "repeated_share.formula": ("second complaints ÷ received", "二次投诉数 ÷ 受理数"),
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
    "slips_not_back": ("Of these not back", "其中未回单"),
    "slips_not_back.formula": (
        "slips raised in the month and without a result at its end", "当月开出而月末尚无结果的派工单",
    ),
    "slips_in_time": ("Home in time", "按时回单率"),
    "slips_in_time.formula": (
        "of the slips whose work was done and finished in the month (n), those home within the days a slip may be "
        "out (a setting), counted from its appointment where it has one",
        "当月完工的派工单（n，不含未完成及需二次上门的）中，在规定天数内交回的比例；有预约的自预约时间起算",
    ),
    "unsigned": ("Repairs without a signed slip", "维修未签单率"),
    "unsigned.formula": (
        "(slip not signed by the household + no slip at all) ÷ repairs closed in the month; void slips are none, "
        "repairs referred elsewhere, withdrawn, or of before signatures were asked for are left out",
        "（派工单未经住户签字＋无派工单）÷ 当月办结的报修；作废单视为无单，转介、撤回及登记签字以前的报修不计",
    ),
    "sheet_signed": ("Slip filled in and signed", "已填单并签字"),
    "sheet_signed.formula": (
        "of the repairs closed, those whose slip says done and is signed", "办结报修中，派工单已完工且有住户签字的",
    ),
    "sheet_unsigned": ("Slip not signed", "有单未签字"),
    "sheet_unsigned.formula": (
        "of the repairs closed, those whose slip is not signed or not home", "办结报修中，派工单未签字或未交回的",
    ),
    "sheet_none": ("Repaired without a slip", "维修而未开单"),
    "sheet_none.formula": ("of the repairs closed, those that never had a slip", "办结报修中，从未开派工单的"),
    "value": ("Value of the work", "服务价值"),
    "value.formula": (
        "services, materials and labour on the slips finished in the month, free work at its price; what was ordered "
        "and not done does not count",
        "当月完工派工单上的服务、材料和人工，免费项目按价目计；已列而未做的项目不计",
    ),
    "charged": ("Charged", "收费金额"),
    "charged.formula": ("of the value, what is paid for", "服务价值中的有偿部分"),
    "given": ("Done free of charge", "免费服务价值"),
    "given.formula": ("value − charged", "服务价值 − 收费金额"),
    "paid_free": ("Slips paid / free", "有偿单/免费单"),
    "paid_free.formula": (
        "slips finished in the month on which something is charged / whose work was done and nothing is charged",
        "当月完工派工单中有收费的 / 做了工而不收费的",
    ),
    "worth": (
        "Of the value: services {services}, materials {materials}, labour {labour}.",
        "服务价值中：服务 {services}，材料 {materials}，人工 {labour}。",
    ),
    "package": (" (package)", "（套餐）"),
    "in_its_services": ("in its services", "计入各服务项"),
    "more_remarks": ("{n} more", "另有 {n} 条"),
    "occupied": ("Occupied households", "入住户数"),
    "occupied.formula": ("flats on file that are not marked empty", "档案中未标记空置的房屋"),
    "told": ("People told", "进展告知次数"),
    "told.formula": (
        "notes and hand-overs of the month that say what the person was told",
        "当月备注和交接中记录已告知反映人的次数",
    ),
    "promises_broken": ("Promises broken", "承诺未兑现"),
    "promises_broken.formula": (
        "cases taken in the month that were about a promise that was broken", "当月受理的事项中因承诺未兑现而起的",
    ),
    "justified": ("Justified complaints", "投诉属实率"),
    "justified.formula": (
        "complaints of the month found justified or partly so ÷ complaints judged (n)",
        "当月投诉中属实及部分属实数 ÷ 已作判定的投诉数（n）",
    ),
    "satisfied": ("Satisfied when called back", "回访满意率"),
    "satisfied.formula": (
        "marks satisfied or fair ÷ marks given in return calls of the month (n); not the rate of a survey",
        "当月回访中满意及基本满意数 ÷ 给出评价数（n）；与问卷满意率不同",
    ),
    "at_desk": ("Solved at the desk", "前台当场解决"),
    "at_desk.formula": ("cases closed in the month by the one asked first, at once", "当月由首问人当场解决的事项"),
    "referred": ("Outside our duty, referred", "非职责事项转介"),
    "referred.formula": ("cases closed in the month by referring the person elsewhere", "当月以转介方式办结的事项"),
    "notified": ("Sudden events: first notified after", "突发事件首次通知用时"),
    "notified.formula": (
        "median of the minutes from the log of a sudden event to the first one reached",
        "突发事件从登记到首次通知到人的分钟数中位数",
    ),
    "compensation": ("Compensation paid", "赔付金额"),
    "compensation.formula": ("payments of the month", "当月赔付合计"),
    "none_given": ("none given", "未填"),
    "cases": ("Cases", "受理单"),
    "slips_numbers": ("Slips", "派工单"),
    "letters": ("Letters", "函件"),
}  # fmt: skip


def name(language: Language, key: str) -> str:
    """The name of a figure, or its formula under "<figure>.formula"."""
    return _WORDS[key][language is Language.ZH]
