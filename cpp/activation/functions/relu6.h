#pragma once
#include "activation/piecewise.h"

namespace activation {

/// f(x) = min(max(0, x), 6). Exact. f(-0) = +0, f(-inf) = 0, f(+inf) = 6, f(NaN) = NaN.
struct Relu6 {
  static constexpr Kink kKinks[] = {{.x = 0, .is_jump = false}, {.x = 6, .is_jump = false}};

  static constexpr Description kDescription{
      .id = "relu6",
      .name = "ReLU6",
      .long_name = "rectified linear unit capped at 6",
      .symbol = R"(\operatorname{relu6})",
      .summary = "Does what ReLU does, but never passes on more than 6.",
      .formula = R"(\min(\max(0, x), 6))",
      .slope_formula = R"(\begin{cases} 0 & \text{if } x < 0 \\ 1 & \text{if } 0 < x < 6 \\ )"
                       R"(0 & \text{if } x > 6 \end{cases})",
      .kink_note =
          "At 0 and at 6 the slope changes between 0 and 1 and has no value of its own; by "
          "convention 0 is used at both, as in the common frameworks.",
      .parameters = {},
      .kinks = kKinks,
      .range = {0, 6, true, true},
      .source = {"Krizhevsky, A. (2010). Convolutional deep belief networks on CIFAR-10. "
                 "Unpublished manuscript, University of Toronto.",
                 "https://www.cs.toronto.edu/~kriz/conv-cifar10-aug2010.pdf"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    const simd::Float4 zero = simd::splat(0), six = simd::splat(6);
    return select(x <= zero, zero, select(x >= six, six, x));
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope at_kink) const {
    const simd::Float4 zero = simd::splat(0), one = simd::splat(1);
    const KinkSlopes<Floats> at_zero{.left = zero, .convention = zero, .right = one};
    const KinkSlopes<Floats> at_six{.left = one, .convention = zero, .right = zero};
    return select(x < simd::splat(3), slopeAround(x, 0, at_zero, at_kink),
                  slopeAround(x, 6, at_six, at_kink));
  }
};

}  // namespace activation
