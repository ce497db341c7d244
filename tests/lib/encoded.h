/*
 * Text in an encoding of Windows, by iconv.
 */
#ifndef TESTS_ENCODED_H
#define TESTS_ENCODED_H

#include "kbdiff/base/mem.h"
#include "kbdiff/base/span.h"

/* UTF-8 text in a charset that iconv knows by name; a test that gives it what
 * the charset has not fails. */
struct span	encoded(const char *utf8, const char *charset, struct arena *);

#endif
