"""The figures of slips and repairs: how many, how soon, what they cost."""

from desk.words.figures.named import Named

NAMED: Named = {
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
}  # fmt: skip
