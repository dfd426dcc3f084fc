#pragma once
#include "activation/activation.h"
#include "simd/exponential.h"

namespace activation {

/// f(x) = x * tanh(softplus(x)). f(-inf) = 0, f(+inf) = +inf. Largest error over all floats: value
/// 2.9 ULP, slope 4.3 ULP with fused multiply-adds, else 5.6 ULP (of the larger of slope and value:
/// at x = -1.19 the slope crosses 0).
///
/// tanh(ln(1 + u)) = n / (n + 2) with n = u^2 + 2 u, u = exp(x). Written as what dominates less a
/// part of it, to round the dominant part once:
///   x < 0:  f(x) = x u - x u (u^2 + u) / (n + 2)
///   x >= 0: f(x) = x - x 2 / (n + 2)
struct Mish {
  static constexpr Description kDescription{
      .id = "mish",
      .name = "Mish",
      .long_name = "self-regularized non-monotonic unit",
      .symbol = R"(\operatorname{mish})",
      .summary =
          "Multiplies its input by the tanh of its softplus: a smooth ReLU that dips a little "
          "below 0.",
      .formula = R"(x \tanh(\ln(1 + e^{x})))",
      .slope_formula =
          R"(\tanh(s) + x \, \sigma(x) \, (1 - \tanh^{2}(s)) \quad s = \ln(1 + e^{x}))",
      .kink_note = "",
      .parameters = {},
      .kinks = {},
      .range = {-0.308843401f, kInfinity, true, false},
      .source = {"Misra, D. (2020). Mish: A self regularized non-monotonic activation function. "
                 "British Machine Vision Conference.",
                 "https://arxiv.org/abs/1908.08681"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    const auto is_negative = x < simd::splat(0);
    // Further down the result rounds to 0, further up to x.
    const Floats bounded = atMost(atLeast(x, simd::splat(-115)), simd::splat(30));
    const Floats scaled = simd::scaledExponential(bounded);
    const Floats u = scaled * simd::unscale(), small = mulAdd(u, u, u);
    const Floats part =
        select(is_negative, small, simd::splat(2)) / (simd::splat(-2) - (small + u));
    const Floats product = bounded * scaled;
    const Floats value =
        mulAdd(select(is_negative, product, bounded), part, select(is_negative, product, x));
    return select(is_negative, value * simd::unscale(), value);
  }

  /// u (4 + 4 x + u (6 + 4 x + u (4 + u))) / d^2 with d = n + 2, where
  /// d^2 = 4 + u (8 + u (8 + u (4 + u))): as polynomials, because terms that are small where u is
  /// bring small errors.
  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    using simd::splat;
    const Floats bounded = atLeast(x, splat(-115));
    const Floats scaled = simd::scaledExponential(bounded);
    const Floats u = scaled * simd::unscale(), u_4 = u + splat(4), x_4 = bounded * splat(4);
    const Floats factor = mulAdd(u, mulAdd(u, u_4, x_4 + splat(6)), x_4 + splat(4));
    const Floats scaled_square =
        mulAdd(scaled, mulAdd(u, mulAdd(u, u_4, splat(8)), splat(8)), splat(0x1p66f));
    // From 10.8 on it rounds to 1, and what the formula gives for larger x may be anything.
    return select(x >= splat(10.8f), splat(1), scaled * factor / scaled_square);
  }
};

}  // namespace activation
