#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/model/host_updates.h"
#include "kbdiff/model/inventory.h"
#include "kbdiff/wording/age_text.h"
#include "kbdiff/wording/changes_text.h"
#include "kbdiff/wording/doubt_text.h"
#include "kbdiff/wording/explain_hosts_text.h"
#include "kbdiff/wording/explain_query.h"
#include "kbdiff/wording/explain_text.h"
#include "kbdiff/wording/family_text.h"
#include "kbdiff/wording/host_text.h"
#include "kbdiff/wording/keywords.h"
#include "kbdiff/wording/note_text.h"
#include "kbdiff/wording/requirement_name.h"
#include "kbdiff/wording/requirement_text.h"
#include "kbdiff/wording/state_text.h"
#include "kbdiff/wording/update_text.h"
#include "kbdiff/wording/verdict_text.h"
#include "layout.h"

/* More nodes than these have no matrix. */
enum { MATRIX_NODES = 8 };

struct layout_making {
	struct report	 view;		/* as this writer wants it */
	const struct report *r;		/* the view */
	const struct layout *doc;
	void		*ctx;
	struct arena	*arena;
	/* The table that is being made. */
	struct column	*columns;
	size_t		 ncolumns, columns_cap;
	struct cell	*cells;
	size_t		 n, cap;
};

static void
column(struct layout_making *m, enum cell_kind kind, struct span head,
    unsigned audience)
{
	m->columns = xgrow(m->columns, m->ncolumns, &m->columns_cap,
	    sizeof *m->columns);
	m->columns[m->ncolumns++] = (struct column){ kind, head, audience };
}

static void
add(struct layout_making *m, struct cell c)
{
	if (c.url == NULL)
		c.url = "";
	m->cells = xgrow(m->cells, m->n, &m->cap, sizeof *m->cells);
	m->cells[m->n++] = c;
}

static void
add_text(struct layout_making *m, struct span text)
{
	add(m, (struct cell){ .text = text });
}

static void
add_update(struct layout_making *m, uint32_t update)
{
	char *url = arena_alloc(m->arena, CELLS_URL);

	keywords_url(requirement_text_number(m->r->inventory, update), url);
	add(m, (struct cell){ .url = url,
	    .text = requirement_name(m->r, update, m->arena) });
}

/* A link to the Update Catalog, for an update with a number. */
static void
add_download(struct layout_making *m, uint32_t update)
{
	char *url = arena_alloc(m->arena, CELLS_URL);

	keywords_catalog_url(requirement_text_number(m->r->inventory,
	    update), url);
	add(m, (struct cell){ .url = url,
	    .text = url[0] == '\0' ? SPAN_NONE : SPAN("Catalog") });
}

static void
add_date(struct layout_making *m, date day)
{
	char iso[11];

	date_iso(day, iso);
	add_text(m, arena_dup(m->arena, span_of(iso)));
}

/* The first line in the cell, the others below it. */
static void
add_prose(struct layout_making *m, struct prose p)
{
	struct cell c = { .text = SPAN_NONE };

	if (p.n != 0) {
		c.text = p.lines[0];
		c.below = (struct prose){ p.lines + 1, p.n - 1 };
	}
	add(m, c);
}

static bool
is_empty_column(const struct layout_making *m, size_t column)
{
	for (size_t i = column; i < m->n; i += m->ncolumns)
		if (m->cells[i].text.n != 0 || m->cells[i].below.n != 0 ||
		    m->columns[column].kind == CELL_MARK)
			return false;
	return true;
}

/* Leaves out columns that this writer does not want or that are empty, and
 * hands the table over. */
static void
end_table(struct layout_making *m, enum table_kind kind, struct span caption)
{
	struct table t = { .kind = kind, .caption = caption,
	    .columns = m->columns, .cells = m->cells };
	bool *wanted = xcalloc(m->ncolumns + 1, sizeof *wanted);
	size_t kept = 0;

	t.rows = m->ncolumns == 0 ? 0 : m->n / m->ncolumns;
	for (size_t c = 0; c < m->ncolumns; c++)
		wanted[c] = (m->columns[c].audience & m->doc->audience) != 0 &&
		    !is_empty_column(m, c);
	for (size_t i = 0; i < m->n; i++)
		if (wanted[i % m->ncolumns])
			m->cells[kept++] = m->cells[i];
	for (size_t c = 0; c < m->ncolumns; c++)
		if (wanted[c])
			m->columns[t.n++] = m->columns[c];
	if (t.rows != 0)
		m->doc->table(m->ctx, &t);
	free(wanted);
	m->n = m->ncolumns = 0;
}

/* What a table of hosts is called. */
static struct span
noun_of(const struct layout_making *m)
{
	return m->r->subject == SUBJECT_CLUSTER ? SPAN("Nodes") :
	    SPAN("Hosts");
}

/* The rows of a family (NULL: of all hosts): *all is them, and how many they
 * are is returned. */
static size_t
make_rows(struct layout_making *m, const struct host_family *f,
    struct span caption, const struct row_line **all)
{
	const struct row_line *lines;
	size_t left, n = row_text_lines(m->r, f, m->arena, &lines, &left);
	bool labelled = n != 0 && lines[0].label.n != 0;

	column(m, CELL_LABEL, noun_of(m), FOR_ALL);
	column(m, CELL_UPDATE, SPAN("Update"), FOR_ALL);
	column(m, CELL_TEXT, SPAN("What it is"), FOR_ALL);
	column(m, CELL_TEXT, m->r->result->cluster || labelled ?
	    SPAN("Where") : SPAN("Who lacks it"), FOR_ALL);
	column(m, CELL_LINK, SPAN("Download"), FOR_MARKUP);
	for (size_t i = 0; i < n; i++) {
		add(m, (struct cell){ .text = lines[i].label,
		    .tone = lines[i].tone });
		add_update(m, lines[i].row->update);
		add(m, (struct cell){ .text = lines[i].what,
		    .below = lines[i].below });
		add_text(m, lines[i].where);
		add_download(m, lines[i].row->update);
	}
	end_table(m, TABLE_ROWS, caption);
	m->doc->paragraph(m->ctx, row_text_left(m->r, left, m->arena));
	*all = lines;
	return n;
}

static void
add_state(struct layout_making *m, const struct host_family *f,
    const struct host_group *g)
{
	struct state_line l = state_text_line(m->r, f, g, m->arena);
	struct span *below = arena_alloc(m->arena, sizeof *below);

	*below = l.sentence;
	add(m, (struct cell){ .text = l.behind, .tone = l.tone });
	add(m, (struct cell){ .text = l.hosts,
	    .below = { below, l.sentence.n != 0 } });
	add_text(m, l.hosts);
	add(m, (struct cell){ .text = l.behind, .tone = l.tone });
	add_text(m, l.level);
	add_text(m, l.lacks);
	add_text(m, l.may_lack);
	add_text(m, l.has);
	add_text(m, l.may_have);
}

static void
head_states(struct layout_making *m)
{
	struct span noun = noun_of(m);

	column(m, CELL_LABEL, SPAN("Level"), FOR_TEXT);
	column(m, CELL_HOSTS, noun, FOR_TEXT);
	column(m, CELL_HOSTS, noun, FOR_MARKUP);
	column(m, CELL_LEVEL, SPAN("State"), FOR_MARKUP);
	column(m, CELL_LEVEL, SPAN("Level"), FOR_MARKUP);
	column(m, CELL_TEXT, SPAN("Lacks"), FOR_MARKUP);
	column(m, CELL_TEXT, SPAN("May lack"), FOR_MARKUP);
	column(m, CELL_TEXT, SPAN("Also has"), FOR_MARKUP);
	column(m, CELL_TEXT, SPAN("May have"), FOR_MARKUP);
}

static void
make_states(struct layout_making *m, const struct host_family *f,
    struct span caption)
{
	head_states(m);
	for (size_t g = 0; g < f->n; g++)
		if (!f->groups[g].norm)
			add_state(m, f, &f->groups[g]);
	end_table(m, TABLE_STATES, caption);
}

/* "KB5031361   +     +     -": nodes under their names, unless each row has
 * named them. */
static void
make_matrix(struct layout_making *m, const struct row_line *lines, size_t n)
{
	struct host_set nodes = host_text_of_role(m->r, ROLE_NODE, m->arena);
	bool used[STANDING_COUNT] = { false };
	size_t told = 0;
	enum standing s;

	for (size_t i = 0; i < n; i++)
		told += lines[i].named;
	if (nodes.n > MATRIX_NODES || nodes.n < 3 || told == n)
		return;
	column(m, CELL_UPDATE, SPAN("Update"), FOR_ALL);
	for (size_t i = 0; i < nodes.n; i++)
		column(m, CELL_MARK, host_text_name(m->r, nodes.hosts[i]),
		    FOR_ALL);
	for (size_t k = 0; k < n; k++) {
		add_update(m, lines[k].row->update);
		for (size_t i = 0; i < nodes.n; i++) {
			s = result_standing(m->r->result, lines[k].row,
			    nodes.hosts[i]);
			used[s] = true;
			add(m, (struct cell){ .standing = s });
		}
	}
	end_table(m, TABLE_MATRIX, SPAN("Update by node"));
	m->doc->key(m->ctx, used);
}

static void
add_host_line(struct layout_making *m, const struct host_line *l)
{
	add_text(m, l->label);
	add_text(m, l->words);
}

static void
tell_names(struct layout_making *m, const struct host_line *l)
{
	struct strbuf s;

	if (l->names.n == 0 || m->doc->folded == NULL)
		return;
	strbuf_begin(&s);
	out_str(&s.out, "Names of ");
	out_span(&s.out, l->label);
	m->doc->folded(m->ctx, strbuf_end(&s, m->arena), l->names);
}

static void
head_hosts(struct layout_making *m)
{
	column(m, CELL_HOSTS, noun_of(m), FOR_ALL);
	column(m, CELL_TEXT, SPAN("Updates and level"), FOR_ALL);
}

static void
make_hosts(struct layout_making *m, bool by_state)
{
	const struct host_line *lines;
	size_t n = host_text_lines(m->r, by_state, m->arena,
	    &lines);

	head_hosts(m);
	for (size_t i = 0; i < n; i++)
		add_host_line(m, &lines[i]);
	end_table(m, TABLE_HOSTS, noun_of(m));
	for (size_t i = 0; i < n; i++)
		tell_names(m, &lines[i]);
}

static void
make_norm(struct layout_making *m, const struct host_family *f)
{
	struct host_line norm;

	if (f->norm == NULL)
		return;
	norm = host_text_norm(m->r, f, m->arena);
	head_hosts(m);
	add_host_line(m, &norm);
	end_table(m, TABLE_HOSTS, noun_of(m));
	tell_names(m, &norm);
}

static void
make_doubts(struct layout_making *m, const char *heading, struct span name,
    struct span words, const struct doubt_line *lines, size_t n)
{
	if (n == 0)
		return;
	m->doc->heading(m->ctx, span_of(heading));
	column(m, CELL_HOSTS, name, FOR_ALL);
	column(m, CELL_TEXT, words, FOR_ALL);
	for (size_t i = 0; i < n; i++) {
		add_text(m, lines[i].name);
		add_text(m, lines[i].words);
	}
	end_table(m, TABLE_DOUBTS, span_of(heading));
}

/* Doubts that a new export settles stand above the rows. */
static void
tell_doubts(struct layout_making *m)
{
	const struct doubt_line *lines;
	struct doubt_advice advice;
	size_t n;

	n = doubt_text_left_out(m->r, m->arena, &lines);
	make_doubts(m, "Left out", SPAN("File"), SPAN("Why"), lines, n);
	n = doubt_text_hosts(m->r, m->arena, &lines);
	make_doubts(m, "In doubt", noun_of(m), SPAN("Export"), lines, n);
	advice = doubt_text_advice(m->r, m->arena);
	m->doc->paragraph(m->ctx, advice.what);
	if (advice.command.n != 0)
		m->doc->command(m->ctx, advice.command);
	m->doc->paragraph(m->ctx, advice.more);
}

/* True if any of the hosts is bad, or a node. */
static bool
is_judged(const struct layout_making *m, const struct host_family *f)
{
	enum role role;

	for (size_t g = 0; g < f->n; g++)
		for (size_t k = 0; k < f->groups[g].n; k++) {
			role = m->r->result->roles[f->groups[g].hosts[k]];
			if (role == ROLE_BAD || role == ROLE_NODE)
				return true;
		}
	return false;
}

/* Families that differ are sections of their own. */
static void
make_sections(struct layout_making *m)
{
	const struct host_family *f;
	const struct row_line *lines;
	struct span heading;

	for (size_t i = 0; i < m->r->result->groups.n; i++) {
		f = &m->r->result->groups.families[i];
		if (!is_judged(m, f))
			continue;
		heading = family_text_heading(m->r, f, m->arena);
		m->doc->heading(m->ctx, heading);
		if (m->r->result->cluster)
			make_states(m, f, heading);
		make_rows(m, f, heading, &lines);
		if (m->r->result->cluster)
			make_norm(m, f);
	}
	if (!m->r->result->cluster)
		make_hosts(m, false);
}

static void
make_cluster(struct layout_making *m)
{
	const struct host_family *f = &m->r->result->groups.families[0];
	bool by_state = f->norm != NULL && host_family_deviating(f) > 1;
	const struct row_line *lines;
	size_t n;

	if (by_state)
		make_states(m, f, SPAN("Nodes that differ"));
	n = make_rows(m, NULL, SPAN("Updates that are not on every node"),
	    &lines);
	make_matrix(m, lines, n);
	make_hosts(m, by_state);
}

/* True if nodes, or bad hosts, are of several families.  Requirements alone
 * are everybody's peer. */
static bool
has_sections(const struct layout_making *m)
{
	size_t n = 0;

	if (!m->r->result->cluster && host_text_of_role(m->r, ROLE_GOOD,
	    m->arena).n == 0)
		return false;
	for (size_t i = 0; i < m->r->result->groups.n; i++)
		n += is_judged(m, &m->r->result->groups.families[i]);
	return n > 1;
}

/* What answers lines of requirements where hosts meet them. */
static void
make_answers(struct layout_making *m)
{
	const struct host_line *lines;
	size_t n = requirement_text_hosts(m->r, m->arena, &lines);

	if (n == 0)
		return;
	m->doc->heading(m->ctx, SPAN("Requirements met"));
	column(m, CELL_HOSTS, SPAN("Hosts"), FOR_ALL);
	column(m, CELL_TEXT, SPAN("Met by"), FOR_ALL);
	for (size_t i = 0; i < n; i++)
		add_host_line(m, &lines[i]);
	end_table(m, TABLE_HOSTS, SPAN("Requirements"));
}

/* Hosts that agree may all be old, which belongs to the verdict. */
static void
tell_age(struct layout_making *m)
{
	struct prose old = age_text(m->r, AGE_OLD, m->arena);

	for (size_t i = 0; i < old.n; i++)
		m->doc->paragraph(m->ctx, old.lines[i]);
}

static void
make_comparison(struct layout_making *m)
{
	const struct row_line *lines;

	tell_age(m);
	tell_doubts(m);
	if (has_sections(m)) {
		make_sections(m);
	} else if (m->r->result->cluster) {
		make_cluster(m);
	} else {
		make_rows(m, NULL, SPAN("Updates"), &lines);
		make_hosts(m, false);
	}
	if (!m->r->result->cluster)
		make_answers(m);
	m->doc->notes(m->ctx, note_text_comparison(m->r, m->arena));
}

static void
add_held(struct layout_making *m, const struct host_update *h)
{
	const struct inventory *inv = m->r->inventory;
	struct prose said = row_text_held(m->r, h, m->arena);
	struct span title = inventory_text(inv, h->value.title);
	struct prose_making p = { .arena = m->arena };

	prose_add(&p, title);
	for (size_t i = 0; i < said.n; i++)
		prose_add(&p, said.lines[i]);
	add_update(m, h->update);
	add_date(m, h->value.installed_on);
	add_text(m, inventory_text(inv, h->value.kind));
	add_prose(m, prose_done(&p));
}

static void
make_list_of(struct layout_making *m, size_t host, struct host_update **held,
    size_t *cap)
{
	struct span name = m->r->inventory->hosts[host].name;
	size_t n = host_updates_of(m->r->inventory, host, NULL, held, cap);

	m->doc->heading(m->ctx, name);
	m->doc->paragraph(m->ctx, host_text_one(m->r, host, m->arena));
	column(m, CELL_UPDATE, SPAN("Update"), FOR_ALL);
	column(m, CELL_DATE, SPAN("Installed"), FOR_ALL);
	column(m, CELL_TEXT, SPAN("Kind"), FOR_ALL);
	column(m, CELL_TEXT, SPAN("Details"), FOR_ALL);
	for (size_t k = 0; k < n; k++)
		add_held(m, &(*held)[k]);
	end_table(m, TABLE_LIST, name);
	arena_reset(m->arena);
}

static void
make_list(struct layout_making *m)
{
	struct host_update *held = NULL;
	size_t cap = 0;

	for (size_t i = 0; i < m->r->inventory->n; i++)
		make_list_of(m, i, &held, &cap);
	free(held);
	m->doc->notes(m->ctx, note_text_warnings(m->r, m->arena));
}

/* "KB5030214: 2023-09 cumulative update, 17763.4851" */
static struct span
update_heading(struct layout_making *m, uint32_t update)
{
	struct span known = update_text_known(m->r, update, m->arena);
	struct strbuf s;

	strbuf_begin(&s);
	out_span(&s.out, inventory_update(m->r->inventory, update));
	if (known.n != 0) {
		out_str(&s.out, ": ");
		out_span(&s.out, known);
	}
	return strbuf_end(&s, m->arena);
}

/* Where to read about an update and where to get it. */
static void
add_links(struct layout_making *m, uint32_t update)
{
	uint32_t number = inventory_number(m->r->inventory, update);
	char *article = arena_alloc(m->arena, CELLS_URL);
	char *download = arena_alloc(m->arena, CELLS_URL);

	keywords_url(number, article);
	if (article[0] == '\0')
		return;
	add_text(m, SPAN("Article"));
	add(m, (struct cell){ .url = article, .text = span_of(article) });
	/* It is too long for a line of text. */
	if (m->doc->audience == FOR_TEXT)
		return;
	keywords_catalog_url(number, download);
	add_text(m, SPAN("Download"));
	add(m, (struct cell){ .url = download, .text = span_of(download) });
}

static void
make_explained(struct layout_making *m, uint32_t update)
{
	struct span name = inventory_update(m->r->inventory, update);
	const struct explain_source *accounts;
	size_t n = explain_text_of(m->r, update, m->arena, &accounts);

	m->doc->heading(m->ctx, update_heading(m, update));
	column(m, CELL_LABEL, SPAN("Source"), FOR_ALL);
	column(m, CELL_TEXT, SPAN("Says"), FOR_ALL);
	for (size_t i = 0; i < n; i++) {
		add_text(m, accounts[i].source);
		add_prose(m, accounts[i].said);
	}
	add_links(m, update);
	end_table(m, TABLE_LIST, name);
}

static void
make_explain(struct layout_making *m)
{
	const uint32_t *updates;
	size_t n = explain_query_updates(m->r, m->arena, &updates);

	for (size_t i = 0; i < n; i++)
		make_explained(m, updates[i]);
	m->doc->notes(m->ctx, note_text_explain(m->r, m->arena));
}

/* A line of a group in plain text: "installed  KB5122882  2026-09 ...". */
static void
add_change(struct layout_making *m, struct span hosts, struct span word,
    struct span id, struct span what)
{
	add_text(m, hosts);
	add_text(m, word);
	add_text(m, id);
	add_text(m, what);
}

/* Words about a group, if there are any. */
static void
add_words(struct layout_making *m, struct span *hosts, const char *word,
    struct span words)
{
	if (words.n == 0)
		return;
	add_change(m, *hosts, span_of(word), words, SPAN_NONE);
	*hosts = SPAN_NONE;
}

/* The hosts stand in the first of their lines. */
static void
add_change_lines(struct layout_making *m, const struct change_line *l)
{
	struct span hosts = l->hosts;
	const struct change_update *u;
	bool again;

	if (l->summary.n != 0) {
		add_change(m, hosts, l->summary, SPAN_NONE, SPAN_NONE);
		hosts = SPAN_NONE;
	}
	for (size_t i = 0; i < l->n; i++) {
		u = &l->updates[i];
		again = i != 0 && u[-1].change == u->change;
		add_change(m, hosts, again ? SPAN_NONE :
		    u->change == UPDATE_REMOVED ? SPAN("removed") :
		    SPAN("installed"), inventory_update(m->r->inventory,
		    u->update), u->what);
		hosts = SPAN_NONE;
	}
	add_words(m, &hosts, "replaced", l->replaced);
	add_words(m, &hosts, "in doubt", l->open);
	add_words(m, &hosts, "pending", l->pending);
}

static void
make_groups_text(struct layout_making *m, const struct change_line *lines,
    size_t n)
{
	column(m, CELL_HOSTS, SPAN("Hosts"), FOR_TEXT);
	column(m, CELL_WORD, SPAN("Change"), FOR_TEXT);
	column(m, CELL_WORD, SPAN("Update"), FOR_TEXT);
	column(m, CELL_TEXT, SPAN("What it is"), FOR_TEXT);
	for (size_t i = 0; i < n; i++)
		add_change_lines(m, &lines[i]);
	end_table(m, TABLE_CHANGES, SPAN("Changes"));
}

static void
make_groups_markup(struct layout_making *m, const struct change_line *lines,
    size_t n)
{
	static const struct span heads[] = { SPAN("Before"), SPAN("After"),
	    SPAN("Installed"), SPAN("Removed"), SPAN("Replaced"),
	    SPAN("In doubt"), SPAN("Pending") };

	column(m, CELL_HOSTS, SPAN("Hosts"), FOR_MARKUP);
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
		column(m, CELL_TEXT, heads[i], FOR_MARKUP);
	for (size_t i = 0; i < n; i++) {
		add_text(m, lines[i].hosts);
		add_text(m, lines[i].before);
		add_text(m, lines[i].after);
		add_text(m, lines[i].installed);
		add_text(m, lines[i].removed);
		add_text(m, lines[i].replaced);
		add_text(m, lines[i].open);
		add_text(m, lines[i].pending);
	}
	end_table(m, TABLE_CHANGES, SPAN("Changes"));
}

/* What the updates are that the groups have installed or removed. */
static void
make_changed_updates(struct layout_making *m)
{
	const struct change_update *updates;
	size_t n = changes_text_updates(m->r, m->arena, &updates);

	column(m, CELL_UPDATE, SPAN("Update"), FOR_MARKUP);
	column(m, CELL_TEXT, SPAN("What it is"), FOR_MARKUP);
	column(m, CELL_LINK, SPAN("Download"), FOR_MARKUP);
	for (size_t i = 0; i < n; i++) {
		add_update(m, updates[i].update);
		add_text(m, updates[i].what);
		add_download(m, updates[i].update);
	}
	end_table(m, TABLE_ROWS, SPAN("Updates"));
}

static void
make_changes(struct layout_making *m)
{
	const struct change_line *lines;
	size_t n = changes_text_lines(m->r, m->arena, &lines);

	tell_doubts(m);
	if (m->doc->audience == FOR_TEXT) {
		make_groups_text(m, lines, n);
	} else {
		make_groups_markup(m, lines, n);
		for (size_t i = 0; i < n; i++)
			tell_names(m, &(struct host_line){
			    .label = lines[i].hosts,
			    .names = lines[i].names });
		make_changed_updates(m);
	}
	m->doc->notes(m->ctx, note_text_changes(m->r, m->arena));
}

static enum tone
tone_of(const struct report *r)
{
	if (r->subject == SUBJECT_LIST || explain_query_alone(r))
		return TONE_NONE;
	if (r->changes != NULL)
		return r->changes->verdict == CHANGES_UNCHANGED ? TONE_FINE :
		    TONE_OPEN;
	return r->result->verdict == VERDICT_NOTHING ? TONE_FINE :
	    r->result->verdict == VERDICT_MISSING ? TONE_BAD : TONE_OPEN;
}

/* The verdict and what is short enough for a title. */
static struct span
headline(struct layout_making *m, struct span *title)
{
	const struct report *r = m->r;
	struct span said;

	if (r->changes != NULL) {
		*title = changes_text_title(r, m->arena);
		return changes_text_verdict(r, m->arena);
	}
	if (r->subject == SUBJECT_LIST || r->subject == SUBJECT_EXPLAIN) {
		said = r->subject == SUBJECT_LIST ?
		    verdict_text_list(r, m->arena) :
		    explain_hosts_verdict(r, m->arena);
		*title = said.p[said.n - 1] == '.' ? span_upto(said,
		    said.n - 1) : said;
		return said;
	}
	said = verdict_text(r, m->arena);
	*title = verdict_text_title(r, said, m->arena);
	return r->brief ? verdict_text_brief(r, m->arena) : said;
}

/* What stands between the headline and the end. */
static void
make_body(struct layout_making *m)
{
	if (m->r->subject == SUBJECT_LIST)
		make_list(m);
	else if (m->r->subject == SUBJECT_EXPLAIN)
		make_explain(m);
	else if (m->r->changes != NULL)
		make_changes(m);
	else
		make_comparison(m);
}

void
layout_write(const struct report *r, const struct layout *doc, void *ctx)
{
	struct layout_making m = { .view = *r, .doc = doc, .ctx = ctx,
	    .arena = arena_new() };
	struct prose none = { NULL, 0 };
	struct span verdict, title;

	m.view.hints = doc->audience == FOR_TEXT;
	m.r = &m.view;
	verdict = headline(&m, &title);
	doc->begin(ctx, tone_of(r), title, (struct prose){ &verdict, 1 });
	if (!r->brief)
		make_body(&m);
	doc->end(ctx, r->brief ? none : note_text_end(m.r, m.arena));
	free(m.cells);
	free(m.columns);
	arena_free(m.arena);
}
