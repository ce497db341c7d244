# net-offers.csv (want=offers) and enablement.csv (want=enablement) as rows of
# the arrays in src/facts/chains.c.
BEGIN {
	FS = ","
	columns["offers"] = "offer_kb,child_kb,build,stream,released,sources"
	columns["enablement"] = "kb,from_build,to_build,released,sources"
}
/^#/ { next }
!header++ {
	if ($0 != columns[want])
		fail("columns")
	next
}
want == "offers" {
	if (NF != 6 || $1 !~ /^KB[0-9]+$/ || $2 !~ /^KB[0-9]+$/ ||
	    $3 !~ /^[0-9]+$/)
		fail("row")
	printf "{ %d, %d, %d },\n", substr($1, 3), substr($2, 3), $3
}
want == "enablement" {
	if (NF != 5 || $1 !~ /^KB[0-9]+$/ || $2 !~ /^[0-9]+$/ ||
	    $3 !~ /^[0-9]+$/)
		fail("row")
	printf "{ %d, %d, %d },\n", substr($1, 3), $2, $3
}
function fail(what) {
	printf "%s:%d: bad %s\n", FILENAME, NR, what >"/dev/stderr"
	exit 1
}
