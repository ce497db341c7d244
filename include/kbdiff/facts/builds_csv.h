/*
 * Tables of builds that are given at run time: CSV with the columns of our
 * own table (build, revision, kb, released, kind, line), of the WindowsOSBuild
 * module (Version, Build, Availability date, Hotpatch, Preview, Out-of-band,
 * KB article) or of the Security Update Guide (Release Date, Product, Article,
 * Download, Build Number), known by their names in any order.
 */
#ifndef KBDIFF_FACTS_BUILDS_CSV_H
#define KBDIFF_FACTS_BUILDS_CSV_H

struct builds;
struct diags;

/*
 * Adds the rows of a file; builds_settle is due after the last.  Passed over
 * are rows without an update, those of builds before 10240, of products that
 * are not Windows and of servicing-stack updates.  0, or -1 after an error in
 * diags; a file without any row that counts is one.
 */
int	builds_csv_read(struct builds *, const char *path, struct diags *);

#endif
