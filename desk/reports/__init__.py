"""The report of a month, quarter, half or year: gathered once, printed on paper and written to a workbook."""
