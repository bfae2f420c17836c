; Where the program goes: a new folder, an empty one, or the one that Deskbell is in. Never among other people's files,
; and never into the folder of the office's book.

; Says in $Unfit why $INSTDIR cannot be taken: "full", "data", or "" when it can.
Function JudgeFolder
  StrCpy $Unfit ""
  StrLen $0 "${DATA}"
  StrCpy $1 "$INSTDIR\" $0
  ; The comparison takes no notice of upper and lower case, as Windows takes none.
  StrCpy $2 "$INSTDIR\" 1 $0
  ${If} $1 == "${DATA}"
  ${AndIf} $2 == "\"
    StrCpy $Unfit "data"
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\deskbell.exe"
  ${AndIf} ${FileExists} "$INSTDIR\_internal\*.*"
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${FORMER}\*.*"
  ${OrIf} ${FileExists} "$INSTDIR\${FRESH}\*.*"
    ; An installation that was cut off.
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR"
    ${DirState} "$INSTDIR" $0
    ${If} $0 <> 0
      StrCpy $Unfit "full"
    ${EndIf}
  ${EndIf}
FunctionEnd

; A folder with other things in it gets a folder of our own inside; $Unfit stays when even that cannot be taken.
Function StepAside
  ${If} $Unfit == "data"
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Deskbell"
  ${Else}
    ; C:\ ends with its stroke, every other folder without.
    StrCpy $0 $INSTDIR 1 -1
    ${If} $0 == "\"
      StrCpy $INSTDIR $INSTDIR -1
    ${EndIf}
    StrCpy $INSTDIR "$INSTDIR\Deskbell"
  ${EndIf}
  Call JudgeFolder
  ${If} $Unfit == "data"
    ; The full one was the folder around the book's.
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Deskbell"
    Call JudgeFolder
  ${EndIf}
FunctionEnd

Function PassFolderWhenUpgrading
  ${If} $Upgrading == "1"
    Abort
  ${EndIf}
FunctionEnd

Function LeaveFolder
  Call JudgeFolder
  ${If} $Unfit == ""
    Return
  ${EndIf}
  StrCpy $R0 $INSTDIR
  StrCpy $R1 $Unfit
  Call StepAside
  ${If} $R1 == "data"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(BookIsThere)" /SD IDOK
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(FolderIsFull)" /SD IDOK
  ${EndIf}
  SendMessage $mui.DirectoryPage.Directory ${WM_SETTEXT} 0 "STR:$INSTDIR"
  Abort
FunctionEnd
