"""The fields a letter template may hold, what each is called on the screen and what it might say (B6, M04)."""

from collections.abc import Mapping
from dataclasses import dataclass

from db.models import Language, Purpose
from desk.templates.blanks import Value

_ALL = frozenset(Purpose)
_ABOUT_CASE = frozenset({Purpose.CASE, Purpose.PARTY})
_HOUSEHOLD = frozenset({Purpose.CASE, Purpose.OWNER})
_PARTY = frozenset({Purpose.PARTY})
_OWNER = frozenset({Purpose.OWNER})
_NOTICE = frozenset({Purpose.NOTICE})


@dataclass(frozen=True)
class TemplateField:
    """One field: its name within a template, its label, and what it says in a sample.

    It holds words, says whether something is so (for conditions only), or holds lines.
    """

    name: str
    purposes: frozenset[Purpose]
    label_en: str
    label_zh: str
    sample_en: Value
    sample_zh: Value

    @property
    def kind(self) -> type:
        """str, bool or tuple."""
        return type(self.sample_en)

    @property
    def condition(self) -> str:
        """What a condition about it says."""
        return 'kind == "complaint"' if self.name == "kind" else self.name

    def label(self, language: str) -> str:
        """What it is called, in `language`."""
        return self.label_zh if language == Language.ZH else self.label_en

    def sample(self, language: str) -> Value:
        """What it might say, in `language`."""
        return self.sample_zh if language == Language.ZH else self.sample_en


FIELDS: tuple[TemplateField, ...] = (
    TemplateField("name", _HOUSEHOLD, "Addressee", "收件人", "Ms Lin Wei", "林薇女士"),
    TemplateField("name", _PARTY, "Addressee", "收件单位", "Lakeside Development Ltd", "湖畔置业有限公司"),
    TemplateField("flat", _HOUSEHOLD, "Flat", "房号", "3-2-1801", "3-2-1801"),
    TemplateField("office", _ALL, "Name of the office", "服务中心名称", "Lakeside Service Centre", "湖畔物业服务中心"),
    TemplateField("estate", _ALL, "Name of the estate", "小区名称", "Lakeside Gardens", "湖畔花园"),
    TemplateField("address", _ALL, "Address of the office", "服务中心地址", "8 Lake Road", "湖滨路8号"),
    TemplateField("phone", _ALL, "Telephone of the office", "服务电话", "0512-6600 8800", "0512-6600 8800"),
    TemplateField("hotline", _ALL, "24-hour telephone", "24小时电话", "400-800-1200", "400-800-1200"),
    TemplateField(
        "hours", _ALL, "Opening hours", "办公时间", "Monday to Saturday 8:30–18:00", "周一至周六8:30—18:00"
    ),
    TemplateField("today", _ALL, "Date of the letter", "发函日期", "21 Nov 2026", "2026年11月21日"),
    TemplateField("signer", _ALL, "Who signs", "签发人", "Chen Jie", "陈洁"),
    TemplateField("number", _ABOUT_CASE, "Number of the case", "受理编号", "C-2026-0412", "C-2026-0412"),
    TemplateField("told_on", _ABOUT_CASE, "Day it was told", "反映日期", "18 Nov 2026", "2026年11月18日"),
    TemplateField("summary", _ABOUT_CASE, "What it is about", "事由", "Water stain under the bay window", "飘窗下渗水"),
    TemplateField("place", _ABOUT_CASE, "Exact place", "具体位置", "Living room", "客厅"),
    TemplateField("kind", _ABOUT_CASE, "Kind: complaint, repair, enquiry, suggestion, praise",
                  "类别：complaint 投诉、repair 报修、enquiry 咨询、suggestion 建议、praise 表扬",
                  "complaint", "complaint"),
    TemplateField("class", _ABOUT_CASE, "Class", "分类", "Water leakage", "渗漏水"),
    TemplateField("apologised", _ABOUT_CASE, "An apology was given (condition)", "已致歉（条件）", True, True),
    TemplateField("apology", _ABOUT_CASE, "How we apologised", "致歉方式", "In person at the door", "上门当面致歉"),
    TemplateField("demand", _ABOUT_CASE, "What was asked for", "诉求", "Repair before the rainy season", "雨季前修好"),
    TemplateField("offer", _ABOUT_CASE, "What we offered", "我方方案",
                  "Outer wall sealed at our cost", "由我处负责外墙防水"),
    TemplateField("agreed", _ABOUT_CASE, "What was agreed", "协商一致内容",
                  "Sealing this week, paint afterwards", "本周做防水，干透后补漆"),
    TemplateField("decision", _ABOUT_CASE, "Decision and its reason", "处理决定及理由",
                  "The wall is a shared part: we repair it", "外墙属共用部位，由我处维修"),
    TemplateField("done", _ABOUT_CASE, "What was done (lines)", "处理情况（多行）",
                  ("Crack in the outer wall sealed", "Tested with water for 24 hours"),
                  ("外墙裂缝已封堵", "闭水试验24小时无渗漏")),
    TemplateField("answered_in", frozenset({Purpose.CASE}), "Letter in which we answered", "已答复的函件",
                  "our letter L-2026-0107 of 20 Nov 2026", "2026年11月20日第L-2026-0107号函"),
    TemplateField("prevention", _ABOUT_CASE, "So that it does not come back", "防止再次发生的措施",
                  "The wall is looked at after every typhoon", "每次台风后巡查外墙"),
    TemplateField("reply_due", _ABOUT_CASE, "Answer due", "答复期限", "19 Nov 2026", "2026年11月19日"),
    TemplateField("solution_due", _ABOUT_CASE, "Solution due", "办结期限", "25 Nov 2026", "2026年11月25日"),
    TemplateField("department", _ABOUT_CASE, "Who attends to it", "经办部门", "Plumbing", "水电维修"),
    TemplateField("worker", _ABOUT_CASE, "Who will come", "上门人员", "Master Zhou", "周师傅"),
    TemplateField("appointment", _ABOUT_CASE, "Appointment", "预约时间",
                  "24 Nov 2026, 9:00–11:00", "2026年11月24日9:00—11:00"),
    TemplateField("at_home", _ABOUT_CASE, "May be within the flat (condition)", "可能在户内作业（条件）", True, True),
    TemplateField("own_staff", _ABOUT_CASE, "One of our own people comes (condition)",
                  "由我方人员上门（条件）", True, True),
    TemplateField("referred_to", _ABOUT_CASE, "Referred to", "转介单位", "Water company, 96116", "自来水公司，96116"),
    TemplateField("to_developer", _PARTY, "To the developer, and nobody else (condition)",
                  "收件单位为开发建设单位（条件）", True, True),
    TemplateField("answer_by", _ABOUT_CASE, "Answer asked for by (5 working days)", "请答复日期（5个工作日）",
                  "28 Nov 2026", "2026年11月28日"),
    TemplateField("renovation", _OWNER, "Renovation: what is done", "装修内容", "Kitchen and bathroom", "厨卫改造"),
    TemplateField("permit", _OWNER, "Renovation permit", "装修许可证号", "R-118", "装-118"),
    TemplateField("renovation_from", _OWNER, "Renovation began", "装修开工日期", "1 Sep 2026", "2026年9月1日"),
    TemplateField("renovation_until", _OWNER, "Renovation to end", "装修截止日期", "31 Oct 2026", "2026年10月31日"),
    TemplateField("renovation_overdue", _OWNER, "Day the overdue renovation was to end", "装修逾期前的截止日期",
                  "31 Oct 2026", "2026年10月31日"),
    TemplateField("breaches", _OWNER, "Breaches not put right (lines)", "未整改的违规事项（多行）",
                  ("Load-bearing wall opened", "Noise after 20:00"), ("承重墙开洞", "20:00后施工")),
    TemplateField("breach_due", _OWNER, "To be put right by", "整改期限", "25 Nov 2026", "2026年11月25日"),
    TemplateField("renovation_hours", _OWNER, "When work may be heard", "允许施工时间",
                  "8:30–12:00, 14:00–18:00", "8:30—12:00、14:00—18:00"),
    TemplateField("event", _NOTICE, "Sudden event", "公共事件", "No water in building 3", "3栋停水"),
    TemplateField("event_place", _NOTICE, "Where", "影响范围", "Building 3", "3栋"),
    TemplateField("event_from", _NOTICE, "Since or from", "开始时间", "22 Nov 2026, 9:00", "2026年11月22日9:00"),
    TemplateField("event_until", _NOTICE, "Expected until", "预计恢复时间",
                  "22 Nov 2026, 17:00", "2026年11月22日17:00"),
    TemplateField("event_going_on", _NOTICE, "Has not ended yet (condition)", "尚未结束（条件）", True, True),
    TemplateField("event_ended", _NOTICE, "Ended", "结束时间", "22 Nov 2026, 16:30", "2026年11月22日16:30"),
    TemplateField("event_words", _NOTICE, "What is said about it", "统一答复口径",
                  "A valve in the pump room is being replaced.", "泵房阀门正在更换。"),
    TemplateField("commitments", _NOTICE, "What we promise (lines)", "服务承诺（多行）",
                  ("Water leakage: at your door within 2 hours", "Lift: within 30 minutes"),
                  ("渗漏水：2小时内上门", "电梯：30分钟内到场")),
)  # fmt: skip


def fields_for(purpose: Purpose) -> tuple[TemplateField, ...]:
    """The fields a template of that purpose may hold, in the order they are offered."""
    return tuple(each for each in FIELDS if purpose in each.purposes)


def kinds_for(purpose: Purpose) -> Mapping[str, type]:
    """What each of those fields is, for `language.faults`."""
    return {each.name: each.kind for each in fields_for(purpose)}


def labels_for(purpose: Purpose, language: str) -> Mapping[str, str]:
    """What each of those fields is called, for `language.fill`."""
    return {each.name: each.label(language) for each in fields_for(purpose)}


def samples_for(purpose: Purpose, language: str) -> Mapping[str, Value]:
    """What each of those fields might say: a template is tried with it."""
    return {each.name: each.sample(language) for each in fields_for(purpose)}
