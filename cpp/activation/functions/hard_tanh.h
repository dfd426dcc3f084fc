#pragma once
#include "activation/piecewise.h"

namespace activation {

/// f(x) = min(max(x, -1), 1). Exact. f(+-inf) = +-1, f(-0) = -0.
struct HardTanh {
  static constexpr Kink kKinks[] = {{.x = -1, .is_jump = false}, {.x = 1, .is_jump = false}};

  static constexpr Description kDescription{
      .id = "hard-tanh",
      .name = "Hard tanh",
      .long_name = "hard hyperbolic tangent",
      .symbol = R"(\operatorname{hardtanh})",
      .summary = "Passes on inputs between -1 and 1 as they are and cuts off the others.",
      .formula =
          R"(\begin{cases} -1 & \text{if } x < -1 \\ x & \text{if } |x| \le 1 \\ 1 & \text{if } x > 1 \end{cases})",
      .slope_formula =
          R"(\begin{cases} 1 & \text{if } |x| < 1 \\ 0 & \text{if } |x| > 1 \end{cases})",
      .kink_note =
          "At -1 and at 1 the slope changes between 0 and 1 and has no value of its own; by "
          "convention 0 is used at both, as in PyTorch.",
      .parameters = {},
      .kinks = kKinks,
      .range = {-1, 1, true, true},
      .source = {"Collobert, R., Weston, J., Bottou, L., Karlen, M., Kavukcuoglu, K. & Kuksa, P. "
                 "(2011). Natural language processing (almost) from scratch. Journal of Machine "
                 "Learning Research, 12, 2493-2537.",
                 "https://www.jmlr.org/papers/v12/collobert11a.html"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    return atMost(atLeast(x, simd::splat(-1)), simd::splat(1));
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope at_kink) const {
    const simd::Float4 zero = simd::splat(0), one = simd::splat(1);
    const KinkSlopes<Floats> at_left{.left = zero, .convention = zero, .right = one};
    const KinkSlopes<Floats> at_right{.left = one, .convention = zero, .right = zero};
    return select(x < zero, slopeAround(x, -1, at_left, at_kink),
                  slopeAround(x, 1, at_right, at_kink));
  }
};

}  // namespace activation
