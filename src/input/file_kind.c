#include "kbdiff/input/file_kind.h"

static const struct magic {
	struct file_kind kind;
	size_t		 at;
	struct span	 bytes;
} magics[] = {
	{ { "a zip archive", true, false }, 0, SPAN("PK\3\4") },
	{ { "an empty zip archive", true, false }, 0, SPAN("PK\5\6") },
	{ { "a 7z archive", true, false }, 0, SPAN("7z\xbc\xaf\x27\x1c") },
	{ { "a tar archive", true, false }, 257, SPAN("ustar\0") },
	{ { "a tar archive", true, false }, 257, SPAN("ustar  \0") },
	{ { "a gzip file", true, true }, 0, SPAN("\x1f\x8b\x08") },
	{ { "a bzip2 file", true, true }, 4, SPAN("1AY&SY") },
	{ { "an xz file", true, true }, 0, SPAN("\xfd" "7zXZ\0") },
	{ { "a Zstandard file", true, true }, 0, SPAN("\x28\xb5\x2f\xfd") },
	{ { "a RAR archive; unpack it", .unread = true }, 0,
	    SPAN("Rar!\x1a\x07") },
	{ { "a cabinet file; unpack it", .unread = true }, 0,
	    SPAN("MSCF\0\0\0\0") },
	{ { "an Excel 97 workbook (.xls) or another file of an old "
	    "Office program; save it as .xlsx or CSV" }, 0,
	    SPAN("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") },
	{ { "a PNG image" }, 0, SPAN("\x89PNG\r\n\x1a\n") },
	{ { "a JPEG image" }, 0, SPAN("\xff\xd8\xff") },
	{ { "a GIF image" }, 0, SPAN("GIF87a") },
	{ { "a GIF image" }, 0, SPAN("GIF89a") },
	{ { "a PDF document" }, 0, SPAN("%PDF-") },
	{ { "a Windows program" }, 0, SPAN("MZ\x90\0") },
	{ { "an ELF program" }, 0, SPAN("\x7f" "ELF") },
	{ { "an event log (.evtx)" }, 0, SPAN("ElfFile\0") },
	{ { "an SQLite database" }, 0, SPAN("SQLite format 3\0") },
};

const struct file_kind *
file_kind_of(struct span head)
{
	for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
		if (span_starts(span_from(head, magics[i].at),
		    magics[i].bytes))
			return &magics[i].kind;
	return NULL;
}
