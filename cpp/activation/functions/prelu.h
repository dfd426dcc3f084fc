#pragma once
#include "activation/piecewise.h"

namespace activation {

/// f(x) = x for x > 0, a * x otherwise, rounded once, for a of any sign; one `a` per channel. The
/// value at +-0 is a zero; with a = 0 the result is 0 for every x <= 0, -inf included (the limit).
struct Prelu {
  /// He et al. learn `a` without bounds and find values from about 0 to 1 (Table 1: 0.681 at most);
  /// 10 leaves room for any lesson while keeping the sums of a lesson far from overflow.
  static constexpr Parameter kParameters[] = {{.id = "a",
                                               .name = "learned slope below 0",
                                               .symbol = "a",
                                               .initial = 0.25f,
                                               .minimum = -10,
                                               .maximum = 10,
                                               .per_channel = true}};
  static constexpr Kink kKinks[] = {{.x = 0, .is_jump = false}};

  static constexpr Description kDescription{
      .id = "prelu",
      .name = "PReLU",
      .long_name = "parametric rectified linear unit",
      .symbol = R"(\operatorname{prelu})",
      .summary = "Does what leaky ReLU does, but the slope below 0 is learned during training.",
      .formula = R"(\begin{cases} a x & \text{if } x \le 0 \\ x & \text{if } x > 0 \end{cases})",
      .slope_formula = R"(\begin{cases} a & \text{if } x < 0 \\ 1 & \text{if } x > 0 \end{cases})",
      .kink_note =
          "At 0 the slope changes from a to 1 and has no value of its own (unless a is 1); "
          "by convention a is used there, as in PyTorch; Flax uses 1.",
      .parameters = kParameters,
      .kinks = kKinks,
      .range = {-kInfinity, kInfinity, false, false},
      .source =
          {"He, K., Zhang, X., Ren, S. & Sun, J. (2015). Delving deep into rectifiers: "
           "surpassing human-level performance on ImageNet classification. IEEE International "
           "Conference on Computer Vision, 1026-1034.",
           "https://doi.org/10.1109/ICCV.2015.123"},
  };

  simd::Float4 a;

  template <class Floats>
  Floats value(Floats x) const {
    return leakyValue(x, a);
  }

  static constexpr ParameterRange kQuickRange = kUpToOne;
  template <class Floats>
  Floats quickValue(Floats x) const {
    return leakyValueUpToOne(x, a);
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope at_kink) const {
    return slopeAround(x, 0, {.left = a, .convention = a, .right = simd::splat(1)}, at_kink);
  }

  template <class Floats>
  Floats parameterSlope(Floats x) const {
    return leakyFactorSlope(x);
  }
};

}  // namespace activation
