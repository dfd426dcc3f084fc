#pragma once
#include "activation/activation.h"
#include "simd/float4.h"

/// What the functions made of straight pieces share.
namespace activation {

/// The slopes that meet at a kink.
struct KinkSlopes {
  simd::Float4 left;
  simd::Float4 convention;  ///< the one the function's kink note names
  simd::Float4 right;
};

/// `slopes.left` below the kink, `slopes.right` above it, the chosen one exactly there; NaN for
/// NaN. Where a side is a curve, its slopes are those at each x, at the kink their limit.
inline simd::Float4 slopeAround(simd::Float4 x, float kink, const KinkSlopes& slopes,
                                KinkSlope at_kink) {
  const simd::Float4 edge = simd::splat(kink);
  simd::Float4 chosen = slopes.convention;
  if (at_kink == KinkSlope::kLeft) chosen = slopes.left;
  if (at_kink == KinkSlope::kRight) chosen = slopes.right;
  if (at_kink == KinkSlope::kMiddle) chosen = (slopes.left + slopes.right) * simd::splat(0.5f);
  return select(x < edge, slopes.left,
                select(x > edge, slopes.right, select(x == edge, chosen, x)));
}

/// `result` where x is a number, x itself where it is NaN.
inline simd::Float4 keepNaN(simd::Float4 x, simd::Float4 result) {
  return select(x == x, result, x);
}

/// x above 0, `factor` * x elsewhere, the factor being of any sign. A factor of 0 gives 0 for every
/// x <= 0, -inf included, where the product would be NaN.
inline simd::Float4 leakyValue(simd::Float4 x, simd::Float4 factor) {
  const simd::Float4 zero = simd::splat(0);
  const simd::Float4 below = select(factor == zero, keepNaN(x, zero), factor * x);
  return select(x > zero, x, below);
}

/// How leakyValue changes with its factor: x below 0, else 0; NaN for NaN.
inline simd::Float4 leakyFactorSlope(simd::Float4 x) {
  const simd::Float4 zero = simd::splat(0);
  return select(x >= zero, zero, x);
}

}  // namespace activation
