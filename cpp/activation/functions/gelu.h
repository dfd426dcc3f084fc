#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = x * Phi(x), Phi the normal distribution's cumulative function, (1 + erf(x / sqrt 2)) / 2.
/// f(-inf) = 0, f(+inf) = +inf. Largest error over all floats: value 3.2 ULP, down to
/// the last denormal at -14.3; slope 5.2 ULP (of the larger of slope and value: at x = -0.75 the
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

  template <class Floats>
  Floats value(Floats x) const {
    const Tail<Floats> tail = tailAt(magnitudeUpTo(x, 14.5f));
    return valueFromNegativeSide(x, simd::splat(0) - tail.product * simd::unscale());
  }

  /// Phi(-t) - t phi(t) at -t. Below 2^-100 it is 1/2 as at 0, where t could not divide.
  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    const Floats t = atLeast(magnitudeUpTo(x, 15), simd::splat(0x1p-100f));
    const Tail<Floats> tail = tailAt(t);
    const Floats density = simd::splat(0.39894228f) * tail.exponential;
    return slopeFromNegativeSide(x, (tail.product / t - t * density) * simd::unscale());
  }

 private:
  template <class Floats>
  struct Tail {
    Floats product;      ///< 2^64 t Phi(-t)
    Floats exponential;  ///< 2^64 exp(-t^2 / 2)
  };

  /// For 0 <= t <= 15.
  template <class Floats>
  static Tail<Floats> tailAt(Floats t) {
    // t^2 / 2 in two parts, the first exact: an error of it is as large a fraction of the result.
    const simd::Float4 minus_half = simd::splat(-0.5f);
    const Floats high = leadingBits(t);
    const auto [rest, scale] =
        simd::reduceSum(high * high * minus_half, (t - high) * ((t + high) * minus_half));
    const Floats m = simd::exponentialMinusOneNearZero(rest);
    return {select(t < simd::splat(0.53f), nearProduct(t), farProduct(t, m) * scale),
            mulAdd(m, scale, scale)};
  }

  /// From Phi(-t) = 1/2 - t g(t^2), for t up to 0.53. The error of g is 4e-9.
  template <class Floats>
  static Floats nearProduct(Floats t) {
    const Floats t2 = t * t;
    const Floats g =
        simd::polynomial(t2, -0.00111521489f, 0.00995804391f, -0.0664891168f, 0.398942252f);
    return (t * simd::splat(0.5f) - t2 * g) * simd::splat(0x1p64f);
  }

  /// t Phi(-t) = k(t) exp(-t^2 / 2) / scale, given m + 1 = exp(-t^2 / 2) / scale. k rises from 0.17
  /// at t = 0.53 to 0.4. It is k(t0) and a difference, (t - t0) times a quotient of polynomials: so
  /// the quotient's rounding errors count for less than half. Of the points near 1 the one is
  /// chosen where k(t0) is all but a float. The error of k is 8e-10.
  template <class Floats>
  static Floats farProduct(Floats t, Floats m) {
    const Floats p = simd::polynomial(t, 0.00197687439f, 0.0192583375f, 0.0881687774f, 0.218976326f,
                                      0.266487228f);
    const Floats q =
        simd::polynomial(t, 0.0139386398f, 0.122348279f, 0.529652219f, 1.29152609f, 1.72998196f, 1);
    const simd::Float4 k0 = simd::splat(0x1.07499cp-2f);
    const Floats difference = (t - simd::splat(0.96484375f)) * p / q;
    return k0 + mulAdd(k0 + difference, m, difference);
  }
};

}  // namespace activation
