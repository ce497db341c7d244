/*
 * What is known of the updates that were asked about, and how hosts stand to
 * them, as JSON.
 */
#ifndef KBDIFF_REPORT_REPORT_JSON_EXPLAIN_H
#define KBDIFF_REPORT_REPORT_JSON_EXPLAIN_H

#include "json_writer.h"

/* The key "updates" of the report. */
void	report_json_explain(struct json_writer *);

#endif
