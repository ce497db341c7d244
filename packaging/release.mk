# What is released; the Makefile includes this.

# Where releases are: the one address that manifests are made from.  Empty
# until there is a release.
RELEASES ?=

NAME	:= kbdiff-$(VERSION)

# Times in archives and documents: that of the last commit, unless told.  The
# programs that are tested are not told: to them it would be today.
EPOCH	= $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct \
	  2>/dev/null || stat -c %Y CHANGELOG.md))

# The libraries' sources are fetched once for all systems.
build/sources/SOURCES: packaging/libs/fetch packaging/libs/table
	@packaging/libs/fetch build/sources

ifdef LIBS
$(LIBS)/SOURCES: packaging/libs/build build/sources/SOURCES
	@rm -rf $(LIBS)
	@CCACHE=$(CCACHE) packaging/libs/build $(VARIANT) build/sources $(LIBS)

$(B)/src/main.o $(LIB_OBJ): | $(LIBS)/SOURCES
endif

.PHONY: windows static deb dist
windows:
	@tests/lib/need x86_64-w64-mingw32-gcc-posix:gcc-mingw-w64-x86-64 \
	    dpkg-source:dpkg-dev mandoc:mandoc zip:zip cc:gcc
	@$(MAKE) --no-print-directory VARIANT=windows CC= AR= \
	    build/windows/$(NAME)-windows-x64.zip

# kbdiff.exe with its version, and the manifest that libraries' files need.
WINDRES	= $(CROSS)-windres
comma	:= ,
$(B)/kbdiff.res.o: packaging/windows/kbdiff.rc packaging/windows/kbdiff.manifest
	@mkdir -p $(@D)
	$(call say,RES)$(WINDRES) --codepage=65001 -DVERSION='\"$(VERSION)\"' \
	    -DNUMBERS=$(subst .,$(comma),$(VERSION)),0 -o $@ $<

DOCS	:= LICENSE README.md CHANGELOG.md man/kbdiff.schema.json \
	   $(wildcard man/*.[157]) $(shell find samples -type f)

build/windows/$(NAME)-windows-x64.zip: build/windows/kbdiff.exe $(DOCS) \
    $(wildcard packaging/windows/* packaging/collect/*)
	$(call say,ZIP)SOURCE_DATE_EPOCH=$(EPOCH) packaging/windows/zip $< $@

static:
	@tests/lib/need musl-gcc:musl-tools \
	    dpkg-source:dpkg-dev cc:gcc
	@$(MAKE) --no-print-directory VARIANT=static build/static/kbdiff
	@tests/lib/empty-root build/static/kbdiff
	@cp build/static/kbdiff build/$(NAME)-linux-$(shell uname -m)

# The files that are under version control as they are now; in an unpacked
# archive, all that was in it.
dist: build/$(NAME).tar.gz
FILES	= $(shell git ls-files 2>/dev/null || find . -path ./build -prune -o \
	  -type f -print)
build/$(NAME).tar.gz: $(FILES)
	@mkdir -p $(@D)
	$(call say,TAR)printf '%s\n' $^ | tar -c -f - --format=ustar \
	    --sort=name --mtime=@$(EPOCH) --owner=0 --group=0 \
	    --numeric-owner --mode=u=rwX,go=rX --transform='s,^,$(NAME)/,' \
	    -T - | gzip -9 -n >$@

DEB	:= kbdiff_$(VERSION)_$(shell dpkg --print-architecture 2>/dev/null).deb
deb: build/deb/$(DEB)
build/deb/$(DEB): build/$(NAME).tar.gz
	@tests/lib/need g++:build-essential dh:debhelper lintian:lintian \
	    archive.h:libarchive-dev csv.h:libcsv-dev \
	    expat.h:libexpat1-dev jansson.h:libjansson-dev \
	    pcre2.h:libpcre2-dev utf8proc.h:libutf8proc-dev \
	    xlsxwriter.h:libxlsxwriter-dev jq:jq python3:python3
	$(call say,DEB)SOURCE_DATE_EPOCH=$(EPOCH) packaging/debian/build $< \
	    $(VERSION) $(@D)
	@lintian --fail-on error $(@D)/$(DEB)
	@tests/lib/package $(@D)/$(DEB)

# Descriptions for package managers, of the archives that are there.
.PHONY: manifests
manifests: build/$(NAME).tar.gz windows
	$(call say,GEN)packaging/manifests/make "$(RELEASES)" $(VERSION) \
	    build/$(NAME).tar.gz build/windows/$(NAME)-windows-x64.zip \
	    build/manifests
