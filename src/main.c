/*
 * kbdiff: which Windows updates good hosts have and bad ones lack.
 */
#include "kbdiff/cli/cli.h"

int
main(int argc, char **argv)
{
	return cli_main(argc, argv);
}
