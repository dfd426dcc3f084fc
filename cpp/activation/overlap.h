#pragma once
#include <functional>
#include <span>

namespace activation {

/// Whether two buffers share any memory.
inline bool overlap(std::span<const float> a, std::span<const float> b) {
  // std::less orders pointers into different arrays too, where < says nothing.
  const std::less<const float*> before;
  return !a.empty() && !b.empty() && before(a.data(), b.data() + b.size()) &&
         before(b.data(), a.data() + a.size());
}

/// Whether an output may not be written while `input` is read: they share memory without starting
/// at the same element.
inline bool overlapsPartially(std::span<const float> input, std::span<const float> output) {
  return input.data() != output.data() && overlap(input, output);
}

}  // namespace activation
