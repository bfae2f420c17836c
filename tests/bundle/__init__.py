"""The packed program: `python -m tests.bundle` builds it as a release would and puts it to work on a bare machine."""
