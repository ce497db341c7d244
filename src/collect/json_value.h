/*
 * Values of JSON as text, and the members of an object as fields.
 */
#ifndef KBDIFF_COLLECT_JSON_VALUE_H
#define KBDIFF_COLLECT_JSON_VALUE_H

#include "json_walker.h"

/* JSON is UTF-8; bytes of a code page are carried through jansson as
 * characters of private use, U+F780 to U+F7FF.  The text is reallocated. */
void	json_value_carry(char **text, size_t *size);

/* The bytes that were carried through as characters, of a member's name or a
 * text; in the arena, or as it is. */
struct span	json_value_uncarry(struct json_walker *, struct span);

/* A string; one without blanks around it; and a scalar as text, "" if it is
 * null, a real number, an array or an object.  Valid as long as the document
 * and the arena. */
struct span	json_value_string(struct json_walker *, const json_t *);
struct span	json_value_text(struct json_walker *, const json_t *);
struct span	json_value_scalar(struct json_walker *, const json_t *);

/* The scalars of an array with commas between them; "" if there are arrays or
 * objects in it, or nothing. */
struct span	json_value_joined(struct json_walker *, const json_t *array);

/* The first member of an object that says that an update is not, or not quite,
 * there. */
bool	json_value_find_against(struct json_walker *, json_t *object,
	    struct json_field *found);

/* The number of an update that a member is; 0. */
uint32_t	json_value_update(struct json_walker *, json_t *object);

/* Whether the visitor takes an object that is, or is in, a member of this
 * name. */
bool	json_value_taken(struct json_walker *, json_t *object,
	    struct span key);

/* The members of an object, which may be NULL; the caller frees them. */
struct json_field *json_value_fields(struct json_walker *,
		    json_t *object, size_t *n);

#endif
