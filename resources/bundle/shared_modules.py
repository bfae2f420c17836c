# Runs in each program of the bundle before anything else: all of them read their modules from one archive.
import sys

vars(sys)["_pyinstaller_pyz"] = vars(sys)["_MEIPASS"] + "/modules.pyz"
