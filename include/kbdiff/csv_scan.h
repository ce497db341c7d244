/*
 * Records of CSV that hold no surprise, many at a time.  It takes nothing for
 * a record but what libcsv takes for the same one; whatever it is not sure of
 * it leaves alone.
 */
#ifndef KBDIFF_CSV_SCAN_H
#define KBDIFF_CSV_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/span.h"

/* So much text is looked at in one go. */
#define CSV_SCAN_BYTES	16384u

/* So many numbers may be written behind those that count. */
#define CSV_SCAN_SLACK	4

/* How 64 bytes are looked at; all come to the same. */
enum csv_scan_way {
	CSV_SCAN_WORDS,		/* eight at a time, on any machine */
	CSV_SCAN_SSE2,
	CSV_SCAN_AVX2,
	CSV_SCAN_WAYS
};

struct csv_scan {
	char		 delim;
	struct span	 text;
	size_t		 at;		/* of text: taken so far */
	/* Where fields end: at a delimiter or LF outside of quotes.  A first
	 * number stands for what is before the text. */
	size_t		 next, n;
	/* How many fields have ended where a line does. */
	size_t		 next_line, nlines;
	/* Where the second quote of a doubled pair is. */
	size_t		 next_pair, npairs;
	/* Of the last record: its first field and pair, how many fields come
	 * before its last one, and where that ends. */
	size_t		 first, first_pair, last, at_end;
	uint16_t	 ends[1 + CSV_SCAN_BYTES + CSV_SCAN_SLACK];
	uint16_t	 lines[CSV_SCAN_BYTES];
	uint16_t	 pairs[CSV_SCAN_BYTES / 2 + CSV_SCAN_SLACK];
};

struct csv_scanned {
	struct span	 line;		/* without its end */
	size_t		 n;		/* fields */
	bool		 quoted;	/* the last one is */
};

/* The best way of this machine. */
enum csv_scan_way csv_scan_best(void);
bool	csv_scan_has(enum csv_scan_way);

/* False for a delimiter that no record can be scanned with. */
bool	csv_scan_takes(char delim);

/* Begins with text, which begins where a record does; no more than
 * CSV_SCAN_BYTES of it are looked at. */
void	csv_scan_begin(struct csv_scan *, char delim, enum csv_scan_way,
	    struct span text);

/* Gives no more records, until it begins again. */
void	csv_scan_end(struct csv_scan *);

/*
 * The next record.  False if it ends beyond what was looked at, or is none
 * that goes without libcsv, or has more than max fields: text from ->at on is
 * then left to others.  An empty line is a record of no fields.
 */
bool	csv_scan_next(struct csv_scan *, struct csv_scanned *, size_t max);

/*
 * Fields of the last record into their places, and only those: which says
 * how many and which, in order (NULL: all of them).  Quotes are taken off, but
 * doubled ones stay doubled: returns how many such fields there are, and
 * their numbers in doubled.
 */
size_t	csv_scan_fields(const struct csv_scan *, const uint16_t *which,
	    size_t n, struct span *fields, uint16_t *doubled);

#endif
