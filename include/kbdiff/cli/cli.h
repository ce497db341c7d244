/*
 * The program: what main() calls.
 */
#ifndef KBDIFF_CLI_CLI_H
#define KBDIFF_CLI_CLI_H

/* Runs a command line, in UTF-8; returns the exit status of the program. */
int	cli_main(int argc, char **argv);

#endif
