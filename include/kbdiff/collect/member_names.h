/*
 * What the name of a member of a JSON object says of the lists below it: that
 * it is a host, or what kind of updates they are.
 */
#ifndef KBDIFF_COLLECT_MEMBER_NAMES_H
#define KBDIFF_COLLECT_MEMBER_NAMES_H

#include "kbdiff/base/span.h"

enum member_name {
	NAME_KIND,		/* "hotfixes", "Security Update", "failed", an
				   update's id, a GUID: of one host */
	NAME_WORD,		/* "fileserver", "1": may be a host */
	NAME_HOST		/* "EX03", "web-01.corp.example" */
};

enum member_name member_names_of(struct span name);

/* What the name of an array of ids says of them. */
enum ids_name {
	IDS_OTHER,		/* nothing that is known */
	IDS_OUTPUT,		/* "stdout_lines", "msg": of whatever was asked
				   for */
	IDS_UPDATES,		/* "updates", "patches" */
	IDS_INSTALLED		/* "HotFixes", "InstalledUpdates", "KBs" */
};

enum ids_name	 member_names_of_ids(struct span name);

/* "status": "failed", which beside an array of ids may be of the export or of
 * an installation of all of them. */
bool		 member_names_failed(struct span name, struct span value);

#endif
