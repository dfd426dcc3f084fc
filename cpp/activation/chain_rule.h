#pragma once
#include <cstddef>
#include <span>

#include "simd/float4.h"

namespace activation {

/// dx[i] = dy[i] * slope[i], but 0 where the slope is 0: there an infinite or NaN dy must not get
/// through. The three are equally long; dx may be dy.
inline void applyChainRule(std::span<const float> dy, std::span<const float> slope,
                           std::span<float> dx) {
  const auto product = [](simd::Float4 dy4, simd::Float4 slope4) {
    const simd::Float4 zero = simd::splat(0);
    return select(slope4 == zero, zero, dy4 * slope4);
  };
  std::size_t i = 0;
  for (; i + simd::kLanes <= dx.size(); i += simd::kLanes) {
    simd::store(&dx[i], product(simd::load(&dy[i]), simd::load(&slope[i])));
  }
  if (const std::size_t rest = dx.size() - i; rest > 0) {
    const simd::Float4 last_dy = simd::loadFirst(&dy[i], rest);
    simd::storeFirst(&dx[i], product(last_dy, simd::loadFirst(&slope[i], rest)), rest);
  }
}

}  // namespace activation
