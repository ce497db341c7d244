/*
 * Prints the code pages of Windows as tables of C, by the iconv of the machine
 * that builds kbdiff, so that the program needs none: it reads the same on
 * every system, and where no iconv is.
 */
#include <iconv.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* Windows calls GBK 936 and UHC 949. */
static const struct {
	unsigned	 number;
	const char	*charset;
	int		 pairs;
} pages[] = {
	{ 437, "CP437", 0 }, { 737, "CP737", 0 }, { 850, "CP850", 0 },
	{ 852, "CP852", 0 }, { 857, "CP857", 0 }, { 866, "CP866", 0 },
	{ 1250, "CP1250", 0 }, { 1251, "CP1251", 0 }, { 1252, "CP1252", 0 },
	{ 1253, "CP1253", 0 }, { 1254, "CP1254", 0 }, { 1255, "CP1255", 0 },
	{ 932, "CP932", 1 }, { 936, "GBK", 1 }, { 949, "UHC", 1 },
	{ 950, "BIG5", 1 },
};

/* One character of UTF-16, or 0 if the bytes are none. */
static unsigned
character(iconv_t cd, const unsigned char *bytes, size_t n)
{
	char in[2], *from = in, *to;
	unsigned char out[8];
	size_t left = sizeof out;

	for (size_t i = 0; i < n; i++)
		in[i] = (char)bytes[i];
	to = (char *)out;
	iconv(cd, NULL, NULL, NULL, NULL);
	if (iconv(cd, &from, &n, &to, &left) == (size_t)-1 || n != 0)
		return 0;
	/* What it keeps to see whether a mark follows. */
	iconv(cd, NULL, NULL, &to, &left);
	return left == sizeof out - 2 ? out[0] << 8 | out[1] : 0;
}

static unsigned
single(iconv_t cd, unsigned byte)
{
	return character(cd, (const unsigned char[]){ (unsigned char)byte },
	    1);
}

static void
print_singles(iconv_t cd, unsigned number)
{
	printf("static const uint16_t singles_%u[] = {", number);
	for (unsigned b = 0x80; b <= 0xff; b++)
		printf("%s%u,", b % 8 == 0 ? "\n\t" : "", single(cd, b));
	printf("\n};\n\n");
}

/* By lead byte from 0x81 and trail byte from 0x40. */
static void
print_pairs(iconv_t cd, unsigned number)
{
	unsigned char pair[2];

	printf("static const uint16_t pairs_%u[] = {", number);
	for (unsigned lead = 0x81; lead <= 0xfe; lead++)
		for (unsigned trail = 0x40; trail <= 0xfe; trail++) {
			pair[0] = (unsigned char)lead;
			pair[1] = (unsigned char)trail;
			printf("%s%u,", (trail - 0x40) % 8 == 0 ? "\n\t" : "",
			    single(cd, lead) != 0 ? 0 :
			    character(cd, pair, 2));
		}
	printf("\n};\n\n");
}

int
main(void)
{
	size_t n = sizeof pages / sizeof *pages;
	iconv_t cd;

	for (size_t i = 0; i < n; i++) {
		cd = iconv_open("UTF-16BE", pages[i].charset);
		if (cd == (iconv_t)-1) {
			fprintf(stderr, "codepages: this machine's iconv has "
			    "no %s\n", pages[i].charset);
			return EXIT_FAILURE;
		}
		print_singles(cd, pages[i].number);
		if (pages[i].pairs)
			print_pairs(cd, pages[i].number);
		iconv_close(cd);
	}
	printf("static const struct codepage_table tables[] = {\n");
	for (size_t i = 0; i < n; i++) {
		printf("\t{ %u, singles_%u, ", pages[i].number,
		    pages[i].number);
		if (pages[i].pairs)
			printf("pairs_%u },\n", pages[i].number);
		else
			printf("NULL },\n");
	}
	printf("};\n");
	return EXIT_SUCCESS;
}
