"""Takes the place of clevercsv in the bundle: the library's own brings along what guesses encodings, 3 MB of it.

The program guesses encodings by itself, and asks CleverCSV only what stands between the cells."""

from clevercsv.cparser_util import field_size_limit
from clevercsv.detect import Detector as Sniffer
from clevercsv.exceptions import Error

__all__ = ["Error", "Sniffer", "field_size_limit"]
