"""Words at the desk for fees and bills."""

from db.models import AdviceKind

_SAY, _NEVER, _ASK, _ANSWER = AdviceKind.SAY, AdviceKind.NEVER, AdviceKind.ASK, AdviceKind.ANSWER

CHARGES: dict[str, tuple[tuple[AdviceKind, str, str], ...]] = {
    "charges": (
        (_SAY, "It is your money and you may know every item. I am getting the details for you.",
         "这是您的钱，每一项都应该清清楚楚，我马上给您调明细。"),
        (_NEVER, "It is calculated by the system, it cannot be wrong.", "系统算的，不会错。"),
        (_ASK, "Which bill, which month, which item?", "哪张账单、哪个月、哪一项？"),
        (
            _ANSWER,
            "We have gone through your bill of … item by item; the statement is enclosed. The result is: … "
            "The difference of … is … The basis for the charge is: …",
            "我们已逐项核对您……的账单，明细附后。核对结果：……；差额……元将……。收费依据为：……。",
        ),
    ),
    "shared_fees": (
        (_SAY, "I will show you how the shared part is worked out, with the meter readings.",
         "公摊是怎么算的，我拿抄表数和分摊表给您看。"),
        (_NEVER, "Everybody pays it, so you pay it.", "大家都交，您也得交。"),
        (_ASK, "Is it water, power, or lift; and which months look wrong?", "是公摊水、电还是电梯？哪几个月觉得不对？"),
        (_ASK, "What did you pay before, by comparison?", "以前大概交多少？"),
        (_ASK, "Would you like to see the meters together with us?", "要不要我们陪您一起看表？"),
        (
            _ANSWER,
            "The shared … of your block in … was …, read on …; it is divided by … and comes to … for your flat. "
            "The readings are posted at … If you wish, we read the meters together.",
            "您所在楼栋……月公摊……总量为……，抄表日期……，按……分摊，您家为……元。抄表数据已公示于……。如需要，可与我们共同抄表复核。",
        ),
    ),
    "repair_charges": (
        (_SAY, "You should know the price before the work. Let me check it against the price list.",
         "收费应当事先讲清楚，我按价目表给您核对。"),
        (_NEVER, "The worker asked for it, ask him.", "师傅收的，您问师傅去。"),
        (_ASK, "What was repaired, and what was charged for labour and for material?",
         "修了什么？人工费、材料费各收了多少？"),
        (_ASK, "Were you told the price beforehand? Did you get a receipt?", "事先报过价吗？有没有收据？"),
        (_ASK, "Does it work now?", "现在修好了吗？"),
        (
            _ANSWER,
            "We compared the charge for slip … with the price list: labour …, material … "
            "The difference of … will be paid back by … The worker was reminded to name the price before beginning.",
            "我们已将派工单……的收费与价目表核对：人工……元，材料……元。多收的……元将于……前退还。"
            "已要求维修人员先报价、后施工。",
        ),
    ),
    "charges_other": (
        (_SAY, "Let me look at what it is for, and you need not decide anything today.",
         "我先帮您查清这笔费用的用途，您今天不必急着决定。"),
        (_NEVER, "If you do not pay, your access is cut.", "不交就停您的门禁。"),
        (_ASK, "What is the charge called on the bill?", "账单上写的是什么费用？"),
        (_ASK, "Were you told about it, and when?", "之前有没有告知过您？什么时候？"),
        (
            _ANSWER,
            "The charge of … is for: … It rests on: … "
            "We understand your concern and propose: … Until it is settled we shall not ask you for it again.",
            "该笔……元费用为：……，依据为：……。理解您的顾虑，我们建议：……。在核清之前，不会就此再向您催缴。",
        ),
    ),
}  # fmt: skip
