#pragma once
#include "network/panels.h"
#include "simd/float4.h"

namespace network {

static_assert(kGroupWidth == simd::kLanes);

/// Copies a row of `columns` floats in; the padding behind them becomes 0.
inline void writeRow(const Panels& to, std::size_t row, const float* from) {
  for (std::size_t panel = 0; panel < to.count(); ++panel) {
    const std::size_t width = to.width(panel);
    float* place = to.panel(panel) + row * width;
    for (std::size_t i = 0; i < width; i += simd::kLanes) {
      const std::size_t column = panel * kPanelWidth + i;
      const std::size_t count = std::min(simd::kLanes, to.columns - column);
      simd::store(place + i, simd::loadGroup(from + column, count));
    }
  }
}

/// Copies a row of `columns` floats out.
inline void readRow(const Panels& from, std::size_t row, float* to) {
  for (std::size_t panel = 0; panel < from.count(); ++panel) {
    const std::size_t width = from.width(panel);
    const float* place = from.panel(panel) + row * width;
    for (std::size_t i = 0; i < width; i += simd::kLanes) {
      const std::size_t column = panel * kPanelWidth + i;
      const std::size_t count = std::min(simd::kLanes, from.columns - column);
      simd::storeGroup(to + column, simd::load(place + i), count);
    }
  }
}

}  // namespace network
