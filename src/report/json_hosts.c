#include "kbdiff/base/mem.h"
#include "kbdiff/wording/keywords.h"
#include "json_hosts.h"

void
json_standing(struct json *w, const char *name, const struct row *row,
    enum side side, enum standing standing)
{
	json_key(w, name);
	json_open(w, '[');
	for (size_t i = 0; result_find(w->r->result, row, side, standing, &i);
	    i++) {
		json_next(w);
		json_string(w, w->r->inventory->hosts[i].name);
	}
	json_close(w, ']');
}

void
json_pending(struct json *w, const struct row *row)
{
	json_key(w, "pending");
	json_open(w, '[');
	for (size_t i = 0; result_find(w->r->result, row, SIDE_COUNT,
	    STANDING_LACK, &i); i++)
		if (result_pending(w->r->result, row, i)) {
			json_next(w);
			json_string(w, w->r->inventory->hosts[i].name);
		}
	json_close(w, ']');
}

void
json_covers(struct json *w, const char *name, const struct row *row,
    enum standing standing)
{
	struct arena *arena = arena_new();
	struct cover c;

	json_key(w, name);
	json_open(w, '[');
	for (size_t i = 0; result_find(w->r->result, row, SIDE_COUNT,
	    standing, &i); i++) {
		c = result_cover(w->r->result, row, i, arena);
		json_next(w);
		json_open(w, '{');
		json_key(w, "host");
		json_string(w, w->r->inventory->hosts[i].name);
		json_key(w, "by");
		json_update_or_null(w, c.by);
		json_key(w, "evidence");
		json_string(w, span_of(cells_evidence(c.evidence)));
		json_key(w, "detail");
		json_string_or_null(w, c.detail);
		json_close(w, '}');
		arena_reset(arena);
	}
	json_close(w, ']');
	arena_free(arena);
}

void
json_doubts(struct json *w, const struct row *row)
{
	struct arena *arena = arena_new();
	enum unsure unsure;

	json_key(w, "doubts");
	json_open(w, '[');
	for (size_t i = 0; result_find(w->r->result, row, SIDE_BAD,
	    STANDING_UNCERTAIN, &i); i++) {
		unsure = result_unsure(w->r->result, row, i);
		json_next(w);
		json_open(w, '{');
		json_key(w, "host");
		json_string(w, w->r->inventory->hosts[i].name);
		json_key(w, "reason");
		json_string(w, span_of(cells_unsure(unsure)));
		json_key(w, "detail");
		json_string_or_null(w, unsure != UNSURE_FACTS ? SPAN_NONE :
		    result_cover(w->r->result, row, i, arena).detail);
		json_close(w, '}');
		arena_reset(arena);
	}
	json_close(w, ']');
	arena_free(arena);
}
