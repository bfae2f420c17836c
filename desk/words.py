"""The words that stand on paper and in exports; the screens have their own (Qt Linguist)."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from db.models.person import Language

__all__ = ["WORDS", "Language", "day", "moment", "month", "short_moment", "word"]

WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # names of stored values
        "kind.complaint": ("Complaint", "投诉"),
        "kind.repair": ("Repair", "报修"),
        "kind.enquiry": ("Enquiry", "咨询"),
        "kind.suggestion": ("Suggestion", "建议"),
        "kind.praise": ("Praise", "表扬"),
        "channel.phone": ("Phone", "电话"),
        "channel.walk_in": ("Walk-in", "来访"),
        "channel.letter": ("Letter", "来信"),
        "channel.message": ("Message", "短信微信"),
        "channel.other": ("Other", "其他"),
        "status.open": ("Open", "待处理"),
        "status.with_trade": ("With trade", "已派工"),
        "status.answered": ("Answered", "已答复"),
        "status.closed": ("Closed", "已办结"),
        "status.void": ("Void", "已作废"),
        "urgency.routine": ("Routine", "一般"),
        "urgency.same_day": ("Same day", "当日"),
        "urgency.at_once": ("At once", "立即"),
        "relation.owner": ("Owner", "业主"),
        "relation.tenant": ("Tenant", "租户"),
        "relation.family": ("Family", "家属"),
        "relation.agent": ("Agent", "代理人"),
        "relation.other": ("Other", "其他"),
        "role.owner": ("Owner", "业主"),
        "role.tenant": ("Tenant", "租户"),
        "role.family": ("Family", "家属"),
        "role.agent": ("Agent", "代理人"),
        "role.other": ("Other", "其他"),
        "slip_status.out": ("Out", "在外"),
        "slip_status.back": ("Back", "已交回"),
        "slip_status.void": ("Void", "已作废"),
        "limit.minutes": ("minutes", "分钟"),
        "limit.hours": ("hours", "小时"),
        "limit.working_days": ("working days", "个工作日"),
        "tier.key": ("Key", "重点"),
        "tier.ordinary": ("Ordinary", "普通"),
        "tier.potential": ("Potential", "潜在"),
        "desk_role.receptionist": ("Receptionist", "前台"),
        "desk_role.manager": ("Manager", "主管"),
        "desk_role.administrator": ("Administrator", "系统管理员"),
        "language.en": ("English", "英文"),
        "language.zh": ("Chinese", "中文"),
        # every paper
        "paper.page": ("Page {page} of {pages}", "第 {page} 页，共 {pages} 页"),
        "paper.copy": ("Copy {n}", "第 {n} 次打印"),
        "paper.void": ("VOID", "已作废"),
        "paper.continued": ("{number}, continued", "{number}（续）"),
        "paper.phone": ("Phone", "电话"),
        "paper.hotline": ("24-hour line", "24小时热线"),
        "paper.in_case_file": (
            "[Printed up to here: {shown} of {all} characters. The rest is kept in case file {number}.]",
            "［此处仅打印前 {shown} 字，全文共 {all} 字，其余见受理档案 {number}。］",
        ),
        # slip
        "slip.title": ("Maintenance slip", "维修派工单"),
        "slip.copy.worker": ("WORKER'S COPY", "施工联"),
        "slip.copy.worker.use": ("carry to the flat, fill in, bring back", "上门携带，填写后交回前台"),
        "slip.copy.owner": ("RESIDENT'S COPY", "住户联"),
        "slip.copy.owner.use": ("stays with you", "由住户留存"),
        "slip.copy.stub": ("DESK STUB", "存根联"),
        "slip.copy.stub.use": ("stays at the desk", "前台留存"),
        "slip.case": ("Case", "受理编号"),
        "slip.raised": ("Slip raised", "派单时间"),
        "slip.unit": ("Unit", "房号"),
        "slip.place": ("Exact place", "具体位置"),
        "slip.told_by": ("Told by", "反映人"),
        "slip.phone": ("Phone", "联系电话"),
        "slip.kind": ("Kind · channel", "类型·渠道"),
        "slip.class": ("Class", "类别"),
        "slip.urgency": ("Visit", "上门"),
        "slip.access": ("Access", "入户约定"),
        "slip.trade": ("Trade or department", "工种/部门"),
        "slip.worker": ("Worker", "维修人员"),
        "slip.first_receiver": ("First asked", "首问责任人"),
        "slip.clerk": ("Clerk", "经办人"),
        "slip.reply_due": ("Reply due", "答复期限"),
        "slip.solution_due": ("Solution due", "解决期限"),
        "slip.summary": ("The matter, as the desk sees it", "事项（前台归纳）"),
        "slip.words": ("In the person's own words", "反映人原话"),
        "slip.no_words": ("(not recorded)", "（未记录）"),
        "slip.arrived": ("Arrived (date, time)", "到场时间"),
        "slip.finished": ("Finished (date, time)", "完工时间"),
        "slip.next_visit": ("If not finished: next visit, why", "未完工：下次上门时间及原因"),
        "slip.done": ("Cause found and work done", "原因及处理情况"),
        "slip.material": ("Material (name, model)", "材料名称、型号"),
        "slip.quantity": ("Quantity", "数量"),
        "slip.price": ("Price", "单价"),
        "slip.sum": ("Sum", "金额"),
        "slip.labour": ("Labour", "人工费"),
        "slip.value": ("Value of the service", "服务价值合计"),
        "slip.charged": ("Charged (0 if free)", "实收（免费填 0）"),
        "slip.receipt": ("Receipt no.", "收据号"),
        "slip.pay": ("Service", "服务性质"),
        "slip.pay.boxes": ("□ free    □ paid", "□ 免费    □ 有偿"),
        "slip.tested": ("Tested with the resident", "试用验收"),
        "slip.tested.boxes": ("□ works    □ does not", "□ 正常    □ 不正常"),
        "slip.opinion": ("Resident's opinion", "住户意见"),
        "slip.opinion.boxes": (
            "□ satisfied    □ fair    □ not satisfied, because:",
            "□ 满意    □ 基本满意    □ 不满意，原因：",
        ),
        "slip.sign.worker": ("Worker: signature, date", "维修人员签字、日期"),
        "slip.sign.owner": ("Resident: signature, date", "住户签字、日期"),
        "slip.sign.desk": ("Desk, slip taken back: signature, date", "前台收单签字、日期"),
        "slip.sign.fetch": ("Slip received by: signature, time", "领单人签字、时间"),
        "slip.back": ("Back at the desk (date, time)", "交回时间"),
        "slip.result": ("Result", "处理结果"),
        "slip.ask": (
            "Questions about this work? Call {phone} and give the slip number. ",
            "如有疑问，请拨打 {phone} 并报单号。",
        ),
        "slip.ask_here": (
            "Questions about this work? Ask at the front desk and give the slip number. ",
            "如有疑问，请到服务前台并报单号。",
        ),
        "slip.keep": (
            "Please sign the worker's copy only when the work is done; money is paid only against a receipt.",
            "请在完工后再于施工联签字；有偿服务凭收据付款。",
        ),
        # letter
        "letter.number": ("Letter no.", "函件编号"),
        "letter.date": ("Date", "日期"),
        "letter.our_reference": ("Our reference", "受理编号"),
        "letter.taken_on": ("of", "受理日期"),
        "letter.questions": ("Questions", "咨询电话"),
        "letter.enclosures": ("Enclosures", "附件"),
        "letter.copies": ("Copy to", "抄送"),
        "letter.seal": ("seal", "盖章处"),
        "letter.about": ("{number} of {day}", "{number}（{day}）"),
        # report
        "report.title": ("Monthly report", "月度报告"),
        "report.subject": ("Front desk: complaints, repairs and enquiries", "客服前台：投诉、报修与咨询"),
        "report.so_far": ("The month up to {day}; it is not over yet", "截至{day}，本月尚未结束"),
        "report.made": ("Prepared {moment}", "编制时间：{moment}"),
        "report.author": ("Prepared by {author}, {moment}", "编制：{author}　{moment}"),
        "report.figures": ("The month in figures", "本月数据"),
        "report.before": ("month before: {value}", "上月：{value}"),
        "report.days": ("Received each day", "每日受理量"),
        "report.trend": ("Received each month", "近月受理量"),
        "report.by_kind": ("By kind", "按类型"),
        "report.by_class": ("By class", "按类别"),
        "report.by_building": ("By building", "按楼栋"),
        "report.by_channel": ("By channel", "按渠道"),
        "report.by_trade": ("By trade or department", "按工种/部门"),
        "report.name": ("Name", "名称"),
        "report.now": ("Month", "本月"),
        "report.was": ("Before", "上月"),
        "report.bar": ("bar: month, tick: before", "条为本月，竖线为上月"),
        "report.others": ("{n} others together", "其余 {n} 项合计"),
        "report.overdue": ("Overdue at the end of the month", "月末逾期事项"),
        "report.open": ("Open at the end of the month", "月末未办结事项"),
        "report.number": ("Number", "编号"),
        "report.taken": ("Taken", "受理时间"),
        "report.unit": ("Unit", "房号"),
        "report.summary": ("Matter", "事项"),
        "report.due": ("Due", "期限"),
        "report.status": ("Status", "状态"),
        "report.more": (
            "{n} more are not printed here; the cases list at the desk shows them all.",
            "另有 {n} 条未打印，全部内容见前台事项列表。",
        ),
        "report.none_overdue": ("Nothing was overdue.", "无逾期事项。"),
        "report.none_open": ("Nothing was left open.", "无未办结事项。"),
        "report.none_received": ("Nothing was received in this month.", "本月无受理事项。"),
        "report.numbers": ("Numbers given out", "编号使用情况"),
        "report.numbers.line": (
            "{name}: {issued} issued, {valid} valid, {void} void",
            "{name}：发出 {issued}，有效 {valid}，作废 {void}",
        ),
        "report.formulas": ("How the figures are counted", "数据口径"),
    }
)

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def word(language: Language, key: str) -> str:
    """The word or sentence for a key; an unknown key is a fault of the program (KeyError)."""
    english, chinese = WORDS[key]
    return chinese if language == Language.ZH else english


def day(language: Language, value: date) -> str:
    """A date as it stands on paper: 21 Nov 2026, 2026年11月21日."""
    if language == Language.ZH:
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {_MONTHS[value.month - 1][:3]} {value.year}"


def moment(language: Language, value: datetime) -> str:
    """A moment as it stands on paper; it must already be in the office's zone."""
    return f"{day(language, value)} {value:%H:%M}"


def short_moment(language: Language, value: datetime) -> str:
    """A moment in a narrow column, without its year."""
    if language == Language.ZH:
        return f"{value.month}月{value.day}日 {value:%H:%M}"
    return f"{value.day} {_MONTHS[value.month - 1][:3]} {value:%H:%M}"


def short_month(language: Language, value: date) -> str:
    """A month's name under a column of a chart: Nov, 11月."""
    return f"{value.month}月" if language == Language.ZH else _MONTHS[value.month - 1][:3]


def month(language: Language, value: date) -> str:
    """A month's name with its year: November 2026, 2026年11月."""
    if language == Language.ZH:
        return f"{value.year}年{value.month}月"
    return f"{_MONTHS[value.month - 1]} {value.year}"
