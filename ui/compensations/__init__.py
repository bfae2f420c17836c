"""Compensation on a case, and the deposit it is paid from."""
