/*
 * For programs: everything that the other reports say (kbdiff(1)),
 * written as it goes, never held whole.
 */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/compare/host_group.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/model/update_id.h"
#include "kbdiff/report/report_formats.h"
#include "kbdiff/wording/age_text.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/known_text.h"
#include "kbdiff/wording/level_text.h"
#include "kbdiff/wording/requirement_text.h"
#include "kbdiff/wording/update_text.h"
#include "json_hosts.h"
#include "json_writer.h"
#include "report_json_changes.h"
#include "report_json_explain.h"

static void
write_held(struct json_writer *w, const struct host_update *h)
{
	const struct inventory *inv = w->r->inventory;

	json_writer_open_line(w, 8);
	json_writer_key(w, "update");
	json_writer_string(w, inventory_update(inv, h->update));
	json_writer_key(w, "variant");
	json_writer_string_or_null(w, inventory_text(inv, h->value.variant));
	json_writer_key(w, "kind");
	json_writer_string_or_null(w, inventory_text(inv, h->value.kind));
	json_writer_key(w, "installed_on");
	json_writer_date_or_null(w, h->value.installed_on);
	json_writer_key(w, "installed_by");
	json_writer_string_or_null(
	    w, inventory_text(inv, h->value.installed_by));
	json_writer_key(w, "title");
	json_writer_string_or_null(w, inventory_text(inv, h->value.title));
	json_writer_key(w, "state");
	json_writer_string(w, span_of(state_name((enum state)h->value.state)));
	json_writer_key(w, "placeholder");
	json_writer_boolean(w, update_id_is_placeholder(inventory_number(inv,
	    h->update)));
	json_writer_close(w, '}');
}

static void
write_updates(struct json_writer *w, size_t host)
{
	struct host_update *held = NULL;
	size_t cap = 0, n;

	n = host_updates_of(w->r->inventory, host, NULL, &held, &cap);
	json_writer_key_line(w, "updates", 6);
	json_writer_open(w, '[');
	for (size_t i = 0; i < n; i++)
		write_held(w, &held[i]);
	json_writer_close(w, ']');
	free(held);
}

static void
write_host(struct json_writer *w, size_t host)
{
	const struct host *h = &w->r->inventory->hosts[host];

	json_writer_open_line(w, 4);
	json_writer_key(w, "name");
	json_writer_string(w, h->name);
	if (w->r->result != NULL && w->r->subject != SUBJECT_EXPLAIN) {
		json_writer_key(w, "role");
		json_writer_string(
		    w, span_of(keywords_role(w->r->result->roles[host])));
	}
	json_hosts_peers(w, host);
	json_writer_key(w, "aliases");
	json_writer_strings(w, h->aliases, h->naliases);
	json_hosts_details(w, host);
	if (w->r->result == NULL)
		write_updates(w, host);
	json_writer_close(w, '}');
}

/* What was asked about is no host. */
static bool
takes_part(const struct report *r, size_t host)
{
	return r->result == NULL || (r->result->roles[host] != ROLE_NONE &&
	    !explain_query_is(r, host));
}

static void
write_hosts(struct json_writer *w)
{
	json_writer_key_line(w, "hosts", 2);
	json_writer_open(w, '[');
	for (size_t i = 0; i < w->r->inventory->n; i++)
		if (takes_part(w->r, i))
			write_host(w, i);
	json_writer_close(w, ']');
}

static void
write_side(struct json_writer *w, const char *name, const struct row *row,
    enum side side)
{
	json_writer_key(w, name);
	json_writer_open(w, '{');
	json_hosts_standing(w, "have", row, side, STANDING_HAVE);
	json_hosts_standing(w, "lack", row, side, STANDING_LACK);
	json_writer_close(w, '}');
}

/* What the update is, and in parts. */
static void
write_what(struct json_writer *w, const struct row *row)
{
	struct arena *arena = arena_new();

	json_writer_key(w, "what");
	json_writer_string_or_null(w, update_text_what(w->r, row, arena));
	json_writer_key(w, "month");
	json_writer_string_or_null(w, update_text_month(w->r, row->update,
	    arena));
	json_writer_key(w, "level");
	json_writer_string_or_null(w, update_text_level(w->r, row->update,
	    arena));
	arena_free(arena);
}

static void
write_row(struct json_writer *w, const struct row *row)
{
	const struct inventory *inv = w->r->inventory;
	char url[CELLS_URL], separation[16];

	json_writer_open_line(w, 4);
	json_writer_key(w, "update");
	json_writer_string(w, inventory_update(inv, row->update));
	json_writer_key(w, "kind");
	json_writer_string_or_null(w, inventory_text(inv, row->value.kind));
	json_writer_key(w, "title");
	json_writer_string_or_null(w, row->title);
	json_writer_key(w, "installed_on");
	json_writer_date_or_null(w, row->value.installed_on);
	keywords_url(requirement_text_number(inv, row->update), url);
	json_writer_key(w, "url");
	json_writer_string_or_null(w, span_of(url));
	write_what(w, row);
	if (w->r->result->cluster) {
		json_hosts_standing(w, "have", row, SIDE_GOOD, STANDING_HAVE);
		json_hosts_standing(w, "lack", row, SIDE_GOOD, STANDING_LACK);
	} else {
		row_separation(row, separation);
		json_writer_key(w, "separation");
		out_str(w->o, separation);
		write_side(w, "good", row, SIDE_GOOD);
		write_side(w, "bad", row, SIDE_BAD);
	}
	json_hosts_standing(
	    w, "uncertain", row, SIDE_COUNT, STANDING_UNCERTAIN);
	json_hosts_pending(w, row);
	json_hosts_standing(w, "accepted_on", row, SIDE_COUNT,
	    STANDING_ACCEPTED);
	json_hosts_covered(w, "covered_on", row, STANDING_COVERED);
	json_hosts_covered(w, "inapplicable_on", row, STANDING_INAPPLICABLE);
	if (!w->r->result->cluster)
		json_hosts_requirement(w, row);
	json_writer_key(w, "notes");
	json_writer_strings(w, row->notes, row->nnotes);
	json_writer_close(w, '}');
}

static void
write_group(struct json_writer *w, enum group group)
{
	const struct result *r = w->r->result;

	json_writer_key_line(w, keywords_group(group, r->cluster), 2);
	json_writer_open(w, '[');
	for (size_t i = 0; i < r->n; i++)
		if (r->rows[i].group == group)
			write_row(w, &r->rows[i]);
	json_writer_close(w, ']');
}

static void
write_groups(struct json_writer *w)
{
	static const enum group all[] = { GROUP_MISSING, GROUP_UNCERTAIN,
	    GROUP_EXTRA, GROUP_COVERED, GROUP_INAPPLICABLE, GROUP_SAME };
	const struct result *r = w->r->result;
	size_t shown = (w->r->show >> GROUP_SAME & 1) != 0 ? 6 : 5;

	if (r->cluster) {
		json_writer_key_line(w, "common", 2);
		out_printf(w->o, "%zu", r->counts[GROUP_SAME]);
		write_group(w, GROUP_MISSING);
		write_group(w, GROUP_UNCERTAIN);
		write_group(w, GROUP_COVERED);
		return;
	}
	for (size_t i = 0; i < shown; i++)
		write_group(w, all[i]);
	json_writer_key_line(w, "counts", 2);
	json_writer_open(w, '{');
	json_writer_key(w, "accepted");
	out_printf(w->o, "%zu", r->counts[GROUP_ACCEPTED]);
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		json_writer_key(w, keywords_group(all[i], false));
		out_printf(w->o, "%zu", r->counts[all[i]]);
	}
	json_writer_close(w, '}');
}

/* Lacks that an exception accepts, or, with over, one that did and ended. */
static void
write_exceptions(struct json_writer *w, const char *name, bool over)
{
	const struct result *r = w->r->result;
	enum standing s;

	json_writer_key_line(w, name, 2);
	json_writer_open(w, '[');
	for (size_t k = 0; r->exceptions != NULL && k < r->n; k++)
		for (size_t i = 0; result_find_other(r, &r->rows[k], &i);
		    i++) {
			s = result_standing(r, &r->rows[k], i);
			if ((s == STANDING_ACCEPTED) != over &&
			    result_exception(r, &r->rows[k], i) != NULL)
				json_hosts_exception(w, &r->rows[k], i);
		}
	json_writer_close(w, ']');
}

static void
write_accepted(struct json_writer *w)
{
	const struct exceptions *e = w->r->result->exceptions;

	write_exceptions(w, "accepted", false);
	write_exceptions(w, "expired", true);
	json_writer_key_line(w, "judged_on", 2);
	json_writer_date_or_null(w, e == NULL ? DATE_NONE : e->today);
}

static struct span
name_in_set(const struct json_writer *w, const struct row_set *set, size_t i)
{
	return inventory_update(w->r->inventory,
	    w->r->result->rows[set->rows[i]].update);
}

/* Names that are not written yet: lines of requirements that ask one of several
 * builds are rows of one name. */
static void
write_names_of(struct json_writer *w, const struct row_set *set,
    struct intern *written)
{
	struct span name;

	for (size_t i = 0; i < set->n; i++) {
		name = name_in_set(w, set, i);
		if (intern_has(written, name))
			continue;
		intern(written, name);
		json_writer_next(w);
		json_writer_string(w, name);
	}
}

static void
write_row_set(struct json_writer *w, const char *name,
    const struct row_set *set, struct intern *written)
{
	json_writer_key(w, name);
	json_writer_open(w, '[');
	intern_reset(written);
	write_names_of(w, set, written);
	json_writer_close(w, ']');
}

static void
write_state(struct json_writer *w, const struct host_group *g,
    struct arena *arena, struct intern *written)
{
	char build[16];

	json_writer_open_line(w, 4);
	json_writer_key(w, "hosts");
	json_writer_open(w, '[');
	for (size_t i = 0; i < g->n; i++) {
		json_writer_next(w);
		json_writer_string(w,
		    w->r->inventory->hosts[g->hosts[i]].name);
	}
	json_writer_close(w, ']');
	json_writer_key(w, "norm");
	json_writer_boolean(w, g->norm);
	json_writer_key(w, "level");
	json_writer_string_or_null(w, level_text_number(w->r, g->hosts[0],
	    arena));
	json_writer_key(w, "newest_level");
	json_writer_string_or_null(w, age_text_newest(w->r, g->hosts[0],
	    arena));
	write_row_set(w, "lacks", &g->lacks, written);
	write_row_set(w, "has", &g->has, written);
	json_writer_key(w, "uncertain");
	json_writer_open(w, '[');
	intern_reset(written);
	write_names_of(w, &g->uncertain, written);
	write_names_of(w, &g->may_have, written);
	json_writer_close(w, ']');
	json_writer_key(w, "build");
	snprintf(build, sizeof build, "%u", (unsigned)g->build);
	json_writer_string_or_null(w, g->build == 0 ? SPAN_NONE :
	    span_of(build));
	json_writer_close(w, '}');
}

/* Hosts that stand alike in every row, family by family. */
static void
write_states(struct json_writer *w)
{
	struct arena *arena = arena_new();
	struct intern *written = intern_new();
	const struct host_families f = w->r->result->groups;

	json_writer_key_line(w, "groups", 2);
	json_writer_open(w, '[');
	for (size_t i = 0; i < f.n; i++)
		for (size_t g = 0; g < f.families[i].n; g++)
			write_state(w, &f.families[i].groups[g], arena,
			    written);
	json_writer_close(w, ']');
	intern_free(written);
	arena_free(arena);
}

static void
write_diagnostic(struct json_writer *w, struct diagnostic d)
{
	json_writer_open_line(w, 4);
	json_writer_key(w, "severity");
	json_writer_string(w, span_of(severity_name(d.severity)));
	json_writer_key(w, "code");
	json_writer_string(w, span_of(diag_name(d.code)));
	json_writer_key(w, "file");
	json_writer_string_or_null(w, d.file);
	json_writer_key(w, "line");
	json_writer_place_or_null(w, d.line);
	json_writer_key(w, "column");
	json_writer_place_or_null(w, d.column);
	json_writer_key(w, "message");
	json_writer_string(w, d.message);
	json_writer_close(w, '}');
}

static void
write_diagnostics(struct json_writer *w)
{
	json_writer_key_line(w, "diagnostics", 2);
	json_writer_open(w, '[');
	for (size_t i = 0; i < diags_count(w->r->diags); i++)
		write_diagnostic(w, diags_get(w->r->diags, i));
	json_writer_close(w, ']');
}

/* How new what is known besides the inputs is. */
static void
write_data(struct json_writer *w)
{
	struct arena *arena = arena_new();

	json_writer_key_line(w, "data", 2);
	json_writer_string_or_null(w, known_text_data(w->r, arena));
	arena_free(arena);
}

static void
write_json(const struct report *r, struct out *o)
{
	struct json_writer w = { .r = r, .o = o };

	json_writer_open(&w, '{');
	json_writer_key(&w, "kbdiff");
	json_writer_string(&w, span_of(r->version));
	if (r->result != NULL) {
		json_writer_key(&w, "verdict");
		json_writer_string_or_null(
		    &w, explain_query_alone(r)
			    ? SPAN_NONE
			    : span_of(keywords_verdict(r->result)));
	}
	if (r->result != NULL && r->result->cluster) {
		json_writer_key(&w, "consistent");
		json_writer_boolean(&w, r->result->verdict == VERDICT_NOTHING);
	}
	if (r->changes != NULL)
		report_json_changes(&w);
	else
		write_hosts(&w);
	if (r->subject == SUBJECT_EXPLAIN)
		report_json_explain(&w);
	else if (r->result != NULL) {
		write_groups(&w);
		write_accepted(&w);
		write_states(&w);
	}
	if (r->nleft_out != 0) {
		json_writer_key_line(&w, "left_out", 2);
		json_writer_strings(&w, r->left_out, r->nleft_out);
	}
	write_data(&w);
	write_diagnostics(&w);
	json_writer_close(&w, '}');
	out_char(o, '\n');
}

const struct report_format report_json = {
	.name = "json",
	.ending = ".json",
	.help = "for programs: everything",
	.whole = true,
	.write = write_json,
};
