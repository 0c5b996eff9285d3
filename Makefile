# The developer's front door: each target is one or two commands, what they do lives in CMake,
# scripts/, tests/ and demo/. The first use on a fresh Debian installs what packages.txt names.

JOBS   ?= $(shell nproc 2>/dev/null || echo 2)
WERROR ?= OFF
PREFIX ?= /usr/local
TARGET ?= when
TIME   ?= 60

# What `make check` needs besides, and a user who only builds does not.
TOOLS    := clang clang-format clang-tidy libclang-rt-dev
PACKAGES := $(filter-out $(TOOLS),$(shell cat packages.txt))
CCACHE   := $(if $(shell command -v ccache),-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)

configure = cmake -S . -B $(1) -G Ninja --log-level=NOTICE $(CCACHE) -DKEPT_WERROR=$(WERROR) \
            -DCMAKE_INSTALL_PREFIX=$(PREFIX) $(2) >/dev/null
build     = cmake --build $(1) -j $(JOBS) $(2)
clang     = -DCMAKE_CXX_COMPILER=clang++
sanitize  = -DCMAKE_BUILD_TYPE=Debug -DKEPT_SANITIZE=ON

.PHONY: all deps tools demo test check asan clang tidy format format-check lint fuzz accept bench \
        bench-intake many torture coverage html-check install clean

all: deps            ## build/kept, optimised
	$(call configure,build)
	$(call build,build,--target kept)

deps:                ## install the Debian packages that the build and the tests need
	@scripts/install-packages $(PACKAGES)

tools: deps          ## install what `make check` needs besides
	@scripts/install-packages $(TOOLS)

demo: all            ## a five-minute tour, printed
	@demo/run.sh

test: deps           ## every test
	$(call configure,build)
	$(call build,build)
	@scripts/test build $(JOBS)

check: format-check lint  ## what a change must pass
	$(call configure,build)
	$(call build,build)
	@scripts/tidy build $(JOBS) --changed
	@scripts/test build $(JOBS)

asan: deps           ## every test under AddressSanitizer and UBSan
	$(call configure,build-asan,$(sanitize))
	$(call build,build-asan)
	@scripts/test build-asan $(JOBS)

clang: tools         ## every test, built by clang++
	$(call configure,build-clang,$(clang) -DCMAKE_BUILD_TYPE=Debug)
	$(call build,build-clang)
	@scripts/test build-clang $(JOBS)

tidy: tools          ## clang-tidy over src/
	$(call configure,build)
	$(call build,build,--target kept_schema)
	@scripts/tidy build $(JOBS)

format: tools        ## rewrite the layout of every C++ file
	@scripts/format

format-check: tools
	@scripts/format --check

lint:                ## layers, sizes, words
	@tests/lint/layers.sh .
	@tests/lint/words.sh .

fuzz: tools          ## make fuzz TARGET=when TIME=60
	$(call configure,build-fuzz,$(clang) -DCMAKE_BUILD_TYPE=Debug -DKEPT_FUZZ=ON)
	$(call build,build-fuzz,--target fuzz_$(TARGET))
	@mkdir -p build-fuzz/corpus/$(TARGET) fixtures/fuzz/$(TARGET)
	build-fuzz/tests/fuzz_$(TARGET) -max_total_time=$(TIME) -artifact_prefix=build-fuzz/ \
	  build-fuzz/corpus/$(TARGET) fixtures/fuzz/$(TARGET)

accept: deps         ## rewrite the expected output of transcripts and goldens; then read the diff
	$(call configure,build)
	$(call build,build)
	@build/tests/transcript --accept --kept build/kept --fixtures fixtures tests/cli
	@KEPT_ACCEPT=1 ctest --test-dir build -L 'unit|property' >/dev/null || true
	@git diff --stat

bench: deps          ## times beside a floor in plain C; make bench N=1000000
	$(call configure,build-bench,-DKEPT_BENCH=ON -DKEPT_TESTS=OFF)
	@KEPT_BENCH_N=$(N) $(call build,build-bench,--target bench)

many: deps           ## 7,000 documents in one process: no crash, bounded memory, the same result twice
	$(call configure,build)
	$(call build,build,--target many)

torture: deps        ## faults, kills, flipped bits and laws, all of them: an hour and more
	$(call configure,build)
	$(call build,build)
	@scripts/torture build

bench-intake: deps   ## how well commitments are found; KEPT_CORPUS=DIR holds the labelled texts
	$(call configure,build)
	$(call build,build,--target bench_intake)
	@build/tests/bench_intake fixtures/intake $${KEPT_CORPUS:-../shared/corpus}

coverage: deps       ## line coverage of src/ by the tests
	@scripts/install-packages gcovr
	$(call configure,build-coverage,-DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS=--coverage)
	$(call build,build-coverage)
	@scripts/test build-coverage $(JOBS)
	@gcovr -r . -f src/ build-coverage --exclude-throw-branches -s

html-check: all      ## the report in headless Chromium: console, axe-core, screenshots, print
	@tests/html/check.sh $(CURDIR) $(CURDIR)/build/kept $(CURDIR)/build/html

install: all         ## copy kept to PREFIX/bin
	cmake --install build

clean:
	rm -rf build build-*
