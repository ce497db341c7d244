/* Names that mean something in markup stay names. */
#include <stdio.h>

#include "kbdiff/base/mem.h"
#include "report/escape.h"
#include "test.h"

struct row {
	struct span	 text;
	const char	*markdown, *jira, *html;
};

static const struct row rows[] = {
	{ BYTES(""), "", "", "" },
	{ BYTES("CAS01"), "CAS01", "CAS01", "CAS01" },
	{ BYTES("WEB-01"), "WEB-01", "WEB-01", "WEB-01" },
	{ BYTES("a|b"), "a\\|b", "a&#124;b", "a|b" },
	{ BYTES("[x]"), "\\[x\\]", "\\[x\\]", "[x]" },
	{ BYTES("*y*"), "\\*y\\*", "\\*y\\*", "*y*" },
	{ BYTES("{z}"), "\\{z\\}", "\\{z\\}", "{z}" },
	{ BYTES("_u_"), "\\_u\\_", "\\_u\\_", "_u_" },
	{ BYTES("a\\b"), "a\\\\b", "a&#92;b", "a\\b" },
	{ BYTES("a\\\\b"), "a\\\\\\\\b", "a&#92;&#92;b", "a\\\\b" },
	{ BYTES("!img!"), "\\!img\\!", "\\!img\\!", "!img!" },
	{ BYTES("h1. x"), "h1. x", "h1&#46; x", "h1. x" },
	{ BYTES("H6. x"), "H6. x", "H6&#46; x", "H6. x" },
	{ BYTES("bq. x"), "bq. x", "bq&#46; x", "bq. x" },
	{ BYTES("oh1. x"), "oh1. x", "oh1. x", "oh1. x" },
	{ BYTES("<b>"), "\\<b\\>", "<b>", "&lt;b&gt;" },
	{ BYTES("\"&'"), "\"\\&'", "\"&#38;'", "&quot;&amp;'" },
	{ BYTES("&amp;"), "\\&amp;", "&#38;amp;", "&amp;amp;" },
	{ BYTES("a\nb"), "a\\\\x0Ab", "a&#92;x0Ab", "a\\x0Ab" },
	{ BYTES("\033[1m"), "\\\\x1B\\[1m", "&#92;x1B\\[1m", "\\x1B[1m" },
	{ BYTES("\0"), "\\\\x00", "&#92;x00", "\\x00" },
	{ BYTES("\xff"), "\\\\xFF", "&#92;xFF", "\\xFF" },
	{ BYTES("~~a~~"), "\\~\\~a\\~\\~", "\\~\\~a\\~\\~", "~~a~~" },
	{ BYTES("a^b"), "a\\^b", "a\\^b", "a^b" },
	{ BYTES("`a`"), "\\`a\\`", "`a`", "`a`" },
	{ BYTES("$a$"), "\\$a\\$", "$a$", "$a$" },
	{ BYTES("# a"), "\\# a", "\\# a", "# a" },
	{ BYTES("a #1"), "a \\#1", "a #1", "a #1" },
	{ BYTES("- a"), "\\- a", "\\- a", "- a" },
	{ BYTES("+ a"), "\\+ a", "\\+ a", "+ a" },
	{ BYTES("a -b-"), "a -b-", "a \\-b\\-", "a -b-" },
	{ BYTES("---"), "\\-\\-\\-", "\\-\\-\\-", "---" },
	{ BYTES("==="), "\\=\\=\\=", "===", "===" },
	{ BYTES("1. a"), "1\\. a", "1. a", "1. a" },
	{ BYTES("1."), "1\\.", "1.", "1." },
	{ BYTES("10.0.17763"), "10.0.17763", "10.0.17763", "10.0.17763" },
	{ BYTES("12) a"), "12\\) a", "12) a", "12) a" },
	{ BYTES("a1. b"), "a1. b", "a1. b", "a1. b" },
	{ BYTES("??a??"), "??a??", "\\?\\?a\\?\\?", "??a??" },
	{ BYTES("a?"), "a?", "a?", "a?" },
	{ BYTES("http://a"), "http\\://a", "http&#58;//a", "http://a" },
	{ BYTES("www.a.b"), "www\\.a.b", "www&#46;a.b", "www.a.b" },
	{ BYTES("a@b"), "a\\@b", "a&#64;b", "a@b" },
	{ BYTES("(x) :) ok"), "(x) :) ok", "&#40;x) &#58;) ok", "(x) :) ok" },
	{ BYTES("(KB1)"), "(KB1)", "(KB1)", "(KB1)" },
	{ BYTES("\xe6\x97\xa5\xe6\x9c\xac-1"), "\xe6\x97\xa5\xe6\x9c\xac-1",
	    "\xe6\x97\xa5\xe6\x9c\xac-1", "\xe6\x97\xa5\xe6\x9c\xac-1" },
};

static void
check(size_t row, void (*escape)(struct out *, struct span),
    struct span text, const char *want)
{
	char *buf;
	size_t n;
	struct out o = { .f = xmemstream(&buf, &n) };

	escape(&o, text);
	fclose(o.f);
	if (n != strlen(want) || memcmp(buf, want, n) != 0)
		fail_msg("row %zu: %.*s, wanted %s", row, (int)n, buf, want);
	free(buf);
}

static void
text_in_markup_stays_text(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		check(i, escape_markdown, rows[i].text, rows[i].markdown);
		check(i, escape_jira, rows[i].text, rows[i].jira);
		check(i, escape_html, rows[i].text, rows[i].html);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_in_markup_stays_text),
	};

	return RUN(tests);
}
