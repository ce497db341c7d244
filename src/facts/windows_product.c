#include <stdio.h>

#include "kbdiff/facts/windows_product.h"

#define WORDS_MAX	24
#define BUILD_MAX	UINT32_MAX

/* The words of a name: letters, digits and dots. */
struct words {
	struct span	w[WORDS_MAX];
	size_t		n;
};

struct family {
	const char	*words;		/* behind "Windows" */
	uint32_t	 from, to;
	unsigned	 lines;
	unsigned	 archs;		/* unless the name says more */
};

/* Longer ones first.  Windows 10 and 11 go by their versions. */
static const struct family families[] = {
	{ "2000", 2195, 2195, LINE_BOTH, ARCH_X86 },
	{ "XP Professional x64 Edition", 3790, 3790, LINE_CLIENT,
	    ARCH_X64 },
	{ "XP", 2600, 2600, LINE_CLIENT, ARCH_X86 },
	{ "Server 2003 R2", 3790, 3790, LINE_SERVER, ARCH_X86 },
	{ "Server 2003", 3790, 3790, LINE_SERVER, ARCH_X86 },
	{ "Vista", 6000, 6003, LINE_CLIENT, ARCH_X86 },
	{ "Server 2008 R2", 7600, 7601, LINE_SERVER, ARCH_X64 },
	{ "Server 2008", 6001, 6003, LINE_SERVER, ARCH_X86 },
	{ "7", 7600, 7601, LINE_CLIENT, ARCH_X86 },
	{ "Server 2012 R2", 9600, 9600, LINE_SERVER, ARCH_X64 },
	{ "Server 2012", 9200, 9200, LINE_SERVER, ARCH_X64 },
	{ "8.1", 9600, 9600, LINE_CLIENT, ARCH_X86 },
	{ "8", 9200, 9200, LINE_CLIENT, ARCH_X86 },
	{ "RT 8.1", 9600, 9600, LINE_CLIENT, ARCH_OTHER },
	{ "RT", 9200, 9200, LINE_CLIENT, ARCH_OTHER },
	{ "Server 2016", 14393, 14393, LINE_SERVER, ARCH_X64 },
	{ "Server 2019", 17763, 17763, LINE_SERVER, ARCH_X64 },
	{ "Server 2022 23H2 Edition", 25398, 25398, LINE_SERVER,
	    ARCH_X64 },
	{ "Server 2022", 20348, 20348, LINE_SERVER, ARCH_X64 },
	{ "Server 2025", 26100, 26100, LINE_SERVER, ARCH_X64 },
	{ "Server version", 16299, 20347, LINE_SERVER, ARCH_X64 },
	{ "10", 10240, 19045, LINE_CLIENT, ARCH_X86 },
	{ "11", 22000, BUILD_MAX, LINE_CLIENT, ARCH_X64 },
};

/* The version that a product of a family names; "" is its first. */
static const struct {
	const char	*family, *name;
	uint32_t	 build;
} versions[] = {
	{ "10", "", 10240 }, { "10", "1507", 10240 },
	{ "10", "1511", 10586 }, { "10", "1607", 14393 },
	{ "10", "1703", 15063 }, { "10", "1709", 16299 },
	{ "10", "1803", 17134 }, { "10", "1809", 17763 },
	{ "10", "1903", 18362 }, { "10", "1909", 18363 },
	{ "10", "2004", 19041 }, { "10", "20H2", 19042 },
	{ "10", "21H1", 19043 }, { "10", "21H2", 19044 },
	{ "10", "22H2", 19045 },
	{ "11", "", 22000 }, { "11", "21H2", 22000 },
	{ "11", "22H2", 22621 }, { "11", "23H2", 22631 },
	{ "11", "24H2", 26100 }, { "11", "25H2", 26200 },
	{ "11", "26H1", 28000 },
	{ "Server version", "1709", 16299 },
	{ "Server version", "1803", 17134 },
	{ "Server version", "1903", 18362 },
	{ "Server version", "1909", 18363 },
	{ "Server version", "2004", 19041 },
	{ "Server version", "20H2", 19042 },
};

/* Builds of a family up to which a service pack leads; those without it come
 * first. */
static const struct {
	uint32_t	first;		/* the family's */
	unsigned	lines;
	int		pack;		/* 0: none */
	uint32_t	from, to;
} packs[] = {
	{ 6000, LINE_CLIENT, 0, 6000, 6000 },
	{ 6000, LINE_CLIENT, 1, 6001, 6001 },
	{ 6000, LINE_CLIENT, 2, 6002, 6003 },
	{ 6001, LINE_SERVER, 0, 6001, 6001 },
	{ 6001, LINE_SERVER, 1, 6001, 6001 },
	{ 6001, LINE_SERVER, 2, 6002, 6003 },
	{ 7600, LINE_BOTH, 0, 7600, 7600 },
	{ 7600, LINE_BOTH, 1, 7601, 7601 },
};

static bool
is_word_char(char c)
{
	return ascii_digit(c) || c == '.' || ascii_letter(c);
}

/* Trade marks, also as R or T where their signs were lost, are no words. */
static bool
is_mark(struct span w)
{
	return span_eqi(w, SPAN("R")) || span_eqi(w, SPAN("TM"));
}

static void
split(struct span s, struct words *words)
{
	struct span w;
	size_t n;

	words->n = 0;
	while (s.n != 0 && words->n != WORDS_MAX) {
		for (n = 0; n < s.n && is_word_char(s.p[n]); n++)
			continue;
		w = span_upto(s, n);
		if (n != 0 && !is_mark(w))
			words->w[words->n++] = w;
		s = span_from(s, n + (n == 0));
	}
}

/* Whether a word is this one; "Windowsr" and "VistaT" had trade marks. */
static bool
is_word(struct span w, struct span want)
{
	struct span rest = span_from(w, want.n);

	return span_startsi(w, want) && (rest.n == 0 ||
	    (want.n > 3 && (span_eqi(rest, SPAN("R")) ||
	    span_eqi(rest, SPAN("T")))));
}

/* How many words from at on are those of a phrase; 0 if they are not all
 * there. */
static size_t
match(const struct words *words, size_t at, const char *phrase)
{
	struct span rest = span_of(phrase);
	size_t n, matched = 0;

	for (; rest.n != 0; rest = span_from(rest, n + 1), matched++) {
		n = span_find(rest, ' ');
		if (at + matched >= words->n ||
		    !is_word(words->w[at + matched], span_upto(rest, n)))
			return 0;
	}
	return matched;
}

static const struct family *
find_family(const struct words *words, size_t *at)
{
	size_t n, most = 0;
	const struct family *found = NULL;

	for (size_t i = 0; i < sizeof families / sizeof *families; i++)
		if ((n = match(words, *at, families[i].words)) > most) {
			most = n;
			found = &families[i];
		}
	*at += most;
	return found;
}

static bool
set_version(struct platform *p, const struct family *f, struct span name)
{
	bool versioned = false;

	for (size_t i = 0; i < sizeof versions / sizeof *versions; i++) {
		if (strcmp(versions[i].family, f->words) != 0)
			continue;
		versioned = true;
		if (!span_eqi(name, span_of(versions[i].name)))
			continue;
		p->from = p->to = versions[i].build;
		return true;
	}
	return !versioned && name.n == 0;
}

static void
set_pack(struct platform *p, int pack)
{
	for (size_t i = 0; i < sizeof packs / sizeof *packs; i++)
		if (packs[i].first == p->from && packs[i].pack == pack &&
		    (packs[i].lines & p->lines) != 0) {
			p->from = packs[i].from;
			p->to = packs[i].to;
			return;
		}
}

/* Phrases that may stand behind the family, and what they say. */
static const struct {
	const char	*words;
	unsigned	 archs;		/* 0: nothing of them */
} phrases[] = {
	{ "for 32 bit Systems", ARCH_X86 },
	{ "for x64 based Systems", ARCH_X64 },
	{ "x64 Edition", ARCH_X64 },
	{ "for Itanium based Systems", ARCH_IA64 },
	{ "for ARM64 based Systems", ARCH_ARM64 },
	{ "for ARM systems", ARCH_ARM64 },
	{ "for HoloLens", ARCH_OTHER },
	{ "Server Core installation", 0 },
};

/* Takes a phrase off the words; false if there is none. */
static bool
take_phrase(const struct words *words, size_t *at, struct platform *p)
{
	size_t n;

	for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
		if ((n = match(words, *at, phrases[i].words)) == 0)
			continue;
		if (phrases[i].archs != 0)
			p->archs = phrases[i].archs;
		*at += n;
		return true;
	}
	return false;
}

static bool
take_pack(const struct words *words, size_t *at, int *pack)
{
	struct span w;

	if (match(words, *at, "Service Pack") == 0 || *at + 2 >= words->n)
		return false;
	w = words->w[*at + 2];
	if (w.n != 1 || !ascii_digit(w.p[0]))
		return false;
	*pack = w.p[0] - '0';
	*at += 3;
	return true;
}

/* The rest of a product's name; false if there is more than we know. */
static bool
take_rest(const struct words *words, size_t at, const struct family *f,
    struct platform *p)
{
	struct span version = SPAN_NONE;
	int pack = 0;

	if (strcmp(f->words, "Server version") == 0)
		at--;
	if (at + 1 < words->n && match(words, at, "Version") != 0) {
		version = words->w[at + 1];
		at += 2;
	}
	while (at < words->n)
		if (!take_pack(words, &at, &pack) &&
		    !take_phrase(words, &at, p))
			return false;
	set_pack(p, pack);
	return set_version(p, f, version);
}

static void
begin(struct platform *p, const struct family *f)
{
	*p = (struct platform){ .known = true, .from = f->from, .to = f->to,
	    .lines = f->lines, .archs = f->archs };
}

/* Behind "Windows", which is the whole or, behind "on", something else's
 * ground. */
struct product
product_scan(struct span name)
{
	struct product product = { .kind = PRODUCT_OTHER };
	const struct family *f;
	struct words words;
	size_t at, before;

	split(name, &words);
	for (at = words.n; at != 0; at--)
		if (is_word(words.w[at - 1], SPAN("Windows")))
			break;
	if (at == 0)
		return product;
	before = at - 1;
	if (before != 0 && is_word(words.w[before - 1], SPAN("Microsoft")))
		before--;
	if ((before != 0 && !is_word(words.w[before - 1], SPAN("on"))) ||
	    (f = find_family(&words, &at)) == NULL)
		return product;
	begin(&product.platform, f);
	if (take_rest(&words, at, f, &product.platform))
		product.kind = before == 0 ? PRODUCT_WINDOWS :
		    PRODUCT_COMPONENT;
	else
		product.platform.known = false;
	return product;
}

bool
product_of_build(uint32_t build, unsigned line, char buf[PRODUCT_NAME])
{
	const struct family *f;
	bool server, found = false;

	for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
		f = &families[i];
		if (found || f->lines != line || build < f->from ||
		    build > f->to || (f->from != f->to && build >=
		    BUILDS_FIRST))
			continue;
		snprintf(buf, PRODUCT_NAME, "Windows %s", f->words);
		found = true;
	}
	/* Of several versions that name a build the last is its number. */
	for (size_t i = 0; i < sizeof versions / sizeof *versions; i++) {
		server = strncmp(versions[i].family, "Server", 6) == 0;
		if (versions[i].build != build ||
		    server != (line == LINE_SERVER))
			continue;
		snprintf(buf, PRODUCT_NAME, "Windows %s %s",
		    versions[i].family, versions[i].name);
		found = true;
	}
	return found;
}

static unsigned
arch_named(struct span arch)
{
	static const struct {
		const char	*name;
		unsigned	 arch;
	} names[] = {
		{ "x86", ARCH_X86 }, { "x64", ARCH_X64 },
		{ "arm64", ARCH_ARM64 }, { "ia64", ARCH_IA64 },
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (span_eqi(arch, span_of(names[i].name)))
			return names[i].arch;
	return ARCH_ANY;
}

/* The family in a host's name of its system, which has words of its own
 * ("Microsoft(R) Windows(R) Server 2003, Standard x64 Edition"). */
static const struct family *
find_host_family(const struct words *words)
{
	const struct family *f = NULL;
	size_t at;

	for (size_t i = 0; i < words->n && f == NULL; i++) {
		at = i + 1;
		if (is_word(words->w[i], SPAN("Windows")))
			f = find_family(words, &at);
	}
	return f;
}

static bool
has_word(const struct words *words, struct span w)
{
	for (size_t i = 0; i < words->n; i++)
		if (is_word(words->w[i], w))
			return true;
	return false;
}

static unsigned
find_host_arch(const struct words *words)
{
	if (has_word(words, SPAN("x64")))
		return ARCH_X64;
	return has_word(words, SPAN("Itanium")) ? ARCH_IA64 : ARCH_ANY;
}

struct platform
platform_scan(struct span os, struct span build, struct span arch)
{
	struct platform p = { .to = BUILD_MAX, .lines = LINE_BOTH };
	const struct family *f;
	struct version version;
	struct words words;

	split(os, &words);
	f = find_host_family(&words);
	if (f != NULL)
		begin(&p, f);
	else if (has_word(&words, SPAN("Server")))
		p.lines = LINE_SERVER;
	p.archs = arch_named(arch);
	if (arch.n == 0)
		p.archs = find_host_arch(&words);
	if (!version_scan(build, &version))
		return p;
	p.known = true;
	/* A build that is none of its system's fits nothing at all. */
	p.from = version.build > p.from ? version.build : p.from;
	p.to = version.build < p.to ? version.build : p.to;
	return p;
}

bool
platform_fits(const struct platform *a, const struct platform *b)
{
	return a->from <= a->to && b->from <= b->to && a->from <= b->to &&
	    b->from <= a->to && (a->lines & b->lines) != 0 &&
	    (a->archs & b->archs) != 0;
}
