/*
 * A report that is being written as JSON, piece by piece: keeps the commas and
 * the indentation.
 */
#ifndef KBDIFF_REPORT_JSON_WRITER_H
#define KBDIFF_REPORT_JSON_WRITER_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/out.h"
#include "kbdiff/base/span.h"
#include "kbdiff/compare/report_view.h"
#include "kbdiff/model/date.h"

struct json_writer {
	const struct report *r;
	struct out	*o;
	bool		 first;		/* nothing in the innermost yet */
};

/* '{' or '[', and its end. */
void	json_writer_open(struct json_writer *, char bracket);
void	json_writer_close(struct json_writer *, char bracket);
/* An object in an array, on a line of its own. */
void	json_writer_open_line(struct json_writer *, unsigned indent);

/* What comes before a value: in an array; in an object; in an object on a line
 * of its own. */
void	json_writer_next(struct json_writer *);
void	json_writer_key(struct json_writer *, const char *name);
void json_writer_key_line(struct json_writer *, const char *name,
    unsigned indent);

/* Values; null is written for what is empty. */
void	json_writer_string(struct json_writer *, struct span);
void	json_writer_string_or_null(struct json_writer *, struct span);
/* null for 0: a line or a column that is not known. */
void	json_writer_place_or_null(struct json_writer *, uint64_t number);
void	json_writer_boolean(struct json_writer *, bool);
void	json_writer_date_or_null(struct json_writer *, date);
void	json_writer_update_or_null(struct json_writer *, uint32_t number);
void json_writer_strings(struct json_writer *, const struct span *, size_t n);

#endif
