"""A sample office, invented from end to end: for newcomers, screenshots and benches."""

from desk.sample.build import CASES, HOUSEHOLDS, build, open_sample

__all__ = ["CASES", "HOUSEHOLDS", "build", "open_sample"]
