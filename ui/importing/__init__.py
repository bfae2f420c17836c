"""Spreadsheets coming in, step by step: the file, its columns, a check of every row, and what became of them."""
