#include "kbdiff/cells.h"
#include "kbdiff/json_standings.h"
#include "kbdiff/mem.h"

static bool
stands(struct json *w, const struct row *row, size_t host, enum side side,
    enum standing standing)
{
	const struct result *r = w->r->result;

	return r->roles[host] != ROLE_NONE &&
	    (side == SIDE_COUNT || role_side(r->roles[host]) == side) &&
	    result_standing(r, row, host) == standing;
}

void
json_standing(struct json *w, const char *name, const struct row *row,
    enum side side, enum standing standing)
{
	json_key(w, name);
	json_open(w, '[');
	for (size_t i = 0; i < w->r->inventory->n; i++)
		if (stands(w, row, i, side, standing)) {
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
	for (size_t i = 0; i < w->r->inventory->n; i++)
		if (stands(w, row, i, SIDE_COUNT, STANDING_LACK) &&
		    result_pending(w->r->result, row, i)) {
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
	for (size_t i = 0; i < w->r->inventory->n; i++) {
		if (!stands(w, row, i, SIDE_COUNT, standing))
			continue;
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
	for (size_t i = 0; i < w->r->inventory->n; i++) {
		if (!stands(w, row, i, SIDE_BAD, STANDING_UNCERTAIN))
			continue;
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
