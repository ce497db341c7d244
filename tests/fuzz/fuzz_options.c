/* Command lines of any words, one a line: each is parsed or refused with a word
 * of what is wrong, and what is parsed is asked for its format. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/utf8.h"
#include "kbdiff/cli/options.h"
#include "in_process.h"
#include "memstream.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* The words of a copy that ends with NUL. */
static struct args
split(char *text)
{
	struct args a = { .n = 0 };
	char *end;

	args_add(&a, "kbdiff");
	while (text != NULL && a.n < ARGS_MAX) {
		end = strchr(text, '\n');
		if (end != NULL)
			*end++ = '\0';
		args_add(&a, text);
		text = end;
	}
	return a;
}

/* What was said is lines of text that begin as errors do. */
static void
check_said(struct span said)
{
	uint32_t c;
	size_t n;

	if (!span_starts(said, SPAN("kbdiff: ")) ||
	    said.p[said.n - 1] != '\n')
		abort();
	for (; said.n != 0; said = span_from(said, n)) {
		n = utf8_scan(said, &c);
		if (n == 0 || (c != '\n' && utf8_is_control(c)))
			abort();
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	char *text = xspandup((struct span){ (const char *)p, n }), *buf;
	struct args a = split(text);
	struct span said;
	struct out err = { .f = xmemstream(&buf, &said.n) };
	struct options o;
	int rc;

	optind = 0;
	rc = options_parse(&o, a.n, a.argv, &err);
	if (fclose(err.f) != 0)
		abort();
	said.p = buf;
	if (rc != 0)
		check_said(said);
	else if (said.n != 0)
		abort();
	else
		options_format(&o);
	options_fini(&o);
	free(buf);
	free(text);
	return 0;
}
