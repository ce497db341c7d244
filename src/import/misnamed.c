#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/intern.h"
#include "kbdiff/base/mem.h"
#include "kbdiff/base/strbuf.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/import/misnamed.h"
#include "kbdiff/model/hostname.h"

/* Words of a file's name that are looked at, and the shortest host's name that
 * may stand among others, or that nothing but a copy tells. */
enum { WORDS_MAX = 12, PART_MIN = 3, NAME_MIN = 4 };

/* Parts of a path that may be a host's name. */
enum part { PART_SHEET, PART_STEM, PART_FOLDER, PARTS };

/* A file, and the one host that its lists name. */
struct file {
	struct raw_list	 list;		/* what is said of the first of it */
	struct span	 path;
	struct span	 host;		/* folded, without its domain */
	struct span	 shown;
	bool		 alone;		/* its lists are of that host alone */
	bool		 judged;	/* it can be misnamed */
	struct span	 called;	/* whose list it should hold */
	enum part	 by;		/* the part that says so */
};

/* What is known of the names of a run, as keys of one table. */
enum known {
	KNOWN_HOST = 'h',	/* of a list */
	KNOWN_SHAPE = 's',	/* of such a host: ex## */
	KNOWN_OWN = 'o',	/* host and look of a file with its name */
	KNOWN_LOOK = 'l',	/* look of such a file */
	KNOWN_FOLDER = 'f',	/* a folder has the name of its host */
	KNOWN_STEM = 'n',	/* host and stem of a file without it */
	KNOWN_FILE = 'i',	/* a file is of this host */
	KNOWN_FILES = 'm',	/* several are */
	KNOWN_ONCE = '1',	/* list and look of such a stem */
	KNOWN_AGAIN = '2'	/* of two such stems */
};

struct names {
	struct raw_lists *lists;
	const struct input *inputs;
	const struct alias *aliases;
	size_t		 naliases;
	struct diags	*diags;
	struct arena	*arena;
	struct intern	*keys, *numbers;
	strid		 limit;		/* keys from here on are asked only */
	struct file	*files;
	size_t		 n, cap;
};

static struct span
fold(struct names *m, struct span name)
{
	return hostname_label(hostname_fold(name, m->arena));
}

static strid
key_of(struct names *m, enum known what, enum moment moment, struct span a,
    struct span b)
{
	char *key = arena_alloc(m->arena, a.n + b.n + 3);

	key[0] = (char)what;
	key[1] = (char)('0' + moment);
	memcpy(key + 2, a.p, a.n);
	key[2 + a.n] = '/';
	memcpy(key + 3 + a.n, b.p, b.n);
	return intern(m->keys, (struct span){ key, a.n + b.n + 3 });
}

static bool
knows(struct names *m, enum known what, const struct file *f, struct span a,
    struct span b)
{
	return key_of(m, what, f->list.moment, a, b) < m->limit;
}

/* "ex##" of EX02: what names of one kind have in common; none without both
 * letters and digits. */
static struct span
shape_of(struct names *m, struct span name)
{
	char *to = arena_alloc(m->arena, name.n + 1);
	bool letter = false, digit = false;

	for (size_t i = 0; i < name.n; i++) {
		digit |= ascii_digit(name.p[i]);
		letter |= ascii_letter(name.p[i]) || (name.p[i] & 0x80) != 0;
		to[i] = ascii_digit(name.p[i]) ? '#' : name.p[i];
	}
	return letter && digit ? (struct span){ to, name.n } : SPAN_NONE;
}

/* "AA##" of HV07: whether letters are capitals, and where digits stand. */
static struct span
look_of(struct names *m, struct span name)
{
	char *to = arena_alloc(m->arena, name.n + 1);

	for (size_t i = 0; i < name.n; i++)
		to[i] = ascii_digit(name.p[i]) ? '#' :
		    !ascii_letter(name.p[i]) ? name.p[i] :
		    ascii_lower(name.p[i]) == name.p[i] ? 'a' : 'A';
	return (struct span){ to, name.n };
}

/* What people call files that are of no host by their names. */
static bool
is_plain_word(struct span name)
{
	static const struct span words[] = {
		SPAN("week"), SPAN("kw"), SPAN("day"), SPAN("month"),
		SPAN("year"), SPAN("run"), SPAN("scan"), SPAN("test"),
		SPAN("try"), SPAN("part"), SPAN("page"), SPAN("copy"),
		SPAN("old"), SPAN("new"), SPAN("now"), SPAN("all"),
		SPAN("tmp"), SPAN("temp"), SPAN("out"), SPAN("output"),
		SPAN("in"), SPAN("input"), SPAN("list"), SPAN("lists"),
		SPAN("export"), SPAN("exports"), SPAN("file"), SPAN("data"),
		SPAN("info"), SPAN("log"), SPAN("report"), SPAN("result"),
		SPAN("results"), SPAN("dump"), SPAN("base"), SPAN("before"),
		SPAN("after"), SPAN("pre"), SPAN("post"), SPAN("good"),
		SPAN("bad"), SPAN("prod"), SPAN("dev"), SPAN("last"),
		SPAN("first"), SPAN("hotfix"), SPAN("hotfixes"), SPAN("qfe"),
		SPAN("update"), SPAN("updates"), SPAN("patch"),
		SPAN("patches"), SPAN("patched"), SPAN("sheet"),
		SPAN("tabelle"), SPAN("table"), SPAN("server"),
		SPAN("servers"), SPAN("host"), SPAN("hosts"), SPAN("node"),
		SPAN("systeminfo"), SPAN("wmic"), SPAN("dism"), SPAN("q"),
		SPAN("v"), SPAN("r"), SPAN("jan"), SPAN("feb"), SPAN("mar"),
		SPAN("apr"), SPAN("may"), SPAN("jun"), SPAN("jul"),
		SPAN("aug"), SPAN("sep"), SPAN("oct"), SPAN("nov"),
		SPAN("dec"), SPAN("kopie"), SPAN("alt"), SPAN("neu"),
	};
	size_t n = 0;

	while (n < name.n && ascii_letter(name.p[n]))
		n++;
	for (size_t i = 0; n > 1 && i < sizeof words / sizeof *words; i++)
		if (span_eqi(span_upto(name, n), words[i]))
			return true;
	return false;
}

/* The part of a path, and whether it has one. */
static bool
part_of(const struct file *f, enum part part, struct span *to)
{
	struct span file = input_tail(f->path.p, 0, true), all;

	*to = SPAN_NONE;
	if (part == PART_STEM) {
		*to = input_tail(f->path.p, 0, false);
	} else if (part == PART_SHEET) {
		*to = input_sheet(f->path.p);
	} else {
		all = input_tail(f->path.p, 1, true);
		if (all.n > file.n)
			*to = span_upto(all, all.n - file.n - 1);
	}
	return to->n != 0;
}

/* The words of a part, as offsets of their first bytes and behind their last
 * ones. */
struct words {
	size_t	from[WORDS_MAX], end[WORDS_MAX], n;
};

static struct words
words_of(struct span s)
{
	struct words w = { .n = 0 };

	for (size_t i = 0; i < s.n && w.n < WORDS_MAX; w.n++) {
		while (i < s.n && !byte_of_word(s.p[i]))
			i++;
		if (i == s.n)
			break;
		w.from[w.n] = i;
		while (i < s.n && byte_of_word(s.p[i]))
			i++;
		w.end[w.n] = i;
	}
	return w;
}

/* Whether these words of a part are what is looked for. */
typedef bool fits(struct names *, const struct file *, struct span words,
    bool whole);

/* The longest such words; none. */
static struct span
find_words(struct names *m, const struct file *f, struct span part,
    fits *does_fit)
{
	struct words w = words_of(part);
	struct span s;

	if (does_fit(m, f, part, true))
		return part;
	for (size_t n = w.n; n != 0; n--)
		for (size_t i = 0; i + n <= w.n; i++) {
			s = span_from(span_upto(part, w.end[i + n - 1]),
			    w.from[i]);
			if (does_fit(m, f, s, s.n == part.n))
				return s;
		}
	return SPAN_NONE;
}

static bool
is_alias(struct names *m, struct span name, struct span host)
{
	struct span other, of;

	for (size_t i = 0; i < m->naliases; i++) {
		other = fold(m, m->aliases[i].other);
		of = fold(m, m->aliases[i].name);
		if ((span_eq(name, other) && span_eq(host, of)) ||
		    (span_eq(name, of) && span_eq(host, other)))
			return true;
	}
	return false;
}

/* Whether a table of kbdiff's says that the host has this name as well. */
static bool
is_other_name(struct names *m, const struct file *f, struct span name)
{
	struct span rest = intern_span(m->lists->strings, f->list.aliases);
	size_t end;

	for (; rest.n != 0; rest = span_from(rest, end + 1)) {
		end = span_find(rest, ';');
		if (span_eq(fold(m, span_upto(rest, end)), name))
			return true;
	}
	return false;
}

/* "dc2" of DC: a second list of it may be in the file. */
static bool
is_numbered(struct span name, struct span host)
{
	return host.n != 0 && name.n > host.n && span_starts(name, host) &&
	    !ascii_digit(host.p[host.n - 1]) &&
	    span_digits(span_from(name, host.n)) == name.n - host.n;
}

/* The file is of its host by these words. */
static bool
is_own(struct names *m, const struct file *f, struct span words, bool whole)
{
	struct span name = hostname_fold(words, m->arena);

	(void)whole;
	return span_eq(name, f->host) || span_eq(hostname_label(name),
	    f->host) || hostname_is_netbios_of(f->host, name) ||
	    is_numbered(name, f->host) ||
	    is_alias(m, name, f->host) || is_other_name(m, f, name);
}

/* EX02 beside EX01, whoever it is that the list is of. */
static bool
is_alike(struct names *m, const struct file *f, struct span words, bool whole)
{
	struct span shape = shape_of(m, hostname_fold(words, m->arena));

	return shape.n != 0 && (whole || words.n >= PART_MIN) &&
	    knows(m, KNOWN_SHAPE, f, shape, SPAN_NONE);
}

/* What two lists have in common that one command has printed twice: the name of
 * their host as it stands there, and their entries. */
static struct span
copy_of(struct names *m, const struct raw_list *list)
{
	struct span host = intern_span(m->lists->strings, list->full != 0 ?
	    list->full : list->host);
	char *key = arena_alloc(m->arena, host.n + 20);
	int n = snprintf(key, host.n + 20, "%.*s/%016llx", SPANF(host),
	    (unsigned long long)hash_bytes(0, list->entries, list->n *
	    sizeof *list->entries));

	return (struct span){ key, (size_t)n };
}

static struct span
in_capitals(struct names *m, struct span s)
{
	char *to = arena_alloc(m->arena, s.n + 1);

	for (size_t i = 0; i < s.n; i++)
		to[i] = (char)(s.p[i] - (s.p[i] >= 'a' && s.p[i] <= 'z' ?
		    'a' - 'A' : 0));
	return (struct span){ to, s.n };
}

/* HV07 beside EX01, FS beside DC: no word among others is known so, but a file
 * is that looks as others do which have the names of their hosts, or as another
 * one does with the same list.  Small letters alone may be any word: they need
 * a file with the name of that host. */
static bool
looks_alike(struct names *m, const struct file *f, struct span part)
{
	struct span look = look_of(m, part);

	if (is_plain_word(part) || !host_in_text_is(in_capitals(m, part)))
		return false;
	/* Its text names the host of another file. */
	if (f->list.by_text && span_has_digit(part) && knows(m, KNOWN_FILES, f,
	    f->host, SPAN_NONE))
		return true;
	return knows(m, KNOWN_OWN, f, f->host, look) ||
	    (host_in_text_is(part) && knows(m, KNOWN_LOOK, f, SPAN_NONE,
	    look)) || (span_has_digit(part) && part.n >= NAME_MIN &&
	    knows(m, KNOWN_AGAIN, f, copy_of(m, &f->list), look));
}

/* An address, and a name without letters, says nothing of other names. */
static bool
is_address(struct span host)
{
	bool letter = false;

	for (size_t i = 0; i < host.n; i++) {
		if (host.p[i] == ':')
			return true;
		letter |= ascii_letter(host.p[i]) || (host.p[i] & 0x80) != 0;
	}
	return !letter;
}

static struct file *
file_of(struct names *m, const struct raw_list *list)
{
	const uint32_t key[] = { list->file, list->input, list->moment };
	strid number = intern(m->numbers, (struct span){ (const char *)key,
	    sizeof key });

	if (number <= m->n)
		return &m->files[number - 1];
	m->files = xgrow(m->files, m->n, &m->cap, sizeof *m->files);
	m->files[m->n] = (struct file){ .list = *list, .alone = true,
	    .path = intern_span(m->lists->strings, list->file),
	    .called = SPAN_NONE };
	return &m->files[m->n++];
}

/* What a list looks like that a table has because its file was misnamed. */
static bool
is_silent(const struct raw_list *list)
{
	return list->settled && list->n == 0 && list->line == 0 &&
	    list->doubts == 1u << DOUBT_FAILED;
}

static void
note_host(struct names *m, const struct raw_list *list, struct span host)
{
	key_of(m, KNOWN_HOST, list->moment, host, SPAN_NONE);
	key_of(m, KNOWN_SHAPE, list->moment, shape_of(m, host), SPAN_NONE);
}

/* Whether the list's file names its host, and is of no other one. */
static bool
is_of_file(const struct raw_list *list)
{
	return list->host == 0 || list->weak;
}

static void
note_list(struct names *m, const struct raw_list *list)
{
	struct file *f = file_of(m, list);
	struct span shown = intern_span(m->lists->strings, list->host), host;

	if (is_of_file(list)) {
		f->alone = false;
		return;
	}
	host = fold(m, shown);
	f->alone &= f->host.n == 0 || span_eq(f->host, host);
	/* A table may have them in another order. */
	if (f->host.n == 0 || list->line < f->list.line)
		f->list = *list;
	f->judged = m->inputs[list->input].name == NULL && !list->given &&
	    !is_address(host);
	f->host = host;
	f->shown = shown;
}

static void
note_name(struct names *m, const struct raw_list *list)
{
	if (is_of_file(list))
		key_of(m, KNOWN_HOST, list->moment, fold(m, input_tail(
		    intern_span(m->lists->strings, list->file).p, 0, false)),
		    SPAN_NONE);
	else
		note_host(m, list, fold(m, intern_span(m->lists->strings,
		    list->host)));
}

/* The first part of the path that has the host's name, or PARTS. */
static enum part
own_part(struct names *m, const struct file *f, struct span *part)
{
	for (enum part p = 0; p < PARTS; p++)
		if (part_of(f, p, part) && find_words(m, f, *part,
		    is_own).n != 0)
			return p;
	return PARTS;
}

/* Of a file that has its host's name nowhere in its path. */
static void
note_stem(struct names *m, const struct file *f)
{
	enum moment moment = f->list.moment;
	struct span stem = input_tail(f->path.p, 0, false);
	struct span look = look_of(m, stem), copy = copy_of(m, &f->list);
	strid n = (strid)intern_count(m->keys);

	if (key_of(m, KNOWN_STEM, moment, f->host, hostname_fold(stem,
	    m->arena)) >= n && key_of(m, KNOWN_ONCE, moment, copy, look) < n)
		key_of(m, KNOWN_AGAIN, moment, copy, look);
}

static void
note_file(struct names *m, const struct file *f)
{
	struct span part;
	enum part own = own_part(m, f, &part);
	strid n = (strid)intern_count(m->keys);

	if (key_of(m, KNOWN_FILE, f->list.moment, f->host, SPAN_NONE) < n)
		key_of(m, KNOWN_FILES, f->list.moment, f->host, SPAN_NONE);

	if (own == PART_FOLDER)
		key_of(m, KNOWN_FOLDER, f->list.moment, SPAN_NONE, SPAN_NONE);
	else if (own == PARTS && f->judged)
		note_stem(m, f);
	else if (own != PARTS && is_own(m, f, part, true)) {
		key_of(m, KNOWN_OWN, f->list.moment, f->host,
		    look_of(m, part));
		key_of(m, KNOWN_LOOK, f->list.moment, SPAN_NONE,
		    look_of(m, part));
	}
}

/* The name of another host, in the first part of the path that has any. */
static void
judge(struct names *m, struct file *f)
{
	struct span part, name;

	for (enum part p = 0; p < PARTS; p++) {
		if (!part_of(f, p, &part) || (p == PART_FOLDER && !knows(m,
		    KNOWN_FOLDER, f, SPAN_NONE, SPAN_NONE)))
			continue;
		if (find_words(m, f, part, is_own).n != 0)
			return;
		name = find_words(m, f, part, is_alike);
		if (name.n == 0 && p != PART_FOLDER && looks_alike(m, f, part))
			name = part;
		if (name.n != 0) {
			f->called = name;
			f->by = p;
			return;
		}
	}
}

/* Whether it is a list that the judgement has made, which is made anew. */
static bool
is_made(struct names *m, const struct raw_list *list)
{
	struct file *f = is_silent(list) ? file_of(m, list) : NULL;

	return f != NULL && f->called.n != 0 && span_eq(fold(m, f->called),
	    fold(m, intern_span(m->lists->strings, list->host)));
}

static void
drop_made(struct names *m)
{
	struct raw_lists *l = m->lists;
	size_t n = 0;

	for (size_t i = 0; i < l->n; i++)
		if (is_made(m, &l->lists[i])) {
			free(l->lists[i].entries);
			free(l->lists[i].lines);
		} else {
			if (is_silent(&l->lists[i]))
				note_host(m, &l->lists[i], fold(m, intern_span(
				    l->strings, l->lists[i].host)));
			l->lists[n++] = l->lists[i];
		}
	l->n = n;
}

static void
add_failed(struct names *m, const struct file *f)
{
	struct raw_lists *l = m->lists;
	struct raw_list *list = raw_lists_add(l);
	const struct raw_list *of = &f->list;
	struct strbuf says;

	strbuf_begin(&says);
	out_printf(&says.out, "it holds the list of %.*s", SPANF(f->shown));
	*list = (struct raw_list){ .input = of->input, .moment = of->moment,
	    .section = of->section, .host = intern(l->strings, f->called),
	    .settled = of->settled, .format = of->format, .file = of->file,
	    .kind = of->kind, .misnamed = true, .declared = -1 };
	raw_list_doubt(list, DOUBT_FAILED, (struct doubt){
	    .detail = intern(l->strings, strbuf_end(&says, m->arena)) });
}

static void
tell(struct names *m, const struct file *f)
{
	static const char *const parts[] = { [PART_SHEET] = "this sheet",
	    [PART_STEM] = "this file", [PART_FOLDER] = "its folder" };

	if (f->called.n == 0 || knows(m, KNOWN_HOST, f, fold(m, f->called),
	    SPAN_NONE))
		return;
	diag(m->diags, DIAG_OTHER_HOST, (struct pos){ f->path.p, 0, 0 },
	    "it holds the list of %.*s, and no other file holds that of %.*s; "
	    "export %.*s again, or rename %s if %.*s is right", SPANF(f->shown),
	    SPANF(f->called), SPANF(f->called), parts[f->by],
	    SPANF(f->shown));
	add_failed(m, f);
}

/* A file that is called as its host is: that of most estates. */
static bool
is_plainly_own(const struct file *f)
{
	struct span sheet;

	return span_eqi(input_tail(f->path.p, 0, false), f->host) &&
	    !part_of(f, PART_SHEET, &sheet);
}

static void
judge_all(struct names *m)
{
	bool any = false;

	for (size_t i = 0; i < m->lists->n; i++)
		if (!is_silent(&m->lists->lists[i]))
			note_list(m, &m->lists->lists[i]);
	for (size_t i = 0; i < m->n && !any; i++)
		any = m->files[i].alone && m->files[i].judged &&
		    !is_plainly_own(&m->files[i]);
	if (!any)
		return;
	for (size_t i = 0; i < m->lists->n; i++)
		if (!is_silent(&m->lists->lists[i]))
			note_name(m, &m->lists->lists[i]);
	for (size_t i = 0; i < m->n; i++)
		if (m->files[i].alone)
			note_file(m, &m->files[i]);
	m->limit = (strid)intern_count(m->keys);
	for (size_t i = 0; i < m->n; i++)
		if (m->files[i].alone && m->files[i].judged)
			judge(m, &m->files[i]);
	drop_made(m);
	m->limit = (strid)intern_count(m->keys);
	for (size_t i = 0; i < m->n; i++)
		tell(m, &m->files[i]);
}

void
misnamed_judge(const struct input *inputs, struct raw_lists *lists,
    const struct alias *aliases, size_t naliases, struct diags *diags)
{
	struct names m = { .lists = lists, .inputs = inputs,
	    .aliases = aliases, .naliases = naliases, .diags = diags,
	    .arena = arena_new(), .keys = intern_new(),
	    .numbers = intern_new() };

	judge_all(&m);
	free(m.files);
	intern_free(m.numbers);
	intern_free(m.keys);
	arena_free(m.arena);
}
