<#
.SYNOPSIS
Asks Windows hosts for their updates and writes one file per host, which kbdiff
reads.

.DESCRIPTION
For each host: the list that Get-HotFix shows (Win32_QuickFixEngineering), the
edition, the architecture, and the build with its revision (UBR), which
tells how new its cumulative update is.  The file is OUT\HOST.csv, in the format
that "kbdiff list -f csv" writes; then

    kbdiff cluster OUT

compares the hosts.  A host that cannot be asked leaves a file too, which says
why: kbdiff counts it as a failed export, not as a host without updates.

Nothing is installed and nothing is changed on any host.  It needs Windows
PowerShell 2 or later, or PowerShell 7; the right to ask WMI on the hosts
(usually: to be an administrator there); and WinRM or DCOM to them.

Tested with PowerShell 7 on Linux, with stand-ins for what asks the hosts.  It
has not been run on real Windows yet.

.PARAMETER ComputerName
The hosts; this one if none is named.

.PARAMETER Path
A file that names hosts, one per line; # begins a comment.

.PARAMETER Out
The folder for the files; the current one if none is named.

.PARAMETER Protocol
Auto tries WinRM, then DCOM; Wsman and Dcom take one of them.  Windows
PowerShell 2 always takes DCOM.

.PARAMETER Credential
Another account than the one that runs this.

.PARAMETER TimeoutSeconds
How long one question may take.

.EXAMPLE
.\kbdiff-collect.ps1 -ComputerName EX01,EX02 -Out C:\updates

.EXAMPLE
.\kbdiff-collect.ps1 -Path servers.txt -Out C:\updates; kbdiff cluster C:\updates
#>
param(
    [string[]] $ComputerName,
    [string] $Path,
    [string] $Out = '.',
    [ValidateSet('Auto', 'Wsman', 'Dcom')]
    [string] $Protocol = 'Auto',
    [System.Management.Automation.PSCredential] $Credential,
    [int] $TimeoutSeconds = 60
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$Invariant = [System.Globalization.CultureInfo]::InvariantCulture
$CurrentVersion = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
# HKEY_LOCAL_MACHINE, as the registry's WMI class has it.
$LocalMachine = [uint32] 2147483650

$Columns = 'host', 'update', 'variant', 'kind', 'installed_on',
    'installed_by', 'title', 'state', 'os', 'build', 'arch', 'complete',
    'declared', 'unidentified', 'format', 'file', 'line', 'aliases', 'doubt',
    'revision'

# Windows PowerShell 2 has no CIM; PowerShell 7 has no Get-WmiObject.
$HasCim = [bool] (Get-Command -Name Get-CimInstance -ErrorAction SilentlyContinue)

function Read-Names {
    param([string] $File)
    foreach ($line in [System.IO.File]::ReadAllLines($File)) {
        $name = ($line -replace '#.*$', '').Trim()
        if ($name -ne '') { $name }
    }
}

# A way to ask one host.
function New-Asker {
    param([string] $Name, [string] $Way)

    $asker = @{ Name = $Name; Way = $Way; Session = $null }
    $local = ($Name -eq '.') -or ($Name -eq 'localhost') -or
        ($Name -eq [System.Environment]::MachineName)
    if ($Way -eq 'Wmi') {
        $asker['Local'] = $local
        return $asker
    }
    $session = @{ OperationTimeoutSec = $TimeoutSeconds }
    # A session without a name is this host's, by DCOM, and needs no WinRM.
    if (-not $local) {
        $session['ComputerName'] = $Name
        if ($Credential) { $session['Credential'] = $Credential }
        $session['SessionOption'] = New-CimSessionOption -Protocol $Way
    }
    $asker['Session'] = New-CimSession @session
    return $asker
}

function Get-Instances {
    param($Asker, [string] $Class)

    if ($Asker['Way'] -ne 'Wmi') {
        return @(Get-CimInstance -CimSession $Asker['Session'] -ClassName $Class `
            -OperationTimeoutSec $TimeoutSeconds)
    }
    $question = @{ Class = $Class }
    if (-not $Asker['Local']) {
        $question['ComputerName'] = $Asker['Name']
        if ($Credential) { $question['Credential'] = $Credential }
    }
    return @(Get-WmiObject @question)
}

# The revision that the newest cumulative update has set; none before Windows 10
# and on those of Windows 8.1 that never had one.
function Get-Revision {
    param($Asker)

    if ($Asker['Way'] -ne 'Wmi') {
        $answer = Invoke-CimMethod -CimSession $Asker['Session'] `
            -Namespace 'root/default' -ClassName StdRegProv `
            -MethodName GetDWORDValue -Arguments @{
                hDefKey = $LocalMachine
                sSubKeyName = $CurrentVersion
                sValueName = 'UBR'
            }
        if ($answer.ReturnValue -eq 0) { return $answer.uValue }
        return $null
    }
    $question = @{ Namespace = 'root\default'; List = $true }
    if (-not $Asker['Local']) {
        $question['ComputerName'] = $Asker['Name']
        if ($Credential) { $question['Credential'] = $Credential }
    }
    $registry = Get-WmiObject @question |
        Where-Object { $_.Name -eq 'StdRegProv' }
    $answer = $registry.GetDWORDValue($LocalMachine, $CurrentVersion, 'UBR')
    if ($answer.ReturnValue -eq 0) { return $answer.uValue }
    return $null
}

# A date as kbdiff reads it in every culture; '' where there is none.  WMI has
# M/d/yyyy in every culture, Vista and Server 2008 a FILETIME in hex, some
# updates yyyymmdd; CIM may have made a date of it already.
function Format-Day {
    param($Value)

    if ($Value -is [datetime]) {
        return $Value.ToString('yyyy-MM-dd', $Invariant)
    }
    $text = [string] $Value
    if ($text -match '^[0-9a-fA-F]{16}$') {
        return [datetime]::FromFileTimeUtc([System.Convert]::ToInt64($text,
            16)).ToString('yyyy-MM-dd', $Invariant)
    }
    $day = New-Object DateTime
    foreach ($form in 'M/d/yyyy', 'yyyyMMdd', 'yyyy-MM-dd') {
        if ([datetime]::TryParseExact($text, $form, $Invariant,
            [System.Globalization.DateTimeStyles]::None, [ref] $day)) {
            return $day.ToString('yyyy-MM-dd', $Invariant)
        }
    }
    return ''
}

# Win32_QuickFixEngineering as it is, where CIM has put the raw date aside.
function Get-InstalledOn {
    param($Update)

    foreach ($value in @($Update.InstalledOn)) {
        if ($value -ne $null) { return Format-Day $value }
    }
    return ''
}

function Get-Architecture {
    param([string] $SystemType)

    switch -regex ($SystemType) {
        '^ARM64' { return 'arm64' }
        '^x64' { return 'x64' }
        '^(x86|X86)' { return 'x86' }
        '^Itanium' { return 'ia64' }
    }
    return ''
}

function Format-Cell {
    param($Value)

    $text = ([string] $Value) -replace '[\x00-\x1f\x7f]', ' '
    # A spreadsheet would run it.
    if ($text -match '^[=+\-@]') { $text = "'" + $text }
    if ($text -match '[",;]|^\s|\s$') {
        return '"' + ($text -replace '"', '""') + '"'
    }
    return $text
}

function Format-Row {
    param([hashtable] $Cells)

    $texts = foreach ($column in $Columns) {
        if ($Cells.ContainsKey($column)) { Format-Cell $Cells[$column] } else { '' }
    }
    return [string]::Join(',', @($texts))
}

function Write-Rows {
    param([string] $Name, [string[]] $Rows)

    # What no file may be called, and no host either.
    $file = ($Name -replace '[\\/:*?"<>|]', '_') + '.csv'
    $text = [string]::Join("`r`n", @([string]::Join(',', $Columns)) + $Rows) + "`r`n"
    $utf8 = New-Object System.Text.UTF8Encoding($false)
    [System.IO.File]::WriteAllText((Join-Path $Folder $file), $text, $utf8)
}

# The rows of a host, once everything has been answered.
function Get-Rows {
    param($Asker)

    $system = @(Get-Instances $Asker 'Win32_OperatingSystem')[0]
    $machine = @(Get-Instances $Asker 'Win32_ComputerSystem')[0]
    $updates = @(Get-Instances $Asker 'Win32_QuickFixEngineering')
    $revision = Get-Revision $Asker

    $build = [string] $system.Version
    if ($revision -ne $null) { $build = $build + '.' + $revision }
    $common = @{
        host = $system.CSName
        os = $system.Caption.Trim()
        build = $build
        arch = Get-Architecture $machine.SystemType
        complete = 'yes'
        format = 'qfe'
    }
    if ($updates.Count -eq 0) {
        $common['complete'] = 'no'
        $common['doubt'] = 'empty'
        return Format-Row $common
    }
    foreach ($update in $updates) {
        $cells = $common.Clone()
        $cells['update'] = $update.HotFixID
        # XP and Server 2003 have "File 1" here and the update there.
        if ($update.HotFixID -eq 'File 1') {
            $cells['update'] = $update.ServicePackInEffect
        }
        $cells['kind'] = $update.Description
        $cells['installed_on'] = Get-InstalledOn $update
        $cells['installed_by'] = $update.InstalledBy
        $cells['state'] = 'installed'
        Format-Row $cells
    }
}

function Get-Ways {
    if (-not $HasCim) { return 'Wmi' }
    if ($Protocol -eq 'Auto') { return 'Wsman', 'Dcom' }
    return $Protocol
}

# True if the host has answered.
function Export-Host {
    param([string] $Name)

    $why = @()
    foreach ($way in @(Get-Ways)) {
        $asker = $null
        try {
            $asker = New-Asker $Name $way
            $rows = @(Get-Rows $asker)
            Write-Rows $Name $rows
            return $true
        } catch {
            $why += '{0}: {1}' -f $way, $_.Exception.Message
        } finally {
            if ($asker -and $asker['Session']) {
                Remove-CimSession $asker['Session']
            }
        }
    }
    $why = [string]::Join('; ', $why)
    # kbdiff reads this as an export that has failed, of this host.
    Write-Rows $Name @(Format-Row @{
        host = $Name
        title = "not asked: $why"
        complete = 'no'
        format = 'qfe'
        doubt = 'failed'
    })
    Write-Warning "${Name}: $why"
    return $false
}

$names = @($ComputerName | Where-Object { $_ })
if ($Path) { $names += @(Read-Names (Resolve-Path $Path).ProviderPath) }
if ($names.Count -eq 0) { $names = @([System.Environment]::MachineName) }
if (-not (Test-Path $Out)) { [void] (New-Item -ItemType Directory -Path $Out) }
$Folder = (Resolve-Path $Out).ProviderPath

$failed = 0
foreach ($name in $names) {
    if (-not (Export-Host $name)) { $failed++ }
}
Write-Output ('{0} of {1} hosts answered; the files are in {2}' -f
    ($names.Count - $failed), $names.Count, $Folder)
if ($failed -ne 0) { exit 1 }
exit 0
