#include "kbdiff/base/mem.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/wording/evidence_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/level_text.h"
#include "json_hosts.h"

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
		json_writer_next(w);
		json_writer_open(w, '{');
		json_writer_key(w, "host");
		json_writer_string(w, w->r->inventory->hosts[i].name);
		json_writer_key(w, "by");
		json_writer_update_or_null(w, c.by);
		json_writer_key(w, "evidence");
		json_writer_string(w, span_of(keywords_evidence(c.evidence)));
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
		json_writer_next(w);
		json_writer_open(w, '{');
		json_writer_key(w, "host");
		json_writer_string(w, w->r->inventory->hosts[i].name);
		json_writer_key(w, "reason");
		json_writer_string(w, span_of(keywords_uncertain(reason)));
		json_writer_key(w, "detail");
		c = (struct cover){ .reason = REASON_NONE };
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
