/*
 * What holds of every report, whatever was read: each function ends the program
 * with a sentence where it does not.
 */
#ifndef TESTS_REPORT_CHECKS_H
#define TESTS_REPORT_CHECKS_H

#include <jansson.h>

#include "in_process.h"

/* Ends the program unless it holds; what it prints then is what was run. */
void	check_begin(const struct args *, const struct ran *);
void	check(bool holds, const char *what);

/* A report in JSON of a run with status 0 or 1, to be freed. */
json_t	*check_json(const struct ran *);

/* Whether the status is that of the verdict, and the verdict of what the
 * report tells. */
void	check_verdict(const json_t *report, int status);

/* A report in a format, where that in JSON ended with this status. */
void	check_format(const struct ran *, const char *format, int status);

#endif
