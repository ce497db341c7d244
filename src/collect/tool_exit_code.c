#include <stdint.h>
#include <string.h>

#include "kbdiff/base/utf8.h"
#include "kbdiff/base/word_buckets.h"
#include "tool_exit_code.h"

/* What such a number is called. */
static const struct span names[] = {
	SPAN("exit code"), SPAN("exitcode"), SPAN("exit status"),
	SPAN("exit-code"), SPAN("exit_code"), SPAN("exited with code"),
	SPAN("exited with"), SPAN("exited with status"),
	SPAN("return code"), SPAN("returncode"),
	SPAN("return value"), SPAN("returnvalue"), SPAN("return_code"),
	SPAN("error code"), SPAN("errorcode"), SPAN("error_code"),
	SPAN("errorlevel"), SPAN("rc"), SPAN("fehlercode"),
	SPAN("r\xc3\xbc""ckgabewert"),
	SPAN("r\xc3\xbc""ckgabecode"), SPAN("rueckgabewert"),
	SPAN("rueckgabecode"), SPAN("code de sortie"), SPAN("code sortie"),
	SPAN("code de retour"), SPAN("code retour"), SPAN("code erreur"),
	SPAN("code d'erreur"),
	SPAN("c\xc3\xb3""digo de salida"), SPAN("c\xc3\xb3""digo de error"),
	SPAN("codice di uscita"), SPAN("codice di errore"),
	SPAN("c\xc3\xb3""digo de sa\xc3\xad""da"),
	SPAN("c\xc3\xb3""digo de erro"),
	SPAN("c\xc3\xb3""digo de retorno"),
	SPAN("codigo de salida"), SPAN("codigo de retorno"),
	SPAN("codice di ritorno"), SPAN("foutcode"), SPAN("afsluitcode"),
	SPAN("retourcode"),
};

/* Codes of installers that have done what they should: msiexec's of
 * ERROR_SUCCESS_REBOOT_REQUIRED and ERROR_SUCCESS_REBOOT_INITIATED, wusa's of
 * WU_S_REBOOT_REQUIRED and WU_S_ALREADY_INSTALLED. */
static enum tool_exit_code
code_of(uint64_t n)
{
	return n == 0 || n == 0x240006 ? EXIT_CODE_ZERO :
	    n == 3010 || n == 1641 || n == 0x240005 ? EXIT_CODE_RESTART :
	    EXIT_CODE_OTHER;
}

static bool
is_word(char c)
{
	return ascii_letter(c) || ascii_digit(c) || c == '_';
}

/* The number that the text begins with, behind a sign or "is". */
static enum tool_exit_code
read_number(struct span s)
{
	uint64_t number = 0;
	bool hex = false;
	size_t n = 0;

	while (s.n != 0 && memchr(" \t:=\"'(%", s.p[0], 8) != NULL)
		s = span_from(s, 1);
	if (span_starts(s, SPAN("is ")))
		s = span_trim(span_from(s, 3));
	if (s.n != 0 && s.p[0] == '-')
		s = span_from(s, 1);
	if (span_starts(s, SPAN("0x")) && s.n > 2 && ascii_hex(s.p[2]) < 16)
		hex = true;
	else if (s.n == 0 || !ascii_digit(s.p[0]))
		return EXIT_CODE_NONE;
	for (s = span_from(s, hex ? 2 : 0); n < s.n && ascii_hex(s.p[n]) < 16;
	    n++)
		number = number * (hex ? 16 : 10) + ascii_hex(s.p[n]);
	if (n < s.n && is_word(s.p[n]))
		return EXIT_CODE_NONE;
	return code_of(number);
}

static _Thread_local struct word_buckets of_names = WORD_BUCKETS(names);

bool
tool_exit_code_is_name(struct span name)
{
	char small[32];

	return name.n != 0 && name.n <= sizeof small && span_any(
	    utf8_small(small, name), names, sizeof names / sizeof *names,
	    span_eq);
}

enum tool_exit_code
tool_exit_code_read(struct span small)
{
	enum tool_exit_code code;
	struct span rest, name;
	unsigned number;

	for (size_t at = 0; at < small.n; at++) {
		number = word_buckets_first(&of_names, small.p[at]);
		if (number == 0 || (at != 0 && is_word(small.p[at - 1])))
			continue;
		for (rest = span_from(small, at); number != 0; ) {
			name = word_buckets_next(&of_names, &number);
			if (!span_starts(rest, name))
				continue;
			code = read_number(span_from(rest, name.n));
			if (code != EXIT_CODE_NONE)
				return code;
		}
	}
	return EXIT_CODE_NONE;
}
