# What is released; the Makefile includes this.

# Where releases are: the one address that manifests are made from.  Empty
# until there is a release.
RELEASES ?=

NAME	:= kbdiff-$(VERSION)

# Times in archives and documents: that of the last commit, unless told.
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || \
    stat -c %Y CHANGELOG.md)
export SOURCE_DATE_EPOCH

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
	    cmake:cmake dpkg-source:dpkg-dev mandoc:mandoc zip:zip cc:gcc
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
	$(call say,ZIP)packaging/windows/zip $< $@
