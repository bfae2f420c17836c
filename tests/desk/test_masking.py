"""Phones and ID numbers with stars for a receptionist (G50)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from db.models import Diary
from desk import cases, incidents, owners, passes, people, renovations, slips
from desk.find import find, with_phone
from desk.flatfile import history
from desk.masking import (
    masked_id,
    masked_phone,
    masked_words,
    reveal,
    reveal_case,
    shown_id,
    shown_phones,
    shown_words,
)
from desk.office import Office
from desk.phones import digits_of
from desk.refusals import Refusal
from desk.settings import change_facts, change_privacy
from desk.unmasking import phone_of_caller, phones_of


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("138 0013 8000", "138 **** 8000"), ("13800138000", "138 **** 8000"),
        ("１３８００１３８０００", "138 **** 8000"),
        ("+86 138-0013-8000", "+86 **** 8000"), ("+44 20 7946 0958", "+44 **** 0958"),
        ("0571-88886666转801", "0571 **** 6666"), ("(010) 6666 8888", "010 **** 8888"), ("88886666", "**** 6666"),
        ("8012", "**** 12"), ("12", "****"), ("", ""), ("138 **** 8000", "138 **** 8000"),
    ],
)  # fmt: skip
def test_a_phone_keeps_its_beginning_and_its_last_four(told: str, shown: str) -> None:
    assert masked_phone(told) == shown


@given(st.from_regex(r"\+?[0-9][0-9 \-]{0,20}[0-9]", fullmatch=True))
def test_stars_hide_at_least_a_third_of_every_number_and_hiding_twice_is_hiding_once(told: str) -> None:
    shown = masked_phone(told)
    assert len(digits_of(shown)) <= max(len(digits_of(told)) * 0.73, 8)
    assert len(digits_of(shown)) < len(digits_of(told))
    assert masked_phone(shown) == shown


@given(st.text("0123456789X", max_size=30))
def test_an_id_number_is_never_shown_whole(told: str) -> None:
    shown = masked_id(told)
    assert not told or shown.replace("*", "") != told
    if len(told) >= 12:
        assert (shown[:3], shown[-4:], len(shown)) == (told[:3], told[-4:], len(told))


def test_only_a_receptionist_sees_stars_and_only_where_the_office_wants_them(office: Office, owner: int) -> None:
    """The stars hang on the fact `mask_personal` and on who sits at the desk."""
    assert _seen(office) == ("13800138000", "3" * 18)
    mask(office)
    assert _seen(office) == ("13800138000", "3" * 18)
    sit_receptionist(office)
    assert _seen(office) == ("138 **** 8000", "333***********3333")


def test_only_a_manager_turns_the_stars_on_or_off(office: Office) -> None:
    """A receptionist can change the office's facts, but never these with them."""
    mask(office)
    sit_receptionist(office)
    with pytest.raises(Refusal, match=r"clerk\.managers_only"):
        office.do(lambda work: change_privacy(work, False, 0))
    office.do(lambda work: change_facts(work, replace(work.facts, office_zh="幸福里", mask_personal=False)))
    assert (office.facts.office_zh, office.facts.mask_personal) == ("幸福里", True)


def test_stars_that_come_back_from_a_form_are_the_phone_of_the_person_again(
    office: Office, flat: int, owner: int
) -> None:
    def whole(phone: str, *who: int | None) -> str:
        return office.ask(lambda reading: phone_of_caller(reading, phone, *who))

    assert whole("138 **** 8000", owner) == "138 0013 8000"
    assert whole("138****８000", None, flat) == "138 0013 8000"
    assert whole("138 **** 8000", None, flat) == "138 0013 8000"
    assert whole("139 0000", owner) == "139 0000"
    told = office.ask(lambda reading: phones_of(reading, owner, "138 **** 8000 / 0571-8888 7777"))
    assert told == "138 0013 8000 / 0571-8888 7777"
    with pytest.raises(Refusal, match=r"phone\.masked"):
        whole("139 **** 8000", owner, flat)


def test_what_a_record_once_said_is_shown_with_stars_and_its_dates_are_left_alone(office: Office) -> None:
    mask(office)
    sit_receptionist(office)
    told = "王小明 · 138 0013 8000 · 0571-88886666 · 330106199001011234 · 2026-11-20 16:00 · C-2026-0001 · 3-2-1801"
    shown = "王小明 · 138 **** 8000 · 0571 **** 6666 · 330***********1234 · 2026-11-20 16:00 · C-2026-0001 · 3-2-1801"
    assert office.ask(lambda reading: shown_words(reading, told)) == shown


def test_every_look_behind_the_stars_is_a_line_of_the_diary(office: Office, owner: int, taken: cases.Taken) -> None:
    """Each unmasking says who looked, at whose number."""
    mask(office)
    clerk = sit_receptionist(office)
    assert office.do(lambda work: reveal(work, owner)).answer == (("138 0013 8000",), "")
    office.do(lambda work: reveal(work, owner))
    office.do(lambda work: reveal_case(work, taken.number))
    lines = office.ask(
        lambda reading: reading.session.execute(
            select(Diary.act, Diary.clerk_id, Diary.subject_id).where(Diary.act.endswith(".reveal"))
        ).all()
    )
    assert [tuple(line) for line in lines] == [
        ("person.reveal", clerk, owner),
        ("person.reveal", clerk, owner),
        ("case.reveal", clerk, taken.id),
    ]


def test_the_phone_of_whoever_was_called_has_stars_in_the_story_of_a_case(office: Office, taken: cases.Taken) -> None:
    mask(office)
    sit_receptionist(office)
    new = incidents.NewCall("王小明", "138 0013 8000", outcome="comes at once")
    office.do(lambda work: incidents.called(work, new, case_id=taken.id))
    lines = office.ask(lambda reading: cases.file_of(reading, taken.number)).lines
    assert [line.text for line in lines if line.what == "called"] == ["王小明 · 138 **** 8000 · comes at once"]


def test_a_case_of_a_masked_caller_keeps_the_real_phone(office: Office, flat: int, owner: int) -> None:
    """The slip of the worker needs it, so stars never get into the book."""
    mask(office)
    sit_receptionist(office)
    phone = office.ask(lambda reading: find(reading, "8000")[0].phones[0])
    assert phone == "138 **** 8000"
    new = cases.NewCase(summary="Leak", told_by="王小明", told_phone=phone, unit_id=flat, first_receiver_id=1)
    for who in (owner, None):
        number = office.do(lambda work, who=who: cases.take(work, replace(new, person_id=who))).answer.number
        slip = office.do(lambda work, number=number: slips.raise_for(work, number)).answer
        assert office.ask(lambda reading, slip=slip: slips.sheet_of(reading, slip)).told_phone == "138 0013 8000"
        assert office.ask(lambda reading, number=number: cases.file_of(reading, number)).told_phone == "138 **** 8000"
    with pytest.raises(Refusal, match=r"phone\.masked"):
        office.do(lambda work: cases.take(work, replace(new, told_phone="139 **** 0000", person_id=owner)))


def test_the_history_of_a_flat_has_stars_in_every_number(office: Office, flat: int, owner: int) -> None:
    """Also in what the diary kept of a record as fields."""
    told = owners.NewPerson("王小明", "138 0013 8000 / 139 1111 2222", id_number="330106199001011234")
    office.do(lambda work: owners.change_person(work, owner, told))
    mask(office)
    sit_receptionist(office)
    lines = office.ask(lambda reading: history(reading, flat)).rows
    words = " ".join(f"{line.old} {line.new} {line.note}" for line in lines)
    assert "139 **** 2222" in words
    assert "330***********1234" in words
    assert not any(number in words for number in ("11112222", "1111 2222", "199001011234"))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("138 **** 8000 / 138 **** 8000", ["138 1111 8000", "138 2222 8000"]),
        ("139 5555 6666、138 **** 8000 / 138 **** 8000", ["139 5555 6666", "138 1111 8000", "138 2222 8000"]),
        ("138 1111 8000 / 138 **** 8000", ["138 1111 8000", "138 2222 8000"]),
        ("139 5555 6666", ["139 5555 6666"]),
        ("138 **** 8000", None),
        ("138 **** 8000 / 138 **** 8000 / 138 **** 8000", None),
        ("139 5555 6666 / 138 **** 8000", None),
    ],
)
def test_two_phones_alike_behind_their_stars_both_stay_or_nothing_is_saved(
    office: Office, owner: int, typed: str, kept: list[str] | None
) -> None:
    """A receptionist who saves the form again destroys no number (G50)."""
    before = ["138 1111 8000", "138 2222 8000"]
    office.do(lambda work: owners.change_person(work, owner, owners.NewPerson("王小明", " / ".join(before))))
    mask(office)
    sit_receptionist(office)
    again = owners.NewPerson("王小明", typed)
    if kept is None:
        with pytest.raises(Refusal, match=r"phone\.masked"):
            office.do(lambda work: owners.change_person(work, owner, again))
    else:
        office.do(lambda work: owners.change_person(work, owner, again))
    office.sit_down(1)
    assert list(office.ask(lambda reading: owners.person(reading, owner)).phones) == (kept or before)


def test_a_case_is_never_kept_with_the_phone_of_another(office: Office, flat: int, owner: int) -> None:
    """Two in the flat whose numbers look alike: the caller's own is meant, and nobody's where no caller is known."""
    told = owners.NewPerson("李华", "138 7777 8000", flat)
    other = office.do(lambda work: owners.add_person(work, told)).answer
    mask(office)
    sit_receptionist(office)
    ask = office.ask
    assert ask(lambda reading: phone_of_caller(reading, "138 **** 8000", other, flat)) == "138 7777 8000"
    assert ask(lambda reading: phone_of_caller(reading, "138 **** 8000", owner, flat)) == "138 0013 8000"
    with pytest.raises(Refusal, match=r"phone\.masked"):
        ask(lambda reading: phone_of_caller(reading, "138 **** 8000", None, flat))


def test_no_new_record_is_kept_with_stars_for_a_number(office: Office, flat: int, owner: int) -> None:
    """What a receptionist copies from another card is no number (G50)."""
    site = office.do(lambda work: renovations.apply(work, flat, renovations.NewRenovation("Kitchen"))).answer
    for act in (
        lambda work: owners.add_person(work, owners.NewPerson("新", "138 **** 8000")),
        lambda work: owners.add_person(work, owners.NewPerson("新", id_number="330***********1234")),
        lambda work: renovations.apply(work, flat, renovations.NewRenovation("Bath", phone="138 **** 8000")),
        lambda work: renovations.add_worker(work, site, renovations.NewWorker("张", phone="138****8000")),
        lambda work: renovations.add_worker(work, site, renovations.NewWorker("张", id_number="330***********1234")),
        lambda work: passes.issue(work, passes.NewPass(flat, "沙发", "王", carrier_id="330***********1234")),
    ):
        with pytest.raises(Refusal, match="masked"):
            office.do(act)


def test_the_history_has_stars_in_numbers_however_they_were_spelt(office: Office, flat: int, owner: int) -> None:
    for spelt in ("139-001-13900", "8888-123", "(0571) 8888.1234", "１３８１２３４５６７８"):
        office.do(lambda work, spelt=spelt: owners.change_person(work, owner, owners.NewPerson("王小明", spelt)))
    new = renovations.NewRenovation("Kitchen", phone="8888-123")
    office.do(lambda work: renovations.apply(work, flat, new))
    mask(office)
    sit_receptionist(office)
    lines = office.ask(lambda reading: history(reading, flat)).rows
    words = digits_of(" ".join(f"{value} " for line in lines for value in (line.old | line.new).values()))
    assert not any(number in words for number in ("13900113900", "8888123", "057188881234", "13812345678"))
    assert any(line.new.get("phone") == "**** 8123" for line in lines)


@pytest.mark.parametrize(
    "spelt",
    [
        "138-001-38000", "138.0013.8000", "138 00 13 80 00", "1380013 8000", "+86 138.0013.8000",
        "１３８００１３８０００", "（0571）8888.1234", "0571 8888 1234", "(555) 123-4567", "330106 19900101 1234",
        "330106900101123",
    ],
)  # fmt: skip
def test_a_number_in_free_words_has_stars_and_the_words_around_it_stay(spelt: str) -> None:
    shown = masked_words(f"李，Tel：{spelt}，2026-11-20 15-1-1801")
    assert shown.startswith("李，Tel：")
    assert shown.endswith("，2026-11-20 15-1-1801")
    assert "*" in shown
    assert spelt not in shown


def test_whole_numbers_seen_on_a_paper_are_a_line_of_the_diary(office: Office, flat: int) -> None:
    """A pass and a renovation's forms have no stars; a receptionist who looks leaves a trace, a manager none."""
    new = passes.NewPass(flat, "沙发", "王", carrier_id="330106199001011234")
    number = office.do(lambda work: passes.issue(work, new)).answer
    site = office.do(lambda work: renovations.apply(work, flat, renovations.NewRenovation("Kitchen"))).answer
    mask(office)
    for _who in ("manager", "receptionist"):
        office.do(lambda work: passes.mark_seen(work, number))
        office.do(lambda work: renovations.mark_seen(work, site, "Workers"))
        clerk = sit_receptionist(office) if _who == "manager" else office.clerk_id
    seen = office.ask(
        lambda reading: reading.session.execute(
            select(Diary.act, Diary.clerk_id).where(Diary.act.endswith(".reveal"))
        ).all()
    )
    assert [tuple(each) for each in seen] == [("release_pass.reveal", clerk), ("renovation.reveal", clerk)]


def test_a_phone_that_calls_is_known_from_behind_the_stars(office: Office, flat: int, owner: int) -> None:
    """A script's `--phone` finds its person whoever sits at the desk."""
    mask(office)
    sit_receptionist(office)
    for told in ("13800138000", "+86 138-0013-8000"):
        assert [each.id for each in office.ask(lambda reading, told=told: with_phone(reading, told))] == [owner]
    assert office.ask(lambda reading: with_phone(reading, "0013 8000")) == []
    assert office.ask(lambda reading: with_phone(reading, "138 **** 8000")) == []


def _seen(office: Office) -> tuple[str, ...]:
    return office.ask(lambda reading: (*shown_phones(reading, ("13800138000",)), shown_id(reading, "3" * 18)))


def mask(office: Office) -> None:
    """Turn the stars on, as the manager does in the settings."""
    office.do(lambda work: change_privacy(work, True, 0))


def sit_receptionist(office: Office) -> int:
    """Let a receptionist sit down at the desk."""
    clerk = office.do(lambda work: people.add_clerk(work, people.NewClerk("前台小李"))).answer
    office.sit_down(clerk)
    return clerk
