"""What to say, never to say and to ask at the desk, and how to answer: the lines a book starts with (M38, M43-M46)."""

from collections.abc import Mapping

from db.models import Advice, AdviceKind, CaseClass
from desk.seeds.advice_charges import CHARGES
from desk.seeds.advice_equipment import EQUIPMENT
from desk.seeds.advice_service import SERVICE
from desk.seeds.advice_sudden import SUDDEN_EVENTS
from desk.work import UnitOfWork

_SAY, _NEVER, _ASK, _ANSWER = AdviceKind.SAY, AdviceKind.NEVER, AdviceKind.ASK, AdviceKind.ANSWER

# The six strategies in their order, each as words to say: listen, feel with them, propose, thank, find the cause at
# once, come back soon. What breaks one of them is never said.
FOR_ALL: tuple[tuple[AdviceKind, str, str], ...] = (
    (_SAY, "Please go on, I am listening, and I write it down in your own words.",
     "您请讲，我听着，按您的原话记下来。"),
    (_SAY, "I am sorry you have this trouble. In your place I would feel the same.",
     "给您添麻烦了，很抱歉。换作是我也会着急。"),
    (_SAY, "May I suggest what we do now? Please tell me if that is fair to you.",
     "我先提个处理办法，您看这样安排合不合适？"),
    (_SAY, "Thank you for telling us; it shows us what we have to do better.",
     "谢谢您告诉我们，这能帮我们把工作做好。"),
    (_SAY, "I am asking the department now, and they owe me an answer by a fixed time.",
     "我马上联系负责部门查原因，并要求限时答复。"),
    (_SAY, "I will come back to you by … with what was found and what is done.",
     "我会在……之前回复您，把原因和处理结果说清楚。"),
    (_NEVER, "That cannot be. You must be mistaken.", "不可能，是您弄错了吧。"),
    (_NEVER, "That is not our business, ask somebody else.", "这事不归我们管，您找别人吧。"),
    (_NEVER, "Nobody else has complained.", "别人都没意见，就您有意见。"),
    (_NEVER, "I don't know. Just wait.", "我不清楚，您等着吧。"),
    (_ASK, "Since when, and where exactly?", "从什么时候开始的？具体在什么位置？"),
    (_ASK, "What would put it right for you?", "您希望我们怎么处理？"),
    (_ASK, "On which number, and when, may we call you back?", "什么时间、打哪个电话回复您方便？"),
    (
        _ANSWER,
        "Thank you for telling us, and our apologies for the trouble. We looked into it at once. The cause was: … "
        "We have done the following: … So that it does not come back we will: … "
        "If anything is still not right, please call the desk; the matter stays with us.",
        "感谢您的反映，给您带来不便，我们深表歉意。接到反映后我们立即作了核查，原因是：……。"
        "已采取的处理措施：……。为避免再次发生，我们将：……。如仍有不妥之处，请随时联系前台，我们会负责到底。",
    ),
)  # fmt: skip


def sow_advice(work: UnitOfWork, by_code: Mapping[str, CaseClass]) -> None:
    """Give every class and all seeded ones their lines; what the office wrote itself is left alone."""
    _sow(work, FOR_ALL, None)
    for told in (EQUIPMENT, SERVICE, CHARGES, SUDDEN_EVENTS):
        for code, lines in told.items():
            if code in by_code:
                _sow(work, lines, by_code[code].id)


def sow_service_advice(work: UnitOfWork, added: CaseClass) -> None:
    """Give a class that was added to a kept book its lines."""
    _sow(work, SERVICE[added.code], added.id)


def _sow(work: UnitOfWork, lines: tuple[tuple[AdviceKind, str, str], ...], class_id: int | None) -> None:
    places = dict.fromkeys(AdviceKind, 0)
    for kind, en, zh in lines:
        places[kind] += 1
        work.session.add(Advice(kind, en, zh, places[kind], class_id))
