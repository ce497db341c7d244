#include "json_page.h"
#include "word_table.h"

struct json_page
json_page_new(void)
{
	return (struct json_page){ .from_zero = -1, .skipped = -1,
	    .size = -1, .total = -1 };
}

enum says {
	SAYS_NEXT = 1, SAYS_MORE, SAYS_PAGE, SAYS_FROM_ZERO, SAYS_PAGES,
	SAYS_SKIPPED, SAYS_SIZE, SAYS_TOTAL, SAYS_LINK, SAYS_ALL, SAYS_STATUS
};

static const struct word names[] = {
	{ SPAN("@odata.nextLink"), SAYS_NEXT }, { SPAN("nextLink"), SAYS_NEXT },
	{ SPAN("nextPage"), SAYS_NEXT }, { SPAN("nextPageUrl"), SAYS_NEXT },
	{ SPAN("next_url"), SAYS_NEXT }, { SPAN("next"), SAYS_NEXT },
	{ SPAN("nextPageToken"), SAYS_NEXT }, { SPAN("nextPageLink"),
	    SAYS_NEXT },
	{ SPAN("next_cursor"), SAYS_NEXT }, { SPAN("nextToken"), SAYS_NEXT },
	{ SPAN("$skipToken"), SAYS_NEXT }, { SPAN("continuationToken"),
	    SAYS_NEXT },
	{ SPAN("Link"), SAYS_LINK },
	{ SPAN("has_more"), SAYS_MORE }, { SPAN("hasNextPage"), SAYS_MORE },
	{ SPAN("has_next"), SAYS_MORE }, { SPAN("hasMorePages"), SAYS_MORE },
	{ SPAN("hasMoreResults"), SAYS_MORE },
	{ SPAN("moreRecords"), SAYS_MORE }, { SPAN("more"), SAYS_MORE },
	{ SPAN("moreAvailable"), SAYS_MORE },
	{ SPAN("truncated"), SAYS_MORE }, { SPAN("isTruncated"), SAYS_MORE },
	{ SPAN("partial"), SAYS_MORE }, { SPAN("incomplete"), SAYS_MORE },
	{ SPAN("isPartial"), SAYS_MORE }, { SPAN("isIncomplete"), SAYS_MORE },
	{ SPAN("complete"), SAYS_ALL }, { SPAN("isComplete"), SAYS_ALL },
	{ SPAN("completed"), SAYS_ALL }, { SPAN("isCompleted"), SAYS_ALL },
	{ SPAN("done"), SAYS_ALL }, { SPAN("finished"), SAYS_ALL },
	{ SPAN("isLast"), SAYS_ALL }, { SPAN("isLastPage"), SAYS_ALL },
	{ SPAN("last"), SAYS_ALL }, { SPAN("endOfRecords"), SAYS_ALL },
	{ SPAN("status"), SAYS_STATUS }, { SPAN("state"), SAYS_STATUS },
	{ SPAN("page"), SAYS_PAGE }, { SPAN("pageNumber"), SAYS_PAGE },
	{ SPAN("pageNo"), SAYS_PAGE }, { SPAN("currentPage"), SAYS_PAGE },
	{ SPAN("pageIndex"), SAYS_FROM_ZERO },
	{ SPAN("number"), SAYS_FROM_ZERO },
	{ SPAN("pages"), SAYS_PAGES }, { SPAN("totalPages"), SAYS_PAGES },
	{ SPAN("pageCount"), SAYS_PAGES }, { SPAN("lastPage"), SAYS_PAGES },
	{ SPAN("numPages"), SAYS_PAGES }, { SPAN("pagesTotal"), SAYS_PAGES },
	{ SPAN("numberOfPages"), SAYS_PAGES },
	{ SPAN("offset"), SAYS_SKIPPED }, { SPAN("skip"), SAYS_SKIPPED },
	{ SPAN("startIndex"), SAYS_SKIPPED },
	{ SPAN("limit"), SAYS_SIZE }, { SPAN("pageSize"), SAYS_SIZE },
	{ SPAN("perPage"), SAYS_SIZE }, { SPAN("size"), SAYS_SIZE },
	{ SPAN("count"), SAYS_SIZE }, { SPAN("returned"), SAYS_SIZE },
	{ SPAN("total"), SAYS_TOTAL }, { SPAN("totalCount"), SAYS_TOTAL },
	{ SPAN("totalElements"), SAYS_TOTAL }, { SPAN("totalItems"),
	    SAYS_TOTAL },
	{ SPAN("totalRecords"), SAYS_TOTAL }, { SPAN("totalResults"),
	    SAYS_TOTAL },
};

bool
json_page_unfinished(struct span status)
{
	static const struct word words[] = {
		{ SPAN("partial"), true }, { SPAN("incomplete"), true },
		{ SPAN("truncated"), true }, { SPAN("running"), true },
		{ SPAN("in progress"), true }, { SPAN("inProgress"), true },
		{ SPAN("partial success"), true }, { SPAN("partially"), true },
		{ SPAN("queued"), true }, { SPAN("scanning"), true },
	};

	return WORD_MEANS(words, status, false);
}

void
json_page_text(struct json_page *p, struct span name, struct span text)
{
	int says = text.n == 0 ? 0 : WORD_MEANS(names, name, 0);

	p->open |= says == SAYS_STATUS && json_page_unfinished(text);
	p->more |= p->open || says == SAYS_NEXT || (says == SAYS_LINK &&
	    span_find_span(text, SPAN("rel=\"next\"")) < text.n);
	if (span_eqi(text, SPAN("false")) || span_eqi(text, SPAN("no")) ||
	    span_eqi(text, SPAN("true")) || span_eqi(text, SPAN("yes")))
		json_page_flag(p, name, ascii_lower(text.p[0]) == 't' ||
		    ascii_lower(text.p[0]) == 'y');
}

void
json_page_flag(struct json_page *p, struct span name, bool value)
{
	int says = WORD_MEANS(names, name, 0);

	p->open |= !value && says == SAYS_ALL;
	p->more |= p->open || (value && says == SAYS_MORE);
}

void
json_page_number(struct json_page *p, struct span name, int64_t n)
{
	switch (n < 0 ? 0 : WORD_MEANS(names, name, 0)) {
	case SAYS_NEXT:
		p->more |= n > 0;
		break;
	case SAYS_PAGE:
		p->page = n;
		break;
	case SAYS_FROM_ZERO:
		p->from_zero = n;
		break;
	case SAYS_PAGES:
		p->pages = n;
		break;
	case SAYS_SKIPPED:
		p->skipped = n;
		break;
	case SAYS_SIZE:
		p->size = n;
		break;
	case SAYS_TOTAL:
		p->total = n;
		break;
	}
}

bool
json_page_holds(struct span name)
{
	static const struct word holders[] = {
		{ SPAN("pageInfo"), true }, { SPAN("pagination"), true },
		{ SPAN("paging"), true }, { SPAN("pager"), true },
		{ SPAN("page"), true }, { SPAN("meta"), true },
		{ SPAN("metadata"), true }, { SPAN("links"), true },
		{ SPAN("result_info"), true }, { SPAN("next"), true },
		{ SPAN("headers"), true },
	};

	return WORD_MEANS(holders, span_from(name, name.n != 0 &&
	    (name.p[0] == '_' || name.p[0] == '@')), false);
}

void
json_page_end(struct json_page *p)
{
	if (p->pages > 1 && p->page == 0 && p->from_zero >= 0)
		p->page = p->from_zero + 1;
	if (p->pages <= 1 && p->skipped >= 0 && p->size > 0 && p->total > 0) {
		p->page = p->skipped / p->size + 1;
		p->pages = (p->total + p->size - 1) / p->size;
	}
	/* One of several, and nobody knows which. */
	if (p->pages > 1 && p->page == 0)
		p->more = true;
	p->more |= p->page < p->pages;
}
