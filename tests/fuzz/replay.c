/*
 * Runs a fuzz target on its seeds and on what a few fixed rules make of them:
 * cut anywhere, a byte changed, two joined.  TAP on standard output.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/mem.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* About how many inputs all seeds become, and at most how many one does: of a
 * large seed, or where there are many, not every cut is tried. */
#ifdef KBDIFF_DEBUG
#define RUNS		1200
#else
#define RUNS		6000
#endif
#define RUNS_MAX	128

static uint8_t *
read_file(const char *path, size_t *n)
{
	FILE *f = fopen(path, "rb");
	uint8_t *buf = NULL;
	size_t cap = 0, got;

	*n = 0;
	if (f == NULL) {
		perror(path);
		exit(1);
	}
	do {
		if (cap - *n < 4096) {
			cap = (cap + 4096) * 2;
			buf = xreallocarray(buf, cap, 1);
		}
		got = fread(buf + *n, 1, cap - *n, f);
		*n += got;
	} while (got != 0);
	fclose(f);
	return buf;
}

/* Each input is a block of its own, so that reading past it is seen. */
static void
run(const uint8_t *bytes, size_t n)
{
	uint8_t *copy = xmalloc(n);

	if (n != 0)
		memcpy(copy, bytes, n);
	LLVMFuzzerTestOneInput(copy, n);
	free(copy);
}

static void
run_variants(uint8_t *bytes, size_t n, size_t runs)
{
	static const uint8_t nasty[] = { 0, '"', ',', '\n', '\r', 0x80, 0xff,
	    ':', '[', '=', '<' };
	size_t step = n / (runs / 2) + 1, at;
	uint8_t was;

	run(bytes, n);
	for (at = 0; at < n; at += step)
		run(bytes, at);
	for (at = 0; at < n; at += step) {
		was = bytes[at];
		bytes[at] = nasty[at / step % sizeof nasty];
		run(bytes, n);
		bytes[at] = was;
	}
}

static int
is_seed(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

int
main(int argc, char **argv)
{
	struct dirent **seeds;
	char path[4096];
	uint8_t *bytes;
	size_t n, runs;
	int count;

	if (argc != 2 || (count = scandir(argv[1], &seeds, is_seed,
	    alphasort)) < 1) {
		fprintf(stderr, "no seeds\n");
		return 1;
	}
	runs = RUNS / (size_t)count + 2;
	for (int i = 0; i < count; i++) {
		snprintf(path, sizeof path, "%s/%s", argv[1],
		    seeds[i]->d_name);
		bytes = read_file(path, &n);
		run_variants(bytes, n, runs < RUNS_MAX ? runs : RUNS_MAX);
		free(bytes);
		printf("ok - %s\n", seeds[i]->d_name);
		fflush(stdout);
		free(seeds[i]);
	}
	free(seeds);
	return 0;
}
