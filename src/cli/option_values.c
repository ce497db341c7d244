/*
 * How values of options are stored, and what is said of wrong ones: the
 * option, the value, what is allowed.
 */
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/regex.h"
#include "kbdiff/compare/result.h"
#include "kbdiff/import/importers.h"
#include "kbdiff/report/report_formats.h"
#include "options_table.h"
#include "suggest.h"

const char *const allowed_when[] = { "auto", "always", "never", NULL };
const char *const allowed_date_order[] = { "mdy", "dmy", "ymd", NULL };
const char *const allowed_groups[] = {
	[GROUP_MISSING] = "missing", [GROUP_UNCERTAIN] = "uncertain",
	[GROUP_ACCEPTED] = "accepted",
	[GROUP_EXTRA] = "extra", [GROUP_COVERED] = "covered",
	[GROUP_INAPPLICABLE] = "inapplicable", [GROUP_SAME] = "same",
	[GROUP_COUNT] = "all", NULL
};
const char *const allowed_columns[] = {
	[COLUMN_KEY_HOST] = "host", [COLUMN_KEY_UPDATE] = "update",
	[COLUMN_KEY_STATE] = "state", [COLUMN_KEY_DATE] = "date", NULL
};

static void *
column(struct parsing *p, const struct option_row *row)
{
	return (char *)p->options + row->at;
}

/*
 * Says on err what is wrong with an option's value: "--since: "yesterday" is
 * not a clear date; write it as ...".  Returns -1.
 */
static int
refuse(struct parsing *p, const struct option_row *row, struct span value,
    const char *after)
{
	out_printf(p->err, "kbdiff: --%s: \"", row->name);
	out_visible(p->err, value);
	out_printf(p->err, "\"%s\n", after);
	return -1;
}

/* "mdy, dmy or ymd" */
static void
print_words(struct out *o, const char *const *words)
{
	for (size_t i = 0; words[i] != NULL; i++) {
		if (i != 0)
			out_str(o, words[i + 1] == NULL ? " or " : ", ");
		out_str(o, words[i]);
	}
}

/* "--show: unknown group "uncertan"; did you mean "uncertain"? Use
 * ..." */
static int
refuse_unknown(struct parsing *p, const struct option_row *row,
    const char *what, struct span value, const char *const *words)
{
	struct span close = suggest_among(value, words);

	out_printf(p->err, "kbdiff: --%s: unknown %s \"", row->name, what);
	out_visible(p->err, value);
	out_str(p->err, "\"; ");
	if (close.n != 0)
		out_printf(p->err, "did you mean \"%.*s\"? Use ",
		    SPANF(close));
	else
		out_str(p->err, "use ");
	print_words(p->err, words);
	out_char(p->err, '\n');
	return -1;
}

int
store_flag(struct parsing *p, const struct option_row *row, const char *value)
{
	(void)value;
	*(bool *)column(p, row) = true;
	return 0;
}

int
store_text(struct parsing *p, const struct option_row *row, const char *value)
{
	*(const char **)column(p, row) = value;
	return 0;
}

int
store_list(struct parsing *p, const struct option_row *row, const char *value)
{
	struct values *v = column(p, row);

	v->values = xgrow(v->values, v->n, &v->cap, sizeof *v->values);
	v->values[v->n++] = value;
	return 0;
}

int
store_glob(struct parsing *p, const struct option_row *row, const char *value)
{
	struct regex *rx = regex_glob(span_of(value));

	if (rx == NULL)
		return refuse(p, row, span_of(value), " is not a "
		    "shell pattern; write one such as '*.bak'");
	regex_free(rx);
	return store_list(p, row, value);
}

/* The number of a word among those that are allowed, or -1. */
static int
choose(struct span value, const char *const *words)
{
	for (int k = 0; words[k] != NULL; k++)
		if (span_eq(value, span_of(words[k])))
			return k;
	return -1;
}

int
store_when(struct parsing *p, const struct option_row *row, const char *value)
{
	int k = choose(span_of(value), row->allowed);

	if (k < 0)
		return refuse_unknown(p, row, "value", span_of(value),
		    row->allowed);
	*(enum when *)column(p, row) = (enum when)k;
	return 0;
}

int
store_date_order(struct parsing *p, const struct option_row *row,
    const char *value)
{
	int k = choose(span_of(value), row->allowed);

	if (k < 0)
		return refuse_unknown(p, row, "order", span_of(value),
		    row->allowed);
	p->options->date_order = (enum date_order)(DATE_MDY + k);
	return 0;
}

int
store_date(struct parsing *p, const struct option_row *row, const char *value)
{
	struct date_reading r = date_scan(span_of(value));

	if (r.form != DATE_KNOWN)
		return refuse(p, row, span_of(value),
		    " is not a clear date; write it as year-month-day, such "
		    "as 2024-03-31");
	*(date *)column(p, row) = r.day;
	return 0;
}

/* How many hosts; @FILE is read later. */
int
store_expect(struct parsing *p, const struct option_row *row,
    const char *value)
{
	size_t n = strspn(value, "0123456789");

	if (value[0] == '@' ? value[1] == '\0' :
	    n == 0 || n > 9 || value[n] != '\0' ||
	    strtoul(value, NULL, 10) == 0)
		return refuse(p, row, span_of(value), " is neither a "
		    "number of hosts from 1 to 999999999, nor @FILE with a "
		    "host on each line");
	p->options->expect = value;
	return 0;
}

int
store_jobs(struct parsing *p, const struct option_row *row, const char *value)
{
	char *end;
	unsigned long n = strtoul(value, &end, 10);

	if (*value < '1' || *value > '9' || *end != '\0' || n > 1024)
		return refuse(p, row, span_of(value),
		    " is not a number from 1 to 1024");
	p->options->jobs = (unsigned)n;
	return 0;
}

int
store_alias(struct parsing *p, const struct option_row *row,
    const char *value)
{
	struct options *o = p->options;
	struct span s = span_of(value);
	size_t eq = span_find(s, '=');

	if (eq == 0 || eq + 1 >= s.n)
		return refuse(p, row, s, " is not OTHER=NAME, as "
		    "in --alias 10.0.0.7=CAS02");
	o->aliases = xgrow(o->aliases, o->naliases, &o->aliases_cap,
	    sizeof *o->aliases);
	o->aliases[o->naliases++] = (struct alias){ span_upto(s, eq),
	    span_from(s, eq + 1) };
	return 0;
}

int
store_show(struct parsing *p, const struct option_row *row, const char *value)
{
	struct span rest = span_of(value), one;
	unsigned show = 0;
	size_t n;
	int g;

	for (; rest.n != 0; rest = span_from(rest, n + 1)) {
		n = span_find(rest, ',');
		one = span_trim(span_upto(rest, n));
		g = choose(one, row->allowed);
		if (g < 0)
			return refuse_unknown(p, row, "group", one,
			    row->allowed);
		show |= g == GROUP_COUNT ? (1u << GROUP_COUNT) - 1 : 1u << g;
	}
	p->options->show = show;
	return show != 0 ? 0 : refuse_unknown(p, row, "group", span_of(value),
	    row->allowed);
}

int
store_format(struct parsing *p, const struct option_row *row,
    const char *value)
{
	const char *names[32];
	size_t n = 0;

	p->options->format = report_formats_named(span_of(value));
	if (p->options->format != NULL)
		return 0;
	for (; n < 31 && report_formats[n] != NULL; n++)
		names[n] = report_formats[n]->name;
	names[n] = NULL;
	return refuse_unknown(p, row, "format", span_of(value), names);
}

static void
suggest_importer(struct parsing *p, const struct option_row *row,
    struct span value)
{
	struct suggestion s = suggest_begin(value);

	for (size_t i = 0; importers[i] != NULL; i++)
		if (importers[i]->parse != NULL)
			suggest_try(&s, span_of(importers[i]->name));
	out_printf(p->err, "kbdiff: --%s: unknown format \"", row->name);
	out_visible(p->err, value);
	out_str(p->err, "\"; ");
	if (s.best.n != 0)
		out_printf(p->err, "did you mean \"%.*s\"? ", SPANF(s.best));
	out_str(p->err, "'kbdiff formats' lists them\n");
}

int
store_input_format(struct parsing *p, const struct option_row *row,
    const char *value)
{
	const struct importer *i = importers_named(span_of(value));

	if (i == NULL || i->parse == NULL) {
		suggest_importer(p, row, span_of(value));
		return -1;
	}
	p->options->input_format = i;
	return 0;
}

/* Takes a name off, up to the next comma; one in double quotes may hold
 * commas.  False: its quote is never closed. */
static bool
take_name(struct span *rest, struct span *name)
{
	size_t n;

	if (rest->n == 0 || rest->p[0] != '"') {
		n = span_find(*rest, ',');
		*name = span_trim(span_upto(*rest, n));
	} else {
		n = 1 + span_find(span_from(*rest, 1), '"');
		if (n >= rest->n || (n + 1 < rest->n && rest->p[n + 1] != ','))
			return false;
		*name = span_upto(span_from(*rest, 1), n - 1);
		n++;
	}
	*rest = span_from(*rest, n + 1);
	return true;
}

static bool
has_column(const struct column_choices *c, enum column_key key)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->values[i].key == key)
			return true;
	return false;
}

int
store_columns(struct parsing *p, const struct option_row *row,
    const char *value)
{
	struct column_choices *c = column(p, row);
	struct span rest = span_of(value), key, name;
	size_t n;
	int k;

	while (rest.n != 0) {
		n = span_find(rest, '=');
		key = span_trim(span_upto(rest, n));
		rest = span_from(rest, n + 1);
		if ((k = choose(key, row->allowed)) < 0)
			return refuse_unknown(p, row, "key", key,
			    row->allowed);
		if (!take_name(&rest, &name) || name.n == 0)
			return refuse(p, row, span_of(value),
			    " names no column; write host=AssetName, and "
			    "host=\"A, B\" if a name has a comma");
		if (has_column(c, (enum column_key)k))
			return refuse(p, row, key, " is given twice; give each "
			    "key once");
		c->values = xgrow(c->values, c->n, &c->cap,
		    sizeof *c->values);
		c->values[c->n++] = (struct column_choice){
		    (enum column_key)k, name };
	}
	return c->n != 0 ? 0 : refuse_unknown(p, row, "key", SPAN_NONE,
	    row->allowed);
}
