; What is looked at before the first page, or before a silent run.
Var Person ; the Windows user who gets the program
Var Stop ; why nothing can be installed: the exit code, or ""

Function .onInit
  !insertmacro CHOOSE_LANGUAGE
  StrCpy $Upgrading ""
  ReadRegStr $0 HKCU "${KEY}" "InstallLocation"
  ReadRegStr $Installed HKCU "${KEY}" "DisplayVersion"
  ${If} $0 != ""
    ; Each alone: a virus scan or a power cut may have taken the others.
    ${If} ${FileExists} "$0\uninstall.exe"
    ${OrIf} ${FileExists} "$0\deskbell.exe"
    ${OrIf} ${FileExists} "$0\${FORMER}\*.*"
    ${OrIf} ${FileExists} "$0\${FRESH}\*.*"
      ; A newer version takes the place of the one that is here, wherever that is.
      StrCpy $INSTDIR $0
      StrCpy $Upgrading "1"
    ${EndIf}
  ${EndIf}
  ${If} $Upgrading == "1"
    Call FindProgram
    Call ReadItsVersion
  ${Else}
    StrCpy $Installed ""
  ${EndIf}
  ; The window asks and tells; here it does not know its language yet.
  ${IfNot} ${Silent}
    Return
  ${EndIf}
  Call FindReasonToStop
  ${If} $Stop == ""
  ${AndIf} $Upgrading == ""
    Call JudgeFolder
    ${If} $Unfit == "full"
      Call StepAside
    ${EndIf}
    ${If} $Unfit == "newer"
      StrCpy $Stop ${NEWER_HERE}
    ${ElseIf} $Unfit != ""
      StrCpy $Stop ${NOT_THERE}
    ${EndIf}
  ${EndIf}
  ${If} $Stop == ""
    Call FindOutIfHeld
    ${If} $Held == "1"
      StrCpy $Stop ${IN_USE}
    ${EndIf}
  ${EndIf}
  ${If} $Stop != ""
    SetErrorLevel $Stop
    Quit
  ${EndIf}
FunctionEnd

; Asked once: a second window of the same installer waits for nothing and goes.
Function FindReasonToStop
  StrCpy $Stop ""
  Call TakeTheTurn
  ${If} $Busy == "1"
    StrCpy $Stop ${IN_USE}
    Return
  ${EndIf}
  ${IfNot} ${AtLeastBuild} ${WINDOWS_10_1809}
  ${OrIfNot} ${RunningX64}
    StrCpy $Stop ${WINDOWS_TOO_OLD}
    MessageBox MB_OK|MB_ICONSTOP "$(WindowsTooOld)" /SD IDOK
    Return
  ${EndIf}
  SetRegView 64
  ReadRegStr $0 HKLM "Software\Deskbell" "Folder"
  ${If} $0 != ""
    ; The MSI wrote it: two programs of two versions on one book would refuse each other.
    StrCpy $Stop ${FOR_EVERYONE}
    MessageBox MB_OK|MB_ICONSTOP "$(HereForEveryone)" /SD IDOK
    Return
  ${EndIf}
  ${If} $Upgrading == "1"
    Call CompareVersions
    ${If} $0 = 1
      StrCpy $Stop ${NEWER_HERE}
      MessageBox MB_OK|MB_ICONSTOP "$(NewerIsHere)" /SD IDOK
    ${EndIf}
  ${EndIf}
FunctionEnd

Function JudgeInTheWindow
  System::Call 'advapi32::GetUserNameW(w .r0, *i ${NSIS_MAX_STRLEN})'
  StrCpy $Person $0
  ${If} $Upgrading == ""
    StrCpy $Welcome "$(WelcomeNew)"
  ${ElseIf} $Installed == "${VERSION}"
    StrCpy $Welcome "$(WelcomeAgain)"
  ${Else}
    StrCpy $Welcome "$(WelcomeUpgrade)"
  ${EndIf}
  Call FindReasonToStop
  ${If} $Stop == ""
    Call AskToClose
    ${If} $Held == "1"
      StrCpy $Stop ${IN_USE}
    ${EndIf}
  ${EndIf}
  ${If} $Stop != ""
    SetErrorLevel $Stop
    Quit
  ${EndIf}
FunctionEnd

; Of the first page, which for an upgrade is the last one before the work begins.
Function NameTheButton
  ${If} $Upgrading == "1"
    GetDlgItem $0 $HWNDPARENT 1
    SendMessage $0 ${WM_SETTEXT} 0 "STR:$(^InstallBtn)"
  ${EndIf}
FunctionEnd

; Of the last page. An upgrade leaves the desktop as the person has it.
Function OfferDesktop
  ${If} $Upgrading == "1"
    SendMessage $mui.FinishPage.ShowReadme ${BM_SETCHECK} ${BST_UNCHECKED} 0
    ShowWindow $mui.FinishPage.ShowReadme ${SW_HIDE}
  ${EndIf}
FunctionEnd

Function StartDeskbell
  SetOutPath "$INSTDIR"
  Exec '"$INSTDIR\deskbell.exe"'
FunctionEnd
