#pragma once
#include "activation/piecewise.h"

namespace activation {

/// f(x) = x, the sign of zero kept.
struct Identity {
  static constexpr Description kDescription{
      .id = "identity",
      .name = "Identity",
      .long_name = "identity function",
      .symbol = R"(\operatorname{id})",
      .summary = "Passes every input on unchanged, as if there were no activation function at all.",
      .formula = R"(x)",
      .slope_formula = R"(1)",
      .kink_note = "",
      .parameters = {},
      .kinks = {},
      .range = {-kInfinity, kInfinity, false, false},
      .source =
          {"Goodfellow, I., Bengio, Y. & Courville, A. (2016). Deep Learning, section 6.2.2.1 "
           "(linear units). MIT Press.",
           "https://www.deeplearningbook.org/contents/mlp.html"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    return x;
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    return keepNaN(x, simd::splat(1));
  }
};

}  // namespace activation
