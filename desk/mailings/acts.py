"""What may be done with a mailing besides issuing its letters."""

import json
import re

from sqlalchemy import insert, select

from db.base import id_of
from db.models import Language, LetterLayout, LetterTemplate, Mailing, MailingItem
from desk import people
from desk.cleaning import clean
from desk.mailings.addressees import Addressee, Preview
from desk.mailings.fitting import fitting
from desk.mailings.known import WAITS, by_number, item_at, items
from desk.mailings.meanwhile import must_still_be_there
from desk.mailings.preview import preview
from desk.mailings.wanted import write
from desk.mailings.wording import NewMailing, Wording, standing_blanks, wording, wording_kept
from desk.mailings.words import write_own
from desk.named import Named
from desk.numbering import next_number
from desk.refusals import Refusal
from desk.short import short_line, short_text
from desk.templates import fill_blanks
from desk.work import Reading, UnitOfWork

_FIELD = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|[⟦⟧]")
_GAP = re.compile("(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")
LONGEST_TITLE, LONGEST_REASON, LONGEST_SIGNER, LONGEST_BLANK = 200, 200, 120, 4_000


def reason_of(typed: str) -> str:
    """Why somebody is left out, as the book keeps it. Refusals: mailing.reason_missing, text.too_long."""
    why = short_line(typed, LONGEST_REASON, "reason")
    if not why:
        raise Refusal("mailing.reason_missing", field="reason")
    return why


def chosen(reading: Reading, new: NewMailing) -> tuple[tuple[Addressee, str], ...]:
    """Everybody on the list of a mailing in the order of delivery, with why the clerk leaves one out, or nothing.

    Refusals: those of preview and `wording`, mailing.reason_missing, text.too_long.
    """
    return picked(fitting(preview(reading, new.wanted), wording(reading, new)), new)


def picked(found: Preview, new: NewMailing) -> tuple[tuple[Addressee, str], ...]:
    """Of a list that was made already, what `chosen` tells. Refusals: mailing.reason_missing, text.too_long."""
    reasons = {key: reason_of(why) for key, why in new.excluded.items()}
    return tuple(
        (each, reasons.get(each.key, ""))
        for each in found.addressees
        if each.left_out is None or (each.may_be_included and each.key in new.included)
    )


def make(work: UnitOfWork, new: NewMailing) -> str:
    """Keep the list and the words of a mailing and give it its number; from now on both stand still.

    Refusals: those of `chosen` and `wording`, mailing.nobody, mailing.blanks, text.too_long.
    """
    title = short_line(new.title, LONGEST_TITLE, "title")
    told = {label: short_text(words, LONGEST_BLANK, "blanks") for label, words in new.blanks.items()}
    worded, listed = wording(work, new), chosen(work, new)
    title = title or _name_of(work, new, worded)
    going = [each for each, why in listed if not why]
    if not going:
        raise Refusal("mailing.nobody", field="whom")
    if standing := standing_blanks(work, worded, going):
        first, labels = standing[0]
        whom = " ".join(part for part in (first.unit, first.name) if part)
        raise Refusal("mailing.blanks", field="blanks", count=len(standing), whom=whom, labels=", ".join(labels),
                      missing=labels)  # fmt: skip
    versions = {language: words.version_id for language, words in worded.words.items()}
    mailing = Mailing(
        number=next_number(work, "M", work.facts.local(work.now).year),
        title=title,
        template_id=new.template_id,
        version_en_id=versions.get(Language.EN),
        version_zh_id=versions.get(Language.ZH),
        wanted=write(new.wanted),
        blanks=json.dumps(told, ensure_ascii=False),
        layout=new.layout or LetterLayout(work.facts.letter_layout),
        dated=work.facts.local(work.now).date(),
        at=work.now,
        clerk_id=work.clerk_id,
        signer=short_line(new.signer, LONGEST_SIGNER, "signer") or people.name_of(work, work.clerk_id),
        own_words=write_own(worded.words) if new.template_id is None else "",
    )
    work.session.add(mailing)
    work.session.flush()
    rows = [
        {
            "mailing_id": id_of(mailing),
            "position": position,
            "language": worded.words_for(each.language).language,
            "unit_id": each.unit_id,
            "person_id": each.person_id,
            "case_id": each.case_id,
            "excluded_why": why,
            "insisted": each.left_out is not None,
        }
        for position, (each, why) in enumerate(listed, 1)
    ]
    work.session.execute(insert(MailingItem), rows)
    work.record("mailing.make", "mailing", id_of(mailing), new=mailing.number, note=f"{title} · {len(going)}")
    return mailing.number


def exclude(work: UnitOfWork, number: str, position: int, reason: str) -> None:
    """Leave one out whose letter is not issued yet, with the reason.

    Refusals: mailing.unknown, mailing.item_unknown, mailing.item_issued, mailing.over,
    mailing.reason_missing, text.too_long.
    """
    _put_reason(work, number, position, reason_of(reason), "mailing.exclude")


def include(work: UnitOfWork, number: str, position: int) -> None:
    """Write to one all the same who was left out.

    Refusals: mailing.unknown, mailing.item_unknown, mailing.item_issued, mailing.over, mailing.gone_since,
    mailing.has_a_letter, mailing.not_so_there, case.not_open.
    """
    mailing = by_number(work, number)
    here = MailingItem.id == item_at(work, mailing, position).id
    for item, addressee, letter in items(work, mailing, here):
        if letter is None:
            must_still_be_there(work, mailing, wording_kept(work, mailing), item, addressee)
    _put_reason(work, number, position, "", "mailing.include")


def void_rest(work: UnitOfWork, number: str, reason: str) -> None:
    """Send none of the letters that are not issued yet; those that are stay as they are.

    Refusals: mailing.unknown, mailing.over, void.reason_missing.
    """
    mailing, why = by_number(work, number), clean(reason).strip()
    if not why:
        raise Refusal("void.reason_missing", field="reason")
    must_go_on(mailing)
    mailing.void_reason = why
    work.record("mailing.void", "mailing", mailing.id, new=mailing.number, note=why)


def take_up_again(work: UnitOfWork, number: str) -> None:
    """Let a mailing go on whose rest was void. Refusals: mailing.unknown."""
    mailing = by_number(work, number)
    if mailing.void_reason:
        work.record("mailing.put_back", "mailing", mailing.id, old=mailing.void_reason, new=mailing.number)
        mailing.void_reason = ""


def must_go_on(mailing: Mailing) -> None:
    """Whether there is still something to issue. Refusals: mailing.over."""
    if mailing.void_reason or mailing.ended_at is not None:
        raise Refusal("mailing.over", number=mailing.number)


def _put_reason(work: UnitOfWork, number: str, position: int, reason: str, act: str) -> None:
    mailing = by_number(work, number)
    item = item_at(work, mailing, position)
    if mailing.void_reason:
        raise Refusal("mailing.over", number=mailing.number)
    if item.letter_id is not None:
        raise Refusal("mailing.item_issued", position=position)
    was, item.excluded_why, item.by_program = item.excluded_why, reason, False
    work.session.flush()
    end_if_done(work, mailing)
    work.record(act, "mailing", mailing.id, old=was, new=str(position), note=reason)


def end_if_done(work: UnitOfWork, mailing: Mailing) -> None:
    """A mailing has ended once nothing of its list waits to be issued."""
    waits = select(MailingItem.id).where(MailingItem.mailing_id == mailing.id, *WAITS).limit(1)
    if work.session.scalar(waits) is not None:
        mailing.ended_at = None
    elif mailing.ended_at is None:
        mailing.ended_at = work.now


def _name_of(reading: Reading, new: NewMailing, worded: Wording) -> str:
    """What a mailing is called that got no name: as its template, or as the subject of its own words."""
    language = new.screen or Language(reading.facts.language)
    row = reading.session.get(LetterTemplate, new.template_id) if new.template_id is not None else None
    if row is not None:
        return Named(row.name_en, row.name_zh).text(language)
    subject = fill_blanks(worded.words_for(language).subject, worded.told)
    return _GAP.sub("", " ".join(_FIELD.sub(" ", subject).split()))[:LONGEST_TITLE]
