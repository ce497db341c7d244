#include <stdio.h>

#include "json_writer.h"

void
json_next(struct json *w)
{
	if (!w->first)
		out_str(w->o, ", ");
	w->first = false;
}

static void
put_key(struct json *w, const char *name)
{
	out_char(w->o, '"');
	out_str(w->o, name);
	out_str(w->o, "\": ");
}

void
json_key(struct json *w, const char *name)
{
	json_next(w);
	put_key(w, name);
}

void
json_key_line(struct json *w, const char *name, unsigned indent)
{
	if (!w->first)
		out_char(w->o, ',');
	out_char(w->o, '\n');
	out_repeat(w->o, ' ', indent);
	w->first = false;
	put_key(w, name);
}

void
json_open(struct json *w, char bracket)
{
	out_char(w->o, bracket);
	w->first = true;
}

void
json_open_line(struct json *w, unsigned indent)
{
	if (!w->first)
		out_char(w->o, ',');
	out_char(w->o, '\n');
	out_repeat(w->o, ' ', indent);
	json_open(w, '{');
}

void
json_close(struct json *w, char bracket)
{
	out_char(w->o, bracket);
	w->first = false;
}

void
json_string(struct json *w, struct span s)
{
	out_json(w->o, s);
}

void
json_string_or_null(struct json *w, struct span s)
{
	if (s.n == 0)
		out_str(w->o, "null");
	else
		json_string(w, s);
}

void
json_boolean(struct json *w, bool b)
{
	out_str(w->o, b ? "true" : "false");
}

void
json_date_or_null(struct json *w, date day)
{
	char iso[11];

	date_iso(day, iso);
	json_string_or_null(w, span_of(iso));
}

void
json_update_or_null(struct json *w, uint32_t number)
{
	char kb[16];

	snprintf(kb, sizeof kb, "KB%u", (unsigned)number);
	json_string_or_null(w, number == 0 ? SPAN_NONE : span_of(kb));
}

void
json_strings(struct json *w, const struct span *s, size_t n)
{
	json_open(w, '[');
	for (size_t i = 0; i < n; i++) {
		json_next(w);
		json_string(w, s[i]);
	}
	json_close(w, ']');
}
