/*
 * Distinct rows.  Most rows of a fleet say what another host's row has said
 * before: one that is known by its raw bytes needs no reading again.  They
 * outlive the input that they came from.
 */
#ifndef KBDIFF_COLLECT_ROW_CACHE_H
#define KBDIFF_COLLECT_ROW_CACHE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/raw_lists.h"
#include "kbdiff/model/update_id.h"

/* Cells of a row that say something of its update. */
enum cell {
	CELL_ID, CELL_FALLBACK, CELL_VARIANT, CELL_KIND, CELL_DATE, CELL_BY,
	CELL_TITLE, CELL_COUNT
};

/* What a row says by itself. */
struct saying {
	struct span	 cells[CELL_COUNT];	/* raw, in any encoding */
	enum state	 state;
	struct update_id id;
	struct date_reading day;
};

/* What of it matters for its input as a whole; flags. */
enum trait {
	TRAIT_MDY	= 1,	/* its date proves an order */
	TRAIT_DMY	= 2,
	TRAIT_EITHER	= 4,	/* its date depends on the order */
	TRAIT_UNREAD	= 8,	/* its date cannot be read */
	TRAIT_RAW	= 16,	/* bytes from 0x80 up: a code page decides */
	TRAIT_NO_UPDATE	= 32,	/* it names none */
	TRAIT_TIMED	= 64	/* its date depends on the order and has a
				   time */
};

struct sayings;

struct sayings	*sayings_new(void);
void		 sayings_free(struct sayings *);	/* NULL is fine */
size_t		 sayings_count(const struct sayings *);

/* The number of the row with these cells, from 0; they are copied when new. */
uint32_t	 sayings_number(struct sayings *,
		    const struct span cells[CELL_COUNT], enum state);

/* The same of the row that is "KB" and this number, and installed. */
uint32_t	 sayings_of_update(struct sayings *, uint32_t kb);

/* Borrowed until the next new one. */
const struct saying *sayings_at(const struct sayings *, uint32_t number);
unsigned	 sayings_traits(const struct sayings *, uint32_t number);

/* A new round, which ends the last one, and whether a row is asked for the
 * first time in it. */
uint64_t	 sayings_round(struct sayings *);
bool		 sayings_first(struct sayings *, uint32_t number,
		    uint64_t round);

/* The number here of a row that another collection holds. */
uint32_t	 sayings_adopt(struct sayings *, struct sayings *other,
		    uint32_t number);

/*
 * What is looked at for each row of a list, for all of them: borrowed until
 * the next new one.  An entry of the listings that a row has once become need
 * not be made again: there is room for one under each order of dates, and of
 * a row whose date does not depend on it for one; SAYING_NO_ENTRY at first.
 */
#define SAYING_NO_ENTRY	UINT32_MAX
enum { SAYING_FIXED, SAYING_MDY, SAYING_DMY, SAYING_ORDERS };
struct saying_hot {
	uint32_t	 entries[SAYING_ORDERS];
	uint32_t	 traits;
};
struct saying_hot *sayings_hot(struct sayings *);

#endif
