/*
 * What reading_text looks for in a line of text, one file for each: of titles,
 * of parts, of commands, of failures, and of updates that a line names.
 */
#ifndef KBDIFF_COLLECT_READING_STEPS_H
#define KBDIFF_COLLECT_READING_STEPS_H

#include <stdbool.h>
#include <stdint.h>

#include "cut_marks.h"
#include "kbdiff/base/span.h"
#include "list_title.h"

struct line;
struct reading;

/*
 * reading_title.c
 */

/* What a title says of what is listed below it. */
void	reading_take_title(struct reading *, enum title says,
	    struct span title, uint64_t line);

/*
 * reading_part.c
 */

/* A line, kept by the list builder, by which the list below it is a part. */
void	reading_begin_part(struct reading *, struct span text,
	    uint64_t line);

/* Whether a text says that a list is a part, a page or so many. */
bool	reading_part_is(struct span text);

/* A line that may count the hosts that were asked. */
void	reading_take_hosts(struct reading *, const struct line *);

/* A line that marks that something of the text is not here.  Above a list with
 * a heading nothing of the list is lost. */
void	reading_take_mark(struct reading *, const struct line *,
	    enum cut_mark);

/* The last line of a pager. */
void	reading_take_pager(struct reading *, const struct line *);

/* A list ends: what was said of a part is of it, or of those of the last
 * table where none has come; and the pager was left where no row has come
 * behind its last line. */
void	reading_part_end(struct reading *);

/* The input ends: and pages, updates and hosts that were counted have come, or
 * are missing. */
void	reading_parts_end(struct reading *);

/*
 * reading_command.c
 */

/* The command of a line, and whether it goes on with that of the line above
 * it; "" if the line is none. */
struct span	 reading_command_of(struct span line, bool *goes_on);

/* A line that may be a command, which makes the lists below it; any other may
 * be their title.  removes: it takes updates off a host. */
void	reading_take_command(struct reading *, const struct line *,
	    bool removes);

/* "Get-HotFx is not recognized" below a command: true, and it is settled later
 * whether that was typed again and lists have come. */
bool	reading_take_mistyped(struct reading *, const struct line *);

/* The input ends: what its commands asked for has come, or has not. */
void	reading_commands_end(struct reading *);

/*
 * reading_failure.c
 */

/* A host's list may not be whole, or (host "") the last one: the line says what
 * failed. */
void	reading_note_failure(struct reading *, const struct line *,
	    struct span host);

/* A line that says that something failed: updates below it, or those that a
 * command asked for; or that a host was not reached. */
void	reading_line_failed(struct reading *, const struct line *);

/*
 * reading_against.c
 */

/* The updates that a command names are not on its host any more; false: it
 * names none. */
bool	reading_gone(struct reading *, struct span command,
	    const struct line *);

/* A line below a list speaks against it, if it says so, if no rows come below
 * that, and if no command stands between: what that says is its own. */
void	reading_below(struct reading *, const struct line *, bool says);

/* The input ends: no rows have come. */
void	reading_below_end(struct reading *);

#endif
