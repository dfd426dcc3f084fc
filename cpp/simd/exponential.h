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

/// exp(x) = 2^-extra * scale * exp(rest) with |rest| <= ln 2 / 2; scale = 2^(n + extra), extra
/// being 64 where nothing else is said.
template <class Floats>
struct Reduced {
  Floats rest;
  Floats scale;
};

namespace detail {

/// With n the whole number nearest to factor * x / ln 2: n + kExtraExponent in the low bits of a
/// float, for x that lie in so narrow a range that 2^(n + kExtraExponent) is a normal number:
/// adding 1.5 * 2^23 rounds to a whole number.
template <int kExtraExponent, class Floats>
struct Shifted {
  static constexpr float kShift = 0x1.8p23f + 127 + kExtraExponent;  // 127: the exponents' bias

  explicit Shifted(Floats x, float factor = 1)
      : sum(mulAdd(x, splat(factor * 0x1.715476p0f), splat(kShift))) {}  // 1 / ln 2
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

}  // namespace detail

/// For x in so narrow a range that 2^(n + kExtraExponent) is a normal number: with 64, from -130
/// to 40.
template <int kExtraExponent = 64, class Floats>
inline Reduced<Floats> reduce(Floats x) {
  const detail::Shifted<kExtraExponent, Floats> shifted(x);
  const Floats n = shifted.n();
  return {detail::lessRestOfLn2(n, detail::lessShortLn2(n, x)), shifted.scale()};
}

/// The same for x = large + small, which together have more digits than a float: -130 <= large <=
/// 40, |small| <= 1. Of the steps that follow n only the last has a rounding error that counts.
template <class Floats>
inline Reduced<Floats> reduceSum(Floats large, Floats small) {
  const detail::Shifted<64, Floats> shifted(large + small);
  const Floats n = shifted.n();
  return {detail::lessShortLn2(n, large) + detail::lessRestOfLn2(n, small), shifted.scale()};
}

/// The q of degree 4 with exp(r) = 1 + r + r^2 q(r) for |r| <= ln 2 / 2 that keeps the largest
/// relative error of exp(r) - 1 least, 1.4e-8. (Found by weighted least squares, the weights moved
/// until the errors' peaks were level.) The coefficient of the highest power first.
inline constexpr float kExponentialTail[] = {0.00138825044f, 0.00836658066f, 0.0416672019f,
                                             0.166665432f, 0.499999981f};

/// exp(r) - 1 for |r| <= ln 2 / 2, accurate in relative terms also where r is tiny; with kSign -1
/// 1 - exp(-r). Neither falls as r rises.
template <int kSign = 1, class Floats>
inline Floats exponentialMinusOneNearZero(Floats r) {
  const auto& c = kExponentialTail;
  const Floats q = polynomial(r, kSign * c[0], c[1], kSign * c[2], c[3], kSign * c[4]);
  return mulAdd(r * r, q, r);
}

/// exp(r) for |r| <= ln 2 / 2.
template <class Floats>
inline Floats exponentialNearZero(Floats r) {
  return splat(1.0f) + exponentialMinusOneNearZero(r);
}

/// factor * exp(-r) for |r| <= ln 2 / 2, the factor a power of two. It never rises.
template <class Floats>
inline Floats reciprocalExponentialNearZero(Floats r, float factor) {
  return mulAdd(exponentialMinusOneNearZero<-1>(r), splat(-factor), splat(factor));
}

/// 2^64 exp(x) for -130 <= x <= 40.
template <class Floats>
inline Floats scaledExponential(Floats x) {
  const auto [rest, scale] = reduce(x);
  return mulAdd(scale, exponentialMinusOneNearZero(rest), scale);
}

/// factor * exp(x) / (1 + s) with exp(x) = 2^-64 * scale * (1 + m), as factor + factor (m - s) /
/// (1 + s): where s is small, rounding errors of the quotient count for less than half.
template <class Floats>
inline Floats exponentialOver(Floats m, Floats scale, Floats s, Floats factor) {
  const Floats change = (m - s) / (s + splat(1));
  return mulAdd(factor, change, factor) * scale * unscale();
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

namespace detail {

/// ln 2 as one float, for where results go towards a limit: what n times it lacks, 2e-9 |n|, then
/// counts for 2^n times as much, and it is exact for the n next to 0, -1 and -2.
inline constexpr float kLn2 = 0.693147182f;

}  // namespace detail

/// exp(x) - 1 for x <= 0, -inf (giving -1) and NaN included; accurate in relative terms near 0.
/// Within 1.1 ULP of the exact value. For x above 0 the result may be anything.
template <class Floats>
inline Floats exponentialMinusOne(Floats x) {
  const Floats bounded = atLeast(x, splat(-20.0f));  // below -18 the result rounds to -1
  const detail::Shifted<0, Floats> shifted(bounded);
  const Floats rest = mulAdd(shifted.n(), splat(-detail::kLn2), bounded);
  const Floats scale = shifted.scale();
  return mulAdd(scale, exponentialMinusOneNearZero(rest), scale - splat(1.0f));
}

/// (1 - exp(-2 x)) / 2 for x >= 0 and NaN, accurate in relative terms near 0; it never falls. As
/// exponentialMinusOne, the factor 2 in the constants.
template <class Floats>
inline Floats halfOneMinusExponential(Floats x) {
  const Floats bounded = atMost(x, splat(9.5f));  // above 9 the result rounds to 1/2
  const detail::Shifted<0, Floats> shifted(bounded, -2);
  const Floats rest = mulAdd(shifted.n(), splat(detail::kLn2 / 2), bounded);  // -2 rest is meant
  const auto& c = kExponentialTail;
  const Floats near_zero = mulAdd(
      rest * rest, polynomial(rest, -32 * c[0], 16 * c[1], -8 * c[2], 4 * c[3], -2 * c[4]), rest);
  const Floats scale = shifted.scale();
  return mulAdd(scale, near_zero, mulAdd(scale, splat(-0.5f), splat(0.5f)));
}

}  // namespace simd
