#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>

#include "cases.h"
#include "guarded_floats.h"
#include "samples.h"
#include "status_text.h"

using activation::FunctionId;
using activation::kInfinity;
using activation::KinkSlope;

namespace {

/// Makes all four calls with these arguments; each must answer `expected` and write nothing.
void checkAllRefuse(FunctionId id, std::span<const float> parameters, std::size_t length,
                    Status expected) {
  const std::vector<float> x = samples::moderate(length, 61);
  CHECK(activation::check(id, parameters, length) == expected);
  GuardedFloats y(length);
  CHECK(activation::forward(id, parameters, x, y.span()) == expected);
  CHECK(y.isUntouched());
  GuardedFloats slope(length);
  CHECK(activation::slope(id, parameters, KinkSlope::kConvention, x, slope.span()) == expected);
  CHECK(slope.isUntouched());
  GuardedFloats dx(length);
  CHECK(activation::backward(id, parameters, KinkSlope::kConvention, x, x, dx.span()) == expected);
  CHECK(dx.isUntouched());
  GuardedFloats d_parameters(parameters.size());
  CHECK(activation::parameterGradient(id, parameters, x, x, d_parameters.span()) == expected);
  CHECK(d_parameters.isUntouched());
}

}  // namespace

TEST_CASE("a function id outside the list is refused by every call") {
  for (const int id : {-1, activation::functionCount(), activation::functionCount() + 1,
                       std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
    CAPTURE(id);
    checkAllRefuse(static_cast<FunctionId>(id), {}, 5, Status::kUnknownFunction);
    checkAllRefuse(static_cast<FunctionId>(id), {}, 0, Status::kUnknownFunction);
  }
}

TEST_CASE("too many or too few parameters are refused by every call") {
  for (const FunctionId id : allFunctions()) {
    const auto parameters = activation::description(id).parameters;
    CAPTURE(std::string(activation::description(id).id));
    const bool takes_channels = !parameters.empty() && parameters[0].per_channel;
    if (!takes_channels) {
      const std::vector<float> one_too_many(parameters.size() + 1, 0.5F);
      checkAllRefuse(id, one_too_many, 6, Status::kParameterCount);
    }
    if (!parameters.empty()) {
      checkAllRefuse(id, {}, 6, Status::kParameterCount);
      checkAllRefuse(id, {}, 0, Status::kParameterCount);
    }
  }
}

TEST_CASE("parameters that are NaN or infinite are refused by every call") {
  std::vector<float> wrong = samples::nans();
  wrong.insert(wrong.end(), {kInfinity, -kInfinity});
  for (const FunctionId id : allFunctions()) {
    CAPTURE(std::string(activation::description(id).id));
    for (std::size_t at = 0; at < initialParameters(id, 3).size(); ++at) {
      for (const float value : wrong) {
        std::vector<float> parameters = initialParameters(id, 3);
        parameters[at] = value;
        checkAllRefuse(id, parameters, 6, Status::kParameterNotFinite);
      }
    }
  }
}

TEST_CASE("parameters just outside their range are refused, the ends of it accepted") {
  for (const FunctionId id : allFunctions()) {
    const activation::Description& description = activation::description(id);
    CAPTURE(std::string(description.id));
    const std::size_t values = initialParameters(id, 3).size();
    for (std::size_t at = 0; at < values; ++at) {
      const auto& parameter =
          description.parameters[description.parameters.size() == values ? at : 0];
      std::vector<float> parameters = initialParameters(id, 3);
      for (const float end : {parameter.minimum, parameter.maximum}) {
        parameters[at] = end;
        CHECK(activation::check(id, parameters, 6) == Status::kOk);
      }
      for (const float beyond : {std::nextafter(parameter.minimum, -kInfinity),
                                 std::nextafter(parameter.maximum, kInfinity)}) {
        parameters[at] = beyond;
        checkAllRefuse(id, parameters, 6, Status::kParameterOutOfRange);
      }
    }
  }
}

TEST_CASE("a length that is no multiple of the number of channels is refused by every call") {
  const std::vector<float> parameters = initialParameters(idOf("prelu"), 3);
  for (const std::size_t length : {1, 2, 4, 5, 7, 100}) {
    CAPTURE(length);
    checkAllRefuse(idOf("prelu"), parameters, length, Status::kChannelMismatch);
  }
  CHECK(activation::check(idOf("prelu"), parameters, 0) == Status::kOk);
  CHECK(activation::check(idOf("prelu"), parameters, 99) == Status::kOk);
}

TEST_CASE("buffers of different length are refused by every call") {
  const std::vector<float> long_run = samples::moderate(9, 62);
  for (const FunctionId id : allFunctions()) {
    CAPTURE(std::string(activation::description(id).id));
    const std::vector<float> p = initialParameters(id);
    for (const std::size_t wrong : {0, 7, 9}) {
      CAPTURE(wrong);
      const auto x = std::span(long_run).first(8);
      const auto other = std::span(long_run).first(wrong);
      constexpr auto kKink = KinkSlope::kConvention;
      GuardedFloats output(wrong);
      CHECK(activation::forward(id, p, x, output.span()) == Status::kLengthMismatch);
      CHECK(activation::slope(id, p, kKink, x, output.span()) == Status::kLengthMismatch);
      CHECK(activation::backward(id, p, kKink, x, x, output.span()) == Status::kLengthMismatch);
      CHECK(activation::backward(id, p, kKink, x, other, output.span()) == Status::kLengthMismatch);
      CHECK(output.isUntouched());
      GuardedFloats dx(8);
      CHECK(activation::backward(id, p, kKink, x, other, dx.span()) == Status::kLengthMismatch);
      CHECK(dx.isUntouched());
      GuardedFloats d_parameters(p.size());
      CHECK(activation::parameterGradient(id, p, x, other, d_parameters.span()) ==
            Status::kLengthMismatch);
      CHECK(d_parameters.isUntouched());
    }
    GuardedFloats too_long(p.size() + 1);
    CHECK(activation::parameterGradient(id, p, long_run, long_run, too_long.span()) ==
          Status::kLengthMismatch);
    CHECK(too_long.isUntouched());
  }
}

TEST_CASE("check answers without buffers what the calls would") {
  for (const FunctionId id : allFunctions()) {
    CHECK(activation::check(id, initialParameters(id), 0) == Status::kOk);
    CHECK(activation::check(id, initialParameters(id), 1) == Status::kOk);
    CHECK(activation::check(id, initialParameters(id), 123457) == Status::kOk);
  }
}
