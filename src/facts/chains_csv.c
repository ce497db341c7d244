#include "kbdiff/facts/chains.h"
#include "kbdiff/facts/chains_csv.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"
#include "fact_headers.h"
#include "facts_csv.h"

enum column {
	COLUMN_CHAIN, COLUMN_ORDINAL, COLUMN_KB, COLUMN_KIND, COLUMN_REVISION,
	COLUMN_OFFER, COLUMN_PART, COLUMN_BUILD, COLUMN_FROM, COLUMN_TO,
	COLUMN_RELEASED
};

static const struct csv_name names[] = {
	{ SPAN("chain"), COLUMN_CHAIN },
	{ SPAN("ordinal"), COLUMN_ORDINAL },
	{ SPAN("kb"), COLUMN_KB },
	{ SPAN("kind"), COLUMN_KIND },
	{ SPAN("with_revision"), COLUMN_REVISION },
	{ SPAN("offer_kb"), COLUMN_OFFER },
	{ SPAN("child_kb"), COLUMN_PART },
	{ SPAN("build"), COLUMN_BUILD },
	{ SPAN("from_build"), COLUMN_FROM },
	{ SPAN("to_build"), COLUMN_TO },
	{ SPAN("released"), COLUMN_RELEASED },
};

static void
fill(struct csv_header *l, const struct span *fields, size_t n)
{
	csv_header_fill(l, names, sizeof names / sizeof *names, fields, n);
}

bool
fact_header_chains(const struct span *fields, size_t n, struct csv_header *l)
{
	fill(l, fields, n);
	return csv_header_has(l, COLUMN_CHAIN) &&
	    csv_header_has(l, COLUMN_ORDINAL) && csv_header_has(l, COLUMN_KB);
}

bool
fact_header_offers(const struct span *fields, size_t n, struct csv_header *l)
{
	fill(l, fields, n);
	return csv_header_has(l, COLUMN_OFFER) &&
	    csv_header_has(l, COLUMN_PART) && csv_header_has(l, COLUMN_BUILD);
}

bool
fact_header_enablement(const struct span *fields, size_t n,
    struct csv_header *l)
{
	fill(l, fields, n);
	return csv_header_has(l, COLUMN_KB) &&
	    csv_header_has(l, COLUMN_FROM) && csv_header_has(l, COLUMN_TO);
}

/* Says what a cell is: "not a number". */
static bool
complain(const struct facts_csv *s, int column, struct diags *diags,
    const char *what)
{
	diag(diags, DIAG_SYNTAX, facts_csv_cell_pos(s, column), "\"%.*s\" is "
	    "%s", SPANF(facts_csv_cell(s, column)), what);
	return false;
}

static bool
take_number(const struct facts_csv *s, int column, uint32_t *n,
    struct diags *diags)
{
	struct span cell = facts_csv_cell(s, column);
	size_t digits;

	*n = (uint32_t)span_number(cell, 9, &digits);
	if (digits != cell.n || (cell.n == 0 && column != COLUMN_REVISION))
		return complain(s, column, diags, "not a number");
	return true;
}

static bool
take_update(const struct facts_csv *s, int column, uint32_t *kb,
    struct diags *diags)
{
	*kb = update_id_number(facts_csv_cell(s, column));
	return *kb != 0 || complain(s, column, diags, "not an update");
}

static bool
take_kind(const struct facts_csv *s, struct chain_row *row,
    struct diags *diags)
{
	static const struct span kinds[LINK_KIND_COUNT] = {
		[LINK_SSU] = SPAN("ssu"), [LINK_SSU_LCU] = SPAN("ssu-lcu"),
		[LINK_CUMULATIVE] = SPAN("cumulative"),
		[LINK_PREVIEW] = SPAN("preview"),
		[LINK_ROLLUP] = SPAN("rollup"),
		[LINK_SECURITY_ONLY] = SPAN("security-only"),
		[LINK_HOTPATCH] = SPAN("hotpatch"),
	};
	struct span cell = facts_csv_cell(s, COLUMN_KIND);

	for (row->kind = 0; row->kind < LINK_KIND_COUNT; row->kind++)
		if (span_eqi(cell, kinds[row->kind]))
			return true;
	return complain(s, COLUMN_KIND, diags, "an unknown "
	    "kind of update; use ssu, ssu-lcu, cumulative, preview, rollup, "
	    "security-only or hotpatch");
}

static bool
is_ordinal(const struct chain *chain, uint32_t ordinal)
{
	bool month = chain_by_month(chain);
	uint32_t day = month ? ordinal * 100 + 1 : ordinal;

	if (month && ordinal > 999999)
		return false;
	return date_of((int)(day / 10000), (int)(day / 100 % 100),
	    (int)(day % 100)) != DATE_NONE;
}

static bool
take_link(struct chains *c, const struct facts_csv *s, struct diags *diags)
{
	struct chain_row row = { .kb = 0 };
	struct chain chain;

	if (!chain_scan(facts_csv_cell(s, COLUMN_CHAIN), &chain))
		return complain(s, COLUMN_CHAIN, diags, "an unknown "
		    "chain; write one such as ssu/17763 or net/17763/4.8");
	if (!take_update(s, COLUMN_KB, &row.kb, diags) ||
	    !take_number(s, COLUMN_ORDINAL, &row.ordinal, diags) ||
	    !take_number(s, COLUMN_REVISION, &row.revision, diags) ||
	    !take_kind(s, &row, diags))
		return false;
	if (!is_ordinal(&chain, row.ordinal))
		return complain(s, COLUMN_ORDINAL, diags,
		    chain_by_month(&chain) ? "not a month such as 202310" :
		    "not a day such as 20231010");
	return chains_add(c, &chain, row, facts_csv_row_pos(s)) ||
	    complain(s, COLUMN_CHAIN, diags, "too many chains");
}

/* yyyymmdd; 0 where a row has no day. */
static uint32_t
day_released(const struct facts_csv *s)
{
	struct date_reading r = date_scan(facts_csv_cell(s, COLUMN_RELEASED));
	int year, month, day;

	if (r.form != DATE_KNOWN)
		return 0;
	date_split(r.day, &year, &month, &day);
	return (uint32_t)(year * 10000 + month * 100 + day);
}

static bool
take_offer(struct chains *c, const struct facts_csv *s, struct diags *diags)
{
	struct net_offer o;

	if (!take_update(s, COLUMN_OFFER, &o.offer, diags) ||
	    !take_update(s, COLUMN_PART, &o.part, diags) ||
	    !take_number(s, COLUMN_BUILD, &o.build, diags))
		return false;
	chains_add_offer(c, o, day_released(s));
	return true;
}

static bool
take_enablement(struct chains *c, const struct facts_csv *s,
    struct diags *diags)
{
	struct enablement e = { .kb = 0 };

	if (!take_update(s, COLUMN_KB, &e.kb, diags) ||
	    !take_number(s, COLUMN_FROM, &e.from, diags) ||
	    !take_number(s, COLUMN_TO, &e.to, diags))
		return false;
	chains_add_enablement(c, e, day_released(s), facts_csv_row_pos(s));
	return true;
}

static long
read_rows(struct chains *c, const char *file, csv_is_header *is_header,
    bool (*take)(struct chains *, const struct facts_csv *, struct diags *),
    const char *expected, struct diags *diags)
{
	struct facts_csv *s = facts_csv_open(file, is_header, expected, diags);
	long n = 0;
	int got = -1;

	if (s == NULL)
		return -1;
	while ((got = facts_csv_next(s)) == 1 && take(c, s, diags))
		n++;
	facts_csv_close(s);
	return got == 0 ? n : -1;
}

long
chains_csv_read(struct chains *c, const char *file, struct diags *diags)
{
	return read_rows(c, file, fact_header_chains, take_link, "chains have "
	    "the columns chain, ordinal, kb and kind", diags);
}

long
chains_csv_read_offers(struct chains *c, const char *file,
    struct diags *diags)
{
	return read_rows(c, file, fact_header_offers, take_offer, "offered "
	    "updates have the columns offer_kb, child_kb and build", diags);
}

long
chains_csv_read_enablement(struct chains *c, const char *file,
    struct diags *diags)
{
	return read_rows(c, file, fact_header_enablement, take_enablement,
	    "enablement packages have the columns kb, from_build and "
	    "to_build", diags);
}
