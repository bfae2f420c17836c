"""What a flat's file shows of the desk's other work: cases, slips, letters, history."""
