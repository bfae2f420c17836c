; The new program is unpacked beside the old one and takes its place by renaming: whatever fails on the way, the PC
; has the whole old program or the whole new one. Only between the first and the last rename there is no deskbell.exe
; at all, and so nothing that could be started by halves; an installer cut off there is mended by the next one.
; deskbell.exe is the first that goes and the last that comes, so where it stands, the program around it is whole.

!define ROOM_TO_MOVE 20 ; MB beside the program itself

; Calls what the installer and the uninstaller both have, each its own.
!macro CALL_HERE function
  !ifdef __UNINSTALL__
    Call un.${function}
  !else
    Call ${function}
  !endif
!macroend

; Leaves of an earlier, cut-off installation what was whole.
Function TidyUp
  ${If} ${FileExists} "$INSTDIR\${FRESH}\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\deskbell.exe"
    Call GoBack
    Call StopIfTorn
    ${If} ${FileExists} "$INSTDIR\${FORMER}\*.*"
      Call StopForHeldFiles
    ${EndIf}
  ${EndIf}
  Call ThrowFreshAway
  ${If} ${FileExists} "$INSTDIR\${FRESH}\*.*"
    ; What is left there would come in with the new program.
    Call StopForHeldFiles
  ${EndIf}
  ; The new program had come in whole; only the old one could not be thrown away.
  RMDir /r "$INSTDIR\${FORMER}"
  ${If} ${FileExists} "$INSTDIR\${FORMER}\*.*"
    Call StopForHeldFiles
  ${EndIf}
FunctionEnd

; Somebody may look into it just now, or stand in it.
Function ThrowFreshAway
  StrCpy $R2 0
  again:
  RMDir /r "$INSTDIR\${FRESH}"
  ${If} ${FileExists} "$INSTDIR\${FRESH}\*.*"
    IntOp $R2 $R2 + 1
    ${If} $R2 < 10
      Sleep 300
      Goto again
    ${EndIf}
  ${EndIf}
FunctionEnd

Function StopForHeldFiles
  ${If} ${FileExists} "$INSTDIR\deskbell.exe"
    SetErrorLevel ${IN_USE}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(FilesAreHeld)" /SD IDOK
  ${Else}
    ${If} ${FileExists} "$INSTDIR\${FORMER}\*.*"
      ; A removal was left half way: what was to be as before could not be started before either.
      StrCpy $Torn "1"
      Call StopIfTorn
    ${EndIf}
    SetErrorLevel ${IN_USE}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(NotPutThere)" /SD IDOK
  ${EndIf}
  Abort "$(NothingChanged)"
FunctionEnd

!macro STOP_IF_TORN un
  Function ${un}StopIfTorn
    ${If} $Torn == "1"
      SetErrorLevel ${HALF_WAY}
      StrCpy $Standing "$(StartAgain)"
      MessageBox MB_OK|MB_ICONSTOP "$(LeftHalfWay)" /SD IDOK
      Abort "$(StartAgain)"
    ${EndIf}
  FunctionEnd
!macroend

Function Unpack
  ClearErrors
  SetOutPath "$INSTDIR\${FRESH}"
  ${If} ${Errors}
    Abort "$(CannotWrite)"
  ${EndIf}
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r0, p 0, p 0) i .r1'
  ${If} $1 <> 0
    System::Int64Op $0 / 1048576
    Pop $R1
    IntOp $R0 ${SIZE_KB} / 1024
    IntOp $R0 $R0 + ${ROOM_TO_MOVE}
    System::Int64Op $R1 < $R0
    Pop $0
    ${If} $0 = 1
      MessageBox MB_OK|MB_ICONSTOP "$(NoRoom)" /SD IDOK
      Abort "$(CannotWrite)"
    ${EndIf}
  ${EndIf}
  SetOverwrite on
  !insertmacro UNPACK_PIECES
  WriteUninstaller "$INSTDIR\${FRESH}\uninstall.exe"
  ; Windows renames no folder that a process stands in.
  SetOutPath "$TEMP"
  ${If} ${Errors}
    Abort "$(CannotWrite)"
  ${EndIf}
FunctionEnd

; Renames $R0 to $R1 and sets the error flag where that fails; an antivirus that reads a new file is waited for.
!macro MOVE un
  Function ${un}Move
    StrCpy $R2 0
    again:
    ClearErrors
    Rename "$R0" "$R1"
    ${If} ${Errors}
      IntOp $R2 $R2 + 1
      ${If} $R2 < 10
        Sleep 300
        Goto again
      ${EndIf}
      SetErrors
    ${EndIf}
  FunctionEnd
!macroend

!macro MOVE_OUT name
  ${If} $Held == ""
  ${AndIf} ${FileExists} "$INSTDIR\${name}"
    StrCpy $R0 "$INSTDIR\${name}"
    StrCpy $R1 "$INSTDIR\${FORMER}\${name}"
    !insertmacro CALL_HERE Move
    ${If} ${Errors}
      StrCpy $Held "1"
    ${EndIf}
  ${EndIf}
!macroend

; A piece that is not there any more, for a virus scan took it, is as bad as one that is held.
!macro MOVE_IN name
  ${If} $Held == ""
    StrCpy $R0 "$INSTDIR\${FRESH}\${name}"
    StrCpy $R1 "$INSTDIR\${name}"
    Call Move
    ${If} ${Errors}
      StrCpy $Held "1"
    ${EndIf}
  ${EndIf}
!macroend

; Each file of the new program, for one may also be taken out of the midst of a folder.
!macro SEE_IN_PLACE file
  ${IfNot} ${FileExists} "$INSTDIR\${file}"
    StrCpy $Held "1"
  ${EndIf}
!macroend

; By renaming: deleting would leave half a folder where one of its files is held. The first piece that does not move is
; the last that is tried, so that no exe stands among pieces of another version.
!macro MOVE_OUT_AGAIN name
  ${If} $Torn == ""
  ${AndIf} ${FileExists} "$INSTDIR\${name}"
    CreateDirectory "$INSTDIR\${FRESH}"
    RMDir /r "$INSTDIR\${FRESH}\${name}"
    Delete "$INSTDIR\${FRESH}\${name}"
    StrCpy $R0 "$INSTDIR\${name}"
    StrCpy $R1 "$INSTDIR\${FRESH}\${name}"
    !insertmacro CALL_HERE Move
    ${If} ${Errors}
      StrCpy $Torn "1"
    ${EndIf}
  ${EndIf}
!macroend

!macro CLEAR_THE_WAY name
  ${If} ${FileExists} "$INSTDIR\${FORMER}\${name}"
    !insertmacro MOVE_OUT_AGAIN "${name}"
  ${EndIf}
!macroend

!macro MOVE_BACK name
  ${If} $Torn == ""
  ${AndIf} ${FileExists} "$INSTDIR\${FORMER}\${name}"
    StrCpy $R0 "$INSTDIR\${FORMER}\${name}"
    StrCpy $R1 "$INSTDIR\${name}"
    !insertmacro CALL_HERE Move
    ${If} ${Errors}
      StrCpy $Torn "1"
    ${EndIf}
  ${EndIf}
!macroend

Function Swap
  CreateDirectory "$INSTDIR\${FORMER}"
  !insertmacro EACH_PIECE MOVE_OUT
  ${If} $Held == ""
    !insertmacro EACH_NEW_PIECE MOVE_IN
    !insertmacro EACH_FILE SEE_IN_PLACE
    ${If} $Held == "1"
      ; All that stands in the folder now is new; in a first installation nothing comes back in its place.
      StrCpy $Torn ""
      !insertmacro EACH_PIECE MOVE_OUT_AGAIN
      ${If} ${FileExists} "$INSTDIR\deskbell.exe"
        ; It is held itself: it stands there with a part missing, and nothing can come back in its place.
        Call StopIfTorn
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ${If} $Held == "1"
    Call GoBack
    Call StopIfTorn
    Call StopForHeldFiles
  ${EndIf}
  ; The new program counts: with its exe in place, or without this folder, the old one is never brought back.
  Call ThrowFreshAway
  ${IfNot} ${FileExists} "$INSTDIR\${FRESH}\*.*"
    RMDir /r "$INSTDIR\${FORMER}"
  ${EndIf}
FunctionEnd

; The former program where it was: the exe of the other one goes first, its own comes last. Makes $Torn "1" where that
; cannot be done whole: then none of them is there, or the other program as it was.
!macro GO_BACK un
  Function ${un}GoBack
    StrCpy $Torn ""
    !insertmacro EACH_PIECE CLEAR_THE_WAY
    !insertmacro EACH_PIECE_BACKWARDS MOVE_BACK
    RMDir "$INSTDIR\${FORMER}"
  FunctionEnd
!macroend

!insertmacro MOVE ""
!insertmacro MOVE "un."
!insertmacro GO_BACK ""
!insertmacro GO_BACK "un."
!insertmacro STOP_IF_TORN ""
!insertmacro STOP_IF_TORN "un."

; Also called where a full disk stopped the unpacking. What still waits to be brought back keeps its sign.
Function .onInstFailed
  SetOutPath "$TEMP"
  ${IfNot} ${FileExists} "$INSTDIR\${FORMER}\*.*"
    RMDir /r "$INSTDIR\${FRESH}"
    RMDir "$INSTDIR"
  ${EndIf}
FunctionEnd
