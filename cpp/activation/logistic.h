#pragma once
#include "simd/exponential.h"

/// The logistic function 1 / (1 + exp(-x)) and its slope, for the functions that are made of it.
namespace activation {

/// The logistic function in parts: 2^-64 * scale / denominator, the scale a power of two and thus
/// without an error, the denominator within 1.2 ULP.
///
/// With exp(x) = s exp(r) it is s / (s + exp(-r)). Two things make this better than the textbook's
/// formula: nothing overflows, and it never falls. exp(-r) falls as x rises, so, whatever is
/// rounded, the sum grows less than s does.
template <class Floats>
struct Logistic {
  Floats scale;
  Floats denominator;
  Floats reciprocal;  ///< exp(-r): reciprocal / denominator is logistic(-x)

  Floats value() const { return scale / denominator * simd::unscale(); }
};

/// For -130 <= x <= 18, given as reduce() gives it. From 18 on the logistic function rounds to 1.
template <class Floats>
inline Logistic<Floats> logistic(simd::Reduced<Floats> x) {
  const Floats reciprocal = simd::exponentialNearZero(simd::splat(0) - x.rest);
  return {x.scale, mulAdd(x.scale, simd::unscale(), reciprocal), reciprocal};
}

/// For any x, NaN included, as if between -110 and 18.
template <class Floats>
inline Logistic<Floats> logistic(Floats x) {
  return logistic(simd::reduce(atMost(atLeast(x, simd::splat(-110)), simd::splat(18))));
}

/// factor * exp(x) / (1 + exp(x))^2 for x <= 0: the logistic function's slope, with all its digits
/// where 1 minus its value would have lost them.
template <class Floats>
inline Floats logisticSlope(Floats x, simd::Float4 factor) {
  const auto [rest, scale] = simd::reduce(atLeast(x, simd::splat(-110)));
  const Floats p = simd::exponentialNearZero(rest);
  const Floats e = p * scale * simd::unscale();
  const Floats squared = mulAdd(e, e + simd::splat(2), simd::splat(1));
  return factor * p / squared * scale * simd::unscale();
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
