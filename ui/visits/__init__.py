"""Visits, follow-ups and the mark of who is still unhappy, on screen."""
