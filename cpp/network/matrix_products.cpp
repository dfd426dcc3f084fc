#include "network/matrix_products.h"

#include "simd/float4.h"

namespace network {

using simd::Float4;
using simd::kLanes;

namespace {

/// Clang unrolls the innermost loops and then moves so many loads ahead that the totals no longer
/// fit into registers: the product is two and a half times slower (relaxed, Emscripten 6.0.5, V8).
#if defined(__clang__)
#define NOT_UNROLLED _Pragma("clang loop unroll(disable)")
#else
#define NOT_UNROLLED
#endif

/// How many rows of the result are worked on at once. With two Float4 a row that is eight running
/// totals, as many as keep two multipliers of latency four busy, and few enough for 15 registers.
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
    for (std::size_t k = 0; k < kPanelWidth; ++k) {
      addProducts<kRows, kVectors>(factors + k, kPanelWidth, b + k * kWidth, totals);
    }
    b += kPanelWidth * kWidth;
  }
  if (const std::size_t rest = a.columns % kPanelWidth; rest > 0) {
    const std::size_t width = a.width(whole_panels);
    const float* factors = a.panel(whole_panels) + first_row * width;
    for (std::size_t k = 0; k < rest; ++k) {
      addProducts<kRows, kVectors>(factors + k, width, b + k * kWidth, totals);
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
template <std::size_t kVectors>
inline void transposedTile(const float* a, std::size_t a_width, const float* b, std::size_t rows,
                           float* c) {
  constexpr std::size_t kWidth = kVectors * kLanes;
  Row<kVectors> totals[kLanes];
  for (auto& total : totals) {
    for (std::size_t v = 0; v < kVectors; ++v) total[v] = simd::splat(0);
  }
  NOT_UNROLLED
  for (std::size_t row = 0; row < rows; ++row) {
    addProducts<kLanes, kVectors>(a + row * a_width, 1, b + row * kWidth, totals);
  }
  for (std::size_t r = 0; r < kLanes; ++r) {
    for (std::size_t v = 0; v < kVectors; ++v) {
      simd::store(c + r * kWidth + v * kLanes, totals[r][v]);
    }
  }
}

template <std::size_t kVectors>
void transposedPanel(const Panels& a, const float* b, float* c) {
  for (std::size_t panel = 0; panel < a.count(); ++panel) {
    const std::size_t width = a.width(panel);
    for (std::size_t column = 0; column < width; column += kLanes) {
      transposedTile<kVectors>(a.panel(panel) + column, width, b, a.rows, c);
      c += kLanes * kVectors * kLanes;
    }
  }
}

#undef NOT_UNROLLED

}  // namespace

void multiply(const Panels& a, const Panels& b, const float* start, const Panels& c) {
  for (std::size_t panel = 0; panel < b.count(); ++panel) {
    const float* from = start ? start + panel * kPanelWidth : nullptr;
    const auto product = b.width(panel) == kPanelWidth ? productPanel<2> : productPanel<1>;
    product(a, b.panel(panel), from, c.panel(panel));
  }
}

void multiplyTransposed(const Panels& a, const Panels& b, const Panels& c) {
  for (std::size_t panel = 0; panel < b.count(); ++panel) {
    const auto product = b.width(panel) == kPanelWidth ? transposedPanel<2> : transposedPanel<1>;
    product(a, b.panel(panel), c.panel(panel));
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

void sumColumns(const Panels& a, float* sums) {
  for (std::size_t panel = 0; panel < a.count(); ++panel) {
    const std::size_t width = a.width(panel);
    for (std::size_t column = 0; column < width; column += kLanes) {
      const float* from = a.panel(panel) + column;
      Float4 total = simd::splat(0);
      for (std::size_t row = 0; row < a.rows; ++row) total = total + simd::load(from + row * width);
      simd::store(sums + panel * kPanelWidth + column, total);
    }
  }
}

}  // namespace network
