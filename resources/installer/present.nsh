; Which Deskbell is in $INSTDIR already, and of what version: by its exe, for the entry in the registry may be gone, older
; than the program, or another user's.
Var Program ; the exe of the Deskbell that is in $INSTDIR, or ""
Var Installed ; the version that is on the PC, or ""

; The exe of the Deskbell that is in $INSTDIR, or "". One that an installation put aside and was cut off counts too.
Function FindProgram
  StrCpy $Program ""
  ${If} ${FileExists} "$INSTDIR\deskbell.exe"
  ${AndIf} ${FileExists} "$INSTDIR\_internal\*.*"
    StrCpy $Program "$INSTDIR\deskbell.exe"
  ${ElseIf} ${FileExists} "$INSTDIR\${FRESH}\*.*"
  ${AndIf} ${FileExists} "$INSTDIR\${FORMER}\deskbell.exe"
    StrCpy $Program "$INSTDIR\${FORMER}\deskbell.exe"
  ${EndIf}
FunctionEnd

; Of a Deskbell without an entry of this user: among this user's own folders it is this user's all the same.
Function JudgeProgram
  StrLen $0 "$PROFILE\"
  StrCpy $1 "$INSTDIR" $0
  ${If} $1 != "$PROFILE\"
    StrCpy $Unfit "theirs"
    Return
  ${EndIf}
  StrCpy $Installed ""
  Call ReadItsVersion
  Call CompareVersions
  ${If} $0 = 1
    StrCpy $Unfit "newer"
  ${EndIf}
FunctionEnd

; The version of the exe $Program in $Installed, where that is not newer already.
Function ReadItsVersion
  ${If} $Program == ""
    Return
  ${EndIf}
  ClearErrors
  ${GetFileVersion} "$Program" $1
  ${If} ${Errors}
    Return
  ${EndIf}
  ${VersionCompare} "$1" "$Installed" $0
  ${If} $Installed == ""
  ${OrIf} $0 = 1
    StrCpy $Installed $1
    ; Windows has four numbers, we have three.
    StrCpy $2 $1 "" -2
    ${If} $2 == ".0"
      StrCpy $Installed $1 -2
    ${EndIf}
  ${EndIf}
FunctionEnd

; $0 is 1 where $Installed is newer than this installer.
Function CompareVersions
  StrCpy $0 0
  ${If} $Installed != ""
    ${VersionCompare} "$Installed" "${VERSION}" $0
  ${EndIf}
FunctionEnd
