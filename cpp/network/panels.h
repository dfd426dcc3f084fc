#pragma once
#include <algorithm>
#include <cstddef>

#include "simd/float4.h"

namespace network {

/// Columns of a panel: two Float4.
inline constexpr std::size_t kPanelWidth = 2 * simd::kLanes;

/// A length rounded up to whole Float4.
constexpr std::size_t padded(std::size_t length) {
  return (length + simd::kLanes - 1) / simd::kLanes * simd::kLanes;
}

/// A matrix cut into panels of eight columns, one after the other; each panel holds its rows one
/// after the other. The last panel is four columns wide where four are enough. So every loop of
/// matrix_products.h walks straight through memory, whatever the shape, and nothing is repacked.
///
/// Batches (a row an example, a column a unit) and weights (a row an input, a column a unit) are
/// both kept like this. Columns beyond `columns` in the last panel are padding, and so are rows of
/// weights beyond the inputs; all padding holds 0 for as long as all numbers are finite, and no
/// element that counts ever depends on it.
struct Panels {
  float* data = nullptr;
  std::size_t rows = 0;
  std::size_t columns = 0;

  std::size_t count() const { return (columns + kPanelWidth - 1) / kPanelWidth; }
  std::size_t width(std::size_t panel) const {
    return std::min(kPanelWidth, padded(columns) - panel * kPanelWidth);
  }
  float* panel(std::size_t index) const { return data + index * rows * kPanelWidth; }
  std::size_t size() const { return rows * padded(columns); }

  float& at(std::size_t row, std::size_t column) const {
    const std::size_t index = column / kPanelWidth;
    return panel(index)[row * width(index) + column % kPanelWidth];
  }
};

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
