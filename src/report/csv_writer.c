#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/base/csv_cell.h"
#include "csv_writer.h"

void
csv_writer_cell(struct csv_writer *w, struct span s)
{
	if (!w->first)
		out_char(w->o, ',');
	w->first = false;
	csv_cell_put(w->o, s);
}

void
csv_writer_number(struct csv_writer *w, uint64_t n)
{
	char buf[24];

	snprintf(buf, sizeof buf, "%llu", (unsigned long long)n);
	csv_writer_cell(w, span_of(buf));
}

void
csv_writer_date(struct csv_writer *w, date day)
{
	char iso[11];

	date_iso(day, iso);
	csv_writer_cell(w, span_of(iso));
}

void
csv_writer_end_row(struct csv_writer *w)
{
	out_str(w->o, "\n");
	w->first = true;
}

void
csv_joined_begin(struct csv_joined *j)
{
	*j = (struct csv_joined){ .buf = NULL };
	j->out = out_to(&j->buf, &j->n);
}

void
csv_joined_next(struct csv_joined *j)
{
	if (j->items++ != 0)
		out_char(&j->out, ';');
}

void
csv_writer_joined(struct csv_writer *w, struct csv_joined *j)
{
	out_end(&j->out);
	csv_writer_cell(w, (struct span){ j->buf, j->n });
	free(j->buf);
}
