#include <stdlib.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/collect/failure_words.h"
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

	return !is_given(name) && !is_of_others(name) && (list->host == 0 ||
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

	return !is_given(name) && !is_of_others(name) &&
	    (outcome == OUTCOME_SHEET_EMPTY || failure_words_is_name(name));
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
		diag_as(d, SEV_WARNING, DIAG_EMPTY, pos, "the other sheets are "
		    "lists of hosts; export this one again, or delete it");
}

void
sheets_leave_out(const struct input *inputs, size_t n, enum outcome *outcomes,
    struct raw_lists *raw_lists, struct diags *d)
{
	unsigned *hosts = NULL;
	bool host;

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
