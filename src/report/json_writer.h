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

struct json {
	const struct report *r;
	struct out	*o;
	bool		 first;		/* nothing in the innermost yet */
};

/* '{' or '[', and its end. */
void	json_open(struct json *, char bracket);
void	json_close(struct json *, char bracket);
/* An object in an array, on a line of its own. */
void	json_open_line(struct json *, unsigned indent);

/* What comes before a value: in an array; in an object; in an object on a line
 * of its own. */
void	json_next(struct json *);
void	json_key(struct json *, const char *name);
void	json_key_line(struct json *, const char *name, unsigned indent);

/* Values; null is written for what is empty. */
void	json_string(struct json *, struct span);
void	json_string_or_null(struct json *, struct span);
void	json_boolean(struct json *, bool);
void	json_date_or_null(struct json *, date);
void	json_update_or_null(struct json *, uint32_t number);
void	json_strings(struct json *, const struct span *, size_t n);

#endif
