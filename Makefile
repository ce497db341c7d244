# GNU make.  "make help" says what there is to do.

VERSION := 0.1.0

PREFIX	?= /usr/local
DESTDIR	?=
BINDIR	 = $(DESTDIR)$(PREFIX)/bin
MANDIR	 = $(DESTDIR)$(PREFIX)/share/man
# Where each shell looks for completions.
BASHDIR	 = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSHDIR	 = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISHDIR	 = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
DATADIR	 = $(DESTDIR)$(PREFIX)/share/kbdiff

CC	?= cc
CFLAGS	?= -O2 -g
WARN	 = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes \
	   -Wmissing-prototypes -Wvla -Wno-missing-field-initializers

# Variants are built side by side: make VARIANT=asan, or make asan.
VARIANT	?=
B	:= build$(if $(VARIANT),/$(VARIANT))
ifeq ($(VARIANT),asan)
VFLAGS	= -O1 -fsanitize=address,undefined -fno-sanitize-recover=all \
	  -fno-omit-frame-pointer -DKBDIFF_DEBUG
else ifeq ($(VARIANT),tsan)
VFLAGS	= -O1 -fsanitize=thread
else ifeq ($(VARIANT),valgrind)
VFLAGS	= -O1 -DKBDIFF_DEBUG
else ifeq ($(VARIANT),coverage)
# What the compiler joins or drops would not be counted.
override CFLAGS := -O0 -g
VFLAGS	= --coverage -fprofile-update=atomic
else ifeq ($(VARIANT),fuzz)
CC	= clang
VFLAGS	= -O1 -fsanitize=fuzzer-no-link,address,undefined \
	  -fno-sanitize-recover=all -DKBDIFF_DEBUG
endif

# The plain build is hardened, unless CFLAGS, CPPFLAGS or LDFLAGS say
# otherwise: they come later.  glibc checks sizes in optimized code alone.
ifeq ($(VARIANT),)
GIVEN	= $(CPPFLAGS) $(CFLAGS) $(LDFLAGS)
OPTIMIZED = $(if $(filter -O0,$(CFLAGS)),,$(filter -O%,$(CFLAGS)))
FORTIFY	= $(if $(findstring _FORTIFY_SOURCE,$(GIVEN)),,$(if $(OPTIMIZED), \
	  -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2))
HARD_CFLAGS = -fstack-protector-strong -fPIE $(FORTIFY)
HARD_LDFLAGS = $(if $(filter -static -no-pie,$(GIVEN)),,-pie) $(HARD_ELF)
# Linkers of other formats, as macOS's, know none of these.
ifneq ($(shell uname -s),Darwin)
HARD_ELF = -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack
endif
endif

# What is released is linked with libraries of packaging/libs alone, for
# Windows (by mingw-w64) and as one program for any Linux (with musl).
SYSTEM	:= posix
ifneq ($(filter windows static,$(VARIANT)),)
LIBS	:= $(B)/libs
LOAD	:= no
override CFLAGS := -O2 -g -fstack-protector-strong -D_FORTIFY_SOURCE=2 \
	   -ffile-prefix-map=$(CURDIR)=.
VFLAGS	= -isystem $(LIBS)/include
KB_LDLIBS = -lcsv -lpcre2-8 -ljansson -lexpat -lutf8proc -lxlsxwriter \
	    -larchive -llzma -lbz2 -lz
override LDFLAGS := -static -s -L$(LIBS)/lib
endif
ifeq ($(VARIANT),windows)
SYSTEM	:= windows
CROSS	:= x86_64-w64-mingw32
override CC := $(CCACHE) $(CROSS)-gcc-posix
override AR := $(CROSS)-ar
EXE	:= .exe
RESOURCE := $(B)/kbdiff.res.o
VFLAGS	+= -D__USE_MINGW_ANSI_STDIO=1 -Dputc_unlocked=putc -Wno-format \
	   -DPCRE2_STATIC -DXML_STATIC -DUTF8PROC_STATIC -DLIBARCHIVE_STATIC
override LDFLAGS += -Wl,--no-insert-timestamp,--dynamicbase,--nxcompat \
	   -Wl,--high-entropy-va
KB_LDLIBS += -lshell32
else ifeq ($(VARIANT),static)
override CC := $(CCACHE) musl-gcc
endif

KB_CPPFLAGS = -Iinclude -I$(B)/data $(INNER) -D_POSIX_C_SOURCE=200809L \
	      -DKBDIFF_VERSION='"$(VERSION)"' $(CPPFLAGS)
KB_CFLAGS   = -std=c11 -pthread $(WARN) $(HARD_CFLAGS) $(CFLAGS) $(VFLAGS)
KB_LDFLAGS  = -pthread $(HARD_LDFLAGS) $(VFLAGS) $(LDFLAGS)
KB_LDLIBS   ?= -lcsv -lpcre2-8 -lutf8proc -ljansson -lexpat $(LOAD_LDLIBS) \
	      $(LDLIBS)

# Libraries are loaded when they are first needed: the program starts in a
# tenth less of its time.  Without libarchive and libxlsxwriter there are just
# no archives and no workbooks.  LOAD=no links all, where programs cannot load
# libraries (make clean first).
LOAD	 ?= yes
DELAYED	  = csv pcre2-8 utf8proc jansson expat
OPTIONAL  = archive xlsxwriter
LOAD_LDLIBS = $(if $(filter no,$(LOAD)),-larchive -lxlsxwriter -lz) -ldl

# One short line for each step; V=1 shows the commands.
V	?=
say	= $(if $(V),,@echo "  $(1)	$@";)

COMPILE	= $(call say,CC)$(CC) $(KB_CPPFLAGS) $(KB_CFLAGS) -MMD -MP -c -o $@ $<
LINK	= $(call say,LINK)$(CC) $(KB_CFLAGS) $(KB_LDFLAGS) -o $@ \
	  $(filter %.o %.a,$^) $(KB_LDLIBS)

# The program's own allocator, where one can be put before the C library's.
ifneq ($(filter windows static,$(VARIANT)),)
ALLOCATOR := $(B)/src/base/allocator.o
$(ALLOCATOR): VFLAGS += -DALLOCATOR_WRAPPED
override LDFLAGS += -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc
else ifeq ($(VARIANT)$(shell getconf GNU_LIBC_VERSION 2>&1 | cut -c 1-5),glibc)
ALLOCATOR := $(B)/src/base/allocator.o
endif

# What stands in the program for the libraries that it loads.
ifeq ($(VARIANT)$(LOAD),yes)
DELAY	 := $(B)/src/base/delay_load.o
$(B)/kbdiff: KB_LDLIBS = -ldl $(LDLIBS)
endif

# base/ has one file for each system; the others are not compiled, and neither
# is what loads libraries where Windows has them linked.
LIB_SRC	 := $(sort $(filter-out src/base/system_% src/base/allocator.c \
    src/base/delay_load.c \
	    $(if $(filter windows,$(SYSTEM)),src/base/library.c), \
	    $(wildcard src/*/*.c)) src/base/system_$(SYSTEM).c)
LIB_OBJ	 := $(LIB_SRC:%.c=$(B)/%.o)
$(LIB_OBJ): WARN += -Wcast-qual
UNITS	 := $(patsubst tests/unit/%.c,$(B)/unit/%,$(wildcard tests/unit/*/test_*.c))
TARGETS	 := $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
REPLAYS	 := $(TARGETS:%=$(B)/replay/%)
FUZZERS	 := $(patsubst %,$(B)/fuzzer/%,$(or $(TARGET),$(TARGETS)))
TEST_OBJ := $(patsubst %.c,$(B)/%.o,$(wildcard tests/lib/*.c))
FUZZ_OBJ := $(B)/tests/lib/feed.o $(B)/tests/lib/knowing.o \
	    $(B)/tests/lib/memstream.o $(B)/tests/lib/in_process.o \
	    $(B)/tests/lib/report_checks.o

.DELETE_ON_ERROR:
.SUFFIXES:
# Objects of tests are no leftovers.
.SECONDARY:

.PHONY: all
all: $(B)/kbdiff$(EXE)

$(B)/kbdiff$(EXE): $(B)/src/main.o $(ALLOCATOR) $(DELAY) $(RESOURCE) \
    $(B)/libkbdiff.a
	$(LINK)

$(B)/libkbdiff.a: $(LIB_OBJ)
	@rm -f $@
	$(call say,AR)$(AR) rcs $@ $^

# The table of builds as rows of two arrays: "{ kb, build, revision, ...".
ORDER_update = -k 2n,2 -k 3n,3 -k 4n,4
ORDER_place  = -k 3n,3 -k 4n,4 -k 2n,2
$(B)/data/builds-by-%.inc: data/windows-builds.csv data/rows.awk
	@mkdir -p $(@D)
	$(call say,GEN)awk -f data/rows.awk $< >$@.rows && \
	    LC_ALL=C sort $(ORDER_$*) $@.rows >$@ && rm $@.rows

# Tables of the code pages, by a program that runs where kbdiff is built.
HOSTCC	?= cc
$(B)/data/codepages: data/codepages.c
	@mkdir -p $(@D)
	$(call say,CC)$(HOSTCC) -O1 -o $@ $<

$(B)/data/codepages.inc: $(B)/data/codepages
	$(call say,GEN)$< >$@

$(B)/src/input/codepage_table.o: $(B)/data/codepages.inc

$(B)/src/facts/builds.o: $(B)/data/builds-by-update.inc \
    $(B)/data/builds-by-place.inc

# Chains, with the number of each in its rows, and what else is known of
# servicing: by update.
$(B)/data/chains.inc: data/servicing.csv data/chains.awk
	@mkdir -p $(@D)
	$(call say,GEN)awk -v want=chains -f data/chains.awk $< >$@
$(B)/data/chain-rows.inc: data/servicing.csv data/chains.awk
	@mkdir -p $(@D)
	$(call say,GEN)awk -v want=rows -f data/chains.awk $< >$@.rows && \
	    LC_ALL=C sort -k 2n,2 -k 5n,5 $@.rows >$@ && rm $@.rows
$(B)/data/offers.inc: data/net-offers.csv data/pairs.awk
$(B)/data/enablement.inc: data/enablement.csv data/pairs.awk
$(B)/data/offers.inc $(B)/data/enablement.inc:
	@mkdir -p $(@D)
	$(call say,GEN)awk -v want=$(basename $(@F)) -f data/pairs.awk $< \
	    >$@.rows && LC_ALL=C sort -k 2n,2 -k 3n,3 -k 4n,4 $@.rows >$@ && \
	    rm $@.rows

# The newest day of the offers and of the packages.
$(B)/data/newest.inc: data/net-offers.csv data/enablement.csv data/newest.awk
	@mkdir -p $(@D)
	$(call say,GEN)awk -f data/newest.awk $(filter %.csv,$^) >$@

$(B)/src/facts/chains.o: $(B)/data/chains.inc $(B)/data/chain-rows.inc \
    $(B)/data/offers.inc $(B)/data/enablement.inc $(B)/data/newest.inc

# The names that the linker notes of libraries, to load them by: SONAME_csv and
# the like; none where all are linked.
NO_LIB = -shared -Wl,--no-as-needed -x c /dev/null
$(B)/data/delayed.so: LIBRARIES = $(DELAYED)
$(B)/data/optional.so: LIBRARIES = $(OPTIONAL)
$(B)/data/delayed.so $(B)/data/optional.so: Makefile
	@mkdir -p $(@D)
	$(call say,GEN)$(CC) $(LDFLAGS) $(NO_LIB) -o $@ $(LIBRARIES:%=-l%)

$(B)/data/sonames.inc: $(if $(filter yes,$(LOAD)), \
    $(B)/data/delayed.so $(B)/data/optional.so) Makefile
	@mkdir -p $(@D)
	$(call say,GEN)for so in $(filter %.so,$^); do readelf -d $$so || exit; \
	    done | awk -F '[][]' '/NEEDED/ && !/libc\.so/ { name = $$2; \
	    gsub(/^lib|(-8)?\.so.*/, "", name); \
	    print "#define SONAME_" name " \"" $$2 "\"" }' >$@

$(B)/src/report/xlsx_writer.o $(B)/src/input/archive_reader.o \
    $(B)/src/base/delay_load.o: $(B)/data/sonames.inc

# Tests see what a stage keeps to itself.
$(B)/tests/%.o: INNER = -Isrc -Itests/lib

$(B)/src/base/system_posix.o: \
    KB_CPPFLAGS += -DKBDIFF_DATADIR='"$(PREFIX)/share/kbdiff"'

$(B)/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(COMPILE)

# What the builds and tests need; installed as root on Debian and Ubuntu,
# named elsewhere.
.PHONY: setup setup-check
setup:
	@tests/lib/need cc:gcc csv.h:libcsv-dev pcre2.h:libpcre2-dev \
	    utf8proc.h:libutf8proc-dev jansson.h:libjansson-dev \
	    expat.h:libexpat1-dev xlsxwriter.h:libxlsxwriter-dev \
	    archive.h:libarchive-dev

setup-check: setup
	@tests/lib/need cmocka.h:libcmocka-dev python3:python3 mandoc:mandoc jq:jq \
	    script:bsdutils strace:strace unzip:unzip \
	    jsonschema.py:python3-jsonschema

.PHONY: demo
demo: setup
	@$(MAKE) --no-print-directory $(B)/kbdiff
	@tests/lib/demo $(B)/kbdiff

# Everything that must hold.  The last line is the count.
.PHONY: check tests
check: setup-check
	@$(MAKE) --no-print-directory tests
	@tests/run $(B)

tests: $(B)/kbdiff $(UNITS) $(REPLAYS)

$(B)/unit/%: $(B)/tests/unit/%.o $(TEST_OBJ) $(B)/libkbdiff.a
	@mkdir -p $(@D)
	$(LINK) -lcmocka

$(B)/replay/%: $(B)/tests/fuzz/%.o $(B)/tests/fuzz/replay.o \
    $(FUZZ_OBJ) $(B)/libkbdiff.a
	@mkdir -p $(@D)
	$(LINK)

# Fuzzing: make fuzz TARGET=fuzz_importers without end, make fuzz TIME=60 each
# target for so many seconds.  FUZZ_ARGS are libFuzzer's.
$(B)/fuzzer/%: $(B)/tests/fuzz/%.o $(FUZZ_OBJ) $(B)/libkbdiff.a
	@mkdir -p $(@D)
	$(LINK) -fsanitize=fuzzer

.PHONY: fuzz fuzzers
fuzzers: $(FUZZERS)
fuzz:
	@$(if $(TARGET)$(TIME),,echo "TARGET=NAME or TIME=SECONDS:" \
	    $(TARGETS) >&2; exit 1)
	@tests/lib/need -fsanitize=fuzzer:"clang libclang-rt-dev"
	@$(MAKE) --no-print-directory VARIANT=fuzz fuzzers
	@tests/fuzz/run build/fuzz "$(TARGET)" "$(or $(TIME),0)" $(FUZZ_ARGS)

.PHONY: asan tsan valgrind
asan tsan: setup-check
	@$(MAKE) --no-print-directory VARIANT=$@ tests
	@tests/run build/$@
valgrind: setup-check
	@tests/lib/need valgrind:valgrind
	@$(MAKE) --no-print-directory VARIANT=$@ tests
	@KB_WRAP="$(CURDIR)/tests/lib/under-valgrind" \
	    tests/run build/$@

# What gcc's and clang's analyzers and cppcheck find; takes some minutes.
.PHONY: analyze
analyze: setup
	@tests/lib/need gcc:gcc clang:clang cppcheck:cppcheck
	@$(MAKE) --no-print-directory build/kbdiff
	@tests/analyze/run

# Which lines and branches of src/ the tests run; build/coverage/ gets a page.
.PHONY: coverage
coverage: setup-check
	@tests/lib/need gcovr:gcovr gcov:gcc
	@$(MAKE) --no-print-directory VARIANT=coverage tests
	@tests/coverage/run build/coverage

# Every allocation and system call of some runs fails once; make check tries a
# part of them.
.PHONY: faults
faults: setup-check
	@$(MAKE) --no-print-directory $(B)/kbdiff
	@tests/faults/run $(B) --all

# Breaks what decides the answer and looks which test sees it; takes long.
.PHONY: mutation
mutation: setup-check
	@tests/mutation/run $(MUTATION_ARGS)

# How fast it is, beside others; no test.  tests/bench/run says what it takes.
.PHONY: bench
bench: setup-check
	@tests/lib/need hyperfine:hyperfine rg:ripgrep mawk:mawk time:time
	@$(MAKE) --no-print-directory $(B)/kbdiff
	@tests/bench/run $(B)

# Writes what the program prints now into the golden cases: read the diff.
.PHONY: accept
accept: $(B)/kbdiff
	@KB_ACCEPT=1 tests/cli/run $(B)

# The README's picture, by Chromium.
.PHONY: picture
picture: $(B)/kbdiff
	@tests/lib/picture $(B)/kbdiff

.PHONY: install uninstall
install: $(B)/kbdiff
	install -d "$(BINDIR)" "$(MANDIR)/man1" "$(MANDIR)/man5" \
	    "$(MANDIR)/man7" "$(DATADIR)" "$(BASHDIR)" "$(ZSHDIR)" "$(FISHDIR)"
	install $(B)/kbdiff "$(BINDIR)/kbdiff"
	install -m 644 man/kbdiff.1 "$(MANDIR)/man1/kbdiff.1"
	install -m 644 man/kbdiff-formats.5 "$(MANDIR)/man5/kbdiff-formats.5"
	install -m 644 man/kbdiff-coverage.7 "$(MANDIR)/man7/kbdiff-coverage.7"
	install -m 644 man/kbdiff.schema.json "$(DATADIR)/kbdiff.schema.json"
	$(B)/kbdiff completion bash >"$(BASHDIR)/kbdiff"
	$(B)/kbdiff completion zsh >"$(ZSHDIR)/_kbdiff"
	$(B)/kbdiff completion fish >"$(FISHDIR)/kbdiff.fish"
	chmod 644 "$(BASHDIR)/kbdiff" "$(ZSHDIR)/_kbdiff" \
	    "$(FISHDIR)/kbdiff.fish"

# With the folders that install may have made, where they are empty; those of
# the system stay.
uninstall:
	rm -f "$(BINDIR)/kbdiff" "$(MANDIR)/man1/kbdiff.1" \
	    "$(MANDIR)/man5/kbdiff-formats.5" "$(BASHDIR)/kbdiff" \
	    "$(ZSHDIR)/_kbdiff" "$(FISHDIR)/kbdiff.fish" \
	    "$(MANDIR)/man7/kbdiff-coverage.7" "$(DATADIR)/kbdiff.schema.json"
	@rmdir "$(DATADIR)" 2>/dev/null || true
	@case "$(DESTDIR)$(PREFIX)" in /usr|/usr/local) exit ;; esac; \
	exec 2>/dev/null; \
	(cd "$(DESTDIR)$(PREFIX)" && rmdir bin share/man/man1 \
	    share/man/man5 share/man/man7 share/man share/bash-completion/completions \
	    share/bash-completion share/zsh/site-functions share/zsh \
	    share/fish/vendor_completions.d share/fish share); \
	if [ -z "$(DESTDIR)" ]; then \
		rmdir "$(PREFIX)"; \
	else \
		(cd "$(DESTDIR)" && rmdir -p ".$(PREFIX)"); \
		rmdir "$(DESTDIR)"; \
	fi; true

.PHONY: clean help
clean:
	rm -rf build

help:
	@echo "make            build $(B)/kbdiff"
	@echo "make demo       set up, build, and run the story on samples/"
	@echo "make check      set up, build, and pass every test"
	@echo "make asan       the tests under AddressSanitizer and UBSan"
	@echo "make tsan       the tests under ThreadSanitizer"
	@echo "make valgrind   the tests under Valgrind"
	@echo "make fuzz       fuzz: TARGET=$(firstword $(TARGETS)), TIME=60"
	@echo "make faults     each allocation and system call of some runs fails"
	@echo "make analyze    what gcc, clang and cppcheck find in src/"
	@echo "make coverage   what of src/ the tests run"
	@echo "make mutation   each test is worth something: broken code is seen"
	@echo "make bench      how fast it is, beside other programs"
	@echo "make accept     take the golden cases' output as it is now"
	@echo "make picture    make the README's picture anew"
	@echo "make install    into \$$(DESTDIR)\$$(PREFIX), $(PREFIX)"
	@echo "make uninstall  leave nothing of it"
	@echo "make windows    kbdiff.exe and a zip, made by mingw-w64"
	@echo "make static     one program for any Linux"
	@echo "make deb        a package for Debian and Ubuntu"
	@echo "make dist       the source archive"
	@echo "make clean      remove build/"
	@echo "V=1 shows commands, and of the tests each one"

include packaging/release.mk

-include $(shell find $(B) -maxdepth 6 -name '*.d' 2>/dev/null)
