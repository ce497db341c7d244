/*
 * cmocka with what it needs before it, and what our tests add.
 */
#ifndef TESTS_TEST_H
#define TESTS_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "kbdiff/base/span.h"
#include "memstream.h"

/* A literal that may hold NUL. */
#define BYTES(lit)	SPAN(lit)

#define assert_span(s, want) do {					\
	struct span s_ = (s);						\
	char *t_ = malloc(s_.n + 1);					\
	if (s_.n != 0)							\
		memcpy(t_, s_.p, s_.n);					\
	t_[s_.n] = '\0';						\
	assert_string_equal(t_, want);					\
	free(t_);							\
} while (0)

/* What an input reads as; see feed_summary. */
#define assert_reads(bytes, importer, want) do {			\
	char *got_ = feed_summary(bytes, importer);			\
	assert_string_equal(got_, want);				\
	free(got_);							\
} while (0)

/* Freed memory stays with the program: tests that make the same large buffers
 * ten thousand times would have the kernel clear them each time. */
static inline void
keep_memory(void)
{
#ifdef __GLIBC__
	mallopt(M_MMAP_THRESHOLD, 32 << 20);
	mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

#define RUN(tests)	(keep_memory(), \
			    cmocka_run_group_tests(tests, NULL, NULL))

#endif
