#pragma once
#include "simd/polynomial.h"

/// exp and its relatives for the arguments that the activation functions ask for. Floats is Float4
/// or Several of them.
///
/// Method (classical: Cody & Waite 1980, Software Manual for the Elementary Functions, chapter 6):
/// x = n ln 2 + r with n whole and |r| <= ln 2 / 2, then exp(x) = 2^n exp(r). ln 2 is held in two
/// parts, the first so short that n times it is exact. On the small interval a polynomial does.
namespace simd {

/// Scales are kept 2^64 too large, so that they are normal numbers where the result is denormal,
/// and taken back by a last product with this, so that a denormal result is rounded once.
inline Float4 unscale() { return splat(0x1p-64f); }

/// exp(x) = 2^-64 * scale * exp(rest) with |rest| <= ln 2 / 2; scale = 2^(n + 64).
template <class Floats>
struct Reduced {
  Floats rest;
  Floats scale;
};

namespace detail {

/// n + kExtraExponent in the low bits of a float, for x that lie in so narrow a range that
/// 2^(n + kExtraExponent) is a normal number: adding 1.5 * 2^23 rounds to a whole number.
template <int kExtraExponent, class Floats>
struct Shifted {
  static constexpr float kShift = 0x1.8p23f + 127 + kExtraExponent;  // 127: the exponents' bias

  explicit Shifted(Floats x) : sum(mulAdd(x, splat(0x1.715476p0f), splat(kShift))) {}  // 1 / ln 2
  Floats n() const { return sum - splat(kShift); }
  Floats scale() const { return lowBitsToExponent(sum); }

  Floats sum;
};

template <class Floats>
inline Floats lessShortLn2(Floats n, Floats x) {
  return mulAdd(n, splat(-0x1.62e4p-1f), x);
}

template <class Floats>
inline Floats lessRestOfLn2(Floats n, Floats x) {
  return mulAdd(n, splat(-0x1.7f7d1cp-20f), x);
}

template <int kExtraExponent, class Floats>
inline Reduced<Floats> reduce(Floats x) {
  const Shifted<kExtraExponent, Floats> shifted(x);
  const Floats n = shifted.n();
  return {lessRestOfLn2(n, lessShortLn2(n, x)), shifted.scale()};
}

}  // namespace detail

/// For -130 <= x <= 40.
template <class Floats>
inline Reduced<Floats> reduce(Floats x) {
  return detail::reduce<64>(x);
}

/// The same for x = large + small, which together have more digits than a float: -130 <= large <=
/// 40, |small| <= 1. Of the steps that follow n only the last has a rounding error that counts.
template <class Floats>
inline Reduced<Floats> reduceSum(Floats large, Floats small) {
  const detail::Shifted<64, Floats> shifted(large + small);
  const Floats n = shifted.n();
  return {detail::lessShortLn2(n, large) + detail::lessRestOfLn2(n, small), shifted.scale()};
}

/// exp(r) - 1 for |r| <= ln 2 / 2, accurate in relative terms also where r is tiny: r + r^2 q(r)
/// with the q of degree 4 that keeps the largest relative error least, 1.4e-8. (Found by weighted
/// least squares, the weights moved until the errors' peaks were level.)
template <class Floats>
inline Floats exponentialMinusOneNearZero(Floats r) {
  const Floats q =
      polynomial(r, 0.00138825044f, 0.00836658066f, 0.0416672019f, 0.166665432f, 0.499999981f);
  return mulAdd(r * r, q, r);
}

/// exp(r) for |r| <= ln 2 / 2.
template <class Floats>
inline Floats exponentialNearZero(Floats r) {
  return splat(1.0f) + exponentialMinusOneNearZero(r);
}

/// factor * exp(x) for x <= 0, -inf (giving a zero) and NaN included; |factor| <= 100. Results down
/// to the smallest denormal. Within 1.1 ULP of the exact value for a factor of 1, else within 2.
template <class Floats>
inline Floats exponential(Floats x, Float4 factor) {
  const auto [rest, scale] = reduce(atLeast(x, splat(-110.0f)));
  return factor * exponentialNearZero(rest) * scale * unscale();
}

template <class Floats>
inline Floats exponential(Floats x) {
  const auto [rest, scale] = reduce(atLeast(x, splat(-104.0f)));  // below that it rounds to 0
  return exponentialNearZero(rest) * scale * unscale();
}

/// exp(x) - 1 for x <= 0, -inf (giving -1) and NaN included; accurate in relative terms near 0.
/// Within 1.1 ULP of the exact value.
template <class Floats>
inline Floats exponentialMinusOne(Floats x) {
  // Below -18 the result rounds to -1.
  const auto [rest, scale] = detail::reduce<0>(atLeast(x, splat(-20.0f)));
  return mulAdd(scale, exponentialMinusOneNearZero(rest), scale - splat(1.0f));
}

}  // namespace simd
