#include <stdio.h>

#include "json_writer.h"

void
json_writer_next(struct json_writer *w)
{
	if (!w->first)
		out_str(w->o, ", ");
	w->first = false;
}

static void
put_key(struct json_writer *w, const char *name)
{
	out_char(w->o, '"');
	out_str(w->o, name);
	out_str(w->o, "\": ");
}

void
json_writer_key(struct json_writer *w, const char *name)
{
	json_writer_next(w);
	put_key(w, name);
}

void
json_writer_key_line(struct json_writer *w, const char *name, unsigned indent)
{
	if (!w->first)
		out_char(w->o, ',');
	out_char(w->o, '\n');
	out_repeat(w->o, ' ', indent);
	w->first = false;
	put_key(w, name);
}

void
json_writer_open(struct json_writer *w, char bracket)
{
	out_char(w->o, bracket);
	w->first = true;
}

void
json_writer_open_line(struct json_writer *w, unsigned indent)
{
	if (!w->first)
		out_char(w->o, ',');
	out_char(w->o, '\n');
	out_repeat(w->o, ' ', indent);
	json_writer_open(w, '{');
}

void
json_writer_close(struct json_writer *w, char bracket)
{
	out_char(w->o, bracket);
	w->first = false;
}

void
json_writer_string(struct json_writer *w, struct span s)
{
	out_json(w->o, s);
}

void
json_writer_string_or_null(struct json_writer *w, struct span s)
{
	if (s.n == 0)
		out_str(w->o, "null");
	else
		json_writer_string(w, s);
}

void
json_writer_place_or_null(struct json_writer *w, uint64_t number)
{
	if (number == 0)
		out_str(w->o, "null");
	else
		out_printf(w->o, "%llu", (unsigned long long)number);
}

void
json_writer_boolean(struct json_writer *w, bool b)
{
	out_str(w->o, b ? "true" : "false");
}

void
json_writer_date_or_null(struct json_writer *w, date day)
{
	char iso[11];

	date_iso(day, iso);
	json_writer_string_or_null(w, span_of(iso));
}

void
json_writer_update_or_null(struct json_writer *w, uint32_t number)
{
	char kb[16];

	snprintf(kb, sizeof kb, "KB%u", (unsigned)number);
	json_writer_string_or_null(w, number == 0 ? SPAN_NONE : span_of(kb));
}

void
json_writer_strings(struct json_writer *w, const struct span *s, size_t n)
{
	json_writer_open(w, '[');
	for (size_t i = 0; i < n; i++) {
		json_writer_next(w);
		json_writer_string(w, s[i]);
	}
	json_writer_close(w, ']');
}
