#pragma once
#include "activation/piecewise.h"

namespace activation {

/// f(x) = max(0, x). Exact. f(-0) = +0, f(-inf) = 0, f(+inf) = +inf, f(NaN) = NaN.
struct Relu {
  static constexpr Kink kKinks[] = {{.x = 0, .is_jump = false}};

  static constexpr Description kDescription{
      .id = "relu",
      .name = "ReLU",
      .long_name = "rectified linear unit",
      .symbol = R"(\operatorname{relu})",
      .summary = "Turns its input into the larger of 0 and the input itself.",
      .formula = R"(\max(0, x))",
      .slope_formula = R"(\begin{cases} 0 & \text{if } x < 0 \\ 1 & \text{if } x > 0 \end{cases})",
      .kink_note =
          "At 0 the slope changes from 0 to 1 and has no value of its own; by convention 0 "
          "is used there, as in the common frameworks.",
      .parameters = {},
      .kinks = kKinks,
      .range = {0, kInfinity, true, false},
      .source = {"Fukushima, K. (1969). Visual feature extraction by a multilayered network of "
                 "analog threshold elements. IEEE Transactions on Systems Science and Cybernetics, "
                 "5(4), 322-333.",
                 "https://doi.org/10.1109/TSSC.1969.300225"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    return zeroWhere(x <= simd::splat(0), x);
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope at_kink) const {
    const simd::Float4 zero = simd::splat(0), one = simd::splat(1);
    return slopeAround(x, 0, {.left = zero, .convention = zero, .right = one}, at_kink);
  }

  static bool hasQuickBackward(KinkSlope at_kink) {
    return at_kink == KinkSlope::kConvention || at_kink == KinkSlope::kLeft;
  }
  template <class Floats>
  Floats quickBackward(Floats x, Floats dy) const {
    return select(x > simd::splat(0), dy, value(x));
  }
};

}  // namespace activation
