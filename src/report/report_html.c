/*
 * For a screen: one file that needs nothing else, neither network nor script.
 * What has to survive being pasted into a ticket or a mail is written as
 * attributes too, which the style sheet overrides where there is one.
 */
#include "kbdiff/base/out.h"
#include "kbdiff/report/report_formats.h"
#include "escape.h"
#include "layout.h"

/* Every pair of colours has a contrast of 4.5 to 1 or more; tests/reports/page
 * measures it in a browser. */
static const char style[] =
":root{color-scheme:light dark;"
"--page:#fff;--text:#1d2126;--quiet:#59636e;--line:#d8dde3;--head:#f5f7f9;"
"--link:#0b57a4;--bad:#9c1710;--bad-soft:#fde4e0;--open:#704600;"
"--open-soft:#fdf0cf;--fine:#14602c;--fine-soft:#e3f3e7;"
"--other:#3f4c9a;--other-soft:#e8ebfa}\n"
"@media screen and (prefers-color-scheme:dark){:root{"
"--page:#15181c;--text:#e4e7ea;--quiet:#9da7b3;--line:#30363d;--head:#1d2126;"
"--link:#82b8fb;--bad:#ffb1a6;--bad-soft:#4c1f1b;--open:#fbd28b;"
"--open-soft:#43330f;--fine:#9cdcad;--fine-soft:#173a21;"
"--other:#b9c3ff;--other-soft:#272d50}}\n"
"*{box-sizing:border-box}\n"
"body{margin:0;background:var(--page);color:var(--text);"
"font:1rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',"
"Arial,sans-serif;font-variant-numeric:tabular-nums;"
"overflow-wrap:break-word}\n"
"h1,h2,p,li{overflow-wrap:anywhere}\n"
"main{max-width:72rem;margin:0 auto;padding:3rem 2rem 4rem}\n"
"h1{max-width:52rem;margin:0 0 2.75rem;padding:.15rem 0 .15rem 1.1rem;"
"border-left:.3rem solid var(--line);font-size:1.5rem;font-weight:600;"
"line-height:1.35;letter-spacing:-.011em}\n"
"h1.bad{border-color:var(--bad)}h1.open{border-color:var(--open)}"
"h1.fine{border-color:var(--fine)}\n"
"h2{margin:2.75rem 0 .75rem;font-size:1.0625rem;font-weight:600}\n"
"p,ul{max-width:46rem;margin:.75rem 0}ul{padding-left:1.25rem}"
"li{margin:.35rem 0}\n"
"a{color:var(--link);text-underline-offset:.15em;"
"text-decoration-thickness:1px}\n"
".box{overflow:auto;max-height:85vh;border:1px solid var(--line);"
"border-radius:.5rem}\n"
".box:focus-visible{outline:2px solid var(--link);outline-offset:2px}\n"
"table{width:100%;border:0;border-collapse:separate;border-spacing:0;"
"font-size:.9375rem}\n"
"th,td{padding:.55rem .9rem;border:0;border-top:1px solid var(--line);"
"text-align:left;vertical-align:top;background:var(--page)}\n"
"thead th{position:sticky;top:0;z-index:1;border-top:0;"
"border-bottom:1px solid var(--line);background:var(--head);"
"color:var(--quiet);font-size:.8125rem;font-weight:600;white-space:nowrap}\n"
"tbody tr:first-child>*{border-top:0}\n"
"tbody th{font-weight:600}th.id,td.n,td.d,.role{white-space:nowrap}\n"
"thead th.n,td.n{text-align:right}.role{width:1%}"
".h{width:1%;min-width:9rem}\n"
"td.d,.role,small{color:var(--quiet)}\n"
"td.t{width:60%;min-width:14rem}td.k{min-width:7rem}\n"
"small{font-size:.875rem;font-weight:400;white-space:normal}\n"
".matrix{width:fit-content;max-width:100%}"
".matrix td.t{width:auto;min-width:18rem;font-size:.875rem}"
".matrix .t{border-left:1px solid var(--line)}"
".matrix table{width:auto}\n"
".matrix thead th:first-child,.matrix tbody th{position:sticky;left:0;"
"border-right:1px solid var(--line)}\n"
".matrix thead th:first-child{z-index:2}.matrix tbody th{z-index:1}\n"
".matrix th.m,.matrix td.m{min-width:2.75rem;text-align:center;"
"border-left:1px solid var(--line)}\n"
".many{max-width:calc(100% + max(0px,50vw - 36rem))}\n"
".many th.m,.many td.m{min-width:1.4rem;padding:.3rem .1rem}\n"
".many thead th{vertical-align:bottom}\n"
".many th.m span{display:inline-block;writing-mode:vertical-rl;"
"transform:rotate(180deg)}\n"
".many th.id,.many td.d{padding:.3rem .9rem}\n"
".has{color:var(--quiet)}.lacks{background:var(--bad-soft);"
"color:var(--bad);font-weight:700}\n"
".unsure{background:var(--open-soft);color:var(--open);font-weight:700}\n"
".covered{background:var(--fine-soft);color:var(--fine)}\n"
".other{background:var(--other-soft);color:var(--other)}\n"
".key{color:var(--quiet);font-size:.875rem}\n"
".key span{white-space:nowrap;margin-right:1.5rem}\n"
".key b{display:inline-block;min-width:1.6rem;margin-right:.45rem;"
"border:1px solid var(--line);border-radius:.25rem;text-align:center}\n"
"footer{margin-top:3.5rem;padding-top:1rem;"
"border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}\n"
"footer p{margin:.35rem 0}\n"
"@media(max-width:40rem){main{padding:1.5rem 1rem 2rem}"
"h1{font-size:1.25rem;margin-bottom:2rem}"
".matrix .d{display:none}}\n"
"@media print{@page{margin:15mm}body{font-size:10pt}"
"main{max-width:none;padding:0}"
".box{overflow:visible;max-height:none;border-radius:0}"
"thead th,.matrix thead th:first-child,.matrix tbody th{position:static}"
"tr{break-inside:avoid}h2{break-after:avoid}"
"th,td,b{-webkit-print-color-adjust:exact;print-color-adjust:exact}}\n";

struct writing {
	struct out	*o;
	const char	*version;
	unsigned	 sections;
};

static const char *const tones[] = {
	[TONE_NONE] = "", [TONE_FINE] = "fine", [TONE_OPEN] = "open",
	[TONE_BAD] = "bad",
};

/* What style sheets that are lost would have shown, in the light. */
static const char *const backgrounds[STANDING_COUNT] = {
	[STANDING_HAVE] = "#ffffff", [STANDING_LACK] = "#fde4e0",
	[STANDING_UNCERTAIN] = "#fdf0cf", [STANDING_COVERED] = "#e3f3e7",
	[STANDING_INAPPLICABLE] = "#e8ebfa",
};

static void
write_begin(void *ctx, enum tone tone, struct span headline)
{
	struct writing *w = ctx;

	out_printf(w->o, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n"
	    "<meta name=\"generator\" content=\"kbdiff %s\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width, "
	    "initial-scale=1\">\n<title>", w->version);
	escape_html(w->o, headline);
	out_str(w->o, "</title>\n<style>\n");
	out_str(w->o, style);
	out_printf(w->o, "</style>\n</head>\n<body>\n<main>\n"
	    "<h1 class=\"%s\">", tones[tone]);
	escape_html(w->o, headline);
	out_str(w->o, "</h1>\n");
}

static void
write_element(struct writing *w, const char *name, struct span s)
{
	out_printf(w->o, "<%s>", name);
	escape_html(w->o, s);
	out_printf(w->o, "</%s>\n", name);
}

static void
write_heading(void *ctx, struct span s)
{
	struct writing *w = ctx;

	out_printf(w->o, "<h2 id=\"s%u\">", ++w->sections);
	escape_html(w->o, s);
	out_str(w->o, "</h2>\n");
}

static void
write_paragraph(void *ctx, struct span s)
{
	write_element(ctx, "p", s);
}

static void
write_items(void *ctx, struct prose p)
{
	struct writing *w = ctx;

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
		out_char(w->o, sections_signs[s].mark);
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
		    sections_signs[s].name);
		write_sign(w, (enum standing)s);
		out_printf(w->o, "</b>%s</span> ", sections_signs[s].words);
	}
	out_str(w->o, "</p>\n");
}

/* More columns than these are narrow, under names that stand upright. */
#define MANY	8

static const char *
class_of(const struct table *t)
{
	return t->kind != TABLE_MATRIX ? "box" : t->n > MANY + 3 ?
	    "box matrix many" : "box matrix";
}

static const char *
class_of_cell(const struct table *t, const struct cell *c, size_t column)
{
	static const char *const classes[] = {
		[CELL_TEXT] = "t", [CELL_HOST] = "h", [CELL_UPDATE] = "id",
		[CELL_DATE] = "d", [CELL_TALLY] = "n", [CELL_MARK] = "m",
	};

	if (t->kind == TABLE_SIDES && column == 0)
		return "role";
	return c->kind == CELL_TEXT && column + 1 != t->n ? "k" :
	    classes[c->kind];
}

static void
write_table(void *ctx, const struct table *t)
{
	struct writing *w = ctx;

	out_printf(w->o, "<div class=\"%s\" role=\"region\" "
	    "aria-labelledby=\"s%u\" tabindex=\"0\">\n"
	    "<table border=\"1\" cellpadding=\"6\" cellspacing=\"0\" "
	    "aria-labelledby=\"s%u\">\n<thead>\n<tr>", class_of(t),
	    w->sections, w->sections);
	for (size_t i = 0; i < t->n; i++) {
		out_printf(w->o, "<th scope=\"col\" class=\"%s\" "
		    "align=\"%s\"><span>", class_of_cell(t, &t->heads[i], i),
		    t->heads[i].kind == CELL_MARK ? "center" :
		    t->heads[i].kind == CELL_TALLY ? "right" : "left");
		escape_html(w->o, t->heads[i].text);
		out_str(w->o, "</span></th>");
	}
	out_str(w->o, "</tr>\n</thead>\n<tbody>\n");
}

static void
write_mark(struct writing *w, const struct cell *head, enum standing s)
{
	out_printf(w->o, "<td class=\"m %s\" align=\"center\" "
	    "bgcolor=\"%s\"><span role=\"img\" aria-label=\"%s\" title=\"",
	    sections_signs[s].name, backgrounds[s], sections_signs[s].words);
	escape_html(w->o, head->text);
	out_printf(w->o, ": %s\">", sections_signs[s].words);
	write_sign(w, s);
	out_str(w->o, "</span></td>");
}

static void
write_text(struct writing *w, const struct cell *c)
{
	if (c->url[0] != '\0')
		out_printf(w->o, "<a href=\"%s\">", c->url);
	escape_html(w->o, c->text);
	if (c->url[0] != '\0')
		out_str(w->o, "</a>");
	for (size_t i = 0; i < c->below.n; i++) {
		out_str(w->o, "<br><small>");
		escape_html(w->o, c->below.lines[i]);
		out_str(w->o, "</small>");
	}
}

/* What a row is about heads it: its update, or its host. */
static bool
heads_row(const struct table *t, const struct cell *c)
{
	return c->kind == (t->kind == TABLE_SIDES ? CELL_HOST : CELL_UPDATE);
}

static void
write_cell(struct writing *w, const struct table *t, const struct cell *c,
    size_t column)
{
	const char *class = class_of_cell(t, c, column);
	bool heads = heads_row(t, c) && c->text.n != 0;

	if (c->kind == CELL_MARK) {
		write_mark(w, &t->heads[column], c->standing);
		return;
	}
	if (heads)
		out_printf(w->o, "<th scope=\"row\" class=\"%s\" "
		    "align=\"left\">", class);
	else
		out_printf(w->o, "<td class=\"%s\"%s>", class,
		    c->kind == CELL_TALLY ? " align=\"right\"" : "");
	write_text(w, c);
	out_str(w->o, heads ? "</th>" : "</td>");
}

static void
write_row(void *ctx, const struct table *t, const struct cell *cells)
{
	struct writing *w = ctx;

	out_str(w->o, "<tr>");
	for (size_t i = 0; i < t->n; i++)
		write_cell(w, t, &cells[i], i);
	out_str(w->o, "</tr>\n");
}

static void
write_table_end(void *ctx)
{
	struct writing *w = ctx;

	out_str(w->o, "</tbody>\n</table>\n</div>\n");
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
		.paragraph = write_paragraph, .items = write_items,
		.key = write_key, .table = write_table, .row = write_row,
		.table_end = write_table_end, .end = write_end,
		.names_max = SIZE_MAX, .nodes_max = 256,
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
