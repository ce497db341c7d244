/*
 * Real captures, where they lie beside the project: each gives the hosts,
 * updates and completeness that its INDEX.tsv expects.  Loudly skipped where
 * they are not there.
 */
#include <dirent.h>
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/model/host_updates.h"
#include "feed.h"
#include "test.h"

#define CORPUS	"../shared/corpus/"

enum field { FIELD_FILE, FIELD_ORIGIN, FIELD_FORMAT, FIELD_ENCODING,
    FIELD_HOSTS, FIELD_DISTINCT, FIELD_ROWS, FIELD_DECLARED, FIELD_COUNT };

static struct span
read_file(const char *path, struct arena *a)
{
	FILE *f = fopen(path, "rb");
	struct span s;
	char *buf;
	long n;

	if (f == NULL)
		return SPAN_NONE;
	fseek(f, 0, SEEK_END);
	n = ftell(f);
	rewind(f);
	buf = arena_alloc(a, (size_t)n + 1);
	s = (struct span){ buf, fread(buf, 1, (size_t)n, f) };
	fclose(f);
	return s;
}

static struct span
number(size_t n, char buf[24])
{
	snprintf(buf, 24, "%zu", n);
	return span_of(buf);
}

/* Distinct articles of a host: text ids are none. */
static size_t
count_articles(const struct inventory *inv)
{
	struct host_update *held = NULL;
	size_t cap = 0, n = host_updates_of(inv, 0, NULL, &held, &cap), all = 0;

	for (size_t i = 0; i < n; i++)
		all += inventory_number(inv, held[i].update) != 0;
	free(held);
	return all;
}

static bool
is_refused(const struct span f[FIELD_COUNT], const struct fed *fed)
{
	(void)f;
	return fed->importer != NULL && fed->importer->parse == NULL &&
	    fed->importer->refused_as == DIAG_REFUSED;
}

/*
 * The index names the host of this one, which no column of it does: it is a
 * list brief, without CSName.  WIN7SP1X64 stands in it as a part of account
 * names in InstalledBy alone, and those are no proof: they would be the name of
 * a domain, or of the machine that an image was made on, just as well.
 */
static bool
is_nameless_in_truth(struct span file)
{
	return span_eq(file,
	    SPAN("wmic_qfe_list-en_US-win7-utf16le-1.txt"));
}

/* What is wrong with it, or NULL. */
static const char *
wrong(const struct span f[FIELD_COUNT], const struct fed *fed)
{
	const struct host *h;
	char buf[24];

	if (span_starts(f[FIELD_FORMAT], SPAN("WUA search")))
		return is_refused(f, fed) ? NULL : "is not refused";
	if (fed->inventory == NULL)
		return "is not read";
	if (fed->inventory->n != 1)
		return "number of hosts";
	h = &fed->inventory->hosts[0];
	if (f[FIELD_HOSTS].p[0] != '(' && f[FIELD_HOSTS].p[0] != '.' &&
	    span_find(f[FIELD_HOSTS], ' ') == f[FIELD_HOSTS].n &&
	    !is_nameless_in_truth(f[FIELD_FILE]) ?
	    !span_eq(h->name, f[FIELD_HOSTS]) :
	    !span_eq(h->name, SPAN("input")))
		return "name of the host";
	if (!span_eq(number(count_articles(fed->inventory), buf),
	    f[FIELD_DISTINCT]))
		return "number of updates";
	if (!span_eq(number(h->listed, buf), f[FIELD_ROWS]))
		return "number of entries";
	if (ascii_digit(f[FIELD_DECLARED].p[0]) &&
	    !span_eq(number((size_t)h->declared, buf), f[FIELD_DECLARED]))
		return "number declared";
	if (h->complete != (h->listed != 0 && (h->declared < 0 ||
	    h->declared == (int64_t)h->listed)))
		return "completeness";
	return NULL;
}

static void
check(struct span row, unsigned n, struct arena *a)
{
	struct span f[FIELD_COUNT], bytes;
	const char *why;
	struct fed fed;
	char path[512];
	size_t at;

	for (int i = 0; i < FIELD_COUNT; i++) {
		at = span_find(row, '\t');
		f[i] = span_upto(row, at);
		row = span_from(row, at + 1);
	}
	snprintf(path, sizeof path, CORPUS "%.*s", SPANF(f[FIELD_FILE]));
	bytes = read_file(path, a);
	feed(&fed, bytes, NULL, 0);
	why = wrong(f, &fed);
	printf("%sok %u - %.*s%s%s\n", why == NULL ? "" : "not ", n,
	    SPANF(f[FIELD_FILE]), why == NULL ? "" : ": ",
	    why == NULL ? "" : why);
	feed_free(&fed);
}

int
main(void)
{
	struct arena *a = arena_new();
	struct span index = read_file(CORPUS "INDEX.tsv", a), row;
	unsigned n = 0;
	size_t at;

	if (index.n == 0)
		printf("ok 1 - captures # SKIP no captures beside the "
		    "project: what they show was NOT tested\n");
	for (; index.n != 0; index = span_from(index, at + 1), n++) {
		at = span_find(index, '\n');
		row = span_upto(index, at);
		if (n != 0 && row.n != 0)
			check(row, n, a);
	}
	arena_free(a);
	return 0;
}
