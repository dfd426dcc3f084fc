#include "network/matrix_products.h"

#include "simd/float4.h"

namespace network {

using simd::Float4;
using simd::kLanes;

namespace {

/// The innermost loops stay loops. Within a straight stretch of code V8 loads everything before it
/// computes anything, whatever order it is given, and what does not fit into the 15 registers goes
/// to memory and back: unrolled eight times the product takes three times as long (relaxed).
#if defined(__clang__)
#define NOT_UNROLLED _Pragma("clang loop unroll(disable)")
#else
#define NOT_UNROLLED
#endif

/// How many rows of the result are worked on at once. With two Float4 a row that is eight running
/// totals, as many as keep two multipliers of latency four busy; with five rows, the totals and all
/// that a step loads no longer fit into registers.
constexpr std::size_t kTileRows = 4;

/// One Float4 or two: the width of a panel.
template <std::size_t kVectors>
using Row = Float4[kVectors];

/// Adds to each of kRows totals its factor, which lie `stride` floats apart, times one row of b.
template <std::size_t kRows, std::size_t kVectors>
inline void addProducts(const float* factors, std::size_t stride, const float* b,
                        Row<kVectors> (&totals)[kRows]) {
  Row<kVectors> row;
  for (std::size_t v = 0; v < kVectors; ++v) row[v] = simd::load(b + v * kLanes);
  for (std::size_t r = 0; r < kRows; ++r) {
    const Float4 factor = simd::splat(factors[r * stride]);
    for (std::size_t v = 0; v < kVectors; ++v) {
      totals[r][v] = mulAdd(factor, row[v], totals[r][v]);
    }
  }
}

/// kRows rows of one panel of a product.
template <std::size_t kRows, std::size_t kVectors>
inline void productTile(const Panels& a, std::size_t first_row, const float* b,
                        const Row<kVectors>& start, float* c) {
  constexpr std::size_t kWidth = kVectors * kLanes;
  Row<kVectors> totals[kRows];
  for (std::size_t r = 0; r < kRows; ++r) {
    for (std::size_t v = 0; v < kVectors; ++v) totals[r][v] = start[v];
  }
  const std::size_t whole_panels = a.columns / kPanelWidth;
  for (std::size_t panel = 0; panel < whole_panels; ++panel) {
    const float* factors = a.panel(panel) + first_row * kPanelWidth;
    NOT_UNROLLED
    for (const float* end = factors + kPanelWidth; factors != end; ++factors, b += kWidth) {
      addProducts<kRows, kVectors>(factors, kPanelWidth, b, totals);
    }
  }
  if (const std::size_t rest = a.columns % kPanelWidth; rest > 0) {
    const std::size_t width = a.width(whole_panels);
    const float* factors = a.panel(whole_panels) + first_row * width;
    NOT_UNROLLED
    for (const float* end = factors + rest; factors != end; ++factors, b += kWidth) {
      addProducts<kRows, kVectors>(factors, width, b, totals);
    }
  }
  for (std::size_t r = 0; r < kRows; ++r) {
    for (std::size_t v = 0; v < kVectors; ++v) {
      simd::store(c + r * kWidth + v * kLanes, totals[r][v]);
    }
  }
}

template <std::size_t kVectors>
void productPanel(const Panels& a, const float* b, const float* start, float* c) {
  constexpr std::size_t kWidth = kVectors * kLanes;
  Row<kVectors> first;
  for (std::size_t v = 0; v < kVectors; ++v) {
    first[v] = start ? simd::load(start + v * kLanes) : simd::splat(0);
  }
  std::size_t row = 0;
  for (; row + kTileRows <= a.rows; row += kTileRows) {
    productTile<kTileRows, kVectors>(a, row, b, first, c + row * kWidth);
  }
  switch (a.rows - row) {
    case 3:
      return productTile<3, kVectors>(a, row, b, first, c + row * kWidth);
    case 2:
      return productTile<2, kVectors>(a, row, b, first, c + row * kWidth);
    case 1:
      return productTile<1, kVectors>(a, row, b, first, c + row * kWidth);
  }
}

/// Four rows of one panel of the transposed product: `a` points to four columns of a's first row.
/// With `sums`, those of b's columns too: they are the product with a column of ones.
template <std::size_t kVectors, bool with_sums>
inline void transposedTile(const float* a, std::size_t a_width, const float* b, std::size_t rows,
                           float* c, float* sums) {
  constexpr std::size_t kWidth = kVectors * kLanes;
  Row<kVectors> totals[kLanes], sum;
  for (std::size_t v = 0; v < kVectors; ++v) {
    for (auto& total : totals) total[v] = simd::splat(0);
    sum[v] = simd::splat(0);
  }
  NOT_UNROLLED
  for (const float* end = b + rows * kWidth; b != end; a += a_width, b += kWidth) {
    addProducts<kLanes, kVectors>(a, 1, b, totals);
    if constexpr (with_sums) {
      for (std::size_t v = 0; v < kVectors; ++v) sum[v] = sum[v] + simd::load(b + v * kLanes);
    }
  }
  for (std::size_t v = 0; v < kVectors; ++v) {
    for (std::size_t r = 0; r < kLanes; ++r) simd::store(c + r * kWidth + v * kLanes, totals[r][v]);
    if constexpr (with_sums) simd::store(sums + v * kLanes, sum[v]);
  }
}

template <std::size_t kVectors>
void transposedPanel(const Panels& a, const float* b, float* c, float* sums) {
  constexpr std::size_t kWidth = kVectors * kLanes;
  transposedTile<kVectors, true>(a.data, a.width(0), b, a.rows, c, sums);
  for (std::size_t column = kLanes; column < a.columns; column += kLanes) {
    const std::size_t panel = column / kPanelWidth;
    transposedTile<kVectors, false>(a.panel(panel) + column % kPanelWidth, a.width(panel), b,
                                    a.rows, c + column * kWidth, nullptr);
  }
}

/// The product with a column: four rows at a time, each in a lane. Behind the last row of c the
/// last one is repeated.
void columnProduct(const Panels& a, const float* b, float start, float* c) {
  for (std::size_t row = 0; row < a.rows; row += kLanes) {
    Float4 total = simd::splat(start);
    for (std::size_t panel = 0; panel < a.count(); ++panel) {
      const std::size_t width = a.width(panel), first = panel * kPanelWidth;
      const float* lines[kLanes];
      for (std::size_t r = 0; r < kLanes; ++r) {
        lines[r] = a.panel(panel) + std::min(row + r, a.rows - 1) * width;
      }
      for (std::size_t i = 0; i < width; i += kLanes) {
        Float4 factors[kLanes];
        for (std::size_t r = 0; r < kLanes; ++r) factors[r] = simd::load(lines[r] + i);
        simd::transpose(factors);
        const std::size_t count = std::min(kLanes, a.columns - first - i);
        for (std::size_t k = 0; k < count; ++k) {
          total = mulAdd(factors[k], simd::splat(b[first + i + k]), total);
        }
      }
    }
    simd::store(c + row, total);
  }
}

/// One Float4 of columns of a, or two, times a column: the sum of its rows, each times its factor.
template <std::size_t kVectors>
inline void sumProducts(const float* a, const float* factors, std::size_t rows, float* c) {
  Row<kVectors> totals[1];
  for (Float4& total : totals[0]) total = simd::splat(0);
  NOT_UNROLLED
  for (const float* end = factors + rows; factors != end; ++factors, a += kVectors * kLanes) {
    addProducts<1, kVectors>(factors, 1, a, totals);
  }
  for (std::size_t v = 0; v < kVectors; ++v) simd::store(c + v * kLanes, totals[0][v]);
}

void transposedColumn(const Panels& a, const float* b, float* c, float* sum) {
  for (std::size_t panel = 0; panel < a.count(); ++panel) {
    const auto product = a.width(panel) == kPanelWidth ? sumProducts<2> : sumProducts<1>;
    product(a.panel(panel), b, a.rows, c + panel * kPanelWidth);
  }
  float total = 0;
  for (std::size_t row = 0; row < a.rows; ++row) total += b[row];
  *sum = total;
}

#undef NOT_UNROLLED

}  // namespace

void multiply(const Panels& a, const Panels& b, const float* start, const Panels& c) {
  if (b.is_column) return columnProduct(a, b.data, start ? *start : 0, c.data);
  for (std::size_t panel = 0; panel < b.count(); ++panel) {
    const float* from = start ? start + panel * kPanelWidth : nullptr;
    const auto product = b.width(panel) == kPanelWidth ? productPanel<2> : productPanel<1>;
    product(a, b.panel(panel), from, c.panel(panel));
  }
}

void multiplyTransposed(const Panels& a, const Panels& b, const Panels& c, float* sums) {
  if (b.is_column) return transposedColumn(a, b.data, c.data, sums);
  for (std::size_t panel = 0; panel < b.count(); ++panel) {
    const auto product = b.width(panel) == kPanelWidth ? transposedPanel<2> : transposedPanel<1>;
    product(a, b.panel(panel), c.panel(panel), sums + panel * kPanelWidth);
  }
}

void transpose(const Panels& a, const Panels& c) {
  for (std::size_t panel = 0; panel < a.count(); ++panel) {
    const std::size_t width = a.width(panel);
    for (std::size_t row = 0; row < a.rows; row += kLanes) {
      const std::size_t c_panel = row / kPanelWidth;
      const std::size_t c_width = c.width(c_panel);
      for (std::size_t i = 0; i < width; i += kLanes) {
        const float* from = a.panel(panel) + row * width + i;
        Float4 lines[kLanes];
        for (std::size_t r = 0; r < kLanes; ++r) lines[r] = simd::load(from + r * width);
        simd::transpose(lines);
        const std::size_t c_row = panel * kPanelWidth + i;
        float* to = c.panel(c_panel) + c_row * c_width + row % kPanelWidth;
        for (std::size_t r = 0; r < kLanes; ++r) simd::store(to + r * c_width, lines[r]);
      }
    }
  }
}

}  // namespace network
