#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = x * Phi(x), Phi the normal distribution's cumulative function, (1 + erf(x / sqrt 2)) / 2.
/// f(-inf) = 0, f(+inf) = +inf. Largest error over all floats: value 2.9 ULP, down to
/// the last denormal at -14.3; slope 4.7 ULP (of the larger of slope and value: at x = -0.75 the
/// slope crosses 0).
struct Gelu {
  static constexpr Description kDescription{
      .id = "gelu",
      .name = "GELU",
      .long_name = "Gaussian error linear unit",
      .symbol = R"(\operatorname{gelu})",
      .summary =
          "Multiplies its input by the chance that a normally distributed number is smaller than "
          "it.",
      .formula =
          R"(x \, \Phi(x) = \frac{x}{2} \left(1 + \operatorname{erf}\left(\frac{x}{\sqrt{2}}\right)\right))",
      .slope_formula = R"(\Phi(x) + \frac{x}{\sqrt{2 \pi}} \, e^{-x^{2} / 2})",
      .kink_note = "",
      .parameters = {},
      .kinks = {},
      .range = {-0.169971207f, kInfinity, true, false},
      .source = {"Hendrycks, D. & Gimpel, K. (2016). Gaussian error linear units (GELUs). "
                 "arXiv:1606.08415.",
                 "https://arxiv.org/abs/1606.08415"},
  };

  simd::Float4 value(simd::Float4 x) const {
    const Tail tail = tailAt(magnitudeUpTo(x, 14.5f));
    return valueFromNegativeSide(x, simd::splat(0) - tail.product * simd::unscale());
  }

  /// Phi(-t) - t phi(t) at -t. Below 2^-100 it is 1/2 as at 0, where t could not divide.
  simd::Float4 slope(simd::Float4 x, KinkSlope) const {
    const simd::Float4 t = atLeast(magnitudeUpTo(x, 15), simd::splat(0x1p-100f));
    const Tail tail = tailAt(t);
    const simd::Float4 density = simd::splat(0.39894228f) * tail.exponential;
    return slopeFromNegativeSide(x, (tail.product / t - t * density) * simd::unscale());
  }

 private:
  struct Tail {
    simd::Float4 product;      ///< 2^64 t Phi(-t)
    simd::Float4 exponential;  ///< 2^64 exp(-t^2 / 2)
  };

  /// For 0 <= t <= 15.
  static Tail tailAt(simd::Float4 t) {
    // t^2 / 2 in two parts, the first exact: an error of it is as large a fraction of the result.
    const simd::Float4 high = simd::leadingBits(t), half = simd::splat(-0.5f);
    const auto [rest, scale] =
        simd::reduceSum(high * high * half, (t - high) * ((t + high) * half));
    const simd::Float4 m = simd::exponentialMinusOneNearZero(rest);
    const simd::Float4 near = select(t < simd::splat(0.53f), simd::splat(1), simd::splat(0));
    return {select(near > simd::splat(0), nearProduct(t), farProduct(t, m) * scale),
            mulAdd(m, scale, scale)};
  }

  /// From Phi(-t) = 1/2 - t g(t^2), for t up to 0.53. The error of g is 4e-9.
  static simd::Float4 nearProduct(simd::Float4 t) {
    const simd::Float4 t2 = t * t;
    simd::Float4 g = simd::splat(-0.00111521489f);
    g = mulAdd(g, t2, simd::splat(0.00995804391f));
    g = mulAdd(g, t2, simd::splat(-0.0664891168f));
    g = mulAdd(g, t2, simd::splat(0.398942252f));
    return (t * simd::splat(0.5f) - t2 * g) * simd::splat(0x1p64f);
  }

  /// t Phi(-t) = k(t) exp(-t^2 / 2) / scale, given m + 1 = exp(-t^2 / 2) / scale. k rises from 0.17
  /// at t = 0.53 to 0.4. It is k(t0) and a difference, (t - t0) times a quotient of polynomials: so
  /// the quotient's rounding errors count for less than half. Of the points near 1 the one is
  /// chosen where k(t0) is all but a float. The error of k is 8e-10.
  static simd::Float4 farProduct(simd::Float4 t, simd::Float4 m) {
    simd::Float4 p = simd::splat(0.00197687439f);
    p = mulAdd(p, t, simd::splat(0.0192583375f));
    p = mulAdd(p, t, simd::splat(0.0881687774f));
    p = mulAdd(p, t, simd::splat(0.218976326f));
    p = mulAdd(p, t, simd::splat(0.266487228f));
    simd::Float4 q = simd::splat(0.0139386398f);
    q = mulAdd(q, t, simd::splat(0.122348279f));
    q = mulAdd(q, t, simd::splat(0.529652219f));
    q = mulAdd(q, t, simd::splat(1.29152609f));
    q = mulAdd(q, t, simd::splat(1.72998196f));
    q = mulAdd(q, t, simd::splat(1));
    const simd::Float4 k0 = simd::splat(0x1.07499cp-2f);
    const simd::Float4 difference = (t - simd::splat(0.96484375f)) * p / q;
    return k0 + mulAdd(k0 + difference, m, difference);
  }
};

}  // namespace activation
