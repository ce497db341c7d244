/* Bytes to text and lines: every encoding, in blocks of every size. */
#include <stdio.h>

#include "../lib/test.h"
#include "kbdiff/lines.h"
#include "kbdiff/mem.h"
#include "kbdiff/text.h"

struct bytes {
	struct span	rest;
	size_t		step;
};

static long
give(void *ctx, void *buf, size_t n)
{
	struct bytes *b = ctx;

	n = n < b->step ? n : b->step;
	n = n < b->rest.n ? n : b->rest.n;
	if (n != 0)
		memcpy(buf, b->rest.p, n);
	b->rest = span_from(b->rest, n);
	return (long)n;
}

/* The text of bytes, read so many at a time. */
static char *
decode(struct span bytes, size_t step, bool *utf8)
{
	struct bytes b = { bytes, step };
	struct text *t = text_new();
	struct span block;
	size_t n;
	char *buf;
	FILE *f = xmemstream(&buf, &n);

	text_begin(t, give, &b);
	while (text_read(t, &block) == 1) {
		assert_true(block.n != 0);
		fwrite(block.p, 1, block.n, f);
	}
	*utf8 = text_utf8(t);
	text_free(t);
	fclose(f);
	return buf;
}

static void
decodes(struct span bytes, const char *want, bool want_utf8)
{
	static const size_t steps[] = { 1, 2, 3, 7, 65536 };
	bool utf8;
	char *got;

	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		got = decode(bytes, steps[i], &utf8);
		assert_string_equal(got, want);
		assert_int_equal(utf8, want_utf8);
		free(got);
	}
}

static void
decodes_utf_8(void **state)
{
	(void)state;
	decodes(BYTES("K\xc3\xb6ln\r\n"), "K\xc3\xb6ln\r\n", true);
	decodes(BYTES("\xef\xbb\xbfK\xc3\xb6ln"), "K\xc3\xb6ln", true);
	decodes(BYTES("a\n\xef\xbb\xbf" "b\n"), "a\nb\n", true);
}

static void
decodes_utf_16(void **state)
{
	(void)state;
	decodes(BYTES("\xff\xfe" "K\0\xf6\0l\0n\0\r\0\n\0"),
	    "K\xc3\xb6ln\r\n", true);
	decodes(BYTES("\xfe\xff\0K\0\xf6\0l\0n"), "K\xc3\xb6ln", true);
	/* A pair of surrogates. */
	decodes(BYTES("\xff\xfe\x3d\xd8\x00\xde"), "\xf0\x9f\x98\x80", true);
	/* Without a mark. */
	decodes(BYTES("K\0B\0""9\0""3\0""8\0""3\0""9\0""7\0\r\0\n\0"),
	    "KB938397\r\n", true);
}

static void
decodes_utf_16_behind_ascii(void **state)
{
	(void)state;
	decodes(BYTES("Please wait while WMIC is being installed."
	    "C\0a\0p\0t\0i\0o\0n\0 \0 \0H\0o\0t\0F\0i\0x\0I\0D\0\r\0\n\0"),
	    "Please wait while WMIC is being installed."
	    "Caption  HotFixID\r\n", true);
}

static void
leaves_code_pages_alone(void **state)
{
	(void)state;
	decodes(BYTES("K\x94ln"), "K\x94ln", false);
	/* 0x85 is a letter, and no byte is lost. */
	decodes(BYTES("Attivit\x85\r\n"), "Attivit\x85\r\n", false);
}

static void
counts_lines(void **state)
{
	static const char text[] = "a\r\nb\r\r\nc\nd\re\x85" "f\n\ng";
	static const char *const want[] = { "a", "b", "c", "d", "e\x85" "f",
	    "", "g" };

	(void)state;
	for (size_t step = 1; step < sizeof text; step++) {
		struct bytes b = { SPAN("a\r\nb\r\r\nc\nd\re\x85" "f\n\ng"),
		    step };
		struct text *t = text_new();
		struct lines *l;
		struct line line;
		size_t n = 0;

		text_begin(t, give, &b);
		l = lines_new(t);
		while (lines_next(l, &line) == 1) {
			assert_span(line.s, want[n]);
			assert_int_equal(line.number, ++n);
			assert_int_equal(line.ended, n != 7);
		}
		assert_int_equal(n, 7);
		lines_free(l);
		text_free(t);
	}
}

/* Line i of a text of many blocks; its width in bytes is odd and varies. */
static size_t
print_line(char line[128], unsigned i)
{
	return (size_t)snprintf(line, 128, "%07u %.*s|", i,
	    (int)(i * 31 % 90), "..............................."
	    "............................................................");
}

/* Lines that straddle blocks are as whole as all others. */
static void
keeps_lines_whole_between_blocks(void **state)
{
	const unsigned count = 60000;
	char want[128], *buf;
	struct text *t = text_new();
	struct lines *l;
	struct line line;
	size_t size;
	FILE *f;

	(void)state;
	for (int wide = 0; wide < 2; wide++) {
		struct bytes b = { .step = SIZE_MAX };

		f = xmemstream(&buf, &size);
		for (unsigned i = 0; i < count; i++) {
			size_t n = print_line(want, i);

			want[n++] = '\n';
			for (size_t k = 0; k < n; k++) {
				fputc(want[k], f);
				if (wide)
					fputc(0, f);
			}
		}
		fclose(f);
		b.rest = (struct span){ buf, size };
		text_begin(t, give, &b);
		l = lines_new(t);
		for (unsigned i = 0; i < count; i++) {
			print_line(want, i);
			assert_int_equal(lines_next(l, &line), 1);
			assert_span(line.s, want);
		}
		assert_int_equal(lines_next(l, &line), 0);
		lines_free(l);
		free(buf);
	}
	text_free(t);
}

static void
knows_what_is_blank(void **state)
{
	struct bytes b = { BYTES("\xef\xbb\xbf \t\r\n\r\n"), 3 };
	struct text *t = text_new();
	struct span block;

	(void)state;
	text_begin(t, give, &b);
	while (text_read(t, &block) == 1)
		continue;
	assert_true(text_blank(t));
	b = (struct bytes){ BYTES(" x\n"), 3 };
	text_begin(t, give, &b);
	while (text_read(t, &block) == 1)
		continue;
	assert_false(text_blank(t));
	assert_int_equal(text_bytes(t), 3);
	text_free(t);
}

static void
peeks_without_taking(void **state)
{
	struct bytes b = { BYTES("\xff\xfe" "a\0b\0c\0"), 1 };
	struct text *t = text_new();
	struct span block;
	bool whole;

	(void)state;
	text_begin(t, give, &b);
	assert_span(text_peek(t, &whole), "abc");
	assert_true(whole);
	assert_int_equal(text_read(t, &block), 1);
	assert_span(block, "abc");
	assert_int_equal(text_read(t, &block), 0);
	text_free(t);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decodes_utf_8),
		cmocka_unit_test(decodes_utf_16),
		cmocka_unit_test(decodes_utf_16_behind_ascii),
		cmocka_unit_test(leaves_code_pages_alone),
		cmocka_unit_test(counts_lines),
		cmocka_unit_test(keeps_lines_whole_between_blocks),
		cmocka_unit_test(knows_what_is_blank),
		cmocka_unit_test(peeks_without_taking),
	};

	return RUN(tests);
}
