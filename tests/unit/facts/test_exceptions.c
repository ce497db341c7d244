/* Files of exceptions: whom one is for, when it is over, what is refused. */
#include <unistd.h>

#include "feed.h"
#include "kbdiff/base/diag.h"
#include "kbdiff/facts/exceptions.h"
#include "kbdiff/model/inventory.h"
#include "test.h"

#define TODAY	20786	/* 2026-11-29 */

struct read {
	struct exceptions *e;
	struct diags	*diags;
	struct fed_file	 file;
	int		 rc;
};

static void
read_csv(struct read *r, struct span bytes)
{
	*r = (struct read){ .e = exceptions_new(TODAY), .diags = diags_new(),
	    .file = feed_file(bytes) };
	r->rc = exceptions_read(r->e, r->file.path, r->diags);
	diags_seal(r->diags);
}

static void
end(struct read *r)
{
	exceptions_free(r->e);
	diags_free(r->diags);
	unlink(r->file.path);
}

static void
takes_rows(void **state)
{
	struct read r;

	(void)state;
	read_csv(&r, SPAN("# ours\r\nUpdate;Host;Reason;Until\r\n"
	    "4589210;MBX*;\"a; b\";2027-03-31\r\n\r\n"
	    "MSCompPackV1;*;;\r\n"));
	assert_int_equal(r.rc, 0);
	assert_int_equal(r.e->n, 2);
	assert_int_equal(r.e->all[0].number, 4589210);
	assert_span(r.e->all[0].reason, "a; b");
	assert_int_equal(r.e->all[0].line, 3);
	assert_int_equal(r.e->all[1].number, 0);
	assert_span(r.e->all[1].text, "MSCompPackV1");
	assert_int_equal(r.e->all[1].until, DATE_NONE);
	end(&r);
}

static void
a_file_counts_once(void **state)
{
	struct read r;

	(void)state;
	read_csv(&r, SPAN("host,update,until,reason\n"
	    "A,KB4589210,,x\n"));
	assert_int_equal(exceptions_read(r.e, r.file.path, r.diags), 0);
	assert_int_equal(r.e->n, 1);
	assert_int_equal(r.e->nfiles, 1);
	end(&r);
}

static void
ends_after_its_last_day(void **state)
{
	struct read r;
	const struct exception *all;

	(void)state;
	read_csv(&r, SPAN("host,update,until,reason\n"
	    "A,KB4589210,2026-11-28,\nA,KB4589210,2026-11-29,\n"
	    "A,KB4589210,2026-11-30,\nA,KB4589210,,\n"));
	all = r.e->all;
	assert_true(exception_is_over(r.e, &all[0]));
	assert_false(exception_is_over(r.e, &all[1]));
	assert_false(exception_is_over(r.e, &all[2]));
	assert_false(exception_is_over(r.e, &all[3]));
	assert_ptr_equal(exception_longer(&all[1], &all[2]), &all[2]);
	assert_ptr_equal(exception_longer(&all[3], &all[2]), &all[3]);
	assert_ptr_equal(exception_longer(&all[2], &all[3]), &all[3]);
	assert_ptr_equal(exception_longer(NULL, &all[0]), &all[0]);
	end(&r);
}

static bool
is_for(const struct read *r, size_t i, const struct inventory *inv,
    size_t host, bool *rivals)
{
	const struct host_pattern *two[2];
	bool fits = exception_is_for(r->e, &r->e->all[i], inv, host, two);

	*rivals = two[0] != NULL && two[1] != NULL;
	return fits;
}

static void
fits_any_name_of_a_host(void **state)
{
	struct read r;
	const struct span full = SPAN("cas02.corp.example");
	struct host hosts[] = {
		{ .name = SPAN("CAS02"), .aliases = &full, .naliases = 1 },
		{ .name = SPAN("WEB10") },
	};
	const struct inventory inv = { .hosts = hosts, .n = 2 };
	bool rivals;

	(void)state;
	read_csv(&r, SPAN("host,update,until,reason\n"
	    "\"web9, cas0[12]\",KB4589210,,\n"
	    "cas02.corp.example,KB4589210,,\n"));
	assert_true(is_for(&r, 0, &inv, 0, &rivals));
	assert_false(is_for(&r, 0, &inv, 1, &rivals));
	assert_true(is_for(&r, 1, &inv, 0, &rivals));
	assert_false(rivals);
	end(&r);
}

/* A short name may be one of two longer ones, or that of another host. */
static void
fits_no_host_of_two_longer_names(void **state)
{
	struct read r;
	struct host hosts[] = {
		{ .name = SPAN("fs01") }, { .name = SPAN("fs02") },
		{ .name = SPAN("fs02.a.example") }, { .name = SPAN("fs03") },
	};
	const struct inventory inv = { .hosts = hosts, .n = 4 };
	bool rivals;

	(void)state;
	read_csv(&r, SPAN("host,update,until,reason\n"
	    "fs01.a.example,KB4589210,,\n" "FS01.b.example,KB4589211,,\n"
	    "fs01,KB4589212,,\n" "fs02.a.example,KB4589210,,\n"
	    "fs03.a.example,KB4589210,,\n" "FS03.a.example,KB4589211,,\n"));
	for (size_t i = 0; i < 2; i++) {
		assert_false(is_for(&r, i, &inv, 0, &rivals));
		assert_true(rivals);
	}
	assert_true(is_for(&r, 2, &inv, 0, &rivals));
	assert_false(is_for(&r, 3, &inv, 1, &rivals));
	assert_false(rivals);
	assert_true(is_for(&r, 3, &inv, 2, &rivals));
	assert_true(is_for(&r, 4, &inv, 3, &rivals));
	assert_true(is_for(&r, 5, &inv, 3, &rivals));
	end(&r);
}

static void
refuses_bad_lines(void **state)
{
	static const struct {
		struct span	bytes;
		uint64_t	line, column;
	} all[] = {
		{ SPAN("host,update,until,reason\n,KB4589210,,\n"), 2, 1 },
		{ SPAN("host,update,until,reason\n\" , \",KB4589210,,\n"),
		    2, 1 },
		{ SPAN("host,update,until,reason\nA,,,\n"), 2, 3 },
		{ SPAN("host,update,until,reason\nA,File 1,,\n"), 2, 3 },
		{ SPAN("host,update,until,reason\nA,KB4589210,soon,\n"), 2,
		    13 },
		{ SPAN("host,update,until,reason\nA,KB4589210\n"), 2, 0 },
		{ SPAN("host,update\nA,KB4589210\n"), 0, 0 },
	};
	struct read r;

	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		read_csv(&r, all[i].bytes);
		assert_int_equal(r.rc, -1);
		assert_int_equal(diags_count(r.diags), 1);
		assert_int_equal(diags_get(r.diags, 0).line, all[i].line);
		assert_int_equal(diags_get(r.diags, 0).column, all[i].column);
		end(&r);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(takes_rows),
		cmocka_unit_test(a_file_counts_once),
		cmocka_unit_test(ends_after_its_last_day),
		cmocka_unit_test(fits_any_name_of_a_host),
		cmocka_unit_test(fits_no_host_of_two_longer_names),
		cmocka_unit_test(refuses_bad_lines),
	};

	return RUN(tests);
}
