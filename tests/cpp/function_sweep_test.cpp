#include "function_sweep.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "float_bits.h"
#include "samples.h"

// A sweep must see what an engine does wrong: here it is asked about engines that err on purpose.

namespace {

constexpr std::uint32_t kStride = 100003;
constexpr float kPlace = 0.8125F;  // of the mistake; within a stride's reach of no kink
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr int kManyFloats = 40;  // more than any function may err by

Case caseOf(std::string_view id) {
  for (Case& c : casesAtInitialParameters()) {
    if (c.description->id == id) return c;
  }
  return {};
}

/// What a mistake makes of an answer.
using Mistake = float (*)(float x, float answer);

Mistake value_mistake = nullptr;
Mistake slope_mistake = nullptr;

void apply(Mistake mistake, std::span<const float> x, std::span<float> answers) {
  for (std::size_t i = 0; mistake != nullptr && i < x.size(); ++i) {
    answers[i] = mistake(x[i], answers[i]);
  }
}

Status wrongForward(activation::FunctionId id, std::span<const float> parameters,
                    std::span<const float> x, std::span<float> y) {
  const Status status = activation::forward(id, parameters, x, y);
  apply(value_mistake, x, y);
  return status;
}

Status wrongSlope(activation::FunctionId id, std::span<const float> parameters,
                  activation::KinkSlope at_kink, std::span<const float> x, std::span<float> slope) {
  const Status status = activation::slope(id, parameters, at_kink, x, slope);
  apply(slope_mistake, x, slope);
  return status;
}

constexpr EngineCalls kRight{"right", activation::forward, activation::slope};
constexpr EngineCalls kWrong{"wrong", wrongForward, wrongSlope};

struct Swept {
  Findings right;
  Findings wrong;
  std::vector<EdgeAnswer> edges;  ///< of the wrong one
};

/// A sample of all floats, and every float around the place of the mistake.
Swept sweepWith(const Case& c, Mistake value, Mistake slope) {
  value_mistake = value;
  slope_mistake = slope;
  const EngineCalls engines[] = {kRight, kWrong};
  FunctionSweep sweep(c, engines);
  sweepAllFloats(sweep, kStride);
  std::vector<float> around;
  for (std::int32_t step = -50; step <= 50; ++step) {
    around.push_back(bits::atPosition(bits::position(kPlace) + step));
  }
  sweep.addRun(around);
  return {sweep.findings()[0], sweep.findings()[1], sweep.edges(kWrong)};
}

float lowestBit(float answer) { return bits::toFloat(bits::of(answer) ^ 1U); }
float floatsAway(float answer, std::int32_t floats) {
  return bits::atPosition(bits::position(answer) + floats);
}

}  // namespace

TEST_CASE("a sweep sees one wrong bit of one answer of an exact function") {
  const Case relu = caseOf("relu");
  const Mistake mistake = [](float x, float answer) {
    return x == kPlace ? lowestBit(answer) : answer;
  };
  const Swept swept = sweepWith(relu, mistake, mistake);
  CHECK(swept.right.value.ulps == 0);
  CHECK(swept.right.slope.ulps == 0);
  CHECK(swept.wrong.value.ulps == activation::kInfinity);
  CHECK(swept.wrong.value.x == kPlace);
  CHECK(swept.wrong.slope.ulps == activation::kInfinity);
  CHECK(swept.wrong.slope.x == kPlace);
}

TEST_CASE("a sweep sees a zero of the wrong sign of an exact function") {
  const Mistake mistake = [](float x, float answer) { return x == 0 ? -0.0F : answer; };
  CHECK(sweepWith(caseOf("relu"), mistake, nullptr).wrong.value.ulps == activation::kInfinity);
}

TEST_CASE("a sweep measures how far one answer is off, and says where") {
  for (const char* id : {"sigmoid", "gelu", "mish", "softsign"}) {
    CAPTURE(id);
    const Mistake mistake = [](float x, float answer) {
      return x == kPlace ? floatsAway(answer, kManyFloats) : answer;
    };
    const Swept swept = sweepWith(caseOf(id), mistake, mistake);
    CHECK(swept.right.value.ulps < 6);
    CHECK(swept.right.slope.ulps < 6);
    CHECK(swept.wrong.value.x == kPlace);
    CHECK(swept.wrong.value.ulps == doctest::Approx(kManyFloats).epsilon(0.15));
    CHECK(swept.wrong.slope.x == kPlace);
    CHECK(swept.wrong.slope.ulps == doctest::Approx(kManyFloats).epsilon(0.15));
  }
}

TEST_CASE("a sweep measures no other errors than looking at each answer does") {
  for (const Case& c : casesAtInitialParameters()) {
    CAPTURE(c.name);
    FunctionSweep sweep(c, {&kRight, 1});
    WorstError value;
    WorstError slope;
    samples::forEachBlock(kStride, [&](std::span<const float> x) {
      sweep.addRun(x);
      std::vector<float> y(x.size());
      std::vector<float> slopes(x.size());
      REQUIRE(kRight.forward(c.id, c.parameters, x, y) == Status::kOk);
      REQUIRE(kRight.slope(c.id, c.parameters, activation::KinkSlope::kConvention, x, slopes) ==
              Status::kOk);
      for (std::size_t i = 0; i < x.size(); ++i) {
        const auto at = static_cast<double>(x[i]);
        const double exact = c.expected->value(at, c.parameter());
        const double exact_slope =
            c.expected->slope(at, c.parameter(), activation::KinkSlope::kConvention);
        value.add(x[i], y[i], exact, exact, c.isExact());
        slope.add(x[i], slopes[i], exact_slope, c.accuracy.slopeUnit(exact_slope, exact),
                  c.isExact());
      }
    });
    CHECK(sweep.findings()[0].value.ulps == doctest::Approx(value.ulps).epsilon(2e-6));
    CHECK(sweep.findings()[0].slope.ulps == doctest::Approx(slope.ulps).epsilon(2e-6));
  }
}

TEST_CASE("a sweep sees NaN and infinity where a number belongs") {
  for (const char* id : {"relu", "tanh"}) {
    CAPTURE(id);
    const Mistake nan = [](float x, float answer) {
      if (x == kPlace) answer = kNaN;
      return answer;
    };
    const Mistake infinite = [](float x, float answer) {
      if (x == kPlace) answer = activation::kInfinity;
      return answer;
    };
    CHECK(sweepWith(caseOf(id), nan, nullptr).wrong.value.ulps == activation::kInfinity);
    CHECK(sweepWith(caseOf(id), infinite, nullptr).wrong.value.ulps == activation::kInfinity);
    CHECK(sweepWith(caseOf(id), nullptr, nan).wrong.slope.ulps == activation::kInfinity);
  }
}

TEST_CASE("a sweep sees a NaN that is lost") {
  const Mistake mistake = [](float x, float answer) {
    return bits::of(x) == 0xffc12345U ? 0.0F : answer;
  };
  const Swept swept = sweepWith(caseOf("silu"), mistake, nullptr);
  CHECK(swept.right.lost_nans == 0);
  CHECK(swept.wrong.lost_nans == 1);
  CHECK(sweepWith(caseOf("silu"), nullptr, mistake).wrong.lost_nans == 1);
}

TEST_CASE("a sweep sees a value that turns back, on a rising side and on a falling one") {
  const Mistake mistake = [](float x, float answer) {
    return std::fabs(x) == kPlace ? floatsAway(answer, 7) : answer;
  };
  const Swept rising = sweepWith(caseOf("softplus"), mistake, nullptr);
  CHECK(rising.right.turn_back.floats == 0);
  CHECK(rising.wrong.turn_back.floats >= 5);
  // hard-swish falls from -3 to -1.5.
  const Mistake at_minus_two = [](float x, float answer) {
    return x > -2 && x < -1.9F ? floatsAway(answer, 1000000) : answer;
  };
  CHECK(sweepWith(caseOf("hard-swish"), at_minus_two, nullptr).wrong.turn_back.floats > 100000);
}

TEST_CASE("a sweep sees a wrong limit and a zero that lost its sign") {
  const Mistake limit = [](float x, float answer) {
    return x == -activation::kInfinity ? floatsAway(answer, 1) : answer;
  };
  const Mistake zero = [](float x, float answer) { return x == 0 ? 0.0F : answer; };
  const auto are_right = [](const Swept& swept) {
    std::vector<bool> right;
    for (const EdgeAnswer& edge : swept.edges) right.push_back(edge.is_right);
    return right;
  };
  const std::vector<bool> all{true, true, true, true};
  const std::vector<bool> all_but_limit{false, true, true, true};
  const std::vector<bool> all_but_negative_zero{true, false, true, true};
  CHECK(are_right(sweepWith(caseOf("tanh"), nullptr, nullptr)) == all);
  CHECK(are_right(sweepWith(caseOf("tanh"), limit, nullptr)) == all_but_limit);
  CHECK(are_right(sweepWith(caseOf("gelu"), nullptr, limit)) == all_but_limit);
  CHECK(are_right(sweepWith(caseOf("tanh"), zero, nullptr)) == all_but_negative_zero);
  CHECK(are_right(sweepWith(caseOf("gelu"), zero, nullptr)) == all);
}
