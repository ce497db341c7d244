/*
 * For CI systems: JUnit's XML, one test case for each host.  A host that lacks
 * updates is a failure, one that may lack some an error; what belongs to no
 * host (a doubtful good host, an input that was left out) is a test case
 * "inputs" with an error.  Nodes are judged beside the norm, where there is
 * one: the node that alone has an update fails, not all the others.
 */
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/report/report_formats.h"
#include "kbdiff/wording/doubt_text.h"
#include "kbdiff/wording/exception_text.h"
#include "kbdiff/wording/requirement_name.h"
#include "kbdiff/wording/requirement_text.h"
#include "kbdiff/wording/state_text.h"
#include "kbdiff/wording/update_text.h"
#include "kbdiff/wording/verdict_text.h"
#include "escape.h"

struct writing {
	const struct report *r;
	struct out	*o;
	struct arena	*arena;		/* of one host at a time */
};

/* What is wrong with a host: an element, and rows that it is about. */
struct fault {
	const char	*element;
	struct state_message message;
};

/* The rows that a host is judged by and stands so in; what no good host is
 * known to have it may lack at most. */
static struct row_set
find_rows(const struct writing *w, size_t host, enum standing standing)
{
	const struct result *result = w->r->result;
	uint32_t *rows = arena_alloc(w->arena, (result->n + 1) *
	    sizeof *rows);
	enum standing s;
	size_t n = 0;

	for (uint32_t i = 0; i < result->n; i++) {
		if (result->rows[i].group != GROUP_MISSING &&
		    result->rows[i].group != GROUP_UNCERTAIN)
			continue;
		s = result_standing(result, &result->rows[i], host);
		if (s == STANDING_LACK && !result->cluster &&
		    row_is_open(&result->rows[i]))
			s = STANDING_UNCERTAIN;
		if (s == standing)
			rows[n++] = i;
	}
	return (struct row_set){ rows, n };
}

/* The group of a node, and the norm of its family; NULL where it has none. */
static const struct host_group *
group_of(const struct writing *w, size_t host, const struct host_group **norm)
{
	const struct host_families *all = &w->r->result->groups;
	const struct host_family *f;

	*norm = NULL;
	for (size_t i = 0; w->r->result->cluster && i < all->n; i++) {
		f = &all->families[i];
		for (size_t g = 0; g < f->n; g++)
			for (size_t k = 0; k < f->groups[g].n; k++)
				if (f->groups[g].hosts[k] == host) {
					*norm = f->norm;
					return &f->groups[g];
				}
	}
	return NULL;
}

static bool
is_judged(const struct writing *w, size_t host)
{
	return w->r->result->roles[host] == ROLE_BAD ||
	    w->r->result->roles[host] == ROLE_NODE;
}

static bool
is_case(const struct writing *w, size_t host)
{
	return is_judged(w, host) || w->r->result->roles[host] == ROLE_GOOD;
}

/* What belongs to no test case of a host: the verdict is open although no
 * host lacks or may lack anything, or an input was left out. */
static bool
has_inputs_case(const struct writing *w)
{
	const struct result *result = w->r->result;
	bool good_doubtful = false;

	for (size_t i = 0; i < w->r->inventory->n; i++)
		good_doubtful |= result->roles[i] == ROLE_GOOD &&
		    result_is_doubtful(result, i);
	return w->r->nleft_out != 0 || good_doubtful ||
	    result->verdict == VERDICT_CANNOT_TELL;
}

/* What a host may lack; what nobody is known to have a node may have. */
static struct fault
open_fault(const struct writing *w, size_t host, const struct host_group *g,
    const struct host_group *norm)
{
	struct fault f = { "error", { .verb = STATE_MAY_LACK } };

	if (g == NULL || g->uncertain.n + g->may_have.n == 0) {
		f.message.rows = find_rows(w, host, STANDING_UNCERTAIN);
	} else if (g->uncertain.n != 0) {
		f.message.rows = g->uncertain;
		f.message.build = g->build;
		f.message.newest = true;
	} else {
		f.message.verb = STATE_MAY_HAVE;
		f.message.others = norm == NULL ? 0 : norm->n;
		f.message.rows = g->may_have;
	}
	return f;
}

/* What a host that is judged fails by; of no rows if by nothing. */
static struct fault
fault_of(struct writing *w, size_t host)
{
	struct fault f = { "failure", { .verb = STATE_LACKS } };
	const struct host_group *norm, *g = group_of(w, host, &norm);

	if (!is_judged(w, host))
		return f;
	f.message.rows = g == NULL ? find_rows(w, host, STANDING_LACK) :
	    g->lacks;
	if (f.message.rows.n == 0 && norm != NULL && g->has.n != 0) {
		f.message.verb = STATE_HAS;
		f.message.others = norm->n;
		f.message.rows = g->has;
	}
	return f.message.rows.n != 0 ? f : open_fault(w, host, g, norm);
}

/* More updates of one host than these are counted. */
enum { ROWS_MAX = 200 };

/* The updates of a host, one per line, with what each is. */
static void
write_rows(struct writing *w, const struct row_set *set)
{
	const struct row *row;
	struct span what;

	for (size_t i = 0; i < set->n; i++) {
		if (i == ROWS_MAX && !w->r->verbose) {
			out_printf(w->o, "and %zu more (-v names them)\n",
			    set->n - i);
			return;
		}
		row = &w->r->result->rows[set->rows[i]];
		escape_html(w->o, requirement_name(w->r, row->update,
		    w->arena));
		what = update_text_what(w->r, row, w->arena);
		out_str(w->o, what.n == 0 ? "" : "  ");
		escape_html(w->o, what);
		out_char(w->o, '\n');
	}
}

static void
write_fault(struct writing *w, size_t host, const struct fault *f)
{
	if (f->message.rows.n == 0)
		return;
	out_printf(w->o, "      <%s message=\"", f->element);
	escape_html(w->o, state_text_message(w->r, host, &f->message,
	    w->arena));
	out_str(w->o, "\">");
	write_rows(w, &f->message.rows);
	out_printf(w->o, "</%s>\n", f->element);
}

static size_t
count_accepted(const struct writing *w, size_t host)
{
	const struct result *result = w->r->result;
	size_t n = 0;

	for (size_t i = 0; i < result->n; i++)
		n += result_standing(result, &result->rows[i], host) ==
		    STANDING_ACCEPTED;
	return n;
}

/* Accepted lacks are no failure, but they are told. */
static void
write_accepted(struct writing *w, size_t host)
{
	const struct result *result = w->r->result;
	struct strbuf s;

	if (count_accepted(w, host) == 0)
		return;
	out_str(w->o, "      <system-out>");
	for (size_t i = 0; i < result->n; i++) {
		if (result_standing(result, &result->rows[i], host) !=
		    STANDING_ACCEPTED)
			continue;
		strbuf_begin(&s);
		out_str(&s.out, "accepted: ");
		out_span(&s.out, requirement_name(w->r,
		    result->rows[i].update, w->arena));
		out_char(&s.out, ' ');
		exception_text_print(&s.out, result_exception(result,
		    &result->rows[i], host));
		escape_html(w->o, strbuf_end(&s, w->arena));
		out_char(w->o, '\n');
	}
	out_str(w->o, "</system-out>\n");
}

static void
write_case(struct writing *w, size_t host, const char *suite)
{
	struct fault f = fault_of(w, host);
	struct span none = requirement_text_none(w->r, host, w->arena);

	out_str(w->o, "    <testcase name=\"");
	escape_html(w->o, w->r->inventory->hosts[host].name);
	out_printf(w->o, "\" classname=\"kbdiff.%s\"", suite);
	if (f.message.rows.n + none.n + (is_judged(w, host) ?
	    count_accepted(w, host) : 0) == 0) {
		out_str(w->o, "/>\n");
		return;
	}
	out_str(w->o, ">\n");
	write_fault(w, host, &f);
	write_accepted(w, host);
	if (none.n != 0) {
		out_str(w->o, "      <skipped message=\"");
		escape_html(w->o, none);
		out_str(w->o, "\"/>\n");
	}
	out_str(w->o, "    </testcase>\n");
}

static void
write_doubts(struct writing *w, const struct doubt_line *lines, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		escape_html(w->o, lines[i].name);
		out_str(w->o, ": ");
		escape_html(w->o, lines[i].words);
		out_char(w->o, '\n');
	}
}

static void
write_inputs_case(struct writing *w, const char *suite, struct span verdict)
{
	const struct doubt_line *lines;
	size_t n;

	out_printf(w->o, "    <testcase name=\"inputs\" "
	    "classname=\"kbdiff.%s\">\n      <error message=\"", suite);
	escape_html(w->o, verdict);
	out_str(w->o, "\">");
	n = doubt_text_left_out(w->r, w->arena, &lines);
	write_doubts(w, lines, n);
	n = doubt_text_hosts(w->r, w->arena, &lines);
	write_doubts(w, lines, n);
	out_str(w->o, "</error>\n    </testcase>\n");
}

static void
write_suite(struct writing *w)
{
	const char *suite = w->r->result->cluster ? "cluster" : "diff";
	size_t cases = 0, failures = 0, errors = 0, skipped = 0;
	bool inputs = has_inputs_case(w);
	struct fault f;

	for (size_t i = 0; i < w->r->inventory->n; i++) {
		arena_reset(w->arena);
		cases += is_case(w, i);
		if (!is_judged(w, i))
			continue;
		skipped += requirement_text_none(w->r, i, w->arena).n != 0;
		f = fault_of(w, i);
		failures += f.message.rows.n != 0 && f.element[0] == 'f';
		errors += f.message.rows.n != 0 && f.element[0] == 'e';
	}
	out_printf(w->o, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<testsuites>\n  <testsuite name=\"kbdiff %s\" tests=\"%zu\" "
	    "failures=\"%zu\" errors=\"%zu\"", suite, cases + inputs,
	    failures, errors + inputs);
	if (skipped != 0)
		out_printf(w->o, " skipped=\"%zu\"", skipped);
	out_str(w->o, ">\n");
	if (inputs)
		write_inputs_case(w, suite, verdict_text_brief(w->r,
		    w->arena));
	for (size_t i = 0; i < w->r->inventory->n; i++) {
		arena_reset(w->arena);
		if (is_case(w, i))
			write_case(w, i, suite);
	}
	out_str(w->o, "  </testsuite>\n</testsuites>\n");
}

static void
write_junit(const struct report *r, struct out *o)
{
	struct writing w = { .r = r, .o = o, .arena = arena_new() };

	write_suite(&w);
	arena_free(w.arena);
}

const struct report_format report_junit = {
	.name = "junit",
	.ending = ".junit.xml",
	.help = "for CI systems: a test case for each host",
	.rows_only = true,
	.comparison_only = true,
	.whole = true,
	.write = write_junit,
};
