#include <stdio.h>

#include "kbdiff/input/sheet_texts.h"

struct span
sheet_texts_place(const struct sheet_text *t, char buf[SHEET_PLACE])
{
	static const char *const names[] = {
		[SHEET_COMMENT] = " (comment on ",
		[SHEET_TEXT_BOX] = " (text box at ",
		[SHEET_HEADER] = " (page header)",
		[SHEET_FOOTER] = " (page footer)",
	};
	char letters[16];
	size_t at = sizeof letters - 1;

	if (t->kind == SHEET_HEADER || t->kind == SHEET_FOOTER)
		return span_of(names[t->kind]);
	letters[at] = '\0';
	for (uint64_t n = t->column; n != 0 && at != 0; n = (n - 1) / 26)
		letters[--at] = (char)('A' + (n - 1) % 26);
	snprintf(buf, SHEET_PLACE, "%s%s%llu)", names[t->kind],
	    letters + at, (unsigned long long)t->row);
	return span_of(buf);
}
