/*
 * The part of JSON that changes alone have.
 */
#ifndef KBDIFF_REPORT_REPORT_JSON_CHANGES_H
#define KBDIFF_REPORT_REPORT_JSON_CHANGES_H

#include "json_writer.h"

/* The verdict, the hosts, their groups, the updates, and who came or went. */
void	report_json_changes(struct json_writer *);

#endif
