; English or Simplified Chinese by the language of Windows; /LANG=en or /LANG=zh on the command line wins.
!macro CHOOSE_LANGUAGE
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LANG=" $1
  ${IfNot} ${Errors}
    ${If} $1 == "zh"
    ${OrIf} $1 = 2052
      StrCpy $LANGUAGE 2052
    ${Else}
      StrCpy $LANGUAGE 1033
    ${EndIf}
  ${EndIf}
!macroend
