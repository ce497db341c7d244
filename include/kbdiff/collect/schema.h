/*
 * What the entries of an export say, whatever shape it comes in.  A schema
 * knows its properties by their names and makes rows of an entry's values;
 * console tables, lists of properties, CSV, JSON and XML give entries to any
 * schema.
 */
#ifndef KBDIFF_COLLECT_SCHEMA_H
#define KBDIFF_COLLECT_SCHEMA_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/span.h"
#include "kbdiff/collect/column_choices.h"

struct reading;

#define SCHEMA_MAX	46

/* Several of them at once; one of them. */
typedef uint64_t property_set;
#define PROPERTY(p)	(UINT64_C(1) << (p))

/* Answers of struct schema's named beside a property's number: a property that
 * such entries have and kbdiff does not need, and none of theirs. */
enum { PROPERTY_OTHER = SCHEMA_MAX, PROPERTY_NONE };

/* Whether a column of this property and name, in a list that names no host
 * otherwise, may be one of hosts. */
bool	schema_may_name_hosts(int property, struct span name);

struct entry_values {
	struct span	values[SCHEMA_MAX];	/* empty where there is none */
	property_set	seen;		/* its export has them */
	struct span	host;		/* of what is around it, if known */
	uint64_t	line, column;	/* of the id; 0: not known */
};

struct schema {
	/* The property of this name; PROPERTY_OTHER where such entries have
	 * it too and nothing of it is needed; PROPERTY_NONE. */
	int		 (*named)(struct span name);

	/* What it calls a host, an update, a state and a date, by enum
	 * column_key: a column that --column chooses is taken for this one,
	 * unless it is empty. */
	struct span	 chosen_as[COLUMN_KEY_COUNT];
	property_set	 states;	/* that say how an update stands */
	int		 own;		/* keeps what columns that nobody
					   knows say of it; 0: it knows no
					   columns of states but its own */
	int		 title;		/* keeps the title that one of them has;
					   0: nothing does */

	/* Where the value of another column of a property goes, which some
	 * have already: the same one where it goes nowhere.  NULL: so it is
	 * with all. */
	int		 (*second)(int property, property_set taken);

	/* Whether entries with these properties are its. */
	bool		 (*fits)(property_set seen);

	/* Whether values found in a table or list are an entry, no text that
	 * stands around it. */
	bool		 (*is_entry)(const struct entry_values *);

	/*
	 * Of a line whose columns a web page has collapsed, the values as far
	 * as they can be told: the words of the line, in its layout's first
	 * property.  NULL: it cannot be done.
	 */
	bool		 (*collapsed)(const struct span *words, size_t n,
			    int first, struct entry_values *);

	/* Hands the entry's rows to the list builder. */
	void		 (*take)(struct reading *, const struct entry_values *);

	int		 id;		/* whose place a row gives */
	property_set	 vital;		/* must be whole: names and ids */
	property_set	 hosts;		/* those of vital that name the host */
	bool		 bare;		/* wmic prints such tables, without a
					   rule below the names */
	bool		 spaced;	/* so somebody's own tables are: the
					   names stand two blanks apart */
};

/*
 * The name by which the schema knows a column of this name: that of a column
 * that --column chooses is another, and *chosen is true then.
 */
struct span schema_name(const struct schema *, struct span name, bool *chosen);

/*
 * The same for all columns of a table: of two that mean one thing only the
 * chosen one keeps a name.
 */
void	schema_rename(const struct schema *, struct span *names, size_t n);

/* The property that a column holds which means this one, where these have a
 * column already: another that says the same, if the schema has one. */
int	schema_place(const struct schema *, int property, property_set taken);

/*
 * The property of a column that the schema does not know, where entries have
 * these columns of states already: in every schema those of schema_qfe.h,
 * whose numbers its own do not reach.  PROPERTY_NONE: its name says nothing of
 * states, or the schema is schema_qfe.h's, which knows them itself.
 */
int	schema_beside(const struct schema *, struct span name,
	    property_set taken);

/* Fills an entry, its host and place aside, from properties in any order. */
void	schema_fill(const struct schema *, struct entry_values *,
	    const struct span *names, const struct span *values, size_t n);

/* Takes a value of a property, which may be one that nobody knows, of this
 * name. */
void	schema_set(const struct schema *, struct entry_values *, int property,
	    struct span name, struct span value);

/* Of an entry that names no host: notes its properties that may be of hosts
 * (host_column.h). */
void	schema_others(const struct schema *, struct reading *,
	    const struct entry_values *, const struct span *names,
	    const struct span *values, size_t n);

/* Whether values that are no entry, since nobody knows their words, are one all
 * the same: they name an update and say how it stands. */
bool	schema_tells(const struct schema *, const struct entry_values *);

/*
 * Whether a row names a host and nothing else, or has an error in a host's
 * place: that host gave no list.  Words that may end a list are no host where
 * text stands around it.
 */
bool	schema_is_silent(const struct schema *, const struct entry_values *,
	    bool text);
/* Takes such a row. */
void	schema_take_silent(const struct schema *, struct reading *,
	    const struct entry_values *);

/* Whether a property is among those seen. */
bool	schema_has(property_set seen, int property);

/* No values at all. */
void	entry_clear(struct entry_values *);
/* Sets a value; the first that is not empty stays. */
void	entry_set(struct entry_values *, int property, struct span value);

#endif
