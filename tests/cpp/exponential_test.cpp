#include "simd/exponential.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>

#include "activation/description.h"
#include "float_bits.h"
#include "samples.h"

using activation::kInfinity;

namespace {

using Approximation = simd::Float4 (*)(simd::Float4);

constexpr float kSmallest = std::numeric_limits<float>::denorm_min();

float at(Approximation approximation, float x) {
  float lanes[simd::kLanes];
  simd::store(lanes, approximation(simd::splat(x)));
  return lanes[0];
}

/// Where the results underflow, become denormal or stop changing: the cut-offs in exponential.h and
/// the points that they stand for.
constexpr float kCutOffs[] = {-16.6F,    -17.33F,   -18.0F,  -20.0F,  -87.3365F,
                              -103.279F, -103.972F, -104.0F, -104.1F, -1000.0F};

/// Calls `visit` with every input that the contract speaks of and the error is judged on.
template <class Visit>
void forEachInput(Visit visit) {
  const auto visit_all = [&](std::span<const float> block) {
    for (const float x : block) {
      if (x <= 0) visit(x);
    }
  };
  samples::forEachBlock(samples::accuracyStride(), visit_all);
  for (const auto& run : samples::neighbourhoods()) visit_all(run);
  for (const float cut_off : kCutOffs) {
    for (std::int32_t step = -1024; step <= 1024; ++step) {
      visit(bits::atPosition(bits::position(cut_off) + step));
    }
  }
}

/// Fails unless the approximation is within `bound` ULP of `exact` everywhere.
void judge(Approximation approximation, double (*exact)(double), double bound) {
  double worst = 0;
  float worst_at = 0;
  forEachInput([&](float x) {
    const double error = bits::ulpError(at(approximation, x), exact(static_cast<double>(x)));
    if (error > worst) {
      worst = error;
      worst_at = x;
    }
  });
  CHECK_MESSAGE(worst <= bound, worst << " ULP at " << bits::text(worst_at));
}

}  // namespace

TEST_CASE("exp of what is not positive is within 1.1 ULP") {
  judge(simd::exponential, std::exp, 1.1);
}

TEST_CASE("exp - 1 of what is not positive is within 1.1 ULP") {
  judge(simd::exponentialMinusOne, std::expm1, 1.1);
}

TEST_CASE("exp and exp - 1 give their limits at -infinity, and far below their cut-offs") {
  for (const float x : {-kInfinity, -std::numeric_limits<float>::max(), -1e10F, -105.0F}) {
    CAPTURE(x);
    CHECK(bits::of(at(simd::exponential, x)) == 0);
    CHECK(at(simd::exponentialMinusOne, x) == -1);
  }
}

TEST_CASE("exp and exp - 1 are exact at both zeros") {
  for (const float zero : {0.0F, -0.0F}) {
    CHECK(at(simd::exponential, zero) == 1);
    CHECK(at(simd::exponentialMinusOne, zero) == 0);
  }
}

TEST_CASE("exp goes down to the smallest denormal and no further") {
  CHECK(at(simd::exponential, -103.9F) == kSmallest);
  CHECK(at(simd::exponential, -104.0F) == 0);
}

TEST_CASE("exp - 1 keeps all digits of the smallest arguments") {
  for (const float x : {-kSmallest, -std::numeric_limits<float>::min(), -1e-20F}) {
    CHECK(bits::same(at(simd::exponentialMinusOne, x), x));
  }
}

TEST_CASE("exp and exp - 1 of NaN are NaN, whatever the other lanes hold") {
  for (const float nan : samples::nans()) {
    const float lanes[simd::kLanes] = {-1, nan, -kInfinity, -50};
    for (const Approximation approximation :
         {Approximation{simd::exponential}, Approximation{simd::exponentialMinusOne}}) {
      float got[simd::kLanes];
      simd::store(got, approximation(simd::load(lanes)));
      CHECK(std::isnan(got[1]));
      for (const std::size_t lane : {0, 2, 3}) {
        CHECK(bits::same(got[lane], at(approximation, lanes[lane])));
      }
    }
  }
}
