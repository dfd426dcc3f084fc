#pragma once
#include <cstdint>
#include <span>
#include <string>

/// FNV-1a over the bytes of floats, the lowest first. Equal digests of the same run on two machines
/// mean equal bits in every answer.
class Digest {
 public:
  /// Every NaN counts as the same one: its sign and payload differ between machines.
  void add(std::span<const float> values);

  /// Sixteen hexadecimal digits.
  std::string text() const;

 private:
  std::uint64_t state_ = 0xcbf29ce484222325ULL;
};
