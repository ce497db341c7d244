/*
 * Packages as servicing lists them: dism /online /get-packages, as a list or
 * a table, and Get-WindowsPackage (formats.md, section 6).  Labels are
 * localised, so it is identities that are looked for:
 * name~publicKeyToken~architecture~language~version.
 */
#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/mem.h"
#include "kbdiff/update.h"

static const struct span token = { "~31bf3856ad364e35~", 18 };

/* What follows a package's identity, once its next begins. */
struct package {
	bool		 open;
	struct span	 id, kind, date;
	enum state	 state;
	bool		 stated;
	uint64_t	 line, column;
	bool		 ended;
};

struct scanner {
	struct reading	*reading;
	struct arena	*arena;
	struct package	 package;
	struct list	*list;
	struct span	 build;		/* Image Version */
	struct span	 fields[4];	/* of a table's row */
};

/* The word around a token, or nothing. */
static struct span
identity_in(struct span line)
{
	size_t at = span_find_span(line, token), from = at, to = at;

	if (at == line.n)
		return SPAN_NONE;
	while (from > 0 && !ascii_blank(line.p[from - 1]) &&
	    line.p[from - 1] != '|')
		from--;
	while (to < line.n && !ascii_blank(line.p[to]) && line.p[to] != '|')
		to++;
	return (struct span){ line.p + from, to - from };
}

static bool
read_state(struct span s, enum state *state)
{
	static const struct { struct span says; enum state state; } known[] = {
		{ { "Installed", 9 }, STATE_INSTALLED },
		{ { "Superseded", 10 }, STATE_SUPERSEDED },
		{ { "Install Pending", 15 }, STATE_PENDING },
		{ { "InstallPending", 14 }, STATE_PENDING },
		{ { "Uninstall Pending", 17 }, STATE_UNINSTALLED },
		{ { "UninstallPending", 16 }, STATE_UNINSTALLED },
		{ { "Staged", 6 }, STATE_STAGED },
		{ { "Partially Installed", 19 }, STATE_STAGED },
		{ { "PartiallyInstalled", 18 }, STATE_STAGED },
		{ { "Not Present", 11 }, STATE_UNINSTALLED },
		{ { "NotPresent", 10 }, STATE_UNINSTALLED },
		{ { "Removed", 7 }, STATE_UNINSTALLED },
	};

	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (span_eqi(s, known[i].says)) {
			*state = known[i].state;
			return true;
		}
	return false;
}

static struct list *
the_list(struct scanner *s, uint64_t line)
{
	struct intake *in = s->reading->intake;

	if (s->list == NULL) {
		s->list = intake_list(in, (struct list_head){ SPAN_NONE,
		    SPAN_NONE, SPAN_NONE }, line);
		s->list->build = intake_keep(in, s->build);
	}
	return s->list;
}

/* A state that is in no language we know proves nothing. */
static void
tell_state(struct scanner *s)
{
	diag(s->reading->diags, DIAG_NO_KB, (struct pos){ s->reading->file,
	    s->package.line, 0 }, "the state of %.*s cannot be told; run dism "
	    "with /English", SPANF(s->package.id));
}

static void
end_package(struct scanner *s)
{
	struct package *p = &s->package;
	struct list *list;

	if (!p->open)
		return;
	list = the_list(s, p->line);
	if (!p->stated) {
		tell_state(s);
		list->doubts |= DOUBT_CUT;
	} else {
		intake_row(s->reading->intake, list, &(struct row){
			.id = p->id, .fallback = SPAN_NONE,
			.variant = SPAN_NONE, .kind = p->kind,
			.installed_on = p->date, .installed_by = SPAN_NONE,
			.title = SPAN_NONE, .state = p->state,
			.line = p->line, .column = p->column });
	}
	arena_reset(s->arena);
	*p = (struct package){ .open = false };
}

static void
begin_package(struct scanner *s, const struct line *line, struct span id)
{
	end_package(s);
	s->package = (struct package){ .open = true,
	    .id = arena_dup(s->arena, id), .kind = SPAN_NONE,
	    .date = SPAN_NONE, .line = line->number,
	    .column = line_column(line->s, id.p) };
}

/* "identity | Installed | Update | 3/12/2019 6:27 AM" */
static bool
take_table_row(struct scanner *s, const struct line *line, struct span id)
{
	struct span rest = line->s;
	size_t n = 0, at;

	for (; n < 4; n++) {
		at = span_find(rest, '|');
		s->fields[n] = span_trim(span_upto(rest, at));
		if (at == rest.n)
			break;
		rest = span_from(rest, at + 1);
	}
	if (n != 3 || !span_eq(s->fields[0], id))
		return false;
	begin_package(s, line, id);
	s->package.stated = read_state(s->fields[1], &s->package.state);
	s->package.kind = arena_dup(s->arena, s->fields[2]);
	s->package.date = arena_dup(s->arena, s->fields[3]);
	end_package(s);
	return true;
}

/* Values below an identity, in their order: state, release type, time. */
static void
take_value(struct scanner *s, struct span value)
{
	struct package *p = &s->package;

	if (!p->stated)
		p->stated = read_state(value, &p->state);
	else if (p->kind.n == 0)
		p->kind = arena_dup(s->arena, value);
	else if (p->date.n == 0)
		p->date = arena_dup(s->arena, value);
}

static bool
is_version(struct span s)
{
	size_t dots = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '.')
			dots++;
		else if (!ascii_digit(s.p[i]))
			return false;
	}
	return dots == 3 && ascii_digit(s.p[0]);
}

/* The last before the packages: the first is that of dism itself. */
static void
take_image_version(struct scanner *s, struct span version)
{
	if (s->list == NULL)
		s->build = intake_keep(s->reading->intake, version);
}

static void
take_line(struct scanner *s, const struct line *line)
{
	struct span id = identity_in(line->s), value;
	size_t colon = span_find(line->s, ':');

	if (id.n != 0) {
		if (!take_table_row(s, line, id))
			begin_package(s, line, id);
		return;
	}
	if (span_trim(line->s).n == 0) {
		end_package(s);
		return;
	}
	if (colon == line->s.n)
		return;
	value = span_trim(span_from(line->s, colon + 1));
	if (s->package.open)
		take_value(s, value);
	else if (is_version(value))
		take_image_version(s, value);
}

static int
parse(struct reading *r)
{
	struct scanner s = { .reading = r, .arena = arena_new(),
	    .build = SPAN_NONE };
	struct line line;
	bool cut = false;
	int got;

	while ((got = reading_line(r, &line)) == 1) {
		take_line(&s, &line);
		cut = !line.ended && s.package.open && !s.package.stated;
	}
	if (got == 0 && cut) {
		the_list(&s, s.package.line);
		intake_cut(r->intake, s.package.line);
	} else if (got == 0) {
		end_package(&s);
	}
	arena_free(s.arena);
	return got;
}

static unsigned
probe(struct span head, bool whole)
{
	struct span line;
	unsigned bits = 0;

	(void)whole;
	if (span_find_span(head, token) == head.n)
		return 0;
	while (bits < 1000 && lines_split(&head, &line))
		bits += identity_in(line).n != 0 ? 144 : 0;
	return bits;
}

const struct importer import_servicing = {
	.name = "dism",
	.help = "dism /get-packages, list or table, and Get-WindowsPackage",
	.command = "dism /online /get-packages /English > HOST.txt",
	.kind = LIST_SERVICING,
	.probe = probe,
	.parse = parse,
};
