#pragma once
#include "simd/exponential.h"

/// The logistic function 1 / (1 + exp(-x)) and its slope, for the functions that are made of it.
namespace activation {

/// The logistic function for any x, NaN included: as if between -110 and 18, from where on it
/// rounds to 1.
///
/// With exp(x) = s exp(r) it is s / (s + exp(-r)). Two things make this better than the textbook's
/// formula: nothing overflows, and it never falls. exp(-r) falls as x rises, so, whatever is
/// rounded, the sum grows less than s does. Both are taken 2^64 times too large, so that a denormal
/// result is rounded by the division alone.
template <class Floats>
inline Floats logisticValue(Floats x) {
  const Floats bounded = atMost(atLeast(x, simd::splat(-110)), simd::splat(18));
  const auto [rest, scale] = simd::reduce(bounded);
  return scale / (scale + simd::reciprocalExponentialNearZero(rest, 0x1p64f));
}

/// factor * exp(x) / (1 + exp(x))^2 for x <= 0: the logistic function's slope, with all its digits
/// where 1 minus its value would have lost them. The factor is a power of two.
template <class Floats>
inline Floats logisticSlope(Floats x, float factor) {
  using simd::splat;
  const Floats e = simd::scaledExponential(atLeast(x, splat(-110)));
  // With u = 2^-64 e: e / (2^64 (1 + u (2 + u)) / factor).
  const Floats inner = mulAdd(e, splat(0x1p-64f / factor), splat(2 / factor));
  return e / mulAdd(e, inner, splat(0x1p64f / factor));
}

/// x where it is above 0, else 0; NaN stays NaN.
template <class Floats>
inline Floats positivePart(Floats x) {
  return atLeast(x, simd::splat(0));
}

/// Functions x * g(x) with g(x) + g(-x) = 1 (SiLU, GELU) satisfy f(x) = x + f(-x) and
/// f'(x) = 1 - f'(-x): what is known at -|x|, where they have few digits to lose, tells the rest.
template <class Floats>
inline Floats valueFromNegativeSide(Floats x, Floats value) {
  return positivePart(x) + value;
}
template <class Floats>
inline Floats slopeFromNegativeSide(Floats x, Floats slope) {
  return select(x > simd::splat(0), simd::splat(1) - slope, slope);
}

/// |x|, but at most `bound`; NaN stays NaN.
template <class Floats>
inline Floats magnitudeUpTo(Floats x, float bound) {
  return atMost(abs(x), simd::splat(bound));
}

}  // namespace activation
