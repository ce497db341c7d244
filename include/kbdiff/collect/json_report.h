/*
 * A file of JSON without any list, in which a script says which hosts it could
 * not ask: {"ok": ["EX01"], "failed": ["EX03"]}.
 */
#ifndef KBDIFF_COLLECT_JSON_REPORT_H
#define KBDIFF_COLLECT_JSON_REPORT_H

#include "kbdiff/base/span.h"

enum json_report {
	JSON_REPORT_NONE,	/* no document of JSON */
	JSON_REPORT_CALM,	/* one that says nothing of the kind */
	JSON_REPORT_FAILURE
};

/* What a text says so, of a host that it names or, if it is short, of none. */
enum json_report	json_report_read(struct span text);

#endif
