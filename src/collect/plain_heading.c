#include <string.h>

#include "kbdiff/collect/failure_words.h"
#include "kbdiff/collect/plain_heading.h"
#include "kbdiff/model/date.h"
#include "kbdiff/model/update_id.h"
#include "label_words.h"
#include "list_title.h"
#include "other_host.h"

/* Longer lines are text. */
#define LINE_MAX_BYTES	120
/* A number with more digits may be an update's. */
#define DIGITS_MAX	4
/* A name has so many words at most. */
#define NAME_WORDS	4

enum word {
	WORD_OTHER,
	WORD_JOINS,		/* says nothing by itself */
	WORD_UPDATES,
	WORD_UPDATE,		/* of what is listed, before another noun */
	WORD_LIST,
	WORD_INSTALLED,
	WORD_FOR,		/* whom, or what day: what is listed there may
				   be a plan unless it is called a list */
	WORD_GREETING,		/* a name may follow */
	WORD_END
};

static const struct span joins[] = {
	SPAN("on"), SPAN("of"), SPAN("from"), SPAN("by"), SPAN("at"),
	SPAN("in"), SPAN("as"), SPAN("the"), SPAN("this"), SPAN("a"),
	SPAN("is"), SPAN("are"), SPAN("all"), SPAN("and"), SPAN("with"),
	SPAN("here"), SPAN("below"), SPAN("following"), SPAN("see"),
	SPAN("find"), SPAN("please"), SPAN("attached"),
	SPAN("my"), SPAN("our"), SPAN("your"),
	SPAN("these"), SPAN("those"), SPAN("what"), SPAN("shows"), SPAN("says"),
	SPAN("host"), SPAN("hostname"), SPAN("computer"), SPAN("computername"),
	SPAN("server"), SPAN("node"), SPAN("machine"), SPAN("system"),
	SPAN("vm"), SPAN("name"), SPAN("date"), SPAN("time"), SPAN("windows"),
	SPAN("microsoft"), SPAN("security"), SPAN("cumulative"),
	SPAN("powershell"), SPAN("wmic"), SPAN("exported"),
	SPAN("created"), SPAN("generated"), SPAN("collected"), SPAN("taken"),
	SPAN("currently"), SPAN("total"), SPAN("standard"), SPAN("datacenter"),
	SPAN("am"), SPAN("pm"), SPAN("utc"), SPAN("best"), SPAN("kind"),
	SPAN("many"), SPAN("end"), SPAN("rows"), SPAN("affected"),
	SPAN("viele"), SPAN("mit"), SPAN("freundlichen"),
	SPAN("hier"), SPAN("ist"), SPAN("sind"), SPAN("die"), SPAN("der"),
	SPAN("das"), SPAN("auf"), SPAN("von"), SPAN("vom"), SPAN("dem"),
	SPAN("den"), SPAN("unten"), SPAN("folgende"), SPAN("rechner"),
	SPAN("rechnername"), SPAN("stand"), SPAN("datum"), SPAN("alle"),
	SPAN("sur"), SPAN("le"), SPAN("la"), SPAN("les"), SPAN("du"),
	SPAN("de"), SPAN("des"), SPAN("serveur"), SPAN("voici"), SPAN("ci"),
	SPAN("dessous"), SPAN("en"), SPAN("el"), SPAN("los"), SPAN("las"),
	SPAN("del"), SPAN("servidor"), SPAN("su"), SPAN("il"), SPAN("di"),
	SPAN("op"), SPAN("van"), SPAN("het"), SPAN("em"), SPAN("do"),
	SPAN("monday"), SPAN("tuesday"), SPAN("wednesday"), SPAN("thursday"),
	SPAN("friday"), SPAN("saturday"), SPAN("sunday"),
	SPAN("january"), SPAN("february"), SPAN("march"), SPAN("april"),
	SPAN("may"), SPAN("june"), SPAN("july"), SPAN("august"),
	SPAN("september"), SPAN("october"), SPAN("november"),
	SPAN("december"), SPAN("jan"), SPAN("feb"), SPAN("mar"), SPAN("apr"),
	SPAN("jun"), SPAN("jul"), SPAN("aug"), SPAN("sep"), SPAN("oct"),
	SPAN("nov"), SPAN("dec"), SPAN("januar"), SPAN("februar"),
	SPAN("m\xc3\xa4rz"), SPAN("mai"), SPAN("juni"), SPAN("juli"),
	SPAN("oktober"), SPAN("dezember"),
};

static const struct span updates[] = {
	SPAN("updates"), SPAN("patches"), SPAN("hotfixes"), SPAN("fixes"),
	SPAN("kbs"), SPAN("qfes"), SPAN("rollups"), SPAN("ids"),
	SPAN("articles"), SPAN("aktualisierungen"),
	SPAN("sicherheitsupdates"), SPAN("mises"), SPAN("\xc3\xa0"),
	SPAN("jour"), SPAN("correctifs"), SPAN("actualizaciones"),
	SPAN("aggiornamenti"), SPAN("atualiza\xc3\xa7\xc3\xb5""es"),
};

static const struct span update[] = {
	SPAN("update"), SPAN("patch"), SPAN("hotfix"), SPAN("kb"),
	SPAN("qfe"), SPAN("article"),
};

static const struct span lists[] = {
	SPAN("list"), SPAN("lists"), SPAN("listing"), SPAN("report"),
	SPAN("overview"), SPAN("inventory"), SPAN("export"), SPAN("output"),
	SPAN("numbers"), SPAN("liste"), SPAN("lista"), SPAN("lijst"),
	SPAN("get-hotfix"), SPAN("updateliste"), SPAN("patchliste"),
	SPAN("patchlist"), SPAN("kb-list"), SPAN("kb-liste"),
};

static const struct span installed[] = {
	SPAN("installed"), SPAN("installierte"), SPAN("installierten"),
	SPAN("installiert"), SPAN("install\xc3\xa9""es"),
	SPAN("install\xc3\xa9s"), SPAN("instaladas"), SPAN("installati"),
	SPAN("ge\xc3\xafnstalleerde"),
};

static const struct span whom[] = {
	SPAN("for"), SPAN("f\xc3\xbcr"), SPAN("pour"), SPAN("para"),
	SPAN("per"), SPAN("voor"),
};

static const struct span greetings[] = {
	SPAN("hi"), SPAN("hello"), SPAN("hey"), SPAN("dear"), SPAN("hallo"),
	SPAN("moin"), SPAN("liebe"), SPAN("lieber"), SPAN("bonjour"),
	SPAN("hola"), SPAN("ciao"), SPAN("ol\xc3\xa1"),
};

static const struct span ends[] = {
	SPAN("regards"), SPAN("thanks"), SPAN("cheers"), SPAN("gr\xc3\xbc\xc3"
	    "\x9f""e"), SPAN("danke"), SPAN("cordialement"), SPAN("merci"),
	SPAN("saludos"), SPAN("saluti"), SPAN("groeten"),
};

/* The longest digits in it. */
static size_t
run_of_digits(struct span s)
{
	size_t most = 0, n = 0;

	for (size_t i = 0; i < s.n; i++) {
		n = ascii_digit(s.p[i]) ? n + 1 : 0;
		most = n > most ? n : most;
	}
	return most;
}

/* "EX01", and no id that is spelled wrongly, no bulletin and no version. */
static bool
is_host(struct span word)
{
	return other_host_is_plain(word) && !label_words_in_cell(word) &&
	    run_of_digits(word) <= DIGITS_MAX;
}

/* "14.10.2023", "3", "20231014". */
static bool
is_number(struct span word)
{
	for (size_t i = 0; i < word.n; i++)
		if (!ascii_digit(word.p[i]) && memchr(".-_", word.p[i], 3) ==
		    NULL)
			return false;
	return run_of_digits(word) <= DIGITS_MAX || date_reads(word);
}

static enum word
word_of(struct span word)
{
	static const struct {
		enum word	   kind;
		const struct span *words;
		size_t		   n;
	} kinds[] = {
#define KIND(kind, words) { kind, words, sizeof words / sizeof *words }
		KIND(WORD_JOINS, joins), KIND(WORD_UPDATES, updates),
		KIND(WORD_UPDATE, update), KIND(WORD_LIST, lists),
		KIND(WORD_INSTALLED, installed), KIND(WORD_FOR, whom),
		KIND(WORD_GREETING, greetings), KIND(WORD_END, ends),
#undef KIND
	};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (span_any(word, kinds[i].words, kinds[i].n, span_eqi))
			return kinds[i].kind;
	return WORD_OTHER;
}

/* What the words of a line are. */
struct words {
	size_t		 n[WORD_END + 1];
	size_t		 letters;	/* words that are no numbers */
	struct span	 host;
};

/* False: the word may say anything. */
static bool
take_word(struct words *w, struct span word, bool greeted)
{
	enum word kind;

	if (is_number(word))
		return true;
	w->letters++;
	if (is_host(word)) {
		if (w->host.n != 0 && !span_eqi(word, w->host))
			return false;
		w->host = word;
		return true;
	}
	kind = word_of(word);
	w->n[kind]++;
	return kind != WORD_OTHER || (greeted && !span_has_digit(word));
}

/* "KB list", "update ids", but no "Security Update", which is a kind. */
static bool
names_kind(const struct words *w)
{
	return w->n[WORD_UPDATE] != 0 && w->n[WORD_LIST] + w->n[WORD_UPDATES] ==
	    0;
}

static enum plain_heading
judge(const struct words *w, struct span line)
{
	if (w->n[WORD_END] != 0)
		return PLAIN_HEADING_END;
	if (w->letters == 0)
		return run_of_digits(line) <= DIGITS_MAX && date_reads(line) ?
		    PLAIN_HEADING_TEXT : PLAIN_HEADING_NONE;
	if (w->n[WORD_GREETING] != 0)
		return PLAIN_HEADING_GREETING;
	if (names_kind(w) || (w->n[WORD_FOR] != 0 && w->n[WORD_LIST] +
	    w->n[WORD_INSTALLED] == 0))
		return PLAIN_HEADING_NONE;
	return w->host.n != 0 || w->n[WORD_LIST] + w->n[WORD_INSTALLED] != 0 ?
	    PLAIN_HEADING_LIST : PLAIN_HEADING_TEXT;
}

/* What a line of words says that are all known. */
static enum plain_heading
read_words(struct span line, struct span *host)
{
	struct words w = { .letters = 0 };
	struct span rest = line, word;
	bool greeted = false, of = false, number = false;

	while ((word = label_words_next(&rest)).n != 0) {
		/* "1 of 2" is a part. */
		if (!take_word(&w, word, greeted) || (of && is_number(word)))
			return PLAIN_HEADING_NONE;
		of = number && span_eqi(word, SPAN("of"));
		number = is_number(word);
		greeted = word_of(word) == WORD_GREETING;
	}
	*host = w.host;
	return judge(&w, line);
}

/* Whether it is no title of what is missing, planned, or open. */
static bool
says_well(struct span line)
{
	enum title says = list_title_read(line);

	return says == TITLE_NONE || says == TITLE_OTHER ||
	    says == TITLE_INSTALLED;
}

enum plain_heading
plain_heading_read(struct span line, struct span *host)
{
	uint32_t number;

	line = span_trim(line);
	*host = SPAN_NONE;
	if (line.n == 0 || line.n > LINE_MAX_BYTES || span_find(line, '?') !=
	    line.n || span_find(line, '~') != line.n ||
	    update_id_find(line, &number, 1) != 0)
		return PLAIN_HEADING_NONE;
	return says_well(line) ? read_words(line, host) : PLAIN_HEADING_NONE;
}

static bool
is_phone(struct span line)
{
	for (size_t i = 0; i < line.n; i++)
		if (!ascii_digit(line.p[i]) && memchr(" +-/().", line.p[i],
		    7) == NULL)
			return false;
	return line.p[0] == '+';
}

bool
plain_heading_signs(struct span line)
{
	struct span rest = line = span_trim(line), word;
	size_t words = 0;

	if (line.n == 0 || is_phone(line))
		return true;
	while ((word = label_words_next(&rest)).n != 0)
		if ((word.p[0] >= 'a' && word.p[0] <= 'z') ||
		    span_has_digit(word) || ++words > NAME_WORDS)
			return false;
	return words != 0 && span_find(line, ':') == line.n &&
	    list_title_read(line) == TITLE_NONE && !failure_words_says(line) &&
	    !list_title_remark(line, true);
}
