#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = x * logistic(w(x)) with w(x) = 2 sqrt(2 / pi) (x + 0.044715 x^3): the approximation of
/// GELU by tanh, (1 + tanh(w / 2)) / 2 being logistic(w). f(-inf) = 0, f(+inf) = +inf.
/// Largest error over all floats: value 3.4 ULP, slope 6 ULP (of the larger of slope and value:
/// at x = -0.75 the slope crosses 0).
struct GeluTanh {
  static constexpr Description kDescription{
      .id = "gelu-tanh",
      .name = "GELU (tanh)",
      .long_name = "Gaussian error linear unit, approximated by tanh",
      .symbol = R"(\operatorname{gelu}_{\tanh})",
      .summary =
          "Comes within a thousandth of GELU with a formula that was once quicker to compute.",
      .formula =
          R"(\frac{x}{2} \left(1 + \tanh\left(\sqrt{2 / \pi} \, (x + 0.044715 \, x^{3})\right)\right))",
      .slope_formula =
          R"(\frac{1 + \tanh u}{2} + \frac{x}{2} (1 - \tanh^{2} u) \, u^{\prime} \quad )"
          R"(u = \sqrt{2 / \pi} \, (x + 0.044715 \, x^{3}))",
      .kink_note = "",
      .parameters = {},
      .kinks = {},
      .range = {-0.170040754f, kInfinity, true, false},
      .source = {"Hendrycks, D. & Gimpel, K. (2016). Gaussian error linear units (GELUs). "
                 "arXiv:1606.08415.",
                 "https://arxiv.org/abs/1606.08415"},
  };

  template <class Floats>
  Floats value(Floats x) const {
    const Floats t = magnitudeUpTo(x, kFar);
    const Logistic<Floats> part = logistic(minusW(t));
    return valueFromNegativeSide(
        x, simd::splat(0) - t * part.scale / part.denominator * simd::unscale());
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    const Floats t = magnitudeUpTo(x, kFar);
    const Logistic<Floats> part = logistic(minusW(t));
    const Floats other = part.reciprocal / part.denominator;
    const Floats w_slope = mulAdd(t * t, simd::splat(3 * kCubic), simd::splat(kLinear));
    const Floats factor = simd::splat(1) - t * other * w_slope;
    return slopeFromNegativeSide(x, factor * (part.scale / part.denominator) * simd::unscale());
  }

 private:
  /// From -11 down value and slope round to 0.
  static constexpr float kFar = 11;
  static constexpr float kLinear = 1.59576912f;   // 2 sqrt(2 / pi)
  static constexpr float kCubic = 0.0713548163f;  // 0.044715 times that
  /// Both constants in two parts, the first of twelve bits.
  static constexpr float kLinearHigh = 0x1.988p0f, kLinearLow = 1.5957691216057308 - 0x1.988p0;
  static constexpr float kCubicHigh = 0x1.244p-4f, kCubicLow = 0.07135481627260025 - 0x1.244p-4;

  /// -w(t) for 0 <= t <= kFar, reduced. An error of w is as large a fraction of exp(w), and w goes
  /// up to 110: as one float it would be off by 60 ULP of the result. So w is split into multiples
  /// of 2^-16, in which every product and sum is exact, and the small rest:
  ///   t = a + b, a a multiple of 1/16;  a^3 = c + d, c a multiple of 1/2
  ///   w(t) = linear a + cubic (c + d) + b (linear + cubic (t^2 + t a + a^2))
  template <class Floats>
  static simd::Reduced<Floats> minusW(Floats t) {
    const Floats a = roundToMultiple(t, 0x1p-4f), b = t - a;
    const Floats a2 = a * a, a3 = a2 * a;
    const Floats c = roundToMultiple(a3, 0x1p-1f), d = a3 - c;
    const Floats large = mulAdd(simd::splat(kCubicHigh), c, simd::splat(kLinearHigh) * a);
    const Floats low_parts = mulAdd(simd::splat(kCubicLow), a3, simd::splat(kLinearLow) * a);
    const Floats difference =
        mulAdd(mulAdd(t, t + a, a2), simd::splat(kCubic), simd::splat(kLinear));
    const Floats small = mulAdd(b, difference, mulAdd(simd::splat(kCubicHigh), d, low_parts));
    const simd::Float4 zero = simd::splat(0);
    return simd::reduceSum(zero - large, zero - small);
  }

  /// The multiple of a power of two that is nearest to x, |x| at most 2^21 times it.
  template <class Floats>
  static Floats roundToMultiple(Floats x, float unit) {
    const simd::Float4 shift = simd::splat(0x1.8p23f * unit);
    return (x + shift) - shift;
  }
};

}  // namespace activation
