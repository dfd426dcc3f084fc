#pragma once
#include <algorithm>
#include <cstddef>

namespace network {

/// Floats that are worked on at once: those of a simd::Float4, which this header does not need.
inline constexpr std::size_t kGroupWidth = 4;

/// Columns of a panel: two groups.
inline constexpr std::size_t kPanelWidth = 2 * kGroupWidth;

/// A length rounded up to whole groups.
constexpr std::size_t padded(std::size_t length) {
  return (length + kGroupWidth - 1) / kGroupWidth * kGroupWidth;
}

/// A matrix cut into panels of eight columns, one after the other; each panel holds its rows one
/// after the other. The last panel is four columns wide where four are enough. So every loop of
/// matrix_products.h walks straight through memory, whatever the shape, and nothing is repacked.
///
/// Batches (a row an example, a column a unit) and weights (a row an input, a column a unit) are
/// both kept like this. Columns beyond `columns` in the last panel are padding, and so are rows of
/// weights beyond the inputs; all padding holds 0 for as long as all numbers are finite, and no
/// element that counts ever depends on it.
///
/// A single column can be kept without padding beside it, one number a row (`is_column`): a fourth
/// of the work for the output of a network that has one. Then there is room for padded(rows), and
/// what lies behind the rows is anything.
struct Panels {
  float* data = nullptr;
  std::size_t rows = 0;
  std::size_t columns = 0;
  bool is_column = false;  ///< columns is 1

  std::size_t count() const { return (columns + kPanelWidth - 1) / kPanelWidth; }
  std::size_t width(std::size_t panel) const {
    if (is_column) return 1;
    return std::min(kPanelWidth, padded(columns) - panel * kPanelWidth);
  }
  float* panel(std::size_t index) const { return data + index * rows * kPanelWidth; }
  std::size_t size() const { return is_column ? padded(rows) : rows * padded(columns); }

  float& at(std::size_t row, std::size_t column) const {
    const std::size_t index = column / kPanelWidth;
    return panel(index)[row * width(index) + column % kPanelWidth];
  }
};

}  // namespace network
