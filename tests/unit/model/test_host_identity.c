/* Which names are one host: the rules of kbdiff(1), one by one. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/model/inventory.h"

#define MOST	6

/* One list: its file, what the operand calls it, what it says of its host. */
struct said {
	const char	*path, *name, *host, *full;
	const char	*table;		/* of kbdiff, that has it from path */
	bool		 weak;		/* which says so: path names the host */
};

struct example {
	const char	*what;
	struct said	 lists[MOST];
	const char	*hosts[MOST];		/* as shown, in order */
	const char	*alias_of, *alias;	/* --alias */
	size_t		 ambiguous;		/* warnings */
};

static const struct example examples[] = {
	{ "case is ignored; the shortest name is shown, ties by bytes",
	    { { .path = "a", .host = "srv01" },
	    { .path = "b", .host = "SRV01" } },
	    { "SRV01" } },
	{ "a short name is the full name that begins with it",
	    { { .path = "a", .host = "srv01.corp.local" },
	    { .path = "b", .host = "SRV01" } }, { "SRV01" } },
	{ "two domains are two hosts",
	    { { .path = "a", .host = "web.a.example" },
	    { .path = "b", .host = "web.b.example" } },
	    { "web.a.example", "web.b.example" } },
	{ "a short name that fits two full ones is a host of its own",
	    { { .path = "a", .host = "web.a.example" },
	    { .path = "b", .host = "web.b.example" },
	    { .path = "c", .host = "WEB" } },
	    { "WEB", "web.a.example", "web.b.example" }, .ambiguous = 1 },
	{ "a NetBIOS name of 15 characters is the longer one",
	    { { .path = "a", .host = "WINLPE-SKILLS1-" },
	    { .path = "b", .host = "winlpe-skills1-srv.corp.local" } },
	    { "WINLPE-SKILLS1-" } },
	{ "14 characters are no cut NetBIOS name",
	    { { .path = "a", .host = "WINLPE-SKILLS1" },
	    { .path = "b", .host = "WINLPE-SKILLS1X" } },
	    { "WINLPE-SKILLS1", "WINLPE-SKILLS1X" } },
	{ "a NetBIOS name that fits two longer ones stays alone",
	    { { .path = "a", .host = "WINLPE-SKILLS1-" },
	    { .path = "b", .host = "WINLPE-SKILLS1-SRV" },
	    { .path = "c", .host = "WINLPE-SKILLS1-DB" } },
	    { "WINLPE-SKILLS1-", "WINLPE-SKILLS1-DB", "WINLPE-SKILLS1-SRV" },
	    .ambiguous = 1 },
	{ "a fuller name beside another gives the domain",
	    { { .path = "a", .host = "WEB", .full = "web.a.example" },
	    { .path = "b", .host = "WEB", .full = "web.b.example" } },
	    { "web.a.example", "web.b.example" } },
	{ "an IP address stays whole",
	    { { .path = "a", .host = "10.0.0.1" },
	    { .path = "b", .host = "10.0.0.2" } }, { "10.0.0.1", "10.0.0.2" } },
	{ "letters beyond ASCII have case too",
	    { { .path = "a", .host = "ORDI-DE-GON\xc3\x89RI" },
	    { .path = "b", .host = "ordi-de-gon\xc3\xa9ri" } },
	    { "ORDI-DE-GON\xc3\x89RI" } },
	{ "a stem stands for a host that nothing names",
	    { { .path = "in/cas01.csv" } }, { "cas01" } },
	{ "a stem joins a host that another input names",
	    { { .path = "in/cas01.csv" }, { .path = "x", .host = "CAS01" } },
	    { "CAS01" } },
	{ "two files without a host are never one host",
	    { { .path = "cas01/hotfix.csv" }, { .path = "cas02/hotfix.csv" } },
	    { "cas01/hotfix", "cas02/hotfix" } },
	{ "stems in one folder differ by their endings",
	    { { .path = "d/fs.csv" }, { .path = "d/fs.txt" } },
	    { "fs.csv", "fs.txt" } },
	{ "equal stems join nobody",
	    { { .path = "a/cas01.csv" }, { .path = "b/cas01.csv" },
	    { .path = "x", .host = "CAS01" } },
	    { "CAS01", "a/cas01", "b/cas01" }, .ambiguous = 2 },
	{ "a stem has no domain",
	    { { .path = "fs07.csv" }, { .path = "fs07.corp.local.csv" },
	    { .path = "x", .host = "FS07" } },
	    { "FS07", "fs07.corp.local" } },
	{ "a stem joins no name with a domain",
	    { { .path = "fs07.csv" },
	    { .path = "x", .host = "FS07.corp.local" } },
	    { "FS07.corp.local", "fs07" } },
	{ "no computer has cut a stem",
	    { { .path = "winlpe-skills1-srv.csv" },
	    { .path = "x", .host = "WINLPE-SKILLS1-" } },
	    { "WINLPE-SKILLS1-", "winlpe-skills1-srv" } },
	{ "an alias names a stem too",
	    { { .path = "hotfix.csv" }, { .path = "x", .host = "CAS01" } },
	    { "CAS01" }, .alias_of = "hotfix", .alias = "CAS01" },
	{ "the name of an alias is one of the host's",
	    { { .path = "x", .host = "EXCHANGE-01" } },
	    { "CAS01" }, .alias_of = "EXCHANGE-01", .alias = "CAS01" },
	{ "a stem joins no name that only an alias has",
	    { { .path = "web.csv" } }, { "web" }, .alias_of = "x",
	    .alias = "web.a.example" },
	{ "hosts of a table that kbdiff made are so many hosts",
	    { { .path = "a", .host = "WINLPE-SKILLS1-", .table = "all.csv" },
	    { .path = "b", .host = "WINLPE-SKILLS1-SRV", .table = "all.csv" } },
	    { "WINLPE-SKILLS1-", "WINLPE-SKILLS1-SRV" } },
	{ "and so are those that join one of another table",
	    { { .path = "a", .host = "WEB", .table = "all.csv" },
	    { .path = "b", .host = "web.a.example", .table = "all.csv" },
	    { .path = "c", .host = "web.a.example", .table = "new.csv" } },
	    { "WEB", "web.a.example" } },
	{ "hosts of two tables may be one host",
	    { { .path = "a", .host = "WEB", .table = "all.csv" },
	    { .path = "b", .host = "web.a.example", .table = "new.csv" } },
	    { "WEB" } },
	{ "a stem in a table stays a stem",
	    { { .path = "web.csv", .host = "web", .table = "all.csv",
	    .weak = true }, { .path = "web.old.csv", .host = "web.old",
	    .table = "all.csv", .weak = true },
	    { .path = "d/web.csv" } }, { "d/web", "web", "web.old" } },
	{ "stems of one path, in two tables, are two",
	    { { .path = "web.csv", .host = "web", .table = "mon.csv",
	    .weak = true }, { .path = "web.csv", .host = "web",
	    .table = "tue.csv", .weak = true } },
	    { "mon.csv/web", "tue.csv/web" } },
	{ "but lists of one path in one table are one",
	    { { .path = "web.csv", .host = "web", .table = "mon.csv",
	    .weak = true }, { .path = "web.csv", .host = "web",
	    .table = "mon.csv", .weak = true } }, { "web" } },
	{ "NAME= names a host whatever its file says",
	    { { .path = "a", .name = "before", .host = "CAS01" },
	    { .path = "b", .name = "after", .host = "CAS01" } },
	    { "after", "before" } },
	{ "the name given is the one shown, not the shortest",
	    { { .path = "a", .name = "cas01.corp.local", .host = "X" },
	    { .path = "b", .host = "CAS01" } }, { "cas01.corp.local" } },
	{ "an alias joins what nothing else does",
	    { { .path = "a", .host = "OLDNAME" },
	    { .path = "b", .host = "NEW" } },
	    { "NEW" }, .alias_of = "OLDNAME", .alias = "NEW" },
	{ "two hosts are never shown by one name",
	    { { .path = "a", .host = "WEB", .full = "web.a.example" },
	    { .path = "b", .host = "WEB", .full = "web.b.example" },
	    { .path = "c", .host = "WEB" } },
	    { "WEB", "web.a.example", "web.b.example" }, .ambiguous = 1 },
};

/* Lists in this order, the last first if reversed: order must not matter. */
static struct inventory *
settle(const struct example *x, bool reversed, struct raw_lists *l,
    struct input *inputs, struct diags *d)
{
	struct alias alias = { span_of(x->alias_of == NULL ? "" :
	    x->alias_of), span_of(x->alias == NULL ? "" : x->alias) };
	const struct said *s;
	struct raw_list *list;
	size_t n = 0, ninputs = 0, k;

	while (n < MOST && x->lists[n].path != NULL)
		n++;
	for (size_t i = 0; i < n; i++) {
		s = &x->lists[reversed ? n - 1 - i : i];
		for (k = 0; k < ninputs && (s->table == NULL ||
		    strcmp(inputs[k].path, s->table) != 0); k++)
			continue;
		if (k == ninputs)
			inputs[ninputs++] = (struct input){ .path =
			    s->table == NULL ? s->path : s->table,
			    .name = s->name };
		list = raw_lists_add(l);
		list->input = (uint32_t)k;
		list->tag = (strid)i;
		list->settled = s->table != NULL;
		list->weak = s->weak;
		list->host = intern(l->strings,
		    span_of(s->host == NULL ? "" : s->host));
		list->full = intern(l->strings,
		    span_of(s->full == NULL ? "" : s->full));
		list->file = intern(l->strings, span_of(s->path));
		list->kind = LIST_QFE;
		list->unidentified = 1;
	}
	return inventory_new(l, inputs, ninputs, &alias, x->alias != NULL, d);
}

static void
check(const struct example *x, bool reversed)
{
	struct raw_lists *l = raw_lists_new(false);
	struct diags *d = diags_new();
	struct input inputs[MOST];
	struct inventory *inv = settle(x, reversed, l, inputs, d);
	size_t n = 0, ambiguous = 0;

	while (n < MOST && x->hosts[n] != NULL)
		n++;
	if (inv->n != n)
		fail_msg("%s: %zu hosts, not %zu", x->what, inv->n, n);
	for (size_t i = 0; i < n; i++)
		if (!span_eq(inv->hosts[i].name, span_of(x->hosts[i])))
			fail_msg("%s: %.*s, not %s", x->what,
			    SPANF(inv->hosts[i].name), x->hosts[i]);
	diags_seal(d);
	for (size_t i = 0; i < diags_count(d); i++)
		ambiguous += diags_get(d, i).code == DIAG_HOST_AMBIGUOUS;
	if (ambiguous != x->ambiguous)
		fail_msg("%s: %zu warnings, not %zu", x->what, ambiguous,
		    x->ambiguous);
	inventory_free(inv);
	diags_free(d);
	raw_lists_free(l);
}

static void
test_names(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		check(&examples[i], false);
		check(&examples[i], true);
	}
}

static void
test_aliases_are_the_other_names(void **state)
{
	const struct example x = { "", { { .path = "a", .host = "srv01" },
	    { .path = "b", .host = "srv01.corp.local" },
	    { .path = "c", .host = "SRV01" } }, { NULL } };
	struct raw_lists *l = raw_lists_new(false);
	struct diags *d = diags_new();
	struct input inputs[MOST];
	struct inventory *inv = settle(&x, false, l, inputs, d);

	(void)state;
	assert_int_equal(inv->n, 1);
	assert_int_equal(inv->hosts[0].naliases, 1);
	assert_true(span_eq(inv->hosts[0].aliases[0],
	    SPAN("srv01.corp.local")));
	inventory_free(inv);
	diags_free(d);
	raw_lists_free(l);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_aliases_are_the_other_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
