# windows-builds.csv as rows of the arrays in src/facts/builds.c.
BEGIN {
	FS = ","
	kinds[""] = "BUILD_UNKNOWN"
	kinds["regular"] = "BUILD_REGULAR"
	kinds["preview"] = "BUILD_PREVIEW"
	kinds["out-of-band"] = "BUILD_OUT_OF_BAND"
	kinds["hotpatch"] = "BUILD_HOTPATCH"
	lines["client"] = "LINE_CLIENT"
	lines["server"] = "LINE_SERVER"
	lines["both"] = "LINE_BOTH"
}
NR == 1 {
	if ($0 != "build,revision,kb,released,kind,line")
		fail("columns")
	next
}
{
	if (NF != 6 || $1 !~ /^[0-9]+$/ || $2 !~ /^[0-9]+$/ ||
	    $3 !~ /^KB[0-9]+$/ || !($5 in kinds) || !($6 in lines) ||
	    $4 !~ /^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])?$/)
		fail("row")
	printf "{ %d, %d, %d, %s, %s, %s },\n", substr($3, 3), $1, $2,
	    lines[$6], days($4), kinds[$5]
}
# Days from 1970-01-01, by years that begin in March.
function days(iso, part, y, m) {
	if (iso == "")
		return "DATE_NONE"
	split(iso, part, "-")
	y = part[2] > 2 ? part[1] : part[1] - 1
	m = part[2] > 2 ? part[2] - 3 : part[2] + 9
	y = y * 365 + int(y / 4) - int(y / 100) + int(y / 400)
	return y + int((153 * m + 2) / 5) + part[3] - 719469
}
function fail(what) {
	printf "%s:%d: bad %s\n", FILENAME, NR, what >"/dev/stderr"
	exit 1
}
