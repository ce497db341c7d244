/*
 * Files with the columns of data/servicing.csv, net-offers.csv and
 * enablement.csv.
 */
#ifndef KBDIFF_FACTS_CHAINS_CSV_H
#define KBDIFF_FACTS_CHAINS_CSV_H

#include <stddef.h>

struct chains;
struct diags;

/* Each adds a file's rows, chains_settle being due after the last: how many
 * there are, or -1 after an error in diags, which for a bad cell has its line
 * and column.  The file's name is borrowed as long as the chains live. */
long	chains_csv_read(struct chains *, const char *file, struct diags *);
long	chains_csv_read_offers(struct chains *, const char *file,
	    struct diags *);
long	chains_csv_read_enablement(struct chains *, const char *file,
	    struct diags *);

#endif
