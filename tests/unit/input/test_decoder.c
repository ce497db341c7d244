/* Bytes to text and lines: every encoding, in blocks of every size. */
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/lines.h"
#include "kbdiff/input/lines_split.h"
#include "feed.h"
#include "test.h"

/* The text of bytes, read so many at a time. */
static char *
decode(struct span bytes, size_t step, bool *utf8)
{
	struct fed_bytes b = { bytes, step };
	struct decoder *t = decoder_new();
	struct span block;
	size_t n;
	char *buf;
	FILE *f = xmemstream(&buf, &n);

	decoder_begin(t, feed_give, &b);
	while (decoder_read(t, &block) == 1) {
		assert_true(block.n != 0);
		fwrite(block.p, 1, block.n, f);
	}
	*utf8 = decoder_utf8(t);
	decoder_free(t);
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
decodes_utf_32(void **state)
{
	(void)state;
	decodes(BYTES("\xff\xfe\0\0K\0\0\0\xf6\0\0\0\n\0\0\0"
	    "\x80\xe9\x01\0"), "K\xc3\xb6\n\xf0\x9e\xa6\x80", true);
	decodes(BYTES("\0\0\xfe\xff\0\0\0K\0\0\0\xf6"), "K\xc3\xb6",
	    true);
	decodes(BYTES("\xff\xfe\0\0\0\xd8\0\0K\0\0"),
	    "\xef\xbf\xbd\xef\xbf\xbd", true);
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

/* At even and at odd offsets, and wherever blocks end in it. */
static void
decodes_utf_16_behind_ascii(void **state)
{
	(void)state;
	decodes(BYTES("Please wait while WMIC is being installed."
	    "C\0a\0p\0t\0i\0o\0n\0 \0 \0H\0o\0t\0F\0i\0x\0I\0D\0\r\0\n\0"),
	    "Please wait while WMIC is being installed."
	    "Caption  HotFixID\r\n", true);
	decodes(BYTES("Please wait.\r\n\r"
	    "H\0o\0t\0F\0i\0x\0I\0D\0\r\0\n\0K\0\xf6\0l\0n\0"),
	    "Please wait.\r\n\rHotFixID\r\nK\xc3\xb6ln", true);
	decodes(BYTES("x\nH\0o\0t\0"), "x\nHot", true);
	decodes(BYTES("xy\nH\0o\0t\0"), "xy\nHot", true);
	/* With the mark of the file that was put behind another. */
	decodes(BYTES("x\n\xff\xfeH\0o\0t\0"), "x\nHot", true);
	decodes(BYTES("xy\n\xff\xfeH\0o\0t\0"), "xy\nHot", true);
	/* In a code page before it, which is not lost. */
	decodes(BYTES("Attivit\x85\nH\0o\0t\0"), "Attivit\x85\nHot", false);
	/* And ASCII behind it. */
	decodes(BYTES("xy\nH\0o\0\r\0\n\0KB938397\r\nz\r\n"),
	    "xy\nHo\r\nKB938397\r\nz\r\n", true);
}

static void
decodes_utf_16_big_endian(void **state)
{
	(void)state;
	decodes(BYTES("\xfe\xff\0K\0\xf6\0l\0n\0\r\0\n\x8d\x08"),
	    "K\xc3\xb6ln\r\n\xe8\xb4\x88", true);
	/* U+0A0D and U+0D0A are no line ends. */
	decodes(BYTES("\xfe\xff\x0a\x0d\x0d\x0a"),
	    "\xe0\xa8\x8d\xe0\xb4\x8a", true);
	decodes(BYTES("\xfe\xff\xd8\x3d\xde\x00"), "\xf0\x9f\x98\x80",
	    true);
	/* Half of a pair, and half of a unit, are told apart from text. */
	decodes(BYTES("\xfe\xff\xd8\x3d\0a"), "\xef\xbf\xbd" "a", true);
	decodes(BYTES("\xfe\xff\0a\0"), "a\xef\xbf\xbd", true);
}

static void
leaves_code_pages_alone(void **state)
{
	(void)state;
	decodes(BYTES("K\x94ln"), "K\x94ln", false);
	/* 0x85 is a letter, and no byte is lost. */
	decodes(BYTES("Attivit\x85\r\n"), "Attivit\x85\r\n", false);
}

/* Lines of bytes, read so many at a time. */
static void
has_lines(struct span bytes, size_t step, const char *const *want, size_t nwant,
    size_t unended)
{
	struct fed_bytes b = { bytes, step };
	struct decoder *t = decoder_new();
	struct lines *l;
	struct line line;
	size_t n = 0;

	decoder_begin(t, feed_give, &b);
	l = lines_new(t);
	while (lines_next(l, &line) == 1) {
		assert_true(n < nwant);
		assert_span(line.s, want[n]);
		assert_int_equal(line.number, ++n);
		assert_int_equal(line.ended, n != unended);
	}
	assert_int_equal(n, nwant);
	lines_free(l);
	decoder_free(t);
}

/* CR LF, CR CR LF, LF and a lone CR each end a line; 0x85 does not. */
static void
counts_lines(void **state)
{
	static const char *const want[] = { "a", "b", "c", "d", "e\x85" "f",
	    "", "g" };
	static const char *const decoded[] = { "a", "b", "c", "d",
	    "e\xc2\x85" "f", "", "g" };
	static const char *const blank[] = { "a", "", "b" };

	(void)state;
	for (size_t step = 1; step < 40; step++) {
		has_lines(BYTES("a\r\nb\r\r\nc\nd\re\x85" "f\n\ng"), step,
		    want, 7, 7);
		has_lines(BYTES("\xff\xfe" "a\0\r\0\n\0b\0\r\0\r\0\n\0c\0"
		    "\n\0d\0\r\0e\0\x85\0f\0\n\0\n\0g\0"), step,
		    decoded, 7, 7);
		has_lines(BYTES("\xfe\xff\0a\0\r\0\n\0b\0\r\0\r\0\n\0c"
		    "\0\n\0d\0\r\0e\0\x85\0f\0\n\0\n\0g"), step,
		    decoded, 7, 7);
		has_lines(BYTES("a\r\rb\r"), step, blank, 3, 0);
		has_lines(BYTES("a\r\n\r\nb\r\n"), step, blank, 3, 0);
		has_lines(BYTES("a\r\r\n\r\r\nb\r\r\n"), step, blank, 3, 0);
	}
}

/* By a byte the same lines are found as one after the other. */
static void
finds_lines_by_a_byte(void **state)
{
	static const char *const texts[] = { "", "a", "\n", "b\n\r\n", "\ra",
	    "xa\r\nb\r\r\nca\nd\ra", "a\r\r\na\n\na\n", "aa\rba\r\rab\r",
	    "          a\r\n                 [\n         b         [a\n" };
	static const char bytes[] = "ab[ ";
	struct span all, rest, line, found;

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		for (const char *c = bytes; *c != '\0'; c++) {
			all = rest = span_of(texts[i]);
			while (lines_split(&all, &line)) {
				if (span_find(line, *c) == line.n)
					continue;
				assert_true(lines_with(&rest, *c, &found));
				assert_ptr_equal(found.p, line.p);
				assert_int_equal(found.n, line.n);
				assert_ptr_equal(rest.p, all.p);
			}
			assert_false(lines_with(&rest, *c, &found));
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
	struct decoder *t = decoder_new();
	struct lines *l;
	struct line line;
	size_t size;
	FILE *f;

	(void)state;
	for (int wide = 0; wide < 2; wide++) {
		struct fed_bytes b = { .step = SIZE_MAX };

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
		decoder_begin(t, feed_give, &b);
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
	decoder_free(t);
}

static void
knows_what_is_blank(void **state)
{
	struct fed_bytes b = { BYTES("\xef\xbb\xbf \t\r\n\r\n"), 3 };
	struct decoder *t = decoder_new();
	struct span block;

	(void)state;
	decoder_begin(t, feed_give, &b);
	while (decoder_read(t, &block) == 1)
		continue;
	assert_true(decoder_blank(t));
	b = (struct fed_bytes){ BYTES(" x\n"), 3 };
	decoder_begin(t, feed_give, &b);
	while (decoder_read(t, &block) == 1)
		continue;
	assert_false(decoder_blank(t));
	assert_int_equal(decoder_bytes(t), 3);
	decoder_free(t);
}

static void
peeks_without_taking(void **state)
{
	struct fed_bytes b = { BYTES("\xff\xfe" "a\0b\0c\0"), 1 };
	struct decoder *t = decoder_new();
	struct span block;
	bool whole;

	(void)state;
	decoder_begin(t, feed_give, &b);
	assert_span(decoder_peek(t, &whole), "abc");
	assert_true(whole);
	assert_int_equal(decoder_read(t, &block), 1);
	assert_span(block, "abc");
	assert_int_equal(decoder_read(t, &block), 0);
	decoder_free(t);
}

/* Many CRs, alone and in long runs: minutes, were each line to look for an LF
 * that never comes. */
static void
takes_time_for_what_is_there(void **state)
{
	static const struct {
		const char	*piece, *last;
		uint64_t	 lines;
	} table[] = {
		{ "\r", "", 3000000 },
		{ "a\r", "b", 3000001 },
		{ "a\r\r", "\n", 5999999 },
	};
	struct fed_bytes b;
	struct decoder *t = decoder_new();
	struct lines *l;
	struct line line;
	struct span rest;
	size_t n, size;
	uint64_t lines;
	char *buf;
	FILE *f;

	(void)state;
	for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
		f = xmemstream(&buf, &size);
		for (n = 0; n < 3000000; n++)
			fputs(table[i].piece, f);
		fputs(table[i].last, f);
		fclose(f);
		b = (struct fed_bytes){ { buf, size }, 65536 };
		decoder_begin(t, feed_give, &b);
		l = lines_new(t);
		while (lines_next(l, &line) == 1)
			continue;
		assert_int_equal(lines_taken(l), table[i].lines);
		lines_free(l);
		rest = (struct span){ buf, size };
		for (lines = 0; lines_split(&rest, &line.s); lines++)
			continue;
		assert_int_equal(lines, table[i].lines);
		free(buf);
	}
	decoder_free(t);
}

/* wmic through a console writes a few CRs before each LF. */
static void
ends_a_line_with_a_few_crs(void **state)
{
	char text[200];
	struct span rest, line;
	size_t lines;

	(void)state;
	for (size_t crs = 0; crs < 130; crs++) {
		memset(text, '\r', sizeof text);
		text[0] = 'a';
		text[crs + 1] = '\n';
		rest = (struct span){ text, crs + 2 };
		for (lines = 0; lines_split(&rest, &line); lines++)
			continue;
		assert_int_equal(lines, crs <= 64 ? 1 : crs - 63);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decodes_utf_8),
		cmocka_unit_test(decodes_utf_32),
		cmocka_unit_test(decodes_utf_16),
		cmocka_unit_test(decodes_utf_16_behind_ascii),
		cmocka_unit_test(decodes_utf_16_big_endian),
		cmocka_unit_test(leaves_code_pages_alone),
		cmocka_unit_test(counts_lines),
		cmocka_unit_test(finds_lines_by_a_byte),
		cmocka_unit_test(takes_time_for_what_is_there),
		cmocka_unit_test(ends_a_line_with_a_few_crs),
		cmocka_unit_test(keeps_lines_whole_between_blocks),
		cmocka_unit_test(knows_what_is_blank),
		cmocka_unit_test(peeks_without_taking),
	};

	return RUN(tests);
}
