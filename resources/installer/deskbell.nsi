; The installer for one person of one Windows PC, without administrator rights.
; resources/installer/release.py compiles it and gives: VERSION (0.1.0), VERSION4 (0.1.0.0), SIZE_KB of the program,
; PIECES (the list of its files, written from the bundle), OUT (the exe to make), and when there are such: ICON, SIDE
; (the picture of the first page), QUICK (nothing is compressed: a check), SIGNING_PYTHON (it signs the uninstaller),
; STUB32 (this NSIS makes only installers of 32 bits, as its makers' own does; the program is of 64 bits all the same).
;
; Ends with: 0 done, 1 left by the person, 2 not possible and the program on the PC is as it was, 5 Deskbell is open or
; its files are held or taken away, 6 a newer version is installed, 7 Windows is too old, 8 not in this folder, 9 the MSI
; is on this PC, 10 left half way because a file was held: no Deskbell can be started until this has run once more.
!ifdef STUB32
  Unicode true
!else
  Target amd64-unicode
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 32
!endif
; The same files make the same installer.
SetDateSave off
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText " "
Name "$(Product)"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Deskbell"

!define PUBLISHER "The Deskbell authors"
!define APP_ID "Deskbell.FrontDesk"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Deskbell"
!define DATA "$LOCALAPPDATA\Deskbell"
; No person calls a folder so: what lies in them is ours to delete.
!define FRESH "_deskbell_new"
!define FORMER "_deskbell_old"
!define IN_USE 5
!define NEWER_HERE 6
!define WINDOWS_TOO_OLD 7
!define NOT_THERE 8
!define FOR_EVERYONE 9
!define HALF_WAY 10
!define WINDOWS_10_1809 17763

VIProductVersion "${VERSION4}"
VIAddVersionKey /LANG=1033 "ProductName" "Deskbell"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "Deskbell Setup"
VIAddVersionKey /LANG=1033 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "${PUBLISHER}, MIT"

Var Welcome ; the words of the first page
Var Upgrading ; "1" where a version of Deskbell is already in $INSTDIR
Var Unfit ; why $INSTDIR cannot be taken: "", "full", "data", "theirs" or "newer"
Var Held ; "1" where Deskbell is open or holds its files
Var Busy ; "1" where another installer or uninstaller of this person is at work
Var Torn ; "1" where the former program could not be brought back whole
Var Standing ; what is said of the program on the PC where the work breaks off

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!ifdef SIDE
  !define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
  !define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!endif
!ifdef SIGNING_PYTHON
  ; Where the uninstaller is not signed there is no installer.
  !uninstfinalize `"${SIGNING_PYTHON}" -m resources.installer.signing "%1"` = 0
!endif
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_CANCEL_DEFAULT
!define MUI_ABORTWARNING_TEXT "$(StopInstalling)"
!define MUI_CUSTOMFUNCTION_GUIINIT JudgeInTheWindow
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.JudgeInTheWindow

!define MUI_WELCOMEPAGE_TITLE "$(Product) ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "$Welcome"
!define MUI_PAGE_CUSTOMFUNCTION_SHOW NameTheButton
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "$(FolderTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FolderSubtitle)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FolderText)"
!define MUI_PAGE_CUSTOMFUNCTION_PRE PassFolderWhenUpgrading
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE LeaveFolder
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_HEADER_TEXT "$(InstallingTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(InstallingSubtitle)"
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(NotInstalled)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$Standing"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(FinishedTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishedText)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(StartIt)"
!define MUI_FINISHPAGE_RUN_FUNCTION StartDeskbell
!define MUI_FINISHPAGE_SHOWREADME
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(PutOnDesktop)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!define MUI_PAGE_CUSTOMFUNCTION_SHOW OfferDesktop
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.ShowChoice un.LeaveChoice
!define MUI_PAGE_HEADER_TEXT "$(RemovingTitle)"
!define MUI_PAGE_HEADER_SUBTEXT "$(RemovingSubtitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(RemovedTitle)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(RemovedSubtitle)"
; MUI forgets the other words of a page by itself, not these.
!define /redef MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(NotRemoved)"
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include "${PIECES}"
!include language.nsh
!include running.nsh
!include present.nsh
!include folder.nsh
!include swapping.nsh
!include entries.nsh
!include starting.nsh
!include removing.nsh
!include texts-en.nsh
!include texts-zh.nsh
SetFont /LANG=${LANG_ENGLISH} "Segoe UI" 9
SetFont /LANG=${LANG_SIMPCHINESE} "Microsoft YaHei UI" 9

Section
  AddSize ${SIZE_KB}
  StrCpy $Standing "$(NothingChanged)"
  Call RefuseIfHeld
  Call TidyUp
  Call Unpack
  Call RefuseIfHeld
  Call Swap
  Call WriteEntries
SectionEnd
