/*
 * What catalogues say of updates: what replaces what on which product, which
 * faults (CVEs) an update fixes there, titles, severities and dates.  Facts
 * about what catalogues hold are those of data/README.md.
 *
 * A catalogue is filled, by reading files into it, then sealed, then asked.
 */
#ifndef KBDIFF_FACTS_CATALOG_H
#define KBDIFF_FACTS_CATALOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/facts/cve.h"
#include "kbdiff/facts/windows_product.h"
#include "kbdiff/model/date.h"

struct catalog;
struct diags;
struct out;

enum rating {
	RATING_NONE, RATING_LOW, RATING_MODERATE, RATING_IMPORTANT,
	RATING_CRITICAL, RATING_COUNT
};

/* "Critical"; "" for none. */
const char	*rating_name(enum rating);
enum rating	 rating_named(struct span);

/* Kinds of update that contain little of what came before them; flags. */
enum {
	PARTIAL_SECURITY_ONLY = 1,
	PARTIAL_HOTPATCH = 2
};

/* What a catalogue says of an update itself. */
struct catalog_update {
	uint32_t	 number;
	struct span	 title;		/* empty: none, or several */
	bool		 titles;	/* several: those of its CVEs */
	enum rating	 rating;	/* the gravest */
	unsigned	 partial;	/* if any of its rows says so */
	date		 first, last;	/* of its rows; DATE_NONE: undated.
					   wesng dates a row when the CVE was
					   last revised */
};

/*
 * One thing that a catalogue says, of kinds below.  Where several are given
 * they are in the order of a, b and product, and no two are equal.
 */
struct fact {
	uint32_t	a, b, product;
};
int		 fact_cmp(const void *, const void *);	/* for qsort */

struct catalog	*catalog_new(void);
void		 catalog_free(struct catalog *);	/* NULL is fine */

/*
 * Adds a file: wesng's definitions, a CSV of the Security Update Guide, or
 * what catalog_write wrote, known by its columns.  Rows without the number of
 * an update are passed over.  0, or -1 after an error in diags.
 */
int		 catalog_read(struct catalog *, const char *file,
		    struct diags *);

/* Nothing is added after this; before it, nothing is asked.  What order files
 * and rows came in is forgotten. */
void		 catalog_seal(struct catalog *);

/*
 * What files say is added by these, in any order.  A title that differs from
 * one that the update has makes titles of it.
 */
void		 catalog_add_update(struct catalog *,
		    const struct catalog_update *);
/* The number of a product; case and blanks at the edges do not matter, and of
 * several spellings the least is shown. */
uint32_t	 catalog_add_product(struct catalog *, struct span name);
/* A row of this date was met, whatever it is about. */
void		 catalog_add_date(struct catalog *, date);

enum fact_kind {
	FACT_FOR,	/* update a is for product b; no product beside it */
	FACT_FIXES,	/* update a fixes CVE b on the product */
	FACT_REPLACED,	/* update a is replaced by update b on the product */
	FACT_COUNT
};

/* More distinct facts of a kind than this are no catalogue. */
#define CATALOG_MAX_FACTS	(4u << 20)
/* False if there would be more. */
bool		 catalog_add_fact(struct catalog *, enum fact_kind,
		    struct fact);

/*
 * Writes all that kbdiff asks of it, in a form of our own that is a catalogue
 * again (kbdiff-formats(5)).
 */
void		 catalog_write(const struct catalog *, struct out *);

/* Those that have rows of their own, by number. */
size_t		 catalog_count(const struct catalog *);
struct catalog_update catalog_get(const struct catalog *, size_t i);
/* False if the catalogue has no row of it. */
bool		 catalog_find(const struct catalog *, uint32_t number,
		    struct catalog_update *);
/* The newest date of any row; DATE_NONE if there is none. */
date		 catalog_newest(const struct catalog *);

size_t		 catalog_products(const struct catalog *);
/* Products are numbered from 0, in no order that matters. */
struct span	 catalog_product(const struct catalog *, uint32_t product);
const struct product *catalog_product_read(const struct catalog *,
		    uint32_t product);

/* All facts of a kind about a, and how many there are. */
const struct fact *catalog_facts(const struct catalog *, enum fact_kind,
		    uint32_t a, size_t *n);
/*
 * The same turned round, without products: a is what b was.  Updates that are
 * for a product, fix a CVE, are replaced by an update.
 */
const struct fact *catalog_turned(const struct catalog *, enum fact_kind,
		    uint32_t a, size_t *n);
/* All of those. */
const struct fact *catalog_all_turned(const struct catalog *, enum fact_kind,
		    size_t *n);

/* CVEs that an update fixes on any product. */
size_t		 catalog_count_cves(const struct catalog *, uint32_t update);

#endif
