#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/shell_word.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/base/system.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/wording/doubt_text.h"
#include "kbdiff/wording/host_text.h"

/* What is wrong with one list, and with several: "the list is cut short" and
 * "the lists are cut short"; or else with the hosts: "HV2 is hotpatched". */
struct fault {
	const char	*noun, *nouns;	/* NULL: of the hosts */
	const char	*one, *many;
	bool		 of_state;	/* behind which stands of what */
	const char	*each;		/* of several hosts, instead; or NULL */
};

#define LIST	"list", "lists"
#define EXPORT	"export", "exports"

static struct fault
fault_of(const struct host_doubt *d)
{
	static const struct fault faults[DOUBT_COUNT] = {
		[DOUBT_CUT] = { LIST, "is cut short", "are cut short" },
		[DOUBT_EMPTY] = { LIST, "is empty", "are empty" },
		[DOUBT_FAILED] = { EXPORT, "failed", "failed" },
		[DOUBT_UNREADABLE] = { LIST, "has unreadable entries",
		    "have unreadable entries" },
		[DOUBT_FILTERED] = { LIST, "is filtered", "are filtered" },
		[DOUBT_ONE_RUN] = { LIST, "shows only one run",
		    "show only one run" },
	};

	return d->list->misnamed ? (struct fault){ EXPORT,
	    "holds another host's list", "hold other hosts' lists" } :
	    faults[d->reason];
}

/* "FS07.txt (systeminfo): the list is cut short, 245 of 263 updates" */
static void
say_doubt(const struct report *r, struct out *o, const struct host_doubt *d)
{
	const struct raw_list *l = d->list;
	struct fault fault;

	out_span(o, d->file);
	if (d->line != 0)
		out_printf(o, ":%llu", (unsigned long long)d->line);
	out_str(o, " (");
	out_span(o, inventory_text(r->inventory, l->format));
	fault = fault_of(d);
	out_str(o, "): ");
	if (l->misnamed) {
		out_span(o, d->detail);
		return;
	}
	out_printf(o, "the %s %s", fault.noun, fault.one);
	if (d->reason == DOUBT_CUT &&
	    l->declared > (int64_t)raw_list_listed(l)) {
		out_printf(o, ": %zu of %lld updates", raw_list_listed(l),
		    (long long)l->declared);
	} else if (d->detail.n != 0) {
		out_str(o, ": ");
		out_span(o, d->detail);
	}
}

static bool
is_in_doubt(const struct report *r, size_t host)
{
	if (r->result == NULL)
		return !r->inventory->hosts[host].complete;
	return r->result->roles[host] != ROLE_NONE &&
	    r->result->roles[host] != ROLE_BASELINE &&
	    result_is_doubtful(r->result, host);
}

static struct span
words_for(const struct report *r, size_t host, struct arena *a)
{
	const struct host *h = &r->inventory->hosts[host];
	struct host_doubt d;
	bool any = false;
	struct strbuf s;

	strbuf_begin(&s);
	for (size_t at = 0; inventory_doubt(r->inventory, h, &at, &d);) {
		out_str(&s.out, any ? "; " : "");
		say_doubt(r, &s.out, &d);
		any = true;
	}
	return strbuf_end(&s, a);
}

struct span
doubt_text_host(const struct report *r, size_t host, struct arena *a)
{
	return is_in_doubt(r, host) ? words_for(r, host, a) : SPAN_NONE;
}

size_t
doubt_text_hosts(const struct report *r, struct arena *a,
    const struct doubt_line **lines)
{
	struct doubt_line *made = arena_alloc(a, (r->inventory->n + 1) *
	    sizeof *made);
	size_t n = 0;

	for (size_t i = 0; i < r->inventory->n; i++)
		if (is_in_doubt(r, i))
			made[n++] = (struct doubt_line){
			    r->inventory->hosts[i].name, words_for(r, i, a) };
	*lines = made;
	return n;
}

/* The error about an input, or else the warning: a file of a folder that may
 * be an export is no error.  False if there is neither. */
static bool
find_fault(const struct report *r, struct span file, struct diagnostic *found)
{
	static const enum severity order[] = { SEV_ERROR, SEV_WARNING };

	for (size_t k = 0; k < sizeof order / sizeof *order; k++)
		for (size_t i = 0; i < diags_count(r->diags); i++) {
			*found = diags_get(r->diags, i);
			if (found->severity == order[k] &&
			    span_eq(found->file, file))
				return true;
		}
	return false;
}

size_t
doubt_text_left_out(const struct report *r, struct arena *a,
    const struct doubt_line **lines)
{
	struct doubt_line *made = arena_alloc(a, (r->nleft_out + 1) *
	    sizeof *made);
	struct diagnostic d;

	for (size_t i = 0; i < r->nleft_out; i++)
		made[i] = (struct doubt_line){ r->left_out[i],
		    find_fault(r, r->left_out[i], &d) ? d.message :
		    SPAN("it could not be read") };
	*lines = made;
	return r->nleft_out;
}

/* What was before cannot be exported again. */
static struct host_set
find_curable(const struct report *r, struct arena *a)
{
	struct host_set s = { arena_alloc(a, (r->inventory->n + 1) *
	    sizeof *s.hosts), 0 };

	for (size_t i = 0; i < r->inventory->n; i++)
		if (is_in_doubt(r, i) && r->inventory->hosts[i].moment !=
		    MOMENT_BEFORE)
			s.hosts[s.n++] = i;
	return s;
}

/* Whether the hosts of all that was left out need another export, and nothing
 * else is to be done to these files. */
static bool
left_out_exports(const struct report *r)
{
	struct diagnostic d;

	for (size_t i = 0; i < r->nleft_out; i++)
		if (find_fault(r, r->left_out[i], &d) &&
		    d.code != DIAG_FAILED && d.code != DIAG_EMPTY &&
		    d.code != DIAG_NO_EXPORT)
			return false;
	return true;
}

static void
say_again(const struct report *r, struct out *o)
{
	if (left_out_exports(r))
		out_printf(o, "Export %s again.", r->nleft_out == 1 ? "it" :
		    r->nleft_out == 2 ? "both" : "all of them");
	else
		out_str(o, r->nleft_out == 1 ? "Replace it with an export that "
		    "kbdiff reads." : "Replace them with exports that kbdiff "
		    "reads.");
}

/* " Add --exclude notes.csv if the file is not an export.": of files of a
 * folder that may be exports. */
static void
say_exclude(const struct report *r, struct out *o)
{
	struct diagnostic d;
	struct span name;
	size_t at;

	if (!r->hints || r->nleft_out == 0)
		return;
	for (size_t i = 0; i < r->nleft_out; i++)
		if (!find_fault(r, r->left_out[i], &d) ||
		    d.severity != SEV_WARNING)
			return;
	if (r->nleft_out != 1) {
		out_str(o, " Add --exclude FILE for each that is not an "
		    "export.");
		return;
	}
	name = r->left_out[0];
	for (at = name.n; at != 0 && !system_is_separator(name.p[at - 1]);)
		at--;
	name = span_from(name, at);
	out_str(o, " Add --exclude ");
	shell_word(o, "", name, "FILE");
	out_str(o, " if the file is not an export.");
}

/* Whether a name can stand in a command that is copied: of a file that somebody
 * else wrote it may be a command itself. */
static bool
is_plain_name(struct span s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ascii_letter(s.p[i]) && !ascii_digit(s.p[i]) &&
		    s.p[i] != '_' && s.p[i] != '.' &&
		    (s.p[i] != '-' || i == 0))
			return false;
	return s.n != 0;
}

/* "HV04", "HV03 and HV04", "these 12 hosts"; a command has a stand-in for more
 * names than one, and for one that cannot stand in it. */
static void
say_export(const struct report *r, struct doubt_advice *to,
    const struct host_set *s, struct arena *a)
{
	struct span name = host_text_name(r, s->hosts[0]);
	struct strbuf line;

	strbuf_begin(&line);
	out_str(&line.out, "Export ");
	if (s->n <= HOST_TEXT_NAMES)
		host_text_print(r, &line.out, s->hosts, s->n, SIZE_MAX);
	else
		out_printf(&line.out, "these %zu hosts", s->n);
	out_str(&line.out, " again");
	if (s->n != 1 || !is_plain_name(name)) {
		out_printf(&line.out, "; put %s name in place of NAME",
		    s->n == 1 ? "its" : "each");
		name = SPAN("NAME");
	}
	out_char(&line.out, ':');
	to->what = strbuf_end(&line, a);
	strbuf_begin(&line);
	out_printf(&line.out, "Get-HotFix -ComputerName %.*s | Export-Csv "
	    "%.*s.csv", SPANF(name), SPANF(name));
	to->command = strbuf_end(&line, a);
}

struct doubt_advice
doubt_text_advice(const struct report *r, struct arena *a)
{
	struct doubt_advice to = { SPAN_NONE, SPAN_NONE, SPAN_NONE };
	struct host_set s = find_curable(r, a);
	struct strbuf line;

	if (s.n != 0)
		say_export(r, &to, &s, a);
	strbuf_begin(&line);
	if (s.n == 0 && r->nleft_out != 0)
		say_again(r, &line.out);
	say_exclude(r, &line.out);
	to.more = span_trim(strbuf_end(&line, a));
	return to;
}

static const struct fault no_fault = { .one = NULL };

/* Why a host may lack a row. */
static struct fault
cause_of(const struct report *r, const struct row *row, size_t host,
    struct arena *a)
{
	const struct host *h = &r->inventory->hosts[host];
	struct host_doubt d;
	size_t at = 0;

	switch (result_reason(r->result, row, host)) {
	case REASON_KIND:
		return (struct fault){ LIST, "does not show updates of this "
		    "kind", "do not show updates of this kind" };
	case REASON_CONFLICT:
		if (!h->conflicting)
			return (struct fault){ LIST, "leaves open whether",
			    "leave open whether", true };
		return (struct fault){ "lists", "lists", "disagree",
		    "disagree", .each = "each has lists that disagree" };
	case REASON_FACTS_END:
		return result_cover(r->result, row, host, a).reason ==
		    COVER_HOTPATCHED ? (struct fault){ NULL, NULL,
		    "is hotpatched", "are hotpatched" } : no_fault;
	case REASON_MAYBE_COVERED:
	case REASON_FAMILY:
	case REASON_NO_PEER:
		return no_fault;
	default:
		break;
	}
	return inventory_doubt(r->inventory, h, &at, &d) ?
	    fault_of(&d) : no_fault;
}

/* The one cause of all rows that hosts may lack; none if there are more.  *rows
 * counts these. */
static struct fault
common_cause(const struct report *r, const struct host_set *hosts,
    size_t *rows, struct arena *a)
{
	const struct result *result = r->result;
	struct fault cause = no_fault, one;
	const struct row *row;
	size_t last = SIZE_MAX;

	*rows = 0;
	for (size_t i = 0; i < result->n; i++)
		for (size_t k = 0; k < hosts->n; k++) {
			row = &result->rows[i];
			if ((row->group != GROUP_UNCERTAIN &&
			    row->group != GROUP_MISSING) ||
			    result_standing(result, row, hosts->hosts[k]) !=
			    STANDING_UNCERTAIN)
				continue;
			one = cause_of(r, row, hosts->hosts[k], a);
			if (one.one == NULL || (*rows != 0 &&
			    one.one != cause.one))
				return no_fault;
			cause = one;
			*rows += i != last;
			last = i;
		}
	return cause;
}

struct span
doubt_text_fault(const struct report *r, bool one_host, const size_t *hosts,
    size_t n, struct arena *a)
{
	struct fault found = no_fault, one;
	struct host_doubt d;
	struct strbuf s;

	for (size_t i = 0; i < n; i++)
		for (size_t at = 0; inventory_doubt(r->inventory,
		    &r->inventory->hosts[hosts[i]], &at, &d);) {
			one = fault_of(&d);
			if (found.one != NULL && found.one != one.one)
				return SPAN_NONE;
			found = one;
		}
	if (found.one == NULL)
		return SPAN_NONE;
	strbuf_begin(&s);
	out_printf(&s.out, "%s %s %s", one_host ? "its" : "their",
	    n == 1 ? found.noun : found.nouns, n == 1 ? found.one :
	    found.many);
	return strbuf_end(&s, a);
}

/* "FS07", "these 12 hosts": those that the sentence is about. */
static void
say_subject(const struct report *r, struct out *o, const struct host_set *s)
{
	if (s->n <= HOST_TEXT_NAMES)
		host_text_print(r, o, s->hosts, s->n, SIZE_MAX);
	else
		out_printf(o, "these %zu %s", s->n, host_text_noun(r, s->n));
}

struct span
doubt_text_cause(const struct report *r, const struct host_set *hosts,
    struct arena *a)
{
	size_t rows;
	struct fault cause = common_cause(r, hosts, &rows, a);
	bool one = hosts->n == 1;
	struct strbuf s;

	if (cause.one == NULL)
		return SPAN_NONE;
	strbuf_begin(&s);
	if (!one && cause.each != NULL) {
		out_printf(&s.out, ": %s", cause.each);
		return strbuf_end(&s, a);
	}
	if (cause.noun == NULL)
		out_str(&s.out, ", because ");
	else
		out_printf(&s.out, ": the %s of ", one ? cause.noun :
		    cause.nouns);
	say_subject(r, &s.out, hosts);
	out_printf(&s.out, " %s", one ? cause.one : cause.many);
	if (cause.of_state)
		out_str(&s.out, rows == 1 ? " it is installed" :
		    " they are installed");
	return strbuf_end(&s, a);
}

bool
doubt_text_covers(enum diag_code code)
{
	return code == DIAG_CUT || code == DIAG_NOT_LISTED ||
	    code == DIAG_NO_ENTRIES || code == DIAG_CUT_ROW ||
	    code == DIAG_GOOD_INCOMPLETE;
}
