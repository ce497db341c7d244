/* Host names, users and labels in the code pages of Windows consoles. */
#include <stdio.h>

#include "kbdiff/input/codepage.h"
#include "kbdiff/input/windows_labels.h"
#include "encoded.h"
#include "test.h"

static struct arena *arena;
static struct codepages *pages;

static void
guesses(codepage want, struct span evidence, const char *utf8)
{
	codepage got = codepage_guess(pages, &evidence, 1);

	if (got != want)
		fail_msg("%s: %u, not %u", utf8, got, want);
	assert_span(codepage_decode(pages, got, evidence, arena), utf8);
}

static void
knows_labels(void **state)
{
	(void)state;
	guesses(866, SPAN("\x88\xac\xef \xe3\xa7\xab\xa0"), "Имя узла");
	guesses(1251, SPAN("\xc8\xec\xff \xf3\xe7\xeb\xe0"), "Имя узла");
	guesses(936, SPAN("\xd6\xf7\xbb\xfa\xc3\xfb"), "主机名");
	guesses(950, SPAN("\xa5\x44\xbe\xf7\xa6\x57\xba\xd9"), "主機名稱");
	guesses(932, SPAN("\x83\x7a\x83\x58\x83\x67\x96\xbc"), "ホスト名");
	guesses(949, SPAN("\xc8\xa3\xbd\xba\xc6\xae \xc0\xcc\xb8\xa7"),
	    "호스트 이름");
}

static void
knows_words(void **state)
{
	(void)state;
	guesses(850, SPAN("J\x94rg M\x81\xe1ig"), "Jörg Müßig");
	guesses(1252, SPAN("J\xf6rg M\xfc\xdfig"), "Jörg Müßig");
	guesses(850, SPAN("ORDI-DE-GON\x90RI"), "ORDI-DE-GONÉRI");
	/* No Chinese character in the midst of a word, and no capital. */
	guesses(850, SPAN("Pe\xa4" "alba"), "Peñalba");
	/* In every other page there are signs. */
	guesses(852, SPAN("S\xd6\x9b" "01 Dvo\xfd\xa0\x9f" "ek"),
	    "SÍŤ01 Dvořáček");
	guesses(866, SPAN("\x80\xa4\xac\xa8\xad\xa8\xe1\xe2\xe0\xa0\xe2\xae"
	    "\xe0"), "Администратор");
	guesses(1251, SPAN("\xc0\xe4\xec\xe8\xed\xe8\xf1\xf2\xf0\xe0\xf2\xee"
	    "\xf0"), "Администратор");
}

static void
takes_the_locale_into_account(void **state)
{
	/* 0xa2 is ó in 850 and 852 alike, 0x88 is ê or ł. */
	const struct span polish[] = { SPAN("Micha\x88"), SPAN("pl;Polski") };
	const struct span french[] = { SPAN("for\x88t"), SPAN("fr;Fran") };

	(void)state;
	assert_int_equal(codepage_guess(pages, polish, 2), 852);
	assert_span(codepage_decode(pages, 852, polish[0], arena), "Michał");
	assert_int_equal(codepage_guess(pages, french, 2), 850);
	assert_span(codepage_decode(pages, 850, french[0], arena), "forêt");
}

#define NAMES_MAX	16

/* Names of one country, in the pages that its consoles and programs use. */
static const struct country {
	const char	*pages[4];
	const char	*names[NAMES_MAX];
} countries[] = {
	{ { "CP850", "CP437", "CP1252" }, { "Jörg Müßig", "Käthe Größl",
	    "MÜLLER", "CORP\\jürgen.weiß", "BÜRO-PC", "Köln01" } },
	{ { "CP850", "CP1252" }, { "Jérôme Chêne", "Hélène", "François",
	    "ORDI-DE-GONÉRI", "Noël", "AUTORITE NT\\Système", "Benoît" } },
	{ { "CP850", "CP437", "CP1252" }, { "José Muñoz", "Peñalba",
	    "Martín Gómez", "Begoña", "PEÑA01" } },
	{ { "CP850", "CP1252" }, { "João Conceição", "Antônio Simões",
	    "Magalhães", "CORP\\josé" } },
	{ { "CP850", "CP437", "CP1252" }, { "Nicolò", "Niccolò Papà",
	    "Desirè", "Cantù" } },
	{ { "CP850", "CP1252" }, { "Åsa Sjöström", "Göran Öberg", "Malmö",
	    "Per Ångström" } },
	{ { "CP850", "CP1252" }, { "Søren Kærgård", "Bjørn Næss", "Åse Ødegård",
	    "Jørgensen" } },
	{ { "CP852", "CP1250" }, { "Dvořáček", "Jiří Novák", "SÍŤ01",
	    "Tomáš Růžička", "Zdeněk", "Lukáš" } },
	{ { "CP852", "CP1250" }, { "Michał Wiśniewski", "Łukasz Błąd",
	    "Grażyna Wójcik", "Świętosław", "ŁÓDŹ" } },
	{ { "CP852", "CP1250" }, { "Erdős Pál", "Szűcs Ágnes", "Győr",
	    "Kovács Ödön" } },
	{ { "CP866", "CP1251" }, { "Администратор", "Иванов", "Пётр Смирнов",
	    "КОНТОРА", "бухгалтер", "DOM\\Сергей" } },
	{ { "CP737", "CP1253" }, { "Διαχειριστής", "Γιώργος Παπαδόπουλος",
	    "ΑΘΗΝΑ", "Ελένη" } },
	{ { "CP857", "CP1254" }, { "Yönetici Işık", "Oğuz Şahin", "Gülçin",
	    "İSTANBUL", "Yıldırım" } },
	{ { "CP1255" }, { "מנהל", "שלום כהן", "ירושלים" } },
	{ { "CP932" }, { "山田太郎", "佐藤", "東京サーバー", "管理者",
	    "CORP\\鈴木" } },
	{ { "GBK" }, { "王小明", "李娜", "管理员", "张伟", "财务部" } },
	{ { "BIG5" }, { "王小明", "陳怡君", "系統管理員", "林志玲" } },
	{ { "UHC" }, { "관리자", "김철수", "이영희", "서울 본사" } },
};

#define NCOUNTRIES	(sizeof countries / sizeof *countries)

/* Names that nothing is known of but their bytes: right, or not read at all.
 * Returns whether they are read. */
static bool
is_right(const char *charset, const char *const *names, size_t n)
{
	struct span raw[NAMES_MAX] = { SPAN_NONE };
	codepage got;

	for (size_t i = 0; i < n; i++)
		raw[i] = encoded(names[i], charset, arena);
	got = codepage_guess(pages, raw, n);
	for (size_t i = 0; i < n && got != 0; i++)
		if (!span_eq(codepage_decode(pages, got, raw[i], arena),
		    span_of(names[i])))
			fail_msg("%s in %s is read as %.*s in %u", names[i],
			    charset, SPANF(codepage_decode(pages, got, raw[i],
			    arena)), got);
	return got != 0;
}

static size_t
count(const char *const *names)
{
	size_t n = 0;

	while (n < NAMES_MAX && names[n] != NULL)
		n++;
	return n;
}

/* A name alone may fit several pages: then it is not read in a wrong one. */
static void
misreads_no_name(void **state)
{
	const struct country *c = countries;

	(void)state;
	for (; c != countries + NCOUNTRIES; c++)
		for (int p = 0; p < 4 && c->pages[p] != NULL; p++)
			for (size_t i = 0; i < count(c->names); i++)
				is_right(c->pages[p], &c->names[i], 1);
}

/* Several names of one country tell its page. */
static void
tells_a_page_by_names(void **state)
{
	const struct country *c = countries;

	(void)state;
	for (; c != countries + NCOUNTRIES; c++)
		for (int p = 0; p < 4 && c->pages[p] != NULL; p++)
			if (!is_right(c->pages[p], c->names,
			    count(c->names)))
				fail_msg("%s ... in %s is not read",
				    c->names[0], c->pages[p]);
}

/* Of each of these there is another page in which it is a name as well. */
static void
tells_no_page_by_what_several_have(void **state)
{
	static const struct { const char *charset, *name, *other; } cases[] = {
		{ "CP1252", "François", "Franšois in 852, Franþois in 850" },
		{ "CP852", "Aleš", "Aleç in 1252" },
		{ "CP850", "Chêne", "Chłne in 852" },
		{ "CP852", "Michał", "Michaê in 850" },
		{ "CP1252", "KÖLN", "KÍLN in 850" },
		{ "CP850", "RAMÍREZ", "RAMÖREZ in 1252" },
		{ "CP1254", "Işık", "Iþýk in 1252" },
		{ "GBK", "李娜", "Hangul in 949" },
		{ "UHC", "관리자", "Chinese in 936" },
	};
	struct span raw;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		raw = encoded(cases[i].name, cases[i].charset, arena);
		if (codepage_guess(pages, &raw, 1) != 0)
			fail_msg("%s: %u, but it is %s too", cases[i].name,
			    codepage_guess(pages, &raw, 1), cases[i].other);
	}
}

static void
loses_nothing_where_nothing_tells(void **state)
{
	(void)state;
	assert_int_equal(codepage_guess(pages, NULL, 0), 0);
	assert_span(codepage_decode(pages, 0, SPAN("A\x81\xff" "B"), arena),
	    "A\\x81\\xFFB");
	assert_span(codepage_decode(pages, 1252, SPAN("A\x81" "B"), arena),
	    "A\\x81B");
	assert_span(codepage_decode(pages, 932, SPAN("A\x81"), arena),
	    "A\\x81");
}

/* Neither the order of evidence nor how often it comes matters. */
static void
takes_evidence_in_any_order(void **state)
{
	struct span pieces[1200];
	char *name;

	(void)state;
	for (size_t i = 0; i < 1200; i++) {
		name = arena_alloc(arena, 32);
		snprintf(name, 32, "user%04u-%s", (unsigned)i, i < 600 ?
		    "\xe9" : "\xfc");
		pieces[i] = span_of(name);
	}
	pieces[700] = SPAN("AB\x9f");
	codepage got = codepage_guess(pages, pieces, 1200);
	for (size_t i = 0; i < 600; i++) {
		struct span other = pieces[i];

		pieces[i] = pieces[1199 - i];
		pieces[1199 - i] = other;
	}
	assert_int_equal(codepage_guess(pages, pieces, 1200), got);
}

static void
knows_the_label_of_the_host(void **state)
{
	static const struct span labels_of_hosts[] = {
		SPAN("Host Name"), SPAN("Hostname"), SPAN("host name"),
		SPAN("Nom de l'h\x93te"), SPAN("Nom de l'h\xc3\xb4te"),
		SPAN("\x88\xac\xef \xe3\xa7\xab\xa0"),
		SPAN("\x83\x7a\x83\x58\x83\x67\x96\xbc"),
		SPAN("Имя узла"),
	};
	static const struct span others[] = {
		SPAN("OS Name"), SPAN("Host"), SPAN(""),
		SPAN("\x92\xa8\xaf \xe1\xa8\xe1"),
	};

	(void)state;
	for (size_t i = 0; i < sizeof labels_of_hosts /
	    sizeof *labels_of_hosts; i++)
		assert_true(windows_labels_is_host(labels_of_hosts[i]));
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		assert_false(windows_labels_is_host(others[i]));
	/* Those of the host come first. */
	for (size_t i = 1; i < nwindows_labels; i++)
		assert_true(
		    windows_labels[i - 1].host || !windows_labels[i].host);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_labels),
		cmocka_unit_test(knows_words),
		cmocka_unit_test(takes_the_locale_into_account),
		cmocka_unit_test(misreads_no_name),
		cmocka_unit_test(tells_a_page_by_names),
		cmocka_unit_test(tells_no_page_by_what_several_have),
		cmocka_unit_test(loses_nothing_where_nothing_tells),
		cmocka_unit_test(takes_evidence_in_any_order),
		cmocka_unit_test(knows_the_label_of_the_host),
	};
	int failed;

	arena = arena_new();
	pages = codepages_new();
	failed = RUN(tests);
	codepages_free(pages);
	arena_free(arena);
	return failed;
}
