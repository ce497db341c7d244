/*
 * libcsv FILE: the question that kbdiff answers, with libcsv, one thread and
 * nothing else: by update, how many good and bad hosts have it.  It trusts
 * its input: no update twice on a host, rows of a host together.
 */
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HOST = 2, ID = 4, SLOTS = 4096 };

static struct { unsigned number, have[2]; } updates[SLOTS];
static unsigned hosts[2], number, bad, field, header = 1;
static char host[64];

static void
on_field(void *s, size_t n, void *ctx)
{
	const char *p = s;

	(void)ctx;
	if (field == HOST && (n != strlen(host) || memcmp(p, host, n) != 0) &&
	    n < sizeof host && !header) {
		memcpy(host, p, n);
		host[n] = '\0';
		bad = p[n - 1] == '9';
		hosts[bad]++;
	} else if (field == ID && n > 2) {
		number = (unsigned)strtoul(p + 2, NULL, 10);
	}
	field++;
}

static void
on_row(int c, void *ctx)
{
	unsigned at = number * 2654435761u % SLOTS;

	(void)c;
	(void)ctx;
	field = 0;
	if (header) {
		header = 0;
		return;
	}
	while (updates[at].number != 0 && updates[at].number != number)
		at = (at + 1) % SLOTS;
	updates[at].number = number;
	updates[at].have[bad]++;
}

static int
by_number(const void *a, const void *b)
{
	const unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;

	return (x > y) - (x < y);
}

int
main(int argc, char **argv)
{
	static char buf[1 << 18];
	struct csv_parser p;
	size_t n;
	FILE *f;

	if (argc != 2 || (f = fopen(argv[1], "rb")) == NULL)
		return 2;
	csv_init(&p, CSV_STRICT);
	while ((n = fread(buf, 1, sizeof buf, f)) != 0)
		if (csv_parse(&p, buf, n, on_field, on_row, NULL) != n)
			return 2;
	csv_fini(&p, on_field, on_row, NULL);
	csv_free(&p);
	fclose(f);
	qsort(updates, SLOTS, sizeof *updates, by_number);
	for (int i = 0; i < SLOTS; i++)
		if (updates[i].have[0] != 0 && updates[i].have[1] < hosts[1])
			printf("KB%u,%u,%u,%u,%u\n", updates[i].number,
			    updates[i].have[0], hosts[0], updates[i].have[1],
			    hosts[1]);
	return 0;
}
