"""Notices for the notice boards."""
