#include "kbdiff/wording/facts_text.h"

const struct span facts_text_compiled = SPAN("built in");

void
facts_text_renew(struct out *o, const char *folder)
{
	out_str(o, "Newer facts are CSV files. Put them into ");
	if (folder != NULL) {
		out_visible(o, span_of(folder));
		out_str(o, ",\nor name their folder with --facts. ");
	} else {
		out_str(o, "a folder and name it with\n--facts. ");
	}
	out_str(o, "Any machine can make them:\n\n"
	    "  builds    Get-LatestOSBuild -OSName Server2019 -LatestReleases "
	    "500 |\n"
	    "            Export-Csv (PowerShell module WindowsOSBuild), or the "
	    "download of\n"
	    "            the Deployments page of Microsoft's Security Update "
	    "Guide\n"
	    "  catalog   that download too, or CVEs_*.csv of the wesng "
	    "project\n"
	    "  others    data/*.csv of a newer release of kbdiff\n");
}
