"""The fields of a list and what their columns are called: the one table that imports, templates and exports share."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desk.folding import fold

OWNERS, CASES = "owners", "cases"
"""The two kinds of lists."""


@dataclass(frozen=True)
class Field:
    """One field: its own headings, and the other headings it is known by, folded and without blanks and marks.

    `several` fields may stand in more than one column; `only_read` ones are never written."""

    name: str
    heading_en: str
    heading_zh: str
    also: str
    several: bool = False
    only_read: bool = False

    def heading(self, language: str) -> str:
        """Its own heading in "en" or "zh"."""
        return self.heading_zh if language == "zh" else self.heading_en


_OWNER_FIELDS = (
    Field(
        "building",
        "Building",
        "楼栋",
        "栋 幢 栋号 楼号 座 楼 楼宇 楼栋号 座号 座数 大厦 block bldg tower buildingno blockno towerno",
    ),
    Field("staircase", "Staircase", "单元", "单元号 门栋 梯 梯号 entrance stair"),
    Field("floor", "Floor", "楼层", "层 层号 storey level floorno", only_read=True),
    Field(
        "room",
        "Room",
        "房号",
        "房间号 房间 室号 室 房屋编号 房屋号 门牌号 房屋 户号 单位 "
        "flat unit apartment apt flatno unitno roomno flatnumber unitnumber roomnumber doorno",
    ),
    Field("use", "Use", "房屋用途", "用途 房屋类型 房屋性质 物业类型 使用性质 类型 usage type propertytype unittype"),
    Field("layout", "Layout", "户型", "房型 户型结构 layouttype"),
    Field("area", "Area (m²)", "建筑面积（㎡）", "面积 房屋面积 产权面积 套内面积 size floorarea sqm areasqm"),
    Field(
        "delivered",
        "Handover date",
        "交房日期",
        "交付日期 收楼日期 收房日期 交楼日期 交房时间 交付时间 handover delivered deliveredon handedover takenover",
    ),
    Field("moved_in", "Moved in", "入住日期", "入住时间 入住 movein moveindate movingin movedinon"),
    Field("occupied", "Occupied", "入住状态", "是否入住 入住情况 居住状态 居住情况 occupancy livedin"),
    Field(
        "owner",
        "Owner or resident",
        "业主/住户姓名",
        "业主姓名 业主 业主名称 姓名 户主 产权人 所有权人 住户姓名 住户 "
        "owner ownername name owners resident residentname fullname",
        several=True,
    ),
    Field("role", "Role", "身份", "住户身份 人员身份 住户类型 人员类型 与房屋关系 roleintheflat"),
    Field(
        "phone",
        "Phone",
        "联系电话",
        "电话 手机 手机号 手机号码 联系方式 联络电话 电话号码 业主电话 业主联系电话 联系手机 "
        "phones telephone tel mobile ownerphone phonenumber contactno contactnumber contactphone cell cellphone",
        several=True,
    ),
    Field("email", "E-mail", "邮箱", "电子邮箱 电子邮件 邮件 电邮 mail emailaddress"),
    Field("share", "Share (%)", "产权份额（%）", "份额 产权比例 产权占比 所占份额 占有份额 ownershare ownership"),
    Field(
        "id_number",
        "ID number",
        "身份证号",
        "身份证 身份证号码 证件号 证件号码 业主身份证号 idno idcard idcardno passport passportno nationalid",
    ),
    Field("birthday", "Birthday", "出生日期", "生日 出生年月 出生年月日 birthdate dateofbirth dob born"),
    Field("tier", "Tier", "客户等级", "客户级别 业主等级 业主级别 等级 级别 customertier customerlevel"),
    Field(
        "group",
        "Group",
        "客户分组",
        "分组 群体 客户群体 人群 群组 标签 groups tags segment customergroup",
        several=True,
    ),
    Field("language", "Language", "语言", "首选语言 语种 沟通语言 preferredlanguage lettersin"),
    Field("channel", "Preferred channel", "首选联系方式", "联系偏好 偏好联系方式 contactby preferredcontact"),
    Field("contact", "Contact person", "公司联系人", "单位联系人 companycontact representative"),
    Field(
        "tenant", "Tenant", "租户姓名", "租户 承租人 承租人姓名 租客 租客姓名 租户名称 tenantname tenants", several=True
    ),
    Field(
        "tenant_phone",
        "Tenant's phone",
        "租户电话",
        "租客电话 承租人电话 租户联系电话 租客联系电话 租户手机 tenantphone tenanttel tenantmobile",
        several=True,
    ),
    Field(
        "lease_until",
        "Lease ends",
        "租赁到期",
        "租期至 租约到期 租赁到期日 租赁到期日期 租期到期 租约到期日 租赁截止 租期截止 "
        "leaseuntil leaseend leaseexpiry leaseto tenancyends leaseexpires",
    ),
    Field(
        "emergency",
        "Emergency contact",
        "紧急联系人",
        "应急联系人 紧急联络人 紧急联系人姓名 emergencyname nextofkin",
        several=True,
    ),
    Field(
        "emergency_phone",
        "Emergency phone",
        "紧急联系电话",
        "紧急联系人电话 紧急电话 应急电话 应急联系电话 紧急联络电话 "
        "emergencycontactphone emergencytel emergencynumber emergencycontactnumber",
        several=True,
    ),
    Field(
        "relation",
        "Relation to the owner",
        "与业主关系",
        "关系 与户主关系 紧急联系人关系 与产权人关系 relation relationship",
    ),
    Field(
        "plate",
        "Plate",
        "车牌号",
        "车牌 车牌号码 车辆 车辆号牌 plates carplate vehicle vehicles car licenceplate licenseplate plateno",
        several=True,
    ),
    Field("renovation", "Renovation", "装修情况", "装修 装修状态 装修进度"),
    Field("note", "Note", "备注", "说明 备注说明 附注 notes remark remarks comment comments", several=True),
)
_CASE_FIELDS = (
    Field("id", "Number", "编号", "序号 工单号 工单编号 投诉编号 id no caseno casenumber uniquekey"),
    Field("source", "Source", "来源系统", ""),
    Field(
        "created",
        "Taken",
        "登记时间",
        "登记日期 受理时间 受理日期 投诉时间 时间 日期 created createdat createddate date opened",
    ),
    Field("closed", "Closed", "办结时间", "办结日期 完成时间 关闭时间 结案时间 closedat closeddate"),
    Field("kind", "Kind", "类型", "投诉类型 性质 事项类型 type"),
    Field("channel", "Channel", "渠道", "来源渠道 受理渠道 来源 方式 via"),
    Field("title", "Subject", "标题", "主题 摘要 title summary"),
    Field("text", "Text", "内容", "投诉内容 描述 诉求内容 诉求 content description details complaint", several=True),
    Field(
        "reply",
        "Reply",
        "答复",
        "回复 处理结果 答复内容 回复内容 resolution answer outcome resolutiondescription",
        several=True,
    ),
    Field("category", "Category", "分类", "类别 complainttype"),
    Field("descriptor", "Subcategory", "子类", "小类 descriptor"),
    Field("location", "Place", "位置", "地点 区域 locationtype location"),
    Field("unit", "Flat", "房号", "地址 房屋 address incidentaddress unit room"),
    Field("status", "Status", "状态", "办理状态 state"),
    Field("agency", "Department", "责任部门", "承办单位 部门 agency"),
    Field("person", "Caller", "投诉人", "来电人 姓名 联系人 业主姓名 name complainant"),
    Field("phone", "Phone", "联系电话", "电话 来电号码 手机 tel mobile", several=True),
)
FIELDS: Mapping[str, tuple[Field, ...]] = {OWNERS: _OWNER_FIELDS, CASES: _CASE_FIELDS}
NEEDED: Mapping[str, frozenset[str]] = {
    OWNERS: frozenset({"room"}),
    CASES: frozenset({"created", "text", "title", "category", "descriptor"}),
}
"""One of these must be there, or the table is none of the kind."""
ROW_HEADING = ("Row in the file", "原文件行号")
WHY_HEADING = ("Why it was left out", "未导入原因")
"""What a report adds to the rows that were left out; read again, both are passed over."""
_COUNTERS = frozenset(("序号", "行号", "sn", "serialno", "rowno", "index"))


def owner_fields() -> tuple[tuple[str, str, str], ...]:
    """(field, English heading, Chinese heading) of every column of a list of owners, in the order they are written."""
    return tuple((each.name, each.heading_en, each.heading_zh) for each in _OWNER_FIELDS if not each.only_read)


def field_of(kind: str, name: str) -> Field:
    """The field of that name."""
    return next(each for each in FIELDS[kind] if each.name == name)


@cache
def known_headings(kind: str) -> Mapping[str, tuple[str, int]]:
    """Each plain heading with its field and how good a name for it it is: 0 is its own heading."""
    known: dict[str, tuple[str, int]] = {}
    for field in FIELDS[kind]:
        words = (plain(field.heading_en), plain(field.heading_zh), *field.also.split())
        for rank, word in enumerate(words):
            known.setdefault(word, (field.name, max(0, rank - 1)))
    return known


def plain(heading: str) -> str:
    """A heading without brackets, units, digits at its end, blanks and stops: '联系电话1 (手机)' is 联系电话."""
    folded = re.sub(r"[(\[【（].*?[)\]】）]", "", fold(heading))
    return re.sub(r"[\W_]+|\d+$|[㎡²]", "", folded)


def is_of_a_report(heading: str) -> bool:
    """Whether a report added this column."""
    return plain(heading) in {plain(each) for each in (*ROW_HEADING, *WHY_HEADING)}


def is_a_counter(heading: str) -> bool:
    """Whether the column only counts the rows."""
    return plain(heading) in _COUNTERS
