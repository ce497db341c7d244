/*
 * The text around an export that was pasted from a console: prompts, fences
 * of Markdown, and the banner that names the machine's version.
 */
#ifndef KBDIFF_COLLECT_TRANSCRIPT_H
#define KBDIFF_COLLECT_TRANSCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "kbdiff/base/span.h"

/* "```powershell", "~~~" */
bool	transcript_fence(struct span line);

/* "PS C:\> Get-HotFix", "C:\Users\x>wmic qfe list", "[CAS01]: PS C:\>", "$ ",
 * with or without a command behind it. */
bool	transcript_prompt(struct span line);

/* True if no line "Label: value" with this label, of several words, is one, or
 * begins a fence of Markdown. */
bool	transcript_never_label(struct span label);

/* Whether it is that of a shell of Unix, "$ ssh ex01 wmic qfe", "bob@lin:~$",
 * "[root@lin ~]# "; the command behind it, or "". */
bool	transcript_shell(struct span line, struct span *command);

/* The command behind a prompt, which is borrowed; false if there is none. */
bool	transcript_command(struct span line, struct span *command);

/* Whether the line is a fence or a prompt. */
bool	transcript_export(struct span line);

/*
 * Takes lines off *rest, a text of which so many have been taken, to the next
 * fence or prompt and with it: what is left may be an export.  False, and lines
 * were taken all the same, if there is none among the first lines of the text.
 */
bool	transcript_below(struct span *rest, size_t *lines);

/*
 * The same for a line below the first that may name the columns of a CSV with
 * prose above it: it has HotFix in it and what parts columns.  That line is the
 * first of *rest then.
 */
bool	transcript_names(struct span *rest, size_t *lines);

/*
 * The version in the console's banner, "Microsoft Windows [Version
 * 10.0.20348.2113]" in any language, of three or four parts.  Empty if there
 * is none, if there are two that differ, or if the text shows that something
 * was run on another machine (wmic /node:, systeminfo /s, -ComputerName).
 */
struct span	transcript_banner(struct span text);

/*
 * The build and revision that other lines of the text state: "(OS Build
 * 17763.5122)" of winver, and the values UBR and CurrentBuild of the registry,
 * as reg query and Get-ItemProperty print them.  Made in buf:
 * "10.0.17763.5122", or ".5122" where only the revision is there; empty if
 * there is none.
 */
#define TRANSCRIPT_BUILD	40
struct span	transcript_build(struct span text, char buf[TRANSCRIPT_BUILD]);

#endif
