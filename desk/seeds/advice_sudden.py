"""Words at the desk in sudden events: safety first, then help on its way, then everything else (M42)."""

from db.models import AdviceKind

_SAY, _NEVER, _ASK, _ANSWER = AdviceKind.SAY, AdviceKind.NEVER, AdviceKind.ASK, AdviceKind.ANSWER

SUDDEN_EVENTS: dict[str, tuple[tuple[AdviceKind, str, str], ...]] = {
    "sudden": (
        (_SAY, "Keep yourself safe first. Stay on the line, I am sending help while we speak.",
         "先保证自身安全。请别挂电话，我边听边派人。"),
        (_NEVER, "Calm down.", "您先冷静点。"),
        (_ASK, "Where are you, and is anybody hurt?", "您在什么位置？有没有人受伤？"),
        (
            _ANSWER,
            "Thank you for your quick call. What happened: … We were told at …, were there at …, and it was over at … "
            "The cause was: … So that it does not happen again: …",
            "感谢您及时报告。事情经过：……。我们于……接报，……到场，……处置完毕。原因为：……。后续防范措施：……。",
        ),
    ),
    "trapped": (
        (_SAY, "You are safe in there and have enough air. Rescue is on the way; please keep away from the doors.",
         "轿厢里空气充足、是安全的，救援已经出发，请不要靠近轿门。"),
        (_SAY, "I stay on the line with you. Sit down if you can, and do not try to climb out.",
         "我一直陪着您。可以坐下休息，千万不要自己爬出来。"),
        (_NEVER, "Try to push the doors open.", "您试着把门扒开。"),
        (_NEVER, "The lift might drop.", "小心电梯掉下去。"),
        (_ASK, "Which block and which lift? Which floor does it show?", "哪一栋哪一部电梯？显示在几楼？"),
        (_ASK, "How many are you? Is there a child, an old or a pregnant person?",
         "里面几个人？有没有老人、孩子或孕妇？"),
        (_ASK, "Is anybody unwell or hurt? Is there light?", "有没有人不舒服或受伤？里面有灯吗？"),
        (
            _ANSWER,
            "We are very sorry for the fright you had. You called at …; the rescuers were there at … and the doors "
            "were opened at … The cause was: … The lift stayed out of service until it was examined on … "
            "We would like to visit you to ask how you are.",
            "让您受惊了，我们深表歉意。我们于……接报，救援人员……到场，……将您救出。故障原因为：……。"
            "该电梯经检验后于……恢复使用。我们希望登门探望，了解您的身体情况。",
        ),
    ),
    "outage": (
        (_SAY, "We know about it, and people are at it. I call you as soon as I know how long it takes.",
         "我们已经知道并在抢修，一有恢复时间我马上告诉您。"),
        (_SAY, "Please switch off heaters and cookers, and shut the taps, until supply is back.",
         "请先关掉电热器具和灶具，水龙头也请拧紧。"),
        (_NEVER, "It is the power company's business, not ours.", "这是供电局的事，不归我们管。"),
        (_ASK, "Your flat, your block, or further around?", "是您一家、整栋楼，还是周边都停了？"),
        (_ASK, "Is anybody in the lift, or in need of medical equipment?",
         "有没有人在电梯里？家里有没有医疗设备要用电？"),
        (_ASK, "Since when; any bang or smell before?", "什么时候停的？之前有没有异响或焦味？"),
        (
            _ANSWER,
            "We apologise for the cut. … failed at … because: … Supply was restored at … "
            "We will announce planned cuts … days ahead, at the entrance and by message.",
            "停电（停水）给您带来不便，抱歉。……于……因……中断，……恢复供应。今后计划性停供将提前……日在大堂和信息群公告。",
        ),
    ),
    "flooding": (
        (_SAY, "Keep off the wet floor near sockets. We are closing the main valve and sending people with pumps.",
         "先离开有水的插座附近，我们马上关总阀、带水泵过来。"),
        (_SAY, "If you can reach it without stepping into water, please switch off the power.",
         "如果不用踩水就能够到，请先把电闸关掉。"),
        (_NEVER, "Just mop it up, it will dry.", "您先拖一拖，一会儿就干了。"),
        (_ASK, "Where does the water come from, and how fast is it rising?", "水从哪里来？涨得快不快？"),
        (_ASK, "Is it near power or a lift? Is it running to other floors?",
         "附近有没有电、电梯？有没有流到别的楼层？"),
        (_ASK, "Is anybody in the flat; can we come in?", "屋里有人吗？我们能不能进门？"),
        (
            _ANSWER,
            "We are very sorry for what happened. The water came from: …; the valve was closed at … and the water "
            "pumped out by … We have taken down the damage with you: … We propose: …",
            "对此次跑水我们深表歉意。水源为：……，……关闭阀门，……排水完毕。受损情况已与您共同登记：……。我们建议：……。",
        ),
    ),
    "burglary": (
        (_SAY, "If they may still be inside, do not go in. Come to a safe place; I am sending the guards.",
         "如果怀疑人还在屋里，请不要进去，先到安全的地方，保安马上到。"),
        (_SAY, "Please touch nothing, and call 110 or let me call for you.",
         "请不要动现场，马上打110，或者由我来帮您报警。"),
        (_NEVER, "Did you lock the door at all?", "您是不是自己没锁门？"),
        (_ASK, "Are you safe? Is anybody still there?", "您现在安全吗？人走了没有？"),
        (_ASK, "When did you leave and when did you notice?", "什么时候出的门，什么时候发现的？"),
        (_ASK, "Have the police been called? How did they get in?", "报警了吗？是从哪里进来的？"),
        (
            _ANSWER,
            "We are very sorry for what you have gone through. The police were called at …; we gave them the camera "
            "records of … and keep them safe. We have: … Any news from the police we pass on at once.",
            "对您的遭遇我们深感不安。已于……报警，……的监控录像已封存并提供给警方。我们已采取：……。警方有进展会第一时间转告您。",
        ),
    ),
    "fire": (
        (_SAY, "Leave now by the stairs, not by the lift, and close the doors behind you.",
         "请马上走楼梯离开，不要坐电梯，随手把门关上。"),
        (_SAY, "If there is smoke outside, stay in, seal the door with wet cloth and go to the window.",
         "如果门外有烟，就留在屋里，用湿布堵门缝，到窗口呼救。"),
        (_NEVER, "Have a look first whether it is really burning.", "您先去看看是不是真着火了。"),
        (_ASK, "Which block and floor? Do you see fire, or smoke?", "哪一栋几楼？看到明火还是烟？"),
        (_ASK, "Has 119 been called? Is anybody still inside?", "打119了吗？里面还有没有人？"),
        (_ASK, "What is burning: power, gas, a battery?", "什么着了：电器、燃气，还是电动车电池？"),
        (
            _ANSWER,
            "We are glad that you are safe. We were told at …, the fire brigade was there at …, and it was out at … "
            "The cause, as far as it is known: … We have examined the alarms, hydrants and exits of the block: …",
            "人员平安是最重要的。我们于……接报，消防队……到场，……扑灭。初步原因：……。我们已检查该楼栋的报警、消火栓和疏散通道：……。",
        ),
    ),
    "vehicle_lost": (
        (_SAY, "I am sorry. The gates are being told now, and we look at the cameras at once.",
         "您别急，我马上通知各门岗拦查，并立刻调监控。"),
        (_NEVER, "We only rent out the space, we do not look after cars.", "我们只管车位，不管车。"),
        (_ASK, "Number plate, make and colour?", "车牌号、品牌和颜色？"),
        (_ASK, "Where and when did you leave it; is the key with you?", "停在哪里、什么时候停的？钥匙在不在您身上？"),
        (_ASK, "Might family have driven it, or was it towed? Have the police been called?",
         "家里人会不会开走了，或者被拖走？报警了吗？"),
        (
            _ANSWER,
            "We are very sorry. The gate records show: …; the camera records of … were handed to the police on … "
            "(report number …). We support you with your insurer and tell you every step.",
            "对此我们深表歉意。门岗记录显示：……，……的监控已于……移交警方（报案号……）。我们会配合您办理保险，并及时告知进展。",
        ),
    ),
}  # fmt: skip
