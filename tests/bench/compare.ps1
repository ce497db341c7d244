# compare.ps1 FOLDER: what one would do without kbdiff.  Each export of a folder
# is held against that of its first host by Compare-Object.
param([string] $Folder)
$files = Get-ChildItem -Path $Folder -Filter *.csv | Sort-Object Name
$good = Import-Csv -Path $files[0].FullName
foreach ($file in $files | Select-Object -Skip 1) {
	Compare-Object -ReferenceObject $good `
	    -DifferenceObject (Import-Csv -Path $file.FullName) `
	    -Property HotFixID |
	    Select-Object @{ n = 'Host'; e = { $file.BaseName } }, HotFixID,
	    SideIndicator
}
