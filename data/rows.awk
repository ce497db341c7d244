# windows-builds.csv as rows of the array in src/builds.c.
BEGIN {
	FS = ","
	kinds[""] = "BUILD_UNKNOWN"
	kinds["regular"] = "BUILD_REGULAR"
	kinds["preview"] = "BUILD_PREVIEW"
	kinds["out-of-band"] = "BUILD_OUT_OF_BAND"
	lines[""] = "0"
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
	split($4, day, "-")
	printf "{ %d, %d, %d, %d, %d, %d, %s, %s },\n", $1, $2,
	    substr($3, 3), day[1], day[2], day[3], kinds[$5], lines[$6]
}
function fail(what) {
	printf "%s:%d: bad %s\n", FILENAME, NR, what >"/dev/stderr"
	exit 1
}
