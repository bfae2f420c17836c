"""The language of letter templates: what may stand in it, and that nothing else runs, hangs or reaches elsewhere."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.refusals import Refusal
from desk.seeds.letters import seeded_words
from desk.templates import Purpose, Value, kinds_for, labels_for, merged, samples_for
from desk.templates.blanks import blanks, fill_blanks
from desk.templates.language import faults, used
from desk.words import Language
from ui.messages import SENTENCES, sentence

CASE = kinds_for(Purpose.CASE)
SAMPLE = dict(samples_for(Purpose.CASE, "en"))


def wrong(text: str) -> list[tuple[int, str, str]]:
    """The faults of a text as (line, code without its family, what)."""
    return [(each.line, each.code.removeprefix("template."), each.what) for each in faults(text, CASE)]


def letter(body: str, **values: Value) -> str:
    """The body a template makes of sample values, some of them others."""
    return merged("x", body, Purpose.CASE, SAMPLE | values, Language.EN).body


def test_fields_conditions_and_lists_by_name_and_by_loop() -> None:
    body = (
        "Dear {{ name }},\n\n{% if apologised %}\nWe are sorry.\n{% else %}\nThank you.\n{% endif %}\n\n"
        "{% for line in done %}\n- {{ line }}\n{% endfor %}\n\n{{ done }}\n\n"
        '{% if kind == "repair" and not offer %}Repair{% elif "door" in apology %}Door{% endif %}'
    )
    assert wrong(body) == []
    assert used(body) == {"name", "apologised", "line", "done", "kind", "offer", "apology"}
    assert letter(body, done=("a", "b"), apologised=False) == (
        "Dear Ms Lin Wei,\n\nThank you.\n\n- a\n- b\n\na\nb\n\nDoor"
    )


def test_paragraphs_left_empty_leave_no_gap_and_missing_fields_leave_their_label() -> None:
    body = "{{ offer }}\n\n{% if offer %}\nWe offer.\n{% endif %}\n\n{{ done }}\n\nEnd ⟦day⟧ ⟦day⟧"
    told = merged("Re {{ agreed }}", body, Purpose.CASE, SAMPLE | {"offer": "", "done": (), "agreed": ""}, Language.ZH)
    assert told.body == "⟦我方方案⟧\n\n⟦处理情况（多行）⟧\n\nEnd ⟦day⟧ ⟦day⟧"
    assert told.blanks == ("协商一致内容", "我方方案", "处理情况（多行）", "day")
    assert fill_blanks("on ⟦day⟧ at ⟦hour⟧", {"day": "⟦Monday⟧", "hour": ""}) == "on [Monday] at ⟦hour⟧"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\n{% for i in range(999999999) %}x{% endfor %}", (2, "loop", "")),
        ("{% for a in done %}{% for b in done %}{% endfor %}{% endfor %}", (1, "loop", "")),
        ("{% for a in done recursive %}{{ loop(done) }}{% endfor %}", (1, "loop", "")),
        ("a\n\n{{ name.__class__ }}", (3, "part_of_field", "")),
        ("{{ name['__class__'] }}", (1, "part_of_field", "")),
        ("{{ name.__class__.__mro__[1].__subclasses__() }}", (1, "call", "")),
        ("{{ name() }}", (1, "call", "")),
        ("{{ name|upper }}", (1, "filter", "")),
        ("{% filter upper %}x{% endfilter %}", (1, "filter", "")),
        ("{{ 7*7 }}", (1, "not_allowed", "")),
        ("{{ 'x' }}", (1, "not_allowed", "")),
        ("{% set a = 1 %}", (1, "not_allowed", "")),
        ("{% include 'book' %}", (1, "not_allowed", "")),
        ("{% if name is defined %}x{% endif %}", (1, "not_allowed", "")),
        ("{% if name > 'a' %}x{% endif %}", (1, "not_allowed", "")),
        (f"{{% if name == {'9' * 5000} %}}x{{% endif %}}", (1, "not_allowed", "")),
        ("{% if 1e999999 == name %}x{% endif %}", (1, "not_allowed", "")),
        ("{% if name in apologised %}x{% endif %}", (1, "not_searchable", "")),
        ("a\n{{ nobody }}", (2, "unknown_field", "nobody")),
        ("{% for x in nobody %}{% endfor %}", (1, "unknown_field", "nobody")),
        ("{{ apologised }}", (1, "not_words", "apologised")),
        ("{% for x in name %}{% endfor %}", (1, "not_lines", "name")),
        ("a\nb {{ name", (2, "half_field", "{{ name")),
        ("a\n{% if name\nb\n{% endif %}", (2, "half_condition", "{% if name")),
        ("{% if name {% endif %}", (1, "half_condition", "{% if name")),
        ("{% if name }}x{% endif %}", (1, "half_condition", "{% if name")),
        ("{# a", (1, "not_closed", "")),
        ("a\n{% if name %}\nb\n{% for x in done %}\n{% endfor %}", (2, "not_closed", "")),
        ("a\n{{ name\nb\nc }}", (2, "half_field", "{{ name")),
        ("a\n{% endif %}", (2, "unknown_word", "endif")),
        ("{% bogus %}", (1, "unknown_word", "bogus")),
        ("{{ name name }}", (1, "unreadable", "{{ name name }}")),
        ("a\n⟦ b", (2, "half_blank", "")),
        ("⟦ ⟧", (1, "half_blank", "")),
        ("b ⟧", (1, "half_blank", "")),
        ("x" * 60_001, (1, "too_long", "60000")),
        ("{% if name %}" * 3000 + "{% endif %}" * 3000, (1, "too_long", "60000")),
        ("{% if name %}" * 2000 + "{% endif %}" * 2000, (1, "too_deep", "")),
        ("{% if " + "not " * 300 + "name %}x{% endif %}", (1, "too_deep", "")),
        ("{% if " + "(" * 20_000 + "name" + ")" * 20_000 + " %}x{% endif %}", (1, "too_deep", "")),
        ("{% if " + "[" * 50_000 + "%}", (1, "too_deep", "")),
    ],
)
def test_what_is_not_of_the_language_is_a_fault_with_its_line(text: str, expected: tuple[int, str, str]) -> None:
    """Endless loop, huge range, attribute tricks, calls, filters, unknown field, unclosed, too deep, too long."""
    started = time.monotonic()
    found = wrong(text)
    assert time.monotonic() - started < 5
    assert found[0][0] == expected[0]
    assert expected in found
    told = sentence(Refusal(f"template.{expected[1]}", line=expected[0], what=expected[2]))
    assert f"template.{expected[1]}" in SENTENCES
    assert "…" not in told.replace("⟦…⟧", "").replace(" … ", "")


def test_all_faults_are_told_at_once_in_the_order_of_their_lines() -> None:
    assert wrong("{{ a }}\n{{ name|upper }}\n{{ b }}") == [
        (1, "unknown_field", "a"),
        (2, "filter", ""),
        (3, "unknown_field", "b"),
    ]


@pytest.mark.parametrize(
    "name", ["{{7*7}}", "{% for a in b %}", "<font color=red>X</font>", "⟦x⟧", "⟦", "名" * 300, "a\x00\ud800b", "{#"]
)
def test_what_a_value_says_is_never_read_as_a_template_or_a_blank(name: str) -> None:
    told = merged("{{ name }}", "{{ name }}", Purpose.CASE, SAMPLE | {"name": name, "done": (name,)}, Language.EN)
    assert told.body == name.replace("⟦", "[").replace("⟧", "]")
    assert told.blanks == ()
    assert letter("{{ done }}", done=(name, name)) == f"{told.body}\n{told.body}"


def test_a_template_of_the_greatest_length_is_filled_in_bounded_time() -> None:
    body = "{% for l in done %}{{ l }}{% endfor %}" * 1500
    started = time.monotonic()
    assert wrong(body) == []
    assert len(letter(body)) > 60_000
    assert time.monotonic() - started < 10


PIECES = st.sampled_from(
    ["{{", "}}", "{%", "%}", "{#", "#}", "⟦", "⟧", "name", "done", "apologised", "nobody", " if ", " endif ", " for ",
     " in ", " endfor ", " else ", " elif ", " not ", " and ", " or ", "==", "!=", "(", ")", ".", "|", "'x'", "1", "\n",
     " raw ", " endraw ", " set ", "[", "]", "~", "-", "{% if name %}", "{% endif %}", "{% for x in done %}", "{{ x }}",
     "{% endfor %}", "{{ name }}", "{{ done }}", "{% if 'a' in name %}", "{% if done in name %}", "loop", "self"]
)  # fmt: skip


@settings(max_examples=250, deadline=5_000)
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map("".join)))
def test_any_text_has_faults_or_makes_a_letter(text: str) -> None:
    found = faults(text, CASE)
    assert all(1 <= each.line <= text.count("\n") + text.count("\r") + 1 for each in found)
    if not found:
        for values in (SAMPLE, dict.fromkeys(SAMPLE, "")):
            merged(text, text, Purpose.CASE, values, Language.ZH)
    assert blanks(fill_blanks(text, {})) == blanks(text)


def test_every_field_has_a_label_and_a_sample_in_both_languages() -> None:
    for purpose in Purpose:
        for language in Language:
            assert all(labels_for(purpose, language).values())
            assert all(samples_for(purpose, language).values())
            body = "\n".join(f"{{{{ {name} }}}}" for name, kind in kinds_for(purpose).items() if kind is not bool)
            told = merged("x", body, purpose, samples_for(purpose, language), language)
            assert told.blanks == ()


def test_a_list_without_lines_leaves_its_label_unless_it_stands_under_a_condition() -> None:
    listed = "We did:\n{% for line in done %}\n– {{ line }}\n{% endfor %}"
    told = merged("About", listed, Purpose.CASE, {"done": ()}, Language.EN)
    assert (told.body, told.blanks) == ("We did:\n– ⟦What was done (lines)⟧", ("What was done (lines)",))
    guarded = "{% if done %}\n" + listed + "\n{% endif %}\nBye"
    assert merged("About", guarded, Purpose.CASE, {}, Language.EN).body == "Bye"


@pytest.mark.parametrize(("language", "promise"), [(Language.EN, "we undertake"), (Language.ZH, "郑重承诺")])
def test_an_office_without_classes_promises_nothing_with_nothing(language: Language, promise: str) -> None:
    """M51."""
    subject, body = seeded_words("commitment", language)
    values = {"hours": "9–18", "commitments": ()}
    bare = merged(subject, body, Purpose.NOTICE, values, language)
    assert (bare.blanks, promise in bare.body) == ((), False)
    assert promise in merged(subject, body, Purpose.NOTICE, {**values, "commitments": ("line",)}, language).body
