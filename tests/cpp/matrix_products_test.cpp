#include "network/matrix_products.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "float_bits.h"
#include "network/panel_rows.h"
#include "samples.h"
#include "simd/float4.h"

using network::padded;
using network::Panels;

namespace {

/// Its own memory for a matrix, all of it NaN, with guards behind.
class Matrix {
 public:
  Matrix(std::size_t rows, std::size_t columns)
      : memory_(rows * padded(columns) + 8, std::nanf("")),
        panels_{memory_.data(), rows, columns} {}
  Matrix(std::size_t rows, std::size_t columns, std::uint32_t seed) : Matrix(rows, columns) {
    const std::vector<float> values = samples::moderate(rows * columns, seed, 2);
    for (std::size_t row = 0; row < rows; ++row) {
      network::writeRow(panels_, row, &values[row * columns]);
    }
  }
  const Panels& panels() const { return panels_; }
  float at(std::size_t row, std::size_t column) const { return panels_.at(row, column); }
  bool guardsAreIntact() const {
    for (std::size_t i = memory_.size() - 8; i < memory_.size(); ++i) {
      if (!std::isnan(memory_[i])) return false;
    }
    return true;
  }

 private:
  std::vector<float> memory_;
  Panels panels_;
};

/// One running total, product after product: rounded twice each, or fused.
template <class Left, class Right>
bool isDocumented(float got, float start, std::size_t depth, Left left, Right right) {
  float rounded = start;
  float fused = start;
  for (std::size_t k = 0; k < depth; ++k) {
    const float product = left(k) * right(k);
    rounded = rounded + product;
    fused = std::fma(left(k), right(k), fused);
  }
  return bits::same(got, rounded) || (simd::kVariantName == "relaxed" && bits::same(got, fused));
}

}  // namespace

TEST_CASE("products sum in the documented order, to the bit, at every shape") {
  for (const std::size_t rows : {1, 2, 3, 4, 5, 7, 8, 9}) {
    for (const std::size_t depth : {1, 3, 4, 5, 7, 8, 9, 12, 13, 16, 17}) {
      for (const std::size_t columns : {1, 4, 5, 8, 9, 12, 13, 17}) {
        const Matrix a(rows, depth, 1);
        const Matrix b(padded(depth), columns, 2);
        const std::vector<float> start = samples::moderate(padded(columns), 3);
        const Matrix c(rows, columns);
        network::multiply(a.panels(), b.panels(), start.data(), c.panels());
        const Matrix from_zero(rows, columns);
        network::multiply(a.panels(), b.panels(), nullptr, from_zero.panels());
        const Matrix d(rows, columns, 4);
        const Matrix gradient(padded(depth), columns);
        network::multiplyTransposed(a.panels(), d.panels(), gradient.panels());
        bool is_right = c.guardsAreIntact() && gradient.guardsAreIntact();
        for (std::size_t j = 0; j < columns; ++j) {
          const auto b_at = [&](std::size_t k) { return b.at(k, j); };
          for (std::size_t i = 0; i < rows; ++i) {
            const auto a_at = [&](std::size_t k) { return a.at(i, k); };
            is_right = is_right && isDocumented(c.at(i, j), start[j], depth, a_at, b_at);
            is_right = is_right && isDocumented(from_zero.at(i, j), 0, depth, a_at, b_at);
          }
          for (std::size_t k = 0; k < depth; ++k) {
            is_right = is_right && isDocumented(
                                       gradient.at(k, j), 0, rows,
                                       [&](std::size_t row) { return a.at(row, k); },
                                       [&](std::size_t row) { return d.at(row, j); });
          }
        }
        CHECK_MESSAGE(is_right, rows << " x " << depth << " x " << columns);
      }
    }
  }
}

TEST_CASE("transposing puts each element and the padding in its place") {
  for (const std::size_t rows : {4, 8, 12, 20}) {
    for (const std::size_t columns : {1, 4, 6, 8, 9, 13, 16}) {
      const Matrix a(rows, columns, 5);
      const Matrix turned(padded(columns), rows);
      network::transpose(a.panels(), turned.panels());
      bool is_right = turned.guardsAreIntact();
      for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < padded(columns); ++j) {
          is_right = is_right && turned.at(j, i) == (j < columns ? a.at(i, j) : 0);
        }
      }
      CHECK_MESSAGE(is_right, rows << " x " << columns);
    }
  }
}

TEST_CASE("columns sum down the rows in order") {
  for (const std::size_t columns : {1, 4, 7, 8, 12, 21}) {
    const Matrix a(11, columns, 6);
    std::vector<float> sums(padded(columns));
    network::sumColumns(a.panels(), sums.data());
    for (std::size_t j = 0; j < columns; ++j) {
      float sum = 0;
      for (std::size_t i = 0; i < 11; ++i) sum = sum + a.at(i, j);
      CHECK(bits::same(sums[j], sum));
    }
  }
}

TEST_CASE("rows come out as they went in, and padding is 0") {
  for (std::size_t columns = 1; columns <= 18; ++columns) {
    const Matrix a(3, columns, 7);
    std::vector<float> row(columns + 1, 77.0F);
    network::readRow(a.panels(), 1, row.data());
    for (std::size_t j = 0; j < columns; ++j) CHECK(row[j] == a.at(1, j));
    CHECK(row[columns] == 77.0F);
    for (std::size_t j = columns; j < padded(columns); ++j) CHECK(a.at(1, j) == 0);
  }
}
