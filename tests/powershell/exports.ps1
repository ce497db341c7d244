# exports.ps1 OUT: exports as administrators make them, of objects that are
# shaped as Get-HotFix and Get-WindowsPackage give them, in every culture that
# .NET knows.  The files of one way of exporting lie in one folder of OUT, one
# file for each culture; OUT/truth.tsv says what the objects held.
param([Parameter(Mandatory)][string]$Out)
$ErrorActionPreference = 'Stop'

$qfe = 'System.Management.ManagementObject#root\cimv2\Win32_QuickFixEngineering'

enum PackageFeatureState {
	NotPresent; UninstallPending; Staged; Removed; Installed
	InstallPending; Superseded; PartiallyInstalled
}

# The first date of a usual export proves its order, the others are open.
$usual = @(
	@(5031361, '2023-10-25'), @(5034122, '2024-03-04'),
	@(4512578, '2019-09-11'), @(982861, $null), @(2919355, '1899-12-30'),
	@(5020872, '1601-01-01'), @(5035857, '2024-02-29T15:04:05'))
# Of these each can be read in two ways where a culture writes 03/04/2024.
$open = @(@(5034122, '2024-03-04'), @(4512578, '2019-09-11'))

function Get-Days($updates) {
	$first = $culture.DateTimeFormat.Calendar.MinSupportedDateTime
	foreach ($u in $updates) {
		$day = if ($u[1]) { [datetime]$u[1] }
		if ($day -and $day -lt $first) { $day = $null }
		, @($u[0], $day)
	}
}

function New-HotFix([string]$name, $updates) {
	foreach ($u in Get-Days $updates) {
		$o = [pscustomobject]@{
			PSComputerName = $name; InstalledOn = $u[1]
			__SERVER = $name
			Caption = "http://support.microsoft.com/?kbid=$($u[0])"
			CSName = $name; Description = 'Security Update'
			FixComments = ''; HotFixID = "KB$($u[0])"
			InstallDate = $null
			InstalledBy = 'NT AUTHORITY\SYSTEM'; Name = $null
			ServicePackInEffect = ''; Status = $null
		}
		$o.pstypenames.Insert(0, $qfe)
		$o
	}
}

function New-Package($updates) {
	$states = 'Installed', 'Superseded', 'InstallPending', 'Installed'
	$i = 0
	foreach ($u in Get-Days $updates) {
		[pscustomobject]@{
			PackageName = "Package_for_KB$($u[0])~" +
			    '31bf3856ad364e35~amd64~~17763.1.1.0'
			PackageState = [PackageFeatureState]$states[$i++ % 4]
			ReleaseType = 'SecurityUpdate'
			InstallTime = $u[1]
		}
	}
}

# What is written for $name, of $h (one host) or $p (its packages).
$columns = 'PSComputerName', 'HotFixID', 'Description', 'InstalledOn'
$ways = [ordered]@{
'csv' = @(
	{ $h | Export-Csv "$to.csv" },
	{ $h | Export-Csv "$to.csv" -IncludeTypeInformation -Encoding unicode },
	{ $h | Export-Csv "$to.csv" -Delimiter ';' -UseQuotes AsNeeded -Encoding utf8BOM },
	{ $h | Export-Csv "$to.csv" -Delimiter "`t" -UseQuotes Never -Encoding bigendianunicode },
	{ $h | Export-Csv "$to.csv" -Encoding ansi -QuoteFields Description },
	{ $h | Export-Csv "$to.csv" -UseCulture },
	{ $h | Select-Object $columns | Export-Csv "$to.csv" -UseCulture -UseQuotes AsNeeded },
	{ $h | ConvertTo-Csv -UseQuotes AsNeeded | Out-File "$to.csv" -Encoding utf32 })
'csv-append' = @(
	{ $h | Export-Csv "$to.csv"; $h2 | Export-Csv "$to.csv" -Append },
	{ $h | Export-Csv "$to.csv" -UseCulture -Encoding unicode
	  $h2 | Export-Csv "$to.csv" -UseCulture -Encoding unicode -Append },
	{ $h | Select-Object $columns | Export-Csv "$to.csv" -UseQuotes AsNeeded
	  $h2 | Select-Object $columns | Export-Csv "$to.csv" -UseQuotes AsNeeded -Append })
'csv-open' = @(
	{ $h | Export-Csv "$to.csv" },
	{ $h | Select-Object $columns | Export-Csv "$to.csv" -UseCulture })
'json' = @(
	{ $h | ConvertTo-Json | Out-File "$to.json" },
	{ $h | ConvertTo-Json -Compress | Out-File "$to.json" -Encoding unicode },
	{ ConvertTo-Json -AsArray $h | Set-Content "$to.json" })
'clixml' = @(
	{ $h | Export-Clixml "$to.xml" },
	{ $h | Export-Clixml "$to.xml" -Encoding utf8 },
	{ $h | Select-Object $columns | Export-Clixml "$to.xml" -Depth 1 })
'html' = @(
	{ $h | ConvertTo-Html | Out-File "$to.html" },
	{ $h | ConvertTo-Html -Property $columns -Title Updates | Out-File "$to.html" -Encoding unicode },
	{ $h | ConvertTo-Html -Fragment -PreContent '<h2>Updates</h2>' | Out-File "$to.html" },
	{ $h | ConvertTo-Html -As List | Out-File "$to.html" })
'table' = @(
	{ $h | Format-Table | Out-File "$to.txt" },
	{ $h | Format-Table | Out-File "$to.txt" -Width 80 },
	{ $h | Format-Table | Out-File "$to.txt" -Width 200 -Encoding unicode },
	{ $h | Format-Table $columns -AutoSize | Out-String -Width 72 | Set-Content "$to.txt" },
	{ $h | Format-Table $columns -AutoSize | Out-File "$to.txt" -Width 132 },
	{ $h | Format-Table $columns | Out-File "$to.txt" -Width 100 },
	{ $h | Format-Table $columns -Wrap | Out-File "$to.txt" -Width 60 },
	{ $h | Format-Table HotFixID, InstalledOn -GroupBy PSComputerName | Out-File "$to.txt" })
'list' = @(
	{ $h | Format-List | Out-File "$to.txt" },
	{ $h | Format-List * | Out-File "$to.txt" -Encoding unicode },
	{ $h | Format-List $columns | Out-String -Width 60 | Set-Content "$to.txt" })
'out-file' = @(
	{ $h | Out-File "$to.txt" },
	{ $h | Out-File "$to.txt" -Encoding unicode -Width 90 },
	{ $h | Select-Object $columns | Out-File "$to.txt" -Encoding utf8BOM },
	{ $h | Select-Object * | Out-File "$to.txt" })
'package' = @(
	{ $p | Export-Csv "$to.csv" },
	{ $p | Format-List | Out-File "$to.txt" },
	{ $p | Format-Table -AutoSize | Out-File "$to.txt" -Width 200 },
	{ $p | ConvertTo-Html | Out-File "$to.html" },
	{ $p | Export-Clixml "$to.xml" },
	{ $p | ConvertTo-Json | Out-File "$to.json" })
}

# Of ways whose every option a culture may change: each is tried for each form
# of dates, separators and calendars.  Of the others, and of cultures that
# write alike, it is one option that comes round.
$each = 'csv', 'csv-open', 'table'

function Get-Form($c) {
	$f = $c.DateTimeFormat
	$f.ShortDatePattern, $f.LongTimePattern, $f.AMDesignator,
	    $f.PMDesignator, $f.DateSeparator, $f.TimeSeparator,
	    $c.TextInfo.ListSeparator, $c.Calendar.GetType().Name -join '|'
}

# Whether 03/04/2024 says in this culture no more than that.
function Test-Open($c) {
	$c.Calendar -is [Globalization.GregorianCalendar] -and
	    $c.DateTimeFormat.ShortDatePattern -cmatch
	    "^(d{1,2}([/-])M{1,2}|M{1,2}([/-])d{1,2})[/-]yyyy$"
}

# Half of the day in letters some of which the culture's code page lacks.
function Test-Lost($culture, $day) {
	$number = $culture.TextInfo.ANSICodePage
	$page = [Text.Encoding]::GetEncoding($number ? $number : 1252)
	$half = if ($day.Hour -lt 12) { $culture.DateTimeFormat.AMDesignator }
		else { $culture.DateTimeFormat.PMDesignator }
	$read = $page.GetString($page.GetBytes($half -replace '\s'))
	($culture.DateTimeFormat.LongTimePattern -match 't') -and
	    ($read -ne ($half -replace '\s')) -and ($read -match '\p{L}')
}

# The columns of Get-HotFix leave 13 characters of a date; halves of the
# day in rare scripts are broken in the midst of a character.
$narrow = 'table.0', 'table.1', 'out-file.0'
function Test-Broken($way, $culture, $day) {
	($way -eq 'csv.4' -and (Test-Lost $culture $day)) -or
	    ($way -in $narrow -and
	    $day.ToString('d', $culture).Length -gt 13) -or
	    ($way -eq 'table.6' -and $day.ToString($culture) -match '\p{Cs}')
}

$truth = [IO.StreamWriter]::new("$Out/truth.tsv")
function Add-Truth($way, $name, $updates, [bool]$open, [bool]$packages) {
	$states = 'installed', 'superseded', 'pending', 'installed'
	$i = 0
	foreach ($u in Get-Days $updates) {
		$day = if ($u[1] -and $u[1].Year -gt 1900) {
			$u[1].ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture)
		}
		$state = $packages ? $states[$i++ % 4] : 'installed'
		$left = $open -or ($u[1] -and (Test-Broken $way $culture $u[1]))
		$truth.WriteLine(($way, $culture.Name, $name, "KB$($u[0])",
		    $day, $state, [int]$left) -join "`t")
	}
}

function Write-Way([string]$way, [int]$option) {
	$folder = "$Out/$way.$option"
	[void][IO.Directory]::CreateDirectory($folder)
	$to = "$folder/$name"
	& $ways[$way][$option]
	if ("$($ways[$way][$option])" -match 'UseCulture' -and
	    $culture.TextInfo.ListSeparator -notmatch '^[,;]$') {
		$truth.WriteLine(("$way.$option", $culture.Name, $name, '-',
		    '', '', '0') -join "`t")
		return
	}
	$own = if ($way -eq 'csv-open') { $open } else { $usual }
	Add-Truth "$way.$option" $name $own ($way -eq 'csv-open' -and
	    (Test-Open $culture)) ($way -eq 'package')
	if ($way -eq 'csv-append') {
		Add-Truth "$way.$option" $name2 $open $false $false
	}
}

# Calendars that a user can choose; of a Hijri one a day cannot be told from
# the next, as Umm al-Qura counts it.
function Write-Calendars {
	foreach ($calendar in $own.OptionalCalendars) {
		if ($calendar.GetType().Name -notmatch
		    'Taiwan|Korean|Japanese|UmAlQura|Thai|Persian' -or
		    $calendar.GetType() -eq $own.Calendar.GetType()) { continue }
		$script:culture = $own.Clone()
		$culture.DateTimeFormat.Calendar = $calendar
		[Threading.Thread]::CurrentThread.CurrentCulture = $culture
		$folder = "$Out/calendar.0"
		[void][IO.Directory]::CreateDirectory($folder)
		New-HotFix $name $open | Export-Csv "$folder/$name.csv"
		Add-Truth 'calendar.0' $name $open ($calendar -is
		    [Globalization.JapaneseCalendar]) $false
	}
}

$seen = @{}
$number = 0
foreach ($own in [cultureinfo]::GetCultures('SpecificCultures')) {
	$culture = $own
	[Threading.Thread]::CurrentThread.CurrentCulture = $culture
	$number++
	$name = 'H{0:D3}' -f $number
	$name2 = $name + 'B'
	$form = Get-Form $culture
	$new = -not $seen.ContainsKey($form)
	$seen[$form] = $true
	$all = @(New-HotFix $name $usual)
	$h2 = @(New-HotFix $name2 $open)
	$few = @(New-HotFix $name $open)
	$p = @(New-Package $usual)
	foreach ($way in $ways.Keys) {
		$h = if ($way -eq 'csv-open') { $few } else { $all }
		$n = $ways[$way].Count
		for ($o = 0; $o -lt $n; $o++) {
			if (($new -and $way -in $each) -or $o -eq $number % $n) {
				Write-Way $way $o
			}
		}
	}
	Write-Calendars
}
$truth.Close()
"$number cultures, $($seen.Count) of which differ"
