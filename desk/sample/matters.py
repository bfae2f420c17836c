"""What people of a sample estate bring to the desk: invented matters in both languages."""

from dataclasses import dataclass
from types import MappingProxyType

from db.models import CaseKind, Urgency


@dataclass(frozen=True)
class Matter:
    """One kind of thing that happens; each text in English and Chinese."""

    class_code: str | None
    kind: CaseKind
    urgency: Urgency
    weight: int
    place: tuple[str, str]
    summary: tuple[str, str]
    words: tuple[str, str]
    done: tuple[str, str]


_C, _R, _E, _S, _P = (
    CaseKind.COMPLAINT, CaseKind.REPAIR, CaseKind.ENQUIRY, CaseKind.SUGGESTION, CaseKind.PRAISE,
)  # fmt: skip
_LATER, _TODAY, _NOW = Urgency.ROUTINE, Urgency.SAME_DAY, Urgency.AT_ONCE
_LIFT, _HALL, _BATH = ("Lift", "电梯"), ("Entrance hall", "大堂"), ("Bathroom", "卫生间")
_KITCHEN, _BALCONY, _STAIRS = ("Kitchen", "厨房"), ("Balcony", "阳台"), ("Stairs", "楼梯间")
_PARK, _GARDEN, _GATE = ("Car park", "停车场"), ("Garden", "园区"), ("Gate", "大门")
_LIVING, _BEDROOM, _DOOR = ("Living room", "客厅"), ("Bedroom", "卧室"), ("Front door", "入户门")
_CORRIDOR, _RUBBISH, _NOWHERE = ("Corridor", "走廊"), ("Rubbish room", "垃圾房"), ("", "")

MATTERS = (
    Matter("lift", _R, _TODAY, 5, _LIFT, ("Lift stops between floors and jerks", "电梯运行时抖动、偶尔停顿"),
        ("It stopped twice this morning and shook when it started again. My mother does not dare to use it.",
         "今天早上停了两次，再启动的时候还抖了一下，我妈都不敢坐了。"),
        ("Door contacts cleaned and the brake adjusted; test runs without fault.",
         "已清理门触点并调整抱闸，试运行正常。")),
    Matter("lift", _C, _LATER, 3, _LIFT,
        ("Lift out of order for the second time this week", "电梯一周内第二次停运"),
        ("We live on a high floor with a baby carriage. Twice in one week is too much.",
         "我们住得高，还带着婴儿车，一周坏两次实在受不了。"),
        ("The controller board was replaced by the maker's engineer.", "厂家工程师已更换控制板，电梯恢复运行。")),
    Matter("lift", _R, _LATER, 2, _LIFT, ("Lift button of the floor does not light", "电梯楼层按钮不亮"),
        ("The button works but you cannot see whether you pressed it.", "按钮能用，就是不亮，不知道按没按上。"),
        ("Lamp of the button replaced.", "已更换按钮指示灯。")),
    Matter("power", _R, _TODAY, 5, _LIVING, ("Half of the sockets in the flat are dead", "家中部分插座没电"),
        ("The sockets in the living room and the bedroom went off at dinner time, the lights still work.",
         "吃晚饭的时候客厅和卧室插座突然没电了，灯还亮着。"),
        ("A loose neutral wire in the box was fastened; load measured, normal.",
         "配电箱零线松动，已紧固，测量负荷正常。")),
    Matter("power", _R, _LATER, 5, _CORRIDOR, ("Corridor light does not come on", "楼道感应灯不亮"),
        ("It is pitch dark when you come out of the lift at night.", "晚上出电梯一片漆黑，什么都看不见。"),
        ("Sensor and lamp replaced.", "已更换感应开关和灯泡。")),
    Matter("power", _C, _LATER, 2, _GARDEN, ("Street lamps by the east path are off", "东侧小路路灯不亮"),
        ("Three lamps in a row, for more than a week now.", "连着三盏都不亮，有一个多星期了。"),
        ("Cable joint repaired, all three lamps are lit.", "已修复电缆接头，三盏路灯恢复照明。")),
    Matter("water", _R, _TODAY, 6, _KITCHEN, ("Kitchen drain is blocked", "厨房下水道堵塞"),
        ("The water comes up again when the neighbour upstairs washes up.", "楼上一洗碗，我家水槽就往上返水。"),
        ("Main drain rodded, grease removed, runs freely.", "已疏通主管并清除油污，排水通畅。")),
    Matter("water", _R, _LATER, 5, _BATH, ("Toilet cistern keeps running", "马桶水箱一直漏水"),
        ("You hear it all night, and the meter turns.", "整晚哗哗响，水表一直在走。"),
        ("Filling valve replaced.", "已更换进水阀。")),
    Matter("water", _C, _TODAY, 4, _KITCHEN, ("Water pressure is very low in the evening", "晚间水压很低"),
        ("Between seven and nine only a trickle comes out of the shower.", "晚上七点到九点，淋浴只有一点点水。"),
        ("Filter of the pressure pump cleaned, pressure is normal again.", "已清洗加压泵过滤网，水压恢复正常。")),
    Matter("leak", _R, _TODAY, 7, _BATH,
        ("Ceiling is dripping, from the flat above", "卫生间顶板滴水，疑为楼上渗漏"),
        ("It has been dripping since last night. The ceiling is wet around the lamp, please come quickly.",
         "从昨晚开始滴水，灯旁边都湿了一大片，麻烦快点来看看。"),
        ("Seal of the shower upstairs renewed; dry after a test of one day.",
         "已重做楼上淋浴间防水胶，闭水一天无渗漏。")),
    Matter("leak", _C, _LATER, 5, _BALCONY, ("Rain comes through the outer wall", "外墙渗水，雨天墙面潮湿"),
        ("Every heavy rain the wall by the window gets wet and the paint peels off.",
         "一下大雨窗边的墙就湿，墙皮都鼓起来了。"),
        ("Joint of the outer wall sealed; to be looked at after the next rain.",
         "已对外墙接缝打胶处理，待下次降雨后复查。")),
    Matter("leak", _R, _LATER, 4, _KITCHEN, ("Pipe under the sink leaks", "厨房水槽下水管漏水"),
        ("The cupboard is wet every morning.", "橱柜里每天早上都是湿的。"),
        ("Trap and seal replaced.", "已更换存水弯和密封圈。")),
    Matter("doors", _R, _LATER, 5, _HALL, ("Entrance door does not close by itself", "单元门闭门器失灵"),
        ("It stands open all day, anyone can walk in.", "门整天开着，谁都能进来。"),
        ("Door closer replaced.", "已更换闭门器。")),
    Matter("doors", _R, _LATER, 3, _DOOR, ("Entry phone has no sound", "可视对讲没有声音"),
        ("I can see who is there but hear nothing.", "能看到人，听不到声音。"),
        ("Handset exchanged.", "已更换对讲分机。")),
    Matter("equipment_other", _R, _LATER, 2, _GARDEN, ("Swing in the playground is broken", "儿童游乐区秋千损坏"),
        ("One chain came off, a child could fall.", "一边链子掉了，小孩坐上去危险。"),
        ("Chain replaced, all devices checked.", "已更换链条，并检查全部设施。")),
    Matter("safety", _C, _TODAY, 4, _GATE, ("Strangers follow residents through the gate", "外来人员尾随进入小区"),
        ("People with leaflets were on our floor again.", "发传单的又跑到我们楼层来了。"),
        ("Gate guards instructed, patrol added between 17:00 and 20:00.", "已要求门岗核验，17时至20时增加巡逻。")),
    Matter("safety", _C, _NOW, 2, _STAIRS, ("Electric bicycle is charged in the stairwell", "楼道内给电动车充电"),
        ("There is a cable hanging from the third floor, this is dangerous.", "从三楼拉了一根电线下来，太危险了。"),
        ("Cable removed, owner spoken to, the notice was posted again.", "已拆除飞线并劝导车主，重新张贴告示。")),
    Matter("noise", _C, _TODAY, 6, _BEDROOM, ("Loud music after eleven at night", "夜间十一点后大声播放音乐"),
        ("I have to get up at five. It has been like this for three days.", "我五点就要起床，已经连着三天了。"),
        ("The neighbours were visited and promised quiet after ten.", "已上门劝导，邻居答应晚上十点后保持安静。")),
    Matter("noise", _C, _LATER, 5, _LIVING, ("Renovation noise at lunch time", "午休时间装修噪声"),
        ("They drill between twelve and two although the notice says not to.",
         "公告说了中午不许施工，十二点到两点还在打钻。"),
        ("Work was stopped, the contractor signed the quiet hours.", "已制止施工，装修公司签署了静音时段承诺。")),
    Matter("parking", _C, _TODAY, 6, _PARK, ("A stranger's car stands in my place", "固定车位被他人占用"),
        ("I pay for this place every month and cannot get in.", "我每个月都交车位费，现在停不进去。"),
        ("Its owner was called and drove it away.", "已联系车主挪车。")),
    Matter("parking", _C, _LATER, 4, _PARK, ("Cars block the fire lane", "消防通道被车辆堵塞"),
        ("If there is a fire nobody gets through.", "万一着火了消防车根本进不来。"),
        ("Cars removed, bollards set.", "已清理车辆并加装隔离桩。")),
    Matter("parking", _E, _LATER, 4, _PARK, ("How to rent a monthly place", "咨询月租车位办理"),
        ("Is there still a place near building 5, and what does it cost?", "5栋附近还有月租车位吗？多少钱？"),
        ("Told the price and put on the waiting list.", "已告知价格并登记候补。")),
    Matter("cleaning", _C, _LATER, 6, _RUBBISH, ("Rubbish room smells", "垃圾房异味大"),
        ("With the heat you smell it up to the fourth floor.", "天热了，四楼都能闻到味道。"),
        ("Emptied twice a day from now on and washed with disinfectant.", "已改为每日清运两次并消毒冲洗。")),
    Matter("cleaning", _C, _LATER, 4, _STAIRS, ("Stairs have not been swept for days", "楼梯间多日未打扫"),
        ("The same paper cup has been lying there since Monday.", "同一个纸杯从周一躺到现在。"),
        ("Swept the same day; the round of the cleaner was changed.", "当日已清扫，并调整保洁路线。")),
    Matter("cleaning", _S, _LATER, 2, _GARDEN,
        ("Please plant shade trees by the playground", "建议游乐区种植遮阴树"),
        ("In summer nobody can sit there.", "夏天太晒，根本坐不住。"),
        ("Taken up in the planting plan of next spring.", "已列入明年春季绿化计划。")),
    Matter("manners", _C, _LATER, 3, _GATE, ("Guard was unfriendly to a visitor", "门岗对访客态度生硬"),
        ("My father is eighty and was left standing in the rain.", "我爸八十了，让他在雨里站着等。"),
        ("Spoken to the guard, apologised by phone.", "已对当班人员批评教育，并电话致歉。")),
    Matter("late_repair", _C, _LATER, 4, _BALCONY,
        ("Worker did not come at the agreed time", "维修人员未按约定时间上门"),
        ("I took half a day off and nobody came or called.", "我请了半天假，没人来也没人打电话。"),
        ("New appointment kept; apology by the head of engineering.", "已重新预约并完成维修，工程主管致歉。")),
    Matter("renovation", _C, _LATER, 4, _CORRIDOR,
        ("Renovation rubbish stands in the corridor", "装修垃圾堆放在走廊"),
        ("Bags of rubble in front of our door for a week.", "水泥袋子堆在我家门口一个星期了。"),
        ("Removed by the contractor, deposit warning given.", "已责令装修公司清运，并提出押金扣罚警告。")),
    Matter("renovation", _E, _LATER, 4, _NOWHERE, ("What is needed to renovate a flat", "咨询装修办理手续"),
        ("Which papers do I bring and how long does the permit take?", "需要带什么材料？多久能批下来？"),
        ("List of papers handed over, permit takes three working days.", "已提供材料清单，三个工作日内办结。")),
    Matter("service_other", _E, _LATER, 5, _NOWHERE, ("How to get a second access card", "咨询补办门禁卡"),
        ("I lost one of the cards, where do I get a new one?", "门禁卡丢了一张，在哪里补办？"),
        ("New card issued at the desk.", "已在前台补办新卡。")),
    Matter("service_other", _S, _LATER, 3, _HALL, ("A parcel cabinet for the north gate", "建议北门增设快递柜"),
        ("The one we have is always full.", "现在的快递柜天天满。"),
        ("An offer was asked from the operator.", "已向快递柜公司询价。")),
    Matter("shared_fees", _C, _LATER, 3, _NOWHERE,
        ("Shared electricity is higher than last month", "公摊电费比上月高"),
        ("Nothing changed in our house, why does it cost a third more?", "我们楼没什么变化，怎么多了三分之一？"),
        ("Meter readings explained and sent in writing.", "已说明抄表数据并书面答复。")),
    Matter("repair_charges", _C, _LATER, 2, _NOWHERE, ("Charged twice for the same tap", "同一水龙头维修重复收费"),
        ("It dripped again after a week and I had to pay again.", "修好一周又漏，第二次还收我钱。"),
        ("Second charge paid back.", "已退还第二次费用。")),
    Matter("charges_other", _E, _LATER, 4, _NOWHERE, ("Management fee: how to pay by phone", "咨询手机缴纳物业费"),
        ("Can I pay for the whole year at once?", "可以一次交一整年吗？"),
        ("The way was explained and the bill sent.", "已说明缴费方式并发送账单。")),
    Matter("trapped", _C, _NOW, 1, _LIFT, ("Two people trapped in the lift", "电梯困人，两名住户被困"),
        ("We are two, the light is on, please hurry.", "我们两个人在里面，灯还亮着，快点来。"),
        ("Freed after fourteen minutes, nobody hurt; lift taken out of use and checked.",
         "14分钟内解救，无人受伤，电梯停用检查。")),
    Matter("outage", _C, _NOW, 2, _NOWHERE, ("No water in the whole building", "整栋楼停水"),
        ("The neighbours have none either.", "问了邻居，家家都没水。"),
        ("Burst valve in the pump room replaced, supply restored.", "水泵房阀门爆裂已更换，恢复供水。")),
    Matter("flooding", _C, _NOW, 2, _PARK, ("Water runs into the underground car park", "雨水倒灌地下车库"),
        ("It is already up to the tyres at the ramp.", "坡道那里水都到轮胎了。"),
        ("Pumped out, sandbags laid, drain cleaned.", "已抽水、铺设沙袋并疏通排水沟。")),
    Matter("fire", _C, _NOW, 1, _BALCONY, ("Smoke from a balcony, a cigarette end", "阳台冒烟，疑为烟头引燃"),
        ("There is smoke coming from the balcony below.", "楼下阳台在冒烟。"),
        ("Put out by the patrol within three minutes; residents reminded.", "巡逻人员3分钟内扑灭，已提醒住户。")),
    Matter(None, _P, _LATER, 3, _NOWHERE, ("Thanks to the plumber who came at night", "表扬夜间上门的水暖师傅"),
        ("He came at midnight, friendly, and cleaned up afterwards.", "半夜上门，态度好，走的时候还打扫干净了。"),
        ("Passed on to the team.", "已向班组转达。")),
    Matter(None, _E, _LATER, 2, _NOWHERE, ("When is the desk open during the holiday", "咨询节假日前台值班时间"),
        ("Is anybody there on the first day?", "放假第一天有人吗？"),
        ("Hours told.", "已告知值班时间。")),
)  # fmt: skip

POWER_CUT = (
    Matter("outage", _C, _NOW, 0, _NOWHERE, ("No power in the whole flat", "家中突然停电"),
        ("Everything went off at once, the corridor is dark as well.", "家里突然全黑了，楼道也没灯。"),
        ("Supply of the building restored.", "整栋楼已恢复供电。")),
    Matter("outage", _C, _NOW, 0, _LIFT, ("Lift and corridor lights are dead", "电梯和楼道灯都没电"),
        ("I am in the entrance hall with my shopping and the lift is dead.", "我拎着东西在大堂，电梯没电上不去。"),
        ("Supply of the building restored.", "整栋楼已恢复供电。")),
    Matter("outage", _C, _NOW, 0, _NOWHERE, ("Power failed, when will it be back", "突然停电，询问何时来电"),
        ("I work at home and must know how long it takes.", "我在家办公，想知道要停多久。"),
        ("Told by when it is expected back.", "已告知预计恢复时间。")),
)  # fmt: skip
"""What the people of one building call about this morning."""

# How much more of a class there is in a month: summer rains, heat, frost, the year's turn.
SEASONS = MappingProxyType(
    {
        "leak": {5: 1.5, 6: 2.4, 7: 2.2, 8: 1.6, 9: 1.3},
        "flooding": {6: 3.0, 7: 3.0, 8: 2.5},
        "power": {7: 1.8, 8: 1.9, 12: 1.4, 1: 1.5},
        "water": {1: 1.7, 2: 1.4, 12: 1.4},
        "noise": {6: 1.4, 7: 1.6, 8: 1.6},
        "cleaning": {6: 1.3, 7: 1.8, 8: 1.8, 9: 1.3},
        "parking": {1: 1.4, 2: 1.8, 10: 1.3},
        "renovation": {3: 1.6, 4: 1.7, 5: 1.4, 10: 1.4},
        "charges_other": {1: 1.9, 12: 1.5},
    }
)

HANDLING = (
    ("Hard of hearing: speak slowly and loudly.", "听力不好，请放慢语速、大声说。"),
    ("Please send a message before calling.", "来电前请先发信息。"),
    ("Has complained to the authorities before: the manager answers.", "曾向上级部门投诉，由主管答复。"),
    ("Night shifts: no visits before noon.", "上夜班，中午前请勿上门。"),
    ("A large dog in the flat: ring before you go in.", "家有大型犬，进门前请先联系。"),
)
RENOVATIONS = (
    ("Renovation permit until the end of the month", "装修许可至月底"),
    ("Renovated two years ago, bathroom moved", "两年前装修，卫生间移位"),
    ("Bare shell, not renovated", "毛坯，未装修"),
)
UNIT_NOTES = (
    ("The main valve is behind the kitchen door.", "总阀在厨房门后。"),
    ("Keys with the neighbour opposite.", "钥匙存放在对门邻居处。"),
)
ACCESS = (
    ("After 18:00, call first", "18点后上门，请先电话联系"),
    ("Any time, the grandmother is at home", "随时可上门，家中有老人"),
    ("Saturday morning", "周六上午"),
    ("Key at the desk", "钥匙在前台"),
)
VOID_REASONS = (("Taken twice", "重复登记"), ("Called by mistake", "误拨来电"))
