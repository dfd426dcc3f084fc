#pragma once
#include <cstddef>
#include <span>

#include "simd/float4.h"

namespace activation {

/// dy * slope, but 0 where the slope is 0: there an infinite or NaN dy must not get through.
inline simd::Float4 timesSlope(simd::Float4 dy, simd::Float4 slope) {
  const simd::Float4 zero = simd::splat(0);
  return select(slope == zero, zero, dy * slope);
}

/// dx[i] = timesSlope(dy[i], slope[i]). The three are equally long; dx may be dy.
inline void applyChainRule(std::span<const float> dy, std::span<const float> slope,
                           std::span<float> dx) {
  std::size_t i = 0;
  for (; i + simd::kLanes <= dx.size(); i += simd::kLanes) {
    simd::store(&dx[i], timesSlope(simd::load(&dy[i]), simd::load(&slope[i])));
  }
  if (const std::size_t rest = dx.size() - i; rest > 0) {
    const simd::Float4 last_dy = simd::loadFirst(&dy[i], rest);
    simd::storeFirst(&dx[i], timesSlope(last_dy, simd::loadFirst(&slope[i], rest)), rest);
  }
}

}  // namespace activation
