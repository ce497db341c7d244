#include "kbdiff/base/mem.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/wording/changes_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/update_text.h"
#include "json_hosts.h"
#include "report_json_changes.h"

static const struct host_change *
change_at(const struct json_writer *w, size_t i)
{
	return &w->r->changes->hosts[i];
}

static struct span
name_of(const struct json_writer *w, size_t i)
{
	return w->r->inventory->hosts[changes_host(change_at(w, i))].name;
}

static void
write_moment(struct json_writer *w, const char *key, size_t host)
{
	json_writer_key(w, key);
	if (host == CHANGES_NOBODY) {
		out_str(w->o, "null");
		return;
	}
	json_writer_open(w, '{');
	json_hosts_details(w, host);
	json_writer_close(w, '}');
}

static void
add_ids(struct json_writer *w, const struct update_set *set)
{
	for (size_t i = 0; i < set->n; i++) {
		json_writer_next(w);
		json_writer_string(w, inventory_update(w->r->inventory,
		    set->updates[i]));
	}
}

static void
write_ids(struct json_writer *w, const char *key, const struct update_set *set)
{
	json_writer_key(w, key);
	json_writer_open(w, '[');
	add_ids(w, set);
	json_writer_close(w, ']');
}

/* The updates of a host, by what became of them. */
static void
write_updates(struct json_writer *w, const struct host_change *c)
{
	write_ids(w, "installed", &c->updates[UPDATE_INSTALLED]);
	write_ids(w, "removed", &c->updates[UPDATE_REMOVED]);
	write_ids(w, "replaced", &c->updates[UPDATE_REPLACED]);
	json_writer_key(w, "uncertain");
	json_writer_open(w, '[');
	add_ids(w, &c->updates[UPDATE_MAYBE_INSTALLED]);
	add_ids(w, &c->updates[UPDATE_MAYBE_REMOVED]);
	add_ids(w, &c->updates[UPDATE_PENDING]);
	json_writer_close(w, ']');
	write_ids(w, "pending", &c->updates[UPDATE_PENDING]);
}

static void
write_replaced_by(struct json_writer *w, const struct host_change *c)
{
	const struct update_set *set = &c->updates[UPDATE_REPLACED];
	struct arena *arena = arena_new();
	struct cover cover;

	json_writer_key(w, "replaced_by");
	json_writer_open(w, '[');
	for (size_t i = 0; i < set->n; i++) {
		cover = changes_cover(w->r->changes, c, set->updates[i],
		    arena);
		json_writer_next(w);
		json_writer_open(w, '{');
		json_writer_key(w, "update");
		json_writer_string(w, inventory_update(w->r->inventory,
		    set->updates[i]));
		json_writer_key(w, "by");
		json_writer_update_or_null(w, cover.by);
		json_writer_key(w, "evidence");
		json_writer_string(w, span_of(keywords_evidence(
		    cover.evidence)));
		json_writer_close(w, '}');
		arena_reset(arena);
	}
	json_writer_close(w, ']');
	arena_free(arena);
}

static void
write_host(struct json_writer *w, size_t i)
{
	const struct host_change *c = change_at(w, i);
	const struct host *h = &w->r->inventory->hosts[changes_host(c)];

	json_writer_open_line(w, 4);
	json_writer_key(w, "name");
	json_writer_string(w, h->name);
	json_writer_key(w, "aliases");
	json_writer_strings(w, h->aliases, h->naliases);
	json_writer_key(w, "change");
	json_writer_string(w, span_of(keywords_host_state(c->state)));
	write_moment(w, "before", c->before);
	write_moment(w, "after", c->after);
	write_updates(w, c);
	write_replaced_by(w, c);
	json_writer_close(w, '}');
}

static void
write_level(struct json_writer *w, const char *key, size_t host,
    struct arena *arena)
{
	json_writer_key(w, key);
	json_writer_string_or_null(w, host == CHANGES_NOBODY ? SPAN_NONE :
	    level_text_number(w->r, host, arena));
}

static void
write_group(struct json_writer *w, const struct change_group *g)
{
	const struct host_change *c = change_at(w, g->hosts[0]);
	struct arena *arena = arena_new();

	json_writer_open_line(w, 4);
	json_writer_key(w, "hosts");
	json_writer_open(w, '[');
	for (size_t i = 0; i < g->n; i++) {
		json_writer_next(w);
		json_writer_string(w, name_of(w, g->hosts[i]));
	}
	json_writer_close(w, ']');
	json_writer_key(w, "change");
	json_writer_string(w, span_of(keywords_host_state(c->state)));
	write_level(w, "before_level", c->before, arena);
	write_level(w, "after_level", c->after, arena);
	write_updates(w, c);
	json_writer_close(w, '}');
	arena_free(arena);
}

/* What the updates are that were installed or removed. */
static void
write_described(struct json_writer *w, struct arena *arena)
{
	const struct change_update *all;
	size_t n = changes_text_updates(w->r, arena, &all);
	char url[CELLS_URL];

	json_writer_key_line(w, "updates", 2);
	json_writer_open(w, '[');
	for (size_t i = 0; i < n; i++) {
		keywords_url(inventory_number(w->r->inventory,
		    all[i].update), url);
		json_writer_open_line(w, 4);
		json_writer_key(w, "update");
		json_writer_string(w, inventory_update(w->r->inventory,
		    all[i].update));
		json_writer_key(w, "what");
		json_writer_string_or_null(w, all[i].what);
		json_writer_key(w, "month");
		json_writer_string_or_null(w, update_text_month(w->r,
		    all[i].update, arena));
		json_writer_key(w, "level");
		json_writer_string_or_null(w, update_text_level(w->r,
		    all[i].update, arena));
		json_writer_key(w, "url");
		json_writer_string_or_null(w, span_of(url));
		json_writer_close(w, '}');
	}
	json_writer_close(w, ']');
}

static void
write_names(struct json_writer *w, const char *key, enum host_state state)
{
	json_writer_key_line(w, key, 2);
	json_writer_open(w, '[');
	for (size_t i = 0; i < w->r->changes->n; i++) {
		if (change_at(w, i)->state != state)
			continue;
		json_writer_next(w);
		json_writer_string(w, name_of(w, i));
	}
	json_writer_close(w, ']');
}

void
report_json_changes(struct json_writer *w)
{
	const struct changes *c = w->r->changes;
	struct arena *arena = arena_new();

	json_writer_key(w, "verdict");
	json_writer_string(w, span_of(keywords_changes(c)));
	json_writer_key_line(w, "hosts", 2);
	json_writer_open(w, '[');
	for (size_t i = 0; i < c->n; i++)
		write_host(w, i);
	json_writer_close(w, ']');
	json_writer_key_line(w, "groups", 2);
	json_writer_open(w, '[');
	for (size_t i = 0; i < c->ngroups; i++)
		write_group(w, &c->groups[i]);
	json_writer_close(w, ']');
	write_names(w, "came", HOST_CAME);
	write_names(w, "gone", HOST_GONE);
	write_described(w, arena);
	arena_free(arena);
}
