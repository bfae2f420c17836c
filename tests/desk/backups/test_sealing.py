"""A sealed backup opens with its password only, and nothing of it can be cut, swapped or joined unseen."""

import io
from pathlib import Path
from typing import IO, cast

import pytest
from sqlalchemy import select

from db.book import BOOK_NAME
from db.models import Diary
from desk import attachments, people
from desk.attachments import Stored
from desk.backups import Made, Reason, back_up, backups_in, make, newest_good, prove, remove_seal, restore, set_seal
from desk.backups.sealing import (
    MAGIC,
    MARK,
    PIECE,
    VERSION,
    Opener,
    Seal,
    SealedStream,
    _private,
    _public,
    new_seal,
    unseal,
)
from desk.check import check
from desk.clock import FixedClock
from desk.office import Office
from desk.refusals import Refusal

PASSWORD = "七个字不够 so more"


@pytest.fixture
def managed(office: Office) -> Office:
    """The office with a manager at the desk, and a receptionist."""
    office.do(lambda work: people.add_clerk(work, people.NewClerk("李静")))
    boss = office.do(lambda work: people.add_clerk(work, people.NewClerk("Boss", role=people.DeskRole.MANAGER))).answer
    office.sit_down(boss)
    return office


@pytest.fixture
def sealed(managed: Office, where: Path) -> Made:
    """A sealed backup of a book that knows Wang Xiaoming."""
    seal = new_seal(PASSWORD)
    managed.do(lambda work: set_seal(work, seal))
    return make(managed, where, Reason.DAILY)


def test_it_opens_with_its_password_only(sealed: Made, where: Path, tmp_path: Path) -> None:
    assert sealed.path.name == "deskbell-2026-11-20-1600.dskb"
    assert prove(sealed.path, tmp_path, PASSWORD) == sealed.manifest
    for password, code in ((PASSWORD + " ", "backup.wrong_password"), (None, "backup.password_needed")):
        with pytest.raises(Refusal) as refused:
            prove(sealed.path, tmp_path, password)
        assert refused.value.code == code
    assert not list(tmp_path.glob(".*.part"))
    listed = backups_in(where)[0]
    assert listed.sealed
    assert listed.manifest == sealed.manifest


def test_nothing_of_the_book_can_be_read_in_it_or_beside_it(
    managed: Office, owner: int, photo: Stored, where: Path, tmp_path: Path
) -> None:
    """G52: no plain zip and no photo lies on the stick, and the password is written nowhere."""
    seal = new_seal(PASSWORD)
    managed.do(lambda work: set_seal(work, seal))
    made = make(managed, where, Reason.DAILY)
    told = made.path.read_bytes()
    assert "王小明".encode() not in told
    assert b"SQLite format" not in told
    assert {each.name for each in where.iterdir() if not each.name.endswith(".lock")} == {made.path.name, "photos"}
    beside = list((where / "photos").glob("??/*"))
    assert {each.suffix for each in beside} == {".dskb"}
    assert not [each for each in beside if b"JFIF" in each.read_bytes()]
    held = [each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()]
    assert not [each for each in held if PASSWORD.encode() in each]


def test_it_opens_however_a_keyboard_spells_the_password(tmp_path: Path) -> None:
    """Full-width digits, marks joined or apart; older seals were made of what was typed."""
    joined, apart, wide = "café 12345", "cafe\u0301 12345", "café １２３４５"
    seal = new_seal(apart)
    for each in (joined, wide):
        assert Opener(each).private(seal, "a")
    salt = bytes(16)
    assert Opener(wide).private(Seal(salt, _public(_private(wide, salt))), "a")
    with pytest.raises(Refusal) as refused:
        Opener("caf\udce9 12345").private(seal, "a")  # a shell in Latin-1
    assert refused.value.code == "backup.wrong_password"


def test_a_restore_from_a_sealed_one(
    managed: Office, photo: Stored, sealed: Made, clock: FixedClock, tmp_path: Path
) -> None:
    managed.close()
    attachments.path_of(tmp_path, photo).unlink()
    restore(tmp_path, sealed.path, lambda folder: Office.open(folder, clock), clock, PASSWORD)
    assert attachments.content_of(tmp_path, photo, "漏水.jpg")
    office = Office.open(tmp_path, clock)
    assert office.ask(check).breaks == ()
    office.close()


def test_setting_and_removing_the_seal_is_a_managers_and_in_the_diary(managed: Office, where: Path) -> None:
    with pytest.raises(Refusal) as short:
        new_seal("1234567")
    assert short.value.code == "backup.password_short"
    seal = new_seal(PASSWORD)
    managed.do(lambda work: set_seal(work, seal))
    managed.do(remove_seal)
    noted = select(Diary.old, Diary.new).where(Diary.note == "backup_seal").order_by(Diary.id)
    lines = managed.ask(lambda reading: list(reading.session.execute(noted)))
    assert [(bool(old.strip('"')), bool(new.strip('"'))) for old, new in lines] == [(False, True), (True, False)]
    assert make(managed, where, Reason.DAILY).path.suffix == ".zip"
    managed.sit_down(next(each.id for each in managed.ask(people.clerks) if each.name == "李静"))
    for act in (remove_seal, lambda work: set_seal(work, seal)):
        with pytest.raises(Refusal) as refused:
            managed.do(act)
        assert refused.value.code == "clerk.managers_only"


def test_a_sealed_one_is_offered_when_the_book_is_gone(managed: Office, tmp_path: Path) -> None:
    """G22."""
    seal = new_seal(PASSWORD)
    managed.do(lambda work: set_seal(work, seal))
    made = back_up(managed, Reason.DAILY).made
    managed.close()
    (tmp_path / BOOK_NAME).unlink()
    offer = newest_good(tmp_path)
    assert offer is not None
    assert offer.path == made.path


def _sealed_of(made: Made, content: bytes) -> bytes:
    out = io.BytesIO()
    stream = SealedStream(cast(IO[bytes], out), {"manifest": {"reason": "daily"}}, new_seal(PASSWORD))
    for at in range(0, len(content), 700_001):
        stream.write(content[at : at + 700_001])
    stream.finish()
    return out.getvalue()


def test_pieces_cannot_be_cut_swapped_joined_or_changed(sealed: Made, tmp_path: Path) -> None:
    content = bytes(range(256)) * 4096 * 3  # three pieces to the byte
    told = _sealed_of(sealed, content)
    path, plain = tmp_path / "one.dskb", tmp_path / "plain"
    path.write_bytes(told)
    unseal(path, Opener(PASSWORD), plain)
    assert plain.read_bytes() == content
    size = PIECE + MARK
    begins = len(told) - 3 * size
    header, pieces = told[:begins], [told[begins + turn * size : begins + (turn + 1) * size] for turn in range(3)]
    other = _sealed_of(sealed, content)
    wrong = {
        "cut": header + pieces[0] + pieces[1],
        "cut short": told[:-1],
        "swapped": header + pieces[1] + pieces[0] + pieces[2],
        "twice": header + b"".join(pieces) + pieces[2],
        "from another": header + pieces[0] + pieces[1] + other[-size:],
        "header": told.replace(b"by_hand" if b"by_hand" in header else b"daily", b"DAILY", 1),
        "changed": told[:-5000] + bytes([told[-5000] ^ 1]) + told[-4999:],
        "nothing in it": header,
        "no header": told[:30],
    }
    for how, spoilt in wrong.items():
        path.write_bytes(spoilt)
        with pytest.raises(Refusal) as refused:
            unseal(path, Opener(PASSWORD), plain)
        assert refused.value.code == "backup.damaged", how


@pytest.mark.parametrize(("version", "code"), [(1, "backup.old_seal"), (3, "backup.newer"), (68, "backup.newer")])
def test_one_that_was_sealed_another_way_is_refused_for_that(
    sealed: Made, where: Path, tmp_path: Path, version: int, code: str
) -> None:
    content = sealed.path.read_bytes()
    assert content.startswith(MAGIC)
    sealed.path.write_bytes(b"DSKB" + bytes([version]) + content[5:])
    assert [each.fault for each in backups_in(where)] == [code]
    with pytest.raises(Refusal) as refused:
        prove(sealed.path, tmp_path, PASSWORD)
    assert refused.value.code == code


def test_a_photo_that_was_sealed_another_way_is_none_of_a_new_backups(
    managed: Office, photo: Stored, where: Path, tmp_path: Path
) -> None:
    """Else it would be lost without a word: the backup would name it and could not open it."""
    seal = new_seal(PASSWORD)
    managed.do(lambda work: set_seal(work, seal))
    make(managed, where, Reason.DAILY)
    for each in (where / "photos").glob("??/*"):
        content = each.read_bytes()
        each.write_bytes(b"DSKB\x01" + content[5:])
        each.rename(each.with_name(each.name.replace(f"-{VERSION}.dskb", ".dskb")))
    made = make(managed, where, Reason.DAILY)
    assert prove(made.path, tmp_path, PASSWORD).missing == ()
