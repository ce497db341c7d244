#include <stdlib.h>

#include "kbdiff/builds.h"
#include "kbdiff/level.h"
#include "kbdiff/mem.h"

/* Builds from here on may be hotpatched, but for those of Windows 11 before
 * its version 24H2. */
#define HOTPATCHED_FIRST	20348
#define NEVER_HOTPATCHED_FIRST	22000
#define NEVER_HOTPATCHED_LAST	22631

/* Two lines of every build there is are more than any update is for. */
struct places {
	struct place	*places;
	size_t		 n, cap;
};

struct levelling {
	const struct builds *builds;
	const struct inventory *inv;
	const struct holding *held;
	size_t		 nheld;
	struct version	 version;	/* of the stated build */
	unsigned	 lines;		/* that the name of its OS allows */
	struct places	 places;
};

static void
add_place(struct places *p, uint32_t build, unsigned line)
{
	p->places = xgrow(p->places, p->n, &p->cap, sizeof *p->places);
	p->places[p->n++] = (struct place){ .build = build, .line = line };
}

static void
add_places(struct places *p, uint32_t build, unsigned lines)
{
	if ((lines & LINE_CLIENT) != 0)
		add_place(p, build, LINE_CLIENT);
	if ((lines & LINE_SERVER) != 0)
		add_place(p, build, LINE_SERVER);
}

/* Rows of what a host has installed; none for anything else. */
static const struct build_row *
rows_of_held(const struct levelling *l, size_t i, size_t *n)
{
	*n = 0;
	if (l->held[i].held != HELD)
		return NULL;
	return builds_of(l->builds, inventory_number(l->inv,
	    l->held[i].update), n);
}

/* Whether an update of which these are the rows can be on a host there. */
static bool
allows(const struct build_row *rows, size_t n, const struct place *p)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == p->build && (rows[i].lines == 0 ||
		    (rows[i].lines & p->line) != 0))
			return true;
	return false;
}

static bool
is_of_build(const struct build_row *rows, size_t n, uint32_t build)
{
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == build)
			return true;
	return false;
}

static void
keep_allowed(struct places *p, const struct build_row *rows, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < p->n; i++)
		if (allows(rows, n, &p->places[i]))
			p->places[kept++] = p->places[i];
	p->n = kept;
}

/* The lines that have an update of exactly the stated revision. */
static unsigned
lines_of_revision(const struct levelling *l)
{
	const struct build_row *rows;
	uint32_t revision = (uint32_t)l->version.revision;
	unsigned lines = 0;
	size_t n;

	if (l->version.revision < 0)
		return LINE_BOTH;
	rows = builds_of(l->builds, builds_at(l->builds, l->version.build,
	    revision), &n);
	for (size_t i = 0; i < n; i++)
		if (rows[i].build == l->version.build &&
		    rows[i].revision == revision)
			lines |= rows[i].lines;
	return lines == 0 ? LINE_BOTH : lines;
}

/* An update that is not of the stated build proves nothing about it. */
static void
places_of_stated(struct levelling *l)
{
	const struct build_row *rows;
	unsigned lines;
	size_t n;

	if (!builds_lines(l->builds, l->version.build, &lines))
		return;
	add_places(&l->places, l->version.build, lines & l->lines &
	    lines_of_revision(l));
	for (size_t i = 0; i < l->nheld; i++) {
		rows = rows_of_held(l, i, &n);
		if (is_of_build(rows, n, l->version.build))
			keep_allowed(&l->places, rows, n);
	}
}

/* Where nothing states the build, what all its updates allow; if they do not
 * agree there is no such place. */
static void
places_of_updates(struct levelling *l)
{
	const struct build_row *rows;
	bool first = true;
	unsigned lines;
	size_t n;

	for (size_t i = 0; i < l->nheld; i++) {
		rows = rows_of_held(l, i, &n);
		for (size_t k = 0; first && k < n; k++) {
			if (k != 0 && rows[k].build == rows[k - 1].build)
				continue;
			builds_lines(l->builds, rows[k].build, &lines);
			add_places(&l->places, rows[k].build,
			    lines & l->lines);
		}
		if (n != 0) {
			keep_allowed(&l->places, rows, n);
			first = false;
		}
	}
}

static void
raise(struct place *p, uint32_t revision, uint32_t by)
{
	if (revision <= p->revision)
		return;
	p->revision = revision;
	p->by = by;
}

/* The lowest revision of an update there, if it is known to be for the line
 * and no hotpatch; what it may be where the line is not known. */
static void
prove(struct place *p, const struct build_row *rows, size_t n)
{
	uint32_t lowest = UINT32_MAX;
	bool known = false;

	for (size_t i = 0; i < n; i++) {
		if (rows[i].build != p->build || (rows[i].lines != 0 &&
		    (rows[i].lines & p->line) == 0))
			continue;
		if (rows[i].kind == BUILD_HOTPATCH)
			return;
		if (rows[i].revision < lowest)
			lowest = rows[i].revision;
		known |= rows[i].lines != 0;
	}
	if (lowest == UINT32_MAX)
		return;
	if (known)
		raise(p, lowest, rows[0].kb);
	else if (lowest > p->perhaps)
		p->perhaps = lowest;
}

static bool
may_be_hotpatched(uint32_t build)
{
	return build >= HOTPATCHED_FIRST &&
	    (build < NEVER_HOTPATCHED_FIRST || build > NEVER_HOTPATCHED_LAST);
}

static void
prove_revision(const struct levelling *l, struct place *p)
{
	uint32_t revision = (uint32_t)l->version.revision, by;

	if (l->version.revision < 0 || l->version.build != p->build)
		return;
	by = builds_at(l->builds, p->build, revision);
	if (by != 0 || !may_be_hotpatched(p->build))
		raise(p, revision, by);
	else if (revision > p->perhaps)
		p->perhaps = revision;
}

static uint32_t
find_beyond(const struct levelling *l)
{
	uint32_t last = builds_last(l->builds), beyond = 0, number;

	for (size_t i = 0; i < l->nheld; i++) {
		number = inventory_number(l->inv, l->held[i].update);
		if (number > last && number > beyond &&
		    (l->held[i].held == HELD ||
		    l->held[i].held == HELD_DOUBTFUL))
			beyond = number;
	}
	return beyond;
}

struct level
level_of(const struct builds *builds, const struct inventory *inv,
    size_t host, const struct holding *held, size_t nheld,
    struct arena *arena)
{
	const struct host *h = &inv->hosts[host];
	struct levelling l = { .builds = builds, .inv = inv, .held = held,
	    .nheld = nheld, .version = { .revision = -1 },
	    .lines = lines_named(h->os) };
	struct level level = { .n = 0 };
	const struct build_row *rows;
	struct place *kept;
	size_t n;

	if (version_scan(h->build, &l.version)) {
		level.stated = l.version.build;
		level.before_10 = l.version.build < BUILDS_FIRST;
		if (!level.before_10)
			places_of_stated(&l);
	} else {
		places_of_updates(&l);
	}
	for (size_t k = 0; k < l.places.n; k++) {
		for (size_t i = 0; i < nheld; i++) {
			rows = rows_of_held(&l, i, &n);
			prove(&l.places.places[k], rows, n);
		}
		prove_revision(&l, &l.places.places[k]);
	}
	kept = arena_alloc(arena, l.places.n * sizeof *kept);
	if (l.places.n != 0)
		memcpy(kept, l.places.places, l.places.n * sizeof *kept);
	free(l.places.places);
	level.places = kept;
	level.n = l.places.n;
	if (!level.before_10)
		level.beyond = find_beyond(&l);
	return level;
}

bool
level_is_one(const struct level *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->places[i].revision == 0 ||
		    l->places[i].build != l->places[0].build ||
		    l->places[i].revision != l->places[0].revision)
			return false;
	return l->n != 0;
}
