#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = x / (1 + exp(-x)), also called swish. f(-inf) = 0, f(+inf) = +inf. Largest error over all
/// floats: value 2.5 ULP, slope 3.7 ULP (of the larger of slope and value: at x = -1.28 the slope
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
    // Bounded below so that -inf is not multiplied by 0. The product with the scale is exact, but
    // would overflow for the largest x: from 18 on the value rounds to x.
    const Floats bounded = atLeast(x, simd::splat(-110));
    const Logistic<Floats> part = logistic(bounded);
    const Floats value = bounded * part.scale / part.denominator * simd::unscale();
    return select(x < simd::splat(18), value, x);
  }

  /// Of the two factors of x, here -|x|, one is the logistic function and the other 1 minus it.
  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    const Floats t = simd::splat(0) - magnitudeUpTo(x, 115);
    const Logistic<Floats> part = logistic(simd::reduce(t));
    const Floats other = part.reciprocal / part.denominator;
    const Floats factor = mulAdd(t, other, simd::splat(1));
    return slopeFromNegativeSide(x, factor * (part.scale / part.denominator) * simd::unscale());
  }
};

}  // namespace activation
