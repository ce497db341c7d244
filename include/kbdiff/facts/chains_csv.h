/*
 * Files with the columns of data/servicing.csv, net-offers.csv and
 * enablement.csv.
 */
#ifndef KBDIFF_FACTS_CHAINS_CSV_H
#define KBDIFF_FACTS_CHAINS_CSV_H

#include <stddef.h>

struct chains;
struct diags;

/* Adds a file's rows: how many, or -1 after an error in diags.  A row that
 * says something else than an earlier one takes its place, with a warning. */
long	chains_csv_read(struct chains *, const char *file, struct diags *);
long	chains_csv_read_offers(struct chains *, const char *file,
	    struct diags *);
long	chains_csv_read_enablement(struct chains *, const char *file,
	    struct diags *);

#endif
