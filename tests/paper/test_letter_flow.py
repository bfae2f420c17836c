"""What stays together on the pages of a letter: salutation, what announces something, and who signs."""

import pytest
from reportlab.lib.units import mm

from desk.letters.paper import draw
from desk.words import Language
from tests.paper.reading import chars_of, pages_of
from tests.paper.sheets import letter

LANGUAGES = list(Language)
FIRST = {Language.EN: "Dear Ms Oakley,", Language.ZH: "尊敬的顾女士："}
SAID = {Language.EN: "Thank you for telling us.", Language.ZH: "您反映的事项我们已收悉。"}
BEGUN = {Language.EN: "What has been done:", Language.ZH: "现将处理情况告知如下："}
DONE = {Language.EN: "– The valve was replaced", Language.ZH: "角阀已更换"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_salutation_never_stands_alone_at_the_end_of_a_page(language: Language) -> None:
    first, said = FIRST[language], SAID[language]
    broken = 0
    for count in range(28, 44):  # said again below the window, down to the foot
        address = "\n".join(
            f"Stair {place} of the long building between the canal and the road" for place in range(count)
        )
        body = "\n\n".join([first, *[said] * 30])
        pages = pages_of(draw(letter(language, to_address=address, body=body)))
        page = next(each for each in pages if first in each)
        assert said in page
        broken += page is not pages[0]
    assert broken


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_announces_a_list_never_stands_alone_at_the_end_of_a_page(language: Language) -> None:
    begun, done = BEGUN[language], DONE[language]
    broken = 0
    for count in range(8, 26):
        body = "\n\n".join([FIRST[language], *[SAID[language]] * count, "\n".join([begun, *[done] * 60])])
        pages = pages_of(draw(letter(language, body=body)))
        page = next(each for each in pages if begun in each)
        assert done in page
        broken += page is not pages[0]
    assert broken


def test_a_body_of_nothing_but_announcements_still_flows_over_its_pages() -> None:
    pages = chars_of(draw(letter(body="What has been done:\n" * 300)))
    assert len(pages) > 5
    assert min(box.bottom for page in pages for box in page) > 10 * mm


@pytest.mark.parametrize(
    "post",
    [
        "客服主管",
        "柳岸小区物业服务中心客户服务部副经理",
        "柳岸小区物业服务中心客户服务部常务副经理",
        "柳岸花园住宅区第二期物业服务中心客户服务部常务副经理兼值班经理",
    ],
)
@pytest.mark.parametrize("signer", ["何知夏", "欧阳何知夏"])
def test_the_name_of_who_signs_is_never_cut_over_two_lines(post: str, signer: str) -> None:
    (page,) = chars_of(draw(letter(Language.ZH, body="您好！", signer=signer, signer_post=post)))
    lines: dict[int, str] = {}
    for box in sorted(page, key=lambda each: each.left):
        row = round((box.bottom + box.top) / 2 / 19)
        lines[row] = lines.get(row, "") + box.text
    assert any(line.endswith(signer) for line in lines.values())
    assert all(box.left > 25 * mm - 1 and box.right < 188 * mm + 1 for box in page)
    (seal,) = (box for box in page if box.text == "盖")
    assert seal.left > 150 * mm, "the seal goes over the office's name and the date"
    assert not any(seal.meets(box) for box in page if box is not seal)
    if len(post) < 25:
        assert any(line.endswith(post + signer) for line in lines.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_signature_takes_no_more_than_the_last_paragraph_with_it(language: Language) -> None:
    said = SAID[language] * 5  # two lines
    closing = {Language.EN: "Yours sincerely,", Language.ZH: "此致\n敬礼！"}[language]
    broken = 0
    for count in range(6, 16):
        pages = pages_of(draw(letter(language, body="\n\n".join([FIRST[language], *[said] * count, closing]))))
        if len(pages) > 1:
            last = pages[1].replace(" ", "").count(SAID[language].replace(" ", ""))
            assert 1 <= last <= (5 if not broken else last)
            broken += 1
    assert broken


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_a_few_lines_too_long_stands_nearer_on_its_one_page(language: Language) -> None:
    """How the first edition set it tells how far it would go; that stays as it was."""
    rescued = 0
    for count in range(4, 20):
        body = "\n\n".join([FIRST[language], *[SAID[language]] * count])
        loose, (page, *others) = (chars_of(draw(letter(language, body=body, form=form))) for form in (1, 2))
        if len(loose) == 1:
            assert not others
        rescued += len(loose) == 2 and not others
        assert min(box.bottom for box in page) > 10 * mm
        if len(loose) == 2 and not others:
            assert any(box.text in "章s" for box in page), "the seal's place is still there"
    assert rescued >= 2
