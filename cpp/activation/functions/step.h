#pragma once
#include "activation/piecewise.h"

namespace activation {

/// f(x) = 0 for x <= 0, 1 for x > 0. That f(0) = 0 is a convention (others take 1/2 or 1): at 0 it
/// is silent, as ReLU is. The slope is 0 wherever there is one; at the jump there is none, and 0 is
/// given for every choice.
struct Step {
  static constexpr Kink kKinks[] = {{.x = 0, .is_jump = true}};

  static constexpr Description kDescription{
      .id = "step",
      .name = "Step",
      .long_name = "Heaviside step function",
      .symbol = R"(\operatorname{step})",
      .summary = "Says yes (1) to every input greater than 0 and no (0) to every other.",
      .formula = R"(\begin{cases} 0 & \text{if } x \le 0 \\ 1 & \text{if } x > 0 \end{cases})",
      .slope_formula = R"(0 \quad \text{if } x \ne 0)",
      .kink_note =
          "At 0 the value jumps from 0 to 1: there is no slope, and 0 is reported in its "
          "place, as if the jump were not there. That the value at 0 "
          "is 0 is a convention; others use 1/2 or 1.",
      .parameters = {},
      .kinks = kKinks,
      .range = {0, 1, true, true},
      .source = {"McCulloch, W. S. & Pitts, W. (1943). A logical calculus of the ideas immanent in "
                 "nervous activity. Bulletin of Mathematical Biophysics, 5, 115-133.",
                 "https://doi.org/10.1007/BF02478259"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    const simd::Float4 zero = simd::splat(0);
    return keepNaN(x, select(x > zero, simd::splat(1), zero));
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    return keepNaN(x, simd::splat(0));
  }
};

}  // namespace activation
