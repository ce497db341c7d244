/*
 * What the lines of a systeminfo report consist of (kbdiff-formats(5),
 * systeminfo): labels and values, entries of lists, versions.  All of these
 * are pure; the spans that they give are parts of the line.
 */
#ifndef KBDIFF_COLLECT_SYSTEMINFO_FIELDS_H
#define KBDIFF_COLLECT_SYSTEMINFO_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/* How many bytes of blanks a line begins with. */
size_t	systeminfo_indent(struct span line);
/* Takes off what quoting in mails and scripts puts before and behind a
 * line. */
struct span systeminfo_unquote(struct span line);
/* "[12]: text"; the text behind the colon. */
bool	systeminfo_index(struct span line, struct span *text);
/* "Label: value" */
bool	systeminfo_pair(struct span line, struct span *label,
	    struct span *value);
/* 10.0.17763 of "10.0.17763 N/A Build 17763"; empty if it is no version. */
struct span systeminfo_version(struct span value);
/* "Microsoft Windows Server 2019 Standard" */
bool	systeminfo_os_name(struct span value);

#endif
