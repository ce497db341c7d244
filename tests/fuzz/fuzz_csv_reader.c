/* The CSV reader gives the same with libcsv alone as by scanning, in every way
 * that this machine has, and as where records are known that come again. */
#include <stdlib.h>

#include "kbdiff/input/csv_reader.h"
#include "kbdiff/input/decoder.h"
#include "kbdiff/input/lines.h"
#include "feed.h"
#include "knowing.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

struct side {
	struct fed_bytes bytes;
	struct decoder	*text;
	struct lines	*lines;
	struct csv_reader *csv;
	struct csv_record rec;
	struct csv_place where;
};

static void
begin(struct side *s, struct span bytes, char delim)
{
	s->bytes = (struct fed_bytes){ bytes, 0 };
	s->text = decoder_new();
	decoder_begin(s->text, feed_give, &s->bytes);
	s->lines = lines_new(s->text);
	s->csv = csv_reader_new(s->lines, delim);
}

static void
end(struct side *s)
{
	csv_reader_free(s->csv);
	lines_free(s->lines);
	decoder_free(s->text);
}

static void
check(bool same)
{
	if (!same)
		abort();
}

static void
compare(struct side *a, struct side *b)
{
	check(a->rec.n == b->rec.n && a->rec.line == b->rec.line);
	check(a->rec.ended == b->rec.ended && a->rec.open == b->rec.open &&
	    a->rec.quoted == b->rec.quoted);
	for (size_t i = 0; i < a->rec.n; i++) {
		struct csv_place p = csv_field_place(a->csv, i);
		struct csv_place q = csv_field_place(b->csv, i);

		check(span_eq(a->rec.fields[i], b->rec.fields[i]));
		check(p.line == q.line && (p.at == NULL) == (q.at == NULL));
		check(p.at == NULL || p.at - p.text.p == q.at - q.text.p);
	}
}

/* width is that of records that are known; 0: none is. */
static void
read_both(struct span bytes, char delim, enum csv_scan_way way, size_t width)
{
	enum csv_result got, other;
	struct side fast, slow;
	struct knowing *k;

	begin(&fast, bytes, delim);
	begin(&slow, bytes, delim);
	csv_reader_scan(fast.csv, way);
	csv_reader_slow(slow.csv);
	k = width == 0 ? NULL : knowing_new(fast.csv, width);
	do {
		got = k == NULL ? csv_next(fast.csv, &fast.rec, &fast.where) :
		    knowing_next(k, &fast.rec, &fast.where);
		other = csv_next(slow.csv, &slow.rec, &slow.where);
		check(got == other);
		if (got == CSV_RECORD)
			compare(&fast, &slow);
	} while (got == CSV_RECORD);
	if (got != CSV_END) {
		check(fast.where.line == slow.where.line);
		check((fast.where.at == NULL) == (slow.where.at == NULL));
		check(fast.where.at == NULL || fast.where.at -
		    fast.where.text.p == slow.where.at - slow.where.text.p);
	}
	end(&fast);
	end(&slow);
	if (k != NULL)
		knowing_free(k);
}

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	static const char delims[] = { ',', ';', '\t', '|' };

	if (n == 0)
		return 0;
	for (int way = 0; way < CSV_SCAN_WAYS; way++) {
		if (!csv_scan_has((enum csv_scan_way)way))
			continue;
		for (size_t width = 0; width <= 4; width += width == 0 ? 2 : 1)
			read_both((struct span){ (const char *)p + 1, n - 1 },
			    delims[p[0] % 4], (enum csv_scan_way)way, width);
	}
	return 0;
}
