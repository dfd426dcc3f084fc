#pragma once
#include "activation/piecewise.h"

namespace activation {

/// f(x) = x * min(max(x + 3, 0), 6) / 6. f(-inf) = 0, f(+inf) = +inf, f(-0) = -0. Largest error
/// over all floats: value 2 ULP, slope 1.2 ULP.
struct HardSwish {
  static constexpr Kink kKinks[] = {{.x = -3, .is_jump = false}, {.x = 3, .is_jump = false}};

  static constexpr Description kDescription{
      .id = "hard-swish",
      .name = "Hard swish",
      .long_name = "hard swish function",
      .symbol = R"(\operatorname{hardswish})",
      .summary = "Imitates SiLU with two straight lines and a parabola between them.",
      .formula =
          R"(\begin{cases} 0 & \text{if } x \le -3 \\ \frac{x (x + 3)}{6} & \text{if } -3 < x < 3 \\ )"
          R"(x & \text{if } x \ge 3 \end{cases})",
      .slope_formula =
          R"(\begin{cases} 0 & \text{if } x < -3 \\ \frac{2x + 3}{6} & \text{if } -3 < x < 3 \\ )"
          R"(1 & \text{if } x > 3 \end{cases})",
      .kink_note =
          "At -3 the slope changes from 0 to -1/2, at 3 from 3/2 to 1, and has no value of its "
          "own; by convention the outer pieces count there, 0 and 1.",
      .parameters = {},
      .kinks = kKinks,
      .range = {-0.375f, kInfinity, true, false},
      .source = {"Howard, A. et al. (2019). Searching for MobileNetV3. IEEE/CVF International "
                 "Conference on Computer Vision, 1314-1324.",
                 "https://doi.org/10.1109/ICCV.2019.00140"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    const simd::Float4 three = simd::splat(3), zero = simd::splat(0);
    const Floats parabola = x * (x + three) / simd::splat(6);
    return select(x >= three, x, select(x <= zero - three, zero, parabola));
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope at_kink) const {
    const simd::Float4 zero = simd::splat(0), one = simd::splat(1);
    const Floats parabola = (x + x + simd::splat(3)) / simd::splat(6);
    const KinkSlopes<Floats> at_left{.left = zero, .convention = zero, .right = simd::splat(-0.5f)};
    const KinkSlopes<Floats> at_right{.left = simd::splat(1.5f), .convention = one, .right = one};
    const Floats outside = select(x < zero, slopeAround(x, -3, at_left, at_kink),
                                  slopeAround(x, 3, at_right, at_kink));
    return select(abs(x) < simd::splat(3), parabola, outside);
  }
};

}  // namespace activation
