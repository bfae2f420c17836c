"""`notices` and `notice`."""

from pathlib import Path

from desk import notices
from desk.notices import NewNotice
from desk.office import Office
from tests.paper.reading import words_of
from tests.ui.cli.conftest import Run


def test_they_list_the_register_and_write_the_very_paper(run: Run, office: Office, tmp_path: Path) -> None:
    """M60."""
    new = NewNotice(title_zh="3幢停水", body_zh="周二停水。")
    number = office.do(lambda work: notices.write(work, new)).answer
    office.do(lambda work: notices.post(work, number))
    kept = office.ask(lambda reading: notices.kept_pdf(reading, number))
    (told,) = run("notices", "--state", "hanging", "--json").json["notices"]
    assert (told["number"], told["posted_on"], told["removed_on"]) == (number, "2026-11-20", None)
    assert "hanging" in run("notices", "--language", "en").out
    path = tmp_path / "n.pdf"
    assert run("notice", number, "--out", str(path)).code == 0
    assert path.read_bytes() == kept
    assert "3幢停水" in words_of(path.read_bytes())
    assert run("notice", number, "--out", str(path)).err == ""
    smile = office.do(lambda work: notices.write(work, NewNotice(title_en="Smile", body_en="\U0001f600"))).answer
    assert "U+1F600" in run("notice", smile, "--out", str(path)).err
    assert run("notice", "N-1999-0009", "--out", str(path)).code == 1
