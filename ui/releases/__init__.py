"""Newer versions of the program, and what the one that runs here brought."""
