@echo off
rem Asks Windows hosts for their updates where PowerShell may not run, and
rem writes one file per host, which kbdiff reads:
rem
rem     kbdiff-collect.cmd FOLDER [HOST...]
rem     kbdiff cluster FOLDER
rem
rem If no host is named, it asks this one: it writes what systeminfo prints, with
rem the updates, below a line with the build and revision (UBR).  systeminfo cuts
rem long lists short, so wmic is asked too if it is there; kbdiff joins both files
rem of a host.  A host that cannot be asked leaves the error in its file, which
rem kbdiff counts as a failed export.
rem
rem Tested in Wine's cmd.exe with stand-ins for the programs that it calls
rem (tests/windows/batch).  It has not been run on real Windows yet.
setlocal enableextensions
if "%~1"=="" goto usage
set "out=%~1"
if not exist "%out%\" mkdir "%out%"
if not exist "%out%\" exit /b 2
set failed=0
if "%~2"=="" call :local
:next
shift
if "%~1"=="" exit /b %failed%
call :remote "%~1"
goto next

:usage
echo usage: kbdiff-collect.cmd FOLDER [HOST...] 1>&2
exit /b 2

:local
set "file=%out%\%COMPUTERNAME%"
ver >"%file%.txt"
call systeminfo >>"%file%.txt" 2>&1
if errorlevel 1 set failed=1
call :wmic wmic
exit /b 0

:remote
set "host=%~1"
set "file=%out%\%host%"
type nul >"%file%.txt"
call :banner "\\%host%\HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
call systeminfo /s "%host%" >>"%file%.txt" 2>&1
if errorlevel 1 set failed=1
call :wmic wmic /node:"%host%"
exit /b 0

rem What "ver" says on the host itself, of its registry.  Before Windows 10 there
rem was no revision that would say how far a host is patched.
:banner
set build=
set ubr=
for /f "tokens=1,3" %%a in ('reg query "%~1" /v CurrentBuild 2^>nul') do if "%%a"=="CurrentBuild" set build=%%b
for /f "tokens=1,3" %%a in ('reg query "%~1" /v UBR 2^>nul') do if "%%a"=="UBR" set /a ubr=%%b
if "%build%"=="" exit /b 0
if "%ubr%"=="" exit /b 0
if %build% GEQ 10240 echo Microsoft Windows [Version 10.0.%build%.%ubr%]>>"%file%.txt"
exit /b 0

rem Where wmic is missing, or says nothing, it leaves no file.
:wmic
call %* qfe list full >"%file%.wmic.txt" 2>nul
if errorlevel 1 del "%file%.wmic.txt"
for %%f in ("%file%.wmic.txt") do if exist "%%~f" if %%~zf LSS 10 del "%%~f"
exit /b 0
