# What PowerShell on Linux lacks of CIM, for hosts that are made up here: three
# nodes of which EX03 is a month behind, and hosts that fail in one way each.
$Updates = @{
    EX01 = 'KB5031361:10/11/2023', 'KB5031589:10/11/2023', 'KB4589208:3/1/2021'
    EX02 = 'KB5031361:10/11/2023', 'KB5031589:10/11/2023', 'KB4589208:3/1/2021'
    EX03 = 'KB5030214:9/13/2023', 'KB5031589:10/11/2023', 'KB4589208:'
    EX06 = @()
}
$Revisions = @{ EX01 = 4974; EX02 = 4974; EX03 = 4851; EX06 = 4974 }

function global:New-CimSessionOption { param($Protocol) "$Protocol" }
function global:Remove-CimSession { param($Session) }

function global:New-CimSession {
    param($ComputerName, $SessionOption, $OperationTimeoutSec, $Credential)
    # EX02 has no WinRM; EX04 is down; EX05 lets nobody in.
    if ($ComputerName -eq 'EX02' -and $SessionOption -eq 'Wsman') {
        throw 'The client cannot connect to the destination'
    }
    if ($ComputerName -eq 'EX04') { throw 'The RPC server is unavailable.' }
    if ($ComputerName -eq 'EX05') { throw "Zugriff verweigert; `"DCOM`", 0x80070005" }
    @{ Name = "$ComputerName" -replace '\..*$', '' }
}

function global:Get-CimInstance {
    param($CimSession, $ClassName, $OperationTimeoutSec)
    $name = $CimSession.Name
    switch ($ClassName) {
        Win32_OperatingSystem {
            [pscustomobject] @{ CSName = $name; Version = '10.0.17763'
                Caption = 'Microsoft Windows Server 2019 Standard ' }
        }
        Win32_ComputerSystem {
            [pscustomobject] @{ SystemType = 'x64-based PC' }
        }
        Win32_QuickFixEngineering {
            foreach ($one in $Updates[$name]) {
                $id, $day = $one -split ':'
                [pscustomobject] @{ HotFixID = $id; InstalledOn = $day
                    Description = 'Security Update'; ServicePackInEffect = ''
                    InstalledBy = 'NT AUTHORITY\SYSTEM' }
            }
        }
    }
}

function global:Invoke-CimMethod {
    param($CimSession, $Namespace, $ClassName, $MethodName, $Arguments)
    [pscustomobject] @{ ReturnValue = 0; uValue = $Revisions[$CimSession.Name] }
}
