# Runs in each program of the bundle before anything else: all of them read their modules from one archive.
import sys

sys._pyinstaller_pyz = sys._MEIPASS + "/modules.pyz"
