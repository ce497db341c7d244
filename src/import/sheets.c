#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/import/sheets.h"
#include "kbdiff/import/unclaimed.h"
#include "kbdiff/model/hostname.h"

/* "Sheet2": the name that a program gives, which says nothing. */
static bool
is_given(struct span name)
{
	static const struct span words[] = {
		SPAN("sheet"), SPAN("worksheet"), SPAN("table"),
		SPAN("tabelle"), SPAN("feuil"), SPAN("feuille"), SPAN("hoja"),
		SPAN("foglio"), SPAN("planilha"), SPAN("folha"), SPAN("blad"),
		SPAN("ark"), SPAN("arkusz"), SPAN("list"),
		SPAN("h\xc3\xa1rok"), SPAN("munka"), SPAN("munkalap"),
		SPAN("sayfa"), SPAN("taul"), SPAN("taulukko"), SPAN("foaie"),
		SPAN("\xd0\x9b\xd0\xb8\xd1\x81\xd1\x82"),
		SPAN("\xd0\x90\xd1\x80\xd0\xba\xd1\x83\xd1\x88"),
	};

	while (name.n != 0 && (ascii_digit(name.p[name.n - 1]) ||
	    ascii_blank(name.p[name.n - 1]) || name.p[name.n - 1] == '(' ||
	    name.p[name.n - 1] == ')'))
		name.n--;
	return SPAN_ANY(name, words, span_eqi) || name.n == 0;
}

/* What sheets are called that show the others. */
static bool
is_of_others(struct span name)
{
	static const struct span words[] = {
		SPAN("chart"), SPAN("diagram"), SPAN("pivot"),
		SPAN("dashboard"), SPAN("legend"), SPAN("info"), SPAN("help"),
		SPAN("todo"), SPAN("to do"), SPAN("index"), SPAN("inhalt"),
		SPAN("content"), SPAN("cover"), SPAN("total"), SPAN("all"),
		SPAN("alle"), SPAN("gesamt"), SPAN("graph"), SPAN("grafik"),
	};

	return SPAN_ANY(name, words, span_startsi) || unclaimed_is_title(name);
}

bool
sheets_may_be_host(struct span name)
{
	return !is_given(name) && !is_of_others(name);
}

static bool
is_same_host(struct span a, struct span b)
{
	return span_eqi(hostname_label(hostname_trim(a)),
	    hostname_label(hostname_trim(b)));
}

/* Whether the sheet names the host of its list: nothing else does, or the rows
 * name the same one. */
static bool
names_host(const struct raw_lists *l, const struct raw_list *list,
    const struct input *sheet)
{
	struct span name = input_sheet(sheet->path);

	return sheets_may_be_host(name) && (list->host == 0 ||
	    is_same_host(intern_span(l->strings, list->host), name));
}

/* So many sheets of each workbook, by its number, name the host of their
 * list. */
static unsigned *
count_hosts(const struct input *inputs, size_t n, const struct raw_lists *l)
{
	unsigned *hosts = xcalloc(n, sizeof *hosts);
	const struct input *sheet;

	for (size_t i = 0; i < l->n; i++) {
		if (l->lists[i].input >= n)
			continue;
		sheet = &inputs[l->lists[i].input];
		if (sheet->kind == INPUT_SHEET && names_host(l, &l->lists[i],
		    sheet))
			hosts[sheet->container]++;
	}
	return hosts;
}

static bool
is_unread(enum outcome outcome)
{
	return outcome == OUTCOME_SHEET || outcome == OUTCOME_SHEET_EMPTY ||
	    outcome == OUTCOME_REFUSED;
}

/* Another table has any name; where nothing is, a host's list is missing. */
static bool
stands_for_host(const struct input *sheet, enum outcome outcome)
{
	struct span name = input_sheet(sheet->path);

	return sheets_may_be_host(name) &&
	    (outcome == OUTCOME_SHEET_EMPTY || host_in_text_is(name));
}

/* A note where it is another table. */
static void
tell(const struct input *sheet, enum outcome outcome, bool host,
    struct diags *d)
{
	struct pos pos = { sheet->path, 0, 0 };

	if (outcome == OUTCOME_SHEET && !host)
		diags_regrade(d, DIAG_UNKNOWN, sheet->path, SEV_NOTE);
	else if (outcome == OUTCOME_SHEET_EMPTY && host)
		diag_as(d, SEV_WARNING, DIAG_EMPTY, pos, "the other sheets "
		    "hold the updates of hosts; export this host again, or "
		    "delete the sheet");
}

/* Of each workbook, by its number, whether a list has updates. */
static bool *
find_filled(const struct input *inputs, size_t n, const struct raw_lists *l)
{
	bool *filled = xcalloc(n, sizeof *filled);

	for (size_t i = 0; i < l->n; i++)
		if (l->lists[i].input < n && l->lists[i].n != 0)
			filled[inputs[l->lists[i].input].container] = true;
	return filled;
}

/* A header without rows on a sheet that is called Template or Sheet3 is no
 * host's list, where other sheets have lists. */
static void
drop_headers(const struct input *inputs, size_t n, enum outcome *outcomes,
    struct raw_lists *l, struct diags *d)
{
	bool *filled = find_filled(inputs, n, l);
	const struct input *sheet;
	const struct raw_list *list;
	struct span name;
	size_t kept = 0;

	for (size_t i = 0; i < l->n; i++) {
		list = &l->lists[i];
		sheet = list->input < n ? &inputs[list->input] : NULL;
		name = sheet != NULL && sheet->kind == INPUT_SHEET ?
		    input_sheet(sheet->path) : SPAN_NONE;
		if (name.n != 0 && list->n == 0 && list->host == 0 &&
		    list->doubts == 1u << DOUBT_EMPTY &&
		    filled[sheet->container] && (is_given(name) ||
		    is_of_others(name))) {
			diags_regrade(d, DIAG_NO_ENTRIES, sheet->path,
			    SEV_NOTE);
			outcomes[list->input] = OUTCOME_PASSED_OVER;
			free(list->entries);
		} else {
			l->lists[kept++] = *list;
		}
	}
	l->n = kept;
	free(filled);
}

void
sheets_leave_out(const struct input *inputs, size_t n, enum outcome *outcomes,
    struct raw_lists *raw_lists, struct diags *d)
{
	unsigned *hosts = NULL;
	bool host;

	drop_headers(inputs, n, outcomes, raw_lists, d);
	for (size_t i = 0; i < n; i++) {
		if (!is_unread(outcomes[i]))
			continue;
		if (hosts == NULL)
			hosts = count_hosts(inputs, n, raw_lists);
		host = hosts[inputs[i].container] != 0 &&
		    stands_for_host(&inputs[i], outcomes[i]);
		tell(&inputs[i], outcomes[i], host, d);
		outcomes[i] = host ? OUTCOME_UNCLAIMED : OUTCOME_PASSED_OVER;
		if (host)
			raw_lists_leave_out(raw_lists, (struct left_out){
			    .why = LEFT_OUT_FILE, .input = (uint32_t)i,
			    .file = intern(raw_lists->strings,
			    span_of(inputs[i].path)) });
	}
	free(hosts);
}
