#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = x / (1 + exp(-x)), also called swish. f(-inf) = 0, f(+inf) = +inf. Largest error over all
/// floats: value 2.5 ULP, slope 3.4 ULP (of the larger of slope and value: at x = -1.28 the slope
/// crosses 0).
struct Silu {
  static constexpr Description kDescription{
      .id = "silu",
      .name = "SiLU",
      .long_name = "sigmoid linear unit (swish)",
      .symbol = R"(\operatorname{silu})",
      .summary =
          "Multiplies its input by the sigmoid of it: a smooth ReLU that dips a little below 0.",
      .formula = R"(x \, \sigma(x) = \frac{x}{1 + e^{-x}})",
      .slope_formula = R"(\sigma(x) \, (1 + x \, (1 - \sigma(x))))",
      .kink_note = "",
      .parameters = {},
      .kinks = {},
      .range = {-0.278464543f, kInfinity, true, false},
      .source =
          {"Elfwing, S., Uchibe, E. & Doya, K. (2018). Sigmoid-weighted linear units for neural "
           "network function approximation in reinforcement learning. Neural Networks, 107, 3-11.",
           "https://doi.org/10.1016/j.neunet.2017.12.012"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    // As logisticValue; the product with the scale is exact. From 18 on the value rounds to x, and
    // that of the formula, where x is too large for it, may be anything.
    const Floats bounded = atLeast(x, simd::splat(-110));
    const auto [rest, scale] = simd::reduce(bounded);
    const Floats value =
        bounded * scale / (scale + simd::reciprocalExponentialNearZero(rest, 0x1p64f));
    return select(x < simd::splat(18), value, x);
  }

  /// With t = -|x| and exp(t) = s exp(r), p = exp(-r): s (s + (1 + t) p) / (s + p)^2, whose
  /// denominator is s (s + 2 p) + p^2. s and p are taken 2^60 times too large.
  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    const Floats t = simd::splat(0) - magnitudeUpTo(x, 115);
    const auto [rest, s] = simd::reduce<60>(t);
    const Floats p = simd::reciprocalExponentialNearZero(rest, 0x1p60f);
    const Floats numerator = s * mulAdd(simd::splat(1) + t, p, s);
    return slopeFromNegativeSide(x, numerator / mulAdd(s, mulAdd(p, simd::splat(2), s), p * p));
  }
};

}  // namespace activation
