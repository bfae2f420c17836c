; Where the program goes: a new folder, an empty one, or the one that this user's Deskbell is in. Never among other
; people's files, and never into the folder of the office's book.

!macro IS_IT name
  ${If} $1 == "${name}"
    StrCpy $2 "1"
  ${EndIf}
!macroend

; Says in $Unfit why $INSTDIR cannot be taken, or "" when it can: "full" of other things, in the "data" folder, "theirs"
; when another user's Deskbell is in it, "newer" when it is one of this user's that is newer than this installer.
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
  Call FindProgram
  ${If} $Program != ""
    Call JudgeProgram
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${FORMER}\*.*"
  ${OrIf} ${FileExists} "$INSTDIR\${FRESH}\*.*"
    ; An installation that was cut off.
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR"
    ${DirState} "$INSTDIR" $0
    ${If} $0 = 1
      Call JudgeNames
    ${ElseIf} $0 <> 0
      StrCpy $Unfit "full"
    ${EndIf}
  ${EndIf}
FunctionEnd

; Only what a removal could not take away may be there; as other programs have an uninstall.exe and a folder of licences
; too, one more thing has to speak for us.
Function JudgeNames
  StrCpy $3 ""
  ${GetFileName} "$INSTDIR" $1
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
  ${OrIf} $1 == "Deskbell"
    StrCpy $3 "ours"
  ${EndIf}
  FindFirst $0 $1 "$INSTDIR\*.*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
      StrCpy $2 ""
      !insertmacro EACH_PIECE IS_IT
      ${If} $2 == ""
        StrCpy $3 ""
      ${EndIf}
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  ${If} $3 == ""
    StrCpy $Unfit "full"
  ${EndIf}
FunctionEnd

; A folder with other things in it gets a folder of our own inside, for other ones the usual one is taken instead; $Unfit
; stays when even that cannot be taken.
Function StepAside
  ${If} $Unfit != "full"
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
  ${If} $Unfit == "newer"
    MessageBox MB_OK|MB_ICONSTOP "$(NewerIsHere)" /SD IDOK
    Abort
  ${EndIf}
  StrCpy $R0 $INSTDIR
  StrCpy $R1 $Unfit
  Call StepAside
  ${If} $R1 == "theirs"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(TheirsIsThere)" /SD IDOK
  ${ElseIf} $R1 == "data"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(BookIsThere)" /SD IDOK
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(FolderIsFull)" /SD IDOK
  ${EndIf}
  SendMessage $mui.DirectoryPage.Directory ${WM_SETTEXT} 0 "STR:$INSTDIR"
  Abort
FunctionEnd
