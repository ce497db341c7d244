/*
 * Empty folders beside folders of hosts, which should hold a list.
 */
#ifndef KBDIFF_CLI_EMPTY_FOLDERS_H
#define KBDIFF_CLI_EMPTY_FOLDERS_H

struct diags;
struct inputs;
struct raw_lists;

/* Leaves out (raw_lists_leave_out) each empty folder that is called as a host
 * may be, where the folders beside it are called as the hosts of the lists in
 * them: a list should be in it.  Each is a warning. */
void	empty_folders_leave_out(const struct inputs *, struct raw_lists *,
	    struct diags *);

#endif
