"""How well mails are read, on a folder of material that is not ours: `python -m tests.replies.reading.measure FOLDER`.

The folder holds answers.jsonl ({"id", "text", "expected"}), mails.jsonl ({"id", "label", "subject", "from", "body",
"employer", "role"}) and eml/; what is missing is left out. Without a folder our own mails are measured.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from replies.reading.answer import read_answer
from replies.reading.mail import read_mail
from replies.reading.naming import same_name
from replies.reading.rejection_mail import read_rejection
from tests.replies.reading.written_mails import GROWN, HELD_BACK, UNSEEN, Written


def measure_answers(rows: Iterable[dict[str, Any]]) -> str:
    exact, kept, number = 0, 0, 0
    for row in rows:
        got, wanted = read_answer(row["text"]).text, row["expected"]
        exact += _by_line(got) == _by_line(wanted)
        kept += " ".join(wanted.split()) in " ".join(got.split())
        number += 1
    return f"answers: {number}; exactly as expected {exact / number:.0%}; whole reply kept {kept / number:.0%}"


def measure_rejections(name: str, mails: Iterable[Written]) -> str:
    right, wrong, missed, number, spent = 0, 0, 0, 0, 0.0
    employers, roles, invented = [], [], 0
    for mail in mails:
        began = time.process_time()
        found = read_rejection(subject=mail.subject, sender=mail.sender, body=mail.body)
        spent += time.process_time() - began
        number += 1
        right += mail.no and found.is_rejection
        wrong += found.is_rejection and not mail.no
        missed += mail.no and not found.is_rejection
        for stated, got, column in ((mail.employer, found.employer, employers), (mail.position, found.position, roles)):
            if stated:
                column.append(bool(got) and same_name(stated, got or ""))
            else:
                invented += got is not None and mail.employer is not None
    f1 = 2 * right / (2 * right + wrong + missed or 1)
    return (
        f"{name}: {number} mails; F1 {f1:.3f}; false alarms {wrong}; missed {missed}; "
        f"employer {sum(employers)} of {len(employers)}; role {sum(roles)} of {len(roles)}; "
        f"invented {invented}; {spent / number * 1000:.2f} ms a mail"
    )


def measure_raw(files: Iterable[Path]) -> str:
    slowest, number = 0.0, 0
    for file in files:
        raw = file.read_bytes()
        began = time.process_time()
        read_answer(read_mail(raw))
        slowest = max(slowest, time.process_time() - began)
        number += 1
    return f"raw mails: {number}; none raised; slowest {slowest:.3f} s"


def _by_line(text: str) -> list[str]:
    return [re.sub(r"\s+", " ", line).strip() for line in text.split("\n") if line.strip()]


def _rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text().splitlines()]


def _written(row: dict[str, Any]) -> Written:
    return Written(
        name=str(row["id"]),
        no=row["label"] == "rejection",
        body=row["body"],
        subject=row.get("subject") or "",
        sender=row.get("from") or "",
        employer=row.get("employer"),
        position=row.get("role"),
    )


def main(folder: Path | None) -> None:
    for name, mails in (("grown", GROWN), ("held back", HELD_BACK), ("unseen", UNSEEN)):
        print(measure_rejections(name, mails))
    if folder and (folder / "mails.jsonl").exists():
        print(measure_rejections("mails.jsonl", map(_written, _rows(folder / "mails.jsonl"))))
    if folder and (folder / "answers.jsonl").exists():
        print(measure_answers(_rows(folder / "answers.jsonl")))
    if folder and (folder / "eml").exists():
        print(measure_raw(sorted((folder / "eml").rglob("*.eml"))))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
