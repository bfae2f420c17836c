; What Windows knows of the program: the start menu, the desktop, Apps & Features.
!include "Win\COM.nsh"
!include "Win\Propkey.nsh"

; Makes the entry $R0 (a .lnk) that starts the program. It carries the name by which the taskbar knows the window, so
; that a pinned entry and the open window are one button; where Windows refuses the name, the entry is a plain one.
Function MakeEntry
  SetOutPath "$INSTDIR"
  CreateShortcut "$R0" "$INSTDIR\deskbell.exe" "" "$INSTDIR\deskbell.exe" 0 SW_SHOWNORMAL "" "$(EntryTip)"
  Call NameEntry
FunctionEnd

Function NameEntry
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P= 0
    Return
  ${EndIf}
  ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
  ${If} $1 P<> 0
    ${IPersistFile::Load} $1 '("$R0",${STGM_READWRITE})'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
    ${If} $2 P<> 0
      System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
      System::Call '*(&w64 "${APP_ID}")p.r5'
      System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r5)p.r4'
      ${IPropertyStore::SetValue} $2 '($3,$4)'
      ${IPropertyStore::Commit} $2 ""
      System::Free $3
      System::Free $4
      System::Free $5
      ${IUnknown::Release} $2 ""
    ${EndIf}
    ${IPersistFile::Save} $1 '("$R0",1)'
    ${IUnknown::Release} $1 ""
  ${EndIf}
  ${IUnknown::Release} $0 ""
FunctionEnd

Function PutOnDesktop
  StrCpy $R0 "$DESKTOP\Deskbell.lnk"
  Call MakeEntry
FunctionEnd

Function WriteEntries
  ; An entry that the person threw away does not come back with the next version.
  ${If} $Upgrading == ""
  ${OrIf} ${FileExists} "$SMPROGRAMS\Deskbell.lnk"
    StrCpy $R0 "$SMPROGRAMS\Deskbell.lnk"
    Call MakeEntry
  ${EndIf}
  ${If} $Upgrading == "1"
    ${If} ${FileExists} "$DESKTOP\Deskbell.lnk"
      Call PutOnDesktop
    ${EndIf}
  ${ElseIf} ${Silent}
    ; In the window the last page asks.
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/NODESKTOP" $1
    ${If} ${Errors}
      Call PutOnDesktop
    ${EndIf}
  ${EndIf}
  SetOutPath "$TEMP"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Deskbell"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\deskbell.exe,0"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
FunctionEnd

!macro REMOVE_ENTRIES
  Delete "$SMPROGRAMS\Deskbell.lnk"
  Delete "$DESKTOP\Deskbell.lnk"
  DeleteRegKey HKCU "${KEY}"
!macroend
