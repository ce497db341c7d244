#include <iconv.h>

#include "encoded.h"
#include "test.h"

struct span
encoded(const char *utf8, const char *charset, struct arena *a)
{
	iconv_t cd = iconv_open(charset, "UTF-8");
	size_t left = strlen(utf8), room = left * 2 + 1;
	char *from = (char *)utf8, *buf = arena_alloc(a, room), *to = buf;

	assert_true(cd != (iconv_t)-1);
	if (iconv(cd, &from, &left, &to, &room) == (size_t)-1)
		fail_msg("%s has no %s", charset, from);
	iconv_close(cd);
	return (struct span){ buf, (size_t)(to - buf) };
}
