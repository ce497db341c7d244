# servicing.csv as rows of the arrays in src/facts/chains.c: the chains, in the
# order of the file (want=chains), or their updates (want=rows).
BEGIN {
	FS = ","
	name["ssu"] = "CHAIN_SSU"
	name["net"] = "CHAIN_NET"
	name["rollup"] = "CHAIN_ROLLUP"
	name["security-only"] = "CHAIN_SECURITY_ONLY"
	name["ie"] = "CHAIN_IE"
	name["hotpatch"] = "CHAIN_HOTPATCH"
	build["2008"] = 6003
	build["2008r2"] = 7601
	build["2012"] = 9200
	build["2012r2"] = 9600
	kind["ssu"] = "LINK_SSU"
	kind["ssu-lcu"] = "LINK_SSU_LCU"
	kind["cumulative"] = "LINK_CUMULATIVE"
	kind["preview"] = "LINK_PREVIEW"
	kind["rollup"] = "LINK_ROLLUP"
	kind["security-only"] = "LINK_SECURITY_ONLY"
	kind["hotpatch"] = "LINK_HOTPATCH"
	chains = 0
}
/^#/ { next }
!columns++ {
	if ($0 != "chain,ordinal,kb,released,kind,sources,with_revision")
		fail("columns")
	next
}
{
	if (NF != 7 || $2 !~ /^[0-9]+$/ || $3 !~ /^KB[0-9]+$/ ||
	    !($5 in kind) || $7 !~ /^[0-9]*$/)
		fail("row")
	if (!($1 in number))
		begin($1)
	if ($2 + 0 > newest[number[$1]])
		newest[number[$1]] = $2 + 0
	if (want == "rows")
		printf "{ %d, %d, %d, %d, %s },\n", substr($3, 3), $2, $7,
		    number[$1], kind[$5]
}
END {
	for (i = 0; want == "chains" && i < chains; i++)
		printf "{ %s, %d },\n", chain[i], newest[i]
}
# "net/26100/3.5+4.8.1/client": family, build, stream, line.
function begin(full, part, n, line) {
	n = split(full, part, "/")
	line = "0"
	if (part[n] == "client" || part[n] == "server")
		line = part[n--] == "client" ? "LINE_CLIENT" : "LINE_SERVER"
	if (!(part[1] in name) || n > 3 || (n == 3) != (part[1] == "net") ||
	    length(part[3]) > 15)
		fail("chain")
	number[full] = chains
	chain[chains++] = sprintf("%s, %d, %s, \"%s\"", name[part[1]],
	    part[2] in build ? build[part[2]] : part[2], line,
	    n == 3 ? part[3] : "")
}
function fail(what) {
	printf "%s:%d: bad %s\n", FILENAME, NR, what >"/dev/stderr"
	exit 1
}
