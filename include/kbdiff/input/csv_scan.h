/*
 * Records of CSV that hold no surprise, many at a time.  It takes nothing for
 * a record but what libcsv takes for the same one; whatever it is not sure of
 * it leaves alone.
 */
#ifndef KBDIFF_INPUT_CSV_SCAN_H
#define KBDIFF_INPUT_CSV_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kbdiff/base/span.h"

/* So much text is looked at in one go. */
#define CSV_SCAN_BYTES	16384u

/* Slack: up to so many numbers may be written behind those that count. */
#define CSV_SCAN_SLACK	3

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
	uint16_t	 ends[1 + CSV_SCAN_BYTES + CSV_SCAN_SLACK];
	uint16_t	 lines[CSV_SCAN_BYTES];
};

/* A record that was scanned; borrowed from the scan. */
struct csv_scanned {
	const char	*text;
	const uint16_t	*ends;		/* of its fields, and before of what is
					   before */
	size_t		 n;		/* fields */
	size_t		 from, to;	/* of text: it, without its line end */
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

/* How many records are next before text that is left to others: what ends
 * beyond what was looked at, or does not go without libcsv. */
static inline size_t
csv_scan_ahead(const struct csv_scan *s)
{
	return s->nlines - s->next_line;
}

/* The one behind k others; an empty line is a record of one field. */
static inline struct csv_scanned
csv_scan_at(const struct csv_scan *s, size_t k)
{
	const uint16_t *next = s->lines + s->next_line + k;
	size_t first = k == 0 ? s->next : next[-1];
	struct csv_scanned rec = { s->text.p, s->ends + first, *next - first,
	    (uint16_t)(s->ends[first - 1] + 1u), s->ends[*next - 1] };

	rec.to -= rec.to != rec.from && rec.text[rec.to - 1] == '\r';
	return rec;
}

/* Takes n of them: text from ->at on is left. */
void	csv_scan_take(struct csv_scan *, size_t n);

/* Its fields from one to another, as they stand there. */
static inline struct span
csv_scanned_raw(const struct csv_scanned *rec, size_t from, size_t to)
{
	size_t at = (uint16_t)(rec->ends[(ptrdiff_t)from - 1] + 1u);

	return (struct span){ rec->text + at, (to + 1 == rec->n ? rec->to :
	    rec->ends[to]) - at };
}

/*
 * Fields of it into their places, and only those: which says how many and
 * which, in order (NULL: all of them).  Quotes are taken off, but doubled ones
 * stay doubled: returns how many such fields there are, and their numbers in
 * doubled.
 */
size_t	csv_scanned_fields(const struct csv_scanned *, const uint16_t *which,
	    size_t n, struct span *fields, uint16_t *doubled);

#endif
