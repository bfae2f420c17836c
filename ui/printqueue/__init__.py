"""The page of the print queue: what waits, what failed, what came out, and printing it again."""
