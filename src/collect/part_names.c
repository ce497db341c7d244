#include <stdbool.h>
#include <string.h>

#include "part_words.h"

/* Names of more words tell of many things. */
#define WORDS_MAX	12

/* What a word of a name is for. */
enum {
	IS_PART = 1,		/* it says so by itself */
	IS_NOT, IS_ONLY, IS_WITHOUT,
	IS_KIND,		/* of updates */
	IS_FIRST, IS_TIME, IS_SINCE, IS_MONTH, IS_OF,
	IS_PIECE,		/* "part 1" */
	IS_REST,		/* "EX02_delta" */
	IS_HOST			/* "node 1 of 3" */
};

struct kind_word {
	struct span	word;
	int		kind;
};

static const struct kind_word known[] = {
	{ SPAN("filtered"), IS_PART }, { SPAN("gefiltert"), IS_PART },
	{ SPAN("filtr\xc3\xa9"), IS_PART },
	{ SPAN("filtr\xc3\xa9""e"), IS_PART },
	{ SPAN("filtrado"), IS_PART }, { SPAN("filtrada"), IS_PART },
	{ SPAN("filtrato"), IS_PART }, { SPAN("filtrata"), IS_PART },
	{ SPAN("gefilterd"), IS_PART }, { SPAN("subset"), IS_PART },
	{ SPAN("teilmenge"), IS_PART },
	{ SPAN("not"), IS_NOT }, { SPAN("nicht"), IS_NOT },
	{ SPAN("non"), IS_NOT }, { SPAN("pas"), IS_NOT },
	{ SPAN("niet"), IS_NOT },
	{ SPAN("only"), IS_ONLY }, { SPAN("nur"), IS_ONLY },
	{ SPAN("uniquement"), IS_ONLY }, { SPAN("seulement"), IS_ONLY },
	{ SPAN("solo"), IS_ONLY }, { SPAN("solamente"), IS_ONLY },
	{ SPAN("soltanto"), IS_ONLY }, { SPAN("somente"), IS_ONLY },
	{ SPAN("apenas"), IS_ONLY }, { SPAN("alleen"), IS_ONLY },
	{ SPAN("without"), IS_WITHOUT }, { SPAN("wo"), IS_WITHOUT },
	{ SPAN("no"), IS_WITHOUT }, { SPAN("except"), IS_WITHOUT },
	{ SPAN("excl"), IS_WITHOUT }, { SPAN("excluding"), IS_WITHOUT },
	{ SPAN("ohne"), IS_WITHOUT }, { SPAN("kein"), IS_WITHOUT },
	{ SPAN("keine"), IS_WITHOUT }, { SPAN("sans"), IS_WITHOUT },
	{ SPAN("sauf"), IS_WITHOUT }, { SPAN("sin"), IS_WITHOUT },
	{ SPAN("senza"), IS_WITHOUT }, { SPAN("sem"), IS_WITHOUT },
	{ SPAN("zonder"), IS_WITHOUT },
	{ SPAN("security"), IS_KIND }, { SPAN("sicherheit"), IS_KIND },
	{ SPAN("sicherheitsupdates"), IS_KIND },
	{ SPAN("s\xc3\xa9""curit\xc3\xa9"), IS_KIND },
	{ SPAN("securite"), IS_KIND }, { SPAN("seguridad"), IS_KIND },
	{ SPAN("sicurezza"), IS_KIND }, { SPAN("seguranca"), IS_KIND },
	{ SPAN("seguran\xc3\xa7""a"), IS_KIND },
	{ SPAN("beveiliging"), IS_KIND }, { SPAN("critical"), IS_KIND },
	{ SPAN("kritisch"), IS_KIND }, { SPAN("kritische"), IS_KIND },
	{ SPAN("critiques"), IS_KIND }, { SPAN("criticas"), IS_KIND },
	{ SPAN("cr\xc3\xadticas"), IS_KIND },
	{ SPAN("important"), IS_KIND }, { SPAN("wichtige"), IS_KIND },
	{ SPAN("optional"), IS_KIND }, { SPAN("optionale"), IS_KIND },
	{ SPAN("recommended"), IS_KIND }, { SPAN("monthly"), IS_KIND },
	{ SPAN("cumulative"), IS_KIND }, { SPAN("cumulatives"), IS_KIND },
	{ SPAN("kumulativ"), IS_KIND }, { SPAN("kumulative"), IS_KIND },
	{ SPAN("rollup"), IS_KIND }, { SPAN("rollups"), IS_KIND },
	{ SPAN("lcu"), IS_KIND }, { SPAN("lcus"), IS_KIND },
	{ SPAN("cu"), IS_KIND }, { SPAN("cus"), IS_KIND },
	{ SPAN("ssu"), IS_KIND }, { SPAN("ssus"), IS_KIND },
	{ SPAN("oob"), IS_KIND }, { SPAN("esu"), IS_KIND },
	{ SPAN("dotnet"), IS_KIND }, { SPAN("netfx"), IS_KIND },
	{ SPAN("driver"), IS_KIND }, { SPAN("drivers"), IS_KIND },
	{ SPAN("treiber"), IS_KIND }, { SPAN("defender"), IS_KIND },
	{ SPAN("definitions"), IS_KIND }, { SPAN("preview"), IS_KIND },
	{ SPAN("previews"), IS_KIND }, { SPAN("recent"), IS_KIND },
	{ SPAN("new"), IS_KIND }, { SPAN("newest"), IS_KIND },
	{ SPAN("latest"), IS_KIND }, { SPAN("neue"), IS_KIND },
	{ SPAN("neueste"), IS_KIND },
	{ SPAN("last"), IS_FIRST }, { SPAN("past"), IS_FIRST },
	{ SPAN("latest"), IS_FIRST }, { SPAN("newest"), IS_FIRST },
	{ SPAN("first"), IS_FIRST }, { SPAN("top"), IS_FIRST },
	{ SPAN("recent"), IS_FIRST }, { SPAN("letzte"), IS_FIRST },
	{ SPAN("letzten"), IS_FIRST }, { SPAN("derniers"), IS_FIRST },
	{ SPAN("dernieres"), IS_FIRST }, { SPAN("ultimos"), IS_FIRST },
	{ SPAN("\xc3\xbaltimos"), IS_FIRST }, { SPAN("ultimi"), IS_FIRST },
	{ SPAN("laatste"), IS_FIRST },
	{ SPAN("d"), IS_TIME }, { SPAN("day"), IS_TIME },
	{ SPAN("days"), IS_TIME }, { SPAN("w"), IS_TIME },
	{ SPAN("week"), IS_TIME }, { SPAN("weeks"), IS_TIME },
	{ SPAN("m"), IS_TIME }, { SPAN("mo"), IS_TIME },
	{ SPAN("month"), IS_TIME }, { SPAN("months"), IS_TIME },
	{ SPAN("t"), IS_TIME }, { SPAN("tage"), IS_TIME },
	{ SPAN("wochen"), IS_TIME }, { SPAN("monate"), IS_TIME },
	{ SPAN("j"), IS_TIME }, { SPAN("jours"), IS_TIME },
	{ SPAN("mois"), IS_TIME }, { SPAN("dias"), IS_TIME },
	{ SPAN("d\xc3\xad""as"), IS_TIME }, { SPAN("meses"), IS_TIME },
	{ SPAN("giorni"), IS_TIME }, { SPAN("mesi"), IS_TIME },
	{ SPAN("dagen"), IS_TIME },
	{ SPAN("since"), IS_SINCE }, { SPAN("seit"), IS_SINCE },
	{ SPAN("depuis"), IS_SINCE }, { SPAN("desde"), IS_SINCE },
	{ SPAN("sinds"), IS_SINCE },
	{ SPAN("jan"), IS_MONTH }, { SPAN("feb"), IS_MONTH },
	{ SPAN("mar"), IS_MONTH }, { SPAN("apr"), IS_MONTH },
	{ SPAN("may"), IS_MONTH }, { SPAN("jun"), IS_MONTH },
	{ SPAN("jul"), IS_MONTH }, { SPAN("aug"), IS_MONTH },
	{ SPAN("sep"), IS_MONTH }, { SPAN("sept"), IS_MONTH },
	{ SPAN("oct"), IS_MONTH }, { SPAN("nov"), IS_MONTH },
	{ SPAN("dec"), IS_MONTH }, { SPAN("mai"), IS_MONTH },
	{ SPAN("okt"), IS_MONTH }, { SPAN("dez"), IS_MONTH },
	{ SPAN("january"), IS_MONTH }, { SPAN("february"), IS_MONTH },
	{ SPAN("march"), IS_MONTH }, { SPAN("april"), IS_MONTH },
	{ SPAN("june"), IS_MONTH }, { SPAN("july"), IS_MONTH },
	{ SPAN("august"), IS_MONTH }, { SPAN("september"), IS_MONTH },
	{ SPAN("october"), IS_MONTH }, { SPAN("november"), IS_MONTH },
	{ SPAN("december"), IS_MONTH }, { SPAN("januar"), IS_MONTH },
	{ SPAN("februar"), IS_MONTH }, { SPAN("m\xc3\xa4rz"), IS_MONTH },
	{ SPAN("juni"), IS_MONTH },
	{ SPAN("juli"), IS_MONTH }, { SPAN("oktober"), IS_MONTH },
	{ SPAN("dezember"), IS_MONTH },
	{ SPAN("of"), IS_OF }, { SPAN("von"), IS_OF }, { SPAN("sur"), IS_OF },
	{ SPAN("de"), IS_OF }, { SPAN("di"), IS_OF }, { SPAN("van"), IS_OF },
	{ SPAN("p"), IS_PIECE }, { SPAN("pt"), IS_PIECE },
	{ SPAN("page"), IS_PIECE }, { SPAN("part"), IS_PIECE },
	{ SPAN("piece"), IS_PIECE }, { SPAN("chunk"), IS_PIECE },
	{ SPAN("seite"), IS_PIECE }, { SPAN("teil"), IS_PIECE },
	{ SPAN("partie"), IS_PIECE }, { SPAN("parte"), IS_PIECE },
	{ SPAN("deel"), IS_PIECE },
	{ SPAN("delta"), IS_REST }, { SPAN("diff"), IS_REST },
	{ SPAN("incremental"), IS_REST }, { SPAN("inkrementell"), IS_REST },
	{ SPAN("cut"), IS_REST }, { SPAN("cropped"), IS_REST },
	{ SPAN("node"), IS_HOST }, { SPAN("nodes"), IS_HOST },
	{ SPAN("host"), IS_HOST }, { SPAN("hosts"), IS_HOST },
	{ SPAN("server"), IS_HOST }, { SPAN("servers"), IS_HOST },
	{ SPAN("srv"), IS_HOST }, { SPAN("vm"), IS_HOST },
	{ SPAN("knoten"), IS_HOST }, { SPAN("rechner"), IS_HOST },
};

struct name_word {
	struct span	text;
	unsigned	kinds;		/* one bit each: "latest" is of two */
	bool		joined;		/* to the word before it: "last30" */
	char		before;
};

struct name {
	struct name_word w[WORDS_MAX];
	size_t		n;
};

static unsigned
kinds_of(struct span word)
{
	unsigned kinds = 0;

	for (size_t k = 0; k < sizeof known / sizeof *known; k++)
		if (known[k].word.n == word.n && span_eqi(known[k].word, word))
			kinds |= 1u << known[k].kind;
	return kinds;
}

/* Words of letters, and of digits, side by side: "last30days" has three. */
static struct name
name_of(struct span s)
{
	struct name name = { .n = 0 };
	size_t from = 0, n;
	bool digit;

	while (from < s.n && name.n < WORDS_MAX) {
		if (!byte_of_word(s.p[from])) {
			from++;
			continue;
		}
		digit = ascii_digit(s.p[from]);
		for (n = 1; from + n < s.n && byte_of_word(s.p[from + n]) &&
		    ascii_digit(s.p[from + n]) == digit; n++)
			continue;
		name.w[name.n++] = (struct name_word){
			.text = { s.p + from, n },
			.kinds = digit ? 0 : kinds_of((struct span){
			    s.p + from, n }),
			.joined = from != 0 && byte_of_word(s.p[from - 1]),
			.before = from == 0 ? '\0' : s.p[from - 1],
		};
		from += n;
	}
	return name;
}

static bool
is(const struct name *name, size_t i, int kind)
{
	return i < name->n && (name->w[i].kinds >> kind & 1) != 0;
}

/* One of up to three digits; 0: none. */
static unsigned
number_at(const struct name *name, size_t i)
{
	struct span s = i < name->n ? name->w[i].text : SPAN_NONE;
	size_t n = 0;
	uint64_t number = s.n > 3 ? 0 : span_number(s, 3, &n);

	return n != s.n ? 0 : (unsigned)number;
}

/* "Only security", "security only", "without SSU". */
static bool
is_of_kind(const struct name *name, size_t i)
{
	if (is(name, i, IS_ONLY))
		return is(name, i + 1, IS_KIND) || (i != 0 &&
		    is(name, i - 1, IS_KIND));
	return is(name, i, IS_WITHOUT) && is(name, i + 1, IS_KIND);
}

/* "Last 30 days", "since Oct", "since2023-10". */
static bool
is_of_time(const struct name *name, size_t i)
{
	if (is(name, i, IS_SINCE))
		return is(name, i + 1, IS_MONTH) || (i + 1 < name->n &&
		    ascii_digit(name->w[i + 1].text.p[0]));
	return is(name, i, IS_FIRST) && number_at(name, i + 1) != 0 &&
	    is(name, i + 2, IS_TIME);
}

/* Between the name of a host and what is no part of it: "EX02_delta", but not
 * "alpha-delta", nor the host "EX-DELTA2". */
static bool
is_behind_host(const struct name *name, size_t i)
{
	return i != 0 && memchr("_ (.", name->w[i].before, 4) != NULL &&
	    ascii_digit(name->w[i - 1].text.p[0]);
}

/* "EX02_delta", "EX02 part 2". */
static bool
is_rest(const struct name *name, size_t i)
{
	if (!is_behind_host(name, i))
		return false;
	return (is(name, i, IS_REST) && i + 1 == name->n) ||
	    (is(name, i, IS_PIECE) && name->w[i].text.n > 2 &&
	    (i + 1 == name->n || (i + 2 == name->n &&
	    number_at(name, i + 1) != 0)));
}

/* "1of3", "p1 of 3", "part 1 of 3"; not "node 1 of 3". */
static bool
is_piece(const struct name *name, size_t i, unsigned *page, unsigned *all)
{
	bool piece = i != 0 && is(name, i - 1, IS_PIECE);

	*page = number_at(name, i);
	*all = number_at(name, i + 2);
	if (*page == 0 || *page > *all || !is(name, i + 1, IS_OF) ||
	    is(name, i + 3, IS_HOST))
		return false;
	return piece || (name->w[i + 1].joined && !name->w[i].joined &&
	    (i == 0 || !is(name, i - 1, IS_HOST)));
}

enum part
part_names_read(struct span text, unsigned *page, unsigned *all)
{
	struct name name = name_of(text);

	for (size_t i = 0; i < name.n; i++) {
		if (is_piece(&name, i, page, all))
			return PART_PAGE;
		if ((is(&name, i, IS_PART) && (i == 0 ||
		    !is(&name, i - 1, IS_NOT))) || is_of_kind(&name, i) ||
		    is_of_time(&name, i) || is_rest(&name, i))
			return PART_FILTERED;
	}
	return PART_NONE;
}
