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
  /// A single column without padding beside it.
  static Matrix column(std::size_t rows) {
    Matrix column(1, rows);
    column.panels_ = {column.memory_.data(), rows, 1, true};
    return column;
  }
  static Matrix columnOf(const Matrix& padded_column) {
    Matrix same = column(padded_column.panels().rows);
    for (std::size_t i = 0; i < same.panels_.rows; ++i) {
      same.panels_.at(i, 0) = padded_column.at(i, 0);
    }
    return same;
  }
  const Panels& panels() const { return panels_; }
  /// Whether it is a column of the same numbers and has written nothing beyond its room.
  bool isAlike(const Matrix& padded_column) const {
    bool is_alike = guardsAreIntact();
    for (std::size_t i = 0; i < panels_.rows; ++i) {
      is_alike = is_alike && bits::same(at(i, 0), padded_column.at(i, 0));
    }
    return is_alike;
  }
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
        std::vector<float> sums(padded(columns));
        network::multiplyTransposed(a.panels(), d.panels(), gradient.panels(), sums.data());
        bool is_right = c.guardsAreIntact() && gradient.guardsAreIntact();
        for (std::size_t j = 0; j < columns; ++j) {
          float sum = 0;
          for (std::size_t row = 0; row < rows; ++row) sum = sum + d.at(row, j);
          is_right = is_right && bits::same(sums[j], sum);
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

TEST_CASE("the products with a single column have the bits of those with a padded one") {
  for (const std::size_t rows : {1, 2, 3, 4, 5, 8, 10, 13}) {
    for (const std::size_t depth : {1, 3, 4, 7, 8, 9, 13, 17}) {
      CAPTURE(rows);
      CAPTURE(depth);
      const Matrix a(rows, depth, 1);
      const Matrix weights(padded(depth), 1, 2);
      const Matrix column = Matrix::columnOf(weights);
      const std::vector<float> start = samples::moderate(4, 3);

      const Matrix sums(rows, 1);
      const Matrix column_sums = Matrix::column(rows);
      network::multiply(a.panels(), weights.panels(), start.data(), sums.panels());
      network::multiply(a.panels(), column.panels(), start.data(), column_sums.panels());
      CHECK_UNARY(column_sums.isAlike(sums));

      const Matrix delta(rows, 1, 4);
      const Matrix gradient(padded(depth), 1);
      const Matrix column_gradient = Matrix::column(padded(depth));
      std::vector<float> bias(4);
      std::vector<float> column_bias(4);
      network::multiplyTransposed(a.panels(), delta.panels(), gradient.panels(), bias.data());
      network::multiplyTransposed(a.panels(), Matrix::columnOf(delta).panels(),
                                  column_gradient.panels(), column_bias.data());
      CHECK_UNARY(column_gradient.isAlike(gradient));
      CHECK(bits::same(column_bias[0], bias[0]));
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
