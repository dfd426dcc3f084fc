#include <doctest/doctest.h>

#include <functional>
#include <string>

#include "cases.h"
#include "engine_calls.h"
#include "float_bits.h"
#include "guarded_floats.h"
#include "samples.h"

using activation::KinkSlope;

namespace {

/// Lengths around every step of a loop over 4, 8, 16 ... lanes, and past its unrolled body.
constexpr std::size_t kLengths[] = {0,  1,  2,   3,   4,   5,    6,    7,   8,  9,
                                    11, 12, 13,  15,  16,  17,   31,   32,  33, 63,
                                    64, 65, 127, 128, 129, 4095, 4096, 4097};

/// The answers for x one element at a time: what every length and alignment must reproduce.
std::vector<float> oneByOne(std::span<const float> x,
                            const std::function<std::vector<float>(std::size_t)>& answer) {
  std::vector<float> answers;
  for (std::size_t i = 0; i < x.size(); ++i) answers.push_back(answer(i).at(0));
  return answers;
}

}  // namespace

TEST_CASE("an element's value is the same at every length, place and alignment") {
  const std::vector<float> all = samples::mixed(4097, 1);
  for (const Case& c : casesAtInitialParameters()) {
    CAPTURE(c.name);
    const std::vector<float> expected =
        oneByOne(all, [&](std::size_t i) { return forwardOf(c, std::span(all).subspan(i, 1)); });
    for (const std::size_t length : kLengths) {
      for (std::size_t offset = 0; offset < 4; ++offset) {
        CAPTURE(length);
        CAPTURE(offset);
        const GuardedFloats x{std::span(all).first(length), offset};
        GuardedFloats y(length, 3 - offset);
        CHECK(activation::forward(c.id, c.parameters, x.span(), y.span()) == Status::kOk);
        CHECK(bits::firstDifference(y.span(), std::span(expected).first(length)) == "");
        CHECK(y.guardsAreIntact());
        CHECK(bits::firstDifference(x.span(), std::span(all).first(length)) == "");
      }
    }
  }
}

TEST_CASE("an element's slope is the same at every length, place and alignment") {
  const std::vector<float> all = samples::mixed(4097, 2);
  for (const Case& c : casesAtInitialParameters()) {
    CAPTURE(c.name);
    const std::vector<float> expected =
        oneByOne(all, [&](std::size_t i) { return slopeOf(c, std::span(all).subspan(i, 1)); });
    for (const std::size_t length : kLengths) {
      for (std::size_t offset = 0; offset < 4; ++offset) {
        CAPTURE(length);
        CAPTURE(offset);
        const GuardedFloats x{std::span(all).first(length), offset};
        GuardedFloats slope(length, 3 - offset);
        CHECK(activation::slope(c.id, c.parameters, KinkSlope::kConvention, x.span(),
                                slope.span()) == Status::kOk);
        CHECK(bits::firstDifference(slope.span(), std::span(expected).first(length)) == "");
        CHECK(slope.guardsAreIntact());
      }
    }
  }
}

TEST_CASE("an element's input gradient is the same at every length, place and alignment") {
  const std::vector<float> all_x = samples::mixed(4097, 3);
  const std::vector<float> all_dy = samples::mixed(4097, 4);
  for (const Case& c : casesAtInitialParameters()) {
    CAPTURE(c.name);
    const std::vector<float> expected = oneByOne(all_x, [&](std::size_t i) {
      return backwardOf(c, std::span(all_x).subspan(i, 1), std::span(all_dy).subspan(i, 1));
    });
    for (const std::size_t length : kLengths) {
      for (std::size_t offset = 0; offset < 4; ++offset) {
        CAPTURE(length);
        CAPTURE(offset);
        const GuardedFloats x{std::span(all_x).first(length), offset};
        const GuardedFloats dy{std::span(all_dy).first(length), (offset + 1) % 4};
        GuardedFloats dx(length, (offset + 2) % 4);
        CHECK(activation::backward(c.id, c.parameters, KinkSlope::kConvention, x.span(), dy.span(),
                                   dx.span()) == Status::kOk);
        CHECK(bits::firstDifference(dx.span(), std::span(expected).first(length)) == "");
        CHECK(dx.guardsAreIntact());
      }
    }
  }
}

TEST_CASE("values and slopes may replace their input") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const std::size_t length : kLengths) {
      CAPTURE(length);
      const std::vector<float> x = samples::mixed(length, 5);
      const std::vector<float> y = forwardOf(c, x);
      const std::vector<float> slope = slopeOf(c, x);

      GuardedFloats in_place(x, 1);
      CHECK(activation::forward(c.id, c.parameters, in_place.span(), in_place.span()) ==
            Status::kOk);
      CHECK(bits::firstDifference(in_place.span(), y) == "");
      CHECK(in_place.guardsAreIntact());

      GuardedFloats slope_in_place(x, 1);
      CHECK(activation::slope(c.id, c.parameters, KinkSlope::kConvention, slope_in_place.span(),
                              slope_in_place.span()) == Status::kOk);
      CHECK(bits::firstDifference(slope_in_place.span(), slope) == "");
      CHECK(slope_in_place.guardsAreIntact());
    }
  }
}

TEST_CASE("the input gradient may replace the input, the output gradient, or both") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const std::size_t length : kLengths) {
      CAPTURE(length);
      const std::vector<float> x = samples::mixed(length, 6);
      const std::vector<float> dy = samples::mixed(length, 7);
      const auto backward_into = [&](std::span<const float> from_x, std::span<const float> from_dy,
                                     std::span<float> dx) {
        return activation::backward(c.id, c.parameters, KinkSlope::kConvention, from_x, from_dy,
                                    dx);
      };

      GuardedFloats over_x(x, 2);
      CHECK(backward_into(over_x.span(), dy, over_x.span()) == Status::kOk);
      CHECK(bits::firstDifference(over_x.span(), backwardOf(c, x, dy)) == "");
      CHECK(over_x.guardsAreIntact());

      GuardedFloats over_dy(dy, 3);
      CHECK(backward_into(x, over_dy.span(), over_dy.span()) == Status::kOk);
      CHECK(bits::firstDifference(over_dy.span(), backwardOf(c, x, dy)) == "");
      CHECK(over_dy.guardsAreIntact());

      GuardedFloats over_both(x, 1);
      CHECK(backward_into(over_both.span(), over_both.span(), over_both.span()) == Status::kOk);
      CHECK(bits::firstDifference(over_both.span(), backwardOf(c, x, x)) == "");
      CHECK(over_both.guardsAreIntact());
    }
  }
}

TEST_CASE("the parameter gradient writes the parameters' gradients and nothing else") {
  for (const Case& c : allCases()) {
    CAPTURE(c.name);
    for (const std::size_t length : kLengths) {
      CAPTURE(length);
      const GuardedFloats x(samples::mixed(length, 8), 1);
      const GuardedFloats dy(samples::mixed(length, 9), 2);
      GuardedFloats d_parameters(c.parameters.size(), 3);
      CHECK(activation::parameterGradient(c.id, c.parameters, x.span(), dy.span(),
                                          d_parameters.span()) == Status::kOk);
      CHECK(d_parameters.guardsAreIntact());
    }
  }
}

TEST_CASE("buffers that touch without overlapping are accepted") {
  const Case c = casesAtInitialParameters()[0];
  GuardedFloats both(samples::mixed(34, 10));
  const std::span<float> x = both.span().first(17);
  const std::span<float> y = both.span().last(17);
  CHECK(activation::forward(c.id, c.parameters, x, y) == Status::kOk);
  CHECK(activation::forward(c.id, c.parameters, y, x) == Status::kOk);
}
