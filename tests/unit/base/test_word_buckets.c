#include "kbdiff/base/word_buckets.h"
#include "test.h"

static const struct span words[] = {
	SPAN("alpha"), SPAN("beta"), SPAN("Able"), SPAN("\xc3\xa9t\xc3\xa9"),
	SPAN("bee"),
};

static _Thread_local struct word_buckets buckets = WORD_BUCKETS(words);

/* The words of a byte's bucket, joined by blanks. */
static const char *
bucket(char c)
{
	static char said[64];
	unsigned number = word_buckets_first(&buckets, c);
	struct span word;

	said[0] = '\0';
	while (number != 0) {
		word = word_buckets_next(&buckets, &number);
		strncat(said, word.p, word.n);
		strcat(said, " ");
	}
	return said;
}

static void
words_stand_in_the_bucket_of_their_first_byte(void **state)
{
	(void)state;
	assert_string_equal(bucket('a'), "alpha Able ");
	assert_string_equal(bucket('A'), "alpha Able ");
	assert_string_equal(bucket('b'), "beta bee ");
	assert_string_equal(bucket('\xc3'), "\xc3\xa9t\xc3\xa9 ");
	assert_string_equal(bucket('c'), "");
	assert_string_equal(bucket('\0'), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_stand_in_the_bucket_of_their_first_byte),
	};

	return RUN(tests);
}
