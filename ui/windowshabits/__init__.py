"""What a program owes Windows: a mark that it runs, its place in the taskbar, a word while the PC is switched off.

Everything here does nothing elsewhere, needs no Qt, and loads `ctypes` only on Windows."""
