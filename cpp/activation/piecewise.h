#pragma once
#include <limits>

#include "activation/activation.h"
#include "activation/parameter_range.h"
#include "simd/several.h"

/// What the functions made of straight pieces share.
namespace activation {

/// The slopes that meet at a kink.
template <class Floats>
struct KinkSlopes {
  Floats left;
  Floats convention;  ///< the one the function's kink note names
  Floats right;
};

/// `slopes.left` below the kink, `slopes.right` above it, the chosen one exactly there; NaN for
/// NaN. Where a side is a curve, its slopes are those at each x, at the kink their limit.
template <class Floats>
inline Floats slopeAround(Floats x, float kink, const KinkSlopes<Floats>& slopes,
                          KinkSlope at_kink) {
  const simd::Float4 edge = simd::splat(kink);
  Floats chosen = slopes.convention;
  if (at_kink == KinkSlope::kLeft) chosen = slopes.left;
  if (at_kink == KinkSlope::kRight) chosen = slopes.right;
  if (at_kink == KinkSlope::kMiddle) chosen = (slopes.left + slopes.right) * simd::splat(0.5f);
  // The difference is 0 or NaN wherever it counts.
  return select(x < edge, slopes.left, select(x > edge, slopes.right, chosen + (x - edge)));
}

/// `result` where x is a number, x itself where it is NaN.
template <class Floats, class Result>
inline Floats keepNaN(Floats x, Result result) {
  return select(x == x, result, x);  // NOLINT(misc-redundant-expression): NaN differs from itself
}

/// x above 0, `factor` * x elsewhere, the factor being of any sign. A factor of 0 gives 0 for every
/// x <= 0, -inf included, where the product would be NaN.
template <class Floats>
inline Floats leakyValue(Floats x, simd::Float4 factor) {
  const simd::Float4 zero = simd::splat(0);
  const Floats below = select(factor == zero, keepNaN(x, zero), factor * x);
  return select(x > zero, x, below);
}

/// The same for factors above 0 and up to 1, with which the larger of the two is right.
inline constexpr ParameterRange kUpToOne{std::numeric_limits<float>::denorm_min(), 1};
template <class Floats>
inline Floats leakyValueUpToOne(Floats x, simd::Float4 factor) {
  return atLeast(x, factor * x);
}

/// How leakyValue changes with its factor: x below 0, else 0; NaN for NaN.
template <class Floats>
inline Floats leakyFactorSlope(Floats x) {
  return zeroWhere(x >= simd::splat(0), x);
}

}  // namespace activation
