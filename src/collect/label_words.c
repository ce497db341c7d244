#include "label_words.h"

/* What stands before a number. */
static const struct span before[] = {
	SPAN("SP"), SPAN("CU"), SPAN("KB"), SPAN("Q"), SPAN("V"),
	SPAN("INC"), SPAN("CHG"),
};

static bool
is_before_digits(struct span s, struct span label)
{
	return s.n > label.n && span_startsi(s, label) &&
	    ascii_digit(s.p[label.n]);
}

/* Nothing stands behind them. */
static bool
is_before_number(struct span s, struct span label)
{
	return s.n > label.n && span_startsi(s, label) &&
	    span_digits(span_from(s, label.n)) == s.n - label.n;
}

struct span
label_words_next(struct span *rest)
{
	struct span word;
	size_t n = 0;

	while (rest->n != 0 && !byte_of_word(rest->p[0]))
		*rest = span_from(*rest, 1);
	while (n < rest->n && (byte_of_word(rest->p[n]) || memchr("-_.",
	    rest->p[n], 3) != NULL))
		n++;
	word = span_upto(*rest, n);
	*rest = span_from(*rest, n);
	while (word.n != 0 && memchr("-_.", word.p[word.n - 1], 3) != NULL)
		word.n--;
	return word;
}

bool
label_words_in_remark(struct span word)
{
	static const struct span more[] = {
		SPAN("IE"), SPAN("NET"), SPAN("R"), SPAN("WIN"), SPAN("W2K"),
		SPAN("W"), SPAN("CW"), SPAN("KW"), SPAN("FY"),
		SPAN("JAN"), SPAN("FEB"), SPAN("MAR"), SPAN("MRZ"),
		SPAN("APR"), SPAN("MAY"), SPAN("MAI"), SPAN("JUN"),
		SPAN("JUL"), SPAN("AUG"), SPAN("SEP"), SPAN("OCT"),
		SPAN("OKT"), SPAN("NOV"), SPAN("DEC"), SPAN("DEZ"),
	};

	return SPAN_ANY(word, before, is_before_number) ||
	    SPAN_ANY(word, more, is_before_number);
}

bool
label_words_in_cell(struct span cell)
{
	static const struct span more[] = {
		SPAN("MS"), SPAN("CVE-"), SPAN("0x"), SPAN("ADV"),
		SPAN("RFC"), SPAN("RITM"), SPAN("PRB"),
	};
	static const struct span whole[] = {
		SPAN("x64"), SPAN("x86"), SPAN("amd64"), SPAN("arm64"),
		SPAN("ia64"), SPAN("SSU"), SPAN("LCU"), SPAN("GDR"),
		SPAN("LDR"), SPAN("QFE"), SPAN("FOD"), SPAN("MSRT"),
		SPAN("OOB"), SPAN("NET"), SPAN("OK"), SPAN("NEW"),
		SPAN("LOW"), SPAN("HIGH"), SPAN("MEDIUM"), SPAN("CRITICAL"),
		SPAN("IMPORTANT"), SPAN("MODERATE"), SPAN("SECURITY"),
		SPAN("UPDATE"), SPAN("HOTFIX"),
	};

	return SPAN_ANY(cell, whole, span_eqi) ||
	    SPAN_ANY(cell, before, is_before_digits) ||
	    SPAN_ANY(cell, more, is_before_digits);
}
