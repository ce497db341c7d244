/*
 * What names an update.  Shapes are those of kbdiff-formats(5).
 */
#ifndef KBDIFF_MODEL_UPDATE_ID_H
#define KBDIFF_MODEL_UPDATE_ID_H

#include <stdbool.h>
#include <stdint.h>

#include "kbdiff/base/mem.h"
#include "kbdiff/base/span.h"

enum update_form {
	UPDATE_ID_NONE,		/* empty: no entry at all */
	UPDATE_ID_KB,		/* known by its article number */
	UPDATE_ID_TEXT,		/* a GUID or a named pack */
	UPDATE_ID_UNIDENTIFIED	/* an entry that names no update (File 1) */
};

struct update_id {
	enum update_form form;
	uint32_t	 number;	/* UPDATE_ID_KB: 938397 */
	struct span text; /* UPDATE_ID_TEXT: GUIDs in upper case */
	struct span	 variant;	/* rest of the spelling: v2, _WM9 */
};

/*
 * Reads one cell that holds an id, whole, blanks around it aside: KB982861,
 * kb982861, 982861, KB893803v2 - Update, KB2378111_WM9, Q147222,
 * Package_49_for_KB3003743~..., {GUID}, MSCompPackV1.  fallback is the cell
 * to look at for "File 1" (ServicePackInEffect), which counts only if it has
 * the shape of a KB.  Spans of the result borrow from the cells or, where
 * they had to be rewritten, from the arena.
 */
struct update_id update_id_scan(struct span cell, struct span fallback,
		    struct arena *);

/* Whether a whole cell has the shape of an id with a number: for probes, and
 * for telling a hotfix list from one of processors. */
bool	update_id_is_number(struct span cell);

/* That number; 0 if it has not. */
uint32_t	update_id_number(struct span cell);

/* Numbers have six digits at least, and none begins with a zero. */
#define UPDATE_ID_NUMBER_MIN	100000

/* Where the comment of a line begins, at a #; its length: it has none.  That of
 * "KB#938397" begins none. */
size_t	update_id_comment(struct span line);

/*
 * Takes the next number off a list that programs write, whatever stands
 * between them (5013868;50185, 4011586<br><br>4011586, MS17-005[4010250]):
 * runs of six or seven digits, no longer and no shorter.  False at the end.
 */
bool	update_id_next(struct span *rest, uint32_t *number);
/*
 * Whether a cell that is no id by itself shows one plainly: the file of an
 * update (windows10.0-kb5031361-x64.msu), the address of its article, a link
 * in Markdown, a title with one KB in it.
 */
bool	update_id_is_plain(struct span cell, uint32_t *number);

/* Whether the name of a package holds an article: Package_for_KB4470788. */
bool	update_id_is_package_of_kb(struct span cell);

/* Whether it is a GUID in braces, which some updates go by. */
bool	update_id_is_guid(struct span cell);

/* Whether a cell has any id's shape: number, File 1, GUID, Q147222. */
bool	update_id_is_id(struct span cell);

/* Whether as many digits stand side by side in a text as an id has at least:
 * nearly no line that names no update has. */
bool	update_id_may_hold(struct span text);

/*
 * The KB numbers that prose mentions as "KB1234567" (in titles): up to max
 * distinct ones in order of appearance; returns how many there are.
 */
size_t	update_id_find(struct span prose, uint32_t *numbers, size_t max);

/* The next of them from prose.p[*at] on, where *at goes on behind it; one may
 * come again.  False: there is none. */
bool	update_id_mentioned(struct span prose, size_t *at, uint32_t *number);

/* The next number in a note, where people leave out the letters: "removed
 * 5031361 again"; seven digits that stand alone.  As update_id_mentioned. */
bool	update_id_noted(struct span note, size_t *at, uint32_t *number);

/* Q147222 is on every XP and Server 2003, and stands for no update. */
bool	update_id_is_placeholder(uint32_t number);

/* Published again and again with new content under one number: KB890830,
 * KB2267602, KB4052623. */
bool	update_id_is_recurring(uint32_t number);

#endif
