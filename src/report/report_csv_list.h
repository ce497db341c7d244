/*
 * "kbdiff list -f csv": a row for each host, list and entry, which
 * import_kbdiff_csv.c reads back.
 */
#ifndef KBDIFF_REPORT_REPORT_CSV_LIST_H
#define KBDIFF_REPORT_REPORT_CSV_LIST_H

#include "kbdiff/base/out.h"
#include "kbdiff/compare/report_view.h"

void	report_csv_list(const struct report *, struct out *);

#endif
