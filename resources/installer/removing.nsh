; The uninstaller: takes away what the installer brought, by its list, and the office's book only if the person says so.
Var TrashData ; "1" where the person wants the data folder in the Recycle Bin
Var KeepButton
Var TrashButton

!define FO_DELETE 3
; ALLOWUNDO (the Recycle Bin), NOCONFIRMATION (the page has asked), and WANTNUKEWARNING: what does not go into the
; Recycle Bin is asked about once more.
!define TO_RECYCLE_BIN 0x4050

Function un.onInit
  !insertmacro CHOOSE_LANGUAGE
  StrCpy $TrashData ""
  ${If} ${Silent}
    Call un.TakeTheTurn
    ${If} $Busy == ""
      Call un.FindOutIfHeld
    ${EndIf}
    ${If} $Busy == "1"
    ${OrIf} $Held == "1"
      SetErrorLevel ${IN_USE}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.JudgeInTheWindow
  Call un.TakeTheTurn
  ${If} $Busy == ""
    Call un.AskToClose
  ${EndIf}
  ${If} $Busy == "1"
  ${OrIf} $Held == "1"
    SetErrorLevel ${IN_USE}
    Quit
  ${EndIf}
FunctionEnd

Function un.ShowChoice
  !insertmacro MUI_HEADER_TEXT "$(RemoveTitle)" "$(RemoveSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 12u "$(RemoveText)"
  Pop $0
  ${If} ${FileExists} "${DATA}\*.*"
    ${NSD_CreateLabel} 0 22u 100% 12u "$(WhatOfTheBook)"
    Pop $0
    ${NSD_CreateFirstRadioButton} 0 36u 100% 12u "$(KeepTheBook)"
    Pop $KeepButton
    ${NSD_CreateAdditionalRadioButton} 0 50u 100% 12u "$(TrashTheBook)"
    Pop $TrashButton
    ${NSD_CreateLabel} 12u 66u 95% 40u "$(WhereTheBookIs)"
    Pop $0
    ${If} $TrashData == "1"
      ${NSD_Check} $TrashButton
    ${Else}
      ${NSD_Check} $KeepButton
    ${EndIf}
  ${EndIf}
  GetDlgItem $0 $HWNDPARENT 1
  SendMessage $0 ${WM_SETTEXT} 0 "STR:$(RemoveButton)"
  nsDialogs::Show
FunctionEnd

Function un.LeaveChoice
  StrCpy $TrashData ""
  ${If} ${FileExists} "${DATA}\*.*"
    ${NSD_GetState} $TrashButton $0
    ${If} $0 = ${BST_CHECKED}
      StrCpy $TrashData "1"
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "un."
  StrCpy $Standing "$(NothingChanged)"
  Call un.AskToClose
  ${If} $Held == "1"
    SetErrorLevel ${IN_USE}
    Abort "$(NothingChanged)"
  ${EndIf}
  SetOutPath "$TEMP"
  Call un.PutAside
  ClearErrors
  !insertmacro REMOVE_FILES
  StrCpy $Held ""
  ${If} ${Errors}
    ; Held since it was put aside. The entry and the uninstaller stay, so that it can be finished.
    StrCpy $Held "1"
  ${EndIf}
  !insertmacro REMOVE_FOLDERS
  ; What is left, of ours or of the person's, lies again where it lay.
  Call un.GoBack
  ${If} $Held == "1"
    StrCpy $Torn "1"
    Call un.StopIfTorn
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  !insertmacro REMOVE_ENTRIES
  ${If} $TrashData == "1"
    Call un.TrashTheData
  ${EndIf}
SectionEnd

!macro MOVE_OUT_ALL_BUT_ITSELF name
  !if "${name}" != "uninstall.exe"
    !insertmacro MOVE_OUT "${name}"
  !endif
!macroend

; The program out of its place as a whole, or not at all: where another program holds a file, Windows renames nothing.
Function un.PutAside
  RMDir /r "$INSTDIR\${FRESH}"
  RMDir /r "$INSTDIR\${FORMER}"
  ${If} ${FileExists} "$INSTDIR\${FORMER}\*.*"
    Call un.StopForHeldFiles
  ${EndIf}
  CreateDirectory "$INSTDIR\${FORMER}"
  !insertmacro EACH_PIECE MOVE_OUT_ALL_BUT_ITSELF
  ${If} $Held == "1"
    Call un.GoBack
    Call un.StopIfTorn
    Call un.StopForHeldFiles
  ${EndIf}
FunctionEnd

Function un.StopForHeldFiles
  ${IfNot} ${FileExists} "$INSTDIR\deskbell.exe"
    ; An earlier removal was left half way, and still is.
    StrCpy $Torn "1"
    Call un.StopIfTorn
  ${EndIf}
  SetErrorLevel ${IN_USE}
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(StillHeld)" /SD IDOK
  Abort "$(NothingChanged)"
FunctionEnd

; Never a plain deletion: the folder can be brought back out of the Recycle Bin.
Function un.TrashTheData
  StrLen $1 "${DATA}"
  ; The list of paths ends with an empty one, so with two zeros.
  IntOp $1 $1 + 2
  System::Call '*(&w$1 "${DATA}")p.r2'
  ; SHFILEOPSTRUCTW, which has gaps in 64 bits and none in 32.
  !if ${NSIS_PTR_SIZE} > 4
    System::Call '*(p 0, i ${FO_DELETE}, i 0, p r2, p 0, &i2 ${TO_RECYCLE_BIN}, &i2 0, i 0, p 0, p 0)p.r3'
  !else
    System::Call '*(p 0, i ${FO_DELETE}, p r2, p 0, &i2 ${TO_RECYCLE_BIN}, &i4 0, p 0, p 0)p.r3'
  !endif
  System::Call 'shell32::SHFileOperationW(p r3)i.r0'
  System::Free $3
  System::Free $2
  ${If} ${FileExists} "${DATA}\*.*"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(BookStays)" /SD IDOK
  ${EndIf}
FunctionEnd
