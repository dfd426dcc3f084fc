#pragma once
#include "activation/piecewise.h"
#include "simd/exponential.h"

namespace activation {

/// f(x) = scale * x for x > 0, scale * alpha * (exp(x) - 1) otherwise, with the two constants that
/// keep the mean at 0 and the variance at 1 from layer to layer. f(-inf) = -scale * alpha, f(+inf)
/// = +inf, f(-0) = +0. The value never falls. Largest error over all floats: value 2 ULP, slope 2
/// ULP, the rounding of the constants included.
struct Selu {
  static constexpr float kScale = 1.0507009873554805f;
  static constexpr float kScaleAlpha = 1.7580993408473768f;
  static constexpr Kink kKinks[] = {{.x = 0, .is_jump = false}};

  static constexpr Description kDescription{
      .id = "selu",
      .name = "SELU",
      .long_name = "scaled exponential linear unit",
      .symbol = R"(\operatorname{selu})",
      .summary =
          "Is an ELU with its two numbers chosen so that signals keep their size from layer to "
          "layer.",
      .formula =
          R"(\lambda \begin{cases} \alpha (e^{x} - 1) & \text{if } x \le 0 \\ )"
          R"(x & \text{if } x > 0 \end{cases} \quad \lambda \approx 1.0507,\ \alpha \approx 1.6733)",
      .slope_formula =
          R"(\lambda \begin{cases} \alpha e^{x} & \text{if } x < 0 \\ 1 & \text{if } x > 0 \end{cases})",
      .kink_note =
          "At 0 the slope changes from λα, about 1.76, to λ, about 1.05, and has no value of its "
          "own; by convention λα is used there, as in PyTorch.",
      .parameters = {},
      .kinks = kKinks,
      .range = {-kScaleAlpha, kInfinity, false, false},
      .source =
          {"Klambauer, G., Unterthiner, T., Mayr, A. & Hochreiter, S. (2017). Self-normalizing "
           "neural networks. Advances in Neural Information Processing Systems, 30.",
           "https://arxiv.org/abs/1706.02515"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    const Floats below = simd::splat(kScaleAlpha) * exponentialMinusOne(x);
    return select(x > simd::splat(0), simd::splat(kScale) * x, below);
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope at_kink) const {
    const simd::Float4 left = simd::splat(kScaleAlpha);
    const Floats below = exponential(atMost(x, simd::splat(0)), left);
    return slopeAround(x, 0, {.left = below, .convention = left, .right = simd::splat(kScale)},
                       at_kink);
  }
};

}  // namespace activation
