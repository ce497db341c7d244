/*
 * What became of an input.
 */
#ifndef KBDIFF_IMPORT_OUTCOME_H
#define KBDIFF_IMPORT_OUTCOME_H

enum outcome {
	OUTCOME_READ,
	OUTCOME_FAILED,		/* diagnosed as an error */
	OUTCOME_PASSED_OVER,	/* in a folder: no export; a warning */
	OUTCOME_UNCLAIMED,	/* the same of what no format claims: it may
				   be an export that failed */
	OUTCOME_LIKELY,		/* the same, by what it holds */
	OUTCOME_ASIDE,		/* the same: a note or a list of hosts, by its
				   name and by its text */
	OUTCOME_DOCUMENT,	/* the same: a text about something */
	OUTCOME_REFUSED,	/* the same of a list of something else */
	OUTCOME_SHEET,		/* a sheet of a workbook with another table or
				   text */
	OUTCOME_SHEET_EMPTY,	/* a sheet that says nothing */
	OUTCOME_CONTAINER	/* holds files, which are to be read instead */
};

#endif
