"""What the manager types in to steer the office: themes, goals, reviews, hot cases; and the log of problems."""

from db.models import ProblemKind

__all__ = ["ProblemKind"]
