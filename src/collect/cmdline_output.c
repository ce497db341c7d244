#include "cmdline_output.h"
#include "cmdline_text.h"

/* "$x" of "$x = Get-HotFix". */
static struct span
filled_variable(struct span command)
{
	struct span name;
	size_t n = 1;

	if (command.n == 0 || command.p[0] != '$')
		return SPAN_NONE;
	while (n < command.n && cmdline_text_word(command.p[n]))
		n++;
	name = span_upto(command, n);
	command = span_trim(span_from(command, n));
	return command.n > 1 && command.p[0] == '=' &&
	    command.p[1] != '=' ? name : SPAN_NONE;
}

/* "a.csv" of "Get-HotFix | Export-Csv a.csv -Encoding utf8". */
static struct span
filled_file(struct span command)
{
	static const struct span writers[] = {
		SPAN(">"), SPAN("Export-C"), SPAN("epcsv"), SPAN("Out-File"),
		SPAN("Set-Content"), SPAN("tee"), SPAN("/output:"),
	};
	size_t n, at = command.n;

	for (size_t i = 0; i < sizeof writers / sizeof *writers; i++)
		for (n = command.n; n-- != 0 && at == command.n; )
			if (span_startsi(span_from(command, n), writers[i]))
				at = n + writers[i].n;
	for (command = span_from(command, at); command.n != 0;
	    command = span_from(command, n + 1)) {
		for (n = 0; n < command.n && !ascii_blank(command.p[n]) &&
		    !ascii_any(command.p[n], "\"'|;"); n++)
			continue;
		if (n > 2 && command.p[0] != '-' && span_find(span_upto(
		    command, n), '.') < n - 1)
			return span_upto(command, n);
	}
	return SPAN_NONE;
}

struct span
cmdline_output_fills(struct span command)
{
	struct span variable = filled_variable(span_trim(command));

	return variable.n != 0 ? variable : filled_file(command);
}

bool
cmdline_output_reads(struct span command, struct span filled)
{
	struct span rest, behind;

	for (size_t i = 0; filled.n != 0 && i < command.n; i++) {
		rest = span_from(command, i);
		behind = span_from(rest, filled.n);
		if (span_startsi(rest, filled) && (i == 0 ||
		    !cmdline_text_word(command.p[i - 1])) && (behind.n == 0 ||
		    !cmdline_text_word(behind.p[0])))
			return true;
	}
	return false;
}
