"""The diary in words: what was done, to what, and which of its fields changed."""

import re
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk.facts import Facts
from desk.flatfile import HistoryRow
from ui.flatfile.casewords import case_value, plain_value
from ui.language import QT_TRANSLATE_NOOP
from ui.moments import day_and_time

SUBJECTS: Mapping[str, str] = {
    "unit": QT_TRANSLATE_NOOP("history", "Flat"),
    "person": QT_TRANSLATE_NOOP("history", "Person"),
    "case": QT_TRANSLATE_NOOP("history", "Case"),
    "slip": QT_TRANSLATE_NOOP("history", "Slip"),
    "letter": QT_TRANSLATE_NOOP("history", "Letter"),
    "vehicle": QT_TRANSLATE_NOOP("history", "Vehicle"),
    "pet": QT_TRANSLATE_NOOP("history", "Pet"),
    "benefit": QT_TRANSLATE_NOOP("history", "Benefit"),
    "renovation": QT_TRANSLATE_NOOP("history", "Renovation"),
    "renovation_worker": QT_TRANSLATE_NOOP("history", "Renovation worker"),
    "breach": QT_TRANSLATE_NOOP("history", "Breach"),
    "move": QT_TRANSLATE_NOOP("history", "Move"),
    "move_step": QT_TRANSLATE_NOOP("history", "Step of a move"),
    "key_held": QT_TRANSLATE_NOOP("history", "Key"),
    "key_loan": QT_TRANSLATE_NOOP("history", "Key loan"),
    "paper_held": QT_TRANSLATE_NOOP("history", "Paper"),
    "visit": QT_TRANSLATE_NOOP("history", "Visit"),
    "follow_up": QT_TRANSLATE_NOOP("history", "Follow-up"),
    "unhappy": QT_TRANSLATE_NOOP("history", "Unhappy mark"),
    "release_pass": QT_TRANSLATE_NOOP("history", "Pass"),
    "pass_item": QT_TRANSLATE_NOOP("history", "Item on a pass"),
    "attachment": QT_TRANSLATE_NOOP("history", "Attachment"),
    "tenure": QT_TRANSLATE_NOOP("history", "Tie to a flat"),
    "reply": QT_TRANSLATE_NOOP("history", "Reply"),
    "case_note": QT_TRANSLATE_NOOP("history", "Note on a case"),
    "compensation": QT_TRANSLATE_NOOP("history", "Compensation"),
    "rectification": QT_TRANSLATE_NOOP("history", "Rectification"),
    "investigation": QT_TRANSLATE_NOOP("history", "Investigation"),
    "incident": QT_TRANSLATE_NOOP("history", "Incident"),
    "call_made": QT_TRANSLATE_NOOP("history", "Call made"),
    "hand_off": QT_TRANSLATE_NOOP("history", "Hand-over"),
    "pause": QT_TRANSLATE_NOOP("history", "Pause"),
    "case_step": QT_TRANSLATE_NOOP("history", "Act on a case"),
    "return_call": QT_TRANSLATE_NOOP("history", "Return call"),
}
VERBS: Mapping[str, str] = {
    "add": QT_TRANSLATE_NOOP("history", "added"),
    "change": QT_TRANSLATE_NOOP("history", "changed"),
    "remove": QT_TRANSLATE_NOOP("history", "taken off"),
    "put_back": QT_TRANSLATE_NOOP("history", "put back"),
    "move_out": QT_TRANSLATE_NOOP("history", "moved out"),
    "move_back": QT_TRANSLATE_NOOP("history", "move-out taken back"),
    "reveal": QT_TRANSLATE_NOOP("history", "phone or number looked at"),
    "read_out": QT_TRANSLATE_NOOP("history", "all data written out"),
    "forget": QT_TRANSLATE_NOOP("history", "made nameless"),
    "note": QT_TRANSLATE_NOOP("history", "note"),
    "take": QT_TRANSLATE_NOOP("history", "taken"),
    "close": QT_TRANSLATE_NOOP("history", "closed"),
    "pass_on": QT_TRANSLATE_NOOP("history", "passed on"),
    "reply": QT_TRANSLATE_NOOP("history", "answered"),
    "status": QT_TRANSLATE_NOOP("history", "status changed"),
    "void": QT_TRANSLATE_NOOP("history", "void"),
    "import": QT_TRANSLATE_NOOP("history", "imported"),
    "raise": QT_TRANSLATE_NOOP("history", "raised"),
    "back": QT_TRANSLATE_NOOP("history", "back"),
    "print": QT_TRANSLATE_NOOP("history", "printed"),
    "issue": QT_TRANSLATE_NOOP("history", "issued"),
    "done": QT_TRANSLATE_NOOP("history", "done"),
    "reopen": QT_TRANSLATE_NOOP("history", "opened again"),
    "clear": QT_TRANSLATE_NOOP("history", "cleared"),
    "phone": QT_TRANSLATE_NOOP("history", "phone"),
    "groups": QT_TRANSLATE_NOOP("history", "groups"),
    "handling": QT_TRANSLATE_NOOP("history", "handling note"),
    "handling_seal": QT_TRANSLATE_NOOP("history", "note made confidential"),
    "handling_release": QT_TRANSLATE_NOOP("history", "note released"),
    "strike": QT_TRANSLATE_NOOP("history", "taken off as a mistake"),
    "items": QT_TRANSLATE_NOOP("history", "items changed"),
    "used": QT_TRANSLATE_NOOP("history", "back from the gate"),
    "out_again": QT_TRANSLATE_NOOP("history", "out again"),
    "stands_again": QT_TRANSLATE_NOOP("history", "stands again"),
    "rename": QT_TRANSLATE_NOOP("history", "got another code"),
    "merge": QT_TRANSLATE_NOOP("history", "merged"),
    "split": QT_TRANSLATE_NOOP("history", "merge split"),
    "correct": QT_TRANSLATE_NOOP("history", "put right"),
    "compensate": QT_TRANSLATE_NOOP("history", "compensated"),
    "compensation_off": QT_TRANSLATE_NOOP("history", "payment taken off"),
    "compensation_back": QT_TRANSLATE_NOOP("history", "payment put back"),
    "rectify": QT_TRANSLATE_NOOP("history", "to be set right"),
    "rectified": QT_TRANSLATE_NOOP("history", "set right"),
    "view": QT_TRANSLATE_NOOP("history", "looked at"),
    "begin": QT_TRANSLATE_NOOP("history", "begun"),
    "end": QT_TRANSLATE_NOOP("history", "ended"),
    "incident": QT_TRANSLATE_NOOP("history", "joined to an incident, or taken off one"),
    "called": QT_TRANSLATE_NOOP("history", "somebody was called"),
    "call_changed": QT_TRANSLATE_NOOP("history", "call corrected"),
    "call_off": QT_TRANSLATE_NOOP("history", "call taken off"),
    "told": QT_TRANSLATE_NOOP("history", "the person was told"),
    "read": QT_TRANSLATE_NOOP("history", "hand-over read"),
    "pause": QT_TRANSLATE_NOOP("history", "waits"),
    "resume": QT_TRANSLATE_NOOP("history", "went on"),
    "undo": QT_TRANSLATE_NOOP("history", "act taken back"),
    "repeats": QT_TRANSLATE_NOOP("history", "repeats an earlier one"),
    "kept_apart": QT_TRANSLATE_NOOP("history", "kept apart from another one"),
    "follow_up": QT_TRANSLATE_NOOP("history", "follow-up promised"),
    "put_off": QT_TRANSLATE_NOOP("history", "put off"),
    "tried": QT_TRANSLATE_NOOP("history", "nobody answered"),
}
FIELDS: Mapping[str, str] = {
    "area": QT_TRANSLATE_NOOP("history", "Area"),
    "occupied": QT_TRANSLATE_NOOP("history", "Lived in"),
    "delivered_on": QT_TRANSLATE_NOOP("history", "Handed over"),
    "renovation": QT_TRANSLATE_NOOP("history", "Renovation as listed"),
    "note": QT_TRANSLATE_NOOP("history", "Note"),
    "use": QT_TRANSLATE_NOOP("history", "Use"),
    "layout": QT_TRANSLATE_NOOP("history", "Layout"),
    "fee_note": QT_TRANSLATE_NOOP("history", "Fees"),
    "fee_noted_on": QT_TRANSLATE_NOOP("history", "Fees noted on"),
    "code": QT_TRANSLATE_NOOP("history", "Flat"),
    "building_id": QT_TRANSLATE_NOOP("history", "Building"),
    "staircase": QT_TRANSLATE_NOOP("history", "Staircase"),
    "room": QT_TRANSLATE_NOOP("history", "Room"),
    "plate": QT_TRANSLATE_NOOP("history", "Plate"),
    "description": QT_TRANSLATE_NOOP("history", "Description"),
    "space": QT_TRANSLATE_NOOP("history", "Space"),
    "kind": QT_TRANSLATE_NOOP("history", "Kind"),
    "name": QT_TRANSLATE_NOOP("history", "Name"),
    "licence": QT_TRANSLATE_NOOP("history", "Licence"),
    "vaccinated_until": QT_TRANSLATE_NOOP("history", "Vaccinated until"),
    "what": QT_TRANSLATE_NOOP("history", "What"),
    "used_on": QT_TRANSLATE_NOOP("history", "Used on"),
    "applied_on": QT_TRANSLATE_NOOP("history", "Applied on"),
    "scope": QT_TRANSLATE_NOOP("history", "Scope"),
    "firm": QT_TRANSLATE_NOOP("history", "Firm"),
    "foreman": QT_TRANSLATE_NOOP("history", "Foreman"),
    "phone": QT_TRANSLATE_NOOP("history", "Phone"),
    "starts_on": QT_TRANSLATE_NOOP("history", "Begins"),
    "ends_on": QT_TRANSLATE_NOOP("history", "Ends"),
    "permit": QT_TRANSLATE_NOOP("history", "Permit"),
    "permit_on": QT_TRANSLATE_NOOP("history", "Permitted on"),
    "deposit": QT_TRANSLATE_NOOP("history", "Deposit"),
    "status": QT_TRANSLATE_NOOP("history", "Status"),
    "accepted_on": QT_TRANSLATE_NOOP("history", "Accepted on"),
    "acceptance": QT_TRANSLATE_NOOP("history", "Acceptance"),
    "trade": QT_TRANSLATE_NOOP("history", "Trade"),
    "id_number": QT_TRANSLATE_NOOP("history", "ID number"),
    "badge": QT_TRANSLATE_NOOP("history", "Badge"),
    "found_on": QT_TRANSLATE_NOOP("history", "Found on"),
    "demand": QT_TRANSLATE_NOOP("history", "Demand"),
    "due_on": QT_TRANSLATE_NOOP("history", "Due"),
    "righted_on": QT_TRANSLATE_NOOP("history", "Put right on"),
    "result": QT_TRANSLATE_NOOP("history", "Result"),
    "direction": QT_TRANSLATE_NOOP("history", "Direction"),
    "who": QT_TRANSLATE_NOOP("history", "Who"),
    "planned_on": QT_TRANSLATE_NOOP("history", "Planned for"),
    "window": QT_TRANSLATE_NOOP("history", "Time"),
    "carrier": QT_TRANSLATE_NOOP("history", "Carrier"),
    "done_on": QT_TRANSLATE_NOOP("history", "Done on"),
    "done_at": QT_TRANSLATE_NOOP("history", "Done"),
    "tag": QT_TRANSLATE_NOOP("history", "Tag"),
    "copies": QT_TRANSLATE_NOOP("history", "Copies"),
    "deposited_on": QT_TRANSLATE_NOOP("history", "Deposited on"),
    "deposited_by": QT_TRANSLATE_NOOP("history", "Deposited by"),
    "place": QT_TRANSLATE_NOOP("history", "Place"),
    "returned_on": QT_TRANSLATE_NOOP("history", "Given back on"),
    "lent_to": QT_TRANSLATE_NOOP("history", "Lent to"),
    "reason": QT_TRANSLATE_NOOP("history", "Reason"),
    "lent_at": QT_TRANSLATE_NOOP("history", "Lent"),
    "proof": QT_TRANSLATE_NOOP("history", "Proof seen"),
    "back_at": QT_TRANSLATE_NOOP("history", "Back"),
    "title": QT_TRANSLATE_NOOP("history", "Title"),
    "received_on": QT_TRANSLATE_NOOP("history", "Received on"),
    "original": QT_TRANSLATE_NOOP("history", "Original"),
    "at": QT_TRANSLATE_NOOP("history", "When"),
    "way": QT_TRANSLATE_NOOP("history", "Way"),
    "met": QT_TRANSLATE_NOOP("history", "Met"),
    "said": QT_TRANSLATE_NOOP("history", "Said"),
    "need": QT_TRANSLATE_NOOP("history", "Need"),
    "promise": QT_TRANSLATE_NOOP("history", "Promise"),
    "outcome": QT_TRANSLATE_NOOP("history", "Outcome"),
    "why": QT_TRANSLATE_NOOP("history", "Why"),
    "since": QT_TRANSLATE_NOOP("history", "Since"),
    "cleared_at": QT_TRANSLATE_NOOP("history", "Cleared"),
    "number": QT_TRANSLATE_NOOP("history", "Number"),
    "asked_by": QT_TRANSLATE_NOOP("history", "Asked by"),
    "asked_as": QT_TRANSLATE_NOOP("history", "Asked as"),
    "valid_on": QT_TRANSLATE_NOOP("history", "Valid on"),
    "authority": QT_TRANSLATE_NOOP("history", "Authority"),
    "carrier_id": QT_TRANSLATE_NOOP("history", "Carrier's ID"),
    "fees": QT_TRANSLATE_NOOP("history", "Fees"),
    "guard": QT_TRANSLATE_NOOP("history", "Guard"),
    "used_at": QT_TRANSLATE_NOOP("history", "Used"),
    "void_reason": QT_TRANSLATE_NOOP("history", "Why void"),
    "quantity": QT_TRANSLATE_NOOP("history", "Quantity"),
    "printed": QT_TRANSLATE_NOOP("history", "Printed"),
    "until": QT_TRANSLATE_NOOP("history", "Until"),
    "share": QT_TRANSLATE_NOOP("history", "Share"),
    "lease_until": QT_TRANSLATE_NOOP("history", "Lease until"),
    "relation": QT_TRANSLATE_NOOP("history", "Relation"),
    "role": QT_TRANSLATE_NOOP("history", "Role"),
    "email": QT_TRANSLATE_NOOP("history", "E-mail"),
    "tier": QT_TRANSLATE_NOOP("history", "Weight"),
    "language": QT_TRANSLATE_NOOP("history", "Letters in"),
    "channel": QT_TRANSLATE_NOOP("history", "Likes to be reached by"),
    "born_on": QT_TRANSLATE_NOOP("history", "Born on"),
    "contact": QT_TRANSLATE_NOOP("history", "Contact"),
    "handling": QT_TRANSLATE_NOOP("history", "How to deal with"),
    "handling_secret": QT_TRANSLATE_NOOP("history", "Confidential"),
    "is_company": QT_TRANSLATE_NOOP("history", "Company"),
    "groups": QT_TRANSLATE_NOOP("history", "Groups"),
    "phones": QT_TRANSLATE_NOOP("history", "Phones"),
    "issued_at": QT_TRANSLATE_NOOP("history", "Issued"),
    "made_at": QT_TRANSLATE_NOOP("history", "Made"),
    "added_at": QT_TRANSLATE_NOOP("history", "Added"),
    "profile": QT_TRANSLATE_NOOP("history", "Profile"),
    "removed_at": QT_TRANSLATE_NOOP("history", "Taken off"),
    "name_en": QT_TRANSLATE_NOOP("history", "Step"),
    "back_on": QT_TRANSLATE_NOOP("history", "Back on"),
    "waits_for": QT_TRANSLATE_NOOP("history", "Waits for"),
    "referred_to": QT_TRANSLATE_NOOP("history", "Referred to"),
    "words": QT_TRANSLATE_NOOP("history", "Words"),
    "ended_at": QT_TRANSLATE_NOOP("history", "Ended"),
    "due_before": QT_TRANSLATE_NOOP("history", "Limit before"),
    "told": QT_TRANSLATE_NOOP("history", "Told"),
    "read_at": QT_TRANSLATE_NOOP("history", "Read"),
    "taker": QT_TRANSLATE_NOOP("history", "Takes it on"),
    "text": QT_TRANSLATE_NOOP("history", "Text"),
    "paid_on": QT_TRANSLATE_NOOP("history", "Paid on"),
    "cents": QT_TRANSLATE_NOOP("history", "Amount"),
    "basis": QT_TRANSLATE_NOOP("history", "Rests on"),
    "source": QT_TRANSLATE_NOOP("history", "Source"),
    "problem": QT_TRANSLATE_NOOP("history", "What is wrong"),
    "opened_at": QT_TRANSLATE_NOOP("history", "Opened"),
    "due_at": QT_TRANSLATE_NOOP("history", "Due"),
    "leader": QT_TRANSLATE_NOOP("history", "Leads"),
    "analysis": QT_TRANSLATE_NOOP("history", "Why it happened"),
    "measure": QT_TRANSLATE_NOOP("history", "Measure"),
    "offer": QT_TRANSLATE_NOOP("history", "Our offer"),
    "agreed": QT_TRANSLATE_NOOP("history", "Agreed"),
    "decision": QT_TRANSLATE_NOOP("history", "Decision"),
    "apologised": QT_TRANSLATE_NOOP("history", "Apologised"),
    "apology": QT_TRANSLATE_NOOP("history", "Apology"),
    "verdict": QT_TRANSLATE_NOOP("history", "Justified?"),
    "party": QT_TRANSLATE_NOOP("history", "Whose duty"),
    "promise_broken": QT_TRANSLATE_NOOP("history", "Promise broken"),
    "about": QT_TRANSLATE_NOOP("history", "About"),
    "duty_breach": QT_TRANSLATE_NOOP("history", "Breach of duty"),
    "visit_consent": QT_TRANSLATE_NOOP("history", "May be visited"),
    "visit_otherwise": QT_TRANSLATE_NOOP("history", "Other way"),
    "summary": QT_TRANSLATE_NOOP("history", "Summary"),
    "case_kind": QT_TRANSLATE_NOOP("history", "Kind"),
    "class": QT_TRANSLATE_NOOP("history", "Class"),
    "urgency": QT_TRANSLATE_NOOP("history", "Urgency"),
    "access": QT_TRANSLATE_NOOP("history", "Access"),
    "estate": QT_TRANSLATE_NOOP("history", "Estate"),
    "disputed_slip": QT_TRANSLATE_NOOP("history", "Disputed slip"),
    "withheld": QT_TRANSLATE_NOOP("history", "Name withheld"),
    "reached": QT_TRANSLATE_NOOP("history", "Reached"),
    "mark": QT_TRANSLATE_NOOP("history", "mark"),
    "tries": QT_TRANSLATE_NOOP("history", "tries"),
    "tried_at": QT_TRANSLATE_NOOP("history", "last tried"),
}


VALUES: Mapping[str, str] = {
    "ownership": QT_TRANSLATE_NOOP("history value", "Proof of ownership"),
    "identity": QT_TRANSLATE_NOOP("history value", "Identity paper"),
    "lease": QT_TRANSLATE_NOOP("history value", "Lease"),
    "handover": QT_TRANSLATE_NOOP("history value", "Handover paper"),
    "renovation": QT_TRANSLATE_NOOP("history value", "Renovation paper"),
    "authority": QT_TRANSLATE_NOOP("history value", "Authority"),
    "photo": QT_TRANSLATE_NOOP("history value", "Photo"),
    "other": QT_TRANSLATE_NOOP("history value", "Other"),
    "applied": QT_TRANSLATE_NOOP("history value", "Applied"),
    "permitted": QT_TRANSLATE_NOOP("history value", "Permitted"),
    "stopped": QT_TRANSLATE_NOOP("history value", "Stopped"),
    "accepted": QT_TRANSLATE_NOOP("history value", "Accepted"),
    "withdrawn": QT_TRANSLATE_NOOP("history value", "Withdrawn"),
    "door": QT_TRANSLATE_NOOP("history value", "At the door"),
    "phone": QT_TRANSLATE_NOOP("history value", "Phone"),
    "office": QT_TRANSLATE_NOOP("history value", "Office"),
    "regular": QT_TRANSLATE_NOOP("history value", "Regular visit"),
    "special": QT_TRANSLATE_NOOP("history value", "Special occasion"),
    "complaint": QT_TRANSLATE_NOOP("history value", "After a complaint"),
    "paid_service": QT_TRANSLATE_NOOP("history value", "After a paid service"),
    "repair": QT_TRANSLATE_NOOP("history value", "After a repair"),
    "issued": QT_TRANSLATE_NOOP("history value", "Issued"),
    "used": QT_TRANSLATE_NOOP("history value", "Used"),
    "void": QT_TRANSLATE_NOOP("history value", "Void"),
    "in": QT_TRANSLATE_NOOP("history value", "In"),
    "out": QT_TRANSLATE_NOOP("history value", "Out"),
    "owner": QT_TRANSLATE_NOOP("history value", "Owner"),
    "tenant": QT_TRANSLATE_NOOP("history value", "Tenant"),
    "family": QT_TRANSLATE_NOOP("history value", "Family"),
    "agent": QT_TRANSLATE_NOOP("history value", "Agent"),
    "emergency": QT_TRANSLATE_NOOP("history value", "Emergency"),
    "key": QT_TRANSLATE_NOOP("history value", "Key"),
    "ordinary": QT_TRANSLATE_NOOP("history value", "Ordinary"),
    "potential": QT_TRANSLATE_NOOP("history value", "Potential"),
    "walk_in": QT_TRANSLATE_NOOP("history value", "Walk-in"),
    "letter": QT_TRANSLATE_NOOP("history value", "Letter"),
    "message": QT_TRANSLATE_NOOP("history value", "Message"),
    "home": QT_TRANSLATE_NOOP("history value", "Home"),
    "shop": QT_TRANSLATE_NOOP("history value", "Shop"),
    "parking": QT_TRANSLATE_NOOP("history value", "Parking space"),
    "store": QT_TRANSLATE_NOOP("history value", "Store room"),
    "en": QT_TRANSLATE_NOOP("history value", "English"),
    "zh": QT_TRANSLATE_NOOP("history value", "Chinese"),
    "True": QT_TRANSLATE_NOOP("history value", "Yes"),
    "False": QT_TRANSLATE_NOOP("history value", "No"),
}
"""Words for what the diary keeps as a code, in the fields of OF_CODES."""

OF_CODES = frozenset(
    {
        "kind", "status", "way", "reason", "role", "tier", "channel", "use", "direction", "asked_as", "language",
        "occupied", "is_company", "original", "handling_secret", "apologised", "promise_broken", "withheld",
    }
)  # fmt: skip
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:\+00:00)?")


def what_was_done(row: HistoryRow) -> str:
    """What was done to what: Vehicle · taken off."""
    what, _, verb = row.act.partition(".")
    return f"{_word(SUBJECTS, what)} · {_word(VERBS, verb)}"


def about(row: HistoryRow) -> str:
    """Whom or what a line is about: the person, the number of the case, or what the record itself is called."""
    told = {**row.old, **row.new}
    return row.about or next((told[name] for name in _NAMES if told.get(name)), "")


_NAMES = ("name", "what", "title", "plate", "scope", "tag", "number", "who", "lent_to", "met")


def what_changed(row: HistoryRow, facts: Facts) -> str:
    """Field by field what it was and what it is: Firm: A → B."""
    parts = []
    for name in (*row.new, *(each for each in row.old if each not in row.new)):
        old, new = (_value(row.act, name, told.get(name, ""), facts) for told in (row.old, row.new))
        told = f"{old} → {new}" if old and new and old != new else new or old
        if told and not name.endswith("_id"):
            parts.append(f"{_word(FIELDS, name)}: {told}" if name else told)
    return " · ".join([*parts, row.note] if row.note else parts)


def _value(act: str, name: str, told: str, facts: Facts) -> str:
    """A code as a word, a moment on the office's clock, a share in percent; everything else as it was typed."""
    if name == "share" and told.isdecimal():
        return f"{int(told) / 100:g} %"
    if word := case_value(name, told) if name else plain_value(act, told):
        return word
    if act == "case.undo":
        what, _, verb = told.partition(".")
        return f"{_word(SUBJECTS, what)} · {_word(VERBS, verb)}"
    if name in OF_CODES and told in VALUES:
        return QCoreApplication.translate("history value", VALUES[told])
    if _MOMENT.fullmatch(told):
        return day_and_time(datetime.fromisoformat(told), facts)
    return told


def _word(words: Mapping[str, str], name: str) -> str:
    return QCoreApplication.translate("history", words[name]) if name in words else name
