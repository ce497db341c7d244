/*
 * What a workbook holds while it is read: shared by the files that read its
 * cells and its other texts.
 */
#ifndef KBDIFF_INPUT_WORKBOOK_STATE_H
#define KBDIFF_INPUT_WORKBOOK_STATE_H

#include <stdbool.h>
#include <string.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/input/sheet_texts.h"
#include "workbook.h"

#define ROWS_MAX	1048576u
#define COLUMNS_MAX	16384u

struct sheet {
	struct span	name, id;	/* id: of the relation to its part */
	struct span	part;		/* "xl/worksheets/sheet1.xml" */
};

struct relation {
	struct span	id, target;
};

struct buffer {
	char	*p;
	size_t	 n, cap;
};

/* Of cells. */
struct style {
	bool	date, struck;
};

/* Rows of a column from 0 whose cells are one. */
struct merged {
	uint64_t	column, first, last;
	struct span	text;		/* once it has been read */
	bool		struck;		/* it is struck out */
};

/* A part with texts of a sheet, which names it in its relations. */
struct texts_part {
	struct span	sheet;		/* the sheet's own part */
	struct span	part;
	const struct texts_kind *kind;
	bool		found;
	size_t		from, to;	/* of the workbook's texts */
};

struct workbook {
	const char	*path;
	struct arena	*arena;
	struct sheet	*sheets;
	size_t		 nsheets, sheets_cap;
	struct relation	*relations;
	size_t		 nrelations, relations_cap;
	struct span	*strings;	/* shared by cells */
	size_t		 nstrings, strings_cap, strings_bytes;
	unsigned	*date_formats;	/* numbers of those that are dates */
	size_t		 ndate_formats, date_formats_cap;
	bool		*struck_fonts;	/* by number: it strikes out */
	size_t		 nfonts, fonts_cap;
	struct style	*styles;
	size_t		 nstyles, styles_cap;
	bool		 from_1904;

	/* The part that is being parsed. */
	struct XML_ParserStruct *xml;
	struct buffer	 text;		/* of the cell or string */
	bool		 takes;		/* characters are text */
	bool		 in_fonts;
	bool		 in_styles;	/* ... of cells */
	bool		 phonetic;
	bool		 struck_run;	/* of the text */
	bool		 strikes;	/* a run of the text is struck out */

	/* What it says outside of cells, of all sheets. */
	bool		 has_relations;	/* a part has relations */
	struct texts_part *texts_parts;
	size_t		 ntexts_parts, texts_parts_cap;
	struct sheet_text *texts;
	size_t		 ntexts, texts_cap, texts_bytes;
	/* The part of them that is being parsed, and the text. */
	struct span	 rels_of;	/* the part whose relations are read */
	struct texts_part *texts_part;
	struct span	*authors;	/* of comments, by their numbers */
	size_t		 nauthors, authors_cap;
	size_t		 author;
	struct sheet_text now;
	bool		 in_from;	/* the cell where a drawing begins */
	bool		 in_body;	/* of a drawing's text */
	bool		 in_pages;	/* headers and footers of a sheet */
	size_t		 fallbacks;	/* for programs that know less */
	/* Those of the sheet that is being read. */
	struct sheet_text *here;
	size_t		 nhere, here_cap, here_in_cells;

	/* The sheet that is being read; number nsheets + 1: none. */
	size_t		 sheet;
	struct archive_reader *reader;
	struct buffer	 csv;
	size_t		 given;		/* bytes of csv */
	uint64_t	 row, column;	/* where the text has got to */
	uint64_t	 width;		/* columns of the widest row so far */
	uint64_t	 cell_column;
	uint64_t	 next_column;	/* of a cell that says no place */
	size_t		 style, row_style;
	char		 type;		/* first letters tell types apart */
	bool		 computed;	/* a formula makes the cell */
	struct buffer	 formula;
	bool		 text_in_row;
	struct merged	*merged;	/* by their first rows */
	size_t		 nmerged, merged_cap, merged_at; /* that one and those
					   behind it end in this row or below */
	bool		 ended;
	char		 why[256];
	bool		 failed;
};

static inline void
buffer_put(struct buffer *b, const char *p, size_t n)
{
	if (b->n + n > b->cap) {
		b->cap = (b->n + n) * 2;
		b->p = xreallocarray(b->p, b->cap, 1);
	}
	if (n != 0)
		memcpy(b->p + b->n, p, n);
	b->n += n;
}

static inline const char *
xml_local(const char *name)
{
	const char *colon = strrchr(name, ':');

	return colon == NULL ? name : colon + 1;
}

/* Whether an element or attribute is called so, in whatever name space. */
static inline bool
xml_is(const char *name, const char *local)
{
	return strcmp(xml_local(name), local) == 0;
}

/* The attribute's value, or NULL. */
static inline const char *
xml_attribute(const char **attributes, const char *local)
{
	for (; attributes[0] != NULL; attributes += 2)
		if (xml_is(attributes[0], local))
			return attributes[1];
	return NULL;
}

static inline const char *
xml_attribute_or(const char **attributes, const char *local, const char *none)
{
	const char *value = xml_attribute(attributes, local);

	return value == NULL ? none : value;
}

/* The workbook cannot be read, which stops the parser. */
void	workbook_give_up(struct workbook *, const char *why);

/* The column of a cell from 0, by its name: A1, AB12; it has none: next. */
uint64_t workbook_column(const char *cell, uint64_t next);

/* Handlers of elements, as Expat has them. */
typedef void workbook_start(void *workbook, const char *name,
	    const char **attributes);
typedef void workbook_end(void *workbook, const char *name);

/* Whether a part holds relations of another one. */
bool	workbook_texts_is_relations(struct span name);
/* Whether of a sheet, whose relations are read next, by this handler. */
bool	workbook_texts_relations_begin(struct workbook *, struct span name);
workbook_start workbook_texts_relation;

/* The handlers for a part with texts that is read next; false: it has none. */
bool	workbook_texts_part_begin(struct workbook *, struct span name,
	    workbook_start **, workbook_end **);
/* That part has been read. */
void	workbook_texts_part_end(struct workbook *);
/* No part is left: 0, or -1 if one was missing. */
int	workbook_texts_check(const struct workbook *);

/* The sheet of this part is read next. */
void	workbook_texts_sheet_begin(struct workbook *, struct span part);

/* Elements of a sheet; true for one of headers and footers. */
bool	workbook_texts_page_start(struct workbook *, const char *name);
void	workbook_texts_page_end(struct workbook *, const char *name);

void	workbook_texts_fini(struct workbook *);

/* Cells that are merged over several rows of a column: Excel writes the text
 * into the first one, and shows it for all. */

/* Takes the merged cells of the part that the reader is at, as far as it can be
 * read. */
void	workbook_merged_read(struct workbook *);

/* The cell of a column at the present row has this text, which is copied if
 * others are merged with it. */
void	workbook_merged_keep(struct workbook *, uint64_t column,
	    struct span text, bool struck);

/* What the cell of a column at the present row is merged with; or NULL. */
struct merged *workbook_merged_find(struct workbook *, uint64_t column);

#endif
