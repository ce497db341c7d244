/*
 * One property a line: Get-HotFix | Format-List, "HotFixID    : KB938397"
 * (formats.md, section 1.6), and wmic qfe list /format:list,
 * "HotFixID=KB938397" (section 4).
 *
 * Blank lines part nothing: through a pipe wmic doubles every line end.  An
 * entry ends where one of its properties comes again.
 */
#include "kbdiff/importer.h"
#include "kbdiff/intake.h"
#include "kbdiff/lines.h"
#include "kbdiff/mem.h"
#include "kbdiff/qfe.h"
#include "kbdiff/update.h"

/* Properties that are not ours but show where an entry ends. */
static const struct span others[] = {
	{ "Caption", 7 }, { "FixComments", 11 }, { "Name", 4 },
	{ "Status", 6 },
};

#define OTHERS	(sizeof others / sizeof *others)

/* InstallDate stands empty beside InstalledOn. */
static const struct span install_date = { "InstallDate", 11 };

enum { KEY_DATE = QFE_COUNT, KEY_OTHER, KEY_COUNT = KEY_OTHER + OTHERS };

struct scanner {
	struct reading	*reading;
	char		 separator;	/* = or : */
	struct arena	*arena;		/* of the entry */
	struct qfe_entry entry;
	bool		 seen[KEY_COUNT];
	bool		 any;
	int		 last;		/* property that may go on; or -1 */
	uint64_t	 line, column;	/* of the id */
	bool		 ended;		/* the line of the id is */
};

static int
key_of(struct span name)
{
	enum qfe p;

	if (span_eqi(name, install_date))
		return KEY_DATE;
	if ((p = qfe_named(name)) != QFE_COUNT)
		return (int)p;
	for (size_t i = 0; i < OTHERS; i++)
		if (span_eqi(name, others[i]))
			return KEY_OTHER + (int)i;
	return -1;
}

/* "Name : value" or "Name=value", at the beginning of the line. */
static bool
is_property(struct span line, char separator, struct span *name,
    struct span *value)
{
	size_t n = span_find(line, separator);

	if (n == line.n || n == 0 || ascii_blank(line.p[0]))
		return false;
	if (separator == ':' && !ascii_blank(line.p[n - 1]) && n != 18)
		return false;
	*name = span_trim(span_upto(line, n));
	*value = span_trim(span_from(line, n + 1));
	for (size_t i = 0; i < name->n; i++)
		if (!(ascii_lower(name->p[i]) >= 'a' &&
		    ascii_lower(name->p[i]) <= 'z') && name->p[i] != '_')
			return false;
	return name->n != 0;
}

static void
begin_entry(struct scanner *s)
{
	arena_reset(s->arena);
	for (int p = 0; p < QFE_COUNT; p++)
		s->entry.values[p] = SPAN_NONE;
	memset(s->seen, 0, sizeof s->seen);
	s->any = false;
	s->last = -1;
	s->line = s->column = 0;
}

/* last: the input ends here, and the id may be cut. */
static void
end_entry(struct scanner *s, bool last)
{
	struct intake *in = s->reading->intake;
	struct list *list;
	struct row row;

	if (!s->seen[QFE_ID]) {
		if (s->any && last)
			intake_cut(in, s->line);
		begin_entry(s);
		return;
	}
	list = intake_list(in, qfe_head(&s->entry), s->line);
	if (last && !s->ended && s->last == QFE_ID &&
	    !reading_id_whole(s->entry.values[QFE_ID])) {
		intake_cut(in, s->line);
	} else {
		row = qfe_row(&s->entry, s->line, s->column);
		intake_row(in, list, &row);
	}
	begin_entry(s);
}

static void
take_property(struct scanner *s, int key, const struct line *line,
    struct span value)
{
	if (s->seen[key])
		end_entry(s, false);
	s->seen[key] = s->any = true;
	s->last = key;
	s->ended = line->ended;
	if (key == QFE_ID) {
		s->column = line_column(line->s, value.p);
		s->line = line->number;
	} else if (s->line == 0) {
		s->line = line->number;
	}
	if (key < QFE_COUNT)
		s->entry.values[key] = arena_dup(s->arena, value);
}

/* Format-List wraps long values below themselves. */
static void
go_on(struct scanner *s, struct span more)
{
	struct span *v;
	char *both;

	if (s->last < 0 || s->last >= QFE_COUNT)
		return;
	v = &s->entry.values[s->last];
	both = arena_alloc(s->arena, v->n + more.n + 1);
	memcpy(both, v->p, v->n);
	memcpy(both + v->n, more.p, more.n);
	*v = (struct span){ both, v->n + more.n };
}

static void
take_line(struct scanner *s, const struct line *line)
{
	struct span name, value;
	int key;

	if (span_trim(line->s).n == 0) {
		if (s->separator == ':')
			s->last = -1;
		return;
	}
	if (is_property(line->s, s->separator, &name, &value)) {
		key = key_of(name);
		s->last = -1;
		if (key >= 0)
			take_property(s, key, line, value);
	} else if (s->separator == ':' && ascii_blank(line->s.p[0])) {
		go_on(s, span_trim(line->s));
	}
}

static int
parse(struct reading *r, char separator)
{
	struct scanner s = { .reading = r, .separator = separator,
	    .arena = arena_new() };
	struct line line;
	int got;

	if (separator == '=')
		intake_date_order(r->intake, DATE_MDY);
	begin_entry(&s);
	while ((got = reading_line(r, &line)) == 1)
		take_line(&s, &line);
	if (got == 0)
		end_entry(&s, true);
	arena_free(s.arena);
	return got;
}

static int
parse_format_list(struct reading *r)
{
	return parse(r, ':');
}

static int
parse_wmic(struct reading *r)
{
	return parse(r, '=');
}

enum { BITS_ID = 64, BITS_PROPERTY = 24, PROPERTIES_MAX = 20 };

static unsigned
probe(struct span head, char separator)
{
	struct span line, name, value;
	unsigned ids = 0, properties = 0;

	while (lines_split(&head, &line)) {
		if (!is_property(line, separator, &name, &value) ||
		    key_of(name) < 0)
			continue;
		properties++;
		ids += span_eqi(name, SPAN("HotFixID"));
	}
	if (ids == 0)
		return 0;
	return BITS_ID + BITS_PROPERTY * (properties < PROPERTIES_MAX ?
	    properties : PROPERTIES_MAX);
}

static unsigned
probe_format_list(struct span head, bool whole)
{
	(void)whole;
	return probe(head, ':');
}

static unsigned
probe_wmic(struct span head, bool whole)
{
	(void)whole;
	return probe(head, '=');
}

const struct importer import_get_hotfix_list = {
	.name = "get-hotfix-list",
	.help = "Get-HotFix | Format-List, short or of all properties",
	.command = "Get-HotFix -ComputerName HOST | Format-List * > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_format_list,
	.needs_property = true,
	.parse = parse_format_list,
};

const struct importer import_wmic_list = {
	.name = "wmic-list",
	.help = "wmic qfe as Name=value lines",
	.command = "wmic /node:HOST qfe list full > HOST.txt",
	.kind = LIST_QFE,
	.probe = probe_wmic,
	.needs_property = true,
	.parse = parse_wmic,
};
