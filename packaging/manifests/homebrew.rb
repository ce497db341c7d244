class Kbdiff < Formula
  desc "Compare the updates of Windows hosts by their exported lists"
  homepage "@BASE@"
  url "@SOURCE@"
  sha256 "@SOURCE_SUM@"
  license "ISC"

  depends_on "expat"
  depends_on "jansson"
  depends_on "libarchive"
  depends_on "libcsv"
  depends_on "libxlsxwriter"
  depends_on "pcre2"
  depends_on "utf8proc"

  def install
    system "make", "PREFIX=#{prefix}", "LOAD=no",
           "CFLAGS=-O2 -I#{HOMEBREW_PREFIX}/include",
           "LDFLAGS=-L#{HOMEBREW_PREFIX}/lib", "install"
    pkgshare.install "samples"
  end

  test do
    out = shell_output("#{bin}/kbdiff #{pkgshare}/samples/exchange/cas01.csv " \
                       "#{pkgshare}/samples/exchange/cas02.csv", 1)
    assert_match "CAS02 lacks 1 update that CAS01 has", out
  end
end
