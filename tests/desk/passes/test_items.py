"""What is carried out is read as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.passes.items import Item, as_text, read_items
from desk.refusals import Refusal


@pytest.mark.parametrize(
    ("told", "what", "quantity"),
    [
        ("沙发 2件", "沙发", "2件"),
        ("沙发2件", "沙发", "2件"),
        ("沙发 2", "沙发", "2"),
        ("沙发×2", "沙发", "2"),
        ("冰箱一台", "冰箱", "一台"),
        ("3个纸箱", "纸箱", "3个"),
        ("三箱书", "书", "三箱"),
        ("书，10 箱", "书", "10箱"),
        ("床垫（１．８米）２张", "床垫（１．８米）", "2张"),
        ("65寸电视 1台", "65寸电视", "1台"),
        ("65寸电视", "65寸电视", "1"),
        ("sofa x 2", "sofa", "2"),
        ("sofa*2", "sofa", "2"),
        ("Sofa X2", "Sofa", "2"),
        ("1 fridge", "fridge", "1"),
        ("2 x chairs", "chairs", "2"),
        ("3 boxes of books", "boxes of books", "3"),
        ("65 inch TV", "65 inch TV", "1"),
        ('65" TV x 1', '65" TV', "1"),
        ("books: 12 boxes", "books", "12 boxes"),
        ("fridge", "fridge", "1"),
        ("iPhone 15 x 1", "iPhone 15", "1"),
        ("box 2", "box", "2"),
        ("儿童床", "儿童床", "1"),
        ("3人沙发", "3人沙发", "1"),
        ("3 人沙发 2张", "3 人沙发", "2张"),
        ("双门冰箱", "双门冰箱", "1"),
        ("4门衣柜1个", "4门衣柜", "1个"),
        ("3件套沙发", "3件套沙发", "1"),
        ("3开关", "开关", "3"),
        ("sofa 2, lamp", "sofa 2, lamp", "1"),
        ("“sofa 2, lamp” x 3", "sofa 2, lamp", "3"),
    ],
)
def test_a_line_is_a_thing_and_how_many(told: str, what: str, quantity: str) -> None:
    assert read_items(told) == (Item(what, quantity),)


def test_lines_and_stops_part_things_and_a_comma_only_where_each_has_its_number() -> None:
    assert [item.what for item in read_items("沙发2件，冰箱1台、书3箱；desk, white\n\n lamp ")] == [
        "沙发",
        "冰箱",
        "书",
        "desk, white",
        "lamp",
    ]


@pytest.mark.parametrize(
    ("told", "code"),
    [(" \n ; ", "pass.items_missing"), ("x\n" * 201, "pass.too_many_items"), ("长" * 201, "text.too_long")],
)
def test_what_cannot_stand_on_a_pass_is_refused(told: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_items(told)
    assert refused.value.code == code


@given(st.text(max_size=80) | st.text("沙发 2人一张,，、x“”;\n ", max_size=40))
def test_what_was_read_is_read_the_same_again(told: str) -> None:
    try:
        items = read_items(told)
    except Refusal:
        return
    assert all(item.what and item.quantity for item in items)
    again = read_items(as_text(items))
    assert again == items
