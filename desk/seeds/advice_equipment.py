"""Words at the desk for lifts, power, water, leaks, doors and other equipment."""

from db.models import AdviceKind

_SAY, _NEVER, _ASK, _ANSWER = AdviceKind.SAY, AdviceKind.NEVER, AdviceKind.ASK, AdviceKind.ANSWER

EQUIPMENT: dict[str, tuple[tuple[AdviceKind, str, str], ...]] = {
    "equipment": (
        (_SAY, "I am sending somebody to look at it, and I tell you when they will be there.",
         "我马上派人去看，到场时间我会先告诉您。"),
        (_NEVER, "The equipment is old, that is how it is.", "设备老了，就是这样。"),
        (_ASK, "Is anybody in danger, or can it get worse before we come?", "现场有没有危险，会不会继续扩大？"),
        (
            _ANSWER,
            "We are sorry for the inconvenience. Our technician examined the equipment on … and found: … "
            "It was repaired on … and has run without fault since. It is now on our inspection plan every …",
            "给您带来不便，非常抱歉。我们的技术人员已于……到场检查，故障原因为：……，已于……修复，目前运行正常。"
            "该设备已列入定期巡检计划，每……检查一次。",
        ),
    ),
    "lift": (
        (_SAY, "Thank you for calling. I am stopping that lift for safety and calling the lift company now.",
         "谢谢您及时告知。安全第一，这台电梯先停用，我马上通知维保单位。"),
        (_NEVER, "Just press again, it does that.", "再按一下就好了，它就那样。"),
        (_ASK, "Which block and which lift; on which floor does it stand?", "哪一栋哪一部电梯？现在停在几楼？"),
        (_ASK, "Is anybody inside?", "里面有没有人？"),
        (_ASK, "What does it do: noise, shaking, doors, does not stop level?",
         "是什么现象：异响、抖动、开关门，还是不平层？"),
        (
            _ANSWER,
            "We are sorry that the lift was out of order. The lift company came at … and found: … "
            "The part was … and the lift has been back in service since … after a test run. "
            "We have asked them for an extra check in … days.",
            "电梯故障给您出行带来不便，非常抱歉。维保单位已于……到场，查明原因为：……，已……，"
            "经试运行正常后于……恢复使用。我们已要求维保单位在……日内再做一次复查。",
        ),
    ),
    "power": (
        (_SAY, "Please leave the switch alone for now; the electrician is on the way.",
         "请您先不要再动开关，电工马上就到。"),
        (_NEVER, "Just push the breaker back up.", "您自己把空气开关推上去就行了。"),
        (_ASK, "Only your flat, or the corridor and neighbours as well?", "只有您家没电，还是楼道和邻居家都没电？"),
        (_ASK, "Did a breaker trip? Any smell of burning or sparks?", "空气开关有没有跳？有没有焦味或火花？"),
        (_ASK, "Is anybody at home who needs electric medical equipment?", "家里有没有要用电的医疗设备？"),
        (
            _ANSWER,
            "We are sorry for the trouble. The electrician found: … Supply (lighting) was restored at … "
            "The circuit was measured and is safe. If the breaker trips again, please leave it and call us.",
            "给您带来不便，抱歉。电工检查原因为：……，已于……恢复供电（照明），线路检测正常，可放心使用。"
            "如再次跳闸，请不要强行合闸，直接联系我们。",
        ),
    ),
    "water": (
        (_SAY, "I am sending the plumber; please close the valve if you can reach it safely.",
         "我马上派水工过去；方便的话请您先把阀门关上。"),
        (_NEVER, "What did you throw down the drain?", "肯定是您自己往下水道乱倒东西。"),
        (_ASK, "No water, low pressure, dirty water or a blocked drain?", "是停水、水压低、水质浑，还是下水堵了？"),
        (_ASK, "One tap or the whole flat? Do the neighbours have it too?",
         "是一个龙头还是全屋？邻居家有没有同样情况？"),
        (_ASK, "Is water coming back up anywhere?", "有没有哪里在返水？"),
        (
            _ANSWER,
            "We are sorry for the trouble. The plumber found: … It was put right on … and tested with you present. "
            "The shared pipe of your block will be flushed every … months.",
            "给您带来不便，抱歉。水工检查原因为：……，已于……处理完毕并当面通水测试。"
            "您所在楼栋的公共立管将每……个月疏通一次。",
        ),
    ),
    "leak": (
        (_SAY, "I understand how worrying that is. First we stop the water, then we find where it comes from.",
         "漏水确实让人着急。我们先把水止住，再查清从哪里来。"),
        (_NEVER, "Settle that with the people upstairs yourself.", "您自己去找楼上解决。"),
        (_ASK, "Is it dripping or running? Is it near sockets or lamps?", "是滴水还是流水？离插座、电灯近不近？"),
        (_ASK, "All the time, or only when it rains or someone upstairs uses water?",
         "一直漏，还是下雨或楼上用水时才漏？"),
        (_ASK, "What is damaged already? Could you take photos?", "有没有东西被泡？方便的话请拍照留底。"),
        (
            _ANSWER,
            "We are very sorry about the leak. We examined your flat and the one above on … The water came from: … "
            "The leak was stopped on … and the spot stayed dry in our check on … "
            "About the damage to …, we propose: …",
            "渗漏给您造成困扰，非常抱歉。我们已于……查看您家及楼上，水源为：……，已于……完成堵漏，……复查未再渗漏。"
            "关于……的受损，我们建议这样处理：……。",
        ),
    ),
    "doors": (
        (_SAY, "I am having it looked at today, and somebody watches the entrance until it locks again.",
         "今天就安排人来修，修好之前门口有人值守。"),
        (_NEVER, "Just leave it open for now.", "先敞着吧，没事。"),
        (_ASK, "Which door; does it not open, or not close?", "哪个门？是打不开还是关不上？"),
        (_ASK, "Is it the lock, the card, the intercom or the glass?", "是锁、门禁卡、对讲，还是玻璃的问题？"),
        (_ASK, "Is anybody locked out or locked in now?", "现在有没有人被关在里面或外面？"),
        (
            _ANSWER,
            "We are sorry for the inconvenience. The door was repaired on …: … It was tested with card and intercom. "
            "Until then a guard kept the entrance.",
            "给您进出带来不便，抱歉。该门已于……修复：……，刷卡和对讲均已测试正常。修复期间由秩序员在门口值守。",
        ),
    ),
    "equipment_other": (
        (_SAY, "Thank you for noticing. I have it secured first and repaired next.",
         "谢谢您留意到。我们先做好防护，再安排维修。"),
        (_NEVER, "That has been broken for a long time.", "那个早就坏了。"),
        (_ASK, "What is it, and where does it stand?", "是什么设施，在什么位置？"),
        (_ASK, "Could somebody be hurt by it, a child for example?", "会不会伤到人，比如孩子？"),
        (
            _ANSWER,
            "Thank you for pointing it out. The … was fenced off on … and repaired on … "
            "We went round and examined the others of its kind as well: …",
            "感谢您的提醒。该……已于……设围挡，……修复。我们同时排查了同类设施，情况为：……。",
        ),
    ),
}  # fmt: skip
