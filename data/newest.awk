# The newest day of net-offers.csv and of enablement.csv, in this order, as two
# numbers for src/facts/chains.c: 20260714, 20260929.
BEGIN { FS = "," }
FNR == 1 {
	file++
	for (i = 1; i <= NF; i++)
		if ($i == "released")
			column = i
	next
}
{
	day = $column
	gsub(/-/, "", day)
	if (day + 0 > newest[file])
		newest[file] = day + 0
}
END { printf "%d, %d,\n", newest[1], newest[2] }
