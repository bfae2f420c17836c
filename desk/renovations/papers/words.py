"""The words that stand on the renovation forms; several lines in one entry are a list."""

from collections.abc import Mapping
from types import MappingProxyType

from desk.words import Language

WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "title.application": ("Renovation application", "装修申请表"),
        "title.commitment": ("Renovation: letter of responsibility", "装修责任书"),
        "title.workers": ("Workers of the renovation", "施工人员登记表"),
        "title.permit": ("Renovation permit", "装修许可证"),
        "title.passes": ("Temporary passes", "临时出入证"),
        "title.log": ("Renovation: inspection log", "装修巡查记录表"),
        "title.notice": ("Renovation: notice of a breach", "装修违规整改通知书"),
        "title.alteration": ("Request to alter the renovation", "装修变更申请表"),
        "title.acceptance": ("Acceptance of the renovation", "装修竣工验收表"),
        # every form
        "applied": ("Applied for on {day}", "申请日期：{day}"),
        "printed": ("Printed {day}", "打印日期：{day}"),
        "permit_number": ("Permit no. {permit}", "许可证编号：{permit}"),
        "unit": ("Flat", "房号"),
        "area": ("Area", "面积"),
        "owner": ("Owner", "业主"),
        "owner_phone": ("Owner's phone", "业主电话"),
        "applicant": ("Applied for by", "申请人"),
        "applicant_phone": ("Phone of who applies", "申请人电话"),
        "firm": ("Firm", "施工单位"),
        "foreman": ("Foreman", "现场负责人"),
        "phone": ("Foreman's phone", "负责人电话"),
        "starts": ("Work begins", "开工日期"),
        "ends": ("Work ends", "竣工日期"),
        "period": ("Period", "施工期限"),
        "permit": ("Permit no.", "许可证编号"),
        "permit_on": ("Permitted on", "发证日期"),
        "deposit": ("Deposit", "装修押金"),
        "scope": ("What is to be done", "装修内容"),
        "hours": ("Hours of work", "施工时间"),
        "opinion": ("Opinion", "意见"),
        "who": ("Who looks at it", "审核部门"),
        "signature": ("Signature, date", "签字、日期"),
        "sign.owner": ("Owner: signature, date", "业主签字、日期"),
        "sign.applicant": ("Who applies: signature, date", "申请人签字、日期"),
        "sign.firm": ("Firm: signature or seal, date", "施工单位签章、日期"),
        "sign.desk": ("Taken by: signature, date", "受理人签字、日期"),
        "sign.office": ("Office: signature or seal, date", "物业服务中心签章、日期"),
        "sign.engineer": ("Engineer: signature, date", "工程人员签字、日期"),
        "reviews": (
            "Front desk: papers complete\nEngineering: plans, structure, water, power\n"
            "Security: workers, passes\nManager",
            "前台：资料是否齐全\n工程部：图纸、结构、水电\n秩序部：施工人员、出入证\n物业经理审批",
        ),
        # application
        "people": ("The flat and who applies", "房屋及申请人"),
        "site": ("Who does the work", "施工单位及期限"),
        "work": ("The work", "装修内容"),
        "kinds": ("Tick what is touched", "涉及项目（请勾选）"),
        "kinds.list": (
            "walls, openings\nwaterproofing\nwater and drains\nelectricity\nfloors, tiles\nceilings\n"
            "windows, balcony\nair conditioning\ngas, heating\noutside wall",
            "拆墙、砌墙\n防水\n给排水\n强弱电\n地面、墙砖\n吊顶\n门窗、阳台\n空调\n燃气、供暖\n外立面",
        ),
        "enclosed": ("Handed in with it", "随附资料（请勾选）"),
        "enclosed.list": (
            "identity paper\nproof of ownership\nplans\nthe firm's licence\ncontract with the firm\n"
            "workers' identity papers\nowner's authority",
            "身份证明\n产权证明\n装修方案、图纸\n施工单位执照、资质\n施工合同\n施工人员身份证\n业主授权委托书",
        ),
        "on_file": ("On file: {n}", "已存档：{n} 份"),
        "head_count": ("Workers registered", "已登记施工人员"),
        "review": ("The office looks at it", "物业审核"),
        "application.rule": (
            "Please do not begin before the permit hangs on the door. The letter of responsibility (form {form})"
            " belongs to this application.",
            "未领取装修许可证前请勿开工。本表须与装修责任书（{form}）一并签署。",
        ),
        # the promise
        "commitment.intro": (
            "For the renovation of flat {unit} the owner and the firm promise {office}:",
            "就 {unit} 的装修施工，业主（使用人）及施工单位向{office}郑重承诺：",
        ),
        "commitment.clauses": (
            "We leave load-bearing walls, columns, beams, floor slabs and outside walls as they are: nothing is cut,"
            " chased or opened there.\n"
            "We make no kitchen or bathroom of a room or balcony without waterproofing. New waterproofing stands under"
            " water for at least 24 hours and is looked at before it is covered.\n"
            "We move no gas, heating or shared water and drain pipes and no fire-fighting equipment unless whoever is"
            " in charge of them has agreed in writing.\n"
            "We change nothing on the outside of the building. Air conditioners, windows, grilles and balcony glazing"
            " go only where and as the office has approved.\n"
            "We do only the work that was applied for. Before anything else is done we hand in a request to alter it.\n"
            "We work only in the hours on the permit and make no noise at other times.\n"
            "We use electricity and flame safely, keep a fire extinguisher in the flat and do not smoke at work. Water"
            " and power are off when nobody is there.\n"
            "Every worker registers at the front desk, wears the temporary pass and hands it back at the end. Nobody"
            " spends the night in the flat.\n"
            "We protect lift, corridor and stairs, store nothing in them, and carry long, heavy or dirty loads as the"
            " office tells us.\n"
            "We bag rubble and take it to the place shown to us on the same day. Nothing goes into the drains or out of"
            " a window.\n"
            "What our work damages in other flats, in the common parts or in shared equipment we put right and pay"
            " for.\n"
            "We let the office in to inspect, put right what it finds by the day it names, and ask for the acceptance"
            " when the work is done.",
            "不拆改承重墙、梁、柱、楼板及外墙等主体和承重结构，不在其上开门窗、凿洞、开槽。\n"
            "不将没有防水要求的房间或阳台改为卫生间、厨房；新做防水层须进行不少于24小时的闭水试验，经查验后方可覆盖。\n"
            "未经主管单位书面同意，不改动燃气、供暖、公共给排水管道及消防设施。\n"
            "不改变房屋外立面；空调外机、门窗、防护栏、封阳台均按物业核准的位置和样式安装。\n"
            "仅按申报内容施工；需要变更的，先填写装修变更申请表，经核准后再施工。\n"
            "严格遵守许可证载明的施工时间，其他时间不进行产生噪声的作业。\n"
            "安全用电、用火，现场配备灭火器，作业时不吸烟；离场时关闭水、电。\n"
            "施工人员一律在前台登记，佩戴临时出入证，完工后交回；不在装修房屋内留宿。\n"
            "保护电梯、楼道等公共部位，不在其中堆放材料；超长、超重、易污物品按物业指引搬运。\n"
            "建筑垃圾袋装，当日清运至指定地点；不倒入下水管道，不高空抛物。\n"
            "因装修造成他人房屋、公共部位或共用设施设备损坏的，负责修复并承担赔偿责任。\n"
            "配合物业现场巡查，对指出的问题按期整改；完工后申请竣工验收。",
        ),
        "commitment.end": (
            "One copy stays with the office, one with us. Where this is not kept the office may ask us to stop the work"
            " until it is put right.",
            "本责任书一式两份，物业与承诺人各执一份。如有违反，物业可要求停工整改，由此产生的后果由承诺人承担。",
        ),
        # workers
        "workers.number": ("No.", "序号"),
        "workers.name": ("Name", "姓名"),
        "workers.trade": ("Trade", "工种"),
        "workers.id": ("ID number", "身份证号"),
        "workers.phone": ("Phone", "电话"),
        "workers.badge": ("Pass no.", "出入证号"),
        "workers.issued": ("Pass received: signature", "领证签字"),
        "workers.back": ("Pass back: date", "退证日期"),
        "workers.rule": (
            "The gate lets in only who stands here and wears the pass. Newcomers are written below and registered at"
            " the desk the same day.",
            "门岗凭本表及临时出入证放行。新增人员可填写于空白行，并于当日到前台补登记。",
        ),
        # permit
        "permit.until": ("Work must end by", "竣工日期"),
        "permit.from": ("Work may begin on", "开工日期"),
        "permit.scope": ("Work permitted", "许可装修内容"),
        "permit.hours": ("Work only at these hours", "允许施工时间"),
        "permit.hotline": ("Disturbed? Call at any hour", "如受打扰，请拨打24小时热线"),
        "permit.call": ("Disturbed? Call the office", "如受打扰，请致电物业"),
        "permit.stopped": ("WORK STOPPED", "停工整改"),
        "permit.rounds": ("Inspections: date, all in order or notice given, signature", "巡查记录：日期、情况、签字"),
        "permit.round": ("Date, time", "日期、时间"),
        "permit.state": ("Seen", "情况"),
        "permit.boxes": ("□ in order  □ notice", "□ 正常  □ 整改"),
        "permit.by": ("By", "巡查人"),
        "permit.rule": (
            "Hangs on the entrance door until the work is accepted. Other work, and work at other hours, is not"
            " permitted.",
            "本证张贴于入户门外，直至竣工验收。超出许可内容或时间的施工，一律不予许可。",
        ),
        "permit.given": ("Given by the office: signature, date, seal", "发证单位签章、日期"),
        # temporary passes
        "pass.title": ("TEMPORARY PASS", "临时出入证"),
        "pass.work": ("renovation", "装修施工"),
        "pass.photo": ("photo", "照片"),
        "pass.number": ("No.", "编号"),
        "pass.unit": ("Flat", "房号"),
        "pass.until": ("Valid until", "有效期至"),
        "pass.rule": ("Wear it in sight. Hand it back when the work ends.", "请佩戴于明显处，完工后交回。"),
        # inspection log
        "log.at": ("Date, time", "日期、时间"),
        "log.seen": ("What was seen", "巡查情况"),
        "log.demand": ("To be put right, by when", "整改要求、期限"),
        "log.righted": ("Put right on, how", "整改结果、日期"),
        "log.by": ("Inspector", "巡查人"),
        "log.site": ("On site: signature", "现场签字"),
        "log.by_day": ("by {day}", "期限：{day}"),
        "log.rule": (
            "Look at: structure · waterproofing · water and power · fire extinguisher · hours and noise · workers'"
            " passes · lift and corridor · rubble · neighbours' words",
            "巡查要点：结构 · 防水 · 水电 · 灭火器 · 施工时间与噪声 · 人员出入证 · 电梯与楼道 · 垃圾清运 · 邻里反映",
        ),
        # notice of a breach
        "notice.number": ("Notice no.", "通知书编号"),
        "notice.day": ("Date", "日期"),
        "notice.to": ("To", "致"),
        "notice.body": (
            "On our round on {day} we found in flat {unit} what stands below. It is against the rules for renovation"
            " work in this estate; please have it put right.",
            "{day}，我中心在 {unit} 装修现场巡查时发现下列问题，违反小区装修管理规定，请予整改。",
        ),
        "notice.what": ("What was found", "违规情况"),
        "notice.demand": ("What must be put right", "整改要求"),
        "notice.due": ("TO BE PUT RIGHT BY", "整改期限"),
        "notice.photos": ("Photos", "现场照片"),
        "notice.photos.n": ("{n}, kept with this notice", "{n} 张，随本通知存档"),
        "notice.photos.none": ("none", "无"),
        "notice.repeat": ("REPEAT NOTICE", "再次通知"),
        "notice.repeat.since": (
            "First given on {day} and not put right since.",
            "已于{day}发出整改通知，至今未整改。",
        ),
        "notice.follows": (
            "If it is not put right by then, a repeat notice follows; the office may then ask for the work to stop and"
            " report it to the authority in charge. When it is done, please tell the front desk{phone}: we come and"
            " look again.",
            "逾期未整改的，将再次发出通知，并可要求停工、上报有关主管部门。整改完成后请告知前台{phone}，我们将到场复查。",
        ),
        "notice.phone": (" ({phone})", "（{phone}）"),
        "notice.receipt": ("Received", "签收"),
        "notice.received": ("Received by: name, signature", "签收人姓名、签字"),
        "notice.received.as": ("As", "身份"),
        "notice.as.boxes": ("□ owner  □ tenant  □ foreman", "□ 业主  □ 租户  □ 负责人"),
        "notice.received.at": ("Date, time", "日期、时间"),
        "notice.how": ("If nobody signs", "无人签收时"),
        "notice.how.boxes": ("□ left on the door  □ refused; witness:", "□ 张贴于门上  □ 拒签，见证人："),
        "notice.again": ("Looked at again", "复查"),
        "notice.again.on": ("Date", "复查日期"),
        "notice.again.result": ("Result", "复查结果"),
        "notice.again.boxes": ("□ put right  □ not put right:", "□ 已整改  □ 未整改："),
        "notice.again.by": ("Inspector: signature", "复查人签字"),
        "notice.righted": ("Put right on {day}. {result}", "已于{day}整改。{result}"),
        # alteration
        "alteration.was": ("As it was applied for", "原申报内容"),
        "alteration.what": ("What is to be done otherwise, and why", "变更内容及原因"),
        "alteration.starts": ("Work begins, new", "变更后开工日期"),
        "alteration.ends": ("Work ends, new", "变更后竣工日期"),
        "alteration.firm": ("Firm or foreman, new", "变更后施工单位、负责人"),
        "alteration.enclosed": ("Handed in with it", "随附资料（请勾选）"),
        "alteration.list": (
            "new plans\nneighbours' consent\nconsent of gas, water or power supplier\nother:",
            "变更图纸\n相邻业主同意书\n燃气、供水、供电单位意见\n其他：",
        ),
        "alteration.rule": (
            "The work as altered may begin only when this is approved. A new permit is given when period, firm or work"
            " change.",
            "变更事项经核准后方可施工；期限、施工单位或内容变更的，换发装修许可证。",
        ),
        # acceptance
        "check.what": ("What is looked at", "验收项目"),
        "check.good": ("In order", "合格"),
        "check.bad": ("Not in order", "不合格"),
        "check.remark": ("Remark", "说明"),
        "check.list": (
            "Structure: nothing cut or opened\nWaterproofing: tested, dry below\nWater and drains: tight, run freely\n"
            "Electricity: board, cables, earth\nGas and heating: as they were\n"
            "Windows, balcony, outside: as approved\nAir conditioners: place, water led off\n"
            "Fire alarm, sprinklers, entry phone\nLift, corridor, stairs: clean, whole\n"
            "Rubble and material taken away\nTemporary passes handed back",
            "主体及承重结构未拆改\n防水闭水试验合格，楼下无渗漏\n给排水管道通畅、无渗漏\n配电箱、线路、接地\n"
            "燃气、供暖未擅自改动\n门窗、阳台、外立面符合核准\n空调外机位置及排水\n消防报警、喷淋、对讲正常\n"
            "电梯、楼道、楼梯清洁完好\n建筑垃圾及材料已清运\n临时出入证已交回",
        ),
        "check.passes": ("Passes given out", "已发出入证"),
        "check.breaches": ("Breaches on file", "违规记录"),
        "check.open": ("{n}, of which open: {open}", "{n} 条，其中未整改 {open} 条"),
        "check.found": ("What was found", "验收意见"),
        "check.result": ("Result", "验收结果"),
        "check.boxes": (
            "□ accepted    □ accepted once put right, by:                    □ not accepted",
            "□ 合格    □ 整改后合格，期限：                    □ 不合格",
        ),
        "check.accepted": ("Accepted on {day}", "{day} 验收合格"),
        "check.again": ("Looked at again: date, result, signature", "复验日期、结果、签字"),
        "check.deposit": ("Deposit returned: sum, date, signature", "押金退还：金额、日期、签字"),
    }
)


def said(language: Language, key: str) -> str:
    """The word or sentence for a key; an unknown key is a fault of the program (KeyError)."""
    english, chinese = WORDS[key]
    return chinese if language == Language.ZH else english


def listed(language: Language, key: str) -> list[str]:
    """The lines of an entry that is a list."""
    return said(language, key).split("\n")
