#pragma once
#include "activation/piecewise.h"
#include "simd/exponential.h"

namespace activation {

/// f(x) = x for x > 0, alpha * (exp(x) - 1) otherwise. f(-inf) = -alpha, f(+inf) = +inf,
/// f(-0) = +0; tiny negative inputs keep all their digits. The value never falls. Largest error
/// over all floats: value 1.9 ULP, slope 1.9 ULP (at alpha = 1 1.1 and 1.1), parameter
/// derivative 1.1.
struct Elu {
  static constexpr Parameter kParameters[] = {{.id = "alpha",
                                               .name = "depth below 0",
                                               .symbol = R"(\alpha)",
                                               .initial = 1,
                                               .minimum = 0,
                                               .maximum = 10,
                                               .per_channel = false}};
  static constexpr Kink kKinks[] = {{.x = 0, .is_jump = false}};

  static constexpr Description kDescription{
      .id = "elu",
      .name = "ELU",
      .long_name = "exponential linear unit",
      .symbol = R"(\operatorname{elu})",
      .summary =
          "Passes positive inputs on and bends negative ones smoothly towards a floor of -α.",
      .formula =
          R"(\begin{cases} \alpha (e^{x} - 1) & \text{if } x \le 0 \\ x & \text{if } x > 0 \end{cases})",
      .slope_formula =
          R"(\begin{cases} \alpha e^{x} & \text{if } x < 0 \\ 1 & \text{if } x > 0 \end{cases})",
      .kink_note =
          "At 0 the slope changes from α to 1 and has no value of its own (unless α is 1, when "
          "there is no kink); by convention α is used there, as in PyTorch.",
      .parameters = kParameters,
      .kinks = kKinks,
      .range = {-1, kInfinity, false, false},
      .source = {"Clevert, D.-A., Unterthiner, T. & Hochreiter, S. (2016). Fast and accurate deep "
                 "network learning by exponential linear units (ELUs). ICLR.",
                 "https://arxiv.org/abs/1511.07289"},
  };

  simd::Float4 alpha;

  template <class Floats>
  Floats value(Floats x) const {
    return select(x > simd::splat(0), x, alpha * exponentialMinusOne(x));
  }

  template <class Floats>
  Floats slope(Floats x, KinkSlope at_kink) const {
    const Floats below = exponential(atMost(x, simd::splat(0)), alpha);
    return slopeAround(x, 0, {.left = below, .convention = alpha, .right = simd::splat(1)},
                       at_kink);
  }

  template <class Floats>
  Floats parameterSlope(Floats x) const {
    return exponentialMinusOne(atMost(x, simd::splat(0)));
  }
};

}  // namespace activation
