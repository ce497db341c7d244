#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/wording/evidence_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/requirement_text.h"
#include "json_hosts.h"

typedef size_t	lists_of(const struct inventory *, size_t host,
		    struct span *, size_t max);

static void
distinct(struct json_writer *w, lists_of *of, size_t host)
{
	size_t n = of(w->r->inventory, host, NULL, 0);
	struct span *s = xreallocarray(NULL, n, sizeof *s);

	of(w->r->inventory, host, s, n);
	json_writer_strings(w, s, n);
	free(s);
}

static void
write_doubts(struct json_writer *w, const struct host *h)
{
	struct host_doubt doubt;

	json_writer_key(w, "doubts");
	json_writer_open(w, '[');
	for (size_t at = 0; inventory_doubt(w->r->inventory, h, &at, &doubt);) {
		json_writer_next(w);
		json_writer_open(w, '{');
		json_writer_key(w, "reason");
		json_writer_string(w, span_of(doubt_name(doubt.reason)));
		json_writer_key(w, "file");
		json_writer_string(w, doubt.file);
		json_writer_key(w, "line");
		json_writer_place_or_null(w, doubt.line);
		json_writer_close(w, '}');
	}
	json_writer_close(w, ']');
}

void
json_hosts_details(struct json_writer *w, size_t host)
{
	const struct host *h = &w->r->inventory->hosts[host];
	struct arena *arena = arena_new();

	json_writer_key(w, "os");
	json_writer_string_or_null(w, h->os);
	json_writer_key(w, "build");
	json_writer_string_or_null(w, h->build);
	json_writer_key(w, "arch");
	json_writer_string_or_null(w, h->arch);
	json_writer_key(w, "level");
	json_writer_string_or_null(w, level_text_number(w->r, host, arena));
	json_writer_key(w, "stated_level");
	json_writer_string_or_null(w, level_text_stated(w->r, host));
	arena_free(arena);
	json_writer_key(w, "formats");
	distinct(w, inventory_formats, host);
	json_writer_key(w, "files");
	distinct(w, inventory_files, host);
	json_writer_key(w, "complete");
	json_writer_boolean(w, h->complete);
	write_doubts(w, h);
	json_writer_key(w, "declared");
	if (h->declared < 0)
		out_str(w->o, "null");
	else
		out_printf(w->o, "%lld", (long long)h->declared);
	json_writer_key(w, "listed");
	out_printf(w->o, "%zu", h->listed);
	json_writer_key(w, "unidentified");
	out_printf(w->o, "%u", (unsigned)h->unidentified);
}

void
json_hosts_standing(struct json_writer *w, const char *name,
    const struct row *row, enum side side, enum standing standing)
{
	json_writer_key(w, name);
	json_writer_open(w, '[');
	for (size_t i = 0; result_find(w->r->result, row, side, standing, &i);
	    i++) {
		json_writer_next(w);
		json_writer_string(w, w->r->inventory->hosts[i].name);
	}
	json_writer_close(w, ']');
}

void
json_hosts_pending(struct json_writer *w, const struct row *row)
{
	json_writer_key(w, "pending");
	json_writer_open(w, '[');
	for (size_t i = 0; result_find(w->r->result, row, SIDE_COUNT,
	    STANDING_LACK, &i); i++)
		if (result_reason(w->r->result, row, i) ==
		    REASON_PENDING) {
			json_writer_next(w);
			json_writer_string(w, w->r->inventory->hosts[i].name);
		}
	json_writer_close(w, ']');
}

/* The object of a host, which the caller closes. */
static void
open_host(struct json_writer *w, size_t host)
{
	json_writer_next(w);
	json_writer_open(w, '{');
	json_writer_key(w, "host");
	json_writer_string(w, w->r->inventory->hosts[host].name);
}

void
json_hosts_covered(struct json_writer *w, const char *name,
    const struct row *row, enum standing standing)
{
	struct arena *arena = arena_new();
	struct cover c;

	json_writer_key(w, name);
	json_writer_open(w, '[');
	for (size_t i = 0; result_find(w->r->result, row, SIDE_COUNT,
	    standing, &i); i++) {
		c = result_cover(w->r->result, row, i, arena);
		open_host(w, i);
		json_writer_key(w, "by");
		json_writer_update_or_null(w, c.by);
		json_writer_key(w, "evidence");
		json_writer_string_or_null(w, c.evidence == EVIDENCE_NONE ?
		    SPAN_NONE : span_of(keywords_evidence(c.evidence)));
		json_writer_key(w, "detail");
		json_writer_string_or_null(w, evidence_text(w->r->result, &c,
		    i, arena));
		json_writer_close(w, '}');
		arena_reset(arena);
	}
	json_writer_close(w, ']');
	arena_free(arena);
}

void
json_hosts_uncertain(struct json_writer *w, const struct row *row)
{
	struct arena *arena = arena_new();
	enum reason reason;
	struct cover c;

	json_writer_key(w, "doubts");
	json_writer_open(w, '[');
	for (size_t i = 0; result_find(w->r->result, row, SIDE_BAD,
	    STANDING_UNCERTAIN, &i); i++) {
		reason = result_reason(w->r->result, row, i);
		open_host(w, i);
		json_writer_key(w, "reason");
		json_writer_string(w, span_of(keywords_uncertain(reason)));
		json_writer_key(w, "detail");
		c = (struct cover){ .reason = COVER_NONE };
		if (reason == REASON_FACTS_END)
			c = result_cover(w->r->result, row, i, arena);
		json_writer_string_or_null(w, evidence_text(w->r->result, &c,
		    i, arena));
		json_writer_close(w, '}');
		arena_reset(arena);
	}
	json_writer_close(w, ']');
	arena_free(arena);
}

static void
write_places(struct json_writer *w, const struct required *q)
{
	json_writer_key(w, "lines");
	json_writer_open(w, '[');
	for (size_t i = 0; i < q->nplaces; i++) {
		json_writer_next(w);
		json_writer_open(w, '{');
		json_writer_key(w, "file");
		json_writer_string(w, q->places[i].file);
		json_writer_key(w, "line");
		out_printf(w->o, "%llu",
		    (unsigned long long)q->places[i].line);
		json_writer_key(w, "comment");
		json_writer_string_or_null(w, q->places[i].comment);
		json_writer_close(w, '}');
	}
	json_writer_close(w, ']');
}

static void
write_met(struct json_writer *w, const struct row *row, size_t host,
    struct arena *a)
{
	const struct term *by;
	struct cover c = result_answer(w->r->result, row, host, &by, a);

	open_host(w, host);
	json_writer_key(w, "by");
	json_writer_update_or_null(w, c.by);
	json_writer_key(w, "evidence");
	json_writer_string(w, c.reason == COVER_NONE ? SPAN("listed") :
	    span_of(keywords_evidence(c.evidence)));
	json_writer_key(w, "detail");
	json_writer_string_or_null(w, requirement_text_answer(w->r->result,
	    row, host, a));
	json_writer_close(w, '}');
}

void
json_hosts_requirement(struct json_writer *w, const struct row *row)
{
	const struct required *q = result_required(w->r->result, row);
	struct arena *a = arena_new();
	enum standing s;

	json_writer_key(w, "requirement");
	if (q == NULL) {
		out_str(w->o, "null");
		arena_free(a);
		return;
	}
	json_writer_open(w, '{');
	json_writer_key(w, "scope");
	json_writer_string_or_null(w, q->scope);
	write_places(w, q);
	json_writer_key(w, "met");
	json_writer_open(w, '[');
	for (size_t i = 0; i < w->r->inventory->n; i++) {
		s = result_standing(w->r->result, row, i);
		if ((w->r->result->roles[i] == ROLE_BAD || w->r->result->
		    roles[i] == ROLE_GOOD) && (s == STANDING_HAVE ||
		    s == STANDING_COVERED))
			write_met(w, row, i, a);
	}
	json_writer_close(w, ']');
	json_writer_close(w, '}');
	arena_free(a);
}

void
json_hosts_exception(struct json_writer *w, const struct row *row, size_t host)
{
	const struct exception *e = result_exception(w->r->result, row, host);

	json_writer_open_line(w, 4);
	json_writer_key(w, "update");
	json_writer_string(w, inventory_update(w->r->inventory, row->update));
	json_writer_key(w, "host");
	json_writer_string(w, w->r->inventory->hosts[host].name);
	json_writer_key(w, "until");
	json_writer_date_or_null(w, e->until);
	json_writer_key(w, "reason");
	json_writer_string_or_null(w, e->reason);
	json_writer_close(w, '}');
}

void
json_hosts_peers(struct json_writer *w, size_t host)
{
	const struct result *r = w->r->result;

	if (r == NULL || r->roles[host] != ROLE_BAD ||
	    w->r->subject == SUBJECT_EXPLAIN)
		return;
	json_writer_key(w, "peers");
	json_writer_open(w, '[');
	for (size_t i = 0; i < w->r->inventory->n; i++) {
		if ((r->roles[i] != ROLE_GOOD && r->roles[i] !=
		    ROLE_BASELINE) || !result_peers(r, i, host))
			continue;
		json_writer_next(w);
		json_writer_string(w, w->r->inventory->hosts[i].name);
	}
	json_writer_close(w, ']');
}
