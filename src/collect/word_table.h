/*
 * What a word of an export means: names of properties, states, results.  A
 * table of words, each with what it means to its reader.
 */
#ifndef KBDIFF_COLLECT_WORD_TABLE_H
#define KBDIFF_COLLECT_WORD_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

struct word {
	struct span	says;
	int		means;
};

/*
 * What the first such word means, otherwise where there is none; case,
 * blanks around it and what stands between its parts (Server Name,
 * server_name) do not matter.  A word that a table's column has cut
 * ("Uninstal...") means what all words mean that begin so and are too
 * long for it, if they mean one thing.  Pure.
 */
int	word_table_look_up(const struct word *, size_t n, struct span,
	    int otherwise);

/* Whether a property of this name, in any kind of list, is the host; and what
 * a property's name means where such a one means host. */
bool	word_is_host(struct span name);
int	word_table_name(const struct word *, size_t n, struct span name,
	    int host, int otherwise);

/* word_table_look_up and word_table_name for an array of words. */
#define WORD_MEANS(words, s, otherwise) \
	word_table_look_up(words, sizeof (words) / sizeof *(words), s, \
	    otherwise)
#define WORD_NAMES(words, s, host, otherwise) \
	word_table_name(words, sizeof (words) / sizeof *(words), s, host, \
	    otherwise)

#endif
