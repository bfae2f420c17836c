"""The fourth revision makes workers of the names that departments sent until then."""

from pathlib import Path

from db.book import BOOK_NAME
from db.driver import raw_connection
from db.migrations import run


def test_who_is_sent_by_two_departments_is_one_worker_and_an_old_departments_is_none(tmp_path: Path) -> None:
    path = tmp_path / BOOK_NAME
    path.touch()
    run.upgrade(path, "0003", fresh=True)
    trades = [
        (11, "Zhang Gong", 1), (12, "Li", 1), (13, "zhang gong", 1), (14, "Old Wang", 0), (15, "", 1), (16, " ", 1),
    ]  # fmt: skip
    with raw_connection(path) as connection:
        connection.execute("DELETE FROM slip")
        connection.execute("DELETE FROM trade")
        for id, worker, active in trades:
            connection.execute(
                "INSERT INTO trade (id, code, name_en, name_zh, worker, active, position)"
                " VALUES (?, ?, '', '', ?, ?, 0)",
                (id, f"t{id}", worker, active),
            )
        connection.execute(
            'INSERT INTO "case" (id, number, kind, channel, urgency, told_by, told_phone, relation, summary, words,'
            " place, access, taken_at, status, outcome, void_reason, version) VALUES"
            " (1, 'C-2026-0001', 'repair', 'phone', 'routine', '', '', 'owner', '', '', '', '', 0, 'with_trade',"
            " '', '', 1)"
        )
        worn = [("Zhang Gong", 11), ("zhang gong", 13), ("Zhang Gong", 13), ("Li", 11), ("Old Wang", 14), ("", 11)]
        for place, (worker, trade) in enumerate(worn, 1):
            connection.execute(
                "INSERT INTO slip (id, number, case_id, trade_id, worker, raised_at, status, printed, result,"
                " void_reason) VALUES (?, ?, 1, ?, ?, 0, 'out', 0, '', '')",
                (place, f"S-2026-000{place}", trade, worker),
            )
        connection.commit()
    run.upgrade(path)
    with raw_connection(path) as connection:
        made = connection.execute("SELECT name, trade_id, position FROM worker ORDER BY position").fetchall()
        given = connection.execute(
            "SELECT worker.name FROM slip LEFT JOIN worker ON worker.id = slip.worker_id ORDER BY slip.id"
        ).fetchall()
    assert made == [("Zhang Gong", 11, 1), ("Li", 12, 2)]
    assert [name for (name,) in given] == ["Zhang Gong", "Zhang Gong", "Zhang Gong", "Li", None, None]
