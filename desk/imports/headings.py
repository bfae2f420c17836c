"""Finds the row of headings and which column means what, in English and Chinese."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desk.cleaning import clean_line
from desk.folding import fold
from desk.imports.tables import Row, Table, cell_text
from desk.refusals import Refusal

OWNER_HEADINGS: Mapping[str, str] = {
    "building": "楼栋 栋 幢 栋号 楼号 座 楼 楼宇 楼栋号 block building bldg tower building/no blockno",
    "staircase": "单元 单元号 门栋 梯 staircase entrance stair",
    "room": "房号 房间号 房间 室号 室 房屋编号 门牌号 房屋 户号 flat unit room apartment apt flatno unitno roomno",
    "owner": "业主姓名 业主 业主名称 姓名 户主 产权人 owner ownername name owners",
    "phone": "联系电话 电话 手机 手机号 手机号码 联系方式 电话号码 业主电话 phone phones telephone "
    "tel mobile ownerphone",
    "email": "邮箱 电子邮箱 电子邮件 email mail emailaddress",
    "area": "建筑面积 面积 房屋面积 套内面积 area size floorarea sqm",
    "moved_in": "入住日期 入住时间 入住 movedin movein moveindate movingin",
    "delivered": "交房日期 交付日期 收楼日期 交房时间 handover delivered deliveredon handedover",
    "tenant": "租户姓名 租户 承租人 租客 租客姓名 tenant tenantname",
    "tenant_phone": "租户电话 租客电话 承租人电话 租户联系电话 tenantphone tenanttel",
    "plate": "车牌号 车牌 车牌号码 车辆 plate plates carplate vehicle car licenceplate licenseplate",
    "renovation": "装修情况 装修 装修状态 renovation",
    "note": "备注 说明 备注说明 note notes remark remarks comment comments",
}
CASE_HEADINGS: Mapping[str, str] = {
    "id": "编号 序号 工单号 工单编号 投诉编号 id number no caseno casenumber uniquekey",
    "source": "来源系统 source",
    "created": "登记时间 登记日期 受理时间 受理日期 投诉时间 时间 日期 created createdat createddate date taken opened",
    "closed": "办结时间 办结日期 完成时间 关闭时间 结案时间 closed closedat closeddate",
    "kind": "类型 投诉类型 性质 事项类型 kind type",
    "channel": "渠道 来源渠道 受理渠道 来源 方式 channel via",
    "title": "标题 主题 摘要 title subject summary",
    "text": "内容 投诉内容 描述 诉求内容 诉求 text content description details complaint",
    "reply": "答复 回复 处理结果 答复内容 回复内容 resolution reply answer outcome resolutiondescription",
    "category": "分类 类别 category complainttype",
    "descriptor": "子类 小类 descriptor subcategory",
    "location": "位置 地点 区域 locationtype location place",
    "unit": "地址 房号 房屋 address incidentaddress flat unit room",
    "status": "状态 办理状态 status state",
    "agency": "承办单位 责任部门 部门 agency department",
    "person": "投诉人 来电人 姓名 联系人 业主姓名 caller name complainant",
    "phone": "联系电话 电话 来电号码 手机 phone tel mobile",
}
_TOP = 40


@dataclass(frozen=True)
class Headings:
    """Which row the headings stand in, the columns and heading of each known field, the other columns by heading."""

    row: int
    columns: Mapping[str, tuple[int, ...]]
    names: Mapping[str, str]
    others: Mapping[int, str]

    def text(self, row: Row, field: str, between: str = " / ") -> str:
        """What stands under a field as one clean line; '' when there is no such column."""
        return between.join(part for place in self.columns.get(field, ()) if (part := line_at(row, place)))

    def extras(self, row: Row) -> list[str]:
        """What stands in columns of unknown heading, as 'heading: value'."""
        return [f"{name}: {value}" for place, name in self.others.items() if (value := line_at(row, place))]


def find_headings(tables: Iterable[Table], words: Mapping[str, str], needed: frozenset[str]) -> tuple[Table, Headings]:
    """The table and row naming most fields, one of the needed among them; refuses import.no_headings."""
    known = {heading: field for field, line in words.items() for heading in line.split()}
    best: tuple[int, Table, Row] | None = None
    for table in tables:
        for row in table.rows[:_TOP]:
            fields = {known[name] for cell in row.cells if (name := _plain(cell_text(cell))) in known}
            if len(fields) >= 2 and fields & needed and (best is None or len(fields) > best[0]):
                best = (len(fields), table, row)
    if best is None:
        raise Refusal("import.no_headings")
    _, table, row = best
    columns: dict[str, tuple[int, ...]] = {}
    names: dict[str, str] = {}
    others: dict[int, str] = {}
    for place, cell in enumerate(row.cells):
        heading = cell_text(cell)
        field = known.get(_plain(heading))
        if field is None:
            others[place] = clean_line(heading)
        else:
            columns[field] = (*columns.get(field, ()), place)
            names.setdefault(field, clean_line(heading))
    width = max(len(each.cells) for each in table.rows)
    others |= {place: f"#{place + 1}" for place in range(width) if not others.get(place, "x")}
    others |= {place: f"#{place + 1}" for place in range(len(row.cells), width)}
    return table, Headings(row.number, columns, names, others)


def line_at(row: Row, place: int) -> str:
    """The cell of a row as one clean line; rows may be shorter than the headings."""
    return clean_line(cell_text(row.cells[place])) if place < len(row.cells) else ""


def _plain(heading: str) -> str:
    """A heading without brackets, units, digits at its end, blanks and stops: '联系电话1 (手机)' is 联系电话."""
    folded = re.sub(r"[(\[【（].*?[)\]】）]", "", fold(heading))
    return re.sub(r"[\W_]+|\d+$|[㎡²]", "", folded)
