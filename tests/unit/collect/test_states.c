/* What a site's words say of an update: a state, a note, a column's name, what
 * stands beside an id. */
#include "kbdiff/collect/own_column.h"
#include "kbdiff/collect/state_beside.h"
#include "kbdiff/collect/state_column.h"
#include "kbdiff/collect/state_note.h"
#include "kbdiff/collect/state_words.h"
#include "test.h"

static void
words_are_states(void **state)
{
	static const struct {
		struct span	text;
		enum state_said	said;
		enum state	state;
	} cases[] = {
		{ SPAN("Installed"), STATE_SAID_IT, STATE_INSTALLED },
		{ SPAN(" not_installed "), STATE_SAID_IT, STATE_MISSING },
		{ SPAN("pending reboot"), STATE_SAID_IT, STATE_PENDING },
		{ SPAN("2024-01-09"), STATE_SAID_IT, STATE_INSTALLED },
		{ SPAN("-2145124329"), STATE_SAID_UNKNOWN, STATE_UNKNOWN },
		{ SPAN("offline"), STATE_SAID_HOST_FAILED, STATE_COUNT },
		{ SPAN("online"), STATE_SAID_NOTHING, STATE_COUNT },
		{ SPAN(""), STATE_SAID_NOTHING, STATE_COUNT },
	};
	enum state is;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(state_words_read(cases[i].text, &is),
		    cases[i].said);
		if (cases[i].state != STATE_COUNT)
			assert_int_equal(is, cases[i].state);
	}
}

static void
columns_are_known_by_name(void **state)
{
	(void)state;
	assert_int_equal(state_column_of(SPAN("Status")), STATE_COLUMN_STATUS);
	assert_int_equal(state_column_of(SPAN("Install Status [WSUS]")),
	    STATE_COLUMN_STATUS_OF);
	assert_int_equal(state_column_of(SPAN("Rolled back")),
	    STATE_COLUMN_REMOVED);
	assert_int_equal(state_column_of(SPAN("FailedKBs")), STATE_COLUMN_IDS);
	assert_int_equal(state_column_of(SPAN("MissingCount")),
	    STATE_COLUMN_SYSTEMS);
	assert_int_equal(state_column_of(SPAN("Remove")),
	    STATE_COLUMN_WAITING);
	assert_int_equal(state_column_of(SPAN("Superseded by")),
	    STATE_COLUMN_COUNT);
}

static void
columns_turn_words_round(void **state)
{
	enum state is;

	(void)state;
	assert_int_equal(state_column_read(STATE_COLUMN_MISSING, SPAN("yes"),
	    &is), STATE_SAID_IT);
	assert_int_equal(is, STATE_MISSING);
	assert_int_equal(state_column_read(STATE_COLUMN_REMOVED,
	    SPAN("2024-01-09"), &is), STATE_SAID_IT);
	assert_int_equal(is, STATE_UNINSTALLED);
	assert_int_equal(state_column_read(STATE_COLUMN_EXIT, SPAN("3010"),
	    &is), STATE_SAID_IT);
	assert_int_equal(is, STATE_PENDING);
	assert_int_equal(state_column_read(STATE_COLUMN_EXIT, SPAN("0x00"),
	    &is), STATE_SAID_NOTHING);
}

static void
notes_speak_against_an_update(void **state)
{
	enum state is;

	(void)state;
	assert_int_equal(state_note_read(SPAN("n/a (failed)"), &is),
	    STATE_SAID_IT);
	assert_int_equal(is, STATE_MISSING);
	assert_int_equal(state_note_read(SPAN("CORP\\admin"), &is),
	    STATE_SAID_NOTHING);
	assert_true(state_note_no_day(SPAN("was 3/4/2024")));
	assert_false(state_note_no_day(SPAN("3/4/2024")));
	assert_true(state_note_behind(SPAN("<- no")));
	assert_false(state_note_behind(SPAN("# 3/4/2024")));
}

static void
own_columns_say_it_by_their_kind(void **state)
{
	(void)state;
	for (int again = 0; again < 2; again++) {
		assert_int_equal(own_column_says(SPAN("Wave"), SPAN("yes")),
		    OWN_YES);
		assert_int_equal(own_column_says(SPAN("Wave"), SPAN("-")),
		    OWN_UNDONE);
		assert_int_equal(own_column_says(SPAN("Wave"), SPAN("failed")),
		    OWN_AGAINST);
		/* What may be so wherever the update is. */
		assert_int_equal(own_column_says(SPAN("NeedsReboot"),
		    SPAN("yes")), OWN_NOTHING);
		/* What a program writes of anything. */
		assert_int_equal(own_column_says(SPAN("IsLatest"),
		    SPAN("true")), OWN_NOTHING);
		assert_int_equal(own_column_says(SPAN("Ring 1"), SPAN("true")),
		    OWN_YES);
		/* What ranks something. */
		assert_int_equal(own_column_says(SPAN("Ring"), SPAN("0")),
		    OWN_NOTHING);
		assert_int_equal(own_column_says(SPAN("PROD"), SPAN("0")),
		    OWN_NO);
		assert_int_equal(own_column_says(SPAN("PROD"), SPAN("2")),
		    OWN_NUMBER);
	}
}

static void
states_stand_beside_ids(void **state)
{
	struct span id, said;
	enum state is;

	(void)state;
	assert_int_equal(state_beside_read(SPAN("KB4000001 (failed)"), &id,
	    &said, &is), STATE_SAID_IT);
	assert_int_equal(is, STATE_MISSING);
	assert_true(span_eq(id, SPAN("KB4000001")));
	assert_true(span_eq(said, SPAN("failed")));
	assert_int_equal(state_beside_read(SPAN("KB4000001 (x64)"), &id,
	    &said, &is), STATE_SAID_NOTHING);
	assert_true(span_eq(id, SPAN("KB4000001 (x64)")));
	assert_int_equal(state_beside_read(SPAN("~~KB4000001~~"), &id, &said,
	    &is), STATE_SAID_UNKNOWN);
	assert_true(span_eq(id, SPAN("KB4000001")));
	assert_int_equal(state_beside_before(SPAN("Failed: "), &is),
	    STATE_SAID_IT);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_states),
		cmocka_unit_test(columns_are_known_by_name),
		cmocka_unit_test(columns_turn_words_round),
		cmocka_unit_test(notes_speak_against_an_update),
		cmocka_unit_test(own_columns_say_it_by_their_kind),
		cmocka_unit_test(states_stand_beside_ids),
	};

	return RUN(tests);
}
