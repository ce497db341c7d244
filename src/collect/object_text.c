#include "object_text.h"

/* "@{HotFixID=KB4000001; Description=Update}": what ConvertTo-Json makes of an
 * object below its depth. */
static size_t
split_object(struct span s, struct json_field *fields)
{
	size_t n = 0, end, at;
	struct span one;

	s = span_upto(span_from(s, 2), s.n - 3);
	for (; s.n != 0 && n < OBJECT_TEXT_FIELDS; s = span_from(s, end + 2)) {
		end = span_find_span(s, SPAN("; "));
		one = span_upto(s, end);
		at = span_find(one, '=');
		if (at != one.n)
			fields[n++] = (struct json_field){
			    .name = span_upto(one, at),
			    .value = span_from(one, at + 1) };
	}
	return n;
}

/* "\\A\root\cimv2:Win32_QuickFixEngineering.HotFixID="KB4000001",...", or what
 * a CimInstance says of itself. */
static size_t
split_path(struct span s, struct json_field *fields)
{
	static const struct span id = SPAN("HotFixID");
	struct span value, server = SPAN_NONE;
	size_t at = span_find_span(s, id);

	if (at == s.n || span_find_span(s, SPAN("Win32_Quick")) == s.n)
		return 0;
	value = span_from(s, at + id.n);
	value = span_from(value, span_find(value, '"') + 1);
	value = span_upto(value, span_find(value, '"'));
	if (span_starts(s, SPAN("\\\\")))
		server = span_upto(span_from(s, 2), span_find(span_from(s, 2),
		    '\\'));
	fields[0] = (struct json_field){ .name = id, .value = value };
	fields[1] = (struct json_field){ .name = SPAN("__SERVER"),
	    .value = server };
	return 2;
}

size_t
object_text_read(struct span s,
    struct json_field fields[OBJECT_TEXT_FIELDS])
{
	return s.n > 3 && span_starts(s, SPAN("@{")) && span_ends(s,
	    SPAN("}")) ? split_object(s, fields) : split_path(s, fields);
}
