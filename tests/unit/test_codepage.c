/* Host names, users and labels in the code pages of Windows consoles. */
#include "../lib/test.h"
#include "kbdiff/codepage.h"
#include "kbdiff/labels.h"

static struct arena *arena;

static void
guesses(codepage want, struct span evidence, const char *utf8)
{
	codepage got = codepage_guess(&evidence, 1);

	if (got != want)
		fail_msg("%s: %u, not %u", utf8, got, want);
	assert_span(codepage_decode(got, evidence, arena), utf8);
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
	assert_int_equal(codepage_guess(polish, 2), 852);
	assert_span(codepage_decode(852, polish[0], arena), "Michał");
	assert_int_equal(codepage_guess(french, 2), 850);
	assert_span(codepage_decode(850, french[0], arena), "forêt");
}

static void
loses_nothing_where_nothing_tells(void **state)
{
	(void)state;
	assert_int_equal(codepage_guess(NULL, 0), 0);
	assert_span(codepage_decode(0, SPAN("A\x81\xff" "B"), arena),
	    "A\\x81\\xFFB");
	assert_span(codepage_decode(1252, SPAN("A\x81" "B"), arena),
	    "A\\x81B");
	assert_span(codepage_decode(932, SPAN("A\x81"), arena), "A\\x81");
}

static void
knows_the_label_of_the_host(void **state)
{
	static const struct span labels_of_hosts[] = {
		{ "Host Name", 9 }, { "Hostname", 8 }, { "host name", 9 },
		{ "Nom de l'h\x93te", 13 }, { "Nom de l'h\xc3\xb4te", 14 },
		{ "\x88\xac\xef \xe3\xa7\xab\xa0", 8 },
		{ "\x83\x7a\x83\x58\x83\x67\x96\xbc", 8 },
		{ "Имя узла", 15 },
	};
	static const struct span others[] = {
		{ "OS Name", 7 }, { "Host", 4 }, { "", 0 },
		{ "\x92\xa8\xaf \xe1\xa8\xe1", 7 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof labels_of_hosts /
	    sizeof *labels_of_hosts; i++)
		assert_true(label_is_host(labels_of_hosts[i]));
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		assert_false(label_is_host(others[i]));
	/* Those of the host come first. */
	for (size_t i = 1; i < nlabels; i++)
		assert_true(labels[i - 1].host || !labels[i].host);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_labels),
		cmocka_unit_test(knows_words),
		cmocka_unit_test(takes_the_locale_into_account),
		cmocka_unit_test(loses_nothing_where_nothing_tells),
		cmocka_unit_test(knows_the_label_of_the_host),
	};
	int failed;

	arena = arena_new();
	failed = RUN(tests);
	arena_free(arena);
	return failed;
}
