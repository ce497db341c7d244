/*
 * For Nagios, Icinga, Checkmk and their kin: one line with performance data.
 * The program ends in the states of monitoring: 0 OK, 1 WARNING, 2 CRITICAL,
 * 3 UNKNOWN.
 */
#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/report/report_formats.h"
#include "kbdiff/wording/exception_text.h"
#include "kbdiff/compare/host_group.h"
#include "kbdiff/wording/behind_text.h"
#include "kbdiff/wording/verdict_text.h"

enum { NAGIOS_OK, NAGIOS_WARNING, NAGIOS_CRITICAL, NAGIOS_UNKNOWN };

static const char *const states[] = { "OK", "WARNING", "CRITICAL",
	"UNKNOWN" };

static int
status_of(const struct report *r)
{
	if (diags_total(r->diags, SEV_ERROR) != 0 || r->nleft_out != 0)
		return NAGIOS_UNKNOWN;
	return r->result->verdict == VERDICT_NOTHING ? NAGIOS_OK :
	    r->result->verdict == VERDICT_MISSING ? NAGIOS_CRITICAL :
	    NAGIOS_WARNING;
}

/* A bar begins the performance data, so that text has none. */
static void
write_text(struct out *o, struct span s)
{
	size_t n;

	for (; (n = span_find(s, '|')) != s.n; s = span_from(s, n + 1)) {
		out_visible(o, span_upto(s, n));
		out_char(o, '/');
	}
	out_visible(o, s);
}

static bool
lacks_any(const struct report *r, size_t host)
{
	const struct result *result = r->result;
	enum standing s;

	for (size_t i = 0; i < result->n; i++) {
		s = result_standing(result, &result->rows[i], host);
		if ((result->rows[i].group == GROUP_MISSING ||
		    result->rows[i].group == GROUP_UNCERTAIN) &&
		    (s == STANDING_LACK || s == STANDING_UNCERTAIN))
			return true;
	}
	return false;
}

/* True if a host is behind the norm of its family, or a good host. */
static bool
is_behind(const struct report *r, const struct host_family *f, size_t host)
{
	int months;

	if (r->result->cluster)
		return f->norm != NULL && behind_text_compare(r, host,
		    f->norm->hosts[0], &months) == LEVEL_BEHIND;
	for (size_t i = 0; i < r->inventory->n; i++)
		if (r->result->roles[i] == ROLE_GOOD && behind_text_compare(r,
		    host, i, &months) == LEVEL_BEHIND)
			return true;
	return false;
}

struct figures {
	size_t	hosts, differing, behind;
};

static struct figures
count(const struct report *r)
{
	const struct host_families *fs = &r->result->groups;
	const struct host_family *f;
	struct figures n = { 0, 0, 0 };
	enum role role;
	size_t host;

	for (size_t i = 0; i < fs->n; i++) {
		f = &fs->families[i];
		for (size_t g = 0; g < f->n; g++)
			for (size_t k = 0; k < f->groups[g].n; k++) {
				host = f->groups[g].hosts[k];
				role = r->result->roles[host];
				n.hosts++;
				if (role == ROLE_GOOD)
					continue;
				n.differing += role == ROLE_NODE ?
				    f->groups[g].deviates :
				    lacks_any(r, host);
				n.behind += is_behind(r, f, host);
			}
	}
	return n;
}

static void
write_nagios(const struct report *r, struct out *o)
{
	struct arena *a = arena_new();
	struct figures n = count(r);

	out_printf(o, "KBDIFF %s: ", states[status_of(r)]);
	write_text(o, verdict_text_brief(r, a));
	out_printf(o, " | hosts=%zu;;;0 differing=%zu;;;0 missing=%zu;;0;0 "
	    "uncertain=%zu;0;;0 behind=%zu;;;0 accepted=%zu;;;0\n",
	    n.hosts, n.differing,
	    r->result->counts[GROUP_MISSING],
	    r->result->counts[GROUP_UNCERTAIN], n.behind,
	    exception_text_count(r->result, SIDE_COUNT));
	arena_free(a);
}

/* Trouble is one line, too. */
static void
write_trouble(struct out *o, const struct diags *diags)
{
	struct diagnostic d;

	out_str(o, "KBDIFF UNKNOWN: ");
	for (size_t i = 0; diags != NULL && i < diags_count(diags); i++) {
		d = diags_get(diags, i);
		if (d.severity != SEV_ERROR)
			continue;
		write_text(o, d.file);
		out_str(o, d.file.n != 0 ? ": " : "");
		write_text(o, d.message);
		out_char(o, '\n');
		return;
	}
	out_str(o, "no report; see standard error\n");
}

const struct report_format report_nagios = {
	.name = "nagios",
	.ending = "",
	.help = "for Nagios, Icinga and Checkmk: one line, states 0 to 3",
	.rows_only = true,
	.comparison_only = true,
	.whole = true,
	.status = status_of,
	.trouble = write_trouble,
	.write = write_nagios,
};
