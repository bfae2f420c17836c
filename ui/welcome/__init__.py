"""Setting up the office, step by step, the first time the program starts."""
