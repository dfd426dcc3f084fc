#pragma once
#include <span>

namespace activation {

/// From the one to the other, both included.
struct ParameterRange {
  float minimum;
  float maximum;
};

/// Whether all lie from `minimum` to `maximum`, which NaN does not. One pass without a way out, in
/// counts as wide as the numbers, is what compilers turn into SIMD: a row of parameters can be as
/// long as the buffer.
inline bool areWithin(std::span<const float> parameters, float minimum, float maximum) {
  unsigned outside = 0;
  for (const float value : parameters) {
    outside += static_cast<unsigned>(!((value >= minimum) & (value <= maximum)));
  }
  return outside == 0;
}

}  // namespace activation
