#pragma once
#include <cstdint>
#include <span>
#include <vector>

/// A run of floats between canaries, starting `offset` floats after a 64-byte boundary, so that
/// writes outside it show and every alignment can be had.
class GuardedFloats {
 public:
  explicit GuardedFloats(std::size_t length, std::size_t offset = 0);
  /// Holds a copy of `values`.
  explicit GuardedFloats(std::span<const float> values, std::size_t offset = 0);

  GuardedFloats(const GuardedFloats&) = delete;
  GuardedFloats& operator=(const GuardedFloats&) = delete;

  std::span<float> span() { return std::span(storage_).subspan(begin_, length_); }
  std::span<const float> span() const { return std::span(storage_).subspan(begin_, length_); }

  /// No canary before or after the run was written to.
  bool guardsAreIntact() const;

  /// Neither the guards nor the run itself were written to since construction by length.
  bool isUntouched() const;

 private:
  std::vector<float> storage_;
  std::size_t begin_;
  std::size_t length_;
};
