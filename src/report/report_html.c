/*
 * For a screen: one file that needs nothing else, neither network nor script.
 * A page that is pasted into a ticket or a mail loses its style sheet, so that
 * colours and alignment are written as attributes too.
 */
#include "kbdiff/base/out.h"
#include "kbdiff/report/report_formats.h"
#include "escape.h"
#include "layout.h"
#include "links.h"

/* Every pair of colours has a contrast of 4.5 to 1 or more; tests/reports/page
 * measures it in a browser.  Colours are literal: mail knows no variables. */
static const char style[] =
":root{color-scheme:light dark}*{box-sizing:border-box}"
"body{margin:0;background:#ffffff;color:#1d2126;"
"font:1rem/1.5 'Segoe UI',system-ui,-apple-system,Roboto,'Helvetica Neue',"
"Arial,sans-serif;font-variant-numeric:tabular-nums;"
"overflow-wrap:break-word}"
"main{max-width:70rem;margin:0 auto;padding:2.5rem 1.5rem 3rem}"
"header{padding:.1rem 0 .1rem 1.1rem;border-left:.35rem solid #8a949e}"
"header.bad{border-color:#a4262c}header.open{border-color:#8a5a00}"
"header.fine{border-color:#14602c}"
"h1{margin:0;max-width:56rem;font-size:1.5rem;line-height:1.3;"
"font-weight:600}header p{max-width:52rem;margin:.6rem 0 0}"
"h2{margin:2.25rem 0 .7rem;font-size:1.125rem;font-weight:600}"
"main>p{max-width:52rem}"
"pre{padding:.5rem .8rem;background:#f3f5f7;white-space:pre-wrap;"
"font:.9375rem/1.5 Consolas,Menlo,monospace}"
"table{width:100%;margin:1.25rem 0 0;border:1px solid #d0d7de;"
"border-collapse:collapse}h2+table{margin-top:0}"
"th,td{padding:.5rem .8rem;border:0;border-top:1px solid #d0d7de;"
"text-align:left;vertical-align:top;font-weight:400}"
"thead th{border-top:0;background:#f3f5f7;color:#57606a;font-size:.875rem;"
"font-weight:600;white-space:nowrap}tbody th{font-weight:600}"
".id,.d,.l{white-space:nowrap}"
"small{display:block;color:#57606a;font-size:.9375rem;font-weight:400}"
".far{color:#a4262c;font-weight:600}.may{color:#8a5a00;font-weight:600}"
".matrix{width:auto}.m{text-align:center}thead .m{white-space:normal}"
".lacks{background:#fde4e0;color:#9c1710;font-weight:700}"
".unsure{background:#fdf0cf;color:#704600;font-weight:700}"
".covered,.accepted{background:#e3f3e7;color:#14602c}"
".other{background:#e8ebfa;color:#3f4c9a}"
".key{color:#57606a;font-size:.875rem}.key span{margin-right:1.5rem}"
".key b{display:inline-block;min-width:1.6rem;margin-right:.45rem;"
"border:1px solid #d0d7de;text-align:center}"
"a{color:#0550ae;text-underline-offset:.15em}"
"a:focus-visible,summary:focus-visible{outline:2px solid #0550ae;"
"outline-offset:2px}"
"details{margin:.7rem 0 0;color:#57606a}summary{width:fit-content;"
"cursor:pointer}details p{margin:.4rem 0 0;font-size:.9375rem}"
"ul{max-width:56rem;margin:2rem 0 0;padding-left:1.2rem}"
"li{margin:.3rem 0}"
"footer{margin-top:2.5rem;padding-top:.9rem;border-top:1px solid #d0d7de;"
"color:#57606a;font-size:.875rem}footer p{margin:.2rem 0}"
"@media screen and (max-width:46rem){main{padding:1.25rem 1rem 2rem}"
"h1{font-size:1.25rem}"
".cards,.cards tbody,.cards tr,.cards th,.cards td{display:block;width:auto}"
".cards thead{position:absolute;width:1px;height:1px;overflow:hidden;"
"clip-path:inset(50%)}"
".cards tr{padding:.55rem .8rem;border-top:1px solid #d0d7de}"
".cards tr:first-child{border-top:0}"
".cards tbody th,.cards tbody td{padding:.05rem 0;border:0;"
"white-space:normal}"
".cards td[data-k]::before{content:attr(data-k) ': ';color:#57606a;"
"font-weight:400}"
".cards .none{display:none}"
".matrix th,.matrix td{padding:.4rem .3rem}"
".matrix thead .m{writing-mode:vertical-rl}}"
"@media screen and (prefers-color-scheme:dark){"
"body{background:#14171a;color:#e6e9ec}header.bad{border-color:#ff9d96}"
"header.open{border-color:#fbd28b}header.fine{border-color:#9cdcad}"
"table,th,td,.cards tr,footer,.key b{border-color:#343b43}"
"thead th{background:#1f2429;color:#a3adb8}pre{background:#1f2429}"
"small,.key,details,footer,.cards td[data-k]::before{color:#a3adb8}"
".far{color:#ff9d96}.may{color:#fbd28b}"
".lacks{background:#4c1f1b;color:#ffb1a6}"
".unsure{background:#43330f;color:#fbd28b}"
".has,.apart{background:#14171a}"
".covered,.accepted{background:#173a21;color:#9cdcad}"
".other{background:#272d50;color:#b9c3ff}"
"a{color:#8abfff}"
"a:focus-visible,summary:focus-visible{outline-color:#8abfff}}"
/* A table's border stands half outside it. */
"@media print{@page{margin:14mm}html{font-size:10pt}"
"main{max-width:none;padding:0 1px}h2{break-after:avoid}"
"tr{break-inside:avoid}"
"thead{display:table-header-group}details{display:none}"
"th,td,b{-webkit-print-color-adjust:exact;print-color-adjust:exact}}";

/* The SHA-256 of the style, by which the page allows it and nothing else;
 * tests/reports/page holds the two together. */
#define STYLE_HASH	"8s9BC0oSbW7ZVj/Dt6H6ReRxxXQ2kLtnj9pzVmC0UCc="

struct writing {
	struct out	*o;
	const char	*version;
};

static const char *const tones[] = {
	[TONE_NONE] = "none", [TONE_FINE] = "fine", [TONE_OPEN] = "open",
	[TONE_BAD] = "bad",
};

/* Backgrounds that a page without its style sheet has. */
static const char *const backgrounds[STANDING_COUNT] = {
	[STANDING_HAVE] = "#ffffff", [STANDING_LACK] = "#fde4e0",
	[STANDING_UNCERTAIN] = "#fdf0cf", [STANDING_COVERED] = "#e3f3e7",
	[STANDING_INAPPLICABLE] = "#e8ebfa", [STANDING_ACCEPTED] = "#e3f3e7",
	[STANDING_NOT_COMPARED] = "#ffffff",
};

static void
write_link(struct out *o, struct span text, const char *url)
{
	out_printf(o, "<a href=\"%s\">", url);
	escape_html(o, text);
	out_str(o, "</a>");
}

static void
write_linked(struct writing *w, struct span s)
{
	links_write(w->o, s, escape_html, write_link);
}

static void
write_element(struct writing *w, const char *name, struct span s)
{
	out_printf(w->o, "<%s>", name);
	write_linked(w, s);
	out_printf(w->o, "</%s>\n", name);
}

static void
write_begin(void *ctx, enum tone tone, struct span title,
    struct prose verdict)
{
	struct writing *w = ctx;

	out_printf(w->o, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; "
	    "form-action 'none'\">\n"
	    "<meta name=\"generator\" content=\"kbdiff %s\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width, "
	    "initial-scale=1\">\n<title>kbdiff: ", STYLE_HASH, w->version);
	escape_html(w->o, title);
	out_str(w->o, "</title>\n<style>");
	out_str(w->o, style);
	out_printf(w->o, "</style>\n</head>\n<body>\n<main>\n"
	    "<header class=\"%s\">\n", tones[tone]);
	write_element(w, "h1", title);
	for (size_t i = 0; i < verdict.n; i++)
		if (verdict.lines[i].n > title.n + 1)
			write_element(w, "p", verdict.lines[i]);
	out_str(w->o, "</header>\n");
}

static void
write_heading(void *ctx, struct span s)
{
	write_element(ctx, "h2", s);
}

static void
write_paragraph(void *ctx, struct span s)
{
	if (s.n != 0)
		write_element(ctx, "p", s);
}

static void
write_command(void *ctx, struct span s)
{
	struct writing *w = ctx;

	out_str(w->o, "<pre>");
	escape_html(w->o, s);
	out_str(w->o, "</pre>\n");
}

static void
write_notes(void *ctx, struct prose p)
{
	struct writing *w = ctx;

	if (p.n == 0)
		return;
	out_str(w->o, "<ul>\n");
	for (size_t i = 0; i < p.n; i++)
		write_element(w, "li", p.lines[i]);
	out_str(w->o, "</ul>\n");
}

/* A hyphen is narrower than the plus it stands beside. */
static void
write_sign(struct writing *w, enum standing s)
{
	if (s == STANDING_LACK)
		out_str(w->o, "\xe2\x88\x92");
	else
		out_char(w->o, row_text_signs[s].mark);
}

static void
write_key(void *ctx, const bool used[STANDING_COUNT])
{
	struct writing *w = ctx;

	out_str(w->o, "<p class=\"key\">");
	for (int s = 0; s < STANDING_COUNT; s++) {
		if (!used[s])
			continue;
		out_printf(w->o, "<span><b class=\"%s\">",
		    row_text_signs[s].name);
		write_sign(w, (enum standing)s);
		out_printf(w->o, "</b>%s</span> ", row_text_signs[s].words);
	}
	out_str(w->o, "</p>\n");
}

static const char *
class_of(enum cell_kind kind)
{
	static const char *const classes[] = {
		[CELL_TEXT] = "t", [CELL_WORD] = "t",
		[CELL_LABEL] = "l", [CELL_HOSTS] = "h",
		[CELL_UPDATE] = "id", [CELL_DATE] = "d", [CELL_LINK] = "d",
		[CELL_LEVEL] = "d",
		[CELL_MARK] = "m",
	};

	return classes[kind];
}

static void
write_heads(struct writing *w, const struct table *t)
{
	out_str(w->o, "<thead>\n<tr>");
	for (size_t c = 0; c < t->n; c++) {
		out_printf(w->o, "<th scope=\"col\" class=\"%s\" align=\"%s\" "
		    "bgcolor=\"#f3f5f7\">", class_of(t->columns[c].kind),
		    t->columns[c].kind == CELL_MARK ? "center" : "left");
		escape_html(w->o, t->columns[c].head);
		out_str(w->o, "</th>");
	}
	out_str(w->o, "</tr>\n</thead>\n");
}

static void
write_mark(struct writing *w, const struct column *column, enum standing s)
{
	out_printf(w->o, "<td class=\"m %s\" align=\"center\" "
	    "bgcolor=\"%s\"><span role=\"img\" aria-label=\"%s\" title=\"",
	    row_text_signs[s].name, backgrounds[s], row_text_signs[s].words);
	escape_html(w->o, column->head);
	out_printf(w->o, ": %s\">", row_text_signs[s].words);
	write_sign(w, s);
	out_str(w->o, "</span></td>");
}

static void
write_text(struct writing *w, const struct cell *c)
{
	if (c->url[0] != '\0' && c->text.n != 0)
		write_link(w->o, c->text, c->url);
	else
		write_linked(w, c->text);
	for (size_t i = 0; i < c->below.n; i++) {
		out_str(w->o, "<small>");
		write_linked(w, c->below.lines[i]);
		out_str(w->o, "</small>");
	}
}

/* A row is headed by its update, or else by its hosts. */
static bool
heads_row(const struct table *t, size_t column)
{
	return t->columns[column].kind == (t->kind == TABLE_ROWS ||
	    t->kind == TABLE_MATRIX || t->kind == TABLE_LIST ? CELL_UPDATE :
	    CELL_HOSTS);
}

static const char *
class_of_tone(enum tone tone)
{
	return tone == TONE_BAD ? " far" : tone == TONE_OPEN ? " may" : "";
}

static void
write_cell(struct writing *w, const struct table *t, size_t column,
    const struct cell *c)
{
	const struct column *head = &t->columns[column];
	bool empty = c->text.n == 0 && c->below.n == 0;
	bool heads = heads_row(t, column) && !empty;

	if (head->kind == CELL_MARK) {
		write_mark(w, head, c->standing);
		return;
	}
	out_printf(w->o, "<%s%s class=\"%s%s%s\" align=\"left\" "
	    "valign=\"top\"", heads ? "th" : "td", heads ?
	    " scope=\"row\"" : "", class_of(head->kind),
	    class_of_tone(c->tone),
	    empty ? " none" : "");
	if (!heads && (head->kind == CELL_TEXT || head->kind == CELL_LEVEL) &&
	    (t->kind == TABLE_STATES ||
	    t->kind == TABLE_CHANGES)) {
		out_str(w->o, " data-k=\"");
		escape_html(w->o, head->head);
		out_char(w->o, '"');
	}
	out_char(w->o, '>');
	write_text(w, c);
	out_str(w->o, heads ? "</th>" : "</td>");
}

static void
write_table(void *ctx, const struct table *t)
{
	struct writing *w = ctx;

	out_printf(w->o, "<table class=\"%s\" border=\"1\" cellpadding=\"6\" "
	    "cellspacing=\"0\" aria-label=\"", t->kind == TABLE_MATRIX ?
	    "matrix" : "cards");
	escape_html(w->o, t->caption);
	out_str(w->o, "\">\n");
	write_heads(w, t);
	out_str(w->o, "<tbody>\n");
	for (size_t i = 0; i < t->rows; i++) {
		out_str(w->o, "<tr>");
		for (size_t c = 0; c < t->n; c++)
			write_cell(w, t, c, &t->cells[i * t->n + c]);
		out_str(w->o, "</tr>\n");
	}
	out_str(w->o, "</tbody>\n</table>\n");
}

static void
write_folded(void *ctx, struct span summary, struct span names)
{
	struct writing *w = ctx;

	out_str(w->o, "<details><summary>");
	escape_html(w->o, summary);
	out_str(w->o, "</summary><p>");
	escape_html(w->o, names);
	out_str(w->o, "</p></details>\n");
}

static void
write_end(void *ctx, struct prose last)
{
	struct writing *w = ctx;

	if (last.n != 0)
		out_str(w->o, "<footer>\n");
	for (size_t i = 0; i < last.n; i++)
		write_element(w, "p", last.lines[i]);
	if (last.n != 0)
		out_str(w->o, "</footer>\n");
	out_str(w->o, "</main>\n</body>\n</html>\n");
}

static void
write_html(const struct report *r, struct out *o)
{
	static const struct layout doc = {
		.begin = write_begin, .heading = write_heading,
		.paragraph = write_paragraph, .command = write_command,
		.table = write_table,
		.key = write_key, .folded = write_folded,
		.notes = write_notes, .end = write_end,
		.audience = FOR_MARKUP,
	};
	struct writing w = { .o = o, .version = r->version };

	layout_write(r, &doc, &w);
}

const struct report_format report_html = {
	.name = "html",
	.ending = ".html",
	.help = "for a screen, mail and tickets: one file, no script",
	.write = write_html,
};
