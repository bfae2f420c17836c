"""In which groups figures are told, and in which order; every figure stands in one."""

from collections.abc import Mapping
from types import MappingProxyType

GROUPS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "cases": (
            "received", "complaints", "rate", "closed", "handled", "carried_over", "open_at_end", "overdue_at_end",
            "unsolvable", "referred", "repeated", "repeated_share", "justified", "promises_broken", "commended",
            "ideas", "void_cases",
        ),
        "quality": (
            "reply_in_time", "solution_in_time", "reply_median", "reply_p90", "solution_median", "solution_p90",
            "told", "at_desk", "at_desk_share", "escalated", "calls_made", "calls_share", "satisfied", "dissatisfied",
            "payments", "compensation",
        ),
        "slips": (
            "slips", "slips_back", "slips_not_back", "slips_in_time", "unsigned", "sheet_signed", "sheet_unsigned",
            "sheet_none", "value", "charged", "given", "services", "materials", "labour", "slips_paid", "slips_free",
            "paid_share", "void_slips",
        ),
        "letters": ("letters", "incoming", "notices", "void_letters"),
        "other": (
            "sudden", "alarms", "notified", "visits", "moves_in", "moves_out", "renovations", "renovation_breaches",
        ),
    }
)  # fmt: skip
