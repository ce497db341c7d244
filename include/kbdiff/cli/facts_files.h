/*
 * Which files of facts a run reads: those of the system's and the user's data
 * folders, of --facts, and those that options name.
 */
#ifndef KBDIFF_CLI_FACTS_FILES_H
#define KBDIFF_CLI_FACTS_FILES_H

struct arena;
struct diags;
struct fact_store;
struct options;

/* Reads all facts of a run and settles them; the store is the caller's, and
 * the paths of files are made in the arena, which outlives it.  Errors go to
 * diags. */
struct fact_store *facts_files_read(const struct options *, struct diags *,
		    struct arena *);

#endif
