"""Ways of Qt, of ReportLab and of Python that obey what they are given are not used at all (G32, G43, G44, G45)."""

import re
import tomllib
from importlib.metadata import version

import pytest
from reportlab import rl_config
from reportlab.lib.colors import toColor

from desk.paper.fonts import load_fonts
from tests.checks.test_fences import CODE, ROOT

WORDS = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in CODE}
NEVER = {
    # G43: each of these takes text for markup by itself and loads the pictures it names.
    r"\bQLabel\((?!card\)|\))": set(),  # one without words may hold a picture of ours
    r"\bQMessageBox\(|\(QMessageBox\)": {"ui/secondstart.py"},  # made, or made a class of one's own
    r"\bQMessageBox\.(about|critical|information|question|warning)\(": set(),
    r"\b(QTextEdit|QTextBrowser|QErrorMessage|QProgressDialog|QWizard\w*|QSplashScreen|QWhatsThis)\(": set(),
    r"\bQInputDialog\.get\w+\(": set(),
    r"\b(setHtml|insertHtml|appendHtml|setMarkdown|setInformativeText|setDetailedText)\(": set(),
    r"\bRichText\b|\bMarkdownText\b|\bAutoText\b": set(),
    # G44: what may be opened outside are files of our own making; no stored link is ever followed.
    r"\bsetOpenExternalLinks\(|\bopenLinks\b|\blinkActivated\b|\bfromUserInput\b": set(),
    # G45: what they read, they run.
    r"\b(marshal|dill|jsonpickle|Pickle[T]ype|shel[v]e|pickl[e])\b": {
        "resources/bundle/packing.py", "resources/bundle/shared_modules.py",  # the program itself, as Python reads it
    },
    r"(?<![\w.])(eval|exec|compile)\(|\b__import__\(": set(),
    r"\byaml\b|(?<!Sandboxed)\bEnvironment\(": set(),
    r"\bshell=True\b|\bos\.system\(|\bos\.popen\(": set(),
    # G32
    r"\brl_safe_eval\b|\brl_exec\b": set(),
}  # fmt: skip


@pytest.mark.parametrize("pattern", NEVER)
def test_no_file_uses_it(pattern: str) -> None:
    """G32, G43, G44, G45."""
    found = {name for name, words in WORDS.items() if re.search(pattern, words)}
    assert found == NEVER[pattern]


def test_reportlab_is_a_new_one_and_asks_no_network_for_anything() -> None:
    """G32."""
    load_fonts()  # as every paper does before it is drawn
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    (wanted,) = (each for each in told if each.startswith("reportlab"))
    assert wanted.startswith("reportlab>=5")
    assert int(version("reportlab").split(".")[0]) >= 5
    assert (rl_config.trustedSchemes, rl_config.trustedHosts) == ([], [])
    assert rl_config.toColorCanUse != "rl_safe_eval"
    with pytest.raises(ValueError, match="Invalid color"):
        toColor("[x for x in ().__class__.__bases__]")
