#pragma once
#include "activation/activation.h"
#include "simd/exponential.h"

namespace activation {

/// f(x) = x * tanh(softplus(x)). f(-inf) = 0, f(+inf) = +inf. Largest error over all floats: value
/// 2.9 ULP, slope 2.8 ULP (of the larger of slope and value: at x = -1.19 the slope crosses 0).
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

  template <class Floats>
  Floats slope(Floats x, KinkSlope) const {
    const Floats bounded = atMost(atLeast(x, simd::splat(-115)), simd::splat(115));
    const auto is_near = abs(bounded + simd::splat(0.2f)) < simd::splat(0.6f);
    return select(is_near, nearSlope(bounded), farSlope(bounded));
  }

 private:
  /// For -0.8 <= x <= 0.4: 1/2 + (1/10 + x p(x)), the sum in brackets being the smaller part. (p by
  /// weighted least squares, the weights moved until the errors' peaks were level; error 5e-9.)
  template <class Floats>
  static Floats nearSlope(Floats x) {
    const Floats p = simd::polynomial(x, 0.00054620672f, 0.00117062463f, -0.00298904208f,
                                      -0.0100330431f, 0.00612264639f, 0.0469157659f,
                                      -0.00187795016f, -0.183468014f, -0.047999721f, 0.640000045f);
    return simd::splat(0.5f) + mulAdd(x, p, simd::splat(0.1f));
  }

  /// With e = exp(-|x|), so that nothing overflows, and the dominant part rounded once:
  ///   x < 0:  e ((1 + x) + e (3/2 + x + e (1 + e / 4))) / (1 + v)^2   v = e (1 + e / 2)
  ///   x >= 0: 1 + e^2 (4 x (1 + e) - 2 (1 + v)) / (1 + v)^2           v = 2 e (1 + e)
  /// For x < 0 as simd::exponentialOver(), (1 + v)^2 being 1 + s.
  template <class Floats>
  static Floats farSlope(Floats x) {
    using simd::splat;
    const auto is_negative = x < splat(0);
    const auto [rest, scale] = simd::reduce(splat(0) - abs(x));
    const Floats m = simd::exponentialMinusOneNearZero(rest);
    const Floats e = mulAdd(m, scale, scale) * simd::unscale();
    const Floats v =
        e * select(is_negative, mulAdd(e, splat(0.5f), splat(1)), mulAdd(e, splat(2), splat(2)));
    const Floats s = v * (v + splat(2));

    const Floats factor =
        mulAdd(e, mulAdd(e, mulAdd(e, splat(0.25f), splat(1)), x + splat(1.5f)), x + splat(1));
    const Floats x_4 = x * splat(4);
    const Floats less = mulAdd(x_4, e, x_4) - mulAdd(v, splat(2), splat(2));
    const Floats change = select(is_negative, m - s, e * e * less) / (s + splat(1));
    return select(is_negative, mulAdd(factor, change, factor) * scale * simd::unscale(),
                  splat(1) + change);
  }
};

}  // namespace activation
