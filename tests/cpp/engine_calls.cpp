#include "engine_calls.h"

#include <doctest/doctest.h>

#include "status_text.h"

namespace {

std::vector<float> ifOk(Status status, std::vector<float> output) {
  CHECK(status == Status::kOk);
  if (status != Status::kOk) output.clear();
  return output;
}

}  // namespace

std::vector<float> forwardOf(const Case& c, std::span<const float> x) {
  std::vector<float> y(x.size());
  const Status status = activation::forward(c.id, c.parameters, x, y);
  return ifOk(status, std::move(y));
}

std::vector<float> slopeOf(const Case& c, std::span<const float> x, activation::KinkSlope at_kink) {
  std::vector<float> slope(x.size());
  const Status status = activation::slope(c.id, c.parameters, at_kink, x, slope);
  return ifOk(status, std::move(slope));
}

std::vector<float> backwardOf(const Case& c, std::span<const float> x, std::span<const float> dy,
                              activation::KinkSlope at_kink) {
  std::vector<float> dx(x.size());
  const Status status = activation::backward(c.id, c.parameters, at_kink, x, dy, dx);
  return ifOk(status, std::move(dx));
}

std::vector<float> parameterGradientOf(const Case& c, std::span<const float> x,
                                       std::span<const float> dy) {
  std::vector<float> d_parameters(c.parameters.size());
  const Status status = activation::parameterGradient(c.id, c.parameters, x, dy, d_parameters);
  return ifOk(status, std::move(d_parameters));
}
