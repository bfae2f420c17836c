"""One cause, many calls: what is known, said to callers and done for all of them at once."""
