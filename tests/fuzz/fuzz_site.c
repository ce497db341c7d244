/* Files that a site writes by hand - exceptions, names of hosts, requirements -
 * of any bytes: each line is read or refused with a word, and what a
 * requirement reads as is read as that again. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/cli/host_selectors.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/model/requirement.h"
#include "feed.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

enum { TODAY = 20786 };		/* 2026-11-29 */

static void
check_told(int rc, const struct diags *diags)
{
	if ((rc != 0) != (diags_total(diags, SEV_ERROR) != 0))
		abort();
}

static void
read_exceptions(const char *path)
{
	struct exceptions *e = exceptions_new(TODAY);
	struct diags *diags = diags_new();

	check_told(exceptions_read(e, path, diags), diags);
	for (size_t i = 0; i < e->n; i++)
		exception_is_over(e, &e->all[i]);
	exceptions_free(e);
	diags_free(diags);
}

static void
read_hosts(const char *path)
{
	struct host_selectors *s = host_selectors_new();
	struct diags *diags = diags_new();
	char value[40] = "@";

	strcat(value, path);
	check_told(host_selectors_add(s, ROLE_GOOD, value, diags), diags);
	host_selectors_free(s);
	diags_free(diags);
}

static void
check_again(const struct requirement *r, struct arena *a)
{
	struct requirement again;

	if (!requirement_parse(r->text, &again, a) ||
	    !span_eq(again.text, r->text) || again.n != r->n)
		abort();
}

static void
read_line(struct span s, struct arena *a)
{
	struct requirement_line line;
	struct span item;

	requirement_scan(s, &line, a);
	if (line.fault != NULL)
		return;
	for (size_t i = 0; i < line.n; i++)
		check_again(&line.all[i], a);
	while (requirement_next_scope(&line.scope, &item))
		requirement_scope_build(item);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct span all = { (const char *)p, n };
	struct fed_file f = feed_file(all);
	struct arena *a = arena_new();

	read_exceptions(f.path);
	read_hosts(f.path);
	unlink(f.path);
	while (all.n != 0) {
		n = span_find(all, '\n');
		read_line(span_upto(all, n), a);
		all = span_from(all, n + 1);
	}
	arena_free(a);
	return 0;
}
