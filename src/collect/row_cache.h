/*
 * Distinct rows.  Most rows of a fleet repeat a row of another host: a row that
 * is known by its raw bytes is not read again.  Cached rows outlive the input
 * that they came from.
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
enum row_cell {
	ROW_CELL_ID,
	ROW_CELL_FALLBACK,
	ROW_CELL_VARIANT,
	ROW_CELL_KIND,
	ROW_CELL_DATE,
	ROW_CELL_BY,
	ROW_CELL_TITLE,
	ROW_CELL_OWN,		/* a column that nobody knows: its name, a tab
				   and its cell */
	ROW_CELL_COUNT
};

/* The cells of a row, and the meaning that does not depend on its input. */
struct cached_row {
	struct span	 cells[ROW_CELL_COUNT];	/* raw, in any encoding */
	enum state	 state;
	unsigned	 told;		/* as row_cache_number was given it */
	struct update_id id;
	struct date_reading day;
};

/* Traits of a row that matter for its input as a whole; flags. */
enum trait {
	TRAIT_MDY	= 1,	/* its date proves an order */
	TRAIT_DMY	= 2,
	TRAIT_EITHER	= 4,	/* its date depends on the order */
	TRAIT_UNREAD	= 8,	/* its date cannot be read */
	TRAIT_RAW	= 16,	/* bytes from 0x80 up: a code page decides */
	TRAIT_NO_UPDATE	= 32,	/* it names none */
	TRAIT_CHECK	= 128,	/* a column of the site's says that it is not
				   installed */
	TRAIT_SAID	= 256,	/* a column of the site's has a word for it */
	TRAIT_UNKNOWN	= 512,	/* nobody knows how it stands */
	TRAIT_OWN_YES	= 1024,	/* a column that nobody knows says yes */
	TRAIT_OWN_NO	= 2048,	/* or no */
	TRAIT_OWN_DONE	= 4096,	/* "+", "Install" */
	TRAIT_OWN_UNDONE = 8192, /* or the contrary */
	TRAIT_OWN_NUMBER = 16384, /* or a number */
	TRAIT_TIMED	= 64	/* its date depends on the order and has a
				   time */
};

#define TRAITS_OWN	(TRAIT_OWN_YES | TRAIT_OWN_NO | TRAIT_OWN_DONE | \
			TRAIT_OWN_UNDONE | TRAIT_OWN_NUMBER)

struct row_cache;

struct row_cache	*row_cache_new(void);
void		 row_cache_free(struct row_cache *);	/* NULL is fine */
size_t		 row_cache_count(const struct row_cache *);

/* The number of the row with these cells, from 0; they are copied when new.
 * told: TRAIT_CHECK, TRAIT_SAID and those of TRAITS_OWN, as its columns of
 * states have it. */
uint32_t	 row_cache_number(struct row_cache *,
		    const struct span cells[ROW_CELL_COUNT], enum state,
		    unsigned told);

/* The number of the row of an installed update whose id is "KB" and this
 * number, and nothing else. */
uint32_t	 row_cache_of_update(struct row_cache *, uint32_t kb);

/* Borrowed until the next new one. */
const struct cached_row *row_cache_at(const struct row_cache *,
    uint32_t number);
unsigned	 row_cache_traits(const struct row_cache *, uint32_t number);

/* A stamp for struct cached_row_hot that no row has. */
uint32_t	 row_cache_stamp(struct row_cache *);

/* Begins a new round and returns it; row_cache_first is true where it is asked
 * for a row for the first time in that round. */
uint64_t	 row_cache_round(struct row_cache *);
bool		 row_cache_first(struct row_cache *, uint32_t number,
		    uint64_t round);

/* Replaces the numbers of n rows that another collection holds by those that
 * they have here. */
void		 row_cache_adopt(struct row_cache *, struct row_cache *other,
		    uint32_t *numbers, size_t n);

/*
 * The fields that are read for each row of a list, apart from the rest so that
 * they stay in the processor's cache.  entries holds the raw list entry that
 * the row has become, under each order of dates, ROW_CACHE_NO_ENTRY at first;
 * a row whose date has one reading uses ROW_CACHE_FIXED.  The array is borrowed
 * until the next new row.
 */
#define ROW_CACHE_NO_ENTRY	UINT32_MAX
enum { ROW_CACHE_FIXED, ROW_CACHE_MDY, ROW_CACHE_DMY, ROW_CACHE_ORDERS };
struct cached_row_hot {
	uint32_t	 entries[ROW_CACHE_ORDERS];
	uint32_t	 traits;
	uint32_t	 stamp;		/* of the list that had it last, and
					   where there */
	uint32_t	 at;
};
struct cached_row_hot *row_cache_hot(struct row_cache *);

#endif
