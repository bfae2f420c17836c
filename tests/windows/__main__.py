"""python -m tests.windows STEP..."""

import sys

from tests.windows.commands import main

sys.exit(main(sys.argv[1:]))
