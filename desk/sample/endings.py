"""How the closed cases of the sample office ended: result, cause, verdict, what the person said when called back."""

from datetime import timedelta
from random import Random
from typing import Any

from sqlalchemy import select

from db.models import CaseKind, CaseStatus, Cause, Channel, Mark, Party, Result, Verdict
from desk.sample.stories import Story
from desk.work import Reading

_CAUSES = {
    "lift": ("ageing", "design", "third"), "power": ("ageing", "damage"), "water": ("ageing", "damage", "design"),
    "leak": ("ageing", "damage", "design"), "doors": ("ageing", "damage"), "noise": ("third", "management"),
    "parking": ("third", "management"), "cleaning": ("management", "third"), "manners": ("conduct",),
    "late_repair": ("delay", "promise"), "safety": ("management", "third"), "renovation": ("third", "management"),
}  # fmt: skip
_CALLED = 0.6
_MARKS = (Mark.SATISFIED, Mark.FAIR, Mark.NOT_SATISFIED, Mark.NOT_REACHED)
_MARK_WEIGHTS = (62, 22, 5, 11)


class Endings:
    """Invents endings by a chance of its own: the stories stay as they were."""

    def __init__(self, reading: Reading, seed: int) -> None:
        self._chance = Random(seed)  # noqa: S311  # invention, not secrecy
        self._now = reading.now
        self._causes = {each.code: each.id for each in reading.session.scalars(select(Cause))}

    def ending(self, story: Story) -> dict[str, Any]:
        """The columns a case got on its way."""
        chance, kind = self._chance, story.matter.kind
        closed = story.status is CaseStatus.CLOSED
        complaint = kind is CaseKind.COMPLAINT
        verdict = chance.choices(
            (Verdict.JUSTIFIED, Verdict.PARTLY, Verdict.UNFOUNDED, Verdict.UNDECIDED), (58, 20, 14, 8)
        )[0]
        party = chance.choices((Party.US, Party.DEVELOPER, Party.THIRD), (80, 12, 8))[0]
        answered = story.replied_at is not None
        return {
            "reply_limit": story.reply_limit,
            "solution_limit": story.solution_limit,
            "after_hours": story.after_hours,
            "result": self._result(story) if closed else None,
            "cause_id": self._cause(story) if closed else None,
            "verdict": verdict if complaint and answered else Verdict.UNDECIDED,
            "party": party if closed and complaint else None,
            "apologised": complaint and answered and chance.random() < 0.7,
            "promise_broken": complaint and chance.random() < 0.03,
            "idea": kind is CaseKind.SUGGESTION and story.matter.class_code == "service_other",
        }

    def call(self, case_id: int, story: Story) -> dict[str, Any] | None:
        """The return call of a closed case: made, or still to be made when it was closed these days."""
        chance = self._chance
        if story.closed_at is None or story.matter.kind not in (CaseKind.COMPLAINT, CaseKind.REPAIR):
            return None
        due = story.closed_at + timedelta(hours=48)
        recent = due > self._now - timedelta(days=2)
        if not recent and chance.random() > _CALLED:
            return None
        called = due + timedelta(hours=chance.randrange(1, 30))
        mark = chance.choices(_MARKS, _MARK_WEIGHTS)[0]
        made = called < self._now - timedelta(days=1)
        return {
            "case_id": case_id,
            "due_at": due,
            "made_at": story.closed_at,
            "tries": 3 if made and mark is Mark.NOT_REACHED else 0,
            "tried_at": None,
            "done_at": called if made else None,
            "clerk_id": story.clerk_id if made else None,
            "channel": Channel.PHONE,
            "mark": mark if made else None,
            "words": "",
        }

    def _result(self, story: Story) -> Result:
        kind, chance = story.matter.kind, self._chance
        if kind in (CaseKind.ENQUIRY, CaseKind.PRAISE):
            return Result.AT_DESK
        results = (Result.SOLVED, Result.AT_DESK, Result.REFERRED, Result.UNSOLVABLE, Result.WITHDRAWN)
        # What is referred must say to whom, so the sample refers nothing by itself.
        return chance.choices(results, (90, 6, 0, 2, 2))[0]

    def _cause(self, story: Story) -> int:
        if story.matter.kind in (CaseKind.ENQUIRY, CaseKind.SUGGESTION, CaseKind.PRAISE):
            return self._causes["none"]
        return self._causes[self._chance.choice(_CAUSES.get(story.matter.class_code or "", ("management", "ageing")))]
