"""The parts of a flat's file as rows of words, each read once from the book."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from db.models import (
    Attachment,
    Benefit,
    Breach,
    Case,
    Clerk,
    FollowUp,
    KeyHeld,
    KeyLoan,
    Letter,
    Move,
    MoveStep,
    PaperHeld,
    Pet,
    ReleasePass,
    Renovation,
    RenovationWorker,
    Slip,
    Vehicle,
    Visit,
)
from desk.flatfile.sheet import Part
from desk.flatfile.telling import Telling
from desk.letters import sent_to
from desk.masking import shown_phone
from desk.owners import Resident, UnitFile
from desk.slips import ids_of_unit
from desk.withheld import in_sight, letters_in_sight
from desk.words import Language, word
from desk.work import Reading


def all_parts(reading: Reading, flat: UnitFile, language: Language) -> tuple[Part, ...]:
    """Every part of the file, those with nothing in them too: an empty part says that nothing is on file."""
    told = _Parts(reading, language)
    return (
        told.people(flat),
        told.renovations(flat.id, flat.renovation),
        told.moves(flat.id),
        told.belongings(flat.id),
        told.held(flat.id),
        told.cases(flat.id),
        told.papers_out(flat.id),
        told.visits(flat.id),
    )


def notes(flat: UnitFile, language: Language) -> tuple[tuple[tuple[str, str], ...], bool]:
    """The notes of the flat and its people, as far as the person at the desk may see them; whether any is secret."""
    found = [(word(language, "file.note"), flat.note)] if flat.note else []
    secret = False
    for each in flat.residents:
        if each.gone:
            continue
        if each.handling:
            found.append((word(language, "file.handling").format(name=each.name), each.handling))
            secret = secret or each.handling_secret
        if each.note:
            found.append((each.name, each.note))
    return tuple(found), secret


def clerk_name(reading: Reading) -> str:
    """Who sits at the desk and prints."""
    clerk = reading.session.get(Clerk, reading.clerk_id) if reading.clerk_id is not None else None
    return clerk.name if clerk else ""


class _Parts(Telling):
    """The parts of one flat's file."""

    def people(self, flat: UnitFile) -> Part:
        rows = [
            (
                each.name,
                self._is_here_as(each),
                "  ".join(each.phones),
                " · ".join(part for part in (each.email, self._word("language", each.language)) if part),
                self._span(each.since, each.until or each.lease_until),
                self._word("tier", each.tier),
            )
            for each in flat.residents
        ]
        return self._part("people", "name role phones reach span tier", (3, 2.4, 3, 3, 3, 1.2), rows)

    def renovations(self, unit_id: int, listed: str) -> Part:
        query = (
            select(Renovation, self._count(RenovationWorker, "renovation_id"), self._open_breaches())
            .where(Renovation.unit_id == unit_id, Renovation.removed_at.is_(None))
            .order_by(Renovation.applied_on.desc(), Renovation.id.desc())
        )
        rows: list[Sequence[str]] = [
            (
                self._day(each.applied_on),
                each.scope,
                " · ".join(part for part in (each.firm, each.foreman, shown_phone(self._reading, each.phone)) if part),
                self._span(each.starts_on, each.ends_on),
                " ".join(part for part in (each.permit, self._day(each.permit_on)) if part),
                str(workers),
                str(breaches or "—"),
                " ".join(part for part in (self._word("renovation", each.status), self._day(each.accepted_on)) if part),
            )
            for each, workers, breaches in self._all(query)
        ]
        if listed:
            rows.append(("", listed, "", "", "", "", "", self._word("file", "listed")))
        headings = "applied scope firm span permit workers breaches status"
        return self._part("renovation", headings, (1.7, 3, 2.8, 2.6, 1.8, 0.9, 0.9, 2.2), rows)

    def moves(self, unit_id: int) -> Part:
        steps = select(func.count()).where(MoveStep.move_id == Move.id)
        query = (
            select(Move, steps.where(MoveStep.done_at.is_not(None)).scalar_subquery(), steps.scalar_subquery())
            .where(Move.unit_id == unit_id, Move.removed_at.is_(None))
            .order_by(func.coalesce(Move.done_on, Move.planned_on).desc(), Move.id.desc())
        )
        rows = [
            (
                self._word("move", each.direction),
                each.who,
                self._day(each.planned_on),
                each.carrier,
                f"{done} / {steps}",
                self._day(each.done_on),
            )
            for each, done, steps in self._all(query)
        ]
        return self._part("moves", "direction name planned carrier steps done", (1.2, 3, 2, 3, 1, 2), rows)

    def belongings(self, unit_id: int) -> Part:
        rows = [
            (self._word("file", "vehicle"), each.plate, " · ".join(filter(None, (each.description, each.space))))
            for each in self._on_file(Vehicle, unit_id)
        ]
        rows += [
            (
                self._word("file", "pet"),
                " ".join(filter(None, (each.kind, each.name))),
                " · ".join(filter(None, (each.licence, self._day(each.vaccinated_until)))),
            )
            for each in self._on_file(Pet, unit_id)
        ]
        rows += [
            (self._word("file", "benefit"), each.what, self._day(each.used_on))
            for each in self._on_file(Benefit, unit_id)
        ]
        return self._part("belongings", "kind what detail", (1.4, 4, 6), rows)

    def held(self, unit_id: int) -> Part:
        lent = {
            loan.key_id: loan
            for (loan,) in self._all(
                select(KeyLoan)
                .join(KeyHeld, KeyHeld.id == KeyLoan.key_id)
                .where(KeyHeld.unit_id == unit_id, KeyLoan.back_at.is_(None), KeyLoan.removed_at.is_(None))
            )
        }
        rows = [
            (
                self._word("file", "key"),
                " · ".join(filter(None, (each.tag, each.what))),
                self._day(each.deposited_on),
                each.place,
                self._word("file", "lent").format(name=lent[each.id].lent_to) if each.id in lent else "",
            )
            for each in self._on_file(KeyHeld, unit_id)
            if each.returned_on is None
        ]
        rows += [
            (
                self._word("paper_kind", each.kind),
                each.title,
                self._day(each.received_on),
                each.place,
                self._word("file", "original") if each.original else "",
            )
            for each in self._on_file(PaperHeld, unit_id)
            if each.returned_on is None
        ]
        scans = self._reading.session.scalar(
            select(func.count()).where(
                Attachment.subject == "unit", Attachment.subject_id == unit_id, Attachment.removed_at.is_(None)
            )
        )
        if scans:
            rows.append((self._word("file", "scans"), str(scans), "", "", ""))
        return self._part("held", "kind what since place remark", (1.6, 4, 2, 2, 3), rows)

    def cases(self, unit_id: int) -> Part:
        mine = (Case.unit_id == unit_id, *in_sight(self._reading))
        query = select(Case).where(*mine).order_by(Case.taken_at.desc(), Case.id.desc())
        rows = [
            (
                each.number,
                self._moment(each.taken_at),
                self._word("kind", each.kind),
                each.summary,
                each.told_by,
                self._word("status", each.status),
            )
            for (each,) in self._all(query)
        ]
        return self._part("cases", "number taken kind matter name status", (1.8, 2, 1.3, 5, 2, 1.4), rows)

    def papers_out(self, unit_id: int) -> Part:
        """Slips, letters and passes: what went out on paper."""
        seen = letters_in_sight(self._reading)
        summary = func.coalesce(func.nullif(Slip.summary, ""), Case.summary, "")
        mine = Slip.id.in_(ids_of_unit(self._reading, unit_id))
        slips = select(Slip, summary).outerjoin(Case, Case.id == Slip.case_id).where(mine).order_by(Slip.id.desc())
        letters = select(Letter).where(sent_to(unit_id), *seen)
        letters = letters.order_by(Letter.id.desc())
        passes = select(ReleasePass).where(ReleasePass.unit_id == unit_id).order_by(ReleasePass.id.desc())
        dated: list[tuple[datetime, tuple[str, ...]]] = []
        for slip, summary in self._all(slips):
            state = self._word("slip_status", slip.status)
            dated.append((slip.raised_at, self._out("slip", slip.number, slip.raised_at, summary, state)))
        for (letter,) in self._all(letters):
            void = self._word("slip_status", "void") if letter.void_reason else ""
            dated.append((letter.issued_at, self._out("letter", letter.number, letter.issued_at, letter.subject, void)))
        for (each,) in self._all(passes):
            state = self._word("pass_status", each.status)
            dated.append((each.issued_at, self._out("pass", each.number, each.issued_at, each.asked_by, state)))
        rows = [row for _at, row in sorted(dated, key=lambda each: each[0], reverse=True)]
        return self._part("papers_out", "kind number taken matter status", (1.3, 2, 2, 6.5, 1.7), rows)

    def visits(self, unit_id: int) -> Part:
        query = (
            select(Visit, Clerk.name)
            .outerjoin(Clerk, Clerk.id == Visit.visitor_id)
            .where(Visit.unit_id == unit_id, Visit.removed_at.is_(None))
            .order_by(Visit.at.desc(), Visit.id.desc())
        )
        rows = [
            (
                self._moment(each.at),
                visitor or "",
                each.met,
                " · ".join(filter(None, (each.said, each.need, each.promise))),
            )
            for each, visitor in self._all(query)
        ]
        due = select(FollowUp).where(
            FollowUp.unit_id == unit_id, FollowUp.done_at.is_(None), FollowUp.removed_at.is_(None)
        )
        rows += [
            (self._day(each.due_on), self._word("file", "due"), "", each.what)
            for (each,) in self._all(due.order_by(FollowUp.due_on))
        ]
        return self._part("visits", "taken visitor met said", (2, 2, 2.4, 7), rows)

    def _is_here_as(self, each: Resident) -> str:
        share = f"{each.share / 100:g} %" if each.share else ""
        gone = self._word("file", "gone") if each.gone else ""
        return " · ".join(part for part in (self._word("role", each.role), share, each.relation, gone) if part)

    def _count(self, model: Any, column: str) -> Any:
        mine = getattr(model, column) == Renovation.id
        return select(func.count()).where(mine, model.removed_at.is_(None)).scalar_subquery()

    def _open_breaches(self) -> Any:
        mine = Breach.renovation_id == Renovation.id
        return (
            select(func.count()).where(mine, Breach.righted_on.is_(None), Breach.removed_at.is_(None)).scalar_subquery()
        )
