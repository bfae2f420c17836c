"""Deskbell on Windows without a Windows PC: Windows Python under Wine, the suite, the bundle and the installer there.

A rehearsal, never part of the ordinary run: Wine knows nothing of antivirus, printers, high DPI or input methods, and
its Python is put together here. Releases are built on Windows with Python from python.org.
"""
