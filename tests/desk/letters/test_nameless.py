"""Words for another party name nobody and no flat that was withheld, however they are written (M15, M82)."""

import pytest

from desk import cases
from desk.cases.known import by_number
from desk.letters.values import case_values
from desk.office import Office
from desk.templates import Purpose
from desk.words import Language
from desk.work import UnitOfWork


def told(office: Office, number: str, words: str, told_by: str = "王小明", *, withheld: bool = False) -> object:
    """What a letter to a firm says of a case that was told in these words."""

    def word(work: UnitOfWork) -> None:
        case = by_number(work, number)
        case.told_by, case.summary, case.withheld, case.told_phone = told_by, words, withheld, "138 0013 8000"
        case.person_id = None

    office.do(word)
    return office.ask(
        lambda reading: case_values(reading, by_number(reading, number), Language.ZH, Purpose.PARTY)["summary"]
    )


@pytest.mark.parametrize(
    ("told_by", "words", "left"),
    [
        ("王小明", "王先生家漏水", "住户家漏水"),
        ("王小明", "王 小明说王　小明先生家漏水", "住户说住户家漏水"),
        ("王小明", "王阿姨和王師傅", "住户和住户"),
        ("王小龙", "王小龍家", "住户家"),
        ("王小明", "王总家漏水", "住户家漏水"),
        ("王先生", "王女士家漏水", "住户家漏水"),
        ("欧阳若曦", "欧阳女士家漏水", "住户家漏水"),
        ("Wang Xiaoming", "Xiaoming Wang, WANG XIAO MING and wang,xiaoming", "住户, 住户 and 住户"),
        ("Wang Xiaoming", "Mr Wang家漏水", "住户家漏水"),
        ("Wang Xiaoming", "漏水Wang Xiaoming家", "漏水住户家"),
        ("Rose", "ROSE and Rose", "住户 and 住户"),
        ("Ms Hartmann", "Hartmann called", "住户 called"),
        ("王小明", "来电１３８００１３８０００", "来电电话从略"),
    ],
)
def test_who_told_it_is_named_in_no_way_of_writing(
    office: Office, taken: cases.Taken, told_by: str, words: str, left: str
) -> None:
    assert told(office, taken.number, words, told_by) == left


@pytest.mark.parametrize(
    ("told_by", "words"),
    [
        ("王小明", "王府井路口的井盖，小明路也一样"),
        ("王小明", "国王街, 王总是来"),
        ("欧阳若曦", "欧先生家漏水"),
        ("Rose", "the rose garden"),
        ("An Di", "an diary and I"),
        ("Wei Lin", "a link, Linné and Wei"),
        ("", "王先生家漏水"),
    ],
)
def test_words_that_name_nobody_stay(office: Office, taken: cases.Taken, told_by: str, words: str) -> None:
    assert told(office, taken.number, words, told_by) == words


@pytest.mark.parametrize(
    "written",
    [
        "3-2-1801", "3栋2单元1801室", "3幢2单元1801", "3号楼2单元1801房", "三栋二单元1801室", "3栋1801室",
        "3幢2-1801室", "1801室", "1801房", "1801户", "2单元1801室", "３－２－１８０１", "1８01室", "3 - 2 - 1801",
        "3—2—1801", "03-02-1801", "Flat 1801", "Building 3, Room 1801",
    ],
)  # fmt: skip
def test_a_withheld_flat_is_told_in_no_way_of_writing(office: Office, taken: cases.Taken, written: str) -> None:
    for words in (f"{written}漏水", f"漏水的是{written}", f"（{written}）漏水", f"{written}-漏水"):
        left = words.replace(written, "房号从略")
        assert told(office, taken.number, words, withheld=True) == left
        assert told(office, taken.number, words) == words, "where nothing is withheld the place tells it anyway"


@pytest.mark.parametrize(
    "words",
    [
        "赔偿1801元", "共1801", "13-2-1801漏水", "3-2-18010漏水", "3-2-1801-2漏水", "5栋1801室漏水", "3-2-1802漏水",
        "3栋3单元1801室漏水", "1801号令", "11801室", "mushroom 1801",
    ],
)  # fmt: skip
def test_numbers_that_are_not_that_flat_stay(office: Office, taken: cases.Taken, words: str) -> None:
    assert told(office, taken.number, words, withheld=True) == words
