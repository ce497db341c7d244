/*
 * Which update brings which build of Windows 10 or later to which revision:
 * the table of data/windows-builds.csv, and what --builds adds to it.  Within
 * one line of one build revisions only grow, and an update contains all that
 * came before it there (data/README.md).
 */
#ifndef KBDIFF_FACTS_BUILDS_H
#define KBDIFF_FACTS_BUILDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/diag.h"
#include "kbdiff/base/span.h"
#include "kbdiff/model/date.h"

/* Lines of Windows that may share a build's number but not its revisions
 * (26100); flags, 0 where it is not known. */
enum {
	LINE_CLIENT = 1,
	LINE_SERVER = 2,
	LINE_BOTH = LINE_CLIENT | LINE_SERVER,
	/* A file without a word for lines; builds_settle replaces it. */
	LINE_UNSPOKEN = 4
};

/* Those that a product's name allows: "Microsoft Windows Server 2019
 * Standard", "Windows 11 Version 24H2 for x64-based Systems". */
unsigned	 lines_named(struct span);

enum build_kind {
	BUILD_UNKNOWN, BUILD_REGULAR, BUILD_PREVIEW, BUILD_OUT_OF_BAND,
	BUILD_HOTPATCH,		/* proves no level: no update before it is
				   contained in it */
	BUILD_KIND_COUNT
};

struct build_row {
	uint32_t	 kb;
	uint32_t	 build, revision;
	unsigned	 lines;
	date		 released;	/* DATE_NONE: not known */
	enum build_kind	 kind;
	uint32_t	 origin;	/* private */
};

/* "preview"; "" where it is not known: as tables write it. */
const char	*build_kind_name(enum build_kind);

struct builds;

/* With the table that is compiled in, or empty. */
struct builds	*builds_new(bool compiled_in);
void		 builds_free(struct builds *);	/* NULL is fine */

/*
 * Adds a row to what is known, from a place that is borrowed as long as the
 * builds live: of one update and build that has several revisions, each
 * counts.  builds_settle is due after the last; it warns of rows whose
 * revision or kind a file before theirs has otherwise (diags NULL: it does
 * not).  Kinds and days of a later file win.
 */
void		 builds_add(struct builds *, const struct build_row *,
		    struct pos);
void		 builds_settle(struct builds *, struct diags *);
/* How many rows there are, and the newest day of those from one on, in the
 * order of their adding. */
size_t		 builds_count(const struct builds *);
date		 builds_newest_from(const struct builds *, size_t row);

/* The rows of an update, by build and revision; *n is 0 if the table
 * does not know it. */
const struct build_row *builds_of(const struct builds *, uint32_t kb,
		    size_t *n);

/* Whether the table knows it as a hotpatch on any build. */
bool		 builds_hotpatch(const struct builds *, uint32_t kb);

/* Whether any of an update's rows is of the build. */
bool		 builds_hold(const struct build_row *, size_t n,
		    uint32_t build);

/* The rows of a build, by revision and update; *n is 0 if the table does not
 * know it. */
const struct build_row *builds_on(const struct builds *, uint32_t build,
		    size_t *n);

/* The one update of this revision, hotpatches aside; 0 if there is none or
 * more than one. */
uint32_t	 builds_at(const struct builds *, uint32_t build,
		    uint32_t revision);

/* Lines that the table's updates of a build are for, which for a build of one
 * line is that line.  False if the table has no update of it. */
bool		 builds_lines(const struct builds *, uint32_t build,
		    unsigned *lines);

/*
 * Where the table ends for a build (0: as a whole).  The table that is compiled
 * in knows all builds up to its newest day, and what is added knows the builds
 * that it has up to the newest day of each.  An update of a later day may have
 * a lower number than one of the table, but in all the years of the table none
 * has a lower one than the least of the 60 days before: that is recent, and
 * last the highest number.
 */
struct builds_end {
	uint32_t	recent, last;
};
struct builds_end builds_end(const struct builds *, uint32_t build);

/* From which number on an update may be newer than a day. */
uint32_t	 builds_recent(const struct builds *, date day);

/* yyyymm of a day; 0 for DATE_NONE. */
uint32_t	 builds_month(date);

/* The highest number of an update, and the newest date; 0 and DATE_NONE in an
 * empty table. */
uint32_t	 builds_last(const struct builds *);
date		 builds_newest(const struct builds *);

/* Windows 10 began with this one. */
#define BUILDS_FIRST	10240

/* 10.0.17763.5122 or 10.0.17763 in parts; revision is -1 where it is not
 * said.  False if it is no version. */
struct version {
	uint32_t	major, minor, build;
	int64_t		revision;
};
bool		 version_scan(struct span, struct version *);

#endif
