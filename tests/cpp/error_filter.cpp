#include "error_filter.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "float_bits.h"

namespace error_filter {

// The loops keep to what compilers turn into vector instructions: no branches, no early end.

void perUlp(std::span<const double> exact, std::span<const double> unit, std::span<double> result) {
  constexpr double kLargest = std::numeric_limits<float>::max();
  for (std::size_t i = 0; i < exact.size(); ++i) {
    const double inside = 1 / bits::ulpAt(unit[i]);
    result[i] = std::fabs(exact[i]) > kLargest ? std::numeric_limits<double>::infinity() : inside;
  }
}

bool mayExceed(std::span<const float> got, std::span<const double> exact,
               std::span<const double> per_ulp, double ulps) {
  unsigned exceeds = 0;
  for (std::size_t i = 0; i < got.size(); ++i) {
    const double error = std::fabs(static_cast<double>(got[i]) - exact[i]) * per_ulp[i];
    exceeds |= error <= ulps ? 0U : 1U;
  }
  return exceeds != 0;
}

bool mayDiffer(std::span<const float> got, std::span<const double> exact) {
  unsigned difference = 0;
  for (std::size_t i = 0; i < got.size(); ++i) {
    difference |= bits::of(got[i]) ^ bits::of(static_cast<float>(exact[i]));
  }
  return difference != 0;
}

void directions(std::span<const double> exact_slope, std::span<float> direction) {
  direction[0] = 0;
  for (std::size_t i = 1; i < exact_slope.size(); ++i) {
    const double smaller = std::min(exact_slope[i - 1], exact_slope[i]);
    const double larger = std::max(exact_slope[i - 1], exact_slope[i]);
    direction[i] = (smaller >= 0 ? 1.0F : 0.0F) - (larger < 0 ? 1.0F : 0.0F);
  }
}

bool mayTurnBack(std::span<const float> y, std::span<const float> direction) {
  unsigned turns = 0;
  for (std::size_t i = 1; i < y.size(); ++i) {
    turns |= (y[i] - y[i - 1]) * direction[i] < 0 ? 1U : 0U;  // of equal infinities, NaN: no turn
  }
  return turns != 0;
}

}  // namespace error_filter
