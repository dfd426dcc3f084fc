#pragma once
#include "activation/activation.h"
#include "activation/logistic.h"

namespace activation {

/// f(x) = x * Phi(x), Phi the normal distribution's cumulative function, (1 + erf(x / sqrt 2)) / 2.
/// f(-inf) = 0, f(+inf) = +inf. Largest error: value 2.9 ULP, down to the last denormal at -14.3;
/// slope 2.6 ULP (of the larger of slope and value: at x = -0.75 the slope crosses 0).
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
    const Floats t = magnitudeUpTo(x, 14.5f);
    const Tail<Floats> tail = tailAt(t, t - leadingBits(t));
    const Floats product = select(t < simd::splat(0.53f), nearProduct(t, tail), farProduct(tail));
    return mulAdd(product, simd::splat(0) - simd::unscale(), positivePart(x));
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    const Floats t = magnitudeUpTo(x, 15);
    const Floats low = t - leadingBits(t);
    const Tail<Floats> tail = tailAt(t, low);
    const Floats below = select(t < simd::splat(1), nearSlope(t, tail), farSlope(t, low, tail));
    return slopeFromNegativeSide(x, below);
  }

 private:
  /// Phi(-t) = R(t) exp(-t^2 / 2), where R falls slowly:
  ///   R(t) = Q / D,   Q = 1 + t q(t),   D = c t Q + p(t),   c about sqrt(2 pi)
  /// with polynomials q and p. The larger t is, the more of D is the multiple of t Q, and the less
  /// is left in the quotient of an error that t Q has: a few roundings count where in the quotient
  /// of two polynomials all would.
  template <class Floats>
  struct Tail {
    Floats half_square;  ///< -t^2 / 2
    Floats m, scale;     ///< exp(-t^2 / 2) = 2^-64 scale (1 + m)
    Floats p, q;         ///< p(t) and -2 q(t)
    Floats z, d;         ///< z = t Q, d = D
  };

  static constexpr float kC = 2.50663042f;

  /// For 0 <= t <= 15; `low` is what t has beyond its leading bits.
  template <class Floats>
  static Tail<Floats> tailAt(Floats t, Floats low) {
    // -t^2 / 2 in two parts, the first exact: an error of it is as large a fraction of the result.
    // (A fused multiply-add would give the second one in fewer steps, but not every machine that
    // runs relaxed SIMD has one; docs/decisions/0013-gelu.md.)
    const simd::Float4 minus_half = simd::splat(-0.5f);
    const Floats high = t - low;
    const Floats half_high = high * minus_half;
    const Floats large = high * half_high;
    const Floats small = low * mulAdd(t, minus_half, half_high);
    const auto [rest, scale] = simd::reduceSum(large, small);

    // Fitted together from t = 0.52 to 13.2 by Remez' algorithm, one coefficient after the other
    // rounded to a float, for several c. The error of R is 5e-9.
    const simd::Float4 c = simd::splat(kC);
    const Floats p = simd::polynomial(t, 0.0305425115f, 0.263375968f, 1.00523436f, 1.9999826f);
    const Floats q =
        simd::polynomial(t, -0.0244063288f, -0.209209785f, -0.863085806f, -1.91597509f);
    const Floats half_square = large + small;
    const Floats z = mulAdd(half_square, q, t);
    return {.half_square = half_square,
            .m = simd::exponentialMinusOneNearZero(rest),
            .scale = scale,
            .p = p,
            .q = q,
            .z = z,
            .d = mulAdd(z, c, p)};
  }

  /// 2^64 t Phi(-t) for t up to 0.53, from Phi(-t) = 1/2 - t g(t^2). The polynomial is 2^65 g, of
  /// -t^2 / 2. (By Remez' algorithm; error of g 4e-9.)
  template <class Floats>
  static Floats nearProduct(Floats t, const Tail<Floats>& tail) {
    constexpr float kScale = 0x1p64f;
    const Floats g =
        simd::polynomial(tail.half_square, kScale * 0.0178783573f, kScale * 0.0796740726f,
                         kScale * 0.265957296f, kScale * 0.797884524f);
    return mulAdd(tail.half_square, g, t * simd::splat(0.5f * kScale));
  }

  /// The same for larger t. t R(t), from 0.16 to 0.4, is taken as its value k somewhere between and
  /// the difference, for which rounding errors of quotient and D count less:
  ///   t Q / D = k + (t Q (1 - k c) - k p) / D
  template <class Floats>
  static Floats farProduct(const Tail<Floats>& tail) {
    constexpr float kMiddle = 0.34375f, kLeft = 1 - double{kMiddle} * kC;
    const simd::Float4 middle = simd::splat(kMiddle);
    const Floats numerator = mulAdd(tail.p, simd::splat(-kMiddle), tail.z * simd::splat(kLeft));
    const Floats difference = numerator / tail.d;
    const Floats rest = mulAdd(middle + difference, tail.m, difference);
    return (middle + rest) * tail.scale;
  }

  /// Phi(-t) - t phi(t) for t <= 1: 1/2 and an odd function, t (1/2 + h(t^2)). At t = 0.75 the two
  /// are equal; of the odd function t / 2 is taken off without an error worth speaking of, and of
  /// the rest, which is small, few digits are lost. (h by Remez' algorithm; error 1.7e-9.)
  template <class Floats>
  static Floats nearSlope(Floats t, const Tail<Floats>& tail) {
    const Floats minus_h =
        simd::polynomial(tail.half_square, -0.00277316873f, -0.0179513488f, -0.0758322403f,
                         -0.239341483f, -0.531921387f, -0.297884524f);
    const simd::Float4 half = simd::splat(0.5f);
    return mulAdd(t, minus_h, mulAdd(t, simd::splat(0) - half, half));
  }

  /// The same for t >= 1, (R(t) - t / sqrt(2 pi)) exp(-t^2 / 2). R is taken as in farProduct:
  ///   Q / D = r + (Q (1 - r c t) - r p) / D
  /// 1 / sqrt(2 pi) is held in two parts, the first so short that its product with the leading bits
  /// of t is exact.
  template <class Floats>
  static Floats farSlope(Floats t, Floats low, const Tail<Floats>& tail) {
    constexpr float kMiddle = 0.203125f;
    constexpr double kDensity = 0.3989422804014327;
    constexpr float kHigh = 0x1.988p-2f, kLow = kDensity - 0x1.988p-2;
    const simd::Float4 middle = simd::splat(kMiddle), one = simd::splat(1);
    const Floats q = mulAdd(t * simd::splat(-0.5f), tail.q, one);
    const Floats left = mulAdd(t, simd::splat(-kMiddle * kC), one);
    const Floats difference = mulAdd(tail.p, simd::splat(-kMiddle), q * left) / tail.d;
    const Floats rest = difference - mulAdd(t, simd::splat(kLow), low * simd::splat(kHigh));
    const Floats factor = mulAdd(t - low, simd::splat(-kHigh), middle) + rest;
    return mulAdd(factor, tail.m, factor) * tail.scale * simd::unscale();
  }
};

}  // namespace activation
