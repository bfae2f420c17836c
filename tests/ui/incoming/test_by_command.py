"""The register of incoming letters written by a script."""

from dataclasses import replace
from pathlib import Path

from desk import cases, incoming, letters
from desk.incoming import NewIncoming
from desk.office import Office
from ui.cli.run import main


def test_the_whole_register_is_written_and_a_withheld_name_is_not(office: Office, folder: Path, flat: int) -> None:
    """M15: nobody sits at the desk when a script asks."""
    noise = cases.NewCase(summary="Noise", told_by="王小明", unit_id=flat, first_receiver_id=1, withheld=True)
    case = office.do(lambda work: cases.take(work, noise)).answer.number
    first = office.do(lambda work: incoming.register(work, NewIncoming("=cmd|calc", "Pipes, “inspection”"))).answer
    answer = replace(office.ask(lambda reading: incoming.propose_answer(reading, first)), body="Dear Sirs,\n\nyes.")
    office.do(lambda work: letters.issue(work, answer))
    office.do(lambda work: incoming.let_wait(work, first, waits=False))
    office.do(lambda work: incoming.register(work, NewIncoming("王小明", "Noise", note="at night", case_number=case)))
    office.close()
    out = folder / "register.csv"
    assert main(["export", "incoming", "--out", str(out), "--data", str(folder), "--language", "zh"]) == 0
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("编号,收到日期")
    assert "我方复函,无需答复," in lines[0]
    assert "IN-2026-0001" in lines[1]
    assert ",L-2026-0001,是," in lines[1]
    assert "王小明" not in lines[2]
    assert "at night" not in lines[2]
