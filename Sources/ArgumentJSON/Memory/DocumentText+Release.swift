internal import Glibc

extension DocumentText {
  /// Gives the memory of bytes that nobody will look at again back to the system; they read as zero
  /// from then on.
  ///
  /// The pages are anonymous memory of this process, never a mapped file: one that another program
  /// cut short meanwhile would end this one.
  mutating func release(_ range: Range<Int>) {
    unsafe bytes.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
      let first = UInt(bitPattern: base)
      let start = (first + UInt(range.lowerBound) + page - 1) / page * page
      let end = (first + UInt(range.upperBound)) / page * page
      guard end > start else { return }
      unsafe madvise(base + Int(start - first), Int(end - start), MADV_DONTNEED)
    }
  }
}
