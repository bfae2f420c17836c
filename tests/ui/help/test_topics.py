"""The words of the help: every screen has them, in plain sentences, and no key is written into them."""

import re

import pytest

from tests.checks.test_fences import ROOT
from ui.help.aboutview import LIBRARIES
from ui.help.pages import about
from ui.help.seeking import Seeker
from ui.help.topic import KEY
from ui.help.topics import ABOUT, KEYS, TOPICS, entries
from ui.pages import PAGES
from ui.settings.parts import PARTS

MOST_WORDS = 120
# Keys that fields and lists have everywhere; all others belong to commands.
STANDING = {"Enter", "Tab", "Esc", "Space", "Ins", "Del", "Right"}


def test_every_page_and_every_part_of_the_settings_has_a_help_text() -> None:
    pages = {spec.id for spec in PAGES if spec.id != "settings"}  # which is explained part by part
    assert pages | {f"settings.{id}" for id, _title, _icon in PARTS} <= set(TOPICS)
    assert all(about(spec.id) for spec in PAGES)
    listed = [each.id for each in entries(PAGES)]
    assert set(listed) == {*TOPICS, KEYS, ABOUT}
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("typed", ["about", "关于", "license", "licence", "许可", "version", "版本"])
def test_what_the_program_is_is_found_in_either_language(typed: str) -> None:
    assert ABOUT in Seeker(entries(PAGES), PAGES).found(typed, ())[:2]  # Settings > Program tells of versions too


@pytest.mark.parametrize("typed", ["backup", "restore", "bring back", "备份", "恢复"])
def test_how_a_backup_is_brought_back_is_found_first(typed: str) -> None:
    assert Seeker(entries(PAGES), PAGES).found(typed, ())[0] == "settings.backups"


@pytest.mark.parametrize("id", TOPICS)
def test_a_topic_is_short_and_names_no_key_by_itself(id: str) -> None:
    topic = TOPICS[id]
    assert topic.steps
    assert sum(len(words.split()) for words, _belongs in topic.lines()) <= MOST_WORDS
    for words, belongs in topic.lines():
        assert not re.search(r"\b(Ctrl|Alt|Shift)\b|\bF\d", words), "keys come from the commands, so that they are true"
        assert words.endswith((".", "?"))
        if belongs.startswith(KEY):
            assert belongs.removeprefix(KEY) in STANDING


def test_the_licence_of_every_library_is_told() -> None:
    asked = re.search(r"^dependencies = \[(.*?)^\]", (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.M | re.S)
    assert asked
    names = {name.casefold() for name in re.findall(r'^    "([A-Za-z0-9_-]+)', asked[1], re.M)}
    assert {package.casefold() for package, _name, _licence in LIBRARIES} == names
    assert (ROOT / "LICENSE").is_file()
