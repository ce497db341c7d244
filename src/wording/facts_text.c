#include "kbdiff/wording/facts_text.h"

const struct span facts_text_compiled = SPAN("built in");

void
facts_text_begin(struct out *o, const char *version, bool any)
{
	out_printf(o, any ? "kbdiff %s knows these updates. Newer ones leave "
	    "rows uncertain until it\ngets a newer table.\n\n" :
	    "kbdiff %s uses no tables here: --no-builds leaves them out.\n",
	    version);
}

void
facts_text_builds(struct out *o)
{
	out_str(o, "\n  build  Windows                   "
	    "cumulative update         stack    .NET\n");
}

void
facts_text_others(struct out *o, size_t n)
{
	out_printf(o, "  and %zu older or client build%s (-v)\n", n,
	    n == 1 ? "" : "s");
}

void
facts_text_renew(struct out *o, const char *const *folders, size_t n)
{
	const char *before = "  Data folders         ";

	out_str(o, "\nTo renew them, put a newer file into a data folder; the "
	    "servers need no network.\n"
	    "  From kbdiff          the files in data/ of a newer release\n"
	    "  From WindowsOSBuild  Get-LatestOSBuild -OSName Server2022 "
	    "-OSVersion 21H2\n"
	    "                       -LatestReleases 500 | Export-Csv "
	    "server2022.csv\n"
	    "  From Microsoft       the CSV to download from the Deployments "
	    "page of the\n"
	    "                       Security Update Guide\n");
	for (size_t i = 0; i < n; i++) {
		if (folders[i] == NULL)
			continue;
		out_str(o, before);
		out_visible(o, span_of(folders[i]));
		out_char(o, '\n');
		before = "                       ";
	}
}
