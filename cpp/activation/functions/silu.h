#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = x / (1 + exp(-x)), also called swish. f(-inf) = 0, f(+inf) = +inf. Largest error over all
/// floats: value 2.5 ULP, slope 2.5 ULP (of the larger of slope and value: at x = -1.28 the slope
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

  /// From the slope at -|x|, which next to 0 is a polynomial's.
  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    const Floats t = magnitudeUpTo(x, 115);
    return slopeFromNegativeSide(x, select(t < simd::splat(1), nearSlope(t), farSlope(t)));
  }

 private:
  /// The slope at -t for t <= 1: 1/2 - t/2 + t^3 g(t^2). (g by weighted least squares, the weights
  /// moved until the errors' peaks were level; error 7e-10.)
  template <class Floats>
  static Floats nearSlope(Floats t) {
    const Floats square = t * t;
    const Floats g = simd::polynomial(square, 1.82688655e-05f, -0.000205218967f, 0.0016821496f,
                                      -0.0124989571f, 0.0833332464f);
    return mulAdd(t * square, g, mulAdd(t, simd::splat(-0.5f), simd::splat(0.5f)));
  }

  /// The same for t >= 1, with e = exp(-t): e (1 - t + e) / (1 + e)^2.
  template <class Floats>
  static Floats farSlope(Floats t) {
    using simd::splat;
    const auto [rest, scale] = simd::reduce(splat(0) - t);
    const Floats m = simd::exponentialMinusOneNearZero(rest);
    const Floats e = mulAdd(m, scale, scale) * simd::unscale();
    return simd::exponentialOver(m, scale, e * (e + splat(2)), (splat(1) - t) + e);
  }
};

}  // namespace activation
