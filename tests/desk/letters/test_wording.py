"""Which template words a letter, what is left when the office took it off, and that nothing typed is read as one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.models import Language, LetterTemplate, TemplateVersion
from desk import cases, choices, letters, owners, slips, templates
from desk.cases import CaseKind, Handling, Party, Verdict
from desk.cases.handling import change_handling
from desk.cases.known import by_number
from desk.clock import FixedClock
from desk.letters import NewLetter
from desk.letters.wording import NO_TEMPLATE
from desk.office import Office
from desk.refusals import Refusal
from desk.settings import change_facts
from desk.work import Reading
from tests.builders import solved

EN, ZH = Language.EN, Language.ZH


def proposed(office: Office, number: str, language: Language | None = EN, template: int | None = None) -> NewLetter:
    return office.ask(lambda reading: letters.propose(reading, number, language, template))


def code(office: Office, new: NewLetter) -> str:
    """The code of the template a letter was worded from."""

    def told(reading: Reading) -> str:
        version = reading.session.get(TemplateVersion, new.version_id) if new.version_id else None
        return reading.session.get_one(LetterTemplate, version.template_id).code if version else ""

    return office.ask(told)


def template(office: Office, code: str) -> int:
    found = office.ask(lambda reading: templates.by_code(reading, code))
    assert found is not None
    return found


def take_off(office: Office, *codes: str) -> None:
    for key in [template(office, each) for each in codes]:
        office.do(lambda work, key=key: templates.take_off(work, key))  # type: ignore[misc]


def told_by(office: Office, kind: CaseKind, summary: str = "Shade trees") -> str:
    new = cases.NewCase(summary, kind=kind, told_by="李芳", first_receiver_id=1)
    return office.do(lambda work: cases.take(work, new)).answer.number


def test_the_template_follows_how_far_the_case_has_come(office: Office, taken: cases.Taken) -> None:
    """M44-M46."""
    found = [code(office, proposed(office, taken.number))]
    slip = office.do(lambda work: slips.raise_for(work, taken.number, 1)).answer
    found.append(code(office, proposed(office, taken.number)))
    office.do(lambda work: slips.book_back(work, slip, "Seal renewed"))
    found.append(code(office, proposed(office, taken.number)))
    for handling in (Handling(verdict=Verdict.PARTLY), Handling(party=Party.THIRD)):
        office.do(lambda work, handling=handling: change_handling(work, taken.number, handling))
        found.append(code(office, proposed(office, taken.number)))
    assert found == ["acknowledgement", "progress", "reply", "partly_accepted", "not_our_duty"]


@pytest.mark.parametrize(
    ("kind", "language", "line"),
    [
        (CaseKind.SUGGESTION, EN, "Thank you for your suggestion: Shade trees"),
        (CaseKind.PRAISE, EN, "Thank you for your kind words"),
        (CaseKind.PRAISE, ZH, "关于您对我们工作予以肯定的感谢函"),
    ],
)
def test_who_gives_an_idea_or_praise_is_thanked(office: Office, kind: CaseKind, language: Language, line: str) -> None:
    """M46."""
    new = proposed(office, told_by(office, kind), language)
    assert (code(office, new), new.subject) == ("suggestion_thanks", line)


def test_who_was_answered_is_never_told_that_it_is_still_in_progress(office: Office, taken: cases.Taken) -> None:
    """M46, M49: by letter, without a result on any slip, and closed."""
    office.do(lambda work: letters.issue(work, NewLetter("王", "Re: it", "Dear 王", case_number=taken.number)))
    answered = proposed(office, taken.number)
    assert (code(office, answered), templates.blanks(answered.body)) == ("reply", ())
    assert "You have our answer in our letter L-2026-0001 of 20 Nov 2026." in answered.body
    office.do(lambda work: cases.close(work, taken.number, solved("Dry again")))
    closed = proposed(office, taken.number)
    assert (code(office, closed), templates.blanks(closed.body)) == ("reply", ())
    assert "– Dry again" in closed.body
    take_off(office, "reply")
    assert proposed(office, taken.number).version_id is None


def test_a_case_made_void_is_not_acknowledged(office: Office, taken: cases.Taken) -> None:
    office.do(lambda work: cases.void(work, taken.number, "Told twice"))
    assert code(office, proposed(office, taken.number)) == "reply"


def test_nothing_is_acknowledged_twice_and_no_progress_told_twice_a_day_in_the_same_words(
    office: Office, taken: cases.Taken
) -> None:
    """M94."""
    first = office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, EN))).answer
    assert code(office, proposed(office, taken.number)) == "progress"
    office.do(lambda work: letters.void(work, first, "Wrong address"))
    assert code(office, proposed(office, taken.number)) == "acknowledgement"
    office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, EN)))
    office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, EN)))
    assert code(office, proposed(office, taken.number)) == "reply"
    office.do(lambda work: change_handling(work, taken.number, Handling(offer="A dry ceiling")))
    assert code(office, proposed(office, taken.number)) == "progress"


def test_a_case_taken_up_again_begins_anew(office: Office, taken: cases.Taken, clock: FixedClock) -> None:
    office.do(lambda work: letters.issue(work, letters.propose(work, taken.number, EN)))
    office.do(lambda work: cases.reply(work, taken.number, cases.Channel.PHONE, "Dry again"))
    clock.move_on(timedelta(days=1))
    office.do(lambda work: cases.reopen(work, taken.number, "It drips again"))
    assert code(office, proposed(office, taken.number)) == "acknowledgement"


def test_a_template_taken_off_is_followed_by_the_next_that_fits_and_at_last_by_an_empty_letter(
    office: Office, taken: cases.Taken
) -> None:
    office.do(lambda work: change_handling(work, taken.number, Handling(decision="We repair it")))
    left = []
    for each in ("reply", "progress", "acknowledgement"):
        left.append(code(office, proposed(office, taken.number)))
        take_off(office, each)
    assert left == ["reply", "progress", "acknowledgement"]
    empty = proposed(office, taken.number)
    assert (empty.version_id, empty.subject) == (None, "Re: Ceiling dripping since last night")
    assert empty.body == "Dear 王小明,\n\n\n\nYours sincerely,"
    own = office.do(
        lambda work: templates.add_template(work, templates.NewTemplate(templates.Purpose.CASE, "Ours", "我们的"))
    ).answer
    office.do(
        lambda work: templates.reword(work, own, EN, "About {{ number }}", "Dear {{ name }}, it is {{ decision }}.")
    )
    assert proposed(office, taken.number).body == "Dear 王小明, it is We repair it."


def test_what_stands_in_for_a_template_taken_off_says_nothing_that_is_not_known(
    office: Office, taken: cases.Taken
) -> None:
    office.do(lambda work: change_handling(work, taken.number, Handling(party=Party.THIRD)))
    assert templates.blanks(proposed(office, taken.number).body) == ("Referred to",)
    take_off(office, "not_our_duty")
    new = proposed(office, taken.number)
    assert (code(office, new), templates.blanks(new.body)) == ("acknowledgement", ())


def test_a_template_may_be_chosen_and_none_may_be(office: Office, taken: cases.Taken) -> None:
    chosen = proposed(office, taken.number, ZH, template(office, "apology"))
    assert "⟦我方工作中的问题⟧" in chosen.body
    assert proposed(office, taken.number, ZH, NO_TEMPLATE).body == "尊敬的王小明：\n\n\n\n此致\n敬礼！"
    to_others = proposed(office, taken.number, EN, template(office, "developer"))
    assert (to_others.to_name, to_others.answers) == ("⟦Name of the developer⟧", False)
    with pytest.raises(Refusal, match=r"template\.unknown"):
        proposed(office, taken.number, EN, 999)


def test_a_template_in_one_language_words_the_letter_in_that_language(office: Office, taken: cases.Taken) -> None:
    own = office.do(
        lambda work: templates.add_template(work, templates.NewTemplate(templates.Purpose.CASE, "Ours", ""))
    ).answer
    office.do(lambda work: templates.reword(work, own, EN, "Re: {{ told_on }}", "Dear {{ name }}"))
    new = proposed(office, taken.number, ZH, own)
    assert (new.language, new.subject) == (EN, "Re: 20 Nov 2026")


def test_the_developer_s_letter_has_its_template_or_is_empty(office: Office, taken: cases.Taken) -> None:
    """M82."""
    new = office.ask(lambda reading: letters.propose_to_developer(reading, taken.number, ZH))
    assert code(office, new) == "developer"
    assert "27日前书面告知经办人" in new.body
    take_off(office, "developer")
    empty = office.ask(lambda reading: letters.propose_to_developer(reading, taken.number, ZH))
    assert (empty.version_id, empty.body.split("\n")[0]) == (None, "贵单位：")


def test_a_household_is_written_to_in_its_language_from_a_template_or_none(
    office: Office, flat: int, owner: int
) -> None:
    office.do(lambda work: owners.change_person(work, owner, owners.NewPerson("Rain Chan", language=EN)))
    empty = office.ask(lambda reading: letters.propose_to_household(reading, flat, owner))
    assert (empty.subject, empty.body) == ("", "Dear Rain Chan,\n\n\n\nYours sincerely,")
    chosen = office.ask(
        lambda reading: letters.propose_to_household(
            reading, flat, owner, template_id=template(office, "renovation_breach")
        )
    )
    assert (chosen.subject, chosen.language) == ("Renovation of flat 3-2-1801: request to put right", EN)
    assert templates.blanks(chosen.body) == ("what was found, and when", "To be put right by")
    nobody = office.ask(lambda reading: letters.propose_to_household(reading, None, None))
    assert (nobody.to_name, nobody.to_address, nobody.body) == ("", "", "")


def test_a_reply_says_what_was_asked_done_agreed_and_learnt_in_both_languages(
    office: Office, taken: cases.Taken
) -> None:
    """M44, M45, M46: apology, demand, agreement, decision with its reason, and whom to ask."""
    facts = replace(office.facts, office_zh="阳光服务中心", hotline="400-800-1200")
    office.do(lambda work: change_facts(work, facts))
    handling = Handling(demand="Dry", offer="half", agreed="all of it", decision="Ours: the pipe", apologised=True)
    office.do(lambda work: change_handling(work, taken.number, handling))
    office.do(lambda work: setattr(by_number(work, taken.number), "prevention", "The pipes are looked at each year"))
    for language, apology in ((EN, "We apologise for this"), (ZH, "郑重致歉")):
        new = proposed(office, taken.number, language)
        for words in (apology, "Dry", "all of it", "Ours: the pipe", "looked at each year", "400-800-1200"):
            assert words in new.body
        assert "half" not in new.body
        assert templates.blanks(new.subject + new.body) == ()


@pytest.mark.parametrize("hostile", ["{{7*7}}", "<font color=red>", "{% for x in done %}", "⟦name⟧", "x" * 300])
def test_nothing_a_person_is_called_or_says_is_read_as_a_template(office: Office, hostile: str) -> None:
    new = cases.NewCase(hostile[:120], told_by=hostile, first_receiver_id=1)
    number = office.do(lambda work: cases.take(work, new)).answer.number
    letter = proposed(office, number)
    kept = hostile.replace("⟦", "[").replace("⟧", "]")
    assert letter.body.startswith(f"Dear {kept},")
    assert "49" not in letter.body
    assert templates.blanks(letter.subject + letter.body) == ()


def test_every_class_of_the_first_list_can_be_answered_at_once(office: Office, flat: int, owner: int) -> None:
    """A letter proposed for a fresh case of any class and kind has no blank: the clerk may issue it as it stands."""
    classes = office.ask(choices.classes)
    for place, kind in enumerate(CaseKind):
        new = cases.NewCase(
            "Something", kind=kind, told_by="李芳", unit_id=flat, person_id=owner, class_id=classes[place].id,
            first_receiver_id=1,
        )  # fmt: skip
        number = office.do(lambda work, new=new: cases.take(work, new)).answer.number  # type: ignore[misc]
        for language in (EN, ZH):
            letter = proposed(office, number, language)
            assert templates.blanks(letter.subject + letter.body) == (), (kind, language)
