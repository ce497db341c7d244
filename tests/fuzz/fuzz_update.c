/* An id read again from what it was read as is the same id. */
#include <stdio.h>
#include <stdlib.h>

#include "kbdiff/model/update_id.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
	struct span s = { (const char *)p, n };
	struct arena *a = arena_new();
	struct update_id id = update_id_scan(s, s, a), again;
	uint32_t numbers[4];
	char text[16];

	if (id.form == UPDATE_ID_KB) {
		snprintf(text, sizeof text, "KB%u", (unsigned)id.number);
		again = update_id_scan(span_of(text), SPAN_NONE, a);
		if (id.number != again.number)
			abort();
	} else if (id.form == UPDATE_ID_TEXT) {
		again = update_id_scan(id.text, SPAN_NONE, a);
		if (again.form != UPDATE_ID_TEXT ||
		    !span_eq(id.text, again.text))
			abort();
	}
	update_id_find(s, numbers, 4);
	update_id_is_id(s);
	arena_free(a);
	return 0;
}
