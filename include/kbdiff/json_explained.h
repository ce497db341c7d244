/*
 * What is known of the updates that were asked about, and how hosts stand to
 * them, as JSON.
 */
#ifndef KBDIFF_JSON_EXPLAINED_H
#define KBDIFF_JSON_EXPLAINED_H

#include "kbdiff/json_text.h"

/* The key "updates" of the report. */
void	json_explained(struct json *);

#endif
