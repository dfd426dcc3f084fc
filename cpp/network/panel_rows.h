#pragma once
#include "network/panels.h"
#include "simd/float4.h"

namespace network {

static_assert(kGroupWidth == simd::kLanes);

/// Calls copy(column, place, count) for each group of a row; `count` of its floats are no padding.
template <class Copy>
inline void forEachGroup(const Panels& matrix, std::size_t row, Copy copy) {
  for (std::size_t panel = 0; panel < matrix.count(); ++panel) {
    const std::size_t width = matrix.width(panel);
    float* place = matrix.panel(panel) + row * width;
    for (std::size_t i = 0; i < width; i += kGroupWidth) {
      const std::size_t column = panel * kPanelWidth + i;
      copy(column, place + i, std::min(kGroupWidth, matrix.columns - column));
    }
  }
}

/// Copies a row of `columns` floats in; the padding behind them becomes 0. (The last few one by
/// one: gathered into a Float4 first, they would have to wait for their way through memory.)
inline void writeRow(const Panels& to, std::size_t row, const float* from) {
  forEachGroup(to, row, [from](std::size_t column, float* place, std::size_t count) {
    if (count == kGroupWidth) return simd::store(place, simd::load(from + column));
    for (std::size_t i = 0; i < kGroupWidth; ++i) place[i] = i < count ? from[column + i] : 0;
  });
}

/// Copies a row of `columns` floats out.
inline void readRow(const Panels& from, std::size_t row, float* to) {
  forEachGroup(from, row, [to](std::size_t column, const float* place, std::size_t count) {
    if (count == kGroupWidth) return simd::store(to + column, simd::load(place));
    for (std::size_t i = 0; i < count; ++i) to[column + i] = place[i];
  });
}

}  // namespace network
