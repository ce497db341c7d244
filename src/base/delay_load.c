/*
 * Libraries that are loaded when one of their functions is first called, as
 * Windows' delay-loaded DLLs are: loading one takes a twentieth of a
 * millisecond, and to compare two lists needs none of them.  The program alone
 * is linked with this file, in the place of the libraries; what else is linked
 * with libkbdiff.a takes them themselves.
 */
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A library that is loaded calls its own functions, not these. */
#pragma GCC visibility push(hidden)
#define PCRE2_CODE_UNIT_WIDTH 8
#include <csv.h>
#include <expat.h>
#include <jansson.h>
#include <pcre2.h>
#include <utf8proc.h>

#include "sonames.inc"

#include "kbdiff/base/library.h"

/* Any thread may be the first: the library is loaded once all the same. */
static void *
find(const char *library, const char *name)
{
	void *found;
	const char *why = library_load(library, &name, &found, 1);

	if (why == NULL)
		return found;
	fprintf(stderr, "kbdiff: %s\n", why);
	exit(2);
}

#define STRING(name)	#name
#define NAME(name)	STRING(name)

/* A function of a library, which finds the real one and calls it. */
#define DELAYED(library, result, name, parameters, arguments) \
	static __typeof__(name) * \
	real_##name(void) \
	{ \
		static _Atomic(void *) found; \
		void *p = atomic_load_explicit(&found, memory_order_acquire); \
		__typeof__(name) *real; \
\
		if (p == NULL) { \
			p = find(SONAME_##library, NAME(name)); \
			atomic_store_explicit(&found, p, \
			    memory_order_release); \
		} \
		memcpy(&real, &p, sizeof real); \
		return real; \
	} \
\
	result \
	name parameters \
	{ \
		return real_##name() arguments; \
	}

typedef void	csv_on_field(void *, size_t, void *);
typedef void	csv_on_row(int, void *);
typedef void	*csv_resize(void *, size_t);

DELAYED(csv, int, csv_init, (struct csv_parser *p, unsigned char o), (p, o))
DELAYED(csv, int, csv_fini, (struct csv_parser *p, csv_on_field *f,
    csv_on_row *r, void *data), (p, f, r, data))
DELAYED(csv, void, csv_free, (struct csv_parser *p), (p))
DELAYED(csv, size_t, csv_parse, (struct csv_parser *p, const void *s, size_t n,
    csv_on_field *f, csv_on_row *r, void *data), (p, s, n, f, r, data))
DELAYED(csv, int, csv_set_opts, (struct csv_parser *p, unsigned char o), (p, o))
DELAYED(csv, void, csv_set_delim, (struct csv_parser *p, unsigned char c),
    (p, c))
DELAYED(csv, void, csv_set_realloc_func, (struct csv_parser *p, csv_resize *f),
    (p, f))
DELAYED(csv, void, csv_set_blk_size, (struct csv_parser *p, size_t n), (p, n))

DELAYED(expat, XML_Parser, XML_ParserCreate, (const XML_Char *c), (c))
DELAYED(expat, XML_Bool, XML_ParserReset, (XML_Parser p, const XML_Char *c),
    (p, c))
DELAYED(expat, void, XML_ParserFree, (XML_Parser p), (p))
DELAYED(expat, void, XML_SetUserData, (XML_Parser p, void *data), (p, data))
DELAYED(expat, void, XML_SetElementHandler, (XML_Parser p,
    XML_StartElementHandler s, XML_EndElementHandler e), (p, s, e))
DELAYED(expat, void, XML_SetCharacterDataHandler, (XML_Parser p,
    XML_CharacterDataHandler h), (p, h))
DELAYED(expat, void, XML_SetStartDoctypeDeclHandler, (XML_Parser p,
    XML_StartDoctypeDeclHandler h), (p, h))
DELAYED(expat, enum XML_Status, XML_Parse, (XML_Parser p, const char *s, int n,
    int last), (p, s, n, last))
DELAYED(expat, enum XML_Status, XML_StopParser, (XML_Parser p, XML_Bool r),
    (p, r))
DELAYED(expat, enum XML_Error, XML_GetErrorCode, (XML_Parser p), (p))
DELAYED(expat, const XML_LChar *, XML_ErrorString, (enum XML_Error e), (e))
DELAYED(expat, XML_Size, XML_GetCurrentLineNumber, (XML_Parser p), (p))
DELAYED(expat, XML_Size, XML_GetCurrentColumnNumber, (XML_Parser p), (p))
DELAYED(expat, XML_Index, XML_GetCurrentByteIndex, (XML_Parser p), (p))
DELAYED(expat, int, XML_GetCurrentByteCount, (XML_Parser p), (p))

DELAYED(jansson, json_t *, json_loadb, (const char *s, size_t n, size_t flags,
    json_error_t *e), (s, n, flags, e))
DELAYED(jansson, void, json_delete, (json_t *v), (v))
DELAYED(jansson, json_t *, json_array, (void), ())
DELAYED(jansson, size_t, json_array_size, (const json_t *v), (v))
DELAYED(jansson, json_t *, json_array_get, (const json_t *v, size_t i), (v, i))
DELAYED(jansson, size_t, json_object_size, (const json_t *v), (v))
DELAYED(jansson, json_t *, json_object_get, (const json_t *v, const char *key),
    (v, key))
DELAYED(jansson, void *, json_object_iter, (json_t *v), (v))
DELAYED(jansson, void *, json_object_iter_next, (json_t *v, void *at), (v, at))
DELAYED(jansson, const char *, json_object_iter_key, (void *at), (at))
DELAYED(jansson, json_t *, json_object_iter_value, (void *at), (at))
DELAYED(jansson, void *, json_object_key_to_iter, (const char *key), (key))
DELAYED(jansson, const char *, json_string_value, (const json_t *v), (v))
DELAYED(jansson, size_t, json_string_length, (const json_t *v), (v))
DELAYED(jansson, json_int_t, json_integer_value, (const json_t *v), (v))

DELAYED(pcre2, pcre2_code *, pcre2_compile, (PCRE2_SPTR s, PCRE2_SIZE n,
    uint32_t o, int *e, PCRE2_SIZE *at, pcre2_compile_context *c),
    (s, n, o, e, at, c))
DELAYED(pcre2, void, pcre2_code_free, (pcre2_code *code), (code))
DELAYED(pcre2, int, pcre2_jit_compile, (pcre2_code *code, uint32_t o),
    (code, o))
DELAYED(pcre2, int, pcre2_get_error_message, (int e, PCRE2_UCHAR *s,
    PCRE2_SIZE n), (e, s, n))
DELAYED(pcre2, int, pcre2_match, (const pcre2_code *code, PCRE2_SPTR s,
    PCRE2_SIZE n, PCRE2_SIZE from, uint32_t o, pcre2_match_data *m,
    pcre2_match_context *c), (code, s, n, from, o, m, c))
DELAYED(pcre2, pcre2_match_data *, pcre2_match_data_create, (uint32_t n,
    pcre2_general_context *c), (n, c))
DELAYED(pcre2, void, pcre2_match_data_free, (pcre2_match_data *m), (m))
DELAYED(pcre2, pcre2_match_context *, pcre2_match_context_create,
    (pcre2_general_context *c), (c))
DELAYED(pcre2, void, pcre2_match_context_free, (pcre2_match_context *c), (c))
DELAYED(pcre2, int, pcre2_set_match_limit, (pcre2_match_context *c, uint32_t n),
    (c, n))
DELAYED(pcre2, pcre2_convert_context *, pcre2_convert_context_create,
    (pcre2_general_context *c), (c))
DELAYED(pcre2, void, pcre2_convert_context_free, (pcre2_convert_context *c),
    (c))
DELAYED(pcre2, int, pcre2_pattern_convert, (PCRE2_SPTR s, PCRE2_SIZE n,
    uint32_t o, PCRE2_UCHAR **to, PCRE2_SIZE *to_n, pcre2_convert_context *c),
    (s, n, o, to, to_n, c))
DELAYED(pcre2, void, pcre2_converted_pattern_free, (PCRE2_UCHAR *s), (s))

DELAYED(utf8proc, utf8proc_ssize_t, utf8proc_iterate,
    (const utf8proc_uint8_t *s, utf8proc_ssize_t n, utf8proc_int32_t *c),
    (s, n, c))
DELAYED(utf8proc, utf8proc_ssize_t, utf8proc_encode_char, (utf8proc_int32_t c,
    utf8proc_uint8_t *to), (c, to))
DELAYED(utf8proc, utf8proc_ssize_t, utf8proc_decompose_char,
    (utf8proc_int32_t c, utf8proc_int32_t *to, utf8proc_ssize_t n,
    utf8proc_option_t o, int *last), (c, to, n, o, last))
DELAYED(utf8proc, utf8proc_int32_t, utf8proc_tolower, (utf8proc_int32_t c), (c))
DELAYED(utf8proc, int, utf8proc_charwidth, (utf8proc_int32_t c), (c))
DELAYED(utf8proc, utf8proc_category_t, utf8proc_category, (utf8proc_int32_t c),
    (c))
