; Whether Deskbell is open. Every process of it holds a mutex of this name as long as it lives; a version without the
; mutex, or started under another name, is still seen by its own exe, which Windows lets nobody write to meanwhile.
; Makes $Held "1" or "". Of use to the installer (un is "") and to the uninstaller (un is "un.").
!define SYNCHRONIZE 0x100000
!define ACCESS_DENIED 5
!define ALREADY_EXISTS 183
!define MUTEX "Global\Deskbell.Running."
!define AT_WORK "Global\Deskbell.Installing."

!macro FIND_OUT_IF_HELD un
  Function ${un}FindOutIfHeld
    StrCpy $Held ""
    System::Call 'advapi32::GetUserNameW(w .r0, *i ${NSIS_MAX_STRLEN})'
    System::Call 'kernel32::OpenMutexW(i ${SYNCHRONIZE}, i 0, w "${MUTEX}$0") p .r1 ?e'
    Pop $2
    ${If} $1 P<> 0
      System::Call 'kernel32::CloseHandle(p r1)'
      StrCpy $Held "1"
    ${ElseIf} $2 = ${ACCESS_DENIED}
      ; It is there, and belongs to a Deskbell that was started as administrator.
      StrCpy $Held "1"
    ${EndIf}
    !insertmacro EACH_PROGRAM SEE_IF_HELD
  FunctionEnd

  ; Sets $Held after all the questions a person wants to answer; a silent run is not asked.
  Function ${un}AskToClose
    again:
    Call ${un}FindOutIfHeld
    ${If} $Held == "1"
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(CloseItFirst)" /SD IDCANCEL IDRETRY again
    ${EndIf}
  FunctionEnd
!macroend

!macro SEE_IF_HELD name
  ${If} ${FileExists} "$INSTDIR\${name}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${name}" a
    ${If} ${Errors}
      StrCpy $Held "1"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; One installer or uninstaller at a time for a person, in whatever session. Makes $Busy "1" where another one is at
; work, which is told; else this one is, until it ends.
!macro TAKE_THE_TURN un
  Function ${un}TakeTheTurn
    StrCpy $Busy ""
    System::Call 'advapi32::GetUserNameW(w .r0, *i ${NSIS_MAX_STRLEN})'
    System::Call 'kernel32::CreateMutexW(p 0, i 0, w "${AT_WORK}$0") p .r1 ?e'
    Pop $2
    ${If} $2 = ${ALREADY_EXISTS}
    ${OrIf} $2 = ${ACCESS_DENIED}
      StrCpy $Busy "1"
      MessageBox MB_OK|MB_ICONINFORMATION "$(AlreadyAtWork)" /SD IDOK
    ${EndIf}
  FunctionEnd
!macroend

!insertmacro TAKE_THE_TURN ""
!insertmacro TAKE_THE_TURN "un."
!insertmacro FIND_OUT_IF_HELD ""
!insertmacro FIND_OUT_IF_HELD "un."

; In the middle of an installation: nothing that counts has been touched yet.
Function RefuseIfHeld
  Call AskToClose
  ${If} $Held == "1"
    SetErrorLevel ${IN_USE}
    Abort "$(NothingChanged)"
  ${EndIf}
FunctionEnd
