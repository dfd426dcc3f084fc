#pragma once
#include <string>
#include <vector>

#include "activation/activation.h"
#include "oracle.h"

/// A function of the engine with parameters to test it at, and the oracle's view of it.
struct Case {
  activation::FunctionId id;
  const activation::Description* description;
  const oracle::Function* expected;
  oracle::Accuracy accuracy;
  std::vector<float> parameters;  ///< empty or one value
  std::string name;               ///< "leaky-relu(0.01)"

  double parameter() const { return parameters.empty() ? 0 : static_cast<double>(parameters[0]); }
  bool isExact() const { return accuracy.isExact(); }
  /// What an exact function must answer.
  float value(float x) const { return static_cast<float>(expected->value(x, parameter())); }
  float slope(float x, activation::KinkSlope at_kink) const {
    return static_cast<float>(expected->slope(x, parameter(), at_kink));
  }
};

/// All ids of the engine, in its order.
std::vector<activation::FunctionId> allFunctions();

/// The id of a function that must exist.
activation::FunctionId idOf(std::string_view id);

/// Every function that has an oracle (a test fails for those that have none), once for each of
/// several parameters: the initial one, both ends of its range, and 0, 1 and others inside.
const std::vector<Case>& allCases();

/// Every function once, at its initial parameter.
std::vector<Case> casesAtInitialParameters();

/// A parameter vector that suits a function: the initial values, a per-channel one repeated.
std::vector<float> initialParameters(activation::FunctionId id, std::size_t channels = 1);

inline constexpr activation::KinkSlope kAllKinkSlopes[] = {
    activation::KinkSlope::kConvention, activation::KinkSlope::kLeft,
    activation::KinkSlope::kMiddle, activation::KinkSlope::kRight};
