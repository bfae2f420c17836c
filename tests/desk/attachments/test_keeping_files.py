"""Photos and scans in the data folder: each content once, under its hash, whole, and never missing without a word."""

import hashlib
import io
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import select

from db.models import Diary
from desk import attachments, settings
from desk.attachments.store import FILES
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal
from tests.desk.attachments.pictures import opened, pdf, picture


def brought(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def stored(office: Office, content: bytes, name: str = "IMG 1.jpg") -> attachments.Stored:
    return attachments.store_bytes(office.folder, content, name, office.facts.attachment_mb)


def attached(office: Office, flat: int, content: bytes, name: str = "IMG 1.jpg") -> attachments.AttachmentRow:
    kept = stored(office, content, name)
    made = office.do(lambda work: attachments.attach(work, "unit", flat, kept, name)).answer.id
    return next(row for row in listed(office, flat) if row.id == made)


def listed(office: Office, flat: int) -> tuple[attachments.AttachmentRow, ...]:
    return office.ask(lambda reading: attachments.attachments(reading, "unit", flat))


def test_a_photo_is_kept_under_the_hash_of_its_bytes_and_its_own_name_is_only_words(
    office: Office, flat: int, tmp_path: Path, clock: FixedClock
) -> None:
    """B4, G42."""
    path = brought(tmp_path, "漏水 3-2-1801.jpeg", picture())
    kept = attachments.store_file(office.folder, path, 20)
    office.do(lambda work: attachments.attach(work, "unit", flat, kept, path.name, "above the window"))
    row = listed(office, flat)[0]
    lies = attachments.path_of(office.folder, row.stored)
    assert lies == office.folder / FILES / kept.hash[:2] / f"{kept.hash}.jpg"
    assert hashlib.sha256(lies.read_bytes()).hexdigest() == kept.hash
    assert (row.name, row.note, row.stored.media) == ("漏水 3-2-1801.jpeg", "above the window", "image/jpeg")
    assert row.added_at == clock.now()
    assert sorted(each.name for each in lies.parent.iterdir()) == [f"{kept.hash}.jpg", f"{kept.hash}.thumb.jpg"]
    thumb = opened(attachments.thumb_of(office.folder, row.stored))
    assert max(thumb.size) == 240


def test_a_photo_is_turned_upright_made_smaller_and_loses_where_it_was_taken(office: Office) -> None:
    """G41: the telephone writes the place and how it was held into the file."""
    told = Image.Exif()
    told[0x0112] = 6  # held upright
    told[0x010F] = "Telephone"
    told.get_ifd(0x8825).update({1: "N", 2: (31.0, 13.0, 49.0)})
    content = picture((4000, 3000), exif=told, comment="taken at home")
    assert opened(content).getexif().get_ifd(0x8825)
    kept = opened(attachments.path_of(office.folder, stored(office, content)).read_bytes())
    assert kept.size == (1920, 2560)
    assert dict(kept.getexif()) == {}
    assert not {"exif", "comment", "icc_profile", "xmp"} & set(kept.info)
    red = kept.convert("RGB").getpixel((1900, 20))
    assert isinstance(red, tuple)
    assert red[0] > 200 > 60 > red[1]


@pytest.mark.parametrize("form", ["PNG", "WEBP", "BMP", "TIFF"])
def test_pictures_of_other_kinds_become_jpeg_or_png(office: Office, form: str) -> None:
    kept = stored(office, picture((320, 200), form=form), f"a.{form}")
    assert kept.media in ("image/jpeg", "image/png")
    assert (kept.width, kept.height) == (320, 200)
    assert opened(attachments.path_of(office.folder, kept).read_bytes()).format in ("JPEG", "PNG")


def test_the_pages_of_a_scan_become_a_pdf_and_none_is_lost(office: Office) -> None:
    pages = [Image.new("1", (1240, 1754), 1) for _ in range(3)]
    out = io.BytesIO()
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:], compression="group4")
    kept = stored(office, out.getvalue(), "scan.tif")
    assert kept.media == "application/pdf"
    shown = attachments.pages_of(office.folder, kept, "scan.tif", 1, 5, 300)
    assert (shown.count, shown.first, len(shown.pictures)) == (3, 1, 2)
    assert max(opened(shown.pictures[0]).size) == pytest.approx(300, abs=1)


def test_a_pdf_stays_as_it_is_and_gets_a_picture_of_its_first_page(office: Office) -> None:
    content = pdf(2)
    kept = stored(office, content, "lease.pdf")
    assert attachments.content_of(office.folder, kept, "lease.pdf") == content
    assert max(opened(attachments.thumb_of(office.folder, kept)).size) == 240


def test_the_same_content_is_stored_once_and_attached_once(office: Office, flat: int) -> None:
    first, again = attached(office, flat, picture(), "a.jpg"), attached(office, flat, picture(), "b.jpg")
    assert first.id == again.id
    office.do(lambda work: attachments.attach(work, "building", 1, first.stored, "b.jpg"))
    assert len(list((office.folder / FILES).glob("??/*"))) == 2  # with its thumb


def test_taking_off_is_undone_and_both_stand_in_the_diary(office: Office, flat: int) -> None:
    row = attached(office, flat, picture())
    office.do(lambda work: attachments.take_off(work, row.id))
    assert listed(office, flat) == ()
    assert attachments.is_there(office.folder, row.stored)
    office.do(lambda work: attachments.put_back(work, row.id))
    office.do(lambda work: attachments.change(work, row.id, "door.jpg", "scratches"))
    assert [(each.name, each.note) for each in listed(office, flat)] == [("door.jpg", "scratches")]
    lines = select(Diary.act).where(Diary.subject == "attachment").order_by(Diary.id)
    acts = office.ask(lambda reading: list(reading.session.scalars(lines)))
    assert acts == ["attachment.add", "attachment.remove", "attachment.put_back", "attachment.change"]
    assert office.ask(lambda reading: attachments.counts(reading, "unit", [flat, 99])) == {flat: 1}


def test_nothing_is_attached_to_a_record_that_is_not_there(office: Office) -> None:
    kept = stored(office, picture())
    for subject, subject_id in (("unit", 4711), ("no_table", 1), ("fact", 1)):
        with pytest.raises(Refusal, match=r"record\.unknown"):
            office.do(lambda work, s=subject, i=subject_id: attachments.attach(work, s, i, kept, "a.jpg"))


def test_a_missing_or_changed_file_is_reported_and_storing_it_again_mends_it(office: Office, flat: int) -> None:
    row = attached(office, flat, picture())
    path = attachments.path_of(office.folder, row.stored)
    path.write_bytes(b"x" * row.stored.size)
    with pytest.raises(Refusal, match=r"attachment\.file_changed"):
        attachments.content_of(office.folder, row.stored, row.name)
    path.unlink()
    attachments.path_of(office.folder, row.stored).with_suffix(".thumb.jpg").unlink()
    assert not attachments.is_there(office.folder, row.stored)
    assert attachments.thumb_of(office.folder, row.stored) == b""
    with pytest.raises(Refusal, match=r"attachment\.file_missing"):
        attachments.content_of(office.folder, row.stored, row.name)
    held = office.ask(lambda reading: attachments.files_held(reading, office.folder))
    assert [(each.name, each.subject, each.subject_id) for each in held.missing] == [("IMG 1.jpg", "unit", flat)]
    stored(office, picture())
    assert office.ask(lambda reading: attachments.files_held(reading, office.folder)).missing == ()
    assert attachments.thumb_of(office.folder, row.stored)


def test_the_sweep_removes_only_what_nobody_attached_and_is_older_than_a_day(
    office: Office, flat: int, clock: FixedClock
) -> None:
    mine = attached(office, flat, picture(colour="green"))
    taken_off = attached(office, flat, picture(colour="navy"))
    office.do(lambda work: attachments.take_off(work, taken_off.id))
    old, young = stored(office, picture(colour="black")), stored(office, picture(colour="white"))
    half = attachments.path_of(office.folder, old).with_name(".deskbell-x.part")
    half.write_bytes(b"half")
    for each, age in ((mine.stored, 99), (taken_off.stored, 99), (old, 2), (young, 0.5)):
        when = (clock.now() - timedelta(days=age)).timestamp()
        for path in attachments.path_of(office.folder, each).parent.glob(f"{each.hash}*"):
            os.utime(path, (when, when))
    os.utime(half, (when - 200_000, when - 200_000))
    held = office.ask(lambda reading: attachments.files_held(reading, office.folder))
    assert (held.known, held.missing, held.orphans) == (2, (), 3)
    assert held.orphan_bytes > old.size
    assert office.ask(lambda reading: attachments.sweep(reading, office.folder)) == 3
    left = {attachments.is_there(office.folder, each) for each in (mine.stored, taken_off.stored, young)}
    assert (left, attachments.is_there(office.folder, old), half.exists()) == ({True}, False, False)


def test_the_largest_file_is_a_setting(office: Office) -> None:
    office.do(lambda work: settings.change_facts(work, replace(work.facts, office_en="Office", attachment_mb=1)))
    with pytest.raises(Refusal) as told:
        stored(office, b"\xff" * 1_000_001, "large.jpg")
    assert (told.value.code, told.value.fields) == ("attachment.too_large", {"name": "large.jpg", "most": 1})
    with pytest.raises(Refusal, match="megabytes_out_of_range"):
        office.do(lambda work: settings.change_facts(work, replace(work.facts, attachment_mb=0)))


def test_what_is_told_of_a_known_content_is_added_and_it_is_said_to_be_known(office: Office, flat: int) -> None:
    kept = stored(office, picture())
    first, again = (
        office.do(lambda work, note=note: attachments.attach(work, "unit", flat, kept, "a.jpg", note)).answer
        for note in ("the hall", "the leaking pipe")
    )
    assert (first.new, again.new, first.id) == (True, False, again.id)
    assert [each.note for each in listed(office, flat)] == ["the hall\nthe leaking pipe"]
