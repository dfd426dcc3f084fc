#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = 1 / (1 + exp(-x)). f(-inf) = 0 and f(+inf) = 1 exactly; results down to the smallest
/// denormal. The value never falls from one float to the next. Largest error over all floats: value
/// 2.6 ULP, slope 2.5 ULP.
struct Sigmoid {
  static constexpr Description kDescription{
      .id = "sigmoid",
      .name = "Sigmoid",
      .long_name = "logistic sigmoid function",
      .symbol = R"(\sigma)",
      .summary = "Squeezes any input smoothly into a number between 0 and 1.",
      .formula = R"(\frac{1}{1 + e^{-x}})",
      .slope_formula = R"(\sigma(x) \, (1 - \sigma(x)))",
      .kink_note = "",
      .parameters = {},
      .kinks = {},
      .range = {0, 1, false, false},
      .source =
          {"Rumelhart, D. E., Hinton, G. E. & Williams, R. J. (1986). Learning representations "
           "by back-propagating errors. Nature, 323, 533-536.",
           "https://doi.org/10.1038/323533a0"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    return logisticValue(x);
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    return logisticSlope(simd::splat(0) - abs(x), 1);
  }
};

}  // namespace activation
