# each-culture.ps1 SCRIPT LIST OUT: the collecting script in several cultures,
# OUT/CULTURE/ being what it wrote.
param($Script, $List, $Out)
$ErrorActionPreference = 'Stop'
. (Join-Path $PSScriptRoot 'stand-ins.ps1')
foreach ($culture in 'en-US', 'de-DE', 'th-TH', 'ar-SA') {
    [cultureinfo]::CurrentCulture = $culture
    [cultureinfo]::CurrentUICulture = $culture
    $WarningPreference = 'SilentlyContinue'
    & $Script -Path $List -Out (Join-Path $Out $culture)
    "$culture ended with $LASTEXITCODE"
}
