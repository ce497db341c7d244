#include "kbdiff/base/utf8.h"
#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/host_in_text.h"
#include "kbdiff/model/update_id.h"
#include "text_below.h"
#include "word_table.h"

/* "Mit freundlichen Gruessen" */
#define CLOSING_WORDS	3

/* No table has more rows. */
#define COUNT_DIGITS	5

/* Takes the next word off. */
static bool
take_word(struct span *rest, struct span *word)
{
	size_t n = 0;

	*rest = span_trim(*rest);
	while (n < rest->n && !ascii_blank(rest->p[n]))
		n++;
	*word = span_upto(*rest, n);
	*rest = span_from(*rest, n);
	return n != 0;
}

static struct span
without_signs(struct span s)
{
	while (s.n != 0 && memchr("#(-*=", s.p[0], 5) != NULL)
		s = span_from(s, 1);
	while (s.n != 0 && memchr(").,;:!", s.p[s.n - 1], 6) != NULL)
		s.n--;
	return s;
}

static bool
is_closing(struct span word)
{
	static const struct span words[] = {
		SPAN("end"), SPAN("ende"), SPAN("eof"), SPAN("done"),
		SPAN("fertig"), SPAN("regards"), SPAN("thanks"),
		SPAN("cheers"), SPAN("mfg"), SPAN("danke"), SPAN("fin"),
		SPAN("merci"), SPAN("cordialement"), SPAN("saludos"),
		SPAN("gracias"), SPAN("saluti"), SPAN("groeten"),
		SPAN("gruss"), SPAN("gru\xc3\x9f"), SPAN("sincerely"),
		SPAN("gr\xc3\xbc\xc3\x9f""e"),
		SPAN("gr\xc3\xbc\xc3\x9f""en"),
	};

	return SPAN_ANY(word, words, span_eqi);
}

bool
text_below_closes(struct span line)
{
	struct span rest = span_upto(line, span_find(line, ',')), word;

	/* Rows do, closings do not. */
	if (rest.n == 0 || rest.p[0] == '"' || ascii_digit(rest.p[0]))
		return false;
	for (size_t words = 0; words < CLOSING_WORDS && take_word(&rest,
	    &word); words++)
		if (host_in_text_is(word))
			return false;
		else if (is_closing(without_signs(word)))
			return true;
	return false;
}

bool
text_below_counts(struct span line)
{
	static const struct span things[] = {
		SPAN("row"), SPAN("rows"), SPAN("line"), SPAN("lines"),
		SPAN("entries"), SPAN("records"), SPAN("items"),
		SPAN("results"), SPAN("update"), SPAN("updates"),
		SPAN("hotfix"), SPAN("hotfixes"), SPAN("patch"),
		SPAN("patches"), SPAN("kb"), SPAN("kbs"), SPAN("zeilen"),
		SPAN("eintr\xc3\xa4ge"), SPAN("lignes"), SPAN("correctifs"),
		SPAN("filas"), SPAN("actualizaciones"), SPAN("righe"),
		SPAN("aggiornamenti"), SPAN("linhas"), SPAN("rijen"),
	};
	size_t n = span_digits(line);
	struct span rest = span_from(line, n), word;

	return n != 0 && n <= COUNT_DIGITS && rest.n != 0 &&
	    ascii_blank(rest.p[0]) && take_word(&rest, &word) &&
	    SPAN_ANY(without_signs(word), things, span_eqi);
}

bool
text_below_is_host(struct span line)
{
	size_t colon = span_find(line, ':');

	return colon != line.n && word_is_host(span_trim(span_upto(line,
	    colon)));
}

bool
text_below_is(struct span line, bool ended)
{
	struct span rest = line, first, second;
	uint32_t number;

	if (span_find(line, '"') != line.n || !take_word(&rest, &first) ||
	    span_startsi(first, SPAN("KB")) || text_below_is_host(line) ||
	    update_id_find(line, &number, 1) != 0)
		return false;
	if (take_word(&rest, &second))
		return !host_in_text_is(without_signs(first));
	return ended && (is_closing(without_signs(first)) ||
	    without_signs(first).n == 0 || utf8_is_unparted(first.p[0]));
}

bool
text_below_is_cell(struct span cell)
{
	struct span rest = cell, word;

	if (!text_below_is(cell, true) || failure_words_says(cell))
		return false;
	while (take_word(&rest, &word))
		if (host_in_text_is(without_signs(word)))
			return false;
	return true;
}

/* "EX03 (no list)" and "old (Bonn)" are hosts with a remark, "EX02 was down" is
 * prose. */
static bool
is_remarked(struct span first, struct span rest)
{
	struct span word;

	if (!take_word(&rest, &word))
		return false;
	return host_in_text_is(without_signs(first)) ?
	    word.p[0] < 'a' || word.p[0] > 'z' :
	    host_in_text_may_be(first) && memchr("([-", word.p[0], 3) !=
	    NULL;
}

bool
text_below_is_no_host(struct span cell)
{
	struct span rest = cell, first;
	uint32_t number;

	if (host_in_text_may_be(cell))
		return update_id_is_id(cell);
	return take_word(&rest, &first) && (failure_words_says(cell) ||
	    update_id_find(cell, &number, 1) != 0 ||
	    !is_remarked(first, rest));
}

bool
text_below_is_row(struct span line)
{
	struct span host, id;

	return take_word(&line, &host) && take_word(&line, &id) &&
	    host_in_text_is(host) && update_id_is_id(id);
}

bool
text_below_is_total(struct span cell)
{
	static const struct span words[] = {
		SPAN("total"), SPAN("totals"), SPAN("grand total"),
		SPAN("sum"), SPAN("count"), SPAN("summe"), SPAN("gesamt"),
		SPAN("anzahl"), SPAN("totale"), SPAN("totaal"),
	};

	while (cell.n != 0 && cell.p[cell.n - 1] == ':')
		cell.n--;
	return SPAN_ANY(cell, words, span_eqi);
}
