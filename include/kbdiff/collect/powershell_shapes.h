/*
 * The shapes that PowerShell gives to any objects: CSV, a table on the
 * console, a list of properties.  For importers that read one schema in all
 * of them.
 */
#ifndef KBDIFF_COLLECT_POWERSHELL_SHAPES_H
#define KBDIFF_COLLECT_POWERSHELL_SHAPES_H

#include "kbdiff/collect/reading.h"
#include "kbdiff/collect/schema.h"
#include "kbdiff/collect/shape_csv.h"

/* Reads the shape that the head has; is_header is powershell_shapes_is_header
 * of the schema.  0, or -1 after a diagnosed error. */
int powershell_shapes_parse(struct reading *, const struct schema *,
    csv_is_header *);

/* Bits for a CSV of the schema; for a table or list of it. */
unsigned powershell_shapes_probe_header(const struct csv_head *,
    csv_is_header *);
unsigned powershell_shapes_probe(const struct head *, const struct schema *);

/* For struct importer's begins. */
size_t	powershell_shapes_begins(const struct span lines[TEXT_ABOVE + 1],
	    const struct schema *, csv_is_header *);

/* Whether these fields head a CSV of the schema. */
bool powershell_shapes_is_header(const struct schema *,
    const struct span *fields, size_t n, struct csv_header *);

#endif
