#pragma once
#include "activation/piecewise.h"

namespace activation {

/// f(x) = min(max(x + 3, 0), 6) / 6. f(-inf) = 0, f(+inf) = 1. The value never falls. Largest error
/// over all floats: value 1.2 ULP, slope 0.4 ULP (1/6 is not a float).
struct HardSigmoid {
  static constexpr Kink kKinks[] = {{.x = -3, .is_jump = false}, {.x = 3, .is_jump = false}};

  static constexpr Description kDescription{
      .id = "hard-sigmoid",
      .name = "Hard sigmoid",
      .long_name = "hard sigmoid function",
      .symbol = R"(\operatorname{hardsigmoid})",
      .summary = "Imitates the sigmoid with three straight lines.",
      .formula =
          R"(\begin{cases} 0 & \text{if } x \le -3 \\ \frac{x + 3}{6} & \text{if } -3 < x < 3 \\ )"
          R"(1 & \text{if } x \ge 3 \end{cases})",
      .slope_formula =
          R"(\begin{cases} \frac{1}{6} & \text{if } -3 < x < 3 \\ 0 & \text{if } |x| > 3 \end{cases})",
      .kink_note =
          "At -3 and at 3 the slope changes between 0 and 1/6 and has no value of its own; by "
          "convention 0 is used at both, as in PyTorch.",
      .parameters = {},
      .kinks = kKinks,
      .range = {0, 1, true, true},
      .source = {"Howard, A. et al. (2019). Searching for MobileNetV3. IEEE/CVF International "
                 "Conference on Computer Vision, 1314-1324.",
                 "https://doi.org/10.1109/ICCV.2019.00140"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    const Floats shifted = atLeast(x + simd::splat(3), simd::splat(0));
    return atMost(shifted, simd::splat(6)) / simd::splat(6);
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope at_kink) const {
    const simd::Float4 zero = simd::splat(0), middle = simd::splat(1.0f / 6);
    const KinkSlopes<Floats> at_left{.left = zero, .convention = zero, .right = middle};
    const KinkSlopes<Floats> at_right{.left = middle, .convention = zero, .right = zero};
    return select(x < zero, slopeAround(x, -3, at_left, at_kink),
                  slopeAround(x, 3, at_right, at_kink));
  }
};

}  // namespace activation
