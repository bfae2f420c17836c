"""Words at the desk for order, noise, parking, cleaning, manners, standards, speed, late repairs and renovation."""

from db.models import AdviceKind

_SAY, _NEVER, _ASK, _ANSWER = AdviceKind.SAY, AdviceKind.NEVER, AdviceKind.ASK, AdviceKind.ANSWER

SERVICE: dict[str, tuple[tuple[AdviceKind, str, str], ...]] = {
    "service": (
        (_SAY, "You are right to expect better. I take this to the head of the department myself.",
         "您对服务有要求是应该的。这件事我直接反映给部门负责人。"),
        (_NEVER, "We are short of people, there is nothing we can do.", "我们人手不够，没办法。"),
        (_ASK, "What happened, in what order?", "当时经过是怎样的？"),
        (
            _ANSWER,
            "We apologise that our service did not meet what you may expect. We found: … "
            "We have: … The head of … will check on it until …",
            "我们的服务没有做到位，向您致歉。经核查：……，已采取措施：……，并由……负责人跟进检查至……。",
        ),
    ),
    "safety": (
        (_SAY, "Your safety comes first. I am sending the patrol there now.", "您的安全最要紧，我马上让巡逻队员过去。"),
        (_NEVER, "Nothing has happened, has it?", "这不是没出什么事嘛。"),
        (_ASK, "Is the person still there? What do they look like?", "人还在不在？有什么特征？"),
        (_ASK, "Where and when; may we look at the cameras?", "什么时间、什么地点？我们调监控核实可以吗？"),
        (_ASK, "Has anybody been hurt or threatened? Have the police been called?",
         "有没有人受伤或受到威胁？报警了没有？"),
        (
            _ANSWER,
            "Thank you for your watchfulness. We went through the cameras and the gate records of …: … "
            "Patrols at … are now every …, and visitors are … We remain in touch with the police post.",
            "感谢您的警觉。我们调阅了……的监控和门岗记录：……。现已将……的巡逻加密为每……一次，访客……，并与派出所保持联系。",
        ),
    ),
    "noise": (
        (_SAY, "Not being able to rest is hard. I am asking them to stop now, without naming you.",
         "休息不好确实难受。我现在就去劝停，不会透露是您反映的。"),
        (_NEVER, "A little noise is normal in a block of flats.", "楼里有点声音很正常。"),
        (_ASK, "What sort of noise, from which direction; is it going on now?", "什么声音，从哪个方向来，现在还有吗？"),
        (_ASK, "At what times and how often?", "一般几点，多久一次？"),
        (_ASK, "May we come in to listen, and may your name be told?",
         "方便我们上门听一下吗？可以告诉对方是您反映的吗？"),
        (
            _ANSWER,
            "We are sorry that your rest was disturbed. We spoke with … on …; they have agreed to: … "
            "The patrol listens there at … until … Should it begin again, please call us while it lasts.",
            "影响您休息，抱歉。我们已于……与……沟通，对方同意：……。巡逻队员会在……到该处察看至……。"
            "如再次发生，请在当时就联系我们。",
        ),
    ),
    "parking": (
        (_SAY, "I am calling the owner of that car now, so that you can get in.",
         "我马上联系那辆车的车主挪车，让您先停进去。"),
        (_NEVER, "Park somewhere else then.", "那您停别处去吧。"),
        (_ASK, "Which space, and the number plate in the way?", "哪个车位？占位车的车牌号是多少？"),
        (_ASK, "Does it block a fire lane or an exit?", "有没有堵住消防通道或出口？"),
        (_ASK, "Is there a scratch or damage, and since when?", "有没有剐蹭损坏？什么时候发现的？"),
        (
            _ANSWER,
            "We are sorry for the trouble with parking. The owner of the car was reached at … and has … "
            "A reminder was put on the vehicle; the space is now marked, and the patrol looks at it at …",
            "停车给您带来不便，抱歉。我们已于……联系到车主，对方已……，并在车上张贴提示；该车位已做标识，巡逻队员每……察看。",
        ),
    ),
    "cleaning": (
        (_SAY, "Thank you for pointing it out. Somebody will clean it today, and I look at it afterwards.",
         "谢谢您提出来。今天就安排清理，清完我去复查。"),
        (_NEVER, "It was cleaned this morning, someone must have thrown it there just now.",
         "早上刚扫过，是别人刚扔的。"),
        (_ASK, "Where is it: which floor, which corner, which bed of plants?", "具体在哪一层、哪个角落、哪片绿化？"),
        (_ASK, "Rubbish, smell, insects, or plants that need care?", "是垃圾、异味、虫害，还是绿化养护问题？"),
        (
            _ANSWER,
            "We apologise. The place was cleaned on … at … and checked by … "
            "It is now cleaned … times a day, and the supervisor signs for it.",
            "环境没有维护好，抱歉。该处已于……清理完毕，由……复查。今后每日保洁……次，主管签字确认。",
        ),
    ),
    "manners": (
        (_SAY, "I apologise for how you were treated. That is not how we want to meet anybody.",
         "让您受委屈了，我代表公司向您道歉，我们不该这样对待您。"),
        (_NEVER, "They did not mean it; you must have said something first.", "他不是故意的，是不是您先说了什么？"),
        (_ASK, "When and where was it, and what was said?", "什么时间、什么地点，对方怎么说的？"),
        (_ASK, "Do you know the name or badge, or what they wore?", "知道姓名或工号吗？穿什么工服？"),
        (_ASK, "Was anybody with you?", "当时有没有旁人在场？"),
        (
            _ANSWER,
            "Please accept our apology. The head of … heard the colleague and those present on …; we found: … "
            "The colleague has … and would like to apologise in person if you agree.",
            "对您的不愉快经历，我们诚恳道歉。……负责人已于……向当事员工及在场人员了解情况，经核实：……。"
            "该员工已……，如您愿意，希望当面向您致歉。",
        ),
    ),
    "standards": (
        (_SAY, "You may hold us to what we promised. I am looking up the standard together with you now.",
         "您按标准要求我们是应该的，我现在就和您一起对照服务标准。"),
        (_NEVER, "For the fee you pay, that is what you get.", "交这点物业费，就是这个标准。"),
        (_ASK, "Which service falls short: how often, how thorough, or not done at all?",
         "哪项服务没达到：次数不够、做得不细，还是根本没做？"),
        (_ASK, "What were you promised, by whom or in which notice?", "当时承诺的是什么，谁说的，或在哪份公示里？"),
        (_ASK, "Since when, and where have you seen it?", "从什么时候开始，在什么地方发现的？"),
        (
            _ANSWER,
            "We apologise for falling short of our standard. It says: … We found: … "
            "Since … it is done as follows: …, checked by … every …",
            "我们的服务没有达到标准，向您致歉。标准要求：……；经核查：……。自……起已按以下方式落实：……，由……每……检查一次。",
        ),
    ),
    "hours": (
        (_SAY, "You should not have had to wait. I take care of it now, and I stay until it is arranged.",
         "让您久等了，我现在就办，安排妥当为止。"),
        (_NEVER, "We are closing, come back tomorrow.", "要下班了，您明天再来吧。"),
        (_ASK, "When did you come or call, and how long did you wait?", "您几点来的或打的电话，等了多久？"),
        (_ASK, "Was the desk closed, the telephone not picked up, or the work slow?",
         "是没人在岗、电话没人接，还是办得慢？"),
        (_ASK, "Which hours would suit you?", "什么时间办理您方便？"),
        (
            _ANSWER,
            "We apologise that you had to wait. On … at … it came about because: … "
            "Your matter was settled on … From now on the desk is staffed from … to …, a call is picked up within …",
            "让您久等，向您致歉。……（时间）的情况原因为：……。您的事项已于……办妥。"
            "今后前台……至……保证有人在岗，来电……内接听。",
        ),
    ),
    "late_repair": (
        (_SAY, "You waited too long, and I apologise. I am fixing a time with the department while you listen.",
         "让您久等了，是我们不对。我现在就和部门定下上门时间。"),
        (_NEVER, "The workers are busy, it will be your turn.", "师傅忙，排到您自然就去了。"),
        (_ASK, "When did you report it, and to whom? Do you have the slip number?",
         "什么时候报的修，跟谁说的？有没有派工单号？"),
        (_ASK, "Has anybody come already, and what did they do or promise?", "有没有人来过？做了什么，答应了什么？"),
        (_ASK, "Which time suits you, so that it is certain to be done?", "哪个时间您方便？我们一定按时到。"),
        (
            _ANSWER,
            "We apologise for the delay. It came about because: … The repair was done on … by …, and you confirmed it. "
            "We have changed our procedure so that: …",
            "维修拖延，向您道歉。延误原因为：……。现已于……由……完成维修并经您确认。我们已改进流程：……，避免再次延误。",
        ),
    ),
    "renovation": (
        (_SAY, "I am having the site visited now; work outside the hours is stopped.",
         "我马上安排人到现场，超时施工立即叫停。"),
        (_NEVER, "Everybody renovates once, bear with it.", "谁家都要装修，您忍一忍。"),
        (_ASK, "Which flat; what are they doing: drilling, breaking walls, dust, rubbish?",
         "哪一户？在做什么：打孔、砸墙、扬尘，还是乱堆垃圾？"),
        (_ASK, "At what time was it, and is it going on now?", "什么时间施工，现在还在做吗？"),
        (_ASK, "Do you see cracks, or water, in your own flat?", "您家里有没有出现裂缝或渗水？"),
        (
            _ANSWER,
            "We are sorry for the disturbance. We visited the site on … and found: … "
            "The owner and the company were told in writing to …; the deadline is … Until then we visit every …",
            "装修施工影响了您，抱歉。我们已于……到现场检查，发现：……，已书面要求业主及施工方……，限……前整改。"
            "整改期间每……到场检查一次。",
        ),
    ),
    "service_other": (
        (_SAY, "I stay responsible for this until you have your answer.", "这件事由我负责跟到底，直到您得到答复。"),
        (_NEVER, "There is no rule about that.", "这个没有规定。"),
        (_ASK, "Whom have you spoken to already, and what did they say?", "您之前找过谁，对方怎么答复的？"),
        (_ASK, "Was something promised to you?", "有没有人给过您承诺？"),
        (
            _ANSWER,
            "Thank you for raising this. We have examined it: … What we can do is: … "
            "What we cannot do, and why: … Your contact for it is …",
            "感谢您的反映。经核实：……。我们可以做到的是：……；暂时做不到的及原因：……。此事由……负责与您联系。",
        ),
    ),
}  # fmt: skip
