#pragma once
#include "simd/float4.h"

/// exp and exp - 1 for arguments up to 0, which is all that the activation functions ask for.
///
/// Method (classical: Cody & Waite 1980, Software Manual for the Elementary Functions, chapter 6):
/// x = n ln 2 + r with n whole and |r| <= ln 2 / 2, then exp(x) = 2^n exp(r). ln 2 is held in two
/// parts, the first so short that n times it is exact. On the small interval the Taylor series
/// does: cut after r^7 it is off by less than 6e-9, a tenth of the rounding error.
namespace simd {

namespace detail {

/// exp(r) - 1 for |r| <= ln 2 / 2, accurate in relative terms also where r is tiny.
inline Float4 exponentialMinusOneNearZero(Float4 r) {
  Float4 p = splat(1.0f / 5040);
  p = mulAdd(p, r, splat(1.0f / 720));
  p = mulAdd(p, r, splat(1.0f / 120));
  p = mulAdd(p, r, splat(1.0f / 24));
  p = mulAdd(p, r, splat(1.0f / 6));
  p = mulAdd(p, r, splat(0.5f));
  return mulAdd(r * r, p, r);
}

/// exp(x) = scale * exp(rest) with |rest| <= ln 2 / 2, scale = 2^(n + kExtraExponent).
struct Reduced {
  Float4 rest;
  Float4 scale;
};

/// For -104 <= x <= 0 (kExtraExponent = 64) or -80 <= x <= 0 (kExtraExponent = 0), so that the
/// scale is a normal number. Adding 1.5 * 2^23 rounds to a whole number and leaves it in the low
/// bits.
template <int kExtraExponent>
inline Reduced reduce(Float4 x) {
  const float kExponentBias = 127;
  const Float4 shift = splat(0x1.8p23f + kExponentBias + kExtraExponent);
  const Float4 shifted = mulAdd(x, splat(0x1.715476p0f), shift);  // 1 / ln 2
  const Float4 n = shifted - shift;
  Float4 rest = mulAdd(n, splat(-0x1.62e4p-1f), x);  // ln 2 in 15 bits ...
  rest = mulAdd(n, splat(-0x1.7f7d1cp-20f), rest);   // ... and what is left of it
  return {rest, lowBitsToExponent(shifted)};
}

}  // namespace detail

/// exp(x) for x <= 0, -inf (giving +0) and NaN included; results down to the smallest denormal.
/// Within 1.1 ULP of the exact value.
inline Float4 exponential(Float4 x) {
  // Below -104 the result rounds to 0. The scale is made 2^64 too large and taken back at the end,
  // so that a denormal result is rounded once.
  const auto [rest, scale] = detail::reduce<64>(atLeast(x, splat(-104.0f)));
  const Float4 p = splat(1.0f) + detail::exponentialMinusOneNearZero(rest);
  return p * scale * splat(0x1p-64f);
}

/// exp(x) - 1 for x <= 0, -inf (giving -1) and NaN included; accurate in relative terms near 0.
/// Within 1 ULP of the exact value.
inline Float4 exponentialMinusOne(Float4 x) {
  // Below -18 the result rounds to -1.
  const auto [rest, scale] = detail::reduce<0>(atLeast(x, splat(-20.0f)));
  return mulAdd(scale, detail::exponentialMinusOneNearZero(rest), scale - splat(1.0f));
}

}  // namespace simd
