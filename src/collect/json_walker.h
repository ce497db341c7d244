/*
 * What the walk over the documents of a JSON input knows so far.  The JSON
 * library is included here alone, and this header by json_*.c and
 * shape_json.c.
 */
#ifndef KBDIFF_COLLECT_JSON_WALKER_H
#define KBDIFF_COLLECT_JSON_WALKER_H

#include <jansson.h>

#include "kbdiff/collect/json_visitor.h"

/* Inventories are not nested deeper. */
#define JSON_DEPTH_MAX	64

struct arena;
struct intern;

struct json_walker {
	json_t		*cut, *above;	/* the object that the text breaks off
					   in, and the one above; or NULL */
	struct reading	*reading;
	const struct json_visitor *visitor;
	struct arena	*arena;
	bool		 carried;	/* the text was no UTF-8 */
	struct span	 group;		/* around the value that is walked */
	struct span	 no_group;	/* a cache: the last name that
					   state_words_group refused */
	uint64_t	 line;		/* of the document */
	size_t		 taken;		/* objects, so far */
	uint64_t	 path;		/* a hash of the keys that lead to the
					   value that is walked */
	size_t		 brackets;	/* open in the text so far */
	bool		 documents;	/* there was one so far */
	bool		 too_deep;
	bool		 by_host;	/* a list stood under its host's name */
	/* json_host.c */
	struct nameless	*nameless;
	size_t		 nnameless, nameless_cap;
	struct intern	*host_paths;	/* of those with updates */
	/* json_silent.c */
	uint64_t	*paths;	/* of objects with a host and updates */
	size_t		 npaths, paths_cap;
	struct silent	*silent;
	size_t		 nsilent, silent_cap;
	json_int_t	 asked;		/* hosts, as a collector counts; 0 */
	uint64_t	 asked_line;
	struct span	 asked_key;
	/* json_paging.c */
	struct last_page	*pages;
	size_t		 npages, pages_cap;
	/* json_member.c */
	struct span	 unclear[2];	/* names of members with lists, of one
					   host or of two */
	struct intern	*known;		/* addresses of arrays and objects */
	unsigned char	*judged;	/* enum judged; of each */
	size_t		 judged_cap;
};

#endif
