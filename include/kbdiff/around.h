/*
 * What stands around an export that was pasted: prompts of consoles, fences of
 * Markdown.
 */
#ifndef KBDIFF_AROUND_H
#define KBDIFF_AROUND_H

#include <stdbool.h>

#include "kbdiff/span.h"

/* "```powershell", "~~~" */
bool	around_fence(struct span line);

/* "PS C:\> Get-HotFix", "C:\Users\x>wmic qfe list", "[CAS01]: PS C:\>", with
 * or without a command behind it. */
bool	around_prompt(struct span line);

/* Either of them. */
bool	around_export(struct span line);

#endif
