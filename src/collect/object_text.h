/*
 * Objects that stand in JSON as text: "@{HotFixID=KB4000001; ...}", which is
 * what ConvertTo-Json makes of an object below its depth, and paths of WMI.
 */
#ifndef KBDIFF_COLLECT_OBJECT_TEXT_H
#define KBDIFF_COLLECT_OBJECT_TEXT_H

#include "kbdiff/collect/json_visitor.h"

/* More than an object of PowerShell's as text is needed of. */
#define OBJECT_TEXT_FIELDS	32

/* The fields of such an object, which borrow from the text; how many, 0 if it
 * is none.  Pure. */
size_t	object_text_read(struct span,
	    struct json_field [OBJECT_TEXT_FIELDS]);

#endif
