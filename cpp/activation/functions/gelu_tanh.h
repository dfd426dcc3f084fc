#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = x * logistic(w(x)) with w(x) = 2 sqrt(2 / pi) (x + 0.044715 x^3): the approximation of
/// GELU by tanh, (1 + tanh(w / 2)) / 2 being logistic(w). f(-inf) = 0, f(+inf) = +inf.
/// Largest error: value 3 ULP, slope 3 ULP (of the larger of slope and value: at x = -0.75 the
/// slope crosses 0).
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
    const auto [m, scale, e] = exponentialOfMinusW(minusW(t));
    const Floats quotient = mulAdd(t, m, t) / (e + simd::splat(1));
    return positivePart(x) - quotient * scale * simd::unscale();
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    const Floats t = magnitudeUpTo(x, kFar);
    const Floats below = select(t < simd::splat(1), nearSlope(t), farSlope(minusW(t)));
    return slopeFromNegativeSide(x, below);
  }

 private:
  /// From -11 down value and slope round to 0.
  static constexpr float kFar = 11;
  static constexpr double kLinear = 1.5957691216057308;  // 2 sqrt(2 / pi)
  static constexpr double kCubic = 0.07135481627260025;  // 0.044715 times that
  /// Both in two parts, the first of twelve and seven bits.
  static constexpr float kLinearHigh = 0x1.988p0f, kLinearLow = kLinear - 0x1.988p0;
  static constexpr float kCubicHigh = 0x1.24p-4f, kCubicLow = kCubic - 0x1.24p-4;

  /// -w(t) in two parts. An error of w is as large a fraction of exp(w), and w goes up to 110: as
  /// one float it would be off by 60 ULP of the result. So t is split, and every product and sum of
  /// the large part is exact:
  ///   t = a + b, a a multiple of 1/16;  linear + cubic a^2 = u + v, u a multiple of 2^-11
  ///   w(t) = a u + a v + b (linear + cubic (t^2 + t a + a^2))
  template <class Floats>
  struct MinusW {
    Floats large, small;
    Floats a, b;
    Floats minus_u, minus_v;
    Floats squares;  ///< t^2 + t a + a^2
  };

  /// For 0 <= t <= kFar.
  template <class Floats>
  static MinusW<Floats> minusW(Floats t) {
    const Floats a = roundToMultiple(t, 0x1p-4f), b = t - a, a2 = a * a;
    const Floats high = mulAdd(a2, simd::splat(-kCubicHigh), simd::splat(-kLinearHigh));
    const Floats u = roundToMultiple(high, 0x1p-11f);
    const Floats v = mulAdd(a2, simd::splat(-kCubicLow), (high - u) - simd::splat(kLinearLow));
    const Floats squares = mulAdd(t, t + a, a2);
    const Floats difference = mulAdd(squares, simd::splat(-kCubic), simd::splat(-kLinear));
    return {.large = a * u,
            .small = mulAdd(b, difference, a * v),
            .a = a,
            .b = b,
            .minus_u = u,
            .minus_v = v,
            .squares = squares};
  }

  template <class Floats>
  struct Exponential {
    Floats m, scale, e;  ///< e = 2^-64 scale (1 + m)
  };

  template <class Floats>
  static Exponential<Floats> exponentialOfMinusW(const MinusW<Floats>& w) {
    const auto [rest, scale] = simd::reduceSum(w.large, w.small);
    const Floats m = simd::exponentialMinusOneNearZero(rest);
    return {.m = m, .scale = scale, .e = mulAdd(m, scale, scale) * simd::unscale()};
  }

  /// The slope at -t for t <= 1: 1/2 - t (1/2 + h(t^2)) as in gelu.h. (h by Remez' algorithm; error
  /// 6e-10.)
  template <class Floats>
  static Floats nearSlope(Floats t) {
    const Floats minus_h = simd::polynomial(t * t, 8.34636448e-05f, -0.00117284199f, 0.00994006637f,
                                            -0.0612079352f, 0.267277718f, -0.297884554f);
    const simd::Float4 half = simd::splat(0.5f);
    return mulAdd(t, minus_h, mulAdd(t, simd::splat(0) - half, half));
  }

  /// The same for t >= 1, with e = exp(-w): e (1 + e - t w') / (1 + e)^2. t w' goes up to 300, and
  /// an error of it is as large a fraction of the result. It is linear t + 3 cubic t^3, to be had
  /// from the parts of w:
  ///   a (3 u - 2 linear) + 3 a v + b (linear + 3 cubic (t^2 + t a + a^2))
  /// the first product and its difference to 1 being exact.
  template <class Floats>
  static Floats farSlope(const MinusW<Floats>& w) {
    const auto [m, scale, e] = exponentialOfMinusW(w);
    const simd::Float4 three = simd::splat(3);
    const Floats large = w.a * mulAdd(w.minus_u, three, simd::splat(2 * kLinearHigh));
    const Floats difference = mulAdd(w.squares, simd::splat(-3 * kCubic), simd::splat(-kLinear));
    const Floats small =
        mulAdd(w.b, difference, w.a * mulAdd(w.minus_v, three, simd::splat(2 * kLinearLow)));
    const Floats factor = (large + simd::splat(1)) + (small + e);
    return simd::exponentialOver(m, scale, e * (e + simd::splat(2)), factor);
  }

  /// The multiple of a power of two that is nearest to x, |x| at most 2^21 times it.
  template <class Floats>
  static Floats roundToMultiple(Floats x, float unit) {
    const simd::Float4 shift = simd::splat(0x1.8p23f * unit);
    return (x + shift) - shift;
  }
};

}  // namespace activation
